# The guest reads from linecache what the supervisor has read.
import linecache

from arena import Guest, verdict

linecache.cache["secret.txt"] = (5, None, ["gold\n"], "secret.txt")
g = Guest("""
import linecache
def attack():
    return linecache.getline("secret.txt", 1)
""")
verdict(g.call("attack") == "gold\n")
