# The guest puts lines into linecache for a file of the supervisor.
import linecache

from arena import Guest, verdict

Guest("""
import linecache
def attack():
    linecache.cache["rules.txt"] = (6, None, ["allow\\n"], "rules.txt")
""").call("attack")
verdict(linecache.getline("rules.txt", 1) == "allow\n")
