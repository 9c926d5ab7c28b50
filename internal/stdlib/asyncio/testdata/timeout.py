# timeout, timeout_at, wait_for, reschedule.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01) as cm:
            print(repr(cm)[:22], cm.expired())
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), cm.expired(), cm, asyncio.current_task().cancelling())
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0.01)
    print(cm, cm.expired())
    async with asyncio.timeout(None) as cm:
        print(cm, cm.when())
        cm.reschedule(loop.time() + 5)
        await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0):
            print("body runs")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("at once")
    try:
        async with asyncio.timeout_at(loop.time() + 0.02):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout_at")
    # the inner one is not to blame
    try:
        async with asyncio.timeout(0.01) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(2)
            except TimeoutError:
                print("inner?")
    except TimeoutError:
        print("outer", outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError("other")
    except ValueError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
    async with asyncio.timeout(0.01) as cm:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("swallowed")
    print(cm.expired())
    cm = asyncio.timeout(1)
    for f in (lambda: cm.reschedule(5),):
        try:
            f()
        except RuntimeError as e:
            print(e)
    async with cm:
        pass
    try:
        cm.reschedule(5)
    except RuntimeError as e:
        print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())  # expect: <Timeout [active] when False
# expect: TimeoutError() CancelledError() True <Timeout [expired]> 0
# expect: <Timeout [finished]> False
# expect: <Timeout [active] when=None> None
# expect: body runs
# expect: at once
# expect: timeout_at
# expect: outer True False
# expect: ValueError('other') TimeoutError() CancelledError()
# expect: swallowed
# expect: True
# expect: Timeout has not been entered
# expect: Cannot change state of finished Timeout
# expect: Timeout has already been entered

# --- wait_for
import asyncio


async def job(d, r=1):
    try:
        await asyncio.sleep(d)
        return r
    except asyncio.CancelledError:
        print("job cancelled")
        raise


async def main():
    print(await asyncio.wait_for(job(0.01), 1))
    print(await asyncio.wait_for(job(0.01), None))
    try:
        await asyncio.wait_for(job(1), 0.01)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    try:
        await asyncio.wait_for(job(1), 0)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    t = asyncio.create_task(job(1))
    try:
        await asyncio.wait_for(t, 0.01)
    except TimeoutError:
        print(t.cancelled())
    f = asyncio.get_running_loop().create_future()
    f.set_result("ready")
    print(await asyncio.wait_for(f, 0))

    async def refuses():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "kept"
    print(await asyncio.wait_for(refuses(), 0.01))
    w = asyncio.create_task(asyncio.wait_for(job(1), 5))
    await asyncio.sleep(0.01)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        print("wait_for cancelled")

    async def fails():
        raise KeyError("x")
    try:
        await asyncio.wait_for(fails(), 1)
    except KeyError as e:
        print(repr(e))
    s = asyncio.shield(asyncio.create_task(job(0.05, "shielded")))
    try:
        await asyncio.wait_for(s, 0.01)
    except TimeoutError:
        print("but it goes on")
    await asyncio.sleep(0.1)


asyncio.run(main())  # expect: 1
# expect: 1
# expect: job cancelled
# expect: TimeoutError() CancelledError()
# expect: TimeoutError() CancelledError()
# expect: job cancelled
# expect: True
# expect: ready
# expect: kept
# expect: job cancelled
# expect: wait_for cancelled
# expect: KeyError('x')
# expect: but it goes on

# --- in a TaskGroup
import asyncio


async def main():
    async def w(n):
        try:
            await asyncio.sleep(n)
        except asyncio.CancelledError:
            seen.append(n)
            raise
    seen = []
    try:
        async with asyncio.timeout(0.05):
            async with asyncio.TaskGroup() as tg:
                for i in range(1, 4):
                    tg.create_task(w(i))
    except TimeoutError as e:
        print(repr(e), sorted(seen))
    try:
        asyncio.timeout("x")
    except TypeError as e:
        print(e)


asyncio.run(main())  # expect: TimeoutError() [1, 2, 3]
# expect: unsupported operand type(s) for +: 'float' and 'str'

# --- outside
import asyncio
try:
    asyncio.timeout(1)
except RuntimeError as e:
    print(e)  # expect: no running event loop
