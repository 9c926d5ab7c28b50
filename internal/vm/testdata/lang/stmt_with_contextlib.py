# contextlib.
from contextlib import contextmanager
@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    finally:
        print("</" + name + ">")
with tag("a") as t, tag("b"):
    print(t)
# expect: <a>
# expect: <b>
# expect: A
# expect: </b>
# expect: </a>

# --- exceptions are thrown in
from contextlib import contextmanager
@contextmanager
def catch(cls):
    try:
        yield
    except cls as e:
        print("caught", e)
with catch(ValueError):
    raise ValueError("v")
# expect: caught v
with catch(ValueError):
    raise KeyError("k")  # raises: KeyError: 'k'
# --- as a decorator
from contextlib import contextmanager
@contextmanager
def around():
    print("before")
    yield
    print("after")
@around()
def f(): print("f")
f()  # expect: before
# expect: f
# expect: after
f()  # expect: before
# expect: f
# expect: after
# --- a generator that does not yield
from contextlib import contextmanager
@contextmanager
def none():
    if False: yield
with none(): pass  # raises: RuntimeError: generator didn't yield
# --- one that yields twice
from contextlib import contextmanager
@contextmanager
def twice():
    yield
    yield
with twice(): pass  # raises: RuntimeError: generator didn't stop
# --- suppress, nullcontext, closing
from contextlib import suppress, nullcontext, closing
with suppress(KeyError, ValueError):
    {}["x"]
print("alive")  # expect: alive
with nullcontext(5) as n: print(n)  # expect: 5
class C:
    def close(self): print("closed")
with closing(C()) as c: print(type(c).__name__)
# expect: C
# expect: closed
# --- ExitStack
from contextlib import ExitStack
with ExitStack() as stack:
    for i in range(3):
        stack.callback(print, "callback", i)
    stack.push(lambda t, v, tb: print("push", t))
# expect: push None
# expect: callback 2
# expect: callback 1
# expect: callback 0
print("done")  # expect: done
# --- ExitStack swallows
from contextlib import ExitStack
with ExitStack() as stack:
    stack.push(lambda t, v, tb: True)
    raise ValueError
print("swallowed")  # expect: swallowed
# --- redirect_stdout
import io
from contextlib import redirect_stdout
out = io.StringIO()
with redirect_stdout(out):
    print("inside")
print(repr(out.getvalue()))  # expect: 'inside\n'
