# collections: deque, defaultdict, _count_elements, _tuplegetter.
# cpython: same
from _collections import *
import _collections, operator
from _collections import _count_elements, _tuplegetter
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
d=deque([1,2,3])
print(d, deque(), deque('abc',2), deque(maxlen=3), deque([1],maxlen=None), deque(iterable=[1],maxlen=1))  # expect: deque([1, 2, 3]) deque([]) deque(['b', 'c'], maxlen=2) deque([], maxlen=3) deque([1]) deque([1], maxlen=1)
e(deque,1)  # expect: TypeError: 'int' object is not iterable
e(deque,[],-1)  # expect: ValueError: maxlen must be non-negative
e(deque,[],'x')  # expect: TypeError: an integer is required
e(deque,[],1,2)  # expect: TypeError: deque() takes at most 2 arguments (3 given)
e(deque,foo=1)  # expect: TypeError: deque() got an unexpected keyword argument 'foo'
e(deque,[],2**70)  # expect: OverflowError: Python int too large to convert to C ssize_t
e(deque, [], 1.5)  # expect: TypeError: an integer is required
d.append(4)
d.appendleft(0)
print(d,d.pop(),d.popleft(),d)  # expect: deque([1, 2, 3]) 4 0 deque([1, 2, 3])
d.extend('xy')
d.extendleft('ab')
print(d,len(d))  # expect: deque(['b', 'a', 1, 2, 3, 'x', 'y']) 7
e(deque().pop)  # expect: IndexError: pop from an empty deque
e(deque().popleft)  # expect: IndexError: pop from an empty deque
e(d.append)  # expect: TypeError: deque.append() takes exactly one argument (0 given)
e(d.append,1,2)  # expect: TypeError: deque.append() takes exactly one argument (2 given)
d.rotate(2)
print(d)  # expect: deque(['x', 'y', 'b', 'a', 1, 2, 3])
d.rotate(-3)
print(d)  # expect: deque(['a', 1, 2, 3, 'x', 'y', 'b'])
d.rotate()
print(d)  # expect: deque(['b', 'a', 1, 2, 3, 'x', 'y'])
d.rotate(100)
print(d)  # expect: deque(['x', 'y', 'b', 'a', 1, 2, 3])
e(d.rotate,'x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(d.rotate,1,2)  # expect: TypeError: rotate expected at most 1 argument, got 2
d=deque(range(10))
print(d[0],d[-1],d[5])  # expect: 0 9 5
e(lambda:d[10])  # expect: IndexError: deque index out of range
e(lambda:d[-11])  # expect: IndexError: deque index out of range
e(lambda:d['a'])  # expect: TypeError: sequence index must be integer, not 'str'
e(lambda:d[1:2])  # expect: TypeError: sequence index must be integer, not 'slice'
d[3]='x'
del d[4]
print(d)  # expect: deque([0, 1, 2, 'x', 5, 6, 7, 8, 9])
e(operator.setitem,d,20,1)  # expect: IndexError: deque index out of range
e(operator.delitem,d,20)  # expect: IndexError: deque index out of range
e(lambda: d[2**70])  # expect: IndexError: cannot fit 'int' into an index-sized integer
print(d.index(5),d.count(5),5 in d,'q' in d)  # expect: 4 1 True False
e(d.index,'q')  # expect: ValueError: deque.index(x): x not in deque
e(d.index,5,0,2)  # expect: ValueError: deque.index(x): x not in deque
e(d.index,5,-100,100)  # expect: 4
e(d.index)  # expect: TypeError: index expected at least 1 argument, got 0
e(d.index,5,'a')  # expect: TypeError: slice indices must be integers or have an __index__ method
e(d.index,5,None)  # expect: TypeError: slice indices must be integers or have an __index__ method
d.insert(0,'i')
d.insert(-1,'j')
d.insert(100,'k')
d.insert(3,'l')
print(d)  # expect: deque(['i', 0, 1, 'l', 2, 'x', 5, 6, 7, 8, 'j', 9, 'k'])
e(d.insert,1)  # expect: TypeError: insert expected 2 arguments, got 1
e(d.insert,'a',1)  # expect: TypeError: 'str' object cannot be interpreted as an integer
m=deque([1,2],2)
e(m.insert,0,1)  # expect: IndexError: deque already at its maximum size
d.remove('x')
print(d)  # expect: deque(['i', 0, 1, 'l', 2, 5, 6, 7, 8, 'j', 9, 'k'])
e(d.remove,'zz')  # expect: ValueError: deque.remove(x): x not in deque
d.reverse()
print(d)  # expect: deque(['k', 9, 'j', 8, 7, 6, 5, 2, 'l', 1, 0, 'i'])
d2=d.copy()
print(d2==d,d2 is d, d<d2,d<=d2,d!=d2, d>[1], ) if False else None
print(d.copy()==d, d==list(d), d!=list(d))  # expect: True False True
e(lambda:d<[1])  # expect: TypeError: '<' not supported between instances of 'collections.deque' and 'list'
print(deque([1,2])<deque([1,3]),deque([1])<deque([1,2]),deque([2])>deque([1,9]), deque([1])>=deque([1]))  # expect: True True True True
print(deque([1,2])+deque([3]), deque([1,2])*2, 2*deque([1]), deque([1,2],3)*2, deque([1,2])*-1)  # expect: deque([1, 2, 3]) deque([1, 2, 1, 2]) deque([1, 1]) deque([2, 1, 2], maxlen=3) deque([])
e(lambda:deque()+[1])  # expect: TypeError: can only concatenate deque (not "list") to deque
e(lambda:deque()*'a')  # expect: TypeError: can't multiply sequence by non-int of type 'str'
e(lambda:deque()*1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
a=deque([1])
a+=[2,3]
a*=2
print(a)  # expect: deque([1, 2, 3, 1, 2, 3])
a=deque([1,2],3)
a*=5
print(a)  # expect: deque([2, 1, 2], maxlen=3)
a+=a
print(a)  # expect: deque([2, 1, 2], maxlen=3)
a.extend(a)
print(a)  # expect: deque([2, 1, 2], maxlen=3)
b=deque([1,2])
b.extendleft(b)
print(b)  # expect: deque([2, 1, 1, 2])
b.extend(b)
print(b)  # expect: deque([2, 1, 1, 2, 2, 1, 1, 2])
print(a.maxlen,deque().maxlen)  # expect: 3 None
e(setattr,a,'maxlen',1)  # expect: AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
e(hash,a)  # expect: TypeError: unhashable type: 'collections.deque'
print(bool(deque()),bool(deque([1])))  # expect: False True
it=iter(deque([1,2,3]))
print(next(it),operator.length_hint(it),list(it),list(it))  # expect: 1 2 [2, 3] []
print(list(reversed(deque([1,2,3]))))  # expect: [3, 2, 1]
d=deque([1,2,3])
it=iter(d)
next(it)
d.append(1)
e(next,it)  # expect: RuntimeError: deque mutated during iteration
e(next,it)  # expect: RuntimeError: deque mutated during iteration
d=deque([1,2,3])
def mut():
    for x in d: d.append(1)
e(mut)  # expect: RuntimeError: deque mutated during iteration
it=reversed(d)
d.pop()
e(next,it)  # expect: RuntimeError: deque mutated during iteration
class E:
    def __init__(s,f): s.f=f
    def __eq__(s,o): s.f(); return False
d=deque([1,2])
e(d.count,E(lambda:d.append(1)))  # expect: RuntimeError: deque mutated during iteration
d=deque([1,2])
e(d.index,E(lambda:d.append(1)))  # expect: RuntimeError: deque mutated during iteration
d=deque([1,2])
e(d.remove,E(lambda:d.append(1)))  # expect: IndexError: deque mutated during iteration
d=deque([1,2])
e(d.__contains__,E(lambda:d.append(1)))  # expect: RuntimeError: deque mutated during iteration
print(type(iter(d)),type(reversed(d)),iter(d).__reduce__())  # expect: <class 'collections._deque_iterator'> <class 'collections._deque_reverse_iterator'> (<class 'collections._deque_iterator'>, (deque([1, 2, 1]), 0))
it=iter(deque('abc'))
next(it)
print(it.__reduce__())  # expect: (<class 'collections._deque_iterator'>, (deque(['a', 'b', 'c']), 1))
e(lambda:list(type(it)(deque('abc'),1)))  # expect: ['b', 'c']
e(type(it),[])  # expect: TypeError: argument 1 must be collections.deque, not list
e(type(it))  # expect: TypeError: function takes at least 1 argument (0 given)
class D(deque): 
    def __init__(s,*a,**k): deque.__init__(s,*a,**k)
x=D([1],3)
x.foo=1
r=x.__reduce__()
print(r[0],r[1],r[2],list(r[3]))  # expect: <class '__main__.D'> ((), 3) {'foo': 1} [1]
print(x, x.copy(), type(x.copy()), type(x+x), type(x*2))  # expect: D([1], maxlen=3) D([1], maxlen=3) <class '__main__.D'> <class '__main__.D'> <class '__main__.D'>
import copy
print(copy.copy(x),copy.copy(x).foo if False else '')  # expect-repr: 'D([1], maxlen=3) '
d=deque()
d.append(d)
print(d)  # expect: deque([[...]])
d.append([d])
print(d)  # expect: deque([[...], [[...]]])
print(deque[int])  # expect: collections.deque[int]
d=deque([1,2])
d.__init__([3])
print(d)  # expect: deque([3])
d.__init__([1,2,3],2)
print(d)  # expect: deque([2, 3], maxlen=2)
d.__init__()
print(d,d.maxlen)  # expect: deque([]) None
d.clear()
print(d, d.__sizeof__()>0)  # expect: deque([]) True
match deque([1,2]):
    case [a,b]: print('seq',a,b)  # expect: seq 1 2
print('--- defaultdict')  # expect: --- defaultdict
dd=defaultdict(list)
dd['a'].append(1)
print(dd, dd['b'], dd, dd.default_factory)  # expect: defaultdict(<class 'list'>, {'a': [1], 'b': []}) [] defaultdict(<class 'list'>, {'a': [1], 'b': []}) <class 'list'>
e(defaultdict,1)  # expect: TypeError: first argument must be callable or None
e(defaultdict,None,1)  # expect: TypeError: 'int' object is not iterable
print(defaultdict(), defaultdict(None,{1:2}), defaultdict(int,a=1), defaultdict(int,[(1,2)],b=3))  # expect: defaultdict(None, {}) defaultdict(None, {1: 2}) defaultdict(<class 'int'>, {'a': 1}) defaultdict(<class 'int'>, {1: 2, 'b': 3})
e(lambda:defaultdict()['x'])  # expect: KeyError: 'x'
e(lambda:defaultdict(None)[1])  # expect: KeyError: 1
dd.default_factory=int
print(dd['z'], dd)  # expect: 0 defaultdict(<class 'int'>, {'a': [1], 'b': [], 'z': 0})
e(dd.__missing__,'q')  # expect: 0
print(dd['q'])  # expect: 0
e(dd.__missing__)  # expect: TypeError: defaultdict.__missing__() takes exactly one argument (0 given)
print(dd.copy(),type(dd.copy()),copy.copy(dd),dd.__reduce__()[:3], list(dd.__reduce__()[4]))  # expect: defaultdict(<class 'int'>, {'a': [1], 'b': [], 'z': 0, 'q': 0}) <class 'collections.defaultdict'> defaultdict(<class 'int'>, {'a': [1], 'b': [], 'z': 0, 'q': 0}) (<class 'collections.defaultdict'>, (<class 'int'>,), None) [('a', [1]), ('b', []), ('z', 0), ('q', 0)]
class DD(defaultdict): pass
x=DD(int,a=1)
print(x,x.copy(),type(x.copy()), x|{'b':2}, {'b':2}|x, type(x|{}), type({}|x))  # expect: DD(<class 'int'>, {'a': 1}) DD(<class 'int'>, {'a': 1}) <class '__main__.DD'> DD(<class 'int'>, {'a': 1, 'b': 2}) DD(<class 'int'>, {'b': 2, 'a': 1}) <class '__main__.DD'> <class '__main__.DD'>
x|={'c':3}
print(x)  # expect: DD(<class 'int'>, {'a': 1, 'c': 3})
e(lambda:x|1)  # expect: TypeError: unsupported operand type(s) for |: 'DD' and 'int'
e(lambda:[]|x)  # expect: TypeError: unsupported operand type(s) for |: 'list' and 'DD'
print(defaultdict.fromkeys([1,2],3))  # expect: defaultdict(None, {1: 3, 2: 3})
print(defaultdict[int,str])  # expect: collections.defaultdict[int, str]
r=defaultdict()
r['a']=r
print(r)  # expect: defaultdict(None, {'a': defaultdict(None, {...})})
class F:
    def __repr__(s): return f'<{dd2!r}>'
    def __call__(s): return 1
dd2=defaultdict(F())
print(dd2)  # expect: defaultdict(<defaultdict(..., {})>, {})
e(defaultdict,default_factory=1)  # expect: defaultdict(None, {'default_factory': 1})
print(defaultdict(default_factory=1)) if False else 0
def fac(): raise KeyError('fac')
e(lambda:defaultdict(fac)['a'])  # expect: KeyError: 'fac'
print(dd.get('nope'), dd.setdefault('k',5), 'nope' in dd)  # expect: None 5 False
dd.__init__(str,{'y':1})
print(dd.default_factory, dd)  # expect: <class 'str'> defaultdict(<class 'str'>, {'a': [1], 'b': [], 'z': 0, 'q': 0, 'k': 5, 'y': 1})
del dd.default_factory
print(dd.default_factory)  # expect: None
e(lambda: dd['new'])  # expect: KeyError: 'new'
match defaultdict(int,{'a':1}):
    case {'a':v}: print('map',v)  # expect: map 1
print('--- count')  # expect: --- count
m={}
_count_elements(m,'abca')
print(m)  # expect: {'a': 2, 'b': 1, 'c': 1}
_count_elements(m,'ab')
print(m)  # expect: {'a': 3, 'b': 2, 'c': 1}
e(_count_elements,m,1)  # expect: TypeError: 'int' object is not iterable
e(_count_elements,1,'a')  # expect: AttributeError: 'int' object has no attribute 'get'
e(_count_elements,m,[[]])  # expect: TypeError: unhashable type: 'list'
class M(dict):
    def get(s,k,d=None): print('get',k); return dict.get(s,k,d)
m=M()
_count_elements(m,'aa')  # expect: get a
# expect: get a
print(m)  # expect: {'a': 2}
class M(dict):
    def __setitem__(s,k,v): print('set',k,v); dict.__setitem__(s,k,v)
m=M()
_count_elements(m,'aa')  # expect: set a 1
# expect: set a 2
print(m)  # expect: {'a': 2}
print('--- tg')  # expect: --- tg
t=_tuplegetter(1,'doc')
print(t.__get__((1,2)) if False else t, t.__doc__, t.__reduce__())  # expect: _tuplegetter(1, 'doc') doc (<class 'collections._tuplegetter'>, (1, 'doc'))
e(t.__get__,(1,2))  # expect: 2
e(t.__get__,(1,))  # expect: IndexError: tuple index out of range
e(t.__get__,1)  # expect: TypeError: descriptor for index '1' for tuple subclasses doesn't apply to 'int' object
e(t.__get__,None)  # expect: TypeError: __get__(None, None) is invalid
e(t.__get__,None,int)  # expect: _tuplegetter(1, 'doc')
e(t.__set__,(1,),2)  # expect: AttributeError: can't set attribute
e(t.__delete__,(1,))  # expect: AttributeError: can't delete attribute
e(_tuplegetter)  # expect: TypeError: _tuplegetter expected 2 arguments, got 0
e(_tuplegetter,1)  # expect: TypeError: _tuplegetter expected 2 arguments, got 1
e(_tuplegetter,'a','b')  # expect: TypeError: 'str' object cannot be interpreted as an integer
t.__doc__='new'
print(t.__doc__)  # expect: new
class N(tuple): x=_tuplegetter(0,'d')
print(N([5]).x)  # expect: 5
e(setattr,N([5]),'x',1)  # expect: AttributeError: can't set attribute
e(delattr,N([5]),'x')  # expect: AttributeError: can't delete attribute
print(N.x)  # expect: _tuplegetter(0, 'd')
