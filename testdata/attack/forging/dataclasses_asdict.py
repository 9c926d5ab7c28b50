# dataclasses.asdict copies private fields out.
from dataclasses import dataclass

from arena import Guest, verdict


@dataclass
class Vault:
    name: str
    _secret: str


g = Guest("import dataclasses\n\ndef attack(v):\n    return dataclasses.asdict(v)['_secret']")
verdict(g.call("attack", Vault("v", "gold")) == "gold")
