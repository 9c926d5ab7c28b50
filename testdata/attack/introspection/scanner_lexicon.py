# A Scanner hands out the functions that it calls.
import re

from arena import Guest, verdict

s = re.Scanner([("x", lambda scanner, text: "gold")])
g = Guest("def attack(s):\n    return s.lexicon[0][1](None, '')")
verdict(g.call("attack", s) == "gold")
