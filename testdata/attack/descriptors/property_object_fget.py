# A property that was handed over gives the function that reads it, to be run on another object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100

    @property
    def rich(self):
        return self.balance > 10**5


g = Guest("class Mine:\n    balance = 10**6\ndef attack(p):\n    return p.fget(Mine)")
verdict(g.call("attack", vars(Account)["rich"]))
