# Ten thousand reads of a function's own attribute; then the supervisor's function.
from arena import Guest, verdict


def door():
    return None


door._secret = "gold"


g = Guest("""
def mine():
    pass

mine._secret = 'mine'

def do(f):
    return f._secret

def attack(f):
    for i in range(10_000):
        do(mine)
    return do(f)
""")
obj = door
seen = g.call("attack", obj)
verdict(seen == "gold")
