# A subclass of the guest overrides the private method that the base trusts with its __name.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.__secret = "gold"

    def check(self, guess):
        return self.__same(guess)

    def __same(self, guess):
        return guess == self.__secret


g = Guest("""
def attack(cls):
    class Mine(cls):
        def _Vault__same(self, guess):
            return True
    return Mine().check('tin')
""")
verdict(g.call("attack", Vault) is True)
