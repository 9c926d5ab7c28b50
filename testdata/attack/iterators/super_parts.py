# __self__ of a super object of the supervisor.
from arena import Guest, verdict


class Base:
    def size(self):
        return 1


class Store(Base):
    def __init__(self):
        self.content = "gold"

    def parent(self):
        return super()


g = Guest("def attack(p):\n    return p.__self__.content")
verdict(g.call("attack", Store().parent()) == "gold")
