# Protocols as state machines: a telnet-like parser, a TCP handshake table, a traffic light with timers, a vending machine from decorators, hierarchical states, a regex-free tokenizer by transitions.
from __future__ import annotations
import enum
import functools
import inspect
import itertools
import re
from collections import Counter, defaultdict, deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum, auto
from types import DynamicClassAttribute, MethodType
from typing import Callable, ClassVar, NamedTuple


class TCP(Enum):
    CLOSED = {"listen": "LISTEN", "connect": "SYN_SENT"}
    LISTEN = {"syn": "SYN_RCVD", "close": "CLOSED"}
    SYN_SENT = {"synack": "ESTABLISHED", "syn": "SYN_RCVD", "close": "CLOSED"}
    SYN_RCVD = {"ack": "ESTABLISHED", "close": "FIN_WAIT"}
    ESTABLISHED = {"fin": "CLOSE_WAIT", "close": "FIN_WAIT"}
    FIN_WAIT = {"ack": "CLOSED"}
    CLOSE_WAIT = {"close": "LAST_ACK"}
    LAST_ACK = {"ack": "CLOSED"}

    def __call__(self, event):
        try:
            return TCP[self.value[event]]
        except KeyError:
            raise ValueError(f"{event} in {self.name}") from None

    @classmethod
    def reachable(cls, start):
        seen, todo = [], deque([start])
        while todo:
            if (s := todo.popleft()) not in seen:
                seen.append(s)
                todo.extend(cls[n] for n in s.value.values())
        return seen


for events in ("listen syn ack fin close ack", "connect synack close ack", "listen ack", "connect syn close"):
    try:
        print(" > ".join(s.name for s in itertools.accumulate(events.split(), lambda s, e: s(e), initial=TCP.CLOSED)))
    except ValueError as e:
        print(e)
# expect: CLOSED > LISTEN > SYN_RCVD > ESTABLISHED > CLOSE_WAIT > FIN_WAIT > CLOSED
# expect: CLOSED > SYN_SENT > ESTABLISHED > FIN_WAIT > CLOSED
# expect: ack in LISTEN
# expect: CLOSED > SYN_SENT > SYN_RCVD > FIN_WAIT
print([s.name for s in TCP.reachable(TCP.CLOSED)], len(TCP), TCP({"ack": "CLOSED"}), TCP.LAST_ACK is TCP.FIN_WAIT, list(TCP.__members__)[-1])  # expect: ['CLOSED', 'LISTEN', 'SYN_SENT', 'SYN_RCVD', 'ESTABLISHED', 'FIN_WAIT', 'CLOSE_WAIT'] 7 TCP.FIN_WAIT True LAST_ACK


def on(event, *, when=None, to=None):
    def deco(fn):
        fn.__dict__.setdefault("transitions", []).append((event, when, to))
        return fn
    return deco


class Machine:
    states: ClassVar[dict[str, dict]] = {}
    initial = "idle"

    def __init_subclass__(cls):
        cls.table = defaultdict(list)
        for name, fn in inspect.getmembers(cls, inspect.isfunction):
            for event, when, to in getattr(fn, "transitions", ()):
                for state in (when or "*").split("|"):
                    cls.table[state, event].append((fn, to))

    def __init__(self):
        self.state, self.log = self.initial, []

    def __getattr__(self, name):
        if name.startswith("is_"):
            return self.state == name[3:]
        if any(e == name for _, e in type(self).table):
            return functools.partial(self.fire, name)
        raise AttributeError(f"{type(self).__name__} knows no {name!r}")

    def fire(self, event, *a):
        for state in (self.state, self.state.split(".")[0], "*"):
            for fn, to in self.table.get((state, event), ()):
                if (result := fn(self, *a)) is NotImplemented:
                    continue
                before, self.state = self.state, to or self.state
                self.log.append(f"{before}--{event}->{self.state}")
                return result
        raise RuntimeError(f"no {event} in {self.state}")


class Vending(Machine):
    PRICES = {"cola": 150, "chips": 80}

    def __init__(self):
        super().__init__()
        self.credit, self.stock = 0, Counter(cola=1, chips=2)

    @on("coin", when="idle|paid", to="paid")
    def insert(self, value):
        if value not in (10, 50, 100):
            return NotImplemented
        self.credit += value
        return self.credit

    @on("coin")
    def reject(self, value): return f"{value} falls through"

    @on("pick", when="paid", to="idle")
    def vend(self, what):
        if self.credit < (p := self.PRICES.get(what, 10 ** 6)) or not self.stock[what]:
            return NotImplemented
        self.stock[what] -= 1
        change, self.credit = self.credit - p, 0
        return what, self._change(change)

    @on("pick", when="paid")
    def refuse(self, what): return "not enough" if what in self.PRICES else "unknown"

    @on("cancel", when="paid", to="idle")
    def give_back(self):
        c, self.credit = self.credit, 0
        return self._change(c)

    @on("service", to="service")
    def open_up(self): return "open"
    @on("close", when="service", to="idle")
    def shut(self): return "shut"

    @staticmethod
    def _change(n):
        return [c for c in (100, 50, 10) for _ in range(divmod(n, c)[0]) if (n := n - c) >= 0 or True] if n % 10 == 0 else None


v = Vending()
for step in "coin:100 pick:cola coin:3 coin:100 pick:cola coin:50 pick:cola cancel coin:10 pick:gum service coin:10 close pick:chips kick".split():
    event, _, arg = step.partition(":")
    try:
        print(step, "->", getattr(v, event)(*([int(arg) if arg.isdigit() else arg] if arg else [])), v.is_paid)
    except (RuntimeError, AttributeError) as e:
        print(step, "!!", type(e).__name__, e)
# expect: coin:100 -> 100 True
# expect: pick:cola -> not enough True
# expect: coin:3 -> 3 falls through True
# expect: coin:100 -> 200 True
# expect: pick:cola -> not enough True
# expect: coin:50 -> 250 True
# expect: pick:cola -> not enough True
# expect: cancel -> [100, 100, 50] False
# expect: coin:10 -> 10 True
# expect: pick:gum -> unknown True
# expect: service -> open False
# expect: coin:10 -> 10 falls through False
# expect: close -> shut False
# expect: pick:chips !! RuntimeError no pick in idle
# expect: kick !! AttributeError Vending knows no 'kick'
print(*v.log, sep="; ")  # expect: idle--coin->paid; paid--pick->paid; paid--coin->paid; paid--coin->paid; paid--pick->paid; paid--coin->paid; paid--pick->paid; paid--cancel->idle; idle--coin->paid; paid--pick->paid; paid--service->service; service--coin->service; service--close->idle
print(v.stock, sorted(Vending.table)[:3], len(Vending.table))  # expect: Counter({'chips': 2, 'cola': 1}) [('*', 'coin'), ('*', 'service'), ('idle', 'coin')] 7


class Light(Enum):
    RED = (3, "GREEN")
    GREEN = (4, "YELLOW")
    YELLOW = (1, "RED")

    def __init__(self, secs, after):
        self.secs, self.after = secs, after

    @property
    def next(self): return Light[self.after]
    @DynamicClassAttribute
    def value(self): return self.name.lower()
    @enum.nonmember
    class FLASH: pass


def lights(start=Light.RED):
    state, left = start, start.secs
    while True:
        command = yield f"{state.value}{left}"
        match command:
            case "skip": left = 1
            case Light() as s: state, left = s, s.secs + 1
            case None: pass
            case _: raise ValueError(command)
        left -= 1
        if left == 0:
            state = state.next
            left = state.secs


g = lights()
print([next(g) for _ in range(6)], g.send("skip"), next(g), g.send(Light.YELLOW), next(g), Light.FLASH.__name__, len(Light))  # expect: ['red3', 'red2', 'red1', 'green4', 'green3', 'green2'] yellow1 red3 yellow1 red3 FLASH 3
with suppress(ValueError):
    g.send(5)
print([*g])  # expect: []


class Telnet:
    IAC, SB, SE, WILL, DO = 255, 250, 240, 251, 253

    def __init__(self):
        self.out, self.events, self.state, self.buf = bytearray(), [], self.data, bytearray()

    def feed(self, chunk):
        for b in chunk:
            self.state = self.state(b) or self.state
        return self

    def data(self, b):
        if b == self.IAC:
            return self.command
        self.out.append(b)

    def command(self, b):
        match b:
            case self.IAC: self.out.append(b)
            case self.SB: self.buf.clear(); return self.sub
            case self.WILL | self.DO: return functools.partial(self.option, b)
            case _: self.events.append(("cmd", b))
        return self.data

    def option(self, verb, b):
        self.events.append(({self.WILL: "will", self.DO: "do"}[verb], b))
        return self.data

    def sub(self, b):
        if b == self.IAC:
            return self.sub_end
        self.buf.append(b)

    def sub_end(self, b):
        if b == self.IAC:
            self.buf.append(b)
            return self.sub
        self.events.append(("sub", bytes(self.buf)))
        return self.data


raw = b"hi\xff\xff\xff\xfb\x01 there\xff\xfa\x18ab\xff\xffc\xff\xf0\xff\xf1!"
whole, parts = Telnet().feed(raw), Telnet()
for i in range(0, len(raw), 4):
    parts.feed(raw[i:i + 4])
print(bytes(whole.out), whole.events, (whole.out, whole.events) == (parts.out, parts.events), whole.state.__name__, whole.state == whole.data, whole.data.__self__ is whole if hasattr(whole.data, "__selfx__") else "")  # expect-repr: 'b\'hi\\xff there!\' [(\'will\', 1), (\'sub\', b\'\\x18ab\\xffc\'), (\'cmd\', 241)] True data True '


class Mode(Flag, boundary=enum.CONFORM):
    BOLD = auto()
    ITALIC = auto()
    CODE = auto()


def markup(text):
    mode, word = Mode(0), ""
    for c in text + "\0":
        flip = {"*": Mode.BOLD, "_": Mode.ITALIC, "`": Mode.CODE}.get(c)
        if flip and not (Mode.CODE in mode and flip is not Mode.CODE) or c == "\0":
            if word:
                yield mode, word
            word = ""
            mode ^= flip or Mode(0)
        else:
            word += c


print([(str(m), w) for m, w in markup("a *b _c_* `x*y_z` d")], Mode(15), Mode.BOLD | Mode.CODE, [m.name for m in Mode(5)], ~Mode.BOLD, Mode["CODE"] in Mode(7))  # expect: [('Mode(0)', 'a '), ('Mode.BOLD', 'b '), ('Mode.BOLD|ITALIC', 'c'), ('Mode(0)', ' '), ('Mode.CODE', 'x*y_z'), ('Mode(0)', ' d')] Mode.BOLD|ITALIC|CODE Mode.BOLD|CODE ['BOLD', 'CODE'] Mode.ITALIC|CODE True
for f in (lambda: Mode("x"), lambda: Light(9), lambda: Light["BLUE"], lambda: TCP.NOPE, lambda: Mode.BOLD < Mode.CODE, lambda: Enum("X", {"a": 1, "mro": 2}), lambda: enum.unique(Enum("U", [("a", 1), ("b", 1)])), lambda: IntEnum("I", "a b").a + 1, lambda: Flag("F", "a b")(9), lambda: enum.verify(enum.CONTINUOUS)(IntEnum("I", {"a": 1, "b": 3})), lambda: delattr(TCP, "CLOSED"), lambda: v.fly, lambda: Enum("N", "a b", start=5).b.value, lambda: type("E", (Enum,), {"a": 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:100])
# expect: ValueError 'x' is not a valid Mode
# expect: ValueError 9 is not a valid Light
# expect: KeyError 'BLUE'
# expect: AttributeError type object 'TCP' has no attribute 'NOPE'
# expect: TypeError '<' not supported between instances of 'Mode' and 'Mode'
# expect: ValueError invalid enum member name(s) 'mro'
# expect: ValueError duplicate values found in <enum 'U'>: b -> a
# expect: 2
# expect: ValueError <flag 'F'> invalid value 9
# expect:     given 0b0 1001
# expect:   allowed 0b0 0011
# expect: ValueError invalid enum 'I': missing values 2
# expect: AttributeError 'TCP' cannot delete member 'CLOSED'.
# expect: AttributeError Vending knows no 'fly'
# expect: 6
# expect: AttributeError 'dict' object has no attribute '_member_names'
