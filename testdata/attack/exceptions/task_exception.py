# The exception of the supervisor's task leads to its frames.
import asyncio

from arena import Guest, verdict


async def fails():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
def attack(task):
    tb = task.exception().__traceback__
    while tb:
        if "secret" in tb.tb_frame.f_locals:
            return tb.tb_frame.f_locals["secret"]
        tb = tb.tb_next
""")


async def main():
    t = asyncio.create_task(fails())
    await asyncio.wait([t])
    return g.call("attack", t)


verdict(asyncio.run(main()) == "gold")
