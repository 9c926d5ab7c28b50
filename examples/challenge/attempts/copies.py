# Copies and pickles, which may say more than the original.
import copy
import pickle
for tool in vault, closure, method, partial, running, mapped, drawer, box, proxy, walled:
    for way in copy.copy, copy.deepcopy, pickle.dumps, vars, lambda o: o.__reduce_ex__(4):
        try:
            found = way(tool)
            print(vars(found) if hasattr(found, "__dict__") else found)
        except Exception as e:
            print(type(e).__name__)
