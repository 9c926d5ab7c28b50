# A static method read off the supervisor's class leads by __func__ or __wrapped__ further in.
import functools

from arena import Guest, verdict


def inner():
    return "gold"


class Account:
    @staticmethod
    @functools.wraps(inner)
    def outer():
        return "copper"


g = Guest("def attack(C):\n    return C.outer.__wrapped__()")
verdict(g.call("attack", Account) == "gold")
