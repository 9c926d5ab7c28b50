# The __dataclass_fields__ of an object name its private fields.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass
class Vault:
    _secret: str


g = Guest("def attack(v):\n    return v.__dataclass_fields__['_secret'].name")
verdict(g.call("attack", Vault("gold")) == "_secret")
