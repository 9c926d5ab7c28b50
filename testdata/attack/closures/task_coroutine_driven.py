# Who has the supervisor's task ends its coroutine, so that it never does its work.
import asyncio

from arena import Guest, verdict

g = Guest("def attack(t):\n    t.get_coro().close()")
done = []


async def work():
    await asyncio.sleep(0)
    done.append(1)


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    g.call("attack", t)
    await asyncio.wait([t])
    t.exception()


asyncio.run(main())
verdict(not done)
