# A task of the guest finds the supervisor's task in all_tasks and cancels it.
import asyncio

from arena import Guest, verdict

g = Guest("""
import asyncio
def attack():
    try:
        for t in asyncio.all_tasks():
            t.cancel()
    except RuntimeError:
        pass
""")


async def main():
    g.call("attack")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        return True
    return False


async def outer():
    try:
        return await asyncio.create_task(main())
    except asyncio.CancelledError:
        return True


def run():
    try:
        return asyncio.run(outer())
    except asyncio.CancelledError:
        return True


verdict(run())
