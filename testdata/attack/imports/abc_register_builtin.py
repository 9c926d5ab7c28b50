# The guest registers a built-in class with an ABC of the library.
from collections.abc import Mapping

from arena import Guest, verdict

Guest("""
from collections.abc import Mapping
def attack():
    Mapping.register(int)
""").call("attack")
verdict(isinstance(5, Mapping))
