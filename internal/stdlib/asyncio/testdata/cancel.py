# Cancellation: where it arrives, who may refuse it, how it is counted.
import asyncio


async def worker(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(("cancelled", e.args))
        raise
    finally:
        log.append("finally")


async def main():
    log = []
    t = asyncio.create_task(worker(log), name="w")
    print(t.cancelling(), t.cancelled(), t.done())
    await asyncio.sleep(0)
    print(t.cancel("why"), t.cancelling(), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print("main saw", e.args)
    print(log, t.cancelled(), t.done(), t.cancel(), t.cancelling())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print(repr(e))

    # before the first step the coroutine is not entered at all
    log = []
    t = asyncio.create_task(worker(log))
    t.cancel()
    await asyncio.wait([t])
    print(log, t.cancelled())

    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("refused", i, asyncio.current_task().cancelling())
        return "done"
    t = asyncio.create_task(stubborn())
    for i in range(3):
        await asyncio.sleep(0)
        t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel(), t.uncancel())

    async def swaps():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            raise RuntimeError("instead") from e
    t = asyncio.create_task(swaps())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except RuntimeError as e:
        print(e, repr(e.__cause__), t.cancelled())

    async def itself():
        asyncio.current_task().cancel("me")
        print("still here")
        await asyncio.sleep(0)
        print("never")
    t = asyncio.create_task(itself())
    await asyncio.wait([t])
    print(t.cancelled())

    async def itself_at_end():
        asyncio.current_task().cancel("at the end")
        return 5
    t = asyncio.create_task(itself_at_end())
    await asyncio.wait([t])
    print(t.cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)

    async def takes_back():
        t = asyncio.current_task()
        t.cancel()
        print(t.uncancel())
        await asyncio.sleep(0)
        return "went on"
    print(await asyncio.create_task(takes_back()))


asyncio.run(main())  # expect: 0 False False
# expect: True 1 False False
# expect: main saw ('why',)
# expect: [('cancelled', ('why',)), 'finally'] True True False 1
# expect: CancelledError()
# expect: CancelledError()
# expect: [] True
# expect: refused 0 1
# expect: refused 1 2
# expect: refused 2 3
# expect: done False 3 2 1 0 0
# expect: instead CancelledError() False
# expect: still here
# expect: True
# expect: True
# expect: ('at the end',)
# expect: 0
# expect: went on

# --- chains: the innermost wait is cancelled
import asyncio


async def level(n):
    try:
        if n == 0:
            await asyncio.get_running_loop().create_future()
        else:
            await level(n - 1)
    except asyncio.CancelledError:
        print("level", n)
        raise


async def through_tasks(n):
    try:
        if n == 0:
            await asyncio.sleep(10)
        else:
            await asyncio.create_task(through_tasks(n - 1))
    except asyncio.CancelledError:
        print("task level", n)
        raise


async def main():
    for f in level, through_tasks:
        t = asyncio.create_task(f(3))
        for _ in range(6):
            await asyncio.sleep(0)
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print("all", t.cancelled())


asyncio.run(main())  # expect: level 0
# expect: level 1
# expect: level 2
# expect: level 3
# expect: all True
# expect: task level 0
# expect: task level 1
# expect: task level 2
# expect: task level 3
# expect: all True

# --- what is left is cancelled at the end of run()
import asyncio


async def left(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("left", n, "cancelled")
        await asyncio.sleep(0.01)
        print("left", n, "cleaned")


async def main():
    global t
    t = asyncio.create_task(left(1))
    await asyncio.sleep(0)
    return "result"


print(asyncio.run(main()))  # expect: left 1 cancelled
# expect: left 1 cleaned
# expect: result
print(t.done(), t.cancelled(), t.result())  # expect: True False None

# --- cleaning up takes time, and may be cancelled again
import asyncio


async def main():
    async def slow_cleanup():
        try:
            await asyncio.sleep(10)
        finally:
            print("cleaning")
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("interrupted")
                raise
    t = asyncio.create_task(slow_cleanup())
    await asyncio.sleep(0)
    t.cancel("one")
    await asyncio.sleep(0)
    t.cancel("two")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__context__), t.cancelling())


asyncio.run(main())  # expect: cleaning
# expect: interrupted
# expect: ('two',) CancelledError('one') 2

# --- CancelledError leaves run()
import asyncio


async def main():
    raise asyncio.CancelledError("own")  # raises: asyncio.exceptions.CancelledError: own


asyncio.run(main())

# --- cancel of what waits for a lock, a queue, an event
import asyncio


async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(), asyncio.Event()
    await lock.acquire()

    async def w(name, aw):
        try:
            await aw
        except asyncio.CancelledError:
            print(name, "cancelled")
            raise
    ts = [asyncio.create_task(w(n, c)) for n, c in (("lock", lock.acquire()), ("queue", queue.get()), ("event", event.wait()))]
    await asyncio.sleep(0)
    for t in ts:
        t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
    print(str(queue), lock.locked())
    lock.release()
    print(await lock.acquire())


asyncio.run(main())  # expect: lock cancelled
# expect: queue cancelled
# expect: event cancelled
# expect: [CancelledError(''), CancelledError(''), CancelledError('')]
# expect: <Queue maxsize=0> True
# expect: True
