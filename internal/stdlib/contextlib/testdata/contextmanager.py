# contextlib.contextmanager: entering, leaving, exceptions, misuse.
from contextlib import contextmanager
@contextmanager
def tag(name):
    """tag doc"""
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")
with tag("p") as x:
    print(x)
# expect: <p>
# expect: P
# expect: </p>
print(tag.__name__, tag.__doc__, tag("a").__doc__, type(tag("a")).__name__)  # expect: tag tag doc tag doc _GeneratorContextManager

# --- an exception passes through the generator
from contextlib import contextmanager
@contextmanager
def swallow(kind):
    try:
        yield
    except kind as e:
        print("swallowed", repr(e))
with swallow(ValueError):
    raise ValueError("v")
# expect: swallowed ValueError('v')
print("after")  # expect: after
try:
    with swallow(ValueError):
        raise KeyError("k")
except KeyError as e:
    print("outside", repr(e), e.__context__)  # expect: outside KeyError('k') None

# --- the generator raises another one
from contextlib import contextmanager
@contextmanager
def replace():
    try:
        yield
    except ValueError as e:
        raise KeyError("new") from e
try:
    with replace():
        raise ValueError("old")
except KeyError as e:
    print(repr(e), repr(e.__cause__))  # expect: KeyError('new') ValueError('old')

# --- StopIteration and RuntimeError of the block go through unchanged
from contextlib import contextmanager
@contextmanager
def plain(): yield
for exc in (StopIteration("s"), RuntimeError("r"), GeneratorExit("g"), StopAsyncIteration("a")):
    try:
        with plain():
            raise exc
    except BaseException as e:
        print(e is exc, repr(e), e.__cause__)
# expect: True StopIteration('s') None
# expect: True RuntimeError('r') None
# expect: True GeneratorExit('g') None
# expect: True StopAsyncIteration('a') None

# --- as a decorator each call makes a new one
from contextlib import contextmanager
@contextmanager
def log(what):
    print("begin", what)
    yield
    print("end", what)
@log("work")
def work(x):
    """work doc"""
    print("working", x)
work(1); work(2)  # expect: begin work
# expect: working 1
# expect: end work
# expect: begin work
# expect: working 2
# expect: end work
print(work.__name__, work.__doc__)  # expect: work work doc

# --- a manager runs once
from contextlib import contextmanager
@contextmanager
def once(): yield 1
cm = once()
with cm: pass
with cm: pass  # raises: AttributeError: '_GeneratorContextManager' object has no attribute 'args'

# --- no yield
from contextlib import contextmanager
@contextmanager
def nothing():
    if False: yield
with nothing(): pass  # raises: RuntimeError: generator didn't yield

# --- two yields
from contextlib import contextmanager
@contextmanager
def twice():
    yield
    yield
with twice(): pass  # raises: RuntimeError: generator didn't stop

# --- a yield after the exception
from contextlib import contextmanager
@contextmanager
def again():
    try: yield
    except ValueError: yield
with again():  # raises: RuntimeError: generator didn't stop after throw()
    raise ValueError("x")

# --- __exit__ by hand
from contextlib import contextmanager
@contextmanager
def f():
    try: yield 42
    except TypeError as e: print("got", repr(e))
cm = f()
print(cm.__enter__(), cm.__exit__(TypeError, None, None))  # expect: got TypeError()
# expect: 42 True
cm = f(); cm.__enter__()
print(cm.__exit__(None, None, None))  # expect: False
