# The name of the supervisor's generator is written.
from arena import Guest, verdict


def numbers():
    yield 1


it = numbers()


g = Guest("""
def attack(it):
    it.__name__ = 'evil'
""")
g.call("attack", it)
verdict(it.__name__ == "evil")
