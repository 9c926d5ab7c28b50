# The guest changes the shared aRepr of reprlib.
import reprlib

from arena import Guest, verdict

Guest("""
import reprlib
def attack():
    reprlib.aRepr.maxstring = 5
""").call("attack")
verdict(len(reprlib.repr("x" * 20)) < 10)
