# The frame of an asynchronous generator shows its locals.
from arena import Guest, verdict


async def make(secret):
    yield len(secret)


g = Guest("def attack(c):\n    return c.ag_frame.f_locals['secret']")
verdict(g.call("attack", make("gold")) == "gold")
