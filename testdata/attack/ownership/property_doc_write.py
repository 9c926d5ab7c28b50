# The name and doc of the supervisor's property are written.
from arena import Guest, verdict


class Account:
    @property
    def limit(self):
        '''A'''


g = Guest("""
def attack(c):
    c.limit.__doc__ = 'evil'
""")
g.call("attack", Account)
verdict(Account.limit.__doc__ == "evil")
