# The guest writes into the private table of copy.deepcopy.
import copy

from arena import Guest, verdict

heard = []
Guest("""
import copy
def attack():
    def deep(x, memo):
        hear(x)
        return x
    copy._deepcopy_dispatch[list] = deep
""", hear=heard.append).call("attack")
copy.deepcopy(["gold"])
verdict(heard == [["gold"]])
