# __self__ of a bound method of a supervisor's object.
from arena import Guest, verdict


class Store:
    def __init__(self):
        self.content = "gold"

    def size(self):
        return len(self.content)


g = Guest("def attack(size):\n    return size.__self__.content")
verdict(g.call("attack", Store().size) == "gold")
