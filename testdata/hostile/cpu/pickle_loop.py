# pickle both ways.
# ends: fuel
# cpython: time
import pickle
x = {i: (str(i), [i], {i}) for i in range(3_000)}
while True:
    pickle.loads(pickle.dumps(x))
