# A Timer shows what it will call, and with what.
import threading

from arena import Guest, verdict


def pay(secret):
    return secret


t = threading.Timer(3600, pay, ["gold"], {"pin": "silver"})
g = Guest("def attack(t):\n    return t.args[0]\ndef kwargs(t):\n    return t.kwargs['pin']\ndef function(t):\n    return t.function(5)")
verdict(g.call("attack", t) == "gold" or g.call("kwargs", t) == "silver" or g.call("function", t) == 5)
