# A narrative generator: Markov chains, templates with agreement, a world of characters with traits by mixins, seeded choices, a log replayed, word wrapping and a summary.
from __future__ import annotations
import random
import re
import textwrap
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from enum import Flag, auto
from functools import cached_property, partialmethod
from itertools import islice, pairwise, tee
from string import Formatter


class Trait(Flag):
    NONE = 0
    BRAVE = auto()
    GREEDY = auto()
    KIND = auto()
    MAGIC = auto()


@dataclass
class Character:
    name: str
    pronoun: str
    traits: Trait = Trait.NONE
    items: list[str] = field(default_factory=list)
    mood: int = 0

    FORMS = {"she": "she her her".split(), "he": "he him his".split(), "they": "they them their".split()}

    @property
    def subj(self): return self.FORMS[self.pronoun][0]
    @property
    def obj(self): return self.FORMS[self.pronoun][1]
    @property
    def poss(self): return self.FORMS[self.pronoun][2]

    def feel(self, by): self.mood = max(-3, min(3, self.mood + by)); return self
    cheer, grieve = partialmethod(feel, 1), partialmethod(feel, -1)
    def __str__(self): return self.name


class Prose(Formatter):
    def get_value(self, key, args, kw):
        return super().get_value(key, args, kw) if not isinstance(key, str) or key in kw else key

    def format_field(self, value, spec):
        match spec.split(","):
            case ["a"]: return ("an " if str(value)[0] in "aeiou" else "a ") + str(value)
            case ["cap"]: return str(value)[:1].upper() + str(value)[1:]
            case ["verb", stem] if isinstance(value, Character): return stem if value.pronoun == "they" else re.sub(r"(s|sh|ch|x|z)$", r"\1e", stem) + "s"
            case ["list"]: return ", ".join(value[:-1]) + (" and " if value[:-1] else "") + value[-1] if value else "nothing"
        return super().format_field(value, spec)


class World:
    def __init__(self, seed, *people):
        self.rng, self.people, self.log = random.Random(seed), list(people), []
        self.prose = Prose()
        self.acts = [getattr(self, n) for n in sorted(dir(self)) if n.startswith("act_")]

    def say(self, text, **kw): self.log.append(self.prose.format(text, **kw))

    def act_find(self, who, other):
        item = self.rng.choice(["amulet", "sword", "old map", "egg"])
        who.cheer().items.append(item)
        self.say("{who:cap} {who:verb,find} {item:a}; now {who.subj} {who:verb,carry} {who.items:list}.".replace("carry", "own"), who=who, item=item)

    def act_meet(self, who, other):
        if Trait.GREEDY in who.traits and other.items:
            loot = other.items.pop(0)
            who.items.append(loot)
            other.grieve()
            self.say("{who} {who:verb,snatch} {other}'s {loot} from {other.obj}.", who=who, other=other, loot=loot)
        elif Trait.KIND in who.traits and who.items:
            gift = who.items.pop()
            other.items.append(gift)
            other.cheer()
            self.say("{who} {who:verb,give} {other} {who.poss} {gift}.", who=who, other=other, gift=gift)
        else:
            self.say("{who} and {other} pass each other by.", who=who, other=other)

    def act_trial(self, who, other):
        roll = self.rng.randint(1, 6) + 2 * (Trait.BRAVE in who.traits) + (Trait.MAGIC in who.traits) + len(who.items)
        if roll > 5:
            who.cheer()
            self.say("A dragon comes, but {who} {who:verb,hold} firm ({roll}).", who=who, roll=roll)
        else:
            who.grieve().items.clear()
            self.say("A dragon comes; {who} {who:verb,flee} and {who:verb,lose} everything ({roll:02}).", who=who, roll=roll)

    def tell(self, n):
        for _ in range(n):
            who, other = self.rng.sample(self.people, 2)
            self.rng.choice(self.acts)(who, other)
        return self


cast = lambda: (Character("Mira", "she", Trait.BRAVE | Trait.KIND), Character("Tor", "he", Trait.GREEDY), Character("the Twins", "they", Trait.MAGIC, ["egg"]))
w = World(11, *cast()).tell(9)
print(textwrap.fill(" ".join(w.log), 76, subsequent_indent="  "))  # expect: Tor snatches the Twins's egg from them. The Twins find an egg; now they own
# expect:   egg. The Twins find an egg; now they own egg and egg. Tor finds an amulet;
# expect:   now he owns egg and amulet. the Twins and Tor pass each other by. A dragon
# expect:   comes; the Twins flee and lose everything (04). The Twins find an amulet;
# expect:   now they own amulet. A dragon comes; Mira flees and loses everything (03).
# expect:   Tor snatches the Twins's amulet from them.
print(*(f"{p.name}: {p.items} {p.mood:+d} {p.traits!s}" for p in w.people), World(11, *cast()).tell(9).log == w.log, World(12, *cast()).tell(9).log == w.log, sep="\n")  # expect: Mira: [] -1 Trait.BRAVE|KIND
# expect: Tor: ['egg', 'amulet', 'amulet'] +1 Trait.GREEDY
# expect: the Twins: [] +0 Trait.MAGIC
# expect: True
# expect: False


class Markov:
    def __init__(self, text, order=1):
        self.order, self.chain, self.starts = order, defaultdict(list), []
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            ws = sentence.split()
            self.starts.append(tuple(ws[:order]))
            for i in range(len(ws) - order):
                self.chain[tuple(ws[i:i + order])].append(ws[i + order])

    def __call__(self, rng, most=20):
        state = rng.choice(self.starts)
        out = list(state)
        while (nxt := self.chain.get(state)) and len(out) < most:
            out.append(rng.choice(nxt))
            state = (*state[1:], out[-1])
        return " ".join(out)


mk = Markov(" ".join(w.log))
rng = random.Random(3)
print(*(mk(rng) for _ in range(3)), len(mk.chain), max(mk.chain.items(), key=lambda kv: (len(kv[1]), kv[0]))[0], sep="\n")  # expect: Tor finds an amulet; now they own egg and amulet.
# expect: Tor snatches the Twins's egg from them.
# expect: Tor snatches the Twins's egg and egg.
# expect: 32
# expect: ('and',)
for bad in (lambda: Prose().format("{who.nope}", who=w.people[0]), lambda: Prose().format("{x:verb}", x=3), lambda: Character("x", "it").subj, lambda: World(1, w.people[0]).tell(1), lambda: Prose().format("{0}"), lambda: Trait["SHY"], lambda: mk(None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError 'Character' object has no attribute 'nope'
# expect: ValueError Invalid format specifier 'verb' for object of type 'int'
# expect: KeyError 'it'
# expect: ValueError Sample larger than population or is negative
# expect: IndexError tuple index out of range
# expect: KeyError 'SHY'
# expect: AttributeError 'NoneType' object has no attribute 'choice'
