# A cooperative kernel: tasks are generators, system calls are values they yield, a virtual clock.
from __future__ import annotations
import heapq
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count
from typing import Any, Generator
import inspect, types


class State(Enum):
    READY = auto()
    WAITING = auto()
    DEAD = auto()


@dataclass
class Sleep:
    ticks: int


@dataclass
class Spawn:
    gen: Generator
    name: str


@dataclass
class Join:
    task: Task


@dataclass
class Kill:
    task: Task
    why: str = "killed"


@dataclass
class Put:
    chan: Channel
    item: Any


@dataclass
class Get:
    chan: Channel


class Killed(Exception):
    pass


@dataclass
class Channel:
    name: str
    size: int = 1
    items: deque = field(default_factory=deque)
    getters: deque = field(default_factory=deque, repr=False)
    putters: deque = field(default_factory=deque, repr=False)


class Task:
    ids = count(1)

    def __init__(self, gen, name):
        self.gen, self.name, self.id = gen, name, next(self.ids)
        self.state, self.result, self.error, self.joiners = State.READY, None, None, []

    def __repr__(self):
        return f"{self.name}#{self.id}[{self.state.name.lower()}]"


class Kernel:
    def __init__(self):
        self.ready, self.timers, self.now, self.seq, self.log = deque(), [], 0, count(), []
        self.live = 0

    def spawn(self, gen, name):
        t = Task(gen, name)
        self.live += 1
        self.wake(t)
        return t

    def wake(self, task, value=None, error=None):
        task.state = State.READY
        self.ready.append((task, value, error))

    def run(self):
        while self.live:
            while self.ready:
                self.step(*self.ready.popleft())
            if not self.timers:
                break
            self.now, _, task = heapq.heappop(self.timers)
            if task.state is State.WAITING:
                self.wake(task, self.now)
        return self.live

    def step(self, task, value, error):
        if task.state is State.DEAD:
            return
        try:
            call = task.gen.throw(error) if error else task.gen.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value)
        except Exception as e:
            self.finish(task, None, e)
        else:
            task.state = State.WAITING
            self.system(task, call)

    def finish(self, task, result, error=None):
        task.state, task.result, task.error = State.DEAD, result, error
        self.live -= 1
        self.say(task, f"ends with {error!r}" if error else f"returns {result!r}")
        for j in task.joiners:
            self.wake(j, result, error and RuntimeError(f"{task.name} failed: {error}"))

    def say(self, task, text):
        self.log.append((self.now, task.name, text))
        print(f"[{self.now:3}] {task.name:<10} {text}")

    def system(self, task, call):
        match call:
            case Sleep(ticks):
                heapq.heappush(self.timers, (self.now + ticks, next(self.seq), task))
            case Spawn(gen, name):
                self.wake(task, self.spawn(gen, name))
            case Join(Task(state=State.DEAD) as t):
                self.wake(task, t.result)
            case Join(t):
                t.joiners.append(task)
            case Kill(Task(state=State.DEAD)):
                self.wake(task, False)
            case Kill(t, why):
                self.wake(t, error=Killed(why))
                self.wake(task, True)
            case Put(Channel(getters=[waiter, *_]) as c, item):
                c.getters.popleft()
                self.wake(waiter, item)
                self.wake(task)
            case Put(c, item) if len(c.items) < c.size:
                c.items.append(item)
                self.wake(task)
            case Put(c, item):
                c.putters.append((task, item))
            case Get(Channel(items=[_, *_]) as c):
                self.wake(task, c.items.popleft())
                if c.putters:
                    putter, item = c.putters.popleft()
                    c.items.append(item)
                    self.wake(putter)
            case Get(c):
                c.getters.append(task)
            case str() as text:
                self.say(task, text)
                self.wake(task)
            case other:
                self.wake(task, error=TypeError(f"not a system call: {other!r}"))


@types.coroutine
def syscall(call):
    return (yield call)


def producer(chan, n, pause):
    for i in range(n):
        yield Sleep(pause)
        yield Put(chan, i * i)
        yield f"put {i * i}"
    yield Put(chan, None)
    return n


def consumer(chan):
    total = 0
    try:
        while (item := (yield Get(chan))) is not None:
            total += item
            yield Sleep(3)
            yield f"got {item}, total {total}"
        return total
    finally:
        yield "consumer cleans up"


async def async_style(chan):
    try:
        await syscall(Sleep(5))
        await syscall("awake in async style")
        return await syscall(Get(chan))
    except Killed as e:
        await syscall(f"caught {e!r}")
        await syscall(Sleep(2))
        raise ValueError("died of it") from e


def supervisor(kernel):
    chan = Channel("numbers", 2)
    p = yield Spawn(producer(chan, 5, 2), "producer")
    c = yield Spawn(consumer(chan), "consumer")
    yield f"started {p} and {c}"
    made = yield Join(p)
    yield f"producer made {made}, channel {chan}"
    got = yield Join(c)
    a = yield Spawn(async_style(Channel("empty")), "async")
    yield Sleep(9)
    killed = yield Kill(a, "too slow")
    yield f"kill says {killed}, {a}"
    try:
        yield Join(a)
    except RuntimeError as e:
        yield f"join raised {e}"
    yield f"kill again says {(yield Kill(a))}"
    try:
        yield 42
    except TypeError as e:
        yield str(e)
    yield from (f"delegated {x}" for x in "ab")
    return got, a.error.__cause__


def stuck():
    yield Get(Channel("void"))


k = Kernel()
boss = k.spawn(supervisor(k), "boss")
lost = k.spawn(stuck(), "stuck")
print("left:", k.run(), "at", k.now, boss, lost)  # expect: [  0] boss       started producer#3[waiting] and consumer#4[waiting]
# expect: [  2] producer   put 0
# expect: [  4] producer   put 1
# expect: [  5] consumer   got 0, total 0
# expect: [  6] producer   put 4
# expect: [  8] consumer   got 1, total 1
# expect: [  8] producer   put 9
# expect: [ 10] producer   put 16
# expect: [ 11] consumer   got 4, total 5
# expect: [ 11] producer   returns 5
# expect: [ 11] boss       producer made 5, channel Channel(name='numbers', size=2, items=deque([16, None]))
# expect: [ 14] consumer   got 9, total 14
# expect: [ 17] consumer   got 16, total 30
# expect: [ 17] consumer   consumer cleans up
# expect: [ 17] consumer   returns 30
# expect: [ 22] async      awake in async style
# expect: [ 26] async      caught Killed('too slow')
# expect: [ 26] boss       kill says True, async#5[ready]
# expect: [ 28] async      ends with ValueError('died of it')
# expect: [ 28] boss       join raised async failed: died of it
# expect: [ 28] boss       kill again says False
# expect: [ 28] boss       not a system call: 42
# expect: [ 28] boss       delegated a
# expect: [ 28] boss       delegated b
# expect: [ 28] boss       returns (30, Killed('too slow'))
# expect: left: 1 at 28 boss#1[dead] stuck#2[waiting]
print(len(k.log), sorted({name for _, name, _ in k.log}))  # expect: 25 ['async', 'boss', 'consumer', 'producer']
lost.gen.close()
print(inspect.getgeneratorstate(lost.gen), boss.gen.gi_running, boss.result)  # expect: GEN_CLOSED False (30, Killed('too slow'))
