# datetime in language tests.
from datetime import date, time, datetime, timedelta, timezone
d = date(2024, 2, 29)
print(d, d.isoformat(), d.weekday(), d.isoweekday(), d + timedelta(days=1), d.replace(year=2023, day=28), d.toordinal(), d.timetuple().tm_yday, d.strftime("%d/%m/%Y %A %j"), date.fromisoformat("2024-12-25"), date.min, repr(d), d.isocalendar())  # expect: 2024-02-29 2024-02-29 3 4 2024-03-01 2023-02-28 738945 60 29/02/2024 Thursday 060 2024-12-25 0001-01-01 datetime.date(2024, 2, 29) datetime.IsoCalendarDate(year=2024, week=9, weekday=4)
t = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(t, repr(t), t.date(), t.time(), t + timedelta(hours=12), t - datetime(2024, 1, 1), t.isoformat(" ", "minutes"), t.strftime("%Y-%m-%d %H:%M:%S.%f %I%p %a %b"), datetime.strptime("03/04/24 05:06", "%d/%m/%y %H:%M"), f"{t:%H:%M}")  # expect: 2024-02-29 13:05:09.123456 datetime.datetime(2024, 2, 29, 13, 5, 9, 123456) 2024-02-29 13:05:09.123456 2024-03-01 01:05:09.123456 59 days, 13:05:09.123456 2024-02-29 13:05 2024-02-29 13:05:09.123456 01PM Thu Feb 2024-04-03 05:06:00 13:05
x = timedelta(days=1, hours=25, minutes=-5)
print(x, repr(x), x.days, x.seconds, x.total_seconds(), x * 2, x / 2, x // timedelta(hours=1), x % timedelta(hours=1), -x, abs(-x), divmod(x, timedelta(hours=7)), timedelta(microseconds=1), timedelta(days=-1, seconds=1))  # expect: 2 days, 0:55:00 datetime.timedelta(days=2, seconds=3300) 2 3300 176100.0 4 days, 1:50:00 1 day, 0:27:30 48 0:55:00 -3 days, 23:05:00 2 days, 0:55:00 (6, datetime.timedelta(seconds=24900)) 0:00:00.000001 -1 day, 0:00:01
utc = datetime(2024, 1, 1, tzinfo=timezone.utc)
est = timezone(timedelta(hours=-5), "EST")
print(utc, utc.astimezone(est), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc), est, utc == utc.astimezone(est), datetime.fromisoformat("2024-01-01T00:00:00+02:00").utcoffset(), timezone(timedelta(minutes=90)))  # expect: 2024-01-01 00:00:00+00:00 2023-12-31 19:00:00-05:00 1704067200.0 1970-01-01 00:00:00+00:00 EST True 2:00:00 UTC+01:30
print(time(1, 2, 3), time(1, 2, tzinfo=timezone.utc), time.fromisoformat("10:20"), time(1) < time(2), repr(time(12, 30)))  # expect: 01:02:03 01:02:00+00:00 10:20:00 True datetime.time(12, 30)
# ---
from datetime import date
date(2023, 2, 29)  # raises: ValueError: day 29 must be in range 1..28 for month 2 in year 2023
# ---
from datetime import date
date(2023, 13, 1)  # raises: ValueError: month must be in 1..12, not 13
# ---
from datetime import datetime
datetime.strptime("x", "%Y")  # raises: ValueError: time data 'x' does not match format '%Y'
# ---
from datetime import date
date.fromisoformat("2024-1-1")  # raises: ValueError: Invalid isoformat string: '2024-1-1'
# ---
from datetime import date, datetime
date(2024, 1, 1) < datetime(2024, 1, 1)  # raises: TypeError: '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
# ---
from datetime import datetime, timezone
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)  # raises: TypeError: can't compare offset-naive and offset-aware datetimes
# ---
from datetime import timedelta
timedelta(days=10**10)  # raises: OverflowError: Python int too large to convert to C int
# ---
from datetime import date, timedelta
date.max + timedelta(days=1)  # raises: OverflowError: date value out of range
# ---
from datetime import date
date(2024, 1, 1) + 1  # raises: TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'
# --- sorting and hashing
from datetime import date, timedelta
days = [date(2024, 1, 31) + timedelta(days=7 * i) for i in (3, 0, 2)]
print(sorted(days)[0], max(days), {date(2024, 1, 1): "new year"}[date(2024, 1, 1)], sum((timedelta(hours=h) for h in (1, 2)), timedelta()))  # expect: 2024-01-31 2024-02-21 new year 3:00:00
# --- a month calendar
from datetime import date, timedelta
first = date(2024, 2, 1)
print("Mo Tu We Th Fr Sa Su")  # expect: Mo Tu We Th Fr Sa Su
line = "   " * first.weekday()
d = first
while d.month == 2:
    line += f"{d.day:2} "
    if d.weekday() == 6:
        print(line.rstrip())
        line = ""
    d += timedelta(days=1)
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
print(line.rstrip())  # expect: 26 27 28 29
