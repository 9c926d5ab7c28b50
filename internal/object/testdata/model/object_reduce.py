# What copying and pickling ask of objects.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def show(r):
    if isinstance(r, tuple):
        return tuple(x.__name__ if hasattr(x, "__name__") and not isinstance(x, type) else list(x) if hasattr(x, "__next__") else x for x in r)
    return r
class C: pass
c = C()
c.x = 1
class S: __slots__ = ("a", "b")
s = S()
s.a = 1
class SD(S): pass
sd = SD()
sd.a = 1
sd.z = 2
tr(lambda: show(c.__reduce_ex__(2)))  # expect: ('__newobj__', (<class '__main__.C'>,), {'x': 1}, None, None)
tr(lambda: show(c.__reduce_ex__(4)))  # expect: ('__newobj__', (<class '__main__.C'>,), {'x': 1}, None, None)
tr(lambda: show(c.__reduce_ex__(0)))  # expect: ('_reconstructor', (<class '__main__.C'>, <class 'object'>, None), {'x': 1})
tr(lambda: show(c.__reduce__()))  # expect: ('_reconstructor', (<class '__main__.C'>, <class 'object'>, None), {'x': 1})
tr(lambda: show(C().__reduce_ex__(2)))  # expect: ('__newobj__', (<class '__main__.C'>,), None, None, None)
tr(lambda: show(s.__reduce_ex__(2)))  # expect: ('__newobj__', (<class '__main__.S'>,), (None, {'a': 1}), None, None)
tr(lambda: s.__reduce_ex__(1))  # expect: TypeError | a class that defines __slots__ without defining __getstate__ cannot be pickled
tr(lambda: show(sd.__reduce_ex__(4)))  # expect: ('__newobj__', (<class '__main__.SD'>,), ({'z': 2}, {'a': 1}), None, None)
tr(lambda: show(S().__reduce_ex__(4)))  # expect: ('__newobj__', (<class '__main__.S'>,), None, None, None)
tr(lambda: c.__getstate__())  # expect: {'x': 1}
tr(lambda: c.__getstate__() is c.__dict__)  # expect: True
tr(lambda: C().__getstate__())  # expect: None
tr(lambda: s.__getstate__())  # expect: (None, {'a': 1})
tr(lambda: S().__getstate__())  # expect: None
tr(lambda: sd.__getstate__())  # expect: ({'z': 2}, {'a': 1})
tr(lambda: (1).__getstate__())  # expect: None
tr(lambda: [].__getstate__())  # expect: None
tr(lambda: C.__reduce_ex__(c, "x"))  # expect: TypeError | 'str' object cannot be interpreted as an integer
tr(lambda: c.__reduce_ex__())  # expect: TypeError | object.__reduce_ex__() takes exactly one argument (0 given)

# --- list and dict subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def show(r):
    return [x.__name__ if hasattr(x, "__name__") and not isinstance(x, type) else list(x) if hasattr(x, "__next__") else x for x in r]
class L(list): pass
class D(dict): pass
l = L([1, 2])
l.q = 1
tr(lambda: show(l.__reduce_ex__(4)))  # expect: ['__newobj__', (<class '__main__.L'>,), {'q': 1}, [1, 2], None]
tr(lambda: show(D(a=1).__reduce_ex__(4)))  # expect: ['__newobj__', (<class '__main__.D'>,), None, None, [('a', 1)]]
tr(lambda: show([1].__reduce_ex__(2)))  # expect: ['__newobj__', (<class 'list'>,), None, [1], None]
tr(lambda: show((1).__reduce_ex__(2)))  # expect: ['__newobj__', (<class 'int'>, 1), None, None, None]
tr(lambda: show("x".__reduce_ex__(2)))  # expect: ['__newobj__', (<class 'str'>, 'x'), None, None, None]
tr(lambda: show((1,).__reduce_ex__(4)))  # expect: ['__newobj__', (<class 'tuple'>, (1,)), None, None, None]
tr(lambda: show(object().__reduce_ex__(4)))  # expect: ['__newobj__', (<class 'object'>,), None, None, None]
tr(lambda: show({1: 2}.__reduce_ex__(4)))  # expect: ['__newobj__', (<class 'dict'>,), None, None, [(1, 2)]]
tr(lambda: (lambda: 0).__reduce_ex__(4))  # expect: TypeError | cannot pickle 'function' object
tr(lambda: (x for x in []).__reduce_ex__(4))  # expect: TypeError | cannot pickle 'generator' object
tr(lambda: property().__reduce_ex__(4))  # expect: TypeError | cannot pickle 'property' object
tr(lambda: len.__reduce_ex__(4))  # expect: len

# --- __getnewargs__ and its like
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def show(r):
    return [x.__name__ if hasattr(x, "__name__") and not isinstance(x, type) else x for x in r]
class N1:
    def __getnewargs__(self): return 1, 2
class N2:
    def __getnewargs_ex__(self): return (1, 2), {"k": 3}
class N3:
    def __getnewargs__(self): return [1]
class N4:
    def __getnewargs_ex__(self): return 1
class N5:
    def __getnewargs_ex__(self): return 1, 2, 3
class N6:
    def __getnewargs_ex__(self): return [1], 2
class N7:
    def __getnewargs_ex__(self): return (1,), 2
class N8:
    def __getstate__(self): return 99
class N9:
    def __reduce__(self): return "hi"
tr(lambda: show(N1().__reduce_ex__(2)))  # expect: ['__newobj__', (<class '__main__.N1'>, 1, 2), None, None, None]
tr(lambda: show(N2().__reduce_ex__(2)))  # expect: ['__newobj_ex__', (<class '__main__.N2'>, (1, 2), {'k': 3}), None, None, None]
tr(lambda: N3().__reduce_ex__(2))  # expect: TypeError | __getnewargs__ should return a tuple, not 'list'
tr(lambda: N4().__reduce_ex__(2))  # expect: TypeError | __getnewargs_ex__ should return a tuple, not 'int'
tr(lambda: N5().__reduce_ex__(2))  # expect: ValueError | __getnewargs_ex__ should return a tuple of length 2, not 3
tr(lambda: N6().__reduce_ex__(2))  # expect: TypeError | first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'list'
tr(lambda: N7().__reduce_ex__(2))  # expect: TypeError | second item of the tuple returned by __getnewargs_ex__ must be a dict, not 'int'
tr(lambda: show(N8().__reduce_ex__(2)))  # expect: ['__newobj__', (<class '__main__.N8'>,), 99, None, None]
tr(lambda: N9().__reduce_ex__(2))  # expect: hi

# --- __replace__ of a namespace
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
from types import SimpleNamespace as N
tr(lambda: N(a=1).__reduce__())  # expect: (<class 'types.SimpleNamespace'>, (), {'a': 1})
