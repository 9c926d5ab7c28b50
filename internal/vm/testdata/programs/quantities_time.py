# Durations in words both ways, ISO 8601 durations and intervals, a timetable with merging and gaps, business hours, overlaps by sweeping, a gantt chart.
import re
from bisect import bisect_right, insort
from collections import Counter, namedtuple
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import reduce, total_ordering
from itertools import accumulate, chain, pairwise
from operator import attrgetter, itemgetter

UNITS = {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}


def words(td, most=2):
    s, out = int(td.total_seconds()), []
    for name, n in UNITS.items():
        q, s = divmod(s, n)
        if q and len(out) < most:
            out.append(f"{q} {name}{'s' * (q != 1)}")
    return " and ".join(out) or "no time"


def parse(text):
    if m := re.fullmatch(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", text):
        if text in ("P", "PT") or text.endswith("T"):
            raise ValueError(f"empty duration {text}")
        w, d, h, mi, s = (float(g) if g else 0 for g in m.groups())
        return timedelta(weeks=w, days=d, hours=h, minutes=mi, seconds=s)
    total = 0
    for n, unit in re.findall(r"(\d+(?:\.\d+)?)\s*([a-z]+)", text):
        hits = [u for u in UNITS if u.startswith(unit.rstrip("s") or "s")]
        if len(hits) != 1:
            raise ValueError(f"unit {unit!r} is {'ambiguous' if hits else 'unknown'}")
        total += float(n) * UNITS[hits[0]]
    if not total:
        raise ValueError(f"no duration in {text!r}")
    return timedelta(seconds=total)


def iso(td):
    s = td.total_seconds()
    d, s = divmod(s, 86400)
    h, s = divmod(s, 3600)
    m, s = divmod(s, 60)
    t = "".join(f"{v:g}{u}" for v, u in ((h, "H"), (m, "M"), (s, "S")) if v)
    return "P" + (f"{d:g}D" if d else "") + (f"T{t}" if t else "") if td else "PT0S"


for text in ("PT1H30M", "P1W2DT0.5S", "90 minutes", "2 hours 5 min", "1.5d", "P", "5 parsecs", "3 s", "soon"):
    try:
        td = parse(text)
        print(f"{text:<14}{words(td):<28}{iso(td):<12}{td!r} {parse(iso(td)) == td}")
    except ValueError as e:
        print(f"{text:<14}{e}")
# expect: PT1H30M       1 hour and 30 minutes       PT1H30M     datetime.timedelta(seconds=5400) True
# expect: P1W2DT0.5S    1 week and 2 days           P9DT0.5S    datetime.timedelta(days=9, microseconds=500000) True
# expect: 90 minutes    1 hour and 30 minutes       PT1H30M     datetime.timedelta(seconds=5400) True
# expect: 2 hours 5 min 2 hours and 5 minutes       PT2H5M      datetime.timedelta(seconds=7500) True
# expect: 1.5d          1 day and 12 hours          P1DT12H     datetime.timedelta(days=1, seconds=43200) True
# expect: P             empty duration P
# expect: 5 parsecs     unit 'parsecs' is unknown
# expect: 3 s           3 seconds                   PT3S        datetime.timedelta(seconds=3) True
# expect: soon          no duration in 'soon'


@total_ordering
@dataclass(frozen=True)
class Span:
    start: datetime
    end: datetime
    label: str = field(default="", compare=False)

    def __post_init__(self):
        if self.end <= self.start:
            raise ValueError(f"{self.label or 'span'} ends before it starts")

    @classmethod
    def at(cls, text, label=""):
        a, b = text.split("-")
        base = datetime(2024, 2, 29, tzinfo=UTC)
        p = lambda t: base + timedelta(hours=int(t[:2]), minutes=int(t[3:] or 0))
        return cls(p(a), p(b), label)

    def __lt__(self, o): return (self.start, self.end) < (o.start, o.end)
    def __and__(self, o): return Span(max(self.start, o.start), min(self.end, o.end), f"{self.label}&{o.label}") if self.start < o.end and o.start < self.end else None
    def __len__(self): return int((self.end - self.start).total_seconds() // 60)
    def __contains__(self, t): return self.start <= t < self.end
    def __str__(self): return f"{self.start:%H:%M}-{self.end:%H:%M}"


class Day:
    def __init__(self, *spans):
        self.spans = []
        for s in spans:
            insort(self.spans, s)

    def merged(self):
        def join(acc, s):
            if acc and s.start <= acc[-1].end:
                return [*acc[:-1], Span(acc[-1].start, max(acc[-1].end, s.end))]
            return [*acc, Span(s.start, s.end)]
        return reduce(join, self.spans, [])

    def gaps(self, hours, least=30):
        edge = [hours.start, *chain.from_iterable((s.start, s.end) for s in self.merged()), hours.end]
        return [Span(a, b) for a, b in zip(edge[::2], edge[1::2]) if a < b and len(Span(a, b)) >= least]

    def busiest(self):
        events = sorted([(s.start, 1) for s in self.spans] + [(s.end, -1) for s in self.spans], key=itemgetter(0, 1))
        levels = [*accumulate(map(itemgetter(1), events))]
        top = max(levels)
        return top, f"{events[levels.index(top)][0]:%H:%M}"

    def rooms(self):
        free, out = [], {}
        for s in self.spans:
            i = next((i for i, end in enumerate(free) if end <= s.start), len(free))
            free[i:i + 1] = [s.end]
            out[s.label] = i
        return out

    def gantt(self, step=30):
        t0 = min(self.spans).start
        for s in self.spans:
            yield f"{s.label:<8}" + "".join("█" if t0 + timedelta(minutes=step * i) in s else "·" for i in range(14))


day = Day(*(Span.at(t, l) for t, l in (("09:00-10:30", "mail"), ("11:00-12:00", "call"), ("10:00-11:00", "standup"), ("14:00-15:30", "review"), ("15:00-15:45", "tea"), ("09:30-12:30", "focus"))))
print(*day.merged(), day.gaps(Span.at("08:00-17:00")), day.busiest(), day.rooms(), sep="\n")  # expect: 09:00-12:30
# expect: 14:00-15:45
# expect: [Span(start=datetime.datetime(2024, 2, 29, 8, 0, tzinfo=datetime.timezone.utc), end=datetime.datetime(2024, 2, 29, 9, 0, tzinfo=datetime.timezone.utc), label=''), Span(start=datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc), end=datetime.datetime(2024, 2, 29, 14, 0, tzinfo=datetime.timezone.utc), label=''), Span(start=datetime.datetime(2024, 2, 29, 15, 45, tzinfo=datetime.timezone.utc), end=datetime.datetime(2024, 2, 29, 17, 0, tzinfo=datetime.timezone.utc), label='')]
# expect: (3, '10:00')
# expect: {'mail': 0, 'focus': 1, 'standup': 2, 'call': 0, 'review': 0, 'tea': 1}
print(*day.gantt(), sep="\n")  # expect: mail    ███···········
# expect: focus   ·██████·······
# expect: standup ··██··········
# expect: call    ····██········
# expect: review  ··········███·
# expect: tea     ············██
print([f"{a.label}x{b.label} {len(x)}" for i, a in enumerate(day.spans) for b in day.spans[i + 1:] if (x := a & b)], Span.at("09:00-10:00") & Span.at("10:00-11:00"), sum(map(len, day.spans)), sorted(day.spans, reverse=True)[0].label)  # expect: ['mailxfocus 60', 'mailxstandup 30', 'focusxstandup 60', 'focusxcall 60', 'reviewxtea 30'] None 525 tea
for bad in (lambda: Span.at("10:00-09:00", "bad"), lambda: Span.at("x"), lambda: day.spans[0] < 3, lambda: Day().busiest(), lambda: setattr(day.spans[0], "end", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError bad ends before it starts
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: AttributeError 'int' object has no attribute 'start'
# expect: ValueError max() iterable argument is empty
# expect: FrozenInstanceError cannot assign to field 'end'
