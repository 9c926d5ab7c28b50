# The guest changes decimal.DefaultContext, from which a thread of the supervisor takes its own.
import threading
from decimal import Context

from arena import Guest, verdict

Guest("""
import decimal
def attack():
    decimal.DefaultContext.prec = 2
""").call("attack")
verdict(Context().prec == 2)
