# A parser hands out the object that it builds with.
import xml.etree.ElementTree as ET

from arena import Guest, verdict


class Target:
    secret = "gold"

    def close(self):
        pass


p = ET.XMLParser(target=Target())
g = Guest("def attack(p):\n    return p.target.secret")
verdict(g.call("attack", p) == "gold")
