# The guest registers an implementation with the supervisor's singledispatch function.
from functools import singledispatch

from arena import Guest, verdict


@singledispatch
def show(x):
    return "plain"


Guest("""
def attack(show):
    show.register(str, lambda x: "forged")
""").call("attack", show)
verdict(show("a") == "forged")
