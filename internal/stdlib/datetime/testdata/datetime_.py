# datetime and time: construction, arithmetic, comparison, pickling state.
# cpython: same
from datetime import datetime, date, time, timedelta, timezone, UTC
d = datetime(2024, 2, 29, 13, 5, 7, 42)
print(d, repr(d), d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold)  # expect: 2024-02-29 13:05:07.000042 datetime.datetime(2024, 2, 29, 13, 5, 7, 42) 13 5 7 42 None 0
print(d.date(), d.time(), d.timetz(), d.timetuple(), d.ctime())  # expect: 2024-02-29 13:05:07.000042 13:05:07.000042 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=13, tm_min=5, tm_sec=7, tm_wday=3, tm_yday=60, tm_isdst=-1) Thu Feb 29 13:05:07 2024
print(d.isoformat(), d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"))  # expect: 2024-02-29T13:05:07.000042 2024-02-29 13:05 2024-02-29T13:05:07.000
print(d + timedelta(hours=11), d - timedelta(1, 0, 43), d - datetime(2024, 1, 1), d.replace(year=2023, day=1, fold=1))  # expect: 2024-03-01 00:05:07.000042 2024-02-28 13:05:06.999999 59 days, 13:05:07.000042 2023-02-01 13:05:07.000042
print(d < datetime(2024, 3, 1), d == d.replace(fold=1), d == date(2024, 2, 29), max(d, datetime.min))  # expect: True True False 2024-02-29 13:05:07.000042
print(datetime.combine(date(2020, 1, 2), time(3, 4, 5, 6)), datetime.combine(d, time(1), UTC))  # expect: 2020-01-02 03:04:05.000006 2024-02-29 01:00:00+00:00
print(datetime.fromordinal(738000), datetime.min, datetime.max)  # expect: 2021-07-29 00:00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999
print(d.__reduce_ex__(4), d.replace(fold=1, tzinfo=UTC).__reduce_ex__(4))  # expect: (<class 'datetime.datetime'>, (b'\x07\xe8\x02\x1d\r\x05\x07\x00\x00*',)) (<class 'datetime.datetime'>, (b'\x07\xe8\x82\x1d\r\x05\x07\x00\x00*', datetime.timezone.utc))
print(datetime(b"\x07\xe8\x82\x1d\r\x05\x07\x00\x00*").fold)  # expect: 1
print(datetime(2020, 1, 1, tzinfo=UTC).timestamp(), datetime.fromtimestamp(1.5, UTC), datetime.fromtimestamp(-1.5, UTC))  # expect: 1577836800.0 1970-01-01 00:00:01.500000+00:00 1969-12-31 23:59:58.500000+00:00
print(repr(time(1, 2)), repr(time(1, 2, 3, 4, UTC)), time(23, 59).isoformat("seconds"), time(5, fold=1) == time(5))  # expect: datetime.time(1, 2) datetime.time(1, 2, 3, 4, tzinfo=datetime.timezone.utc) 23:59:00 True
print(time(1, tzinfo=UTC) == time(2, tzinfo=timezone(timedelta(hours=1))), time(1) < time(2), time.max, time.min)  # expect: True True 23:59:59.999999 00:00:00
print(time(1, 2).replace(hour=5), f"{time(4, 5):%H.%M}", time(9).strftime("%Y %j"))  # expect: 05:02:00 04.05 1900 001
class Sub(datetime):
    pass
s = Sub(2020, 1, 1)
print(repr(s), repr(s + timedelta(1)), type(s.replace(day=2)).__name__, type(Sub.fromtimestamp(0, UTC)).__name__)  # expect: Sub(2020, 1, 1, 0, 0) Sub(2020, 1, 2, 0, 0) Sub Sub
print(type(s.date()), s == datetime(2020, 1, 1), hash(s) == hash(datetime(2020, 1, 1)))  # expect: <class 'datetime.date'> True True
datetime(2020, 1, 1, 24)  # raises: ValueError: hour must be in 0..23, not 24
# ---
from datetime import datetime
datetime(2020, 1, 1, 1, 60)  # raises: ValueError: minute must be in 0..59, not 60
# ---
from datetime import datetime
datetime(2020, 1, 1, 1, 1, 1, 10**6)  # raises: ValueError: microsecond must be in 0..999999, not 1000000
# ---
from datetime import datetime
datetime(2020, 1, 1, fold=2)  # raises: ValueError: fold must be either 0 or 1, not 2
# ---
from datetime import datetime
datetime(2020, 1, 1, tzinfo="UTC")  # raises: TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# ---
from datetime import time
time(12, tzinfo=3)  # raises: TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# ---
from datetime import time
time("1")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
from datetime import datetime, UTC
datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=UTC)  # raises: TypeError: can't compare offset-naive and offset-aware datetimes
# ---
from datetime import datetime, UTC
datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=UTC)  # raises: TypeError: can't subtract offset-naive and offset-aware datetimes
# ---
from datetime import time, UTC
time(1) < time(1, tzinfo=UTC)  # raises: TypeError: can't compare offset-naive and offset-aware times
# ---
from datetime import datetime, timedelta
datetime.max + timedelta(microseconds=1)  # raises: OverflowError: date value out of range
# ---
from datetime import datetime
datetime.combine(1, 2)  # raises: TypeError: combine() argument 1 must be datetime.date, not int
# ---
from datetime import datetime
datetime(2020, 1, 1).isoformat(timespec="weeks")  # raises: ValueError: Unknown timespec value
# ---
from datetime import datetime, UTC
datetime.fromtimestamp(1e20, UTC)  # raises: OverflowError: timestamp out of range for platform time_t
# ---
from datetime import datetime, UTC
datetime.fromtimestamp(253402300800, UTC)  # raises: ValueError: year must be in 1..9999, not 10000
# ---
from datetime import datetime, UTC
datetime.fromtimestamp(float("nan"), UTC)  # raises: ValueError: Invalid value NaN (not a number)
# ---
from datetime import datetime, UTC
datetime.fromtimestamp("1", UTC)  # raises: TypeError: argument must be int or float, not str
