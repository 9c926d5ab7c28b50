# Dates: a calendar printer, recurrence rules, business days, moon ages, time zones by hand, ISO weeks, durations, strptime.
import calendar
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, MAXYEAR, date, datetime, time, timedelta, timezone, tzinfo
from enum import IntEnum, Flag, auto
from fractions import Fraction
from functools import lru_cache, total_ordering
from itertools import count, islice, takewhile, groupby, pairwise
from operator import methodcaller
import math
import pickle
import copy


class Freq(IntEnum):
    DAILY = 1
    WEEKLY = 7
    MONTHLY = 30
    YEARLY = 365


@dataclass
class Rule:
    freq: Freq
    start: date
    interval: int = 1
    count: int | None = None
    until: date | None = None
    byday: tuple[str, ...] = ()

    DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

    @classmethod
    def parse(cls, text, start):
        kw = {}
        for part in text.split(";"):
            match part.split("="):
                case ["FREQ", f]: kw["freq"] = Freq[f]
                case ["INTERVAL" | "COUNT" as k, n]: kw[k.lower()] = int(n)
                case ["UNTIL", d]: kw["until"] = datetime.strptime(d, "%Y%m%d").date()
                case ["BYDAY", days]: kw["byday"] = tuple(days.split(","))
                case [k, *_]: raise ValueError(f"unknown part {k!r}")
        return cls(start=start, **kw)

    def candidates(self):
        match self.freq:
            case Freq.DAILY:
                for i in count():
                    yield self.start + timedelta(days=i * self.interval)
            case Freq.WEEKLY:
                monday = self.start - timedelta(days=self.start.weekday())
                days = sorted(self.DAYS.index(d) for d in self.byday) or [self.start.weekday()]
                for i in count():
                    yield from (monday + timedelta(weeks=i * self.interval, days=d) for d in days)
            case Freq.MONTHLY:
                for i in count(0, self.interval):
                    y, m = divmod(self.start.year * 12 + self.start.month - 1 + i, 12)
                    if not self.byday:
                        if self.start.day <= calendar.monthrange(y, m + 1)[1]:
                            yield date(y, m + 1, self.start.day)
                        continue
                    for spec in self.byday:
                        n, day = re.fullmatch(r"([+-]?\d+)?(\w\w)", spec).groups()
                        hits = [d for d in calendar.Calendar().itermonthdates(y, m + 1) if d.month == m + 1 and d.weekday() == self.DAYS.index(day)]
                        yield from hits if n is None else hits[int(n) - (int(n) > 0):][:1]
            case Freq.YEARLY:
                for y in count(self.start.year, self.interval):
                    try:
                        yield self.start.replace(year=y)
                    except ValueError:
                        continue

    def __iter__(self):
        for n, d in enumerate(d for d in self.candidates() if d >= self.start):
            if n == self.count or self.until and d > self.until:
                return
            yield d


for text, start in (("FREQ=DAILY;INTERVAL=10;COUNT=4", date(2024, 2, 20)), ("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240312", date(2024, 2, 28)), ("FREQ=MONTHLY;COUNT=4", date(2023, 12, 31)),
                    ("FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=5", date(2024, 1, 1)), ("FREQ=YEARLY;COUNT=3", date(2020, 2, 29)), ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", date(2024, 12, 30)), ("FREQ=NEVER", date(1, 1, 1)), ("BYHOUR=3", date(1, 1, 1))):
    try:
        print(text, *Rule.parse(text, start))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
# expect: FREQ=DAILY;INTERVAL=10;COUNT=4 2024-02-20 2024-03-01 2024-03-11 2024-03-21
# expect: FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240312 2024-02-29 2024-03-05 2024-03-07 2024-03-12
# expect: FREQ=MONTHLY;COUNT=4 2023-12-31 2024-01-31 2024-03-31 2024-05-31
# expect: FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=5 2024-01-26 2024-01-08 2024-02-23 2024-02-12 2024-03-29
# expect: FREQ=YEARLY;COUNT=3 2020-02-29 2024-02-29 2028-02-29
# expect: FREQ=WEEKLY;INTERVAL=2;COUNT=3 2024-12-30 2025-01-13 2025-01-27
# expect: KeyError 'NEVER'
# expect: ValueError unknown part 'BYHOUR'


class Zone(tzinfo):
    "Central Europe, by the rule of the last Sundays."

    def _last_sunday(self, y, m):
        return datetime(y, m, max(w[6] for w in calendar.monthcalendar(y, m)), 1)

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return timedelta(0)
        a, b = self._last_sunday(dt.year, 3) + timedelta(hours=1), self._last_sunday(dt.year, 10) + timedelta(hours=2)
        naive = dt.replace(tzinfo=None)
        if b - timedelta(hours=1) <= naive - timedelta(0) < b + timedelta(0) and dt.fold:
            return timedelta(0)
        return timedelta(hours=1) if a <= naive < b else timedelta(0)

    def fromutc(self, dt):
        std = dt + timedelta(hours=1)
        a, b = self._last_sunday(dt.year, 3), self._last_sunday(dt.year, 10)
        naive = dt.replace(tzinfo=None)
        if a <= naive < b:
            return std + timedelta(hours=1)
        return std.replace(fold=int(b <= naive < b + timedelta(hours=1)))

    def tzname(self, dt):
        return "CEST" if self.dst(dt) else "CET"

    def __repr__(self):
        return "Zone()"


z = Zone()
for u in (datetime(2024, 3, 31, 0, 59, tzinfo=UTC), datetime(2024, 3, 31, 1, tzinfo=UTC), datetime(2024, 10, 27, 0, 30, tzinfo=UTC), datetime(2024, 10, 27, 1, 30, tzinfo=UTC), datetime(2024, 7, 1, tzinfo=UTC)):
    l = u.astimezone(z)
    print(u.isoformat(), l, l.tzname(), l.fold, l.astimezone(UTC) == u, l.timetuple().tm_isdst, f"{l:%z %Z %c}")
# expect: 2024-03-31T00:59:00+00:00 2024-03-31 01:59:00+01:00 CET 0 True 0 +0100 CET Sun Mar 31 01:59:00 2024
# expect: 2024-03-31T01:00:00+00:00 2024-03-31 03:00:00+02:00 CEST 0 True 1 +0200 CEST Sun Mar 31 03:00:00 2024
# expect: 2024-10-27T00:30:00+00:00 2024-10-27 02:30:00+02:00 CEST 0 True 1 +0200 CEST Sun Oct 27 02:30:00 2024
# expect: 2024-10-27T01:30:00+00:00 2024-10-27 02:30:00+01:00 CET 1 True 0 +0100 CET Sun Oct 27 02:30:00 2024
# expect: 2024-07-01T00:00:00+00:00 2024-07-01 02:00:00+02:00 CEST 0 True 1 +0200 CEST Mon Jul  1 02:00:00 2024
a, b = datetime(2024, 3, 30, 12, tzinfo=z), datetime(2024, 3, 31, 12, tzinfo=z)
print(b - a, b.astimezone(UTC) - a.astimezone(UTC), a.utctimetuple().tm_hour, a < b, repr(a), hash(a) == hash(a.astimezone(UTC)))  # expect: 1 day, 0:00:00 23:00:00 11 True datetime.datetime(2024, 3, 30, 12, 0, tzinfo=Zone()) True


def easter(y):
    g, c = y % 19, y // 100
    h = (c - c // 4 - (8 * c + 13) // 25 + 19 * g + 15) % 30
    i = h - h // 28 * (1 - 29 // (h + 1) * ((21 - g) // 11))
    p = i - (y + y // 4 + i + 2 - c + c // 4) % 7
    return date(y, 3 + (p + 40) // 44, (p + 28) % 31 + 1)


@lru_cache
def holidays(y):
    e = easter(y)
    return {date(y, 1, 1): "New Year", e - timedelta(2): "Good Friday", e: "Easter", e + timedelta(1): "Easter Monday", date(y, 12, 25): "Christmas"}


def business(start, n):
    d, step = start, 1 if n > 0 else -1
    while n:
        d += timedelta(step)
        if d.weekday() < 5 and d not in holidays(d.year):
            n -= step
    return d


print([f"{easter(y):%d %b %Y}" for y in (1961, 2000, 2024, 2038)], business(date(2024, 3, 27), 3), business(date(2024, 1, 2), -1), [f"{d:%a %d}" for d in sorted(holidays(2024))])  # expect: ['03 Apr 1961', '24 Apr 2000', '01 Mar 2024', '26 Apr 2038'] 2024-04-01 2023-12-29 ['Mon 01', 'Wed 28', 'Fri 01', 'Sat 02', 'Wed 25']
print(calendar.month(2024, 2), calendar.TextCalendar(6).formatmonth(2023, 10, 3), sep="\n")  # expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:
# expect:         October 2023
# expect: Sun Mon Tue Wed Thu Fri Sat
# expect:   1   2   3   4   5   6   7
# expect:   8   9  10  11  12  13  14
# expect:  15  16  17  18  19  20  21
# expect:  22  23  24  25  26  27  28
# expect:  29  30  31
# expect:
print(calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.monthrange(2100, 2), [*calendar.Calendar(2).iterweekdays()], calendar.timegm((2024, 2, 29, 12, 0, 0)), calendar.day_abbr[-1], calendar.month_name[5], calendar.JANUARY)  # expect: False 25 (calendar.MONDAY, 28) [2, 3, 4, 5, 6, 0, 1] 1709208000 Sun May 1
for d in (date(2020, 12, 31), date(2021, 1, 3), date(2024, 12, 30), date(1, 1, 1)):
    print(d, tuple(d.isocalendar()), d.timetuple().tm_yday, d.toordinal(), f"{d:%G-W%V-%u %y %j %U %W}", date.fromisocalendar(*d.isocalendar()) == d)
# expect: 2020-12-31 (2020, 53, 4) 366 737790 2020-W53-4 20 366 52 52 True
# expect: 2021-01-03 (2020, 53, 7) 3 737793 2020-W53-7 21 003 01 00 True
# expect: 2024-12-30 (2025, 1, 1) 365 739250 2025-W01-1 24 365 52 53 True
# expect: 0001-01-01 (1, 1, 1) 1 1 0001-W01-1 01 001 00 01 True
for text, fmt in (("3 Feb 2021 04:05:06.07 PM", "%d %b %Y %I:%M:%S.%f %p"), ("2021-W05-3", "%G-W%V-%u"), ("20240229T235959+0530", "%Y%m%dT%H%M%S%z"), ("30/02/2021", "%d/%m/%Y"), ("x", "%H"), ("12:61", "%H:%M"), ("1 1 1", "%d %m")):
    try:
        print(repr(datetime.strptime(text, fmt)))
    except ValueError as e:
        print(e)
# expect: datetime.datetime(2021, 2, 3, 16, 5, 6, 70000)
# expect: datetime.datetime(2021, 2, 3, 0, 0)
# expect: datetime.datetime(2024, 2, 29, 23, 59, 59, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: day 30 must be in range 1..28 for month 2 in year 2021
# expect: time data 'x' does not match format '%H'
# expect: unconverted data remains: 1
# expect: unconverted data remains:  1
for text in ("2024-02-29T12:30:15.123456+02:00", "20240229", "2024-W09-4", "2024-02-29 24:00", "2024-13-01", "2024-02-29T25:00", "2024-1-1", "2024-02-29T12:30Z", "12:30"):
    try:
        print(repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(type(e).__name__, e)
# expect: datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# expect: datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.datetime(2024, 3, 1, 0, 0)
# expect: ValueError month must be in 1..12, not 13
# expect: ValueError hour must be in 0..23, not 25
# expect: ValueError Invalid isoformat string: '2024-1-1'
# expect: datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)
# expect: ValueError Invalid isoformat string: '12:30'


def human(d: timedelta):
    s = int(d.total_seconds())
    sign, s = ("-" if s < 0 else ""), abs(s)
    parts = []
    for n, unit in ((86400, "d"), (3600, "h"), (60, "m"), (1, "s")):
        q, s = divmod(s, n)
        if q:
            parts.append(f"{q}{unit}")
    return sign + " ".join(parts) or "0s"


d = timedelta(days=-1, hours=5, microseconds=7)
print([human(x) for x in (timedelta(seconds=3661), d, timedelta(0), timedelta(weeks=2, minutes=1))], d, repr(d), d * 2.5, d / timedelta(hours=1), divmod(timedelta(hours=50), timedelta(days=1)), timedelta(minutes=7) // 2, abs(d), -d, timedelta.max, sum([timedelta(1), timedelta(2)], timedelta()))  # expect: ['1h 1m 1s', '-18h 59m 59s', '0s', '14d 1m'] -1 day, 5:00:00.000007 datetime.timedelta(days=-1, seconds=18000, microseconds=7) -2 days, 0:30:00.000018 -18.999999998055557 (2, datetime.timedelta(seconds=7200)) 0:03:30 18:59:59.999993 18:59:59.999993 999999999 days, 23:59:59.999999 3 days, 0:00:00
m = datetime(2024, 2, 29, 23, 59, 59, 999999)
print(m + timedelta.resolution, m.replace(year=2023, day=1), m.isoformat(" ", "milliseconds"), m.ctime(), m.time(), datetime.combine(m.date(), time(1, 2, tzinfo=UTC)), m.min, datetime.fromtimestamp(1e9, UTC), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=45), "NPT")).tzname(), pickle.loads(pickle.dumps(a)) == a if 0 else copy.deepcopy(m) == m)  # expect: 2024-03-01 00:00:00 2023-02-01 23:59:59.999999 2024-02-29 23:59:59.999 Thu Feb 29 23:59:59 2024 23:59:59.999999 2024-02-29 01:02:00+00:00 0001-01-01 00:00:00 2001-09-09 01:46:40+00:00 NPT True
for f in (lambda: m - a, lambda: date(2023, 2, 29), lambda: date.max + timedelta(1), lambda: m < m.date(), lambda: timezone(timedelta(hours=24)), lambda: datetime(2024, 1, 1, 25), lambda: timedelta(days=10 ** 9), lambda: time(12) - time(11), lambda: m == a, lambda: date(2024, 1, 1).replace(month=13), lambda: date.fromtimestamp("x"), lambda: date(2024, 1)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
# expect: TypeError can't subtract offset-naive and offset-aware datetimes
# expect: ValueError day 29 must be in range 1..28 for month 2 in year 2023
# expect: OverflowError date value out of range
# expect: TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: ValueError hour must be in 0..23, not 25
# expect: OverflowError days=1000000000; must have magnitude <= 999999999
# expect: TypeError unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'
# expect: False
# expect: ValueError month must be in 1..12, not 13
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError function missing required argument 'day' (pos 3)
print([k for k, g in groupby((date(2024, 1, 1) + timedelta(i) for i in range(0, 366, 30)), key=lambda d: f"{d:%b}")], Counter(date(y, 1, 13).weekday() for y in range(2000, 2028)).most_common(2))  # expect: ['Jan', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] [(3, 4), (5, 4)]
