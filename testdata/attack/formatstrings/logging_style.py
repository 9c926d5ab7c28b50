# A log record formatted with style '{' reads private parts of its arguments.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import logging

def attack(v):
    r = logging.LogRecord('n', 20, 'p', 1, 'm', None, None)
    r.v = v
    return logging.Formatter('{v._secret}', style='{').format(r)
""")
verdict(g.call("attack", Vault()) == "gold")
