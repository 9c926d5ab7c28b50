# TaskGroup: errors as groups, siblings cancelled.
import asyncio


async def ok(n, d):
    try:
        await asyncio.sleep(d)
        print("ok", n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def bad(exc, d):
    await asyncio.sleep(d)
    print("raising", type(exc).__name__)
    raise exc


def show(e, level=0):
    print("  " * level + f"{type(e).__name__}: {e}")
    for x in getattr(e, "exceptions", ()):
        show(x, level + 1)


async def main():
    async with asyncio.TaskGroup() as tg:
        print(tg)
        a = tg.create_task(ok(1, 0.02))
        b = tg.create_task(ok(2, 0.01), name="named")
        print(tg, b.get_name())
    print(tg, a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1, 0.01))
            tg.create_task(bad(ValueError("v"), 0.02))
            tg.create_task(ok(3, 5))
            await asyncio.sleep(10)
            print("never")
    except ExceptionGroup as e:
        show(e)
        print(asyncio.current_task().cancelling(), e.__cause__, e.__context__)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError("v"), 0.01))
            tg.create_task(bad(KeyError("k"), 0.01))
            raise TypeError("body")
    except* TypeError as e:
        show(e)
    except* (ValueError, KeyError) as e:
        show(e)

    async def fails_when_cancelled():
        try:
            await asyncio.sleep(10)
        finally:
            raise OSError("while closing")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails_when_cancelled())
            tg.create_task(bad(ValueError("v"), 0.01))
    except* OSError as e:
        show(e)
        print(repr(e.exceptions[0].__context__))
    except* ValueError as e:
        show(e)

    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(ok("outer", 1))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad(ValueError("inner"), 0.01))
                inner.create_task(ok("inner", 1))
    try:
        await nested()
    except BaseException as e:
        show(e)


asyncio.run(main())  # expect: <TaskGroup entered>
# expect: <TaskGroup tasks=2 entered> named
# expect: ok 2
# expect: ok 1
# expect: <TaskGroup entered> 1 2
# expect: ok 1
# expect: raising ValueError
# expect: cancelled 3
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   ValueError: v
# expect-repr: '0 None '
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   TypeError: body
# expect: raising ValueError
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   OSError: while closing
# expect: CancelledError()
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   ValueError: v
# expect: raising ValueError
# expect: cancelled inner
# expect: cancelled outer
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:     ValueError: inner

# --- cancelled from outside
import asyncio


seen = []


async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        seen.append((n, e.args))
        raise


async def parent():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child(1))
            tg.create_task(child(2))
    except BaseException as e:
        print("parent", repr(e))
        raise


async def main():
    t = asyncio.create_task(parent())
    await asyncio.sleep(0.01)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", repr(e), t.cancelling(), sorted(seen))

    async def parent2():
        try:
            async with asyncio.TaskGroup() as tg:
                async def f():
                    try:
                        await asyncio.sleep(10)
                    finally:
                        1 / 0
                tg.create_task(f())
                await asyncio.sleep(10)
        except* ZeroDivisionError as e:
            print(repr(e), asyncio.current_task().cancelling())
        try:
            await asyncio.sleep(0)
            print("not cancelled")
        except asyncio.CancelledError:
            print("cancelled at the next wait")
    t = asyncio.create_task(parent2())
    await asyncio.sleep(0.01)
    t.cancel()
    await t


asyncio.run(main())  # expect: parent CancelledError('stop')
# expect: main CancelledError('stop') 1 [(1, ()), (2, ())]
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ZeroDivisionError('division by zero')]) 1
# expect: cancelled at the next wait

# --- misuse
import asyncio


async def nothing():
    pass


async def main():
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(nothing())
    except RuntimeError as e:
        print(e)
    async with tg:
        pass
    try:
        tg.create_task(nothing())
    except RuntimeError as e:
        print(e)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(e)

    async def late(tg):
        try:
            await asyncio.sleep(1)
        finally:
            try:
                tg.create_task(nothing())
            except RuntimeError as e:
                print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(late(tg))
            await asyncio.sleep(0)
            raise ValueError
    except* ValueError:
        pass


asyncio.run(main())  # expect: TaskGroup <TaskGroup> has not been entered
# expect: TaskGroup <TaskGroup entered> is finished
# expect: TaskGroup <TaskGroup entered> has already been entered
# expect: TaskGroup <TaskGroup tasks=1 cancelling> is shutting down

# --- KeyboardInterrupt and SystemExit are not grouped
import asyncio


async def main():
    async def f():
        raise SystemExit(3)

    async def g():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("g cancelled")
            raise
    async with asyncio.TaskGroup() as tg:
        tg.create_task(g())
        await asyncio.sleep(0)
        tg.create_task(f())


try:
    asyncio.run(main())  # expect: g cancelled
except BaseException as e:
    print(repr(e))  # expect: SystemExit(3)

# --- a task adds tasks
import asyncio


async def walk(tg, n):
    print("walk", n)
    if n:
        tg.create_task(walk(tg, n - 1))
        await asyncio.sleep(0)
        tg.create_task(walk(tg, 0))


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(walk(tg, 3))
    print("all walked")


asyncio.run(main())  # expect: walk 3
# expect: walk 2
# expect: walk 1
# expect: walk 0
# expect: walk 0
# expect: walk 0
# expect: walk 0
# expect: all walked
