# The attributes of a super object that the supervisor handed out.
from arena import Guest, verdict


class Base:
    def look(self):
        return 1


class Vault(Base):
    def __init__(self):
        self.content = "gold"

    def below(self):
        return super()


g = Guest("def attack(s):\n    return s.__self__.content")
verdict(g.call("attack", Vault().below()) == "gold")
