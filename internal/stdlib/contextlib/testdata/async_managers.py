# contextlib: the asynchronous half, driven by hand.
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
@asynccontextmanager
async def tag(name):
    print("enter", name)
    try:
        yield name
    except ValueError as e:
        print("caught", e)
    finally:
        print("exit", name)
async def main():
    async with tag("a") as x:
        print(x)
    async with tag("b"):
        raise ValueError("v")
    try:
        async with tag("c"):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    async with nullcontext(7) as n:
        print(n)
run(main())  # expect: enter a
# expect: a
# expect: exit a
# expect: enter b
# expect: caught v
# expect: exit b
# expect: enter c
# expect: exit c
# expect: KeyError('k')
# expect: 7
@tag("deco")
async def f(x):
    return x
print(run(f(1)), run(f(2)))  # expect: enter deco
# expect: exit deco
# expect: enter deco
# expect: exit deco
# expect: 1 2

# --- aclosing
from contextlib import aclosing
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("cleaned")
async def main():
    async with aclosing(gen()) as g:
        async for x in g:
            print(x)
            break
    print("after")
try: main().send(None)
except StopIteration: pass
# expect: 1
# expect: cleaned
# expect: after

# --- misuse
from contextlib import asynccontextmanager
@asynccontextmanager
async def none():
    if False: yield
@asynccontextmanager
async def two():
    yield
    yield
@asynccontextmanager
async def again():
    try: yield
    except ValueError: yield
async def use(cm, exc=None):
    async with cm:
        if exc: raise exc
for cm, exc in ((none(), None), (two(), None), (again(), ValueError()), (two(), StopIteration("si")), (two(), StopAsyncIteration("sa"))):
    try: use(cm, exc).send(None)
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
    except BaseException as e: print("other", repr(e))
# expect: RuntimeError("generator didn't yield") None
# expect: RuntimeError("generator didn't stop") None
# expect: RuntimeError("generator didn't stop after athrow()") None
# expect: RuntimeError('coroutine raised StopIteration') StopIteration('si')
# expect: other StopAsyncIteration('sa')

# --- AsyncExitStack mixes both kinds
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
@contextmanager
def sync(n):
    yield n
    print("sync out", n)
@asynccontextmanager
async def asy(n):
    yield n
    print("async out", n)
async def cb(*a): print("acb", a)
async def aexit(t, v, tb):
    print("aexit", t and t.__name__)
    return True
async def main():
    async with AsyncExitStack() as stack:
        print(stack.enter_context(sync(1)), await stack.enter_async_context(asy(2)))
        stack.callback(print, "cb")
        stack.push_async_callback(cb, 1, 2)
        stack.push_async_exit(aexit)
        raise ValueError
    print("swallowed")
    stack = AsyncExitStack()
    stack.push_async_callback(cb)
    other = stack.pop_all()
    await stack.aclose()
    await other.aclose()
    try: await stack.enter_async_context(sync(1))
    except TypeError as e: print(e)
    try: stack.enter_context(asy(1))
    except TypeError as e: print(e)
try: main().send(None)
except StopIteration: pass
# expect: 1 2
# expect: aexit ValueError
# expect: acb (1, 2)
# expect: cb
# expect: async out 2
# expect: sync out 1
# expect: swallowed
# expect: acb ()
# expect: 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol
# expect: 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol

# --- ExitStack keeps the chain of contexts
from contextlib import ExitStack, contextmanager
@contextmanager
def right(exc):
    try:
        yield
    finally:
        raise exc
e1, e2, e3, e4 = map(Exception, (1, 2, 3, 4))
try:
    with ExitStack() as s:
        for e in e4, e3, e2:
            s.enter_context(right(e))
        raise e1
except Exception as e:
    while e:
        print(repr(e))
        e = e.__context__
# expect: Exception(4)
# expect: Exception(3)
# expect: Exception(2)
# expect: Exception(1)
