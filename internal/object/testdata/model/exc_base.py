# BaseException: arguments, links, notes, state.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
B = BaseException
tr(lambda: repr(B()))  # expect: BaseException()
tr(lambda: repr(B(1)))  # expect: BaseException(1)
tr(lambda: repr(B(1, 2)))  # expect: BaseException(1, 2)
tr(lambda: repr(str(B())))  # expect: ''
tr(lambda: str(B(1)))  # expect: 1
tr(lambda: str(B(1, 2)))  # expect: (1, 2)
tr(lambda: B(x=1))  # expect: TypeError | BaseException() takes no keyword arguments
tr(lambda: B().args)  # expect: ()
e = B(1)
tr(lambda: setattr(e, "args", [1, 2]))  # expect: None
tr(lambda: e.args)  # expect: (1, 2)
tr(lambda: setattr(e, "args", 5))  # expect: TypeError | 'int' object is not iterable
tr(lambda: setattr(e, "args", (n for n in "ab")))  # expect: None
tr(lambda: e)  # expect: ('a', 'b')
tr(lambda: delattr(e, "args"))  # expect: TypeError | args may not be deleted
tr(lambda: setattr(e, "__cause__", 5))  # expect: TypeError | exception cause must be None or derive from BaseException
tr(lambda: setattr(e, "__context__", 5))  # expect: TypeError | exception context must be None or derive from BaseException
tr(lambda: setattr(e, "__traceback__", 5))  # expect: TypeError | __traceback__ must be a traceback or None
tr(lambda: delattr(e, "__traceback__"))  # expect: TypeError | __traceback__ may not be deleted
tr(lambda: delattr(e, "__cause__"))  # expect: TypeError | __cause__ may not be deleted
tr(lambda: delattr(e, "__context__"))  # expect: TypeError | __context__ may not be deleted
tr(lambda: setattr(e, "__cause__", B("c")))  # expect: None
tr(lambda: e.__suppress_context__)  # expect: True
tr(lambda: setattr(e, "__suppress_context__", 0))  # expect: TypeError | attribute value type must be bool
tr(lambda: setattr(e, "__suppress_context__", False))  # expect: None
tr(lambda: e.__suppress_context__)  # expect: False
tr(lambda: delattr(e, "__suppress_context__"))  # expect: TypeError | can't delete numeric/char attribute
tr(lambda: e.with_traceback(None) is e)  # expect: True
tr(lambda: e.with_traceback(5))  # expect: TypeError | __traceback__ must be a traceback or None
tr(lambda: e.__traceback__)  # expect: None

# --- notes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
e = ValueError("v")
tr(lambda: hasattr(e, "__notes__"))  # expect: False
tr(lambda: e.add_note(5))  # expect: TypeError | add_note() argument must be str, not int
tr(lambda: e.add_note("n"))  # expect: None
tr(lambda: e.add_note("m"))  # expect: None
tr(lambda: e.__notes__)  # expect: ['n', 'm']
tr(lambda: vars(e))  # expect: {'__notes__': ['n', 'm']}
e.__notes__ = 5
tr(lambda: e.add_note("z"))  # expect: TypeError | Cannot add note: __notes__ is not a list
tr(lambda: str(e))  # expect: v
tr(lambda: repr(e))  # expect: ValueError('v')

# --- copying
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
B = BaseException
e = B(1, 2)
tr(lambda: e.__reduce__())  # expect: (<class 'BaseException'>, (1, 2))
e.x = 5
tr(lambda: e.__reduce__())  # expect: (<class 'BaseException'>, (1, 2), {'x': 5})
tr(lambda: e.__setstate__({"a": 1}))  # expect: None
tr(lambda: e.a)  # expect: 1
tr(lambda: e.__setstate__(5))  # expect: TypeError | state is not a dictionary
tr(lambda: e.__setstate__(None))  # expect: None
tr(lambda: e.__setstate__({1: 2}))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: vars(e))  # expect: {'x': 5, 'a': 1}
tr(lambda: setattr(e, "__dict__", 5))  # expect: TypeError | __dict__ must be set to a dictionary, not a 'int'
tr(lambda: delattr(e, "__dict__"))  # expect: TypeError | cannot delete __dict__
tr(lambda: B.__new__(5))  # expect: TypeError | BaseException.__new__(X): X is not a type object (int)
tr(lambda: B.__new__(B, 1, 2).args)  # expect: (1, 2)
tr(lambda: e.__init__(7))  # expect: None
tr(lambda: e.args)  # expect: (7,)
tr(lambda: B.__new__(int))  # expect: TypeError | BaseException.__new__(int): int is not a subtype of BaseException
tr(lambda: Exception.__init__(5))  # expect: TypeError | descriptor '__init__' requires a 'BaseException' object but received a 'int'
tr(lambda: BaseException.__str__(5))  # expect: TypeError | descriptor '__str__' requires a 'BaseException' object but received a 'int'

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class E(Exception):
    def __init__(self, a, b=2, *, c=3): self.a = a
tr(lambda: E(1).args)  # expect: (1,)
tr(lambda: E(1, b=5).args)  # expect: (1,)
tr(lambda: repr(E(1, b=5)))  # expect: E(1)
tr(lambda: E())  # expect: TypeError | E.__init__() missing 1 required positional argument: 'a'
class E2(Exception): pass
tr(lambda: E2(x=1))  # expect: TypeError | E2() takes no keyword arguments
tr(lambda: repr(E2("m")))  # expect: E2('m')
tr(lambda: str(E2("m", 1)))  # expect: ('m', 1)
class E3(Exception):
    def __str__(self): return "custom"
tr(lambda: E3(1))  # expect: custom
tr(lambda: repr(E3(1)))  # expect: E3(1)
class E4(Exception):
    x = 1
    __slots__ = ("y",)
e = E4()
e.y, e.z = 2, 3
tr(lambda: (e.x, e.y, e.z, vars(e)))  # expect: (1, 2, 3, {'z': 3})
class E5(Exception):
    def __new__(cls, *a): return super().__new__(cls, "from new")
tr(lambda: E5(1).args)  # expect: (1,)
tr(lambda: E5.__name__)  # expect: E5

# --- raising links exceptions
def f():
    try:
        try: 1 / 0
        except ZeroDivisionError as z: raise ValueError("v") from z
    except ValueError as v:
        raise KeyError("k")
try: f()
except KeyError as k:
    print(repr(k.__context__), k.__cause__, k.__suppress_context__)  # expect: ValueError('v') None False
    v = k.__context__
    print(repr(v.__cause__), v.__context__ is v.__cause__, v.__suppress_context__)  # expect: ZeroDivisionError('division by zero') True True
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)  # expect: None ZeroDivisionError('division by zero') True

# --- raise makes instances
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class E(Exception):
    def __init__(self, *a):
        print("init", a)
        super().__init__(*a)
def f(x): raise x
tr(lambda: f(E))  # expect: init ()
# expect-repr: 'E | '
tr(lambda: f(E(1)))  # expect: init (1,)
# expect: E | 1
tr(lambda: f(5))  # expect: TypeError | exceptions must derive from BaseException
tr(lambda: f(int))  # expect: TypeError | exceptions must derive from BaseException
tr(lambda: f(None))  # expect: TypeError | exceptions must derive from BaseException
class Odd(Exception):
    def __new__(cls): return 5
tr(lambda: f(Odd))  # expect: TypeError | calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>
def g(x, y): raise x from y
tr(lambda: g(ValueError("v"), 5))  # expect: TypeError | exception causes must derive from BaseException
tr(lambda: g(ValueError("v"), KeyError))  # expect: ValueError | v
tr(lambda: g(5, 5))  # expect: TypeError | exceptions must derive from BaseException
def bare(): raise
tr(lambda: bare())  # expect: RuntimeError | No active exception to reraise
