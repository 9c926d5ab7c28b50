# functools: partial, Placeholder, reduce, cmp_to_key, lru_cache.
# cpython: same
from functools import *
import _functools
from _functools import Placeholder as _
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
def f(*a, **k): return a, k
e(partial)  # expect: TypeError: type 'partial' takes at least one argument
e(partial, 1)  # expect: TypeError: the first argument must be callable
p=partial(f,1,x=2)
print(p.func is f, p.args, p.keywords)  # expect: True (1,) {'x': 2}
e(p)  # expect: ((1,), {'x': 2})
e(p,3,x=5,y=6)  # expect: ((1, 3), {'x': 5, 'y': 6})
e(partial(f,_,2),1)  # expect: ((1, 2), {})
e(partial(f,_,2))  # expect: TypeError: missing positional arguments in 'partial' call; expected at least 1, got 0
e(lambda: partial(f,_,2,_,x=1))  # expect: TypeError: trailing Placeholders are not allowed
e(lambda:partial(f,_,2,_))  # expect: TypeError: trailing Placeholders are not allowed
e(partial,f,1,_)  # expect: TypeError: trailing Placeholders are not allowed
e(partial,f,x=_)  # expect: TypeError: Placeholder cannot be passed as a keyword argument
e(partial,f,_)  # expect: TypeError: trailing Placeholders are not allowed
q=partial(partial(f,1,_,8,a=1),2,b=2)
print(q.args,q.keywords,q.func is f)  # expect: (1, 2, 8) {'a': 1, 'b': 2} True
q=partial(partial(f,_,_,3),1,7)
print(q.args)  # expect: (1, 7, 3)
e(q,2)  # expect: ((1, 7, 3, 2), {})
q=partial(partial(f,_,_,3),_,5)
print(q.args)  # expect: (Placeholder, 5, 3)
e(q,2)  # expect: ((2, 5, 3), {})
e(lambda:partial(partial(f,_,_,3),1,_))  # expect: TypeError: trailing Placeholders are not allowed
print(repr(_), type(_), _.__reduce__(), type(_)() is _)  # expect: Placeholder <class 'functools._PlaceholderType'> Placeholder True
e(type(_),1)  # expect: TypeError: PlaceholderType takes no arguments
e(type(_),x=1)  # expect: TypeError: PlaceholderType takes no arguments
p.z=1
print(p.z,p.__dict__)  # expect: 1 {'z': 1}
r=p.__reduce__()
p2=partial(print)
p2.__setstate__((f,(1,),{'a':1},{'q':2}))
print(p2.args,p2.keywords,p2.q)  # expect: (1,) {'a': 1} 2
e(p2)  # expect: ((1,), {'a': 1})
e(p2.__setstate__,1)  # expect: TypeError: invalid partial state
e(p2.__setstate__,(f,(1,),{'a':1}))  # expect: TypeError: invalid partial state
e(p2.__setstate__,(f,1,{},None))  # expect: TypeError: invalid partial state
e(p2.__setstate__, (f,(),None,None))  # expect: None
print(p2.args, p2.keywords, p2.__dict__)  # expect: () {} {}
e(p2.__setstate__,(f,(_,),{},None))  # expect: TypeError: trailing Placeholders are not allowed
e(p2.__setstate__,(1,(),{},None))  # expect: TypeError: invalid partial state
print(repr(partial(print,1,'a',x=2)))  # expect: functools.partial(<built-in function print>, 1, 'a', x=2)
pp=partial(print)
pp.__setstate__((print,(pp,),{},{}))
print(repr(pp))  # expect: functools.partial(<built-in function print>, ...)
class P(partial): pass
print(repr(P(print)), P(f,1)(2))  # expect: __main__.P(<built-in function print>) ((1, 2), {})
q=P(P(f,1),2)
class C:
    m=partial(f,1); 
e(C().m,2) if False else None
print(partial[int])  # expect: functools.partial[int]
e(setattr,p,'func',1)  # expect: AttributeError: readonly attribute
e(delattr,p,'args')  # expect: AttributeError: readonly attribute
try: del p.__dict__
except Exception as x: print(type(x),x)  # expect: <class 'TypeError'> cannot delete __dict__
e(reduce,lambda a,b:a+b,[1,2,3])  # expect: 6
e(reduce,lambda a,b:a+b,[])  # expect: TypeError: reduce() of empty iterable with no initial value
e(reduce,lambda a,b:a+b,[],5)  # expect: 5
e(reduce,lambda a,b:a+b,[1])  # expect: 1
e(reduce,1,1)  # expect: TypeError: reduce() arg 2 must support iteration
e(reduce,lambda a:1,[1,2])  # expect: TypeError: <lambda>() takes 1 positional argument but 2 were given
e(reduce,None,[1])  # expect: 1
e(reduce)  # expect: TypeError: reduce() takes at least 2 positional arguments (0 given)
e(reduce,max,[1,3,2],initial=9)  # expect: 9
e(reduce,1,[1,2])  # expect: TypeError: 'int' object is not callable
e(reduce, function=max, iterable=[1])  # expect: TypeError: reduce() takes at least 2 positional arguments (0 given)
k=cmp_to_key(lambda a,b:b-a)
print(sorted([1,3,2],key=k))  # expect: [3, 2, 1]
print(k(1)<k(2),k(1)==k(1),k(1)!=k(1),k(1)>=k(2),k(3).obj)  # expect: False True False True 3
e(lambda:k(1)<1)  # expect: TypeError: other argument must be K instance
e(lambda:k(1)==1)  # expect: TypeError: other argument must be K instance
e(lambda:hash(k(1)))  # expect: TypeError: unhashable type: 'functools.KeyWrapper'
e(k)  # expect: TypeError: K() missing required argument 'obj' (pos 1)
e(k,1,2)  # expect: TypeError: K() takes at most 1 argument (2 given)
e(cmp_to_key)  # expect: TypeError: cmp_to_key() missing required argument 'mycmp' (pos 1)
print(type(k), type(k(1)))  # expect: <class 'functools.KeyWrapper'> <class 'functools.KeyWrapper'>
k=cmp_to_key(lambda a,b:'x')
e(lambda:k(1)<k(2))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
k=cmp_to_key(1)
e(lambda:k(1)<k(2))  # expect: TypeError: 'int' object is not callable
e(lambda:k(1)>k(1))  # expect: TypeError: 'int' object is not callable
@lru_cache(maxsize=2)
def g(x,*a,**k): print('g',x); return x
print(g(1),g(2),g(1),g(3),g(2),g.cache_info())  # expect: g 1
# expect: g 2
# expect: g 3
# expect: g 2
# expect: 1 2 1 3 2 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
g.cache_clear()
print(g.cache_info(), g.cache_parameters(), g.__name__, hasattr(g,"cache_info"))  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) {'maxsize': 2, 'typed': False} g True
@lru_cache(maxsize=None,typed=True)
def h(x): return x
h(1)
h(1.0)
h(True)
h(1)
print(h.cache_info())  # expect: CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
@lru_cache
def h(x): return x
h(1)
h(1.0)
h(True)
h('1')
h(1)
print(h.cache_info())  # expect: CacheInfo(hits=2, misses=3, maxsize=128, currsize=3)
e(h,[])  # expect: TypeError: unhashable type: 'list'
e(h)  # expect: TypeError: h() missing 1 required positional argument: 'x'
e(h,1,2)  # expect: TypeError: h() takes 1 positional argument but 2 were given
@lru_cache(0)
def h(x): return x
h(1)
h(1)
print(h.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
@lru_cache(-5)
def h(x,y=1): return x
h(1)
h(1)
h(x=1)
h(1,y=1)
print(h.cache_info(), h.cache_parameters())  # expect: CacheInfo(hits=0, misses=4, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False}
@lru_cache(None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80),fib.cache_info())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
class K:
    @lru_cache
    def m(self,x): return x
c=K()
c.m(1)
c.m(1)
print(K.m.cache_info(), type(c.m).__name__)  # expect: CacheInfo(hits=1, misses=1, maxsize=128, currsize=1) method
import copy
print(copy.copy(h) is h, copy.deepcopy(h) is h, h.__reduce__())  # expect: True True h
e(_functools._lru_cache_wrapper,1,2,3,4)  # expect: TypeError: the first argument must be callable
e(_functools._lru_cache_wrapper,f,'a',False,f)  # expect: TypeError: maxsize should be integer or None
print(type(h))  # expect: <class 'functools._lru_cache_wrapper'>
e(lru_cache, 'a')  # expect: TypeError: Expected first argument to be an integer, a callable, or None
h.foo=5
@lru_cache(maxsize=3)
def r(n):
    if n>0: r(n-1)
    return n
r(10)
print(r.cache_info())  # expect: CacheInfo(hits=0, misses=11, maxsize=3, currsize=3)
@lru_cache
def exc(x): raise ValueError(x)
e(exc,1)  # expect: ValueError: 1
e(exc,1)  # expect: ValueError: 1
print(exc.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
class H:
    def __init__(s,n): s.n=n
    def __hash__(s): return 1
    def __eq__(s,o): return s.n==o.n
@lru_cache(maxsize=2)
def hh(x): print('hh'); return x.n
print(hh(H(1)),hh(H(1)),hh(H(2)),hh(H(3)),hh(H(1)),hh.cache_info())  # expect: hh
# expect: hh
# expect: hh
# expect: hh
# expect: 1 1 2 3 1 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
