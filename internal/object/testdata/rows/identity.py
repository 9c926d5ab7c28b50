# Identities: those of the built-in objects and of a program's own are never the same.
import builtins, array, pickle
built_in = {id(v) for v in vars(builtins).values() if not isinstance(v, (bool, int, str, type(None)))}
own = [[] for _ in range(20000)]
print(len(built_in) > 100, built_in & {id(x) for x in own}, len({id(x) for x in own}))  # expect: True set() 20000
print(len({id(array.array), *built_in} & {id(x) for x in own}))  # expect: 0
for k in range(300):
    a = array.array("i", [1, 2, 3])
    it = iter(a)
    next(it)
    it2, a2 = pickle.loads(pickle.dumps((it, a), k % 6))
    if list(it2) != [2, 3] or a2 != a:
        print("wrong", k)
