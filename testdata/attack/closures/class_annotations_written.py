# The annotations of a class of the supervisor are changed.
from arena import Guest, verdict


class Order:
    amount: int


Guest("def attack(o):\n    type(o).__annotations__['amount'] = object").call("attack", Order())
verdict(Order.__annotations__["amount"] is object)
