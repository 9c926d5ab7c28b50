# Accounts as state machines: transitions in a table, guards, history, snapshots by pickle, audit trail with hashes.
import hashlib
import hmac
import json
import pickle
import copy
from collections import namedtuple
from dataclasses import dataclass, field, asdict, astuple, KW_ONLY, InitVar
from datetime import datetime, timedelta, timezone
from enum import Enum, Flag, auto, unique, verify, UNIQUE, CONTINUOUS, nonmember, member
from functools import wraps, partial
from typing import Callable, ClassVar, NamedTuple
from uuid import UUID, uuid5, NAMESPACE_DNS
import base64


@unique
class State(Enum):
    NEW = "new"
    OPEN = "open"
    FROZEN = "frozen"
    CLOSED = "closed"
    final = nonmember(("closed",))

    @property
    def done(self):
        return self.value in self.final

    def __lt__(self, other):
        order = list(type(self))
        return order.index(self) < order.index(other)


@verify(UNIQUE, CONTINUOUS)
class Right(Flag):
    SEE = auto()
    PUT = auto()
    TAKE = auto()
    ADMIN = auto()
    USER = SEE | PUT | TAKE
    ALL = USER | ADMIN


class Denied(PermissionError):
    def __init__(self, who, need):
        super().__init__(f"{who} lacks {need}")
        self.who, self.need = who, need

    def __reduce__(self):
        return type(self), (self.who, self.need)


class Move(NamedTuple):
    source: State
    event: str
    target: State
    guard: Callable = lambda a: True


MOVES = [Move(State.NEW, "open", State.OPEN), Move(State.OPEN, "freeze", State.FROZEN), Move(State.FROZEN, "thaw", State.OPEN),
         Move(State.OPEN, "close", State.CLOSED, lambda a: a.balance == 0), Move(State.FROZEN, "close", State.CLOSED, lambda a: a.balance == 0)]


def needs(right):
    def deco(fn):
        @wraps(fn)
        def inner(self, user, *args, **kw):
            have = self.rights.get(user, Right(0))
            if right not in have:
                raise Denied(user, right & ~have)
            before = self.state, self.balance
            try:
                return fn(self, user, *args, **kw)
            except ValueError as e:
                e.add_note(f"by {user} at {self.clock():%H:%M}")
                self.state, self.balance = before
                raise
            finally:
                self.audit(user, fn.__name__, args)
        inner.needs = right
        return inner
    return deco


@dataclass
class Account:
    owner: str
    _: KW_ONLY
    balance: int = 0
    state: State = State.NEW
    start: InitVar[datetime] = datetime(2024, 2, 28, 23, 50, tzinfo=timezone.utc)
    rights: dict = field(default_factory=dict, repr=False)
    chain: list = field(default_factory=list, repr=False, compare=False)
    ticks: ClassVar[int] = 0
    id: UUID = field(init=False)

    def __post_init__(self, start):
        self.id = uuid5(NAMESPACE_DNS, f"{self.owner}.bank")
        self.rights.setdefault(self.owner, Right.USER)
        self.now = start

    def clock(self):
        return self.now

    def audit(self, user, what, args):
        self.now += timedelta(minutes=7)
        last = self.chain[-1]["hash"] if self.chain else ""
        entry = {"user": user, "what": what, "args": list(map(str, args)), "at": self.now.isoformat(), "balance": self.balance, "state": self.state.value}
        entry["hash"] = hashlib.sha256((last + json.dumps(entry, sort_keys=True)).encode()).hexdigest()[:16]
        self.chain.append(entry)

    def verify(self):
        last = ""
        for i, e in enumerate(self.chain):
            body = {k: v for k, v in e.items() if k != "hash"}
            want = hashlib.sha256((last + json.dumps(body, sort_keys=True)).encode()).hexdigest()[:16]
            if not hmac.compare_digest(want, e["hash"]):
                return i
            last = e["hash"]
        return None

    @needs(Right.ADMIN)
    def fire(self, user, event):
        for m in MOVES:
            if m.source is self.state and m.event == event:
                if not m.guard(self):
                    raise ValueError(f"{event} refused with {self.balance}")
                self.state = m.target
                return self.state
        raise ValueError(f"no {event} from {self.state.name}")

    @needs(Right.PUT)
    def put(self, user, n):
        self.balance += n
        if self.state is not State.OPEN:
            raise ValueError(f"account is {self.state.value}")
        return self.balance

    @needs(Right.SEE | Right.TAKE)
    def take(self, user, n):
        self.balance -= n
        if self.balance < 0:
            raise ValueError(f"{-self.balance} short")
        return self.balance


def act(account, what, *args):
    try:
        print(f"{what}{args}", "->", getattr(account, what)(*args))
    except Denied as e:
        print(f"{what}{args}", "denied:", e, "|", e.need, pickle.loads(pickle.dumps(e)).need is e.need)
    except ValueError as e:
        print(f"{what}{args}", "failed:", e, e.__notes__)


a = Account("ann", rights={"boss": Right.ALL, "bob": Right.SEE | Right.PUT})
print(a, a.rights)  # expect: Account(owner='ann', balance=0, state=<State.NEW: 'new'>, id=UUID('d27102ca-b278-5d14-ab68-d1d27c44fcf1')) {'boss': <Right.ALL: 15>, 'bob': <Right.SEE|PUT: 3>, 'ann': <Right.USER: 7>}
for step in (("put", "ann", 5), ("fire", "ann", "open"), ("fire", "boss", "open"), ("put", "bob", 100), ("take", "bob", 1), ("take", "ann", 500), ("take", "ann", 30),
             ("take", "eve", 1), ("fire", "boss", "close"), ("fire", "boss", "freeze"), ("put", "ann", 1), ("take", "ann", 70), ("fire", "boss", "melt"), ("fire", "boss", "close")):
    act(a, *step)
# expect: put('ann', 5) failed: account is new ['by ann at 23:50']
# expect: fire('ann', 'open') denied: ann lacks Right.ADMIN | Right.ADMIN True
# expect: fire('boss', 'open') -> State.OPEN
# expect: put('bob', 100) -> 100
# expect: take('bob', 1) denied: bob lacks Right.TAKE | Right.TAKE True
# expect: take('ann', 500) failed: 400 short ['by ann at 00:11']
# expect: take('ann', 30) -> 70
# expect: take('eve', 1) denied: eve lacks Right.SEE|TAKE | Right.SEE|TAKE True
# expect: fire('boss', 'close') failed: close refused with 70 ['by boss at 00:25']
# expect: fire('boss', 'freeze') -> State.FROZEN
# expect: put('ann', 1) failed: account is frozen ['by ann at 00:39']
# expect: take('ann', 70) -> 0
# expect: fire('boss', 'melt') failed: no melt from FROZEN ['by boss at 00:53']
# expect: fire('boss', 'close') -> State.CLOSED
print(a, a.state.done, max(State), sorted(State, reverse=True)[0].name, State("open"), State["NEW"], State.final)  # expect: Account(owner='ann', balance=0, state=<State.CLOSED: 'closed'>, id=UUID('d27102ca-b278-5d14-ab68-d1d27c44fcf1')) True State.CLOSED CLOSED State.OPEN State.NEW ('closed',)
print(a.verify(), len(a.chain), *(f"{e['at']} {e['what']} {e['hash']}" for e in a.chain[:3]), sep="\n")  # expect: None
# expect: 11
# expect: 2024-02-28T23:57:00+00:00 put c626741b7ca022b0
# expect: 2024-02-29T00:04:00+00:00 fire 77e3aafa35527b01
# expect: 2024-02-29T00:11:00+00:00 put 249966cf3e151a90
b = copy.deepcopy(a)
b.chain[3]["balance"] = 10 ** 6
print(b.verify(), a.verify(), a == b, a.chain == b.chain, b.id == a.id, b.state is a.state)  # expect: 3 None True False True True
blob = pickle.dumps(a, protocol=5)
c = pickle.loads(blob)
print(c == a, c.rights["bob"] is a.rights["bob"], c.chain[0] == a.chain[0], len(asdict(a)), astuple(Account("z"))[:3])  # expect: True True True 6 ('z', 0, <State.NEW: 'new'>)
print(Right.USER, Right(5), Right.ALL & ~Right.SEE, list(Right.USER), Right.PUT in Right.USER, bool(Right(0)), ~Right.USER, len(Right))  # expect: Right.USER Right.SEE|TAKE Right.PUT|TAKE|ADMIN [<Right.SEE: 1>, <Right.PUT: 2>, <Right.TAKE: 4>] True False Right.ADMIN 4
for f in (lambda: Right(99), lambda: State("lost"), lambda: Enum("E", "a b a"), lambda: type("F", (State,), {}), lambda: setattr(State, "NEW", 1), lambda: Account.take(a, "ann"), lambda: Account()):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: ValueError <flag 'Right'> invalid value 99
# expect:     given 0b0 1100011
# expect:   allowed 0b0 0001111
# expect: ValueError 'lost' is not a valid State
# expect: TypeError 'a' already defined as 1
# expect: AttributeError 'dict' object has no attribute '_member_names'
# expect: AttributeError cannot reassign member 'NEW'
# expect: TypeError Account.take() missing 1 required positional argument: 'n'
# expect: TypeError Account.__init__() missing 1 required positional argument: 'owner'
print(base64.b85encode(a.id.bytes).decode(), a.id.version, a.id.variant, a.id.urn, Account.take.needs, Account.take.__name__)  # expect: (s2UHvUpt-t7y^Ed_?^5 5 specified in RFC 4122 urn:uuid:d27102ca-b278-5d14-ab68-d1d27c44fcf1 Right.SEE|TAKE take
print(a.now, a.now.astimezone(timezone(timedelta(hours=-5, minutes=-30))), f"{a.now:%A %d %B %j %U}")  # expect: 2024-02-29 01:14:00+00:00 2024-02-28 19:44:00-05:30 Thursday 29 February 060 08
