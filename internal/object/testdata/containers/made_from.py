# set(), dict() and what they are made from.
print(set(), set([1,2]), set('ab')=={'a','b'}, dict(), dict(a=1,b=2), dict(a=1,**{'b':3}))  # expect: set() {1, 2} True {} {'a': 1, 'b': 2} {'a': 1, 'b': 3}
def g():
    yield 1
    yield 2
print(set(g()), set({1:2}), set({3}), set(range(3)))  # expect: {1, 2} {1} {3} {0, 1, 2}
for f in (lambda: set(5), lambda: set(1,2), lambda: set(a=1), lambda: dict(5), lambda: dict(1,2), lambda: set([[]])):
    try: print(f())
    except TypeError as e: print(e)
# expect: 'int' object is not iterable
# expect: set expected at most 1 argument, got 2
# expect: set() takes no keyword arguments
# expect: 'int' object is not iterable
# expect: dict expected at most 1 argument, got 2
# expect: cannot use 'list' as a set element (unhashable type: 'list')
class E:
    def __iter__(self): raise KeyError(1)
try: set(E())
except KeyError as e: print(repr(e))  # expect: KeyError(1)
print(dict(a=1,b=2,c=3,d=4,e=5,f=6,g=7,h=8), dict(a=1,b=2,c=3,d=4,e=5,f=6,g=7,h=8,i=9))  # expect: {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8} {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9}
import builtins
S=builtins.set; print(S(), builtins.dict(a=2), S([1]))  # expect: set() {'a': 2} {1}
d=dict(a=1); d['b']=2; print(d, len(d), list(d))  # expect: {'a': 1, 'b': 2} 2 ['a', 'b']
s=set(); s.add(1); s.update([2,3]); print(s)  # expect: {1, 2, 3}
class M:
    def keys(self): return ['x','y']
    def __getitem__(self,k): return k*2
print(dict({1:2}), dict([(1,2),(3,4)]), dict(zip('ab',(1,2))), dict(M()), dict(['ab','cd']), dict(()))  # expect: {1: 2} {1: 2, 3: 4} {'a': 1, 'b': 2} {'x': 'xx', 'y': 'yy'} {'a': 'b', 'c': 'd'} {}
class D(dict): pass
x=D(a=1); print(dict(x), type(dict(x)))  # expect: {'a': 1} <class 'dict'>
from collections import OrderedDict, Counter
print(dict(OrderedDict(a=1)), dict(Counter('aab')))  # expect: {'a': 1} {'a': 2, 'b': 1}
for f in (lambda: dict([1]), lambda: dict([(1,2,3)]), lambda: dict(['abc']), lambda: dict([([],1)]), lambda: dict(None), lambda: dict([(1,2),(3,)])):
    try: print(f())
    except (TypeError,ValueError) as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
# expect: TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required None
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required None
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list') None
# expect: TypeError 'NoneType' object is not iterable None
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required None
def pairs():
    yield 1,2
    yield 3,4
    raise KeyError('stop')
try: dict(pairs())
except KeyError as e: print(repr(e))  # expect: KeyError('stop')
d={1:2}; e=dict(d); e[3]=4; print(d,e)  # expect: {1: 2} {1: 2, 3: 4}

# --- sources with holes, of subclasses, and longer than what is copied at once
class D(dict):
    pass
d = {i: str(i) for i in range(40)}
del d[3], d[39]
x = D(d)
for src in d, x, {i: 0 for i in range(20_000)}, list(d.items()), iter(d.items()):
    e, s = dict(src), set(d if src is d else x)
    print(type(e), len(e), 3 in e, list(e)[:4], type(s), len(s))
# expect: <class 'dict'> 38 False [0, 1, 2, 4] <class 'set'> 38
# expect: <class 'dict'> 38 False [0, 1, 2, 4] <class 'set'> 38
# expect: <class 'dict'> 20000 True [0, 1, 2, 3] <class 'set'> 38
# expect: <class 'dict'> 38 False [0, 1, 2, 4] <class 'set'> 38
# expect: <class 'dict'> 38 False [0, 1, 2, 4] <class 'set'> 38
print(dict(d) == d == dict(x), dict(d) is d, set(d) == set(x) == d.keys())  # expect: True False True

# --- the class replaced, or made by a metaclass
class S(set):
    def __init__(self, *args):
        print("init", args)
        super().__init__(*args)
print(sorted(S([2, 1])), S(), type(S([1])))  # expect: init ([2, 1],)
# expect: init ()
# expect: init ([1],)
# expect: [1, 2] S() <class '__main__.S'>
set = S
print(sorted(set("ba")))  # expect: init ('ba',)
# expect: ['a', 'b']
