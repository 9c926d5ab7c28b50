# date: fields, arithmetic, calendars, texts, errors.
# cpython: same
from datetime import date, timedelta, datetime
import copy
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day)  # expect: 2024-02-29 datetime.date(2024, 2, 29) 2024 2 29
print(d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple())  # expect: 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 738945 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
print(d.isocalendar().week, tuple(d.isocalendar()), d.isocalendar() == (2024, 9, 4))  # expect: 9 (2024, 9, 4) True
print(d.ctime(), d.isoformat(), f"{d}", f"{d:%d.%m.%y}", d.strftime("%A %j %U"))  # expect: Thu Feb 29 00:00:00 2024 2024-02-29 2024-02-29 29.02.24 Thursday 060 08
print(d + timedelta(1), d - timedelta(60), d - date(2023, 2, 28), timedelta(hours=30) + d)  # expect: 2024-03-01 2023-12-31 366 days, 0:00:00 2024-03-01
print(d.replace(day=1), d.replace(2023, 3), copy.replace(d, month=1))  # expect: 2024-02-01 2023-03-29 2024-01-29
print(d == date(2024, 2, 29), d < date(2025, 1, 1), d == datetime(2024, 2, 29), d != 4)  # expect: True True False True
print(date.fromordinal(1), date.fromordinal(3652059), date.fromisocalendar(2020, 53, 7))  # expect: 0001-01-01 9999-12-31 2021-01-03
print([date(y, 12, 31).isocalendar()[1] for y in range(2015, 2025)])  # expect: [53, 52, 52, 1, 1, 53, 52, 52, 52, 1]
print(date.min, date.max, date.resolution, date.max - date.min)  # expect: 0001-01-01 9999-12-31 1 day, 0:00:00 3652058 days, 0:00:00
print(hash(d) == hash(date(2024, 2, 29)), {d: "x"}[date(2024, 2, 29)])  # expect: True x
print(d.__reduce__(), date(b"\x07\xe8\x02\x1d"))  # expect: (<class 'datetime.date'>, (b'\x07\xe8\x02\x1d',)) 2024-02-29
class D(date):
    def extra(self):
        return self.year + 1
print(repr(D(2024, 1, 1) + timedelta(1)), D(2024, 1, 1).extra(), type(D.fromordinal(5)))  # expect: D(2024, 1, 2) 2025 <class '__main__.D'>
for bad in ((0, 1, 1), (10000, 1, 1), (2023, 13, 1), (2023, 0, 1), (2023, 2, 29), (2023, 1, 0), (2**31, 1, 1), (2**70, 1, 1)):
    try:
        date(*bad)
    except (ValueError, OverflowError) as e:
        msg = f"{type(e).__name__}: {e}"
    print(bad[0] > 9999, msg)
# expect: False ValueError: year must be in 1..9999, not 0
# expect: True ValueError: year must be in 1..9999, not 10000
# expect: False ValueError: month must be in 1..12, not 13
# expect: False ValueError: month must be in 1..12, not 0
# expect: False ValueError: day 29 must be in range 1..28 for month 2 in year 2023
# expect: False ValueError: day 0 must be in range 1..31 for month 1 in year 2023
# expect: True OverflowError: signed integer is greater than maximum
# expect: True OverflowError: Python int too large to convert to C long
# --- errors
from datetime import date
date()  # raises: TypeError: function missing required argument 'year' (pos 1)
# ---
from datetime import date
date(2020)  # raises: TypeError: function missing required argument 'month' (pos 2)
# ---
from datetime import date
date(2020, 1)  # raises: TypeError: function missing required argument 'day' (pos 3)
# ---
from datetime import date
date("2020", 1, 1)  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
from datetime import date
date(2020, 1.0, 1)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
from datetime import date, timedelta
date.max + timedelta(1)  # raises: OverflowError: date value out of range
# ---
from datetime import date, timedelta
date.min - timedelta(1)  # raises: OverflowError: date value out of range
# ---
from datetime import date
date.fromordinal(0)  # raises: ValueError: ordinal must be >= 1
# ---
from datetime import date
date.fromisocalendar(2021, 53, 1)  # raises: ValueError: Invalid week: 53
# ---
from datetime import date
date.fromisocalendar(2021, 5, 0)  # raises: ValueError: Invalid weekday: 0 (range is [1, 7])
# ---
from datetime import date
date(2020, 1, 1).strftime(3)  # raises: TypeError: strftime() argument 1 must be str, not int
# ---
from datetime import date
date(2020, 1, 1).replace(day=32)  # raises: ValueError: day 32 must be in range 1..31 for month 1 in year 2020

# --- the native half has the same classes
import _datetime, datetime
print(all(getattr(_datetime, n) is getattr(datetime, n) for n in ("date", "time", "datetime", "timedelta", "timezone", "tzinfo", "UTC", "MAXYEAR")))  # expect: True
