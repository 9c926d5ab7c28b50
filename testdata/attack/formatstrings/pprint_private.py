# pprint and reprlib look at a dataclass's private fields for the guest.
from dataclasses import dataclass, field

from arena import Guest, verdict


@dataclass
class Vault:
    name: str = "v"
    _secret: str = field(default="gold", repr=False)


g = Guest("""
import dataclasses

def attack(v):
    return [getattr(v, f.name) for f in dataclasses.fields(v) if f.name == '_secret'][0]
""")
verdict(g.call("attack", Vault()) == "gold")
