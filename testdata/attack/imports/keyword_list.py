# The guest appends to a list of the library.
import keyword

from arena import Guest, verdict

Guest("""
import keyword
def attack():
    keyword.kwlist.append("gold")
""").call("attack")
verdict("gold" in keyword.kwlist)
