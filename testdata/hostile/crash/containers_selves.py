# Containers that hold themselves: every operation that walks.
# ends: prints "survived"
# cpython: held, it ends well
import copy, json, pickle, pprint, reprlib, collections
l = []; l.append(l)
d = {}; d[0] = d
q = collections.deque(); q.append(q)
t = ([],); t[0].append(t)
u = collections.UserList(); u.append(u)
c = collections.ChainMap(); c.maps.append(c)
n = 0
for x in l, d, q, t, u:
    for way in repr, str, copy.deepcopy, json.dumps, pickle.dumps, pprint.pformat, reprlib.repr, lambda x: x == copy.copy(x), lambda x: hash((x,)), lambda x: x in [x], lambda x: f"{x}", lambda x: "%s" % (x,):
        try:
            way(x)
        except (RecursionError, TypeError, ValueError):
            n += 1
print("survived")
