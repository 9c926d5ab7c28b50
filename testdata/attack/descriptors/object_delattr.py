# object.__delattr__ on an object of the supervisor.
from arena import Guest, verdict


class Account:
    limit = 10**6

    def __init__(self):
        self.limit = 100


a = Account()
g = Guest("def attack(a):\n    object.__delattr__(a, 'limit')")
g.call("attack", a)
verdict(a.limit != 100)
