# A slot wrapper bound to a dict leads to the dict.
from arena import Guest, verdict

book = {"k": "gold"}
g = Guest("def attack(has):\n    return has.__self__['k']")
verdict(g.call("attack", book.__contains__) == "gold")
