# A ChainMap's maps attribute by a subclass that keeps its own hidden in a __name.
import collections

from arena import Guest, verdict


class Settings:
    def __init__(self):
        self.__maps = collections.ChainMap({"a": 1}, {"secret": "gold"})

    def __getitem__(self, k):
        return self.__maps[k] if k != "secret" else None


g = Guest("def attack(s):\n    return s._Settings__maps.maps[1]['secret']")
verdict(g.call("attack", Settings()) == "gold")
