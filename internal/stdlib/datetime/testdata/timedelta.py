# timedelta: construction, arithmetic, texts.
# cpython: same
from datetime import timedelta
print(timedelta(1), timedelta(days=2, hours=3), timedelta(weeks=1, minutes=-1), timedelta(milliseconds=1500))  # expect: 1 day, 0:00:00 2 days, 3:00:00 6 days, 23:59:00 0:00:01.500000
print(repr(timedelta(1, 2, 3)), repr(timedelta()), repr(timedelta(-1, 5)), repr(timedelta(microseconds=-1)))  # expect: datetime.timedelta(days=1, seconds=2, microseconds=3) datetime.timedelta(0) datetime.timedelta(days=-1, seconds=5) datetime.timedelta(days=-1, seconds=86399, microseconds=999999)
print(timedelta(0.5, 0.5, 0.5), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5))  # expect: 12:00:00.500000 0:00:00 0:00:00.000002 0:00:00.000002
print(timedelta(days=0.1, hours=0.1, minutes=0.1, seconds=0.1, milliseconds=0.1, microseconds=0.1, weeks=0.1))  # expect: 19:18:06.100100
d = timedelta(5, 3600, 7)
print(d.days, d.seconds, d.microseconds, d.total_seconds())  # expect: 5 3600 7 435600.000007
print(d + timedelta(1), d - timedelta(9), -d, +d, abs(-d))  # expect: 6 days, 1:00:00.000007 -4 days, 1:00:00.000007 -6 days, 22:59:59.999993 5 days, 1:00:00.000007 5 days, 1:00:00.000007
print(d * 3, 3 * d, d * 1.5, 0.1 * d, d // 2, d / 2, d / 7, d / 0.3, d // timedelta(1), d / timedelta(2), d % timedelta(2))  # expect: 15 days, 3:00:00.000021 15 days, 3:00:00.000021 7 days, 13:30:00.000010 12:06:00.000001 2 days, 12:30:00.000003 2 days, 12:30:00.000004 17:17:08.571430 16 days, 19:20:00.000023 5 2.5208333333738424 1 day, 1:00:00.000007
print(divmod(timedelta(-3), timedelta(2)), bool(timedelta()), bool(d))  # expect: (-2, datetime.timedelta(days=1)) False True
print(d == timedelta(5, 3600, 7), d != 5, d < timedelta(6), d >= timedelta(6), sorted([d, timedelta(1)])[0])  # expect: True True True False 1 day, 0:00:00
print(hash(d) == hash(timedelta(5, 3600, 7)), {d: 1}[timedelta(5, 3600, 7)])  # expect: True 1
print(timedelta.min, timedelta.max, timedelta.resolution)  # expect: -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 0:00:00.000001
print(d.__reduce__())  # expect: (<class 'datetime.timedelta'>, (5, 3600, 7))
class Sub(timedelta):
    pass
print(repr(Sub(1)), repr(Sub(1) + Sub(2)), Sub(1) == timedelta(1))  # expect: Sub(days=1) datetime.timedelta(days=3) True
timedelta("a")  # raises: TypeError: unsupported type for timedelta days component: str
# ---
from datetime import timedelta
timedelta(seconds=[])  # raises: TypeError: unsupported type for timedelta seconds component: list
# ---
from datetime import timedelta
timedelta(10**9)  # raises: OverflowError: days=1000000000; must have magnitude <= 999999999
# ---
from datetime import timedelta
timedelta(10**30)  # raises: OverflowError: Python int too large to convert to C int
# ---
from datetime import timedelta
timedelta.max + timedelta.resolution  # raises: OverflowError: days=1000000000; must have magnitude <= 999999999
# ---
from datetime import timedelta
timedelta(float("nan"))  # raises: ValueError: cannot convert float NaN to integer
# ---
from datetime import timedelta
timedelta(float("inf"))  # raises: OverflowError: cannot convert float infinity to integer
# ---
from datetime import timedelta
timedelta(1) / 0  # raises: ZeroDivisionError: division by zero
# ---
from datetime import timedelta
timedelta(1) % timedelta(0)  # raises: ZeroDivisionError: division by zero
# ---
from datetime import timedelta
timedelta(1) * float("nan")  # raises: ValueError: cannot convert NaN to integer ratio
