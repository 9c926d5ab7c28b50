# An iterator over a sequence of the supervisor, reduced, shows the sequence.
from arena import Guest, verdict


class Seq:
    content = "gold"

    def __getitem__(self, i):
        raise IndexError


g = Guest("def attack(it):\n    return it.__reduce__()[1][0].content")
verdict(g.call("attack", iter(Seq())) == "gold")
