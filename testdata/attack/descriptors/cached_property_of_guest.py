# A cached property of the guest, bound by hand to a foreign object, writes into it.
from arena import Guest, verdict


class Account:
    limit = 10


a = Account()
g = Guest("""
import functools

def attack(a):
    p = functools.cached_property(lambda self: 99)
    p.__set_name__(type(a), 'limit')
    p.__get__(a, type(a))
""")
g.call("attack", a)
verdict(a.limit == 99)
