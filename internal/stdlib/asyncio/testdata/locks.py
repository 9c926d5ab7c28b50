# Lock, Event, Condition, Semaphore, Barrier.
import asyncio


def show(x):
    print(repr(x).partition(" object at 0x")[0], repr(x).rpartition("[")[2])


async def main():
    lock = asyncio.Lock()
    show(lock)

    async def use(n):
        print("want", n)
        async with lock:
            print("have", n)
            await asyncio.sleep(0.01)
        print("left", n)
    ts = [asyncio.create_task(use(i)) for i in range(4)]
    await asyncio.sleep(0)
    show(lock)
    ts[2].cancel()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())  # expect: <asyncio.locks.Lock unlocked]>
# expect: want 0
# expect: have 0
# expect: want 1
# expect: want 2
# expect: want 3
# expect: <asyncio.locks.Lock locked, waiters:3]>
# expect: left 0
# expect: have 1
# expect: left 1
# expect: have 3
# expect: left 3
# expect: ['NoneType', 'NoneType', 'CancelledError', 'NoneType']
# expect: Lock is not acquired.
# expect: 'asyncio.locks.Lock' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

# --- events and conditions
import asyncio


def show(x):
    print(repr(x).partition(" object at 0x")[0], repr(x).rpartition("[")[2])


async def main():
    e = asyncio.Event()
    show(e)

    async def w(n):
        print(n, await e.wait())
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0)
    show(e)
    e.set()
    e.clear()
    await asyncio.gather(*ts)
    print(e.is_set())
    e.set()
    show(e)
    print(await e.wait())

    c = asyncio.Condition()
    show(c)
    items = []

    async def consumer(n):
        async with c:
            await c.wait_for(lambda: items)
            print("consumer", n, items.pop())
    ts = [asyncio.create_task(consumer(i)) for i in range(3)]
    await asyncio.sleep(0)
    show(c)
    for i in range(3):
        async with c:
            items.append(i)
            c.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*ts)
    for f in (c.notify, c.notify_all):
        try:
            f()
        except RuntimeError as x:
            print(x)
    try:
        await c.wait()
    except RuntimeError as x:
        print(x)

    async def waits(n):
        async with c:
            try:
                await c.wait()
                print("woken", n)
            except asyncio.CancelledError:
                print("cancelled", n, c.locked())
                raise
    ts = [asyncio.create_task(waits(i)) for i in range(4)]
    await asyncio.sleep(0)
    ts[1].cancel()
    async with c:
        c.notify(1)
    await asyncio.sleep(0)
    async with c:
        c.notify_all()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])


asyncio.run(main())  # expect: <asyncio.locks.Event unset]>
# expect: <asyncio.locks.Event unset, waiters:3]>
# expect: 0 True
# expect: 1 True
# expect: 2 True
# expect: False
# expect: <asyncio.locks.Event set]>
# expect: True
# expect: <asyncio.locks.Condition unlocked]>
# expect: <asyncio.locks.Condition unlocked, waiters:3]>
# expect: consumer 0 0
# expect: consumer 1 1
# expect: consumer 2 2
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cancelled 1 True
# expect: woken 0
# expect: woken 2
# expect: woken 3
# expect: ['NoneType', 'CancelledError', 'NoneType', 'NoneType']

# --- semaphores
import asyncio


def show(x):
    print(repr(x).partition(" object at 0x")[0], repr(x).rpartition("[")[2])


async def main():
    s = asyncio.Semaphore(2)
    show(s)
    running = 0

    async def job(n):
        nonlocal running
        async with s:
            running += 1
            print("run", n, running)
            await asyncio.sleep(0.01 * (n + 1))
            running -= 1
    ts = [asyncio.create_task(job(i)) for i in range(7)]
    await asyncio.sleep(0)
    show(s)
    ts[3].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    show(s)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    show(b)
    b.release()
    for f in (b.release, lambda: asyncio.Semaphore(-1)):
        try:
            f()
        except ValueError as e:
            print(e)
    print(s.locked())


asyncio.run(main())  # expect: <asyncio.locks.Semaphore unlocked, value:2]>
# expect: run 0 1
# expect: run 1 2
# expect: <asyncio.locks.Semaphore locked, waiters:5]>
# expect: run 2 2
# expect: run 4 2
# expect: run 5 2
# expect: run 6 2
# expect: <asyncio.locks.Semaphore unlocked, value:2]>
# expect: <asyncio.locks.BoundedSemaphore locked]>
# expect: BoundedSemaphore released too many times
# expect: Semaphore initial value must be >= 0
# expect: False

# --- barriers
import asyncio


def show(x):
    print(repr(x).partition(" object at 0x")[0], repr(x).rpartition("[")[2])


async def main():
    b = asyncio.Barrier(3)
    show(b)

    async def party(n):
        await asyncio.sleep(n / 100)
        i = await b.wait()
        print("party", n, "index", i)
        async with b as j:
            print("again", n, j)
    await asyncio.gather(*(party(i) for i in range(3)))
    show(b)

    async def breaks(n):
        try:
            await b.wait()
        except asyncio.BrokenBarrierError as e:
            print(n, repr(e))
    ts = [asyncio.create_task(breaks(i)) for i in range(2)]
    await asyncio.sleep(0)
    show(b)
    print(b.n_waiting, b.parties, b.broken)
    await b.reset()
    await asyncio.gather(*ts)
    show(b)
    ts = [asyncio.create_task(breaks(i)) for i in range(2)]
    await asyncio.sleep(0)
    await b.abort()
    await asyncio.gather(*ts)
    show(b)
    await breaks(9)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)


asyncio.run(main())  # expect: <asyncio.locks.Barrier filling, waiters:0/3]>
# expect: party 2 index 2
# expect: party 0 index 0
# expect: party 1 index 1
# expect: again 0 2
# expect: again 1 0
# expect: again 2 1
# expect: <asyncio.locks.Barrier filling, waiters:0/3]>
# expect: <asyncio.locks.Barrier filling, waiters:2/3]>
# expect: 2 3 False
# expect: 0 BrokenBarrierError('Abort or reset of barrier')
# expect: 1 BrokenBarrierError('Abort or reset of barrier')
# expect: <asyncio.locks.Barrier filling, waiters:0/3]>
# expect: 0 BrokenBarrierError('Abort or reset of barrier')
# expect: 1 BrokenBarrierError('Abort or reset of barrier')
# expect: <asyncio.locks.Barrier broken]>
# expect: 9 BrokenBarrierError('Barrier aborted')
# expect: parties must be >= 1

# --- a tool belongs to the loop it was first used with
import asyncio
lock = asyncio.Lock()


async def main():
    async with lock:
        t = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        t.cancel()
        await asyncio.wait([t])


asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as e:
    print(str(e).partition(" object at ")[0], str(e).partition("is bound")[2])
