# raise in all forms.
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)  # expect: ValueError() ()
try:
    raise ValueError("a", 1)
except ValueError as e:
    print(repr(e), e.args, str(e))  # expect: ValueError('a', 1) ('a', 1) ('a', 1)

# --- bare raise goes on with the handled one
try:
    try:
        raise KeyError("k")
    except KeyError as e:
        first = e
        raise
except KeyError as e:
    print(e is first)  # expect: True

# --- from a function called by the handler
def again():
    raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        again()
except ZeroDivisionError as e:
    print("again", e)  # expect: again division by zero

# --- bare raise after an inner handler
try:
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
except Exception as e:
    print(repr(e))  # expect: KeyError('outer')

# --- nothing to raise
raise  # raises: RuntimeError: No active exception to reraise
# --- not an exception
raise 5  # raises: TypeError: exceptions must derive from BaseException
# --- a class that is none
raise int  # raises: TypeError: exceptions must derive from BaseException
# --- a str
raise "oops"  # raises: TypeError: exceptions must derive from BaseException
# --- a class is called without arguments
class E(Exception):
    def __init__(self, x): pass
raise E  # raises: TypeError: E.__init__() missing 1 required positional argument: 'x'
# --- a class whose call gives something else
class E(Exception):
    def __new__(cls): return 5
raise E  # raises: TypeError: calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'int'>
# --- from something wrong
raise ValueError from 5  # raises: TypeError: exception causes must derive from BaseException
# --- arguments are kept as they are
class E(Exception):
    def __init__(self, a, b):
        self.a = a
e = E(1, b=2)
print(e.args, e.a)  # expect: (1,) 1
# --- a subclass with __str__
class E(Exception):
    def __str__(self): return "custom " + str(self.args)
raise E(1, 2)  # raises: E: custom (1, 2)
# --- a message that cannot be shown
class E(Exception):
    def __str__(self): raise ValueError
raise E  # raises: E: <exception str() failed>
# --- qualified name
def f():
    class Inner(Exception): pass
    raise Inner("x")  # raises: f.<locals>.Inner: x
f()
# --- the expression raises first
raise ValueError(undefined_name)  # raises: NameError: name 'undefined_name' is not defined
