# An attribute of a library object of the supervisor is written.
import queue

from arena import Guest, verdict


q = queue.Queue(1)


g = Guest("""
def attack(q):
    q.maxsize = 0
""")
g.call("attack", q)
verdict(q.maxsize == 0)
