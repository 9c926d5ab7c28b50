# Descriptors of built-in types called and asked by name.
def refuse(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
cm = dict.__dict__["fromkeys"]
print(repr(cm), cm.__name__, cm.__qualname__, cm.__objclass__, cm.__text_signature__, type(cm.__doc__))  # expect: <method 'fromkeys' of 'dict' objects> fromkeys dict.fromkeys <class 'dict'> ($type, iterable, value=None, /) <class 'str'>
print(cm(dict, "ab"), cm.__call__(dict, "c"), cm.__get__(None, dict)("d"), cm.__get__({}, dict)("e"))  # expect: {'a': None, 'b': None} {'c': None} {'d': None} {'e': None}
refuse(lambda: cm())  # expect: TypeError descriptor 'fromkeys' of 'dict' object needs an argument
refuse(lambda: cm(int))  # expect: TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
refuse(lambda: cm(3))  # expect: TypeError descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
refuse(lambda: cm.__get__(None, int))  # expect: TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
wd = int.__dict__["__add__"]
print(repr(wd), wd.__name__, wd.__qualname__, wd.__objclass__, wd.__text_signature__, type(wd.__doc__))  # expect: <slot wrapper '__add__' of 'int' objects> __add__ int.__add__ <class 'int'> ($self, value, /) <class 'str'>
print(wd(1, 2), wd.__call__(1, 2))  # expect: 3 3
refuse(lambda: wd())  # expect: TypeError descriptor '__add__' of 'int' object needs an argument
refuse(lambda: wd("a", 2))  # expect: TypeError descriptor '__add__' requires a 'int' object but received a 'str'
md = str.__dict__["upper"]
print(repr(md), md.__call__("a"), md.__get__("b")())  # expect: <method 'upper' of 'str' objects> A B
gs = type(lambda: 0).__dict__["__code__"]
print(repr(gs))  # expect: <attribute '__code__' of 'function' objects>
def fn(): pass
refuse(lambda: gs.__delete__(fn))  # expect: TypeError __code__ must be set to a code object
refuse(lambda: gs.__delete__(3))  # expect: TypeError descriptor '__code__' for 'function' objects doesn't apply to a 'int' object
refuse(lambda: gs.__set__(fn, 3))  # expect: TypeError __code__ must be set to a code object
refuse(lambda: int.__dict__["real"].__delete__(3))  # expect: AttributeError attribute 'real' of 'int' objects is not writable

# --- method wrappers: 1 .__add__
def refuse(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a, b = (1).__add__, (1).__add__
l = [1]
print(a(2), a.__call__(3), a.__name__, a.__qualname__, a.__text_signature__, type(a.__doc__), a.__objclass__)  # expect: 3 4 __add__ int.__add__ ($self, value, /) <class 'str'> <class 'int'>
print(l.__add__ == l.__add__, l.__add__ == [1].__add__, l.__add__ != l.__len__, hash(l.__add__) == hash(l.__add__), type(hash(a)))  # expect: True False True True <class 'int'>
x, y = l.__add__, l.__add__
print(x.__eq__(y), x.__ne__(y), x.__eq__(3), x.__ne__(3), x.__hash__() == y.__hash__())  # expect: True False NotImplemented NotImplemented True
for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    print(getattr(x, name)(y))
# expect: NotImplemented
# expect: NotImplemented
# expect: NotImplemented
# expect: NotImplemented
refuse(lambda: x < y)  # expect: TypeError '<' not supported between instances of 'method-wrapper' and 'method-wrapper'
refuse(lambda: x())  # expect: TypeError expected 1 argument, got 0

# --- bound methods and functions have no order
class C:
    def m(self): pass
c = C()
for x in (c.m, [].append, len, c.m.__code__ if hasattr(c.m, "__code__") else None):
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        print(getattr(x, name)(x), end=" ")
    print(x.__eq__(x), x.__ne__(x))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented True False
# expect: NotImplemented NotImplemented NotImplemented NotImplemented True False
# expect: NotImplemented NotImplemented NotImplemented NotImplemented True False
# expect: NotImplemented NotImplemented NotImplemented NotImplemented True False
import weakref
r = weakref.ref(c)
print(r.__lt__(r), r.__le__(r), r.__gt__(r), r.__ge__(r), r.__eq__(r), r.__ne__(r), r == weakref.ref(c), r.__eq__(3))  # expect: NotImplemented NotImplemented NotImplemented NotImplemented True False True NotImplemented

# --- code objects
def f(x, y=1):
    z = len(x) + abs(y)
    return z
k = f.__code__
print(k.co_names, k.co_nlocals, k.co_varnames, k.co_argcount, k.co_name, k.co_qualname)  # expect: ('len', 'abs') 3 ('x', 'y', 'z') 2 f f
for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    print(getattr(k, name)(k))
# expect: NotImplemented
# expect: NotImplemented
# expect: NotImplemented
# expect: NotImplemented
print(k.__eq__(k), k.__ne__(k), k == k, k != (lambda: 0).__code__, k.__eq__(3))  # expect: True False True True NotImplemented

# --- singletons
for x in (None, ..., NotImplemented):
    print(x.__repr__(), x.__eq__(x), x.__eq__(1), x.__ne__(x), x.__ne__(1), x.__hash__() == hash(x), x.__lt__(x), x.__ge__(x))
    try:
        print(x.__bool__())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
    print(x.__reduce__() if x is not None else None)
# expect: None True NotImplemented False NotImplemented True NotImplemented NotImplemented
# expect: False
# expect: None
# expect: Ellipsis True NotImplemented False NotImplemented True NotImplemented NotImplemented
# expect: AttributeError 'ellipsis' object has no attribute '__bool__'
# expect: Ellipsis
# expect: NotImplemented True NotImplemented False NotImplemented True NotImplemented NotImplemented
# expect: TypeError NotImplemented should not be used in a boolean context
# expect: NotImplemented
print((1 + 2j).__hash__() == hash(1 + 2j), (1.5).__hash__() == hash(1.5), (2.5).__float__(), (3).__rmod__(7), True.__rxor__(False))  # expect: True True 2.5 1 True

# --- tracebacks and frames
def f():
    1 / 0
try:
    f()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_lasti >= 0)  # expect: 103 101 None True
    print(tb.tb_frame.f_lineno > 0, repr(tb.tb_next.tb_frame).startswith("<frame at 0x"), tb.tb_next.tb_frame.f_code.co_name)  # expect: True True f
