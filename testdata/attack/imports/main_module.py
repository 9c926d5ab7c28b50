# The guest imports __main__ and reads the supervisor's globals.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack():
    import __main__
    return __main__.pin
""")


def attack():
    try:
        return g.call("attack")
    except ImportError:
        pass


verdict(attack() == 4321)
