# registry and dispatch of a singledispatch function show the supervisor's implementations.
from functools import singledispatch

from arena import Guest, verdict

done = []


@singledispatch
def show(x):
    pass


@show.register(int)
def _(x):
    done.append(x)


g = Guest("def attack(f):\n    f.registry[int]('forged')")
g.call("attack", show)
verdict(done == ["forged"])
