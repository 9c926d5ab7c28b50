# types.coroutine and the await protocol.
import types
@types.coroutine
def pause(x):
    got = yield x
    return got * 2
async def main():
    a = await pause("p")
    return a + 1
c = main()
print(c.send(None))  # expect: p
try:
    c.send(20)
except StopIteration as e:
    print(e.value)  # expect: 41

# --- collections.abc
import collections.abc as abc
async def f(): pass
async def g(): yield
c = f()
print(isinstance(c, abc.Coroutine), isinstance(c, abc.Awaitable), isinstance(c, abc.Iterator))  # expect: True True False
c.close()
print(isinstance(g(), abc.AsyncGenerator), isinstance(g(), abc.AsyncIterator), isinstance((x for x in ()), abc.Generator))  # expect: True True True
# --- a small scheduler
import types
from collections import deque
@types.coroutine
def switch(): yield
async def worker(name, n):
    for i in range(n):
        print(name, i)
        await switch()
    return name
queue = deque([worker("a", 2), worker("b", 3)])
while queue:
    c = queue.popleft()
    try:
        c.send(None)
    except StopIteration as e:
        print("done", e.value)
    else:
        queue.append(c)
# expect: a 0
# expect: b 0
# expect: a 1
# expect: b 1
# expect: done a
# expect: b 2
# expect: done b
# --- awaiting in expressions
class Now:
    def __init__(self, v): self.v = v
    def __await__(self):
        return self.v
        yield
async def main():
    x = await Now(2) ** 3
    y = -await Now(2)
    z = [await Now(1), *await Now([2, 3])]
    d = {await Now("k"): await Now("v")}
    s = f"{await Now(5):>3}"
    t = (await Now(1)) if await Now(False) else await Now("else")
    return x, y, z, d, s, t
try:
    main().send(None)
except StopIteration as e:
    print(e.value)  # expect: (8, -2, [1, 2, 3], {'k': 'v'}, '  5', 'else')
# --- lambdas cannot
async def f():
    return lambda: await x  # raises: SyntaxError: 'await' outside async function
