# The annotations of a class that was handed out are a dict: its author goes by what stands there.
from arena import Guest, verdict


class Order:
    amount: int


def checked(order):
    return all(type(getattr(order, name)) is kind for name, kind in Order.__annotations__.items())


Guest("""
def attack(cls):
    cls.__annotations__["amount"] = str
""").call("attack", Order)
order = Order()
order.amount = "all of it"
verdict(checked(order))
