# contextlib.ExitStack.
from contextlib import ExitStack, contextmanager
@contextmanager
def cm(n):
    print("enter", n)
    try:
        yield n
    finally:
        print("exit", n)
with ExitStack() as stack:
    print([stack.enter_context(cm(i)) for i in range(3)])
    stack.callback(print, "callback", end="!\n")
    print(stack.callback(len, []) is len)
# expect: enter 0
# expect: enter 1
# expect: enter 2
# expect: [0, 1, 2]
# expect: True
# expect: callback!
# expect: exit 2
# expect: exit 1
# expect: exit 0
print("done")  # expect: done

# --- push, swallowing, order
from contextlib import ExitStack
def exit1(t, v, tb):
    print("exit1", t and t.__name__, v)
    return True
def exit2(t, v, tb):
    print("exit2", t and t.__name__, v)
    raise KeyError("from exit2")
with ExitStack() as stack:
    stack.push(exit1)
    stack.push(exit2)
    @stack.push
    def last(t, v, tb):
        print("last", t.__name__)
    raise ValueError("body")
# expect: last ValueError
# expect: exit2 ValueError body
# expect: exit1 KeyError 'from exit2'
print("survived")  # expect: survived

# --- contexts look as if the withs were nested
from contextlib import ExitStack
def fail(exc):
    def f(*a): raise exc
    return f
try:
    with ExitStack() as stack:
        stack.push(fail(IndexError(1)))
        stack.push(fail(KeyError(2)))
        raise ValueError(3)
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)  # expect: IndexError(1) KeyError(2) ValueError(3) None
try:
    try:
        raise OSError("outer")
    except OSError:
        with ExitStack() as stack:
            stack.push(fail(KeyError("inner")))
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('inner') None

# --- pop_all, close
from contextlib import ExitStack
with ExitStack() as stack:
    stack.callback(print, "kept")
    saved = stack.pop_all()
print("nothing yet", type(saved).__name__)  # expect: nothing yet ExitStack
saved.close()  # expect: kept
saved.close()

# --- objects with __exit__
from contextlib import ExitStack
class C:
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("C exit", a[0])
with ExitStack() as stack:
    c = C()
    print(stack.push(c) is c)
    c.__exit__ = None
# expect: True
# expect: C exit None

# --- a callback that adds another
from contextlib import ExitStack
with ExitStack() as stack:
    stack.callback(lambda: stack.callback(print, "late"))
# expect: late

# --- not a context manager
from contextlib import ExitStack
ExitStack().enter_context(5)  # raises: TypeError: 'builtins.int' object does not support the context manager protocol

# ---
from contextlib import ExitStack
class Half:
    def __enter__(self): ...
ExitStack().enter_context(Half())  # raises: TypeError: '__main__.Half' object does not support the context manager protocol

# --- an exception raised by a callback alone
from contextlib import ExitStack
with ExitStack() as s:
    s.callback(lambda: 1 / 0)  # raises: ZeroDivisionError: division by zero
