# copyreg.
import copyreg, copy
class C:
    def __init__(self, x): self.x = x
copyreg.pickle(C, lambda c: (C, (c.x * 2,)))
print(copy.copy(C(5)).x, copy.deepcopy(C(5)).x, copyreg.dispatch_table[complex](1 + 2j))  # expect: 10 10 (<class 'complex'>, (1.0, 2.0))
print(copyreg.__newobj__(list), copyreg.__newobj_ex__(int, ("11",), {"base": 2}) if False else copyreg.__newobj__(int, 5))  # expect: [] 5
class S:
    __slots__ = ("a", "b")
class T(S):
    __slots__ = "c"
print(copyreg._slotnames(T), copyreg._slotnames(C), copyreg._slotnames(T))  # expect: ['c', 'a', 'b'] [] ['c', 'a', 'b']
copyreg.add_extension("m", "n", 200); copyreg.add_extension("m", "n", 200)
def attempt(f, *a):
    try: f(*a)
    except Exception as e: print(type(e).__name__, e)
attempt(copyreg.add_extension, "m", "n", 201)  # expect: ValueError key ('m', 'n') is already registered with code 200
attempt(copyreg.add_extension, "m", "o", 200)  # expect: ValueError code 200 is already in use for key ('m', 'n')
attempt(copyreg.add_extension, "m", "o", 0)  # expect: ValueError code out of range
attempt(copyreg.remove_extension, "m", "n", 3)  # expect: ValueError key ('m', 'n') is not registered with code 3
copyreg.remove_extension("m", "n", 200)
attempt(copyreg.remove_extension, "m", "n", 200)  # expect: ValueError key ('m', 'n') is not registered with code 200
attempt(copyreg.pickle, C, 5)  # expect: TypeError reduction functions must be callable
attempt(copyreg.constructor, 5)  # expect: TypeError constructors must be callable

# --- the old protocols
class P:
    def __init__(self): self.a = 1
class L(list): ...
class Slots:
    __slots__ = "x"
p = P()
f, args, state = p.__reduce_ex__(1)
print(f.__name__, args, state)  # expect: _reconstructor (<class '__main__.P'>, <class 'object'>, None) {'a': 1}
x = L([1, 2]); x.tag = 3
f, args, state = x.__reduce_ex__(0)
print(f.__name__, args, state, f(*args), type(f(*args)).__name__)  # expect: _reconstructor (<class '__main__.L'>, <class 'list'>, [1, 2]) {'tag': 3} [1, 2] L
try: Slots().__reduce_ex__(1)
except TypeError as e: print(e)  # expect: a class that defines __slots__ without defining __getstate__ cannot be pickled
try: (i for i in ()).__reduce_ex__(1)
except TypeError as e: print(e)  # expect: cannot pickle 'generator' object
