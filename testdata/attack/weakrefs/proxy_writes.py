# A weak proxy made by the guest writes an object of the supervisor.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
Guest("import weakref\ndef attack(a):\n    weakref.proxy(a).balance = 10**6").call("attack", account)
verdict(account.balance != 100)
