# A timeit.Timer hands out the clock that it was made with.
import timeit

from arena import Guest, verdict

t = timeit.Timer("pass", timer=lambda: 42)
g = Guest("def attack(t):\n    return t.timer()")
verdict(g.call("attack", t) == 42)
