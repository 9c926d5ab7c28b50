# Worker pools over asyncio: bounded queues, retries with backoff, a circuit breaker, futures by hand, callbacks, streams fed by hand, periodic tasks, graceful shutdown.
import asyncio
import functools
import heapq
import itertools
from collections import Counter, deque
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto

TICK = 0.02
out = []


def note(*a): out.append(" ".join(map(str, a)))


class State(Enum):
    CLOSED = auto()
    OPEN = auto()
    HALF = auto()


class Breaker:
    def __init__(self, limit, rest): self.limit, self.rest, self.failures, self.state, self.until = limit, rest, 0, State.CLOSED, 0

    def __call__(self, fn):
        @functools.wraps(fn)
        async def inner(*a):
            now = asyncio.get_running_loop().time()
            if self.state is State.OPEN:
                if now < self.until:
                    raise ConnectionRefusedError("breaker is open")
                self.state = State.HALF
            try:
                r = await fn(*a)
            except Exception:
                self.failures += 1
                if self.failures >= self.limit or self.state is State.HALF:
                    self.state, self.until = State.OPEN, now + self.rest
                raise
            self.failures, self.state = 0, State.CLOSED
            return r
        inner.breaker = self
        return inner


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    tries: int = field(default=0, compare=False)


class Pool:
    def __init__(self, n, fn):
        self.queue, self.results, self.fn = asyncio.PriorityQueue(), {}, fn
        self.workers = [asyncio.create_task(self.work(i), name=f"w{i}") for i in range(n)]

    async def work(self, i):
        done = 0
        try:
            while True:
                job = await self.queue.get()
                try:
                    self.results[job.name] = await asyncio.wait_for(self.fn(job), 3 * TICK)
                    done += 1
                except (ValueError, TimeoutError) as e:
                    job.tries += 1
                    if job.tries < 3:
                        job.priority += 10
                        await self.queue.put(job)
                    else:
                        self.results[job.name] = type(e).__name__
                finally:
                    self.queue.task_done()
        except asyncio.CancelledError:
            note("worker ends", i)
            raise

    async def close(self):
        await self.queue.join()
        for w in self.workers:
            w.cancel()
        return await asyncio.gather(*self.workers, return_exceptions=True)


async def task(job):
    note("run", job.name, job.tries)
    if job.name == "slow":
        await asyncio.sleep(9 * TICK)
    if job.name == "flaky" and job.tries < 2:
        raise ValueError
    return job.name.upper()


async def pool():
    p = Pool(1, task)
    for pr, name in enumerate(("a", "flaky", "b", "slow")):
        p.queue.put_nowait(Job(-pr, name))
    gone = await p.close()
    note(p.results, [type(g).__name__ for g in gone])


async def breaker():
    calls = itertools.count()

    @Breaker(2, 4 * TICK)
    async def call(ok):
        next(calls)
        if not ok:
            raise OSError("down")
        return "up"

    for step in (1, 0, 0, 1, "wait", 0, 1, "wait", 1):
        if step == "wait":
            await asyncio.sleep(5 * TICK)
            continue
        try:
            r = await call(step)
        except OSError as e:
            r = type(e).__name__
        note(r, call.breaker.state.name)
    note("calls", next(calls))


async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.add_done_callback(lambda f: note("callback", f.result()))
    loop.call_soon(f.set_result, 5)
    note(f.done(), await f, f.done(), f.cancelled())
    for act in (lambda: f.set_result(1), lambda: f.exception(), lambda: loop.create_future().result(), lambda: f.cancel(), lambda: f.remove_done_callback(print)):
        try:
            note(act())
        except Exception as e:
            note(type(e).__name__, e)
    g = loop.create_future()
    g.set_exception(KeyError("k"))
    try:
        await g
    except KeyError as e:
        note("got", e, g.exception() is e)
    h = loop.create_future()
    h.cancel("bye")
    try:
        await h
    except asyncio.CancelledError as e:
        note("cancelled", e, h)
    try:
        loop.create_future().set_exception(StopIteration())
    except (TypeError, RuntimeError) as e:
        note(e)
    t = asyncio.ensure_future(asyncio.sleep(0, "x"))
    t.add_done_callback(lambda t: note("task", t.result()))
    note(isinstance(t, asyncio.Task), asyncio.isfuture(t), await t)
    await asyncio.sleep(0)


async def streams():
    r = asyncio.StreamReader(limit=16)
    r.feed_data(b"line one\nline")
    note(await r.readline(), r.at_eof())
    asyncio.get_running_loop().call_later(TICK, r.feed_data, b" two\nrest|tail")
    note(await r.readline(), await r.readuntil(b"|"), await r.read(2))
    r.feed_eof()
    try:
        await r.readexactly(9)
    except asyncio.IncompleteReadError as e:
        note(e.partial, e)
    r2 = asyncio.StreamReader(limit=4)
    r2.feed_data(b"too long a line\n")
    try:
        await r2.readline()
    except (ValueError, asyncio.LimitOverrunError) as e:
        note(type(e).__name__, e)
    note([l async for l in feed(asyncio.StreamReader())])


def feed(r):
    r.feed_data(b"a\nb\nc")
    r.feed_eof()
    return r


async def periodic():
    beats = []

    async def beat(name, every):
        for i in itertools.count():
            beats.append(f"{name}{i}")
            await asyncio.sleep(every * TICK)

    ts = [asyncio.create_task(beat("a", 2)), asyncio.create_task(beat("b", 5))]
    await asyncio.sleep(7 * TICK)
    for t in ts:
        t.cancel()
    done, pending = await asyncio.wait(ts)
    note(beats, len(done), len(pending), all(t.cancelled() for t in ts))


async def locks():
    lock, order, cond, items = asyncio.Lock(), [], asyncio.Condition(), deque()

    async def user(n):
        async with lock:
            order.append(f"+{n}")
            await asyncio.sleep(TICK)
            order.append(f"-{n}")

    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            order.append(f"c{n}:{items.popleft()}")

    await asyncio.gather(*map(user, range(3)))
    cs = [asyncio.create_task(consumer(i)) for i in range(3)]
    await asyncio.sleep(0)
    for x in "xyz":
        async with cond:
            items.append(x)
            cond.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*cs)
    note(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        note(e)
    try:
        cond.notify()
    except RuntimeError as e:
        note(e)
    sem = asyncio.BoundedSemaphore(1)
    try:
        sem.release()
    except ValueError as e:
        note(e)
    ev = asyncio.Event()
    waiters = [asyncio.create_task(ev.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    ev.set()
    note(await asyncio.gather(*waiters), ev.is_set())


async def errors():
    for make in (lambda: asyncio.sleep("x"), lambda: asyncio.wait_for(asyncio.sleep(0, 1), None), lambda: asyncio.gather(), lambda: asyncio.wait([]), lambda: asyncio.gather(asyncio.sleep(0, 1), fail(), return_exceptions=True), lambda: asyncio.gather(fail(), asyncio.sleep(0)), lambda: asyncio.to_thread(len, "abc"), lambda: fail2()):
        try:
            note(await make())
        except Exception as e:
            note(type(e).__name__, e, repr(e.__cause__))


async def fail(): raise ZeroDivisionError("z")
async def fail2():
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(fail()); t2 = tg.create_task(asyncio.sleep(50))
    note("unreachable")


async def main():
    for fn in (pool, breaker, futures, streams, periodic, locks, errors):
        await fn()
        print(f"--- {fn.__name__}", *out, sep="\n")
        out.clear()

asyncio.run(main())  # expect: --- pool
# expect: run slow 0
# expect: run b 0
# expect: run flaky 0
# expect: run a 0
# expect: run slow 1
# expect: run flaky 1
# expect: run slow 2
# expect: run flaky 2
# expect: worker ends 0
# expect: {'b': 'B', 'a': 'A', 'slow': 'TimeoutError', 'flaky': 'FLAKY'} ['CancelledError']
# expect: --- breaker
# expect: up CLOSED
# expect: OSError CLOSED
# expect: OSError OPEN
# expect: ConnectionRefusedError OPEN
# expect: OSError OPEN
# expect: ConnectionRefusedError OPEN
# expect: up CLOSED
# expect: calls 5
# expect: --- futures
# expect: callback 5
# expect: False 5 True False
# expect: InvalidStateError invalid state
# expect: None
# expect: InvalidStateError Result is not set.
# expect: False
# expect: 0
# expect: got 'k' True
# expect: cancelled bye <Future cancelled>
# expect: task x
# expect: True True x
# expect: --- streams
# expect: b'line one\n' False
# expect: b'line two\n' b'rest|' b'ta'
# expect: b'il' 2 bytes read on a total of 9 expected bytes
# expect: ValueError Separator is found, but chunk is longer than limit
# expect: [b'a\n', b'b\n', b'c']
# expect: --- periodic
# expect: ['a0', 'b0', 'a1', 'a2', 'b1', 'a3'] 2 0 True
# expect: --- locks
# expect: ['+0', '-0', '+1', '-1', '+2', '-2', 'c0:x', 'c1:y', 'c2:z'] False
# expect: Lock is not acquired.
# expect: cannot notify on un-acquired lock
# expect: BoundedSemaphore released too many times
# expect: [True, True] True
# expect: --- errors
# expect: TypeError '<=' not supported between instances of 'str' and 'int' None
# expect: 1
# expect: []
# expect: ValueError Set of Tasks/Futures is empty. None
# expect: [1, ZeroDivisionError('z')]
# expect: ZeroDivisionError z None
# expect: 3
# expect: ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception) None
