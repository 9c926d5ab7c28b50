# timezone, tzinfo subclasses, astimezone, fold.
# cpython: same
from datetime import *
import copy
h1 = timezone(timedelta(hours=1))
print(h1, repr(h1), repr(UTC), UTC, timezone(timedelta(hours=-3, minutes=-30)), timezone(timedelta(seconds=3661), "X"))  # expect: UTC+01:00 datetime.timezone(datetime.timedelta(seconds=3600)) datetime.timezone.utc UTC UTC-03:30 X
print(h1.utcoffset(None), h1.tzname(None), h1.dst(None), timezone(timedelta(0)) is UTC, timezone(timedelta(0), "Z") is UTC)  # expect: 1:00:00 UTC+01:00 None True False
print(h1 == timezone(timedelta(hours=1), "other"), hash(h1) == hash(timezone(timedelta(hours=1))), h1 == 3)  # expect: True True False
print(timezone.min, timezone.max, repr(timezone(timedelta(0, 1), "n")))  # expect: UTC-23:59 UTC+23:59 datetime.timezone(datetime.timedelta(seconds=1), 'n')
a = datetime(2020, 1, 1, 12, tzinfo=UTC)
print(a.astimezone(h1), a == a.astimezone(h1), hash(a) == hash(a.astimezone(h1)), a - a.astimezone(h1))  # expect: 2020-01-01 13:00:00+01:00 True True 0:00:00
print(a.isoformat(), a.astimezone(timezone(timedelta(minutes=-90, seconds=1, microseconds=5))).isoformat())  # expect: 2020-01-01T12:00:00+00:00 2020-01-01T10:30:01.000005-01:29:58.999995
print(a.utctimetuple().tm_hour, a.astimezone(h1).utctimetuple()[:5], a.strftime("%z %:z %Z"))  # expect: 12 (2020, 1, 1, 12, 0) +0000 +00:00 UTC
print(copy.deepcopy(UTC) is UTC, copy.copy(h1) == h1, h1.__reduce__(), h1.__getinitargs__())  # expect: True True (<class 'datetime.timezone'>, (datetime.timedelta(seconds=3600),), None) (datetime.timedelta(seconds=3600),)
class Summer(tzinfo):
    "Two hours of summer time: from March to September."
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt):
        if dt is None or not 3 <= dt.month <= 8 and not (dt.month == 9 and dt.day == 1 and dt.hour < 2 and not dt.fold):
            return timedelta(0)
        return timedelta(hours=2)
    def tzname(self, dt):
        return "SUM" if self.dst(dt) else "WIN"
z = Summer()
x = datetime(2020, 7, 1, 12, tzinfo=z)
print(x, x.utcoffset(), x.dst(), x.tzname(), x.timetuple().tm_isdst, x.astimezone(UTC), a.astimezone(z))  # expect: 2020-07-01 12:00:00+03:00 3:00:00 2:00:00 SUM 1 2020-07-01 09:00:00+00:00 2020-01-01 13:00:00+01:00
y = datetime(2020, 9, 1, 1, tzinfo=z)
print(y.utcoffset(), y.replace(fold=1).utcoffset(), y == y.replace(fold=1), y == y.astimezone(UTC))  # expect: 3:00:00 1:00:00 True False
print(x.strftime("%Z %z"), time(1, tzinfo=z).utcoffset(), time(1, tzinfo=z).tzname())  # expect: SUM +0300 1:00:00 WIN
print(y - y.replace(fold=1), y.astimezone(UTC) - y.replace(fold=1).astimezone(UTC))  # expect: 0:00:00 -1 day, 22:00:00
class Naive(tzinfo):
    def utcoffset(self, dt): return None
    def dst(self, dt): return None
    def tzname(self, dt): return None
n = datetime(2020, 1, 1, tzinfo=Naive())
print(n, n == datetime(2020, 1, 1), n.utcoffset(), n.strftime("[%z%Z]"))  # expect: 2020-01-01 00:00:00 True None []
timezone(timedelta(1))  # raises: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# ---
from datetime import *
timezone(1)  # raises: TypeError: timezone() argument 1 must be datetime.timedelta, not int
# ---
from datetime import *
timezone(timedelta(0), 5)  # raises: TypeError: timezone() argument 2 must be str, not int
# ---
from datetime import *
UTC.utcoffset(5)  # raises: TypeError: utcoffset(dt) argument must be a datetime instance or None, not int
# ---
from datetime import *
UTC.fromutc(datetime(2020, 1, 1))  # raises: ValueError: fromutc: dt.tzinfo is not self
# ---
from datetime import *
tzinfo().utcoffset(None)  # raises: NotImplementedError: a tzinfo subclass must implement utcoffset()
# ---
from datetime import *
class Bad(tzinfo):
    def utcoffset(self, dt): return 5
datetime(2020, 1, 1, tzinfo=Bad()).utcoffset()  # raises: TypeError: tzinfo.utcoffset() must return None or timedelta, not 'int'
# ---
from datetime import *
class Bad(tzinfo):
    def utcoffset(self, dt): return timedelta(2)
str(datetime(2020, 1, 1, tzinfo=Bad()))  # raises: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=2)
# ---
from datetime import *
class Bad(tzinfo):
    def tzname(self, dt): return 5
time(1, tzinfo=Bad()).tzname()  # raises: TypeError: tzinfo.tzname() must return None or a string, not 'int'
# ---
from datetime import *
class Bad(tzinfo):
    def utcoffset(self, dt): return timedelta(0)
    def dst(self, dt): return None
datetime(2020, 1, 1, tzinfo=UTC).astimezone(Bad())  # raises: ValueError: fromutc: non-None dst() result required
# ---
from datetime import *
class Z(timezone):  # raises: TypeError: type 'datetime.timezone' is not an acceptable base type
    pass
# ---
from datetime import *
datetime(2020, 1, 1).astimezone(3)  # raises: TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
