# collections: OrderedDict.
# cpython: same
from _collections import OrderedDict
import operator, copy
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}')
o=OrderedDict(a=1,b=2)
print(o,OrderedDict(),OrderedDict([(1,2)]),OrderedDict({'x':1},y=2))  # expect: OrderedDict({'a': 1, 'b': 2}) OrderedDict() OrderedDict({1: 2}) OrderedDict({'x': 1, 'y': 2})
e(OrderedDict,1)  # expect: TypeError: 'int' object is not iterable
e(OrderedDict,1,2)  # expect: TypeError: expected at most 1 argument, got 2
e(OrderedDict,[1])  # expect: TypeError: 'int' object is not iterable
o.move_to_end('a')
print(o)  # expect: OrderedDict({'b': 2, 'a': 1})
o.move_to_end('a',last=False)
print(o)  # expect: OrderedDict({'a': 1, 'b': 2})
o['c']=3
o.move_to_end('c',False)
print(o)  # expect: OrderedDict({'c': 3, 'a': 1, 'b': 2})
e(o.move_to_end,'z')  # expect: KeyError: 'z'
e(o.move_to_end)  # expect: TypeError: move_to_end() missing required argument 'key' (pos 1)
e(o.move_to_end,'a',1,2)  # expect: TypeError: move_to_end() takes at most 2 arguments (3 given)
e(OrderedDict().move_to_end,'a')  # expect: KeyError: 'a'
print(o.popitem(),o.popitem(last=False),o)  # expect: ('b', 2) ('c', 3) OrderedDict({'a': 1})
e(OrderedDict().popitem)  # expect: KeyError: 'dictionary is empty'
e(o.popitem,foo=1)  # expect: TypeError: popitem() got an unexpected keyword argument 'foo'
print(o.pop('a'),o)  # expect: 1 OrderedDict()
e(o.pop,'q')  # expect: KeyError: 'q'
print(o.pop('q',5),o.pop(key='q',default=6))  # expect: 5 6
e(o.pop)  # expect: TypeError: pop() missing required argument 'key' (pos 1)
o=OrderedDict(a=1,b=2)
p=OrderedDict(b=2,a=1)
print(o==p,o!=p,o==dict(p),o=={'a':1},dict(p)==o,o==OrderedDict(a=1,b=2))  # expect: False True True False True True
e(lambda:o<p)  # expect: TypeError: '<' not supported between instances of 'collections.OrderedDict' and 'collections.OrderedDict'
print(list(reversed(o)),list(o),list(o.keys()),list(o.values()),list(o.items()),list(reversed(o.items())),list(reversed(o.keys())),list(reversed(o.values())))  # expect: ['b', 'a'] ['a', 'b'] ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] [('b', 2), ('a', 1)] ['b', 'a'] [2, 1]
print(o.keys(),o.values(),o.items(),type(o.keys()),type(iter(o)),type(iter(o.items())), type(reversed(o)))  # expect: odict_keys(['a', 'b']) odict_values([1, 2]) odict_items([('a', 1), ('b', 2)]) <class 'odict_keys'> <class 'odict_iterator'> <class 'odict_iterator'> <class 'odict_iterator'>
print(o|{'c':3},{'c':3}|o,type({'c':3}|o))  # expect: OrderedDict({'a': 1, 'b': 2, 'c': 3}) OrderedDict({'c': 3, 'a': 1, 'b': 2}) <class 'collections.OrderedDict'>
o|=[('d',4)]
print(o)  # expect: OrderedDict({'a': 1, 'b': 2, 'd': 4})
e(lambda:o|1)  # expect: TypeError: unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
e(lambda:1|o)  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'collections.OrderedDict'
print(o.setdefault('e',5),o.setdefault('a',9),o.setdefault(key='f',default=1),o.setdefault('g'),o)  # expect: 5 1 1 None OrderedDict({'a': 1, 'b': 2, 'd': 4, 'e': 5, 'f': 1, 'g': None})
print(OrderedDict.fromkeys('ab'),OrderedDict.fromkeys('ab',1),OrderedDict.fromkeys(iterable='a',value=2))  # expect: OrderedDict({'a': None, 'b': None}) OrderedDict({'a': 1, 'b': 1}) OrderedDict({'a': 2})
e(OrderedDict.fromkeys)  # expect: TypeError: fromkeys() missing required argument 'iterable' (pos 1)
e(OrderedDict.fromkeys,1)  # expect: TypeError: 'int' object is not iterable
print(o.copy(),type(o.copy()),copy.copy(o) if hasattr(copy,'copy') else 0)  # expect: OrderedDict({'a': 1, 'b': 2, 'd': 4, 'e': 5, 'f': 1, 'g': None}) <class 'collections.OrderedDict'> OrderedDict({'a': 1, 'b': 2, 'd': 4, 'e': 5, 'f': 1, 'g': None})
o.foo=1
print(o.foo,o.__dict__)  # expect: 1 {'foo': 1}
r=o.__reduce__()
print(r[0],r[1],r[2],r[3],list(r[4]))  # expect: <class 'collections.OrderedDict'> () {'foo': 1} None [('a', 1), ('b', 2), ('d', 4), ('e', 5), ('f', 1), ('g', None)]
class O(OrderedDict): pass
x=O(a=1)
print(x,x.copy(),type(x.copy()),x|{'b':2},type(x|{}), type({}|x))  # expect: O({'a': 1}) O({'a': 1}) <class '__main__.O'> O({'a': 1, 'b': 2}) <class '__main__.O'> <class '__main__.O'>
x.z=1
print(x.copy().__dict__ , x.__reduce__()[:4])  # expect: {} (<class '__main__.O'>, (), {'z': 1}, None)
o=OrderedDict(a=1,b=2,c=3)
def it(f):
    def g():
        for k in o: f()
    return g
e(it(lambda:o.move_to_end('a')))  # expect: RuntimeError: OrderedDict mutated during iteration
o=OrderedDict(a=1,b=2)
e(it(lambda:o.__setitem__('q',1)))  # expect: RuntimeError: OrderedDict mutated during iteration
o=OrderedDict(a=1,b=2)
e(it(lambda:o.pop('a')))  # expect: RuntimeError: OrderedDict mutated during iteration
o=OrderedDict(a=1,b=2)
e(it(lambda:o.__setitem__('a',5)))  # expect: None
print(o)  # expect: OrderedDict({'a': 5, 'b': 2})
o=OrderedDict(a=1,b=2)
e(it(lambda:o.clear()))  # expect: RuntimeError: OrderedDict mutated during iteration
o=OrderedDict(a=1)
o['self']=o
print(o)  # expect: OrderedDict({'a': 1, 'self': ...})
o.clear()
print(o,len(o))  # expect: OrderedDict() 0
e(o.update,1)  # expect: TypeError: 'int' object is not iterable
o.update([(1,2)],x=3)
print(o)  # expect: OrderedDict({1: 2, 'x': 3})
o.update({'q':1})
print(o)  # expect: OrderedDict({1: 2, 'x': 3, 'q': 1})
e(o.update,1,2)  # expect: TypeError: update() takes at most 1 positional argument (2 given)
e(OrderedDict.update)  # expect: TypeError: unbound method OrderedDict.update() needs an argument
e(o.update,[1])  # expect: TypeError: 'int' object is not iterable
o.update()
e(o.__init__,1,2)  # expect: TypeError: expected at most 1 argument, got 2
class K:
    def keys(s): return ['k1']
    def __getitem__(s,k): return 7
class L:
    def items(s): return [('i1',1)]
o=OrderedDict(K())
print(o)  # expect: OrderedDict({'k1': 7})
o.update(L())
print(o)  # expect: OrderedDict({'k1': 7, 'i1': 1})
class S(OrderedDict):
    def __setitem__(s,k,v): print('set',k,v); OrderedDict.__setitem__(s,k,v)
    def __delitem__(s,k): print('del',k); OrderedDict.__delitem__(s,k)
    def __getitem__(s,k): print('getitem',k); return OrderedDict.__getitem__(s,k)
    def __missing__(s,k): print('missing',k); return 'm'
s=S(a=1)  # expect: set a 1
s.update(b=2)  # expect: set b 2
s.setdefault('c',3)  # expect: set c 3
print(s.pop('a'))  # expect: 1
print(s.pop('nope','d'))  # expect: d
e(s.pop,'nope')  # expect: KeyError: 'nope'
print(s.popitem())  # expect: ('c', 3)
s.move_to_end('b')
print(s.get('b'))  # expect: 2
e(s.__delitem__,'zz')  # expect: del zz
# expect: KeyError: 'zz'
print(s.copy())  # expect: getitem b
# expect: set b 2
# expect: getitem b
# expect: S({'b': 2})
print(s|{'x':1})  # expect: getitem b
# expect: set b 2
# expect: set x 1
# expect: getitem b
# expect: getitem x
# expect: S({'b': 2, 'x': 1})
print(s==OrderedDict(b=2))  # expect: True
s.clear()
it=iter(OrderedDict(a=1,b=2))
next(it)
print(it.__reduce__(), operator.length_hint(it))  # expect: (<built-in function iter>, (['b'],)) 0
print(OrderedDict.__mro__)  # expect: (<class 'collections.OrderedDict'>, <class 'dict'>, <class 'object'>)
e(lambda: OrderedDict[int])  # expect: collections.OrderedDict[int]
d=OrderedDict(a=1)
e(d.__delitem__,'x')  # expect: KeyError: 'x'
d.__delitem__('a')
print(d)  # expect: OrderedDict()
e(hash,d)  # expect: TypeError: unhashable type: 'collections.OrderedDict'
print(OrderedDict([('a',1)]).items()==[('a',1)], OrderedDict(a=1).items()=={('a',1)}, OrderedDict(a=1).keys()&{'a'})  # expect: False True {'a'}
print(d.__sizeof__()>0, OrderedDict(a=1).__eq__(1), o.__ne__(1))  # expect: True NotImplemented NotImplemented
o=OrderedDict()
for i in range(1000): o[i]=i
for i in range(1000): o.move_to_end(i,last=i%2)
print(list(o)[:5],list(o)[-5:],len(o))  # expect: [998, 996, 994, 992, 990] [991, 993, 995, 997, 999] 1000
for i in range(500): o.popitem(last=False)
print(list(o)[:5],len(o))  # expect: [1, 3, 5, 7, 9] 500
o.move_to_end(1,False)
print(o.popitem(False))  # expect: (1, 1)
class R:
    def __eq__(s,o): return True
print(OrderedDict(a=1)==R(), OrderedDict(a=1)!=R())  # expect: True False
o=OrderedDict([(1,[])])
c=copy.deepcopy(o)
print(c,c[1] is o[1]) if hasattr(copy,'deepcopy') else 0  # expect: OrderedDict({1: []}) False
