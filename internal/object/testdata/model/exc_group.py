# Exception groups: making, splitting, deriving.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
G, H = BaseExceptionGroup, ExceptionGroup
def show(o): return type(o).__name__, str(o), repr(o), o.message, o.exceptions, o.args
tr(lambda: G())  # expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
tr(lambda: G("m"))  # expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
tr(lambda: G("m", 1))  # expect: TypeError | second argument (exceptions) must be a sequence
tr(lambda: G("m", []))  # expect: ValueError | second argument (exceptions) must be a non-empty sequence
tr(lambda: G(1, [ValueError()]))  # expect: TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not int
tr(lambda: G("m", [1]))  # expect: ValueError | Item 0 of second argument (exceptions) is not an exception
tr(lambda: G("m", [ValueError()] * 2 + [5]))  # expect: ValueError | Item 2 of second argument (exceptions) is not an exception
tr(lambda: G("m", [ValueError]))  # expect: ValueError | Item 0 of second argument (exceptions) is not an exception
tr(lambda: show(G("m", [ValueError(1)])))  # expect: ('ExceptionGroup', 'm (1 sub-exception)', "ExceptionGroup('m', [ValueError(1)])", 'm', (ValueError(1),), ('m', [ValueError(1)]))
tr(lambda: show(G("m", [KeyboardInterrupt()])))  # expect: ('BaseExceptionGroup', 'm (1 sub-exception)', "BaseExceptionGroup('m', [KeyboardInterrupt()])", 'm', (KeyboardInterrupt(),), ('m', [KeyboardInterrupt()]))
tr(lambda: H("m", [KeyboardInterrupt()]))  # expect: TypeError | Cannot nest BaseExceptions in an ExceptionGroup
tr(lambda: show(H("m", (ValueError(1), TypeError(2)))))  # expect: ('ExceptionGroup', 'm (2 sub-exceptions)', "ExceptionGroup('m', (ValueError(1), TypeError(2)))", 'm', (ValueError(1), TypeError(2)), ('m', (ValueError(1), TypeError(2))))
tr(lambda: show(H("m", [H("n", [ValueError(1)]), TypeError(2)])))  # expect: ('ExceptionGroup', 'm (2 sub-exceptions)', "ExceptionGroup('m', [ExceptionGroup('n', [ValueError(1)]), TypeError(2)])", 'm', (ExceptionGroup('n', [ValueError(1)]), TypeError(2)), ('m', [ExceptionGroup('n', [ValueError(1)]), TypeError(2)]))
tr(lambda: H("m", {1: 2}))  # expect: TypeError | second argument (exceptions) must be a sequence
tr(lambda: H("m", {ValueError(1)}))  # expect: TypeError | second argument (exceptions) must be a sequence
tr(lambda: H("m", [ValueError()], 3))  # expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
tr(lambda: H("m", x=1))  # expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
tr(lambda: H(message="m", exceptions=[ValueError()]))  # expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
tr(lambda: H.__mro__)  # expect: (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
tr(lambda: H[int])  # expect: ExceptionGroup[int]
h = H("m", [ValueError(1)])
tr(lambda: setattr(h, "message", 1))  # expect: AttributeError | readonly attribute
tr(lambda: setattr(h, "exceptions", 1))  # expect: AttributeError | readonly attribute
tr(lambda: h.__reduce__())  # expect: (<class 'ExceptionGroup'>, ('m', [ValueError(1)]))
l = [ValueError(1)]
h = H("m", l)
l.append(5)
tr(lambda: (repr(h), h.args))  # expect: ("ExceptionGroup('m', [ValueError(1)])", ('m', [ValueError(1), 5]))

# --- split and subgroup
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
g = ExceptionGroup("m", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), OSError(4)])])
tr(lambda: g.subgroup(ValueError))  # expect: m (2 sub-exceptions)
tr(lambda: g.split(ValueError))  # expect: (ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('m', [TypeError(2), ExceptionGroup('n', [OSError(4)])]))
tr(lambda: g.split((ValueError, TypeError)))  # expect: (ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('m', [ExceptionGroup('n', [OSError(4)])]))
tr(lambda: g.split(OSError))  # expect: (ExceptionGroup('m', [ExceptionGroup('n', [OSError(4)])]), ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]))
tr(lambda: g.split(ExceptionGroup))  # expect: (ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]), None)
tr(lambda: g.split(Exception))  # expect: (ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]), None)
tr(lambda: g.subgroup(lambda e: isinstance(e, OSError)))  # expect: m (1 sub-exception)
tr(lambda: g.split(lambda e: isinstance(e, OSError)))  # expect: (ExceptionGroup('m', [ExceptionGroup('n', [OSError(4)])]), ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])]))
tr(lambda: g.subgroup(KeyError))  # expect: None
tr(lambda: g.split(KeyError))  # expect: (None, ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), OSError(4)])]))
tr(lambda: g.subgroup(5))  # expect: TypeError | expected an exception type, a tuple of exception types, or a callable (other than a class)
tr(lambda: g.split((1, 2)))  # expect: TypeError | expected an exception type, a tuple of exception types, or a callable (other than a class)
tr(lambda: g.split(int))  # expect: TypeError | expected an exception type, a tuple of exception types, or a callable (other than a class)
tr(lambda: g.split([ValueError]))  # expect: TypeError | expected an exception type, a tuple of exception types, or a callable (other than a class)
tr(lambda: g.subgroup(lambda e: 1 / 0))  # expect: ZeroDivisionError | division by zero
tr(lambda: g.subgroup(lambda e: True) is g)  # expect: True
tr(lambda: g.derive([KeyError()]))  # expect: m (1 sub-exception)
tr(lambda: g.derive([KeyboardInterrupt()]))  # expect: m (1 sub-exception)
tr(lambda: g.derive([]))  # expect: ValueError | second argument (exceptions) must be a non-empty sequence

# --- metadata of the parts
g = ExceptionGroup("m", [ValueError(1), TypeError(2)])
g.add_note("nn")
g.__cause__ = c = ValueError("c")
a, b = g.split(ValueError)
for x in (a, b):
    print(x.__notes__, x.__notes__ is g.__notes__, x.__cause__ is c, x.__context__, x.__traceback__)
# expect: ['nn'] False True None None
# expect: ['nn'] False True None None
try: raise g
except ExceptionGroup as e:
    a = e.subgroup(TypeError)
    print(a.__traceback__ is e.__traceback__, a.__traceback__.tb_lineno)  # expect: True 74

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class X(ExceptionGroup):
    def derive(self, excs): return X("d:" + self.message, excs)
class Y(ExceptionGroup): pass
class Z(ExceptionGroup):
    def derive(self, excs): return 5
class W2(BaseExceptionGroup, ValueError): pass
class K(ExceptionGroup):
    def __new__(cls, m, e, k):
        o = super().__new__(cls, m, e)
        o.k = k
        return o
    def derive(self, e): return K(self.message, e, self.k)
tr(lambda: X("a", [ValueError(1), OSError()]).split(ValueError))  # expect: (X('d:a', [ValueError(1)]), X('d:a', [OSError()]))
tr(lambda: Y("a", [ValueError(1), OSError()]).split(ValueError))  # expect: (ExceptionGroup('a', [ValueError(1)]), ExceptionGroup('a', [OSError()]))
tr(lambda: Z("a", [ValueError(1), OSError()]).split(ValueError))  # expect: TypeError | derive must return an instance of BaseExceptionGroup
tr(lambda: W2("a", [KeyboardInterrupt()]))  # expect: TypeError | Cannot nest BaseExceptions in 'W2'
tr(lambda: X("a", [KeyboardInterrupt()]))  # expect: TypeError | Cannot nest BaseExceptions in 'X'
tr(lambda: K("a", [ValueError(1), OSError()], 7).split(ValueError)[0].k)  # expect: 7
tr(lambda: type(W2("a", [ValueError()])).__name__)  # expect: W2
class Init(ExceptionGroup):
    def __init__(self, *a): print("init", len(a))
tr(lambda: Init("a", [ValueError()]))  # expect: init 2
# expect: a (1 sub-exception)

# --- deep nesting
g = ValueError("deep")
for i in range(30): g = ExceptionGroup(f"g{i}", [g])
m, r = g.split(ValueError)
n = 0
while isinstance(m, ExceptionGroup): m, n = m.exceptions[0], n + 1
print(n, m, r)  # expect: 30 deep None
