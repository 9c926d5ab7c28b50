# A codec search function of the guest serves the supervisor's encodings.
from arena import Guest, verdict

heard = []
g = Guest("""
import codecs
def search(name):
    if name == "vault":
        def encode(s, errors="strict"):
            hear(s)
            return b"", len(s)
        return codecs.CodecInfo(encode, None, name="vault")

def attack():
    codecs.register(search)
""", hear=heard.append)
g.call("attack")
g.do(lambda: "gold".encode("vault"))
verdict(heard == ["gold"])
