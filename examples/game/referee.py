"""A game between programs: each sees its own part of the fog, and any of them may be broken or mean."""

import adder
from world import FOG, STEPS, World, eye

TURNS = 24
STARTS = {"walker": (0, 0), "peeker": (9, 5), "crasher": (3, 9), "liar": (6, 4)}


class Player:
    """A program, and how to ask it for a move without being harmed."""

    def __init__(self, name, world):
        self.name, self.fouls, self.seen = name, {}, set()
        place = adder.Compartment(grants={}, name=name)
        place.namespace["look"], place.namespace["where"] = eye(world, name)
        place.namespace["STEPS"] = adder.data(STEPS)
        self.place = place
        with open(f"/players/{name}.py") as program:
            source = program.read()
        self.ask(lambda: place.exec(source, f"{name}.py"))

    def ask(self, question):
        """The answer as data of our own, or None: whatever is wrong with it is a foul."""
        try:
            return adder.data(question())
        except BaseException as e:  # SystemExit, RecursionError and all else that players think of
            self.foul(type(e).__name__)

    def foul(self, kind):
        self.fouls[kind] = self.fouls.get(kind, 0) + 1

    def move(self):
        """A step that exists: staying, if the player has no better answer."""
        answer = self.ask(lambda: self.place.namespace["move"]())
        if type(answer) is str and answer in STEPS:
            return answer
        if answer is not None:
            self.foul("no move")
        return "stay"


world = World(STARTS)
players = [Player(name, world) for name in STARTS]
stayed = True
for turn in range(TURNS):
    for player in players:
        player.seen |= world.in_sight(player.name)
        before = {name: at for name, at in world.at.items() if name != player.name}
        world.move(player.name, player.move())
        stayed &= all(world.at[name] == at for name, at in before.items())

print(world)
for player in players:
    name = player.name
    fouls = ", ".join(f"{count} {kind}" for kind, count in sorted(player.fouls.items()))
    print(f"{name:<8} found {world.found[name]}, fouls: {fouls or 'none'}")

# What the peeker says it knows, against what was ever in its sight.
peeker = players[1]
known, tried = (peeker.ask(lambda: peeker.place.namespace[name]) for name in ("known", "tried"))
print("\nthe peeker's ways out of the fog:")
for way, result in tried.items():
    print(f"  {way}: {result}")
behind = [place for place, cell in known.items() if cell != FOG and place not in peeker.seen]
print("\ncells the peeker knows:", len(known), "of them behind the fog:", len(behind))
print("explorers moved by others:", "none" if stayed else "some")
print("the rules are as they were:", STEPS["north"] == (0, -1) and len(STEPS) == 5)
