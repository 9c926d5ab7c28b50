# operator: every function, attrgetter, itemgetter, methodcaller, errors.
# cpython: same
import operator as o
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}:', x)
e(o.countOf, 1, 2)  # expect: TypeError: argument of type 'int' is not iterable
e(o.indexOf, 1, 2)  # expect: TypeError: argument of type 'int' is not iterable
e(o.indexOf, [1], 2)  # expect: ValueError: sequence.index(x): x not in sequence
e(o.contains, 1, 2)  # expect: TypeError: argument of type 'int' is not a container or iterable
e(o.concat, 1, 2)  # expect: TypeError: 'int' object can't be concatenated
e(o.concat, [1], 2)  # expect: TypeError: can only concatenate list (not "int") to list
e(o.concat, [1], (2,))  # expect: TypeError: can only concatenate list (not "tuple") to list
e(o.iconcat, 1, 2)  # expect: TypeError: 'int' object can't be concatenated
e(o.iconcat,[1],(2,))  # expect: [1, 2]
e(o.concat, {}, {})  # expect: TypeError: 'dict' object can't be concatenated
e(o.attrgetter)  # expect: TypeError: attrgetter expected 1 argument, got 0
e(o.attrgetter, 1)  # expect: TypeError: attribute name must be a string
e(o.attrgetter, 'a', 2)  # expect: TypeError: attribute name must be a string
e(o.attrgetter, 'a', b=1)  # expect: TypeError: attrgetter() takes no keyword arguments
e(o.attrgetter('a'))  # expect: TypeError: attrgetter expected 1 argument, got 0
e(o.attrgetter('a'), 1,2)  # expect: TypeError: attrgetter expected 1 argument, got 2
e(o.attrgetter('a'), x=1)  # expect: TypeError: attrgetter() takes no keyword arguments
e(o.attrgetter('a'), 1)  # expect: AttributeError: 'int' object has no attribute 'a'
e(o.attrgetter('real','imag'), 1)  # expect: (1, 0)
e(o.attrgetter('real.imag'), 1)  # expect: 0
print(o.attrgetter('a.b','c'))  # expect: operator.attrgetter('a.b', 'c')
print(o.attrgetter('a.b','c').__reduce__())  # expect: (<class 'operator.attrgetter'>, ('a.b', 'c'))
e(o.attrgetter('real..imag'), 1)  # expect: AttributeError: 'int' object has no attribute ''
e(o.itemgetter)  # expect: TypeError: itemgetter expected 1 argument, got 0
e(o.itemgetter, x=1)  # expect: TypeError: itemgetter() takes no keyword arguments
e(o.itemgetter(1))  # expect: TypeError: itemgetter expected 1 argument, got 0
e(o.itemgetter(1), 1)  # expect: TypeError: 'int' object is not subscriptable
e(o.itemgetter(1), [1,2])  # expect: 2
e(o.itemgetter(1,0), [1,2])  # expect: (2, 1)
e(o.itemgetter(1,0), x=1)  # expect: TypeError: itemgetter() takes no keyword arguments
print(o.itemgetter(1, slice(1,2), 'a'), o.itemgetter(1).__reduce__(), o.itemgetter(1,2).__reduce__())  # expect: operator.itemgetter(1, slice(1, 2, None), 'a') (<class 'operator.itemgetter'>, (1,)) (<class 'operator.itemgetter'>, (1, 2))
e(o.methodcaller)  # expect: TypeError: methodcaller needs at least one argument, the method name
e(o.methodcaller, 1)  # expect: TypeError: method name must be a string
e(o.methodcaller, 'a', 1, x=2)  # expect: operator.methodcaller('a', 1, x=2)
e(o.methodcaller('upper'))  # expect: TypeError: methodcaller expected 1 argument, got 0
e(o.methodcaller('upper'), 'a', 'b')  # expect: TypeError: methodcaller expected 1 argument, got 2
e(o.methodcaller('upper'), 'a')  # expect: A
e(o.methodcaller('split', ','), 'a,b')  # expect: ['a', 'b']
e(o.methodcaller('upper'), x=1)  # expect: TypeError: methodcaller expected 1 argument, got 0
print(o.methodcaller('a', 1).__reduce__())  # expect: (<class 'operator.methodcaller'>, ('a', 1))
print(o.methodcaller('a', 1, x=2).__reduce__())  # expect: (functools.partial(<class 'operator.methodcaller'>, 'a', x=2), (1,))
e(o.methodcaller, name='a')  # expect: TypeError: methodcaller needs at least one argument, the method name
e(o.length_hint, [1])  # expect: 1
e(o.length_hint, 1)  # expect: 0
e(o.length_hint, 1, 5)  # expect: 5
e(o.length_hint, 1, 'a')  # expect: TypeError: 'str' object cannot be interpreted as an integer
class H:
    def __init__(s, v): s.v = v
    def __length_hint__(s): 
        if isinstance(s.v, Exception): raise s.v
        return s.v
for v in (3, -1, 'a', NotImplemented, TypeError('x'), ValueError('y')): e(o.length_hint, H(v), 7)
# expect: 3
# expect: ValueError: __length_hint__() should return >= 0
# expect: TypeError: __length_hint__ must be an integer, not str
# expect: 7
# expect: 7
# expect: ValueError: y
class L:
    def __len__(s): raise TypeError('len')
e(o.length_hint, L(), 7)  # expect: 7
class L:
    def __len__(s): raise ValueError('len')
e(o.length_hint, L(), 7)  # expect: ValueError: len
e(o.index, 'a')  # expect: TypeError: 'str' object cannot be interpreted as an integer
e(o.index, True)  # expect: 1
e(o.neg, 'a')  # expect: TypeError: bad operand type for unary -: 'str'
e(o.pos, 'a')  # expect: TypeError: bad operand type for unary +: 'str'
e(o.inv, 'a')  # expect: TypeError: bad operand type for unary ~: 'str'
e(o.abs, 'a')  # expect: TypeError: bad operand type for abs(): 'str'
e(o.not_, [])  # expect: True
e(o.truth, [1])  # expect: True
e(o.pow, 'a', 'b')  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'str'
e(o.ipow, 'a','b')  # expect: TypeError: unsupported operand type(s) for **=: 'str' and 'str'
e(o.add, 1)  # expect: TypeError: add expected 2 arguments, got 1
e(o.add, 1, 2, 3)  # expect: TypeError: add expected 2 arguments, got 3
e(o.add, a=1, b=2)  # expect: TypeError: _operator.add() takes no keyword arguments
e(o.neg)  # expect: TypeError: _operator.neg() takes exactly one argument (0 given)
e(o.getitem, 1, 2)  # expect: TypeError: 'int' object is not subscriptable
e(o.setitem, (1,), 0, 2)  # expect: TypeError: 'tuple' object does not support item assignment
e(o.delitem, (1,), 0)  # expect: TypeError: 'tuple' object doesn't support item deletion
e(o.setitem, [1], 0)  # expect: TypeError: setitem expected 3 arguments, got 2
e(o.call, print, 1, 2, sep='-')  # expect: 1-2
# expect: None
e(o.call)  # expect: TypeError: call expected at least 1 argument, got 0
e(o.call, 1)  # expect: TypeError: 'int' object is not callable
e(o.is_none, None)  # expect: True
e(o.is_not_none, None)  # expect: False
e(o.lt, 1, 'a')  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
e(o.matmul, 1, 2)  # expect: TypeError: unsupported operand type(s) for @: 'int' and 'int'
e(o.ilshift, 1, 2)  # expect: 4
a=[1]
b=o.iadd(a,[2])
print(b is a, a)  # expect: True [1, 2]
e(o.contains, 'abc', 'b')  # expect: True
e(o.contains, 'abc', 1)  # expect: TypeError: 'in <string>' requires string as left operand, not int
print(o.__all__)  # expect: ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']
import _operator
print(o.itemgetter(1).__class__.__mro__)  # expect: (<class 'operator.itemgetter'>, <class 'object'>)
try:
    class X(o.itemgetter): pass
except TypeError as x: print(x)  # expect: type 'operator.itemgetter' is not an acceptable base type
