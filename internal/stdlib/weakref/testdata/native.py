# _weakref: references, proxies, what may be referenced.
# cpython: same
import weakref, _weakref, gc
from weakref import *
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
class C:
    def m(s): return 1
    x = 5
    def __call__(s, *a): return a
    def __len__(s): return 3
    def __iter__(s): return iter([1])
    def __add__(s,o): return ('add',o)
    def __radd__(s,o): return ('radd',o)
    def __iadd__(s,o): return ('iadd',o)
c=C()
r=ref(c)
e(ref)  # expect: TypeError: __new__ expected at least 1 argument, got 0
e(ref,1)  # expect: TypeError: cannot create weak reference to 'int' object
e(ref,c,1,2)  # expect: TypeError: __new__ expected at most 2 arguments, got 3
e(ref,c,callback=1)  # expect: TypeError: ref() takes no keyword arguments
e(ref,object())  # expect: TypeError: cannot create weak reference to 'object' object
e(ref,'a')  # expect: TypeError: cannot create weak reference to 'str' object
e(ref,[])  # expect: TypeError: cannot create weak reference to 'list' object
e(ref,(1,))  # expect: TypeError: cannot create weak reference to 'tuple' object
e(ref,None)  # expect: TypeError: cannot create weak reference to 'NoneType' object
e(r,1)  # expect: TypeError: weakref expected 0 arguments, got 1
e(r,x=1)  # expect: TypeError: weakref() takes no keyword arguments
for o in (set(), frozenset(), lambda:1, C.m, c.m, type, C, (x for x in []), gc, {}.items(), {}, b'', range(1), slice(1), print, len, [].append, property(), classmethod(e), staticmethod(e), Exception(), object): 
    try: print(type(o).__name__, ref(o)() is o)
    except TypeError as x: print(x)
# expect: set True
# expect: frozenset True
# expect: function True
# expect: function True
# expect: method True
# expect: type True
# expect: type True
# expect: generator True
# expect: module True
# expect: cannot create weak reference to 'dict_items' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'bytes' object
# expect: cannot create weak reference to 'range' object
# expect: cannot create weak reference to 'slice' object
# expect: builtin_function_or_method True
# expect: builtin_function_or_method True
# expect: builtin_function_or_method True
# expect: cannot create weak reference to 'property' object
# expect: cannot create weak reference to 'classmethod' object
# expect: cannot create weak reference to 'staticmethod' object
# expect: cannot create weak reference to 'Exception' object
# expect: type True
print(r==ref(c), r!=ref(c), r==1, hash(r)==hash(c), r==ref(C()))  # expect: True False False True False
e(lambda:r<r)  # expect: TypeError: '<' not supported between instances of 'weakref.ReferenceType' and 'weakref.ReferenceType'
class R(ref):
    def __init__(s,o,cb=None,tag=0): super().__init__(o,cb); s.tag=tag
    def __new__(cls,o,cb=None,tag=0): return super().__new__(cls,o,cb)
q=R(c,None,7)
print(q.tag,q() is c,q==r,R(c) is q)  # expect: 7 True True False
p=proxy(c)
print(p.x,p.m(),len(p),p+1,1+p,p(4),list(p),type(p),p==c,p.__class__,isinstance(p,C),bool(p))  # expect: 5 1 3 ('add', 1) ('radd', 1) (4,) [1] <class 'weakref.CallableProxyType'> True <class '__main__.C'> True True
p.y=9
print(c.y)  # expect: 9
del p.y
e(getattr,p,'y')  # expect: AttributeError: 'C' object has no attribute 'y'
e(hash,p)  # expect: TypeError: unhashable type: 'weakref.CallableProxyType'
p+=1
print(p)  # expect: ('iadd', 1)
p=proxy(c)
e(lambda:p[0])  # expect: TypeError: 'C' object is not subscriptable
e(lambda:p.zz)  # expect: AttributeError: 'C' object has no attribute 'zz'
print(p.__len__() if hasattr(p,'__len__') else 0)  # expect: 3
e(lambda: p<1)  # expect: TypeError: '<' not supported between instances of 'C' and 'int'
e(lambda:-p)  # expect: TypeError: bad operand type for unary -: 'C'
e(lambda:p['a'])  # expect: TypeError: 'C' object is not subscriptable
print(str(p)==str(c))  # expect: True
e(int,p)  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C'
e(next,p)  # expect: TypeError: Weakref proxy referenced a non-iterator 'C' object
class D: 
    y=1
d=D()
pd=proxy(d)
print(type(pd))  # expect: <class 'weakref.ProxyType'>
e(pd)  # expect: TypeError: 'weakref.ProxyType' object is not callable
e(len,pd)  # expect: TypeError: object of type 'D' has no len()
e(iter,pd)  # expect: TypeError: 'D' object is not iterable
e(next, pd)  # expect: TypeError: Weakref proxy referenced a non-iterator 'D' object
print(bool(pd))  # expect: True
e(lambda:pd+1)  # expect: TypeError: unsupported operand type(s) for +: 'D' and 'int'
e(lambda:1 in pd)  # expect: TypeError: argument of type 'D' is not a container or iterable
log=[]
r2=ref(d,lambda w:log.append(w))
del d
gc.collect()
print(r2(),log==[r2],pd.__repr__ is None if False else '')  # expect-repr: 'None True '
e(lambda:pd.y)  # expect: ReferenceError: weakly-referenced object no longer exists
e(lambda:pd+1)  # expect: ReferenceError: weakly-referenced object no longer exists
e(str,pd)  # expect: ReferenceError: weakly-referenced object no longer exists
e(bool,pd)  # expect: ReferenceError: weakly-referenced object no longer exists
print(repr(r2).split(';')[1])  # expect:  dead>
e(hash,r2)  # expect: TypeError: weak object has gone away
print(r2==r2, r2==ref(c), r2.__callback__)  # expect: True False None
print(ref[int], ref.__mro__)  # expect: weakref.ReferenceType[int] (<class 'weakref.ReferenceType'>, <class 'object'>)
e(setattr,r,'foo',1)  # expect: AttributeError: 'weakref.ReferenceType' object has no attribute 'foo' and no __dict__ for setting new attributes
e(proxy)  # expect: TypeError: proxy expected at least 1 argument, got 0
e(proxy,1)  # expect: TypeError: cannot create weak reference to 'int' object
e(proxy,c,1,2)  # expect: TypeError: proxy expected at most 2 arguments, got 3
e(proxy, p)  # expect: TypeError: cannot create weak reference to 'weakref.CallableProxyType' object
e(ref,p)  # expect: TypeError: cannot create weak reference to 'weakref.CallableProxyType' object
print(getweakrefcount(1), getweakrefs(1))  # expect: 0 []
e(_weakref._remove_dead_weakref,{},1)  # expect: None
dct={1:r2,2:r}
_weakref._remove_dead_weakref(dct,1)
_weakref._remove_dead_weakref(dct,2)
print(list(dct))  # expect: [2]
class E:
    def __hash__(s): return 7
    def __eq__(s,o): return True
a,b=E(),E()
ra,rb=ref(a),ref(b)
print(ra==rb, hash(ra), len({ra:1,rb:2}))  # expect: True 7 1
hash(rb)
del b
gc.collect()
print(hash(rb), rb==ra)  # expect: 7 False
def cb(w): raise ValueError('x')
f=D()
del f
gc.collect()
print('after')  # expect: after
class S:
    __slots__=('a',)
e(ref,S())  # expect: TypeError: cannot create weak reference to 'S' object
class S:
    __slots__=('a','__weakref__')
s=S()
print(ref(s)() is s)  # expect: True
print(weakref.ReferenceType is ref, weakref.ProxyType, weakref.CallableProxyType)  # expect: True <class 'weakref.ProxyType'> <class 'weakref.CallableProxyType'>
