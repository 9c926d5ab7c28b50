# An attribute of the supervisor's SimpleNamespace is written.
import types

from arena import Guest, verdict


ns = types.SimpleNamespace(limit=10)


g = Guest("""
def attack(n):
    n.limit = 99
""")
g.call("attack", ns)
verdict(ns.limit == 99)
