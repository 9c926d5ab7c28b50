# A cached_property and a singledispatchmethod hand out the functions behind them.
import functools

from arena import Guest, verdict


def total(self):
    return self.amount


def show(self, x):
    return x


cached, single = functools.cached_property(total), functools.singledispatchmethod(show)
g = Guest("class Mine:\n    amount = 5\ndef attack(c):\n    return c.func(Mine)\ndef single(s):\n    return s.func(None, 5)\ndef dispatcher(s):\n    return s.dispatcher.dispatch(int)(None, 5)")
verdict(5 in (g.call("attack", cached), g.call("single", single), g.call("dispatcher", single)))
