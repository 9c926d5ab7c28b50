# An event system: priorities, wildcards, weak listeners, once, veto, async handlers on a hand-made loop, replay logs, typed events by annotations, undo through inverse events.
from __future__ import annotations
import asyncio
import enum
import fnmatch
import functools
import gc
import heapq
import inspect
import itertools
import json
import weakref
from collections import ChainMap, Counter, defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import KW_ONLY, asdict, dataclass, field, fields
from typing import Any, ClassVar, get_type_hints


@dataclass(frozen=True, kw_only=True)
class Event:
    at: int = -1
    kinds: ClassVar[dict[str, type]] = {}
    inverse: ClassVar = None
    def __init_subclass__(cls, /, inverse=None):
        Event.kinds[cls.__name__] = cls
        cls.inverse = inverse
    @property
    def topic(self): return ".".join(c.__name__.lower() for c in reversed(type(self).__mro__[:-2])) or "event"
    def dump(self): return json.dumps({"kind": type(self).__name__, **asdict(self)})
    @classmethod
    def load(cls, text):
        d = json.loads(text)
        return Event.kinds[d.pop("kind")](**d)


@dataclass(frozen=True)
class Account(Event):
    owner: str
@dataclass(frozen=True)
class Opened(Account): pass
@dataclass(frozen=True)
class Moved(Account):
    amount: int
@dataclass(frozen=True)
class Paid(Moved): pass
@dataclass(frozen=True)
class Drawn(Moved): pass
Paid.inverse, Drawn.inverse = Drawn, Paid


class Veto(Exception): pass
class Stop(BaseException): pass


class Bus:
    def __init__(self):
        self.listeners, self.seq, self.log, self.clock, self.depth, self.queue, self.errors = [], itertools.count(), [], itertools.count(1), 0, deque(), []

    def on(self, what="*", *, priority=0, once=False, weak=False, when=None):
        def deco(fn):
            if isinstance(what, str) and what == "*":
                hints = [t for n, t in get_type_hints(fn).items() if n != "return"] if inspect.isfunction(fn) or inspect.ismethod(fn) else []
                kind = hints[0] if hints else Event
            else:
                kind = what
            ref = (weakref.WeakMethod(fn) if inspect.ismethod(fn) else weakref.ref(fn)) if weak else (lambda: fn)
            self.listeners.append([-priority, next(self.seq), kind, ref, once, when])
            self.listeners.sort(key=lambda l: l[:2])
            return fn
        return deco

    def off(self, fn):
        before = len(self.listeners)
        self.listeners = [l for l in self.listeners if l[3]() is not fn and l[3]() != fn]
        return before - len(self.listeners)

    def __call__(self, ev):
        if self.depth:
            self.queue.append(ev)
            return None
        ev = type(ev)(**{**asdict(ev), "at": next(self.clock)})
        self.depth += 1
        called = []
        try:
            for l in list(self.listeners):
                _, _, kind, ref, once, when = l
                if not (isinstance(ev, kind) if not isinstance(kind, str) else fnmatch.fnmatchcase(ev.topic, kind)) or when and not when(ev):
                    continue
                if (fn := ref()) is None:
                    self.listeners.remove(l)
                    continue
                if once:
                    self.listeners.remove(l)
                try:
                    if fn(ev) is Stop:
                        break
                except Veto as v:
                    called.append(f"veto:{v}")
                    return called
                except Exception as e:
                    e.add_note(f"handling {ev.topic}")
                    self.errors.append(e)
                called.append(getattr(fn, "__name__", "?"))
            self.log.append(ev)
            return called
        finally:
            self.depth -= 1
            while self.queue and not self.depth:
                self(self.queue.popleft())

    @contextmanager
    def capture(self, kind=Event):
        got = []
        self.on(kind, priority=99)(got.append)
        try:
            yield got
        finally:
            self.off(got.append)

    def undo(self):
        while self.log:
            ev = self.log.pop()
            if ev.inverse:
                self(ev.inverse(**asdict(ev)))
                self.log.pop()
                return ev
        raise LookupError("nothing to undo")


bus, balances, said = Bus(), Counter(), []


@bus.on(priority=10)
def guard(ev: Drawn):
    if balances[ev.owner] < ev.amount:
        raise Veto(f"{ev.owner} has {balances[ev.owner]}")


@bus.on()
def apply(ev: Paid | Drawn) -> None: balances[ev.owner] += ev.amount if isinstance(ev, Paid) else -ev.amount


@bus.on("account.*", priority=-5)
def audit(ev): said.append(f"{ev.at}:{ev.topic}")


@bus.on(Opened, once=True)
def first(ev):
    bus(Paid(owner=ev.owner, amount=5))
    said.append("bonus queued")


@bus.on(Paid, when=lambda ev: ev.amount > 100)
def big(ev): raise OverflowError(ev.amount)


class Watcher:
    def __init__(self, bus): self.seen = 0; bus.on(Moved, weak=True)(self.saw)
    def saw(self, ev): self.seen += 1


w = Watcher(bus)
for ev in (Opened(owner="ann"), Opened(owner="bob"), Drawn(owner="bob", amount=1), Paid(owner="bob", amount=500), Drawn(owner="ann", amount=3), Event()):
    print(type(ev).__name__, bus(ev), dict(balances))
# expect: Opened ['first', 'audit'] {'ann': 5}
# expect: Opened ['audit'] {'ann': 5}
# expect: Drawn ['veto:bob has 0'] {'ann': 5}
# expect: Paid ['apply', 'big', 'saw', 'audit'] {'ann': 5, 'bob': 500}
# expect: Drawn ['guard', 'apply', 'saw', 'audit'] {'ann': 2, 'bob': 500}
# expect: Event [] {'ann': 2, 'bob': 500}
print(said, w.seen, [(repr(e), e.__notes__) for e in bus.errors], len(bus.listeners))  # expect: ['bonus queued', '1:account.opened', '2:account.moved.paid', '3:account.opened', '5:account.moved.paid', '6:account.moved.drawn'] 3 [('OverflowError(500)', ['handling account.moved.paid'])] 5
saw = w.seen
del w
gc.collect()
with bus.capture(Moved) as got:
    bus(Paid(owner="cy", amount=7)); bus(Opened(owner="zed"))
print(got, len(bus.listeners), bus.off(audit), bus.off(audit))  # expect: [Paid(at=8, owner='cy', amount=7)] 4 1 0
print(bus.undo(), dict(balances), bus.undo(), dict(balances), len(bus.log), bus.log[-1])  # expect: Paid(at=8, owner='cy', amount=7) {'ann': 2, 'bob': 500, 'cy': 0} Drawn(at=6, owner='ann', amount=3) {'ann': 5, 'bob': 500, 'cy': 0} 4 Paid(at=5, owner='bob', amount=500)
text = [e.dump() for e in bus.log]
again = [Event.load(t) for t in text]
print(text[-1], again == bus.log, again[0] == Opened(owner="ann", at=1), hash(again[0]) == hash(bus.log[0]), sorted(Event.kinds))  # expect: {"kind": "Paid", "at": 5, "owner": "bob", "amount": 500} True True True ['Account', 'Drawn', 'Moved', 'Opened', 'Paid']
for f in (lambda: Opened("x"), lambda: Paid(owner="x"), lambda: Event.load('{"kind": "Nope"}'), lambda: setattr(again[0], "owner", 1), lambda: Paid(owner="a", amount=1) < Paid(owner="b", amount=1), lambda: Event(at=1, b=2), lambda: [bus.undo() for _ in range(9)]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: Opened(at=-1, owner='x')
# expect: TypeError Paid.__init__() missing 1 required positional argument: 'amount'
# expect: KeyError 'Nope'
# expect: FrozenInstanceError cannot assign to field 'owner'
# expect: TypeError '<' not supported between instances of 'Paid' and 'Paid'
# expect: TypeError Event.__init__() got an unexpected keyword argument 'b'
# expect: LookupError nothing to undo


class AsyncBus(Bus):
    async def gather(self, ev):
        out = []
        for l in self.listeners:
            if isinstance(ev, l[2]):
                r = l[3]()(ev)
                out.append(r if not inspect.isawaitable(r) else await r)
        return out


async def main():
    ab, order = AsyncBus(), []
    @ab.on(Paid)
    async def slow(ev): await asyncio.sleep(0.01); order.append("slow"); return ev.amount * 2
    @ab.on(Paid, priority=1)
    def quick(ev): order.append("quick"); return -ev.amount
    print(await ab.gather(Paid(owner="q", amount=4)), order, await asyncio.gather(*(ab.gather(Paid(owner="r", amount=n)) for n in range(3))))

asyncio.run(main())  # expect: [-4, 8] ['quick', 'slow', 'quick', 'quick', 'quick', 'slow', 'slow', 'slow'] [[0, 0], [-1, 2], [-2, 4]]
