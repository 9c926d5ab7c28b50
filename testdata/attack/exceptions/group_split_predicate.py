# split of a group runs a predicate of the guest's with the supervisor's exception and reads its context.
from arena import Guest, verdict

heard = []
g = Guest("""
def look(e):
    if e.__context__:
        hear(e.__context__.args[0])
    return False
""", hear=heard.append)
try:
    try:
        raise KeyError("gold")
    except KeyError:
        raise ValueError("no")
except ValueError as e:
    group = ExceptionGroup("all", [e])
g.do(lambda: group.split(g["look"]))
verdict(heard == ["gold"])
