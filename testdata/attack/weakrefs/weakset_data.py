# The set inside a WeakSet of the supervisor, by the bound method that it was given.
import weakref

from arena import Guest, verdict


class Member:
    pass


member = Member()
members = weakref.WeakSet([member])
g = Guest("def attack(has):\n    has.__self__.clear()")
g.call("attack", members.__contains__)
verdict(len(members) == 0)
