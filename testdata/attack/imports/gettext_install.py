# gettext.install in the guest sets a built-in name of everyone.
from arena import Guest, verdict

Guest("""
import gettext
def attack():
    gettext.install("x")
""").call("attack")
try:
    _
    found = True
except NameError:
    found = False
verdict(found)
