# AttributeError.obj, read off the context of an exception that passed through the guest's generator.
from arena import Guest, verdict


class Vault:
    content = "gold"


vault = Vault()
heard = []
g = Guest("""
def gen():
    try:
        yield
    except AttributeError as e:
        hear(e.obj.content)
    yield
""", hear=heard.append)
it = g.call("gen")


def use():
    next(it)
    try:
        vault.nothing
    except AttributeError as e:
        it.throw(e)


g.do(use)
verdict(heard == ["gold"])
