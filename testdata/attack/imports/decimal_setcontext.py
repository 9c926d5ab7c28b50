# The guest sets a context of its own by setcontext.
from decimal import Decimal

from arena import Guest, verdict

Guest("""
import decimal
def attack():
    decimal.setcontext(decimal.Context(prec=2))
""").call("attack")
verdict(Decimal(12345) + 1 != 12346)
