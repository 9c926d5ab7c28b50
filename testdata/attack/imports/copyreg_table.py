# The guest registers a reducer for the supervisor's class; copies of the supervisor run it.
import copy

from arena import Guest, verdict


class Coin:
    worth = 1


heard = []
Guest("""
import copyreg
def attack(coin):
    def reduce(c):
        hear(c)
        return (object, ())
    copyreg.pickle(type(coin), reduce)
""", hear=heard.append).call("attack", Coin())
copy.copy(Coin())
verdict(heard != [])
