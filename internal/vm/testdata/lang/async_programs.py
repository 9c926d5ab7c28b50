# An event loop by hand.
import types
@types.coroutine
def suspend(kind, *args): return (yield (kind, *args))
async def sleep(n): return await suspend("sleep", n)
async def spawn(c): return await suspend("spawn", c)
class Loop:
    def __init__(self): self.now, self.seq, self.ready = 0, 0, []
    def add(self, at, coro, value=None):
        self.seq += 1
        self.ready.append((at, self.seq, coro, value))
    def run(self, main):
        self.add(0, main)
        while self.ready:
            self.ready.sort(key=lambda t: t[:2])
            self.now, _, coro, value = self.ready.pop(0)
            try: op, *args = coro.send(value)
            except StopIteration as e:
                if coro is main: return e.value
                continue
            if op == "sleep": self.add(self.now + args[0], coro, self.now + args[0])
            else:
                self.add(self.now, args[0])
                self.add(self.now, coro)
async def worker(name, delay, n):
    for i in range(n):
        at = await sleep(delay)
        print(f"t={at} {name}{i}")
async def main():
    await spawn(worker("a", 2, 3))
    await spawn(worker("b", 3, 2))
    await sleep(10)
    return "finished"
print(Loop().run(main()))  # expect: t=2 a0
# expect: t=3 b0
# expect: t=4 a1
# expect: t=6 b1
# expect: t=6 a2
# expect: finished

# --- futures
import types
class Future:
    def __init__(self): self.done, self.value, self.waiters = False, None, []
    def __await__(self):
        if not self.done: yield self
        return self.value
    def set(self, v): self.done, self.value = True, v
async def waiter(f, tag):
    v = await f
    print(tag, v)
    return v
f = Future()
a, b = waiter(f, "a"), waiter(f, "b")
print(a.send(None) is f, b.send(None) is f)  # expect: True True
f.set(42)
for c in (a, b):
    try: c.send(None)
    except StopIteration as e: print("returned", e.value)
# expect: a 42
# expect: returned 42
# expect: b 42
# expect: returned 42
# --- gather by hand
class Yield:
    def __await__(self): yield
async def work(n):
    for _ in range(n): await Yield()
    return n * n
def gather(*coros):
    results, live = {}, dict(enumerate(coros))
    while live:
        for i, c in list(live.items()):
            try: c.send(None)
            except StopIteration as e: results[i] = e.value; del live[i]
    return [results[i] for i in sorted(results)]
print(gather(work(3), work(1), work(2)))  # expect: [9, 1, 4]
# --- cancellation by throw
class Cancelled(Exception): pass
class Yield:
    def __await__(self): yield
async def job():
    try:
        while True: await Yield()
    except Cancelled:
        print("cancelled, cleaning")
        await Yield()
        raise
    finally: print("finally")
c = job()
c.send(None)
c.throw(Cancelled)  # expect: cancelled, cleaning
try: c.send(None)  # expect: finally
except Cancelled: print("done")  # expect: done
# --- async iteration over a queue
class Queue:
    def __init__(self): self.items = []
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.items: raise StopAsyncIteration
        return self.items.pop(0)
q = Queue(); q.items = [1, 2, 3]
async def main():
    return [x * 10 async for x in q if x != 2], await anext(q, "empty")
try: main().send(None)
except StopIteration as e: print(e.value)  # expect: ([10, 30], 'empty')
# --- async context managers nest with exceptions
class Lock:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("lock", self.n); return self
    async def __aexit__(self, t, v, tb): print("unlock", self.n, t and t.__name__)
async def main():
    try:
        async with Lock(1), Lock(2): raise ValueError("inside")
    except ValueError as e: return f"caught {e}"
try: main().send(None)
except StopIteration as e: print(e.value)
# expect: lock 1
# expect: lock 2
# expect: unlock 2 ValueError
# expect: unlock 1 ValueError
# expect: caught inside
# --- async generators in a pipeline
async def numbers(n):
    for i in range(n): yield i
async def squares(src):
    async for x in src: yield x * x
async def main():
    total = 0
    async for x in squares(numbers(5)): total += x
    return total
try: main().send(None)
except StopIteration as e: print(e.value)  # expect: 30
