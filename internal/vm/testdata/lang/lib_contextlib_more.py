# contextlib, longer.
from contextlib import ExitStack, contextmanager
@contextmanager
def res(n):
    print("open", n)
    try:
        yield n
    finally:
        print("close", n)
with ExitStack() as stack:
    names = [stack.enter_context(res(i)) for i in range(3)]
    print(names)
# expect: open 0
# expect: open 1
# expect: open 2
# expect: [0, 1, 2]
# expect: close 2
# expect: close 1
# expect: close 0
# --- pop_all moves the callbacks
from contextlib import ExitStack
with ExitStack() as s:
    s.callback(print, "later")
    kept = s.pop_all()
print("left the block")  # expect: left the block
kept.close()  # expect: later
# --- exceptions replace each other, contexts are chained
from contextlib import ExitStack
def fail(msg): raise ValueError(msg)
try:
    with ExitStack() as s:
        s.callback(fail, "one")
        s.callback(fail, "two")
        raise KeyError("body")
except ValueError as e:
    while e:
        print(repr(e))
        e = e.__context__
# expect: ValueError('one')
# expect: ValueError('two')
# expect: KeyError('body')
# --- suppress several, and groups
from contextlib import suppress
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
print("all suppressed")  # expect: all suppressed
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])  # raises: ExceptionGroup: g (1 sub-exception)
# --- ContextDecorator
from contextlib import ContextDecorator
class deco(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out")
@deco()
def f(x): return x * 2
print(f(4))  # expect: in
# expect: out
# expect: 8
# --- contextmanager: the exception that was thrown comes back as itself
from contextlib import contextmanager
@contextmanager
def cm():
    try:
        yield
    except KeyError as e:
        raise ValueError("changed") from e
try:
    with cm():
        raise KeyError("k")
except ValueError as e:
    print(e, repr(e.__cause__))  # expect: changed KeyError('k')
# --- StopIteration passes through
from contextlib import contextmanager
@contextmanager
def cm(): yield
try:
    with cm():
        raise StopIteration("x")
except StopIteration as e:
    print("passed", e.value)  # expect: passed x
# --- used twice
from contextlib import contextmanager
@contextmanager
def cm(): yield
c = cm()
with c: pass
with c: pass  # raises: AttributeError: '_GeneratorContextManager' object has no attribute 'args'
# --- AsyncExitStack and aclosing by hand
from contextlib import AsyncExitStack
async def main():
    async with AsyncExitStack() as s:
        s.callback(print, "sync callback")
        async def cb(x): print("async", x)
        s.push_async_callback(cb, 1)
try: main().send(None)
except StopIteration: print("end")
# expect: async 1
# expect: sync callback
# expect: end
