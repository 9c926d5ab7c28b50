# int.__new__ makes an instance of the supervisor's subclass of int, with a value it never had.
from arena import Guest, verdict


class Coins(int):
    def __new__(cls, n):
        if n > 10:
            raise PermissionError("too many")
        return super().__new__(cls, n)


g = Guest("def attack(c):\n    return int.__new__(c, 10**6)")
c = g.call("attack", Coins)
verdict(isinstance(c, Coins) and c > 10)
