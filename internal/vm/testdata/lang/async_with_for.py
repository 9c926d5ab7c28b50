# async with and async for over protocols of one's own.
class CM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self):
        print("enter", self.n)
        return self.n.upper()
    async def __aexit__(self, t, v, tb):
        print("exit", self.n, v)
        return self.swallow
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
async def main():
    async with CM("a") as x, CM("b") as y:
        print(x, y)
    async with (CM("c", True)):
        raise ValueError("swallowed")
    return "end"
print(run(main()))  # expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None
# expect: exit a None
# expect: enter c
# expect: exit c swallowed
# expect: end

# --- __aiter__ and __anext__
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        self.n -= 1
        if self.n < 0: raise StopAsyncIteration
        return self.n
async def main():
    async for i in Count(3):
        if i == 0: break
        print(i)
    else:
        print("never")  # unreachable
    return [i async for i in Count(4) if i % 2]
try: main().send(None)
except StopIteration as e: print(e.value)
# expect: 2
# expect: 1
# expect: [3, 1]

# --- not an asynchronous manager
async def main():
    async with 5: pass  # raises: TypeError: 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
main().send(None)
# --- a plain one
class A:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def main():
    async with A(): pass  # raises: TypeError: 'A' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
main().send(None)
# --- no __aiter__
async def main():
    async for x in [1]: pass  # raises: TypeError: 'async for' requires an object with __aiter__ method, got list
main().send(None)
# --- __aiter__ that gives no iterator
class A:
    def __aiter__(self): return 5
async def main():
    async for x in A(): pass  # raises: TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: int
main().send(None)
# --- __anext__ that gives no awaitable
class A:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def main():
    async for x in A(): pass  # raises: TypeError: 'async for' received an invalid object from __anext__: int
main().send(None)
# --- __aenter__ that gives no awaitable
class A:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 5
async def main():
    async with A(): pass  # raises: TypeError: 'async with' received an object from __aenter__ that does not implement __await__: int
main().send(None)
# --- return through async with
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): print("exit", a)
async def main():
    for i in range(3):
        async with CM():
            if i == 1: return i
try: main().send(None)
except StopIteration as e: print(e.value)
# expect: exit (None, None, None)
# expect: exit (None, None, None)
# expect: 1
# --- asynccontextmanager
from contextlib import asynccontextmanager
@asynccontextmanager
async def cm():
    print("before")
    try:
        yield "value"
    finally:
        print("after")
async def main():
    async with cm() as v: print(v)
try: main().send(None)
except StopIteration: pass
# expect: before
# expect: value
# expect: after
