# The guest writes into copyreg.dispatch_table for a built-in type.
import copy

from arena import Guest, verdict

heard = []
Guest("""
import copyreg
def attack():
    def reduce(c):
        hear(c)
        return (complex, (0, 0))
    copyreg.dispatch_table[memoryview] = reduce
""", hear=heard.append).call("attack")
try:
    copy.copy(memoryview(b"gold"))
except (TypeError, copy.Error):
    pass
verdict(heard != [])
