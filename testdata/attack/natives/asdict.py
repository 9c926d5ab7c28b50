# dataclasses.asdict of the guest on a dataclass of the supervisor with a private field.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass
class Vault:
    _secret: str = "gold"


g = Guest("""
import dataclasses

def attack(vault):
    return dataclasses.asdict(vault)["_secret"]
""")
verdict(g.call("attack", Vault()) == "gold")
