# What types.coroutine makes of an object shows what that is in the midst of.
import types

from arena import Guest, verdict


def numbers():
    secret = "gold"
    yield len(secret)


class Like:
    def __init__(self):
        self.g = numbers()
        next(self.g)

    def send(self, x):
        return self.g.send(x)

    def throw(self, *e):
        return self.g.throw(*e)

    def close(self):
        return self.g.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.g)

    gi_code = property(lambda self: "code")
    gi_frame = property(lambda self: "gold")
    gi_running = gi_yieldfrom = gi_suspended = None


import collections.abc
collections.abc.Generator.register(Like)
w = types.coroutine(lambda: Like())()
g = Guest("def attack(w):\n    return w.gi_frame")
verdict(g.call("attack", w) == "gold")
