# Eager tasks.
import asyncio


async def quick(x):
    print("quick", x)
    return x


async def slow(x):
    print("slow begins", x)
    await asyncio.sleep(0)
    print("slow ends", x)
    return x


async def main():
    t = asyncio.create_task(quick(1), eager_start=True)
    print("after", t.done(), t.result())
    t = asyncio.create_task(slow(2), eager_start=True, name="s")
    print("after", t.done(), t.get_name(), asyncio.current_task().get_name())
    print(await t)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.gather(quick(3), slow(4), quick(5)))
    g = asyncio.gather(quick(6), quick(7))
    print(g.done(), await g)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(quick(8))
        b = tg.create_task(slow(9))
        print(a.done(), b.done())

    async def fails():
        raise ValueError("eager")
    t = loop.create_task(fails())
    print(t.done(), repr(t.exception()))

    async def who():
        return asyncio.current_task().get_name()
    print(await asyncio.create_task(who(), name="eager one"), len(asyncio.all_tasks()))

    class Mine(asyncio.Task):
        pass
    loop.set_task_factory(asyncio.create_eager_task_factory(Mine))
    t = asyncio.create_task(quick(10))
    print(type(t).__name__, t.done(), t.get_coro())


asyncio.run(main())  # expect: quick 1
# expect: after True 1
# expect: slow begins 2
# expect: after False s Task-1
# expect: slow ends 2
# expect: 2
# expect: quick 3
# expect: slow begins 4
# expect: quick 5
# expect: slow ends 4
# expect: [3, 4, 5]
# expect: quick 6
# expect: quick 7
# expect: True [6, 7]
# expect: quick 8
# expect: slow begins 9
# expect: True False
# expect: slow ends 9
# expect: True ValueError('eager')
# expect: eager one 1
# expect: quick 10
# expect: Mine True None
