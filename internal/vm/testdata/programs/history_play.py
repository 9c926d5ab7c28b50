# Event sourcing: a shop's orders rebuilt from events, snapshots, projections, versions upcast, optimistic locking, time travel, a saga that compensates.
from __future__ import annotations
import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import reduce, singledispatch
from itertools import count, groupby
from typing import Any

START = datetime(2024, 2, 29, 9, tzinfo=UTC)


@dataclass(frozen=True)
class Event:
    stream: str
    version: int
    kind: str
    data: dict
    at: datetime

    def to_json(self): return json.dumps({**asdict(self), "at": self.at.isoformat()}, sort_keys=True)
    @classmethod
    def from_json(cls, t):
        d = json.loads(t)
        return cls(**d | {"at": datetime.fromisoformat(d["at"])})


class Stale(Exception): pass


@dataclass
class Order:
    lines: Counter = field(default_factory=Counter)
    state: str = "new"
    paid: int = 0
    version: int = 0

    def apply(self, e):
        match e.kind, e.data:
            case "added", {"sku": s, "n": n}: self.lines[s] += n
            case "removed", {"sku": s}: del self.lines[s]
            case "paid", {"cents": c}: self.paid += c; self.state = "paid"
            case "shipped", _: self.state = "shipped"
            case "cancelled", {"why": w}: self.state = f"cancelled ({w})"
            case k, _: raise NotImplementedError(k)
        self.version = e.version
        return self


UPCAST = {"item": lambda d: ("added", {"sku": d["code"], "n": d.get("count", 1)})}


class Store:
    def __init__(self): self.events, self.ticks, self.snaps, self.listeners = [], count(), {}, []

    def append(self, stream, expected, *facts):
        have = max((e.version for e in self.events if e.stream == stream), default=0)
        if have != expected:
            raise Stale(f"{stream} is at {have}, not {expected}")
        for i, (kind, data) in enumerate(facts, expected + 1):
            e = Event(stream, i, kind, data, START + timedelta(minutes=7 * next(self.ticks)))
            self.events.append(e)
            for l in self.listeners:
                l(e)

    def load(self, stream, until=None):
        base = replace(s, lines=Counter(s.lines)) if (s := self.snaps.get(stream)) and until is None else Order()
        mine = (e for e in self.events if e.stream == stream and e.version > base.version and (until is None or e.at <= until))
        return reduce(Order.apply, (replace(e, kind=k, data=d) if e.kind in UPCAST and (kd := UPCAST[e.kind](e.data)) and ((k := kd[0]), (d := kd[1])) else e for e in mine), base)


store, sold = Store(), Counter()
store.listeners.append(lambda e: sold.update({e.data["sku"]: e.data["n"]}) if e.kind == "added" else None)
store.append("o1", 0, ("added", {"sku": "hat", "n": 2}), ("added", {"sku": "tie", "n": 1}), ("removed", {"sku": "tie"}))
store.append("o2", 0, ("item", {"code": "fez", "count": 3}), ("paid", {"cents": 900}))
store.append("o1", 3, ("paid", {"cents": 500}))
print(store.load("o1"), store.load("o2"), store.load("o1", START + timedelta(minutes=8)), sold, sep="\n")  # expect: Order(lines=Counter({'hat': 2}), state='paid', paid=500, version=4)
# expect: Order(lines=Counter({'fez': 3}), state='paid', paid=900, version=2)
# expect: Order(lines=Counter({'hat': 2, 'tie': 1}), state='new', paid=0, version=2)
# expect: Counter({'hat': 2, 'tie': 1})
store.snaps["o1"] = store.load("o1")
store.append("o1", 4, ("shipped", {}))
print(store.load("o1").state, store.snaps["o1"].state, store.load("o1").lines is store.snaps["o1"].lines)  # expect: shipped paid False
for act in (lambda: store.append("o1", 4, ("shipped", {})), lambda: store.append("o3", 0, ("odd", {})) or store.load("o3"), lambda: Event.from_json("{}"), lambda: store.load("none")):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
# expect: Stale o1 is at 5, not 4
# expect: NotImplementedError odd
# expect: KeyError 'at'
# expect: Order(lines=Counter(), state='new', paid=0, version=0)
copy = Store()
copy.events = [Event.from_json(e.to_json()) for e in store.events]
print(copy.events == store.events, copy.load("o2") == store.load("o2"), store.events[0].to_json())  # expect: True True {"at": "2024-02-29T09:00:00+00:00", "data": {"n": 2, "sku": "hat"}, "kind": "added", "stream": "o1", "version": 1}


def saga(steps):
    done = []
    try:
        for name, do, undo in steps:
            do()
            done.append((name, undo))
    except Exception as e:
        for name, undo in reversed(done):
            undo()
        return f"undone {[n for n, _ in reversed(done)]} after {e!r}"
    return "done"


stock = Counter(hat=1)
def take(n):
    if stock["hat"] < n:
        raise LookupError(f"{stock['hat']} hats")
    stock["hat"] -= n
print(saga([("reserve", lambda: take(1), lambda: stock.update(hat=1)), ("pay", lambda: store.append("o4", 0, ("paid", {"cents": 1})), lambda: store.append("o4", 1, ("cancelled", {"why": "saga"}))), ("more", lambda: take(1), None)]), stock, store.load("o4").state)  # expect: undone ['pay', 'reserve'] after LookupError('0 hats') Counter({'hat': 1}) cancelled (saga)
print({k: len([*g]) for k, g in groupby(sorted(store.events, key=lambda e: e.kind), key=lambda e: e.kind)})  # expect: {'added': 2, 'cancelled': 1, 'item': 1, 'odd': 1, 'paid': 3, 'removed': 1, 'shipped': 1}
