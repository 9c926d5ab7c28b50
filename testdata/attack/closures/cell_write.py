# A function's closure is written through its cell.
from arena import Guest, verdict


def make():
    limit = 10
    return lambda amount: amount <= limit


f = make()
Guest("def attack(f):\n    f.__closure__[0].cell_contents = 10**9").call("attack", f)
verdict(f(10**6))
