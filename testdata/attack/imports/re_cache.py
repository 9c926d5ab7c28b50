# The guest puts a pattern that matches everything into the cache of re.
import re

from arena import Guest, verdict

Guest("""
import re
def attack():
    every = re.compile(".*", re.S)
    key = (str, "[a-z]+", 0)
    for name in '_cache', '_cache2':
        getattr(re, name)[key] = every
""").call("attack")
verdict(re.fullmatch("[a-z]+", "../../etc") is not None)
