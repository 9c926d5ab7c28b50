# The frame of a coroutine shows its locals.
from arena import Guest, verdict


async def make(secret):
    return len(secret)


c = make("gold")
g = Guest("def attack(c):\n    return c.cr_frame.f_locals['secret']")
seen = g.call("attack", c)
c.close()
verdict(seen == "gold")
