# __exit__ of a guest's context manager reads the context of the exception.
from arena import Guest, verdict

heard = []
g = Guest("""
class Manager:
    def __enter__(self):
        pass
    def __exit__(self, kind, e, tb):
        hear(e.__context__.args[0])
""", hear=heard.append)
m = g.do(lambda: g["Manager"]())


def use():
    try:
        raise KeyError("gold")
    except KeyError:
        with m:
            raise ValueError


g.do(use)
verdict(heard == ["gold"])
