# get_coro of the supervisor's task leads to its locals.
import asyncio

from arena import Guest, verdict

g = Guest("def attack(t):\n    return t.get_coro().cr_frame.f_locals['secret']")


async def work():
    secret = "gold"
    await asyncio.sleep(0)
    return len(secret)


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    seen = g.call("attack", t)
    await t
    return seen


verdict(asyncio.run(main()) == "gold")
