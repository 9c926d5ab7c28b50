# Actors on a single thread: mailboxes, behaviours as functions, supervision strategies, ask with futures, selective receive, dead letters, routers, event sourcing of state, all deterministic.
from __future__ import annotations
import functools
import itertools
import operator
import traceback
from collections import ChainMap, Counter, defaultdict, deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import GeneratorType, SimpleNamespace
from typing import Any, NamedTuple


class Directive(Enum):
    RESTART = auto()
    STOP = auto()
    RESUME = auto()
    ESCALATE = auto()


class Ref(NamedTuple):
    system: "System"
    path: str
    def __lshift__(self, msg): self.system.send(self, msg); return self
    def __repr__(self): return f"<{self.path}>"
    def __eq__(self, o): return isinstance(o, Ref) and self.path == o.path
    def __hash__(self): return hash(self.path)


@dataclass(frozen=True)
class Ask:
    to: Ref
    msg: Any


@dataclass(frozen=True)
class Receive:
    match: Callable[[Any], bool] = lambda m: True


class Die(Exception): pass
POISON = object()


@dataclass
class Cell:
    ref: Ref
    factory: Callable
    parent: Cell | None
    policy: Callable
    kids: dict = field(default_factory=dict)
    box: deque = field(default_factory=deque)
    stash: deque = field(default_factory=deque)
    gen: Generator | None = None
    want: Any = None
    sender: Ref | None = None
    restarts: int = 0


class System:
    def __init__(self):
        self.cells, self.dead, self.log, self.ids = {}, [], [], itertools.count()

    def spawn(self, factory, name=None, parent=None, policy=lambda e: Directive.RESTART):
        path = f"{parent.ref.path if parent else ''}/{name or f'anon{next(self.ids)}'}"
        if path in self.cells:
            raise ValueError(f"{path} exists")
        c = self.cells[path] = Cell(Ref(self, path), factory, parent, policy)
        if parent:
            parent.kids[path] = c
        self.start(c)
        return c.ref

    def start(self, c):
        ctx = SimpleNamespace(self=c.ref, spawn=lambda f, n=None, policy=lambda e: Directive.RESTART: self.spawn(f, n, c, policy), reply=lambda m: c.sender and c.sender << m, sender=lambda: c.sender, log=lambda *a: self.log.append(f"{c.ref.path}: {' '.join(map(str, a))}"))
        c.gen = c.factory(ctx)
        self.step(c, None)

    def send(self, to, msg, sender=None):
        c = self.cells.get(to.path)
        (c.box if c else self.dead).append((msg, sender) if c else (to.path, msg))

    def step(self, c, value):
        try:
            c.want = c.gen.send(value)
            if isinstance(c.want, Ask):
                self.send(c.want.to, c.want.msg, c.ref)
        except StopIteration:
            self.stop(c)
        except Exception as e:
            self.fail(c, e)

    def fail(self, c, e):
        d = c.policy(e)
        self.log.append(f"{c.ref.path} fails: {e!r} -> {d.name}")
        match d:
            case Directive.RESTART if c.restarts < 2:
                c.restarts += 1
                for k in list(c.kids.values()):
                    self.stop(k)
                self.start(c)
            case Directive.RESUME: self.start(c)
            case Directive.ESCALATE if c.parent:
                self.stop(c)
                self.fail(c.parent, Die(f"{c.ref.path}: {e}"))
            case _: self.stop(c)

    def stop(self, c):
        for k in list(c.kids.values()):
            self.stop(k)
        c.gen.close()
        self.cells.pop(c.ref.path, None)
        if c.parent:
            c.parent.kids.pop(c.ref.path, None)
        self.dead += [(c.ref.path, m) for m, _ in c.box]
        self.log.append(f"{c.ref.path} stopped")

    def run(self, most=500):
        for n in range(most):
            ready = [c for c in self.cells.values() if c.box]
            if not ready:
                return n
            for c in ready:
                if c.ref.path in self.cells and c.box:
                    msg, c.sender = c.box.popleft()
                    if msg is POISON:
                        self.stop(c)
                    elif isinstance(c.want, Receive) and not c.want.match(msg):
                        c.stash.append((msg, c.sender))
                    else:
                        c.box.extendleft(reversed(c.stash))
                        c.stash.clear()
                        self.step(c, msg)
        raise TimeoutError(most)


def counter(ctx):
    total = 0
    while True:
        match (yield):
            case int(n): total += n
            case "get": ctx.reply(total)
            case "boom": raise ArithmeticError(f"at {total}")
            case "stop": return
            case other: ctx.log("ignores", repr(other))


def account(ctx, events=[]):
    state = functools.reduce(lambda s, e: s + e, events, 0)
    ctx.log("recovers", state)
    while True:
        match (yield):
            case ("put", n):
                events.append(n)
                state += n
            case ("take", n) if n <= state:
                events.append(-n)
                state -= n
                ctx.reply(("ok", state))
            case ("take", n): ctx.reply(("refused", state))
            case "crash": raise RuntimeError("crash")


def client(ctx):
    acc = yield
    for msg in (("put", 50), "crash", ("take", 30)):
        acc << msg
    answer = yield Ask(acc, ("take", 100))
    ctx.log("asked", answer)
    answer = yield Ask(acc, ("take", 5))
    ctx.log("asked", answer)
    go = yield Receive(lambda m: m == "go")
    ctx.log("selected", go)
    ctx.log("then", (yield), (yield))


def router(ctx):
    kids = [ctx.spawn(worker, f"w{i}", lambda e: Directive.ESCALATE if isinstance(e, KeyError) else Directive.STOP) for i in range(3)]
    ring = itertools.cycle(kids)
    while True:
        msg = yield
        next(ring) << msg


def worker(ctx):
    done = 0
    try:
        while True:
            match (yield):
                case str(s) if s.isdigit(): done += int(s); ctx.log("sum", done)
                case "key": raise KeyError("k")
                case _: raise ValueError("not a number")
    finally:
        ctx.log("cleans up", done)


sys_ = System()
c = sys_.spawn(counter, "counter")
def prober(ctx):
    for _ in range(2):
        ctx.log("total", (yield Ask(c, "get")))
for m in (1, 2, 3.5, "x"):
    c << m
sys_.spawn(prober, "prober")
c << "boom" << 10
print(sys_.run(), *sys_.log, sep="\n")  # expect: 9
# expect: /counter: ignores 3.5
# expect: /counter: ignores 'x'
# expect: /counter fails: ArithmeticError('at 3') -> RESTART
# expect: /prober: total 3
# expect: /prober: total 10
# expect: /prober stopped
sys_.log.clear()
acc, cl = sys_.spawn(account, "account"), sys_.spawn(client, "client")
cl << acc
for m in ("noise", 5, "go"):
    cl << m
print(sys_.run(), *sys_.log, sep="\n")  # expect: 7
# expect: /account: recovers 0
# expect: /client: asked noise
# expect: /account fails: RuntimeError('crash') -> RESTART
# expect: /account: recovers 50
# expect: /client: asked 5
# expect: /client: selected go
# expect: /client: then ('refused', 20) ('ok', 15)
# expect: /client stopped
sys_.log.clear()
r = sys_.spawn(router, "router")
for m in "1 2 3 4 oops 6 7 key 9 10".split():
    r << m
print(sys_.run(), *sys_.log, sep="\n")  # expect: 11
# expect: /router/w0: sum 1
# expect: /router/w1: sum 2
# expect: /router/w2: sum 3
# expect: /router/w0: sum 5
# expect: /router/w1: cleans up 2
# expect: /router/w1 fails: ValueError('not a number') -> STOP
# expect: /router/w1 stopped
# expect: /router/w2: sum 9
# expect: /router/w0: sum 12
# expect: /router/w2: sum 18
# expect: /router/w0: sum 22
print(sorted(sys_.cells), sys_.dead, r == Ref(None, "/router"), c)  # expect: ['/account', '/counter', '/router', '/router/w0', '/router/w2'] [('/router/w1', 'key')] True </counter>
r << POISON
c << "stop"
print(sys_.run(), sys_.log[-3:], sorted(sys_.cells))  # expect: 1 ['/router/w2: cleans up 18', '/router/w2 stopped', '/router stopped'] ['/account']
r << "late"
try:
    sys_.spawn(counter, "account")
except ValueError as e:
    print(e, sys_.dead[-1])  # expect: /account exists ('/router', 'late')
