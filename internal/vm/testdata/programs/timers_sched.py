# A cron scheduler over a fake clock: parsed patterns, heap of jobs, sched module with fake time, rate limits, retries with backoff, contextvars per job, logging to a list.
import contextvars
import heapq
import itertools
import logging
import random
import re
import sched
import time
from calendar import monthrange
from collections import Counter, defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import partial, total_ordering, wraps
from io import StringIO
from typing import Callable, Iterator

clock = datetime(2024, 2, 28, 22, 0)
current: contextvars.ContextVar[str] = contextvars.ContextVar("current", default="-")


class FakeFormatter(logging.Formatter):
    def formatTime(self, record, datefmt=None): return f"{clock:%d %H:%M}"


class JobFilter(logging.Filter):
    def filter(self, record):
        record.job = current.get()
        return "secret" not in record.getMessage()


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, record): self.lines.append(self.format(record))


log = logging.getLogger("cron")
log.setLevel(logging.DEBUG)
log.propagate = False
handler = ListHandler()
handler.setFormatter(FakeFormatter("%(asctime)s %(levelname)-7s [%(job)s] %(message)s"))
handler.addFilter(JobFilter())
log.addHandler(handler)

NAMES = {n: i for names in ("sun mon tue wed thu fri sat", "- jan feb mar apr may jun jul aug sep oct nov dec") for i, n in enumerate(names.split())}


class Cron:
    FIELDS = (("minute", 0, 59), ("hour", 0, 23), ("day", 1, 31), ("month", 1, 12), ("weekday", 0, 6))

    def __init__(self, text):
        text = {"@hourly": "0 * * * *", "@daily": "0 0 * * *"}.get(text, text)
        if len(parts := text.split()) != 5:
            raise ValueError(f"{len(parts)} fields in {text!r}")
        self.text = text
        for part, (name, lo, hi) in zip(parts, self.FIELDS):
            setattr(self, name, self.field(part, name, lo, hi))
        self.any_day = parts[2] == "*" or parts[4] == "*"

    @staticmethod
    def field(text, name, lo, hi):
        out = set()
        for p in text.split(","):
            if not (m := re.fullmatch(r"(?:(\*)|(\w+)(?:-(\w+))?)(?:/(\d+))?", p)):
                raise ValueError(f"bad {name} {p!r}")
            star, a, b, step = m.groups()
            num = lambda t: NAMES[t.lower()] if t.lower() in NAMES else int(t)
            start, end = (lo, hi) if star else (num(a), num(b) if b else hi if step else num(a))
            if not lo <= start <= end <= hi:
                raise ValueError(f"{name} {p!r} is not in {lo}..{hi}")
            out.update(range(start, end + 1, int(step or 1)))
        return frozenset(out)

    def matches(self, t):
        day, week = t.day in self.day, t.isoweekday() % 7 in self.weekday
        return t.month in self.month and (day and week if self.any_day else day or week)

    def after(self, t) -> Iterator[datetime]:
        t = t.replace(second=0, microsecond=0) + timedelta(minutes=1)
        for _ in range(800):
            if self.matches(t):
                for h in sorted(h for h in self.hour if h >= t.hour):
                    for m in sorted(self.minute):
                        if (c := t.replace(hour=h, minute=m)) >= t:
                            yield c
            t = (t + timedelta(days=1)).replace(hour=0, minute=0)


for text in ("*/20 22-23 * * *", "@daily", "30 4 29 2 *", "0 12 13 * fri", "5,10 1 * jan,mar mon-wed", "0 0 31 * *", "60 * * * *", "* * * *", "a * * * *", "5-1 * * * *", "0 0 30 2 *"):
    try:
        c = Cron(text)
        print(text, *(f"{t:%y-%m-%d %H:%M %a}" for t in itertools.islice(c.after(clock), 3)), sep=" | ")
    except (ValueError, KeyError) as e:
        print(text, "!!", type(e).__name__, e)
# expect: */20 22-23 * * * | 24-02-28 22:20 Wed | 24-02-28 22:40 Wed | 24-02-28 23:00 Wed
# expect: @daily | 24-02-29 00:00 Thu | 24-03-01 00:00 Fri | 24-03-02 00:00 Sat
# expect: 30 4 29 2 * | 24-02-29 04:30 Thu
# expect: 0 12 13 * fri | 24-03-01 12:00 Fri | 24-03-08 12:00 Fri | 24-03-13 12:00 Wed
# expect: 5,10 1 * jan,mar mon-wed | 24-03-04 01:05 Mon | 24-03-04 01:10 Mon | 24-03-05 01:05 Tue
# expect: 0 0 31 * * | 24-03-31 00:00 Sun | 24-05-31 00:00 Fri | 24-07-31 00:00 Wed
# expect: 60 * * * * !! ValueError minute '60' is not in 0..59
# expect: * * * * !! ValueError 4 fields in '* * * *'
# expect: a * * * * !! ValueError invalid literal for int() with base 10: 'a'
# expect: 5-1 * * * * !! ValueError minute '5-1' is not in 0..59
# expect: 0 0 30 2 *


@dataclass(order=True)
class Run:
    at: datetime
    seq: int
    job: "Job" = field(compare=False)


class Job:
    seq = itertools.count()

    def __init__(self, name, pattern, fn, retries=0):
        self.name, self.cron, self.fn, self.retries, self.failed = name, Cron(pattern), fn, retries, 0
        self.history = Counter()

    def __call__(self):
        token = current.set(self.name)
        try:
            log.debug("starts")
            result = self.fn()
        except Exception as e:
            self.failed += 1
            self.history[type(e).__name__] += 1
            log.warning("failed: %s (%d of %d)", e, self.failed, self.retries, exc_info=self.failed > self.retries)
            return timedelta(minutes=2 ** self.failed) if self.failed <= self.retries else None
        else:
            self.failed = 0
            self.history["ok"] += 1
            log.info("done%s", f" with {result!r}" if result is not None else "")
        finally:
            current.reset(token)


def limited(n, per):
    calls = deque()

    def deco(fn):
        @wraps(fn)
        def inner(*a):
            while calls and clock - calls[0] >= per:
                calls.popleft()
            if len(calls) >= n:
                raise RuntimeError(f"{fn.__name__} called {n} times within {per}")
            calls.append(clock)
            return fn(*a)
        return inner
    return deco


rng = random.Random(42)
@limited(2, timedelta(hours=1))
def report(): return f"{clock:%H:%M}"
def flaky():
    if rng.random() < 0.6:
        raise ConnectionError("no route")
def quiet(): log.info("a secret"); log.error("seen %s", {"k": [1]})


def run(jobs, until):
    global clock
    heap = []
    def plan(job, at=None):
        heapq.heappush(heap, Run(at or next(job.cron.after(clock)), next(Job.seq), job))
    for j in jobs:
        plan(j)
    while heap and heap[0].at <= until:
        r = heapq.heappop(heap)
        clock = r.at
        again = r.job()
        plan(r.job, clock + again if again else None)
    clock = until


jobs = [Job("report", "*/15 * * * *", report), Job("flaky", "10,40 * * * *", flaky, retries=2), Job("quiet", "0 23 * * *", quiet)]
run(jobs, datetime(2024, 2, 28, 23, 45))
print(*(l if "\n" not in l else l.splitlines()[0] + " ... " + l.splitlines()[-1] for l in handler.lines), sep="\n")  # expect: 28 22:10 DEBUG   [flaky] starts
# expect: 28 22:10 INFO    [flaky] done
# expect: 28 22:15 DEBUG   [report] starts
# expect: 28 22:15 INFO    [report] done with '22:15'
# expect: 28 22:30 DEBUG   [report] starts
# expect: 28 22:30 INFO    [report] done with '22:30'
# expect: 28 22:40 DEBUG   [flaky] starts
# expect: 28 22:40 WARNING [flaky] failed: no route (1 of 2)
# expect: 28 22:42 DEBUG   [flaky] starts
# expect: 28 22:42 WARNING [flaky] failed: no route (2 of 2)
# expect: 28 22:45 DEBUG   [report] starts
# expect: 28 22:45 WARNING [report] failed: report called 2 times within 1:00:00 (1 of 0) ... RuntimeError: report called 2 times within 1:00:00
# expect: 28 22:46 DEBUG   [flaky] starts
# expect: 28 22:46 WARNING [flaky] failed: no route (3 of 2) ... ConnectionError: no route
# expect: 28 23:00 DEBUG   [quiet] starts
# expect: 28 23:00 ERROR   [quiet] seen {'k': [1]}
# expect: 28 23:00 INFO    [quiet] done
# expect: 28 23:00 DEBUG   [report] starts
# expect: 28 23:00 WARNING [report] failed: report called 2 times within 1:00:00 (2 of 0) ... RuntimeError: report called 2 times within 1:00:00
# expect: 28 23:10 DEBUG   [flaky] starts
# expect: 28 23:10 INFO    [flaky] done
# expect: 28 23:15 DEBUG   [report] starts
# expect: 28 23:15 INFO    [report] done with '23:15'
# expect: 28 23:30 DEBUG   [report] starts
# expect: 28 23:30 INFO    [report] done with '23:30'
# expect: 28 23:40 DEBUG   [flaky] starts
# expect: 28 23:40 INFO    [flaky] done
# expect: 28 23:45 DEBUG   [report] starts
# expect: 28 23:45 WARNING [report] failed: report called 2 times within 1:00:00 (1 of 0) ... RuntimeError: report called 2 times within 1:00:00
print({j.name: dict(j.history) for j in jobs}, log.isEnabledFor(logging.DEBUG), logging.getLevelName(25), log.getChild("x").name, log.getEffectiveLevel())  # expect: {'report': {'ok': 4, 'RuntimeError': 3}, 'flaky': {'ok': 3, 'ConnectionError': 3}, 'quiet': {'ok': 1}} True Level 25 cron.x 10

now, order = 0.0, []
def wait(d):
    global now
    now += d
s = sched.scheduler(lambda: now, wait)
def tick(name, n):
    order.append((now, name, n))
    if n:
        s.enter(1.5, 1, tick, (name, n - 1))
s.enter(1, 2, tick, ("low", 0)); s.enter(1, 1, tick, ("high", 2)); e = s.enterabs(9, 1, tick, kwargs={"name": "late", "n": 0})
s.cancel(s.enter(2, 1, tick, ("never", 0)))
print(len(s.queue), s.run(blocking=False), now, [q.priority for q in s.queue], e.kwargs)  # expect: 3 1.0 0.0 [1, 2, 1] {'name': 'late', 'n': 0}
s.run()
print(order, s.empty(), now)  # expect: [(1.0, 'high', 2), (1.0, 'low', 0), (2.5, 'high', 1), (4.0, 'high', 0), (9.0, 'late', 0)] True 9.0
out = StringIO()
sh = logging.StreamHandler(out)
sh.setFormatter(logging.Formatter("{levelname}:{name}:{message}:{extra}", style="{", defaults={"extra": "none"}))
root = logging.getLogger("app.db")
root.addHandler(sh); root.propagate = False
root.warning("w %5.2f", 3.14159); root.error("e", extra={"extra": 7}); root.info("not shown"); root.log(35, "odd level"); logging.LoggerAdapter(root, {"extra": "ad"}).critical("c")
try:
    1 / 0
except ZeroDivisionError:
    root.exception("oops")
print(out.getvalue().replace("\n", "|"))  # expect: WARNING:app.db:w  3.14:none|ERROR:app.db:e:7|Level 35:app.db:odd level:none|CRITICAL:app.db:c:ad|ERROR:app.db:oops:none|Traceback (most recent call last):|  File "timers_sched.py", line 238, in <module>|    1 / 0|    ~~^~~|ZeroDivisionError: division by zero|
