# The frame of an asynchronous generator shows its locals.
from arena import Guest, verdict


async def work(secret):
    yield secret == "tin"


g = Guest("def attack(c):\n    return c.ag_frame.f_locals['secret']")
verdict(g.call("attack", work("gold")) == "gold")
