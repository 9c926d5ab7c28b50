# A weak proxy made by the supervisor is handed out; the guest writes through it.
import weakref

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
Guest("def attack(a):\n    a.balance = 10**6").call("attack", weakref.proxy(account))
verdict(account.balance != 100)
