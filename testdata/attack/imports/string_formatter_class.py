# The guest replaces get_field of string.Formatter.
import string

from arena import Guest, verdict

Guest("""
import string
def attack():
    string.Formatter.get_field = lambda self, *a: ("forged", 0)
""").call("attack")
verdict(string.Formatter().format("{0}", 1) == "forged")
