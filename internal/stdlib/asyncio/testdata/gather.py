# gather, wait, as_completed, shield: order, results, exceptions.
import asyncio


async def job(name, delay, fail=None):
    print("begin", name)
    await asyncio.sleep(delay)
    print("end", name)
    if fail is not None:
        raise fail
    return name


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(job("a", 0.03), job("b", 0.01), job("c", 0.02)))
    print(await asyncio.gather(job("a", 0.01), job("b", 0.02, ValueError("bad")), return_exceptions=True))
    try:
        await asyncio.gather(job("a", 0.01, KeyError("k")), job("late", 0.03))
    except KeyError as e:
        print("caught", repr(e))
    await asyncio.sleep(0.05)
    t = asyncio.create_task(job("same", 0.01))
    print(await asyncio.gather(t, t, t))
    g = asyncio.gather(job("x", 1), job("y", 1))
    await asyncio.sleep(0)
    print(g.cancel(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print("cancelled", e.args, g.cancelled(), g.cancel())


asyncio.run(main())  # expect: []
# expect: begin a
# expect: begin b
# expect: begin c
# expect: end b
# expect: end c
# expect: end a
# expect: ['a', 'b', 'c']
# expect: begin a
# expect: begin b
# expect: end a
# expect: end b
# expect: ['a', ValueError('bad')]
# expect: begin a
# expect: begin late
# expect: end a
# expect: caught KeyError('k')
# expect: end late
# expect: begin same
# expect: end same
# expect: ['same', 'same', 'same']
# expect: begin x
# expect: begin y
# expect: True False
# expect: cancelled () False False

# --- cancelling one child
import asyncio


async def main():
    async def slow():
        try:
            await asyncio.sleep(10)
        finally:
            print("cleaned")
    a, b = asyncio.create_task(slow()), asyncio.create_task(slow())
    g = asyncio.gather(a, b)
    await asyncio.sleep(0)
    a.cancel("msg")
    try:
        await g
    except asyncio.CancelledError as e:
        print("cancelled", e.args, g.cancelled(), b.done())
    a2 = asyncio.create_task(slow())
    await asyncio.sleep(0)
    a2.cancel()
    print(await asyncio.gather(a2, b.cancel() and b, return_exceptions=True))


asyncio.run(main())  # expect: cleaned
# expect: cancelled ('msg',) False False
# expect: cleaned
# expect: cleaned
# expect: [CancelledError(''), CancelledError('')]

# --- wait
import asyncio


async def job(n, d, fail=False):
    await asyncio.sleep(d)
    if fail:
        raise ValueError(n)
    return n


async def main():
    def names(s):
        return sorted(t.get_name() for t in s)

    def make(*specs):
        return [asyncio.create_task(job(*s), name=f"t{s[0]}") for s in specs]
    done, pending = await asyncio.wait(make((1, 0.01), (2, 0.02)))
    print(names(done), names(pending))
    done, pending = await asyncio.wait(make((1, 0.01), (2, 0.5)), timeout=0.2)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(make((1, 0.01), (2, 0.05)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(make((1, 0.01), (2, 0.02, True), (3, 0.5)), return_when="FIRST_EXCEPTION")
    print(names(done), names(pending), [repr(t.exception()) for t in sorted(done, key=lambda t: t.get_name())])
    for bad in ([], 5, [job(1, 1)], job(1, 1)):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        for c in bad if isinstance(bad, list) else [bad]:
            if asyncio.iscoroutine(c):
                c.close()
    try:
        await asyncio.wait(make((1, 0)), return_when="X")
    except ValueError as e:
        print(e)


asyncio.run(main())  # expect: ['t1', 't2'] []
# expect: ['t1'] ['t2']
# expect: ['t1'] ['t2']
# expect: ['t1', 't2'] ['t3'] ['None', 'ValueError(2)']
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError 'int' object is not iterable
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: TypeError expect a list of futures, not coroutine
# expect: Invalid return_when value: X

# --- as_completed
import asyncio


async def job(n, d):
    await asyncio.sleep(d)
    return n


async def main():
    for c in asyncio.as_completed([job(1, 0.03), job(2, 0.01), job(3, 0.02)]):
        print(await c)
    tasks = [asyncio.create_task(job(i, 0.05 - i / 100), name=f"n{i}") for i in range(4)]
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t.done(), await t)
    try:
        for c in asyncio.as_completed([job(1, 0.01), job(2, 5)], timeout=0.1):
            print(await c)
    except TimeoutError as e:
        print("late", repr(e))
    try:
        asyncio.as_completed(asyncio.sleep(0))
    except TypeError as e:
        print(e)
    print([x async for x in asyncio.as_completed([])])


asyncio.run(main())  # expect: 2
# expect: 3
# expect: 1
# expect: n3 True 3
# expect: n2 True 2
# expect: n1 True 1
# expect: n0 True 0
# expect: 1
# expect: late TimeoutError()
# expect: expects an iterable of awaitables, not coroutine
# expect: []

# --- shield
import asyncio


async def inner():
    try:
        await asyncio.sleep(0.05)
        print("inner done")
        return 42
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def main():
    task = asyncio.create_task(inner())

    async def outer():
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            print("outer cancelled, inner", task.cancelled())
            raise
    o = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("o", o.cancelled(), task.done())
    print(await task)
    print(await asyncio.shield(task))
    t2 = asyncio.create_task(inner())
    s = asyncio.shield(t2)
    await asyncio.sleep(0)
    t2.cancel()
    try:
        await s
    except asyncio.CancelledError as e:
        print("shield cancelled by inner", s.cancelled())


asyncio.run(main())  # expect: outer cancelled, inner False
# expect: o True False
# expect: inner done
# expect: 42
# expect: 42
# expect: inner cancelled
# expect: shield cancelled by inner True
