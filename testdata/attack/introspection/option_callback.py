# An option of a parser hands out the function that it calls, and with what.
import optparse

from arena import Guest, verdict

option = optparse.make_option("-x", action="callback", callback=lambda *args: "gold", callback_args=("silver",))
g = Guest("def attack(o):\n    return o.callback()\ndef args(o):\n    return o.callback_args[0]")
verdict(g.call("attack", option) == "gold" or g.call("args", option) == "silver")
