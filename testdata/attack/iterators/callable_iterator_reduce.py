# __reduce__ of iter(f, sentinel) shows the function.
from arena import Guest, verdict

paid = []


def pay(amount=1):
    paid.append(amount)


it = iter(pay, 0)
g = Guest("def attack(it):\n    it.__reduce__()[1][0](10**6)")
g.call("attack", it)
verdict(paid == [10**6])
