# Queues: pipelines, limits, priorities, shutdown.
import asyncio


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i, q.qsize(), q.full())
    await q.put(None)


async def stage(src, dst):
    while (x := await src.get()) is not None:
        await asyncio.sleep(0.01)
        await dst.put(x * x)
    await dst.put(None)


async def consumer(q):
    total = 0
    while (x := await q.get()) is not None:
        print("got", x)
        total += x
    return total


async def main():
    a, b = asyncio.Queue(maxsize=2), asyncio.Queue(1)
    r = await asyncio.gather(producer(a, 6), stage(a, b), consumer(b))
    print(r, a, b, a.maxsize)


asyncio.run(main())  # expect: put 0 1 False
# expect: put 1 2 True
# expect: put 2 2 True
# expect: got 0
# expect: put 3 2 True
# expect: got 1
# expect: put 4 2 True
# expect: got 4
# expect: put 5 2 True
# expect: got 9
# expect: got 16
# expect: got 25
# expect: [None, None, 55] <Queue maxsize=2 tasks=7> <Queue maxsize=1 tasks=7> 2

# --- workers, join, task_done
import asyncio


async def worker(name, q):
    while True:
        d = await q.get()
        await asyncio.sleep(d)
        print(name, "slept", d)
        q.task_done()


async def main():
    q = asyncio.Queue()
    for d in (0.05, 0.3, 0.1, 0.6, 0.4):
        q.put_nowait(d)
    print(q)
    ws = [asyncio.create_task(worker(f"w{i}", q)) for i in range(3)]
    await q.join()
    for w in ws:
        w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())  # expect: <Queue maxsize=0 _queue=[0.05, 0.3, 0.1, 0.6, 0.4] tasks=5>
# expect: w0 slept 0.05
# expect: w2 slept 0.1
# expect: w1 slept 0.3
# expect: w2 slept 0.4
# expect: w0 slept 0.6
# expect: [CancelledError(''), CancelledError(''), CancelledError('')]
# expect: task_done() called too many times

# --- kinds
import asyncio


async def main():
    p = asyncio.PriorityQueue()
    for x in (5, 1, 4, 1, 3):
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(5)])
    l = asyncio.LifoQueue(3)
    for x in "abc":
        await l.put(x)
    try:
        l.put_nowait("d")
    except asyncio.QueueFull as e:
        print(repr(e))
    print([await l.get() for _ in range(3)])
    try:
        l.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    print(str(l), str(p), l.empty(), l.full())
    q = asyncio.Queue()
    g = [asyncio.create_task(q.get(), name=f"g{i}") for i in range(3)]
    await asyncio.sleep(0)
    print(str(q))
    g[0].cancel()
    q.put_nowait("x")
    q.put_nowait("y")
    print(await asyncio.gather(*g, return_exceptions=True))


asyncio.run(main())  # expect: [1, 1, 3, 4, 5]
# expect: QueueFull()
# expect: ['c', 'b', 'a']
# expect: QueueEmpty()
# expect: <LifoQueue maxsize=3 tasks=3> <PriorityQueue maxsize=0 tasks=5> True False
# expect: <Queue maxsize=0 _getters[3]>
# expect: [CancelledError(''), 'x', 'y']

# --- shutdown
import asyncio


async def main():
    q = asyncio.Queue(2)
    q.put_nowait(1)
    q.put_nowait(2)
    putter = asyncio.create_task(q.put(3))
    await asyncio.sleep(0)
    q.shutdown()
    print(str(q))
    print(await asyncio.gather(putter, return_exceptions=True))
    print(await q.get(), await q.get())
    for f in (lambda: q.get_nowait(), lambda: q.put_nowait(1)):
        try:
            f()
        except asyncio.QueueShutDown as e:
            print(repr(e))
    try:
        await q.get()
    except asyncio.QueueShutDown as e:
        print(repr(e))
    q = asyncio.Queue()
    getters = [asyncio.create_task(q.get()) for _ in range(2)]
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await asyncio.gather(*getters, return_exceptions=True))
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i)
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    print(j.done())
    q.shutdown(True)
    await j
    print(str(q), j.done())


asyncio.run(main())  # expect: <Queue maxsize=2 _queue=[1, 2] tasks=2 shutdown>
# expect: [QueueShutDown()]
# expect: 1 2
# expect: QueueShutDown()
# expect: QueueShutDown()
# expect: QueueShutDown()
# expect: [QueueShutDown(), QueueShutDown()]
# expect: False
# expect: <Queue maxsize=0 shutdown> True
