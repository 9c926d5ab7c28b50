# itertools: every type, its errors, and what is left after one.
# cpython: same
from itertools import *
import itertools, operator
def e(f, *a, **k):
    try: 
        r = f(*a, **k)
        print(r if not hasattr(r,'__next__') or type(r) in (count,repeat) else (type(r).__name__, list(islice(r,10))))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
e(accumulate,[1,2,3],initial=10)  # expect: ('accumulate', [10, 11, 13, 16])
e(accumulate,[1,2,3],operator.mul)  # expect: ('accumulate', [1, 2, 6])
e(accumulate,[1,2],func=None,initial=None)  # expect: ('accumulate', [1, 3])
e(accumulate,['a','b',1])  # expect: TypeError: can only concatenate str (not "int") to str
e(batched,'abcdefg',3)  # expect: ('batched', [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)])
e(batched,'abcdefg',n=3, strict=True)  # expect: ValueError: batched(): incomplete batch
e(batched,'abcdef',3,strict=True)  # expect: ('batched', [('a', 'b', 'c'), ('d', 'e', 'f')])
e(batched,'abc',0)  # expect: ValueError: n must be at least one
e(batched,'abc','x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(chain.from_iterable, [[1],[2]])  # expect: ('chain', [1, 2])
e(chain.from_iterable)  # expect: TypeError: chain.from_iterable() takes exactly one argument (0 given)
e(chain.from_iterable, 1)  # expect: TypeError: 'int' object is not iterable
e(chain,[1],2)  # expect: TypeError: 'int' object is not iterable
e(combinations,'abcd',2)  # expect: ('combinations', [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')])
e(combinations,'abcd',r=0)  # expect: ('combinations', [()])
e(combinations,'ab',3)  # expect: ('combinations', [])
e(combinations_with_replacement,'ab',3)  # expect: ('combinations_with_replacement', [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')])
e(combinations_with_replacement,'',2)  # expect: ('combinations_with_replacement', [])
e(combinations_with_replacement,'ab',0)  # expect: ('combinations_with_replacement', [()])
e(permutations,'abc')  # expect: ('permutations', [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')])
e(permutations,'abc',2)  # expect: ('permutations', [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')])
e(permutations,'abc',r=0)  # expect: ('permutations', [()])
e(permutations,'ab',3)  # expect: ('permutations', [])
e(product,'ab','cd')  # expect: ('product', [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd')])
e(product,'ab',repeat=2)  # expect: ('product', [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')])
e(product)  # expect: ('product', [()])
e(product,'ab',repeat=0)  # expect: ('product', [()])
e(product,'ab',repeat=-1)  # expect: ValueError: repeat argument cannot be negative
e(product,'ab',repeat='x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(product,'ab',repeat=2**62)  # expect: OverflowError: repeat argument too large
e(product,'ab','')  # expect: ('product', [])
e(compress,'abcd',[1,0,1])  # expect: ('compress', ['a', 'c'])
e(compress,data='ab',selectors=[1,1])  # expect: ('compress', ['a', 'b'])
print(count(), count(1), count(1,2), count(1.5), count(1,1.0), count(step=2), count(2**70), count(True), count(1,True), count(0,-1),count(1,1))  # expect: count(0) count(1) count(1, 2) count(1.5) count(1, 1.0) count(0, 2) count(1180591620717411303424) count(1) count(1) count(0, -1) count(1)
e(lambda: list(islice(count(2**63-2),5)))  # expect: [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809, 9223372036854775810]
e(lambda: list(islice(count(1.5,.5),3)))  # expect: [1.5, 2.0, 2.5]
e(count,'a')  # expect: TypeError: a number is required
e(count,1,'a')  # expect: TypeError: a number is required
e(count,1j,2)  # expect: count(1j, 2)
e(dropwhile,lambda x:x<2,[1,2,1])  # expect: ('dropwhile', [2, 1])
e(takewhile,lambda x:x<2,[1,2,1])  # expect: ('takewhile', [1])
e(filterfalse,None,[0,1,''])  # expect: ('filterfalse', [0, ''])
e(filterfalse,lambda x:x>1,[1,2])  # expect: ('filterfalse', [1])
e(takewhile,None,[1])  # expect: TypeError: 'NoneType' object is not callable
e(lambda: [(k,list(g)) for k,g in groupby('aabbca')])  # expect: [('a', ['a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])]
e(lambda: [(k,list(g)) for k,g in groupby([1,3,2,4,5],key=lambda x:x%2)])  # expect: [(1, [1, 3]), (0, [2, 4]), (1, [5])]
e(lambda: [k for k,g in groupby('aab')])  # expect: ['a', 'b']
e(lambda:[list(g) for g in [g for k,g in groupby('aab')]])  # expect: [[], []]
e(islice,range(10),5)  # expect: ('islice', [0, 1, 2, 3, 4])
e(islice,range(10),2,5)  # expect: ('islice', [2, 3, 4])
e(islice,range(10),2,None,3)  # expect: ('islice', [2, 5, 8])
e(islice,range(10),None)  # expect: ('islice', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
e(islice,range(10),-1)  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),'x')  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),1,'x')  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),1,5,0)  # expect: ValueError: Step for islice() must be a positive integer or None.
e(islice,range(10),1,5,'x')  # expect: ValueError: Step for islice() must be a positive integer or None.
e(islice,range(10),1.5)  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),-1,5)  # expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),0,2**63)  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,range(10),2**63-1,2**63-1)  # expect: ('islice', [])
e(islice,range(10),0,10,2**62)  # expect: ('islice', [0])
e(islice,range(10),stop=1)  # expect: TypeError: islice() takes no keyword arguments
class I:
    def __index__(s): return 3
class J:
    def __index__(s): 1/0
e(islice,range(10),I())  # expect: ('islice', [0, 1, 2])
e(islice,range(10),J())  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,1,J())  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
e(islice,1,2)  # expect: TypeError: 'int' object is not iterable
e(repeat,1,3)  # expect: repeat(1, 3)
e(repeat,1,-3)  # expect: repeat(1, 0)
print(repeat(1),repeat(1,3),repeat(object='x',times=2))  # expect: repeat(1) repeat(1, 3) repeat('x', 2)
e(repeat,1,'x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(operator.length_hint,repeat(1,3))  # expect: 3
e(operator.length_hint,repeat(1),7)  # expect: 7
e(lambda:repeat(1).__length_hint__())  # expect: TypeError: len() of unsized object
e(repeat,1,2**63)  # expect: OverflowError: Python int too large to convert to C ssize_t
e(starmap,pow,[(2,3),[3,2]])  # expect: ('starmap', [8, 9])
e(starmap,pow,[1])  # expect: TypeError: 'int' object is not iterable
e(zip_longest,[1,2],[3])  # expect: ('zip_longest', [(1, 3), (2, None)])
e(zip_longest,[1,2],[3],fillvalue='x')  # expect: ('zip_longest', [(1, 3), (2, 'x')])
e(zip_longest)  # expect: ('zip_longest', [])
e(zip_longest,[1],2)  # expect: TypeError: 'int' object is not iterable
e(zip_longest,[1],fill=2)  # expect: TypeError: zip_longest() got an unexpected keyword argument
e(tee)  # expect: TypeError: tee expected at least 1 argument, got 0
e(tee,1)  # expect: TypeError: 'int' object is not iterable
e(tee,[1],-1)  # expect: ValueError: n must be >= 0
e(tee,[1],0)  # expect: ()
e(tee,[1],'x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(tee,[1],n=2)  # expect: TypeError: itertools.tee() takes no keyword arguments
a,b=tee([1,2,3])
print(next(a),list(b),list(a))  # expect: 1 [1, 2, 3] [2, 3]
c,=tee([1,2],1)
d=tee(c)
print(d[0] is c, d[1] is c, type(c))  # expect: False False <class 'itertools._tee'>
import copy
next(c)
f=copy.copy(c)
print(list(f),list(c),list(d[1]))  # expect: [2] [2] [1, 2]
e(type(c),[1,2])  # expect: ('_tee', [1, 2])
e(type(c))  # expect: TypeError: _tee expected 1 argument, got 0
e(type(c),c)  # expect: ('_tee', [])
e(type(c), 1)  # expect: TypeError: 'int' object is not iterable
def g():
    yield next(A)
A,B=tee(g())
e(next,A)  # expect: RuntimeError: cannot re-enter the tee iterator
print(pairwise([1,2,3]).__iter__().__next__())  # expect: (1, 2)
def g2():
    yield 1
    raise KeyError('x')
it=chain(g2(),[5])
print(next(it))  # expect: 1
e(next,it)  # expect: KeyError: 'x'
print(list(it))  # expect: [5]
it=zip_longest(g2(),[5,6,7])
print(next(it))  # expect: (1, 5)
e(next,it)  # expect: KeyError: 'x'
print(list(it))  # expect: []
it=batched(g2(),3)
e(next,it)  # expect: KeyError: 'x'
print(list(it))  # expect: []
it=islice(g2(),3)
print(next(it))  # expect: 1
e(next,it)  # expect: KeyError: 'x'
print(list(it))  # expect: []
it=pairwise(g2())
e(next,it)  # expect: KeyError: 'x'
print(list(it))  # expect: []
for T in (chain, count, repeat, _g:=groupby('a')):
    try:
        class X(T): pass
        x = X('a'); x.foo=1; print(x.foo, X.__mro__)
    except TypeError as ex: print(ex)
# expect: 1 (<class '__main__.X'>, <class 'itertools.chain'>, <class 'object'>)
# expect: a number is required
# expect: 1 (<class '__main__.X'>, <class 'itertools.repeat'>, <class 'object'>)
# expect: groupby() takes at most 2 arguments (3 given)
for it in (chain([1]), islice([1],1), tee([1])[0], count(1)):
    try: print(it.__reduce__())
    except TypeError as ex: print(ex)
# expect: cannot pickle 'chain' object
# expect: cannot pickle 'islice' object
# expect: cannot pickle '_tee' object
# expect: cannot pickle 'count' object
try: copy.copy(chain([1]))
except TypeError as ex: print(ex)  # expect: cannot pickle 'itertools.chain' object

# --- which of its messages islice gives
from itertools import islice
for a in [(-1,), (-2,), (0, -1), (0, -2), (-1, 5), (0, 5, 0), (0, "a"), ("a", 1), (2**70,), (-2**70,), (-1, -1, -1), (-1, -2, -1)]:
    try:
        print(list(islice("ab", *a)))
    except ValueError as e:
        print(a, e)
# expect: (-1,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-2,) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (0, -1) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (0, -2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-1, 5) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (0, 5, 0) Step for islice() must be a positive integer or None.
# expect: (0, 'a') Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ('a', 1) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (1180591620717411303424,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-1180591620717411303424,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-1, -1, -1) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-1, -2, -1) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.

# --- groupby counts what it skips, also when a run stops at its charges
from itertools import groupby
for k, g in groupby([1, 0, 2, 0, 3] * 5, lambda x: x == 0):
    pass
for k, g in groupby([1, 0, 2, 0, 3] * 5, lambda x: x == 0):
    if not k:
        notes = [*g]
print(notes, [len([*g]) for k, g in groupby("aaaaaaaaaabb" * 3)])  # expect: [3] [10, 2, 10, 2, 10, 2]
