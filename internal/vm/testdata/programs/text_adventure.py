# A text adventure: rooms as classes with __init_subclass__, a parser of commands, state machine, saves by json.
import json
import random
import re
import textwrap
from collections import ChainMap, deque
from enum import Enum
from functools import cached_property, singledispatchmethod
from itertools import filterfalse
from operator import methodcaller
from string import capwords
from typing import NamedTuple, Optional


class Direction(Enum):
    NORTH = (0, -1)
    EAST = (1, 0)
    SOUTH = (0, 1)
    WEST = (-1, 0)

    def __neg__(self):
        return Direction(tuple(-x for x in self.value))

    @classmethod
    def parse(cls, word):
        hits = [d for d in cls if d.name.lower().startswith(word)]
        return hits[0] if len(hits) == 1 else None


class Thing:
    registry = {}
    portable = True
    hidden = False

    def __init_subclass__(cls, /, name=None, **traits):
        cls.name = name or cls.__name__.lower()
        for k, v in traits.items():
            setattr(cls, k, v)
        Thing.registry[cls.name] = cls

    def describe(self):
        return textwrap.fill((self.__doc__ or f"a plain {self.name}").strip(), 50, subsequent_indent="  ")

    def use(self, game):
        return f"You fiddle with the {self.name}."


class Lamp(Thing):
    """A brass lamp. It would shine if it were lit, and it is of little use to anybody who has no matches."""
    lit = False

    def use(self, game):
        if game.has("matches"):
            self.lit = not self.lit
            return f"The lamp is {'lit' if self.lit else 'dark'}."
        return "Nothing to light it with."


class Matches(Thing, weight=1):
    count = 3

    def use(self, game):
        self.count -= 1
        if self.count <= 0:
            game.bag.remove(self)
            return "That was the last match."
        return f"{self.count} left."


class Troll(Thing, portable=False, mood="grumpy"):
    """A troll. It blocks the way east."""


class Key(Thing, name="rusty key", hidden=True):
    pass


class Room:
    def __init__(self, name, text, *things, dark=False):
        self.name, self.text, self.dark = name, text, dark
        self.things = [Thing.registry[t]() for t in things]
        self.exits = {}
        self.seen = 0

    def __rshift__(self, other):
        self.exits[Direction.EAST], other.exits[Direction.WEST] = other, self
        return other

    def __or__(self, other):
        self.exits[Direction.SOUTH], other.exits[Direction.NORTH] = other, self
        return other

    def look(self, game):
        if self.dark and not any(isinstance(t, Lamp) and t.lit for t in game.bag):
            yield "It is dark."
            return
        yield f"== {capwords(self.name)} =="
        if not self.seen or game.verbose:
            yield from textwrap.wrap(self.text, 60)
        for t in filterfalse(lambda t: t.hidden, self.things):
            yield f"There is {'an' if t.name[0] in 'aeiou' else 'a'} {t.name} here."
        yield "Exits: " + (", ".join(sorted(d.name.lower() for d in self.exits)) or "none")
        self.seen += 1


class Command(NamedTuple):
    pattern: re.Pattern
    method: str
    help: str


def command(pattern):
    def deco(fn):
        fn.command = Command(re.compile(pattern, re.I), fn.__name__, fn.__doc__)
        return fn
    return deco


class GameOver(Exception):
    pass


class Game:
    verbose = False

    def __init__(self, start, seed=3):
        self.room, self.bag, self.rng, self.turns = start, [], random.Random(seed), 0
        self.trail = deque([start.name], maxlen=4)

    @cached_property
    def commands(self):
        return [f.command for f in vars(type(self)).values() if hasattr(f, "command")]

    def has(self, name):
        return next((t for t in self.bag if name in t.name), None)

    def here(self, name):
        return next((t for t in self.room.things if name in t.name), None)

    def play(self, script):
        for line in script.strip().splitlines():
            self.turns += 1
            print(f"> {line}")
            for part in re.split(r"\s*(?:;|\bthen\b|,)\s*", line):
                for c in self.commands:
                    if m := c.pattern.fullmatch(part.strip()):
                        out = getattr(self, c.method)(**{k: v for k, v in m.groupdict().items() if v is not None})
                        break
                else:
                    out = self.rng.choice(["What?", "I do not understand.", f"You cannot {part.split()[0] if part.split() else 'nothing'}."])
                for l in [out] if isinstance(out, str) else out or ():
                    print("  " + l)

    @command(r"(?:go |walk )?(?P<where>n|e|s|w|north|east|south|west)")
    def go(self, where):
        "go somewhere"
        d = Direction.parse(where)
        if d is Direction.EAST and self.here("troll"):
            yield "The troll does not let you."
        elif (room := self.room.exits.get(d)) is None:
            yield f"No way {d.name.lower()}; you can go back {(-d).name.lower()}." if -d in self.room.exits else "No way."
        else:
            self.room = room
            self.trail.append(room.name)
            yield from room.look(self)

    @command(r"l(?:ook)?(?: at (?P<what>.+))?")
    def look(self, what=None):
        "look around or at something"
        if not what:
            return [*self.room.look(self)]
        thing = self.has(what) or self.here(what)
        return thing.describe().splitlines() if thing else [f"There is no {what}."]

    @command(r"(?:get|take|pick up) (?P<what>.+)")
    def take(self, what):
        "take something, or all"
        if self.room.dark and not (self.has("lamp") and self.has("lamp").lit):
            return "You grope about."
        found = [t for t in self.room.things if what == "all" and not t.hidden or what in t.name]
        out = []
        for t in found:
            if t.portable:
                self.room.things.remove(t)
                self.bag.append(t)
                out.append(f"{t.name}: taken")
            else:
                out.append(f"{t.name}: it refuses")
        return out or [f"No {what} here."]

    @command(r"drop (?P<what>.+)")
    def drop(self, what):
        "drop something"
        match [t for t in self.bag if what in t.name]:
            case []:
                return f"You have no {what}."
            case [t]:
                self.bag.remove(t)
                self.room.things.append(t)
                return "Dropped."
            case [a, b, *_]:
                return f"Which, {a.name} or {b.name}?"

    @command(r"(?:use|light|strike) (?P<what>.+)")
    def use(self, what):
        "use something you have"
        t = self.has(what)
        return t.use(self) if t else f"You have no {what}."

    @command(r"give (?P<what>.+) to (?P<whom>\w+)")
    def give(self, what, whom):
        "give something to somebody"
        thing, who = self.has(what), self.here(whom)
        if not thing or not who:
            return "Give what to whom?"
        if isinstance(who, Troll) and isinstance(thing, Matches):
            self.room.things.remove(who)
            self.bag.remove(thing)
            return [f"The {who.mood} troll eats the {thing.name} and goes."]
        return f"The {whom} does not want it."

    @command("i(?:nv(?:entory)?)?")
    def inventory(self):
        "what you have"
        return [", ".join(sorted(map(lambda t: t.name, self.bag))) or "nothing"]

    @command("help")
    def help(self):
        return [f"{c.method:<10}{c.help}" for c in self.commands if c.help]

    @command("xyzzy")
    def xyzzy(self):
        raise GameOver(f"You win in {self.turns} turns by {' > '.join(self.trail)}")

    def save(self):
        return json.dumps({"room": self.room.name, "bag": [{"kind": t.name, **vars(t)} for t in self.bag], "trail": list(self.trail), "rng": self.rng.random()})


hall, cellar, cave, garden = (Room("great hall", "A hall so high that the roof is lost in the gloom. Water drips somewhere.", "lamp", "matches"),
                              Room("cellar", "Barrels, cobwebs.", "troll", "rusty key", dark=True), Room("cave", "The end of the world."), Room("garden", "Roses."))
hall | cellar >> cave
garden >> hall
game = Game(hall)
try:
    game.play("""
look
take all; i
go south, look, take key
use lamp; use matches; look; e
look at troll; look at lamp
take troll; take key; take moon
drop key; drop e
give lamp to troll
give matches to troll; e; s; n; w
dance then sing
wave; n; w; l; help
drop lamp; i
frotz
xyzzy
l
""")
except GameOver as e:
    print(e)
# expect: > look
# expect:   == Great Hall ==
# expect:   A hall so high that the roof is lost in the gloom. Water
# expect:   drips somewhere.
# expect:   There is a lamp here.
# expect:   There is a matches here.
# expect:   Exits: south, west
# expect: > take all; i
# expect:   lamp: taken
# expect:   matches: taken
# expect:   lamp, matches
# expect: > go south, look, take key
# expect:   == Cave ==
# expect:   The end of the world.
# expect:   Exits: north, west
# expect:   == Cave ==
# expect:   Exits: north, west
# expect:   No key here.
# expect: > use lamp; use matches; look; e
# expect:   The lamp is lit.
# expect:   2 left.
# expect:   == Cave ==
# expect:   Exits: north, west
# expect:   No way east; you can go back west.
# expect: > look at troll; look at lamp
# expect:   There is no troll.
# expect:   A brass lamp. It would shine if it were lit, and
# expect:     it is of little use to anybody who has no
# expect:     matches.
# expect: > take troll; take key; take moon
# expect:   No troll here.
# expect:   No key here.
# expect:   No moon here.
# expect: > drop key; drop e
# expect:   You have no key.
# expect:   Dropped.
# expect: > give lamp to troll
# expect:   Give what to whom?
# expect: > give matches to troll; e; s; n; w
# expect:   Give what to whom?
# expect:   No way east; you can go back west.
# expect:   No way south; you can go back north.
# expect:   == Great Hall ==
# expect:   Exits: south, west
# expect:   == Garden ==
# expect:   Roses.
# expect:   Exits: east
# expect: > dance then sing
# expect:   What?
# expect:   You cannot sing.
# expect: > wave; n; w; l; help
# expect:   You cannot wave.
# expect:   No way.
# expect:   No way west; you can go back east.
# expect:   == Garden ==
# expect:   Exits: east
# expect:   go        go somewhere
# expect:   look      look around or at something
# expect:   take      take something, or all
# expect:   drop      drop something
# expect:   use       use something you have
# expect:   give      give something to somebody
# expect:   inventory what you have
# expect: > drop lamp; i
# expect:   Dropped.
# expect:   nothing
# expect: > frotz
# expect:   What?
# expect: > xyzzy
# expect: You win in 14 turns by great hall > cave > great hall > garden
print(game.save())  # expect: {"room": "garden", "bag": [], "trail": ["great hall", "cave", "great hall", "garden"], "rng": 0.36995516654807925}
print(sorted(Thing.registry), Troll.mood, Key.hidden, Direction.parse("x"), -Direction.EAST)  # expect: ['lamp', 'matches', 'rusty key', 'troll'] grumpy True None Direction.WEST
