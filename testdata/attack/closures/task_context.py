# get_context of the supervisor's task shows its context variables.
import asyncio
import contextvars

from arena import Guest, verdict

secret = contextvars.ContextVar("secret")
g = Guest("def attack(t):\n    return list(t.get_context().values())")


async def work():
    secret.set("gold")
    await asyncio.sleep(0)


async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    seen = g.call("attack", t)
    await t
    return seen


verdict("gold" in (asyncio.run(main()) or []))
