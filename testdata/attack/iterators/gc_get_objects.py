# gc.get_objects finds the supervisor's dict.
import gc

from arena import Guest, verdict

table = {"owner": "supervisor", "key": [1]}
g = Guest("""
import gc

def attack():
    for x in gc.get_objects():
        if type(x) is dict and x.get("owner") == "supervisor":
            x["key"].append("forged")
""")
g.call("attack")
verdict("forged" in table["key"])
