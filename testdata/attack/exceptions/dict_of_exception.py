# __dict__ and __reduce__ of an exception show its private attributes.
from arena import Guest, verdict


class Denied(Exception):
    def __init__(self):
        self._secret = "gold"


def login():
    raise Denied


g = Guest("""
def attack(login):
    try:
        login()
    except Exception as e:
        return e.__reduce__()[2]["_secret"]
""")
verdict(g.call("attack", login) == "gold")
