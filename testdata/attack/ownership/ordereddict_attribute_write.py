# The guest writes an attribute of an OrderedDict that the supervisor goes by.
from collections import OrderedDict

from arena import Guest, verdict

prices = OrderedDict(a=1)
prices.currency = "EUR"
Guest("def attack(d):\n    d.currency = 'none'\n    d.note = 1").call("attack", prices)
verdict(prices.currency != "EUR" or hasattr(prices, "note"))
