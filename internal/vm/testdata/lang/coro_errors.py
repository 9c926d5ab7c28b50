# Coroutines: what is not allowed, names, identity.
async def f(): pass
c = f()
try:
    iter(c)
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not iterable
c.close()

# --- not iterable by for
async def f(): pass
c = f()
try:
    for x in c: pass
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not iterable
finally:
    c.close()
# --- yield from a coroutine
async def f(): pass
c = f()
def g(): yield from c
try:
    next(g())
except TypeError as e:
    print(e)  # expect: cannot 'yield from' a coroutine object in a non-coroutine generator
c.close()
# --- await outside
await x  # raises: SyntaxError: 'await' outside function
# --- await in a function
def f():
    await x  # raises: SyntaxError: 'await' outside async function
# --- yield from in async
async def f():
    yield from []  # raises: SyntaxError: 'yield from' inside async function
# --- async with outside
def f():
    async with x: pass  # raises: SyntaxError: 'async with' outside async function
# --- async for outside
def f():
    async for x in y: pass  # raises: SyntaxError: 'async for' outside async function
# --- StopIteration inside becomes RuntimeError
async def f(): raise StopIteration("x")
f().send(None)  # raises: RuntimeError: coroutine raised StopIteration
# --- recursion is refused
async def f():
    c.send(None)  # raises: ValueError: coroutine already executing
c = f()
c.send(None)
# --- return with value in a plain coroutine, none in an async generator
async def f():
    yield 1
    return 2  # raises: SyntaxError: 'return' with value in async generator
# --- await as a name
await = 1  # raises: SyntaxError: invalid syntax
# --- async as a name
async = 1  # raises: SyntaxError: invalid syntax
# --- await in a comprehension of a coroutine
class Now:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield
async def f():
    return [await Now(i) for i in range(3)], {await Now(i): i for i in range(2)}
try:
    f().send(None)
except StopIteration as e:
    print(e.value)  # expect: ([0, 1, 2], {0: 0, 1: 1})
