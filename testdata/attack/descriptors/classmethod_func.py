# __func__ of a class method of the supervisor runs it on a class of the guest's.
from arena import Guest, verdict


class Account:
    limit = 100

    @classmethod
    def allows(cls, amount):
        return amount <= cls.limit


g = Guest("""
class Mine:
    limit = 10**9

def attack(C):
    return C.allows.__func__(Mine, 10**6)
""")
verdict(g.call("attack", Account))
