# The map of an enum's members is written in place.
import enum

from arena import Guest, verdict


class Right(enum.Enum):
    READ = 1


g = Guest("def attack(c):\n    c._member_map_['WRITE'] = 'evil'")
g.call("attack", Right)
verdict(g.do(lambda: Right["WRITE"]) == "evil")
