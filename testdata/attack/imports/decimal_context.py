# The guest changes the precision of the supervisor's decimal arithmetic.
from decimal import Decimal

from arena import Guest, verdict

Guest("""
import decimal
def attack():
    decimal.getcontext().prec = 2
""").call("attack")
verdict(Decimal(12345) + 1 != 12346)
