# A SequenceMatcher hands out the function that says what is junk.
import difflib

from arena import Guest, verdict

m = difflib.SequenceMatcher(lambda x: x == "gold", "a", "b")
d = difflib.Differ(linejunk=lambda x: x == "gold")
g = Guest("def attack(m):\n    return m.isjunk('gold')\ndef differ(d):\n    return d.linejunk('gold')")
verdict(g.call("attack", m) or g.call("differ", d))
