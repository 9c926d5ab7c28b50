"""The classes of the datetime module, which shows none of the helpers here."""
# This file defines date, time, datetime, timedelta, tzinfo and timezone. A date is one int (year << 9 | month << 5 | day), a
# time of day and a timedelta are a count of microseconds: comparing is one int compare, and
# nothing is normalised twice. Only the fields that somebody reads are computed.

import time as _time
from _cnames import dotted as _dotted
from _dtnative import equip as _equip
from operator import index as _index
from _dtformat import (
    DAY_NAMES as _DAY_NAMES, EPOCH as _EPOCH, MONTH_NAMES as _MONTH_NAMES,
    day_of_year as _day_of_year, iso_separator as _iso_separator, iso_week as _iso_week,
    month_length as _month_length, ordinal as _ordinal, parse_iso_date as _parse_iso_date,
    parse_iso_time as _parse_iso_time, strftime as _strftime,
    unpack_ordinal as _unpack_ordinal, weeks_in_iso_year as _weeks_in_iso_year)

MINYEAR = 1
MAXYEAR = 9999

_DAY = 86400000000  # microseconds
_LAST = 3652059  # ordinal of 9999-12-31
_MAX_US = 999999999 * _DAY + _DAY - 1
_MIN_US = -999999999 * _DAY
_SHORT_US = 1 << 62  # within the bounds, and compared as a machine word
_EPOCH_US = _EPOCH * _DAY
_MISSING = object()
_make = object.__new__


# ---------------------------------------------------------------- checking arguments

def _c_int(value):
    value = _index(value)
    if not -0x80000000 <= value <= 0x7fffffff:
        if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
            raise OverflowError("Python int too large to convert to C long")
        raise OverflowError("signed integer is greater than maximum" if value > 0
                            else "signed integer is less than minimum")
    return value


def _missing(*pairs):
    position = 0
    for name, value in pairs:
        position += 1
        if value is _MISSING:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")


def _check_ymd(year, month, day):
    # Returns the packed date; the values may be anything.
    year, month, day = _c_int(year), _c_int(month), _c_int(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year must be in 1..9999, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError(f"day {day} must be in range 1..{_month_length(year, month)} for "
                         f"month {month} in year {year}")
    return year << 9 | month << 5 | day


def _check_clock(hour, minute, second, microsecond, fold):
    # Returns the microseconds of the day.
    if (type(hour) is int and type(minute) is int and type(second) is int
            and type(microsecond) is int and 0 <= hour < 24 and 0 <= minute < 60
            and 0 <= second < 60 and 0 <= microsecond < 1000000
            and type(fold) is int and 0 <= fold <= 1):
        return ((hour * 60 + minute) * 60 + second) * 1000000 + microsecond
    hour, minute, second = _c_int(hour), _c_int(minute), _c_int(second)
    microsecond, fold = _c_int(microsecond), _c_int(fold)
    if not 0 <= hour < 24:
        raise ValueError(f"hour must be in 0..23, not {hour}")
    if not 0 <= minute < 60:
        raise ValueError(f"minute must be in 0..59, not {minute}")
    if not 0 <= second < 60:
        raise ValueError(f"second must be in 0..59, not {second}")
    if not 0 <= microsecond < 1000000:
        raise ValueError(f"microsecond must be in 0..999999, not {microsecond}")
    if not 0 <= fold <= 1:
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return ((hour * 60 + minute) * 60 + second) * 1000000 + microsecond


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type "
                        f"'{_type_name(tz)}'")


def _type_name(value):
    kind = type(value)
    if kind.__module__ == "datetime":
        return "datetime." + kind.__name__
    return kind.__name__


def _given(value):
    # How the parser of native arguments names a value of a wrong type.
    return "None" if value is None else _type_name(value)


def _full_name(value):
    # How error messages of argument checks name a type: with its module if not a builtin.
    kind = type(value)
    if kind.__module__ == "builtins":
        return kind.__name__
    return kind.__module__ + "." + kind.__qualname__


def _short_repr_name(self, exact):
    kind = type(self)
    return "datetime." + kind.__name__ if kind is exact else kind.__name__


def _pack_ordinal(n):
    if not 1 <= n <= _LAST:
        raise OverflowError("date value out of range")
    year, month, day = _unpack_ordinal(n)
    return year << 9 | month << 5 | day


def _ordinal_of(ymd):
    return _ordinal(ymd >> 9, ymd >> 5 & 15, ymd & 31)


# ---------------------------------------------------------------- offsets

def _too_far(offset):
    return ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                      f"timedelta(hours=24), not {offset!r}")


def _offset(tz, name, moment):
    # What tz.utcoffset or tz.dst answers, checked: None or a timedelta.
    if tz is None:
        return None
    offset = getattr(tz, name)(moment)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not "
                        f"'{_type_name(offset)}'")
    if not -_DAY < offset._us < _DAY:
        raise _too_far(offset)
    return offset


def _offset_us(tz, moment):
    if tz is None:
        return None
    if type(tz) is timezone:
        return tz._offset._us
    offset = _offset(tz, "utcoffset", moment)
    return None if offset is None else offset._us


def _zone_name(tz, moment):
    if tz is None:
        return None
    name = tz.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not "
                        f"'{_type_name(name)}'")
    return name


def _offset_text(us, colon):
    sign = "+"
    if us < 0:
        sign = "-"
        us = -us
    seconds, us = divmod(us, 1000000)
    minutes, seconds = divmod(seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or us:
        text += f"{colon}{seconds:02d}"
        if us:
            text += f".{us:06d}"
    return text


def _clock_text(t, timespec):
    seconds, us = divmod(t, 1000000)
    hour, rest = divmod(seconds, 3600)
    minute, second = divmod(rest, 60)
    if timespec == "auto":
        if us:
            return f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}"
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}"
    if timespec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if timespec == "hours":
        return f"{hour:02d}"
    raise ValueError("Unknown timespec value")


def _format(moment, fmt, ymd, t, tz, owner):
    # strftime of a moment; owner is what the zone is asked about.
    if not isinstance(fmt, str):
        raise TypeError(f"strftime() argument 1 must be str, not {_given(fmt)}")
    year, month, day = ymd >> 9, ymd >> 5 & 15, ymd & 31
    seconds, us = divmod(t, 1000000)
    n = _ordinal(year, month, day)

    def zone(letter):
        if letter == "s":
            return _make_local((n - _EPOCH) * 86400 + seconds, 0)
        if letter == "Z":
            name = _zone_name(tz, owner)
            if name is not None and type(name) is not str:
                if not isinstance(name.replace("%", "%%"), str):
                    raise TypeError("tzname.replace() did not return a string")
            return name
        offset = _offset_us(tz, owner)
        return None if offset is None else _offset_text(offset, "" if letter == "z" else ":")

    return _strftime(fmt, (year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60,
                           us, n), zone)


# ---------------------------------------------------------------- the local zone

def _local(u):
    # Local clock reading at u, both in seconds since 1970-01-01.
    if _time.tzname == ("UTC", "UTC"):
        return u
    found = _time.localtime(u)
    return ((_ordinal(found[0], found[1], found[2]) - _EPOCH) * 86400
            + found[3] * 3600 + found[4] * 60 + min(found[5], 59))


def _checked_local(u):
    if not -62135596800 <= u <= 253402300799:
        raise ValueError(f"year must be in 1..9999, not {_unpack_ordinal(u // 86400 + _EPOCH)[0]}")
    return _local(u)


def _make_local(wall, fold):
    # The moment at which local clocks show wall. Around a change of offset there are two
    # candidates, or none: fold chooses, as PEP 495 says.
    if _time.tzname == ("UTC", "UTC"):
        _checked_local(wall + (86400 if fold else -86400))
        return wall
    first = _checked_local(wall) - wall
    u1 = wall - first
    if _checked_local(u1) == wall:
        # One answer. There may be another, a change of offset away, within a day.
        u2 = u1 + (86400 if fold else -86400)
        second = _checked_local(u2) - u2
        if first == second:
            return u1
    else:
        second = _checked_local(u1) - u1
    u2 = wall - second
    if _checked_local(u2) == wall:
        return u2
    if _checked_local(u1) == wall:
        return u1
    return min(u1, u2) if fold else max(u1, u2)


def _local_zone(u):
    if _time.tzname == ("UTC", "UTC"):
        return _make_zone(_new_delta(0), "UTC")
    found = _time.localtime(u)
    return _make_zone(_new_delta(found.tm_gmtoff * 1000000), found.tm_zone)


def _from_timestamp(t):
    # Seconds and microseconds of a timestamp; halves of a microsecond go to the even one.
    if isinstance(t, float):
        if t != t:
            raise ValueError("Invalid value NaN (not a number)")
        if not -9.3e18 < t < 9.3e18:
            raise OverflowError("timestamp out of range for platform time_t")
        whole = int(t)
        us = round((t - whole) * 1e6)
        if us >= 1000000:
            whole += 1
            us -= 1000000
        elif us < 0:
            whole -= 1
            us += 1000000
        return whole, us
    if not hasattr(type(t), "__index__"):
        raise TypeError(f"argument must be int or float, not {_full_name(t)}")
    return _time_t(_index(t)), 0


def _time_t(value):
    if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
        raise OverflowError("timestamp out of range for platform time_t")
    return value


# ---------------------------------------------------------------- timedelta

def _round_quotient(a, b):
    # a / b to the nearest int, halves to the even one.
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q & 1:
        q += 1
    return q


def _new_delta(us):
    if not -_SHORT_US <= us <= _SHORT_US and not _MIN_US <= us <= _MAX_US:
        days = us // _DAY
        if not -0x80000000 <= days <= 0x7fffffff:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = _make(timedelta)
    self._us = us
    return self


def _exact_us(parts):
    # parts: (name, value, microseconds a unit), the smallest unit first. Fractions of floats
    # are summed on their own and rounded once, so that only one rounding error can occur.
    whole = 0
    rest = 0.0
    for name, value, factor in parts:
        if isinstance(value, int):
            whole += value * factor
        elif isinstance(value, float):
            cut = int(value)
            whole += cut * factor
            rest += (value - cut) * factor
        else:
            raise TypeError(f"unsupported type for timedelta {name} component: "
                            f"{_full_name(value)}")
    if rest:
        added = round(rest)
        if abs(added - rest) == 0.5:
            # A tie is decided by the sum, not by the rest alone.
            odd = whole & 1
            added = 2 * round((rest + odd) * 0.5) - odd
        whole += added
    return int(whole)


@_dotted
class timedelta:
    """The span between two moments, exact to the microsecond."""

    __module__ = "datetime"
    __slots__ = ("_us",)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                weeks=0):
        if (type(days) is int and type(seconds) is int and type(microseconds) is int
                and type(milliseconds) is int and type(minutes) is int and type(hours) is int
                and type(weeks) is int):
            us = ((days + weeks * 7) * _DAY + microseconds + milliseconds * 1000
                  + (seconds + minutes * 60 + hours * 3600) * 1000000)
        else:
            us = _exact_us((
                ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                ("seconds", seconds, 1000000), ("minutes", minutes, 60000000),
                ("hours", hours, 3600000000), ("days", days, _DAY),
                ("weeks", weeks, 7 * _DAY)))
        if cls is timedelta or not -_SHORT_US <= us <= _SHORT_US and not _MIN_US <= us <= _MAX_US:
            return _new_delta(us)
        self = _make(cls)
        self._us = us
        return self

    @property
    def days(self):
        """Number of days, negative for negative spans."""
        return self._us // _DAY

    @property
    def seconds(self):
        """Number of seconds beyond the days, 0 to 86399."""
        return self._us // 1000000 % 86400

    @property
    def microseconds(self):
        """Number of microseconds beyond the seconds, 0 to 999999."""
        return self._us % 1000000

    def total_seconds(self, /):
        """Return the span in seconds, as a float."""
        return self._us / 1000000

    def __repr__(self, /):
        parts = []
        us = self._us
        if us // _DAY:
            parts.append(f"days={us // _DAY}")
        if us // 1000000 % 86400:
            parts.append(f"seconds={us // 1000000 % 86400}")
        if us % 1000000:
            parts.append(f"microseconds={us % 1000000}")
        return f"{_short_repr_name(self, timedelta)}({', '.join(parts) or '0'})"

    def __str__(self, /):
        days, rest = divmod(self._us, _DAY)
        seconds, us = divmod(rest, 1000000)
        minutes, seconds = divmod(seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if us:
            text += f".{us:06d}"
        if days:
            text = f"{days} day{'' if days in (1, -1) else 's'}, {text}"
        return text

    def __add__(self, value, /):
        if isinstance(value, timedelta):
            return _new_delta(self._us + value._us)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, value, /):
        if isinstance(value, timedelta):
            return _new_delta(self._us - value._us)
        return NotImplemented

    def __rsub__(self, value, /):
        if isinstance(value, timedelta):
            return _new_delta(value._us - self._us)
        return NotImplemented

    def __neg__(self, /):
        return _new_delta(-self._us)

    def __pos__(self, /):
        return _new_delta(self._us)

    def __abs__(self, /):
        return _new_delta(abs(self._us))

    def __mul__(self, value, /):
        if isinstance(value, int):
            return _new_delta(self._us * value)
        if isinstance(value, float):
            over, under = value.as_integer_ratio()
            return _new_delta(_round_quotient(self._us * over, under))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, value, /):
        if isinstance(value, timedelta):
            if not value._us:
                raise ZeroDivisionError("division by zero")
            return self._us / value._us
        if isinstance(value, int):
            if not value:
                raise ZeroDivisionError("division by zero")
            return _new_delta(_round_quotient(self._us, value))
        if isinstance(value, float):
            over, under = value.as_integer_ratio()
            if not over:
                raise ZeroDivisionError("division by zero")
            return _new_delta(_round_quotient(self._us * under, over))
        return NotImplemented

    def __floordiv__(self, value, /):
        if isinstance(value, timedelta):
            if not value._us:
                raise ZeroDivisionError("division by zero")
            return self._us // value._us
        if isinstance(value, int):
            if not value:
                raise ZeroDivisionError("division by zero")
            return _new_delta(self._us // value)
        return NotImplemented

    def __mod__(self, value, /):
        if isinstance(value, timedelta):
            if not value._us:
                raise ZeroDivisionError("division by zero")
            return _new_delta(self._us % value._us)
        return NotImplemented

    def __divmod__(self, value, /):
        if isinstance(value, timedelta):
            if not value._us:
                raise ZeroDivisionError("division by zero")
            q, r = divmod(self._us, value._us)
            return q, _new_delta(r)
        return NotImplemented

    def __eq__(self, value, /):
        if isinstance(value, timedelta):
            return self._us == value._us
        return NotImplemented

    def __lt__(self, value, /):
        if isinstance(value, timedelta):
            return self._us < value._us
        return NotImplemented

    def __le__(self, value, /):
        if isinstance(value, timedelta):
            return self._us <= value._us
        return NotImplemented

    def __gt__(self, value, /):
        if isinstance(value, timedelta):
            return self._us > value._us
        return NotImplemented

    def __ge__(self, value, /):
        if isinstance(value, timedelta):
            return self._us >= value._us
        return NotImplemented

    def __hash__(self, /):
        return hash(self._us)

    def __bool__(self, /):
        return self._us != 0

    def __reduce__(self, /):
        return type(self), (self._us // _DAY, self._us // 1000000 % 86400, self._us % 1000000)


timedelta.min = _new_delta(_MIN_US)
timedelta.max = _new_delta(_MAX_US)
timedelta.resolution = _new_delta(1)


# ---------------------------------------------------------------- date

class _IsoCalendarDate(tuple):
    """Year, week and weekday of the ISO 8601 calendar."""

    __module__ = "datetime"
    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


_IsoCalendarDate.__name__ = _IsoCalendarDate.__qualname__ = "IsoCalendarDate"


def _new_date(ymd):
    self = _make(date)
    self._ymd = ymd
    return self


def _date_like(cls, ymd):
    if cls is date:
        return _new_date(ymd)
    return cls(ymd >> 9, ymd >> 5 & 15, ymd & 31)


def _date_state(year, month, day):
    # The packed date that pickled state stands for, or None if this is not such a call.
    if month is _MISSING and day is _MISSING and isinstance(year, (bytes, str)) \
            and len(year) == 4:
        state = _state_bytes(year)
        if state is not None and 1 <= state[2] <= 12:
            return (state[0] << 8 | state[1]) << 9 | state[2] << 5 | state[3]
    return None


def _state_bytes(state):
    # Pickles of Python 2 hold the state as text.
    if isinstance(state, str):
        try:
            return state.encode("latin-1")
        except UnicodeEncodeError:
            return None
    return state


@_dotted
class date:
    """A day of the Gregorian calendar, from year 1 to year 9999."""

    __module__ = "datetime"
    __slots__ = ("_ymd",)

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING):
        if (type(day) is int and type(month) is int and type(year) is int
                and 1 <= day <= 28 and 1 <= month <= 12 and 1 <= year <= 9999):
            ymd = year << 9 | month << 5 | day
        else:
            ymd = _date_state(year, month, day)
            if ymd is None:
                _missing(("year", year))
                if isinstance(year, (bytes, str)):
                    _index(year)
                _missing(("year", year), ("month", month), ("day", day))
                ymd = _check_ymd(year, month, day)
        self = _make(cls)
        self._ymd = ymd
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Return the local day of a timestamp (seconds since 1970 in UTC)."""
        if isinstance(timestamp, float):
            if timestamp != timestamp:
                raise ValueError("Invalid value NaN (not a number)")
            if not -9.3e18 < timestamp < 9.3e18:
                raise OverflowError("timestamp out of range for platform time_t")
            t = int(timestamp // 1)
        else:
            t = _time_t(_index(timestamp))
        n = _checked_local(t) // 86400 + _EPOCH
        return _date_like(cls, _pack_ordinal(n))

    @classmethod
    def today(cls):
        """Return the present local day."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """Return the day of a proleptic Gregorian ordinal; day 1 is 1 January of year 1."""
        ordinal = _c_int(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        year, month, day = _unpack_ordinal(ordinal)
        if year > 9999:
            raise ValueError(f"year must be in 1..9999, not {year}")
        return _date_like(cls, year << 9 | month << 5 | day)

    @classmethod
    def fromisoformat(cls, object, /):
        """Return the day written in string in most ISO 8601 forms."""
        if not isinstance(object, str):
            raise TypeError("fromisoformat: argument must be str")
        size = len(object)
        if size == 10 and object[4] != "-":
            size = 8  # CPython does not look at what follows a date without dashes
        found = _parse_iso_date(object, size) if size in (7, 8, 10) else None
        if found is None:
            raise ValueError(f"Invalid isoformat string: {object!r}")
        return _date_like(cls, _check_ymd(*found))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """Return the day of an ISO year, week and weekday (1 is Monday)."""
        year, week, day = _index(year), _index(week), _index(day)
        for value in (year, week, day):
            if not -0x80000000 <= value <= 0x7fffffff:
                raise ValueError("ISO calendar component out of range")
        if not 1 <= year <= 9999:
            raise ValueError(f"year must be in 1..9999, not {year}")
        if not 1 <= week <= 53 or week == 53 and _weeks_in_iso_year(year) < 53:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        first = _ordinal(year, 1, 4)
        n = first - (first + 6) % 7 + (week - 1) * 7 + day - 1
        return _date_like(cls, _check_ymd(*_unpack_ordinal(n)))

    @classmethod
    def strptime(cls, date_string, format, /):
        """Parse date_string as strptime does and return the day."""
        import _strptime
        return _strptime._strptime_datetime_date(cls, _str_args(date_string, format), format)

    @property
    def year(self):
        """The year, 1 to 9999."""
        return self._ymd >> 9

    @property
    def month(self):
        """The month, 1 to 12."""
        return self._ymd >> 5 & 15

    @property
    def day(self):
        """The day of the month, from 1."""
        return self._ymd & 31

    def __repr__(self, /):
        ymd = self._ymd
        return (f"{_short_repr_name(self, date)}({ymd >> 9}, {ymd >> 5 & 15}, {ymd & 31})")

    def isoformat(self, /):
        """Return the day as YYYY-MM-DD."""
        ymd = self._ymd
        return f"{ymd >> 9:04d}-{ymd >> 5 & 15:02d}-{ymd & 31:02d}"

    def __str__(self, /):
        return self.isoformat()

    def ctime(self, /):
        """Return the day as C's ctime writes it."""
        ymd = self._ymd
        return (f"{_DAY_NAMES[(_ordinal_of(ymd) + 6) % 7][:3]} "
                f"{_MONTH_NAMES[ymd >> 5 & 15][:3]} {ymd & 31:2d} 00:00:00 {ymd >> 9:04d}")

    def strftime(self, format):
        """Return the day as the format says."""
        return _format(self, format, self._ymd, 0, None, None)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_given(format)}")
        return self.strftime(format) if format else str(self)

    def timetuple(self, /):
        """Return the day as the time module's struct_time."""
        return _struct(self._ymd, 0, -1)

    def toordinal(self, /):
        """Return the proleptic Gregorian ordinal."""
        return _ordinal_of(self._ymd)

    def weekday(self, /):
        """Return the day of the week, 0 for Monday."""
        return (_ordinal_of(self._ymd) + 6) % 7

    def isoweekday(self, /):
        """Return the day of the week, 1 for Monday."""
        return (_ordinal_of(self._ymd) + 6) % 7 + 1

    def isocalendar(self, /):
        """Return ISO year, week and weekday as a named tuple."""
        return _IsoCalendarDate(*_iso_week(_ordinal_of(self._ymd)))

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING):
        """Return the day with the given fields changed."""
        ymd = self._ymd
        if year is _MISSING:
            year = ymd >> 9
        if month is _MISSING:
            month = ymd >> 5 & 15
        if day is _MISSING:
            day = ymd & 31
        return type(self)(year, month, day)

    __replace__ = replace

    def __add__(self, value, /):
        if isinstance(value, timedelta) and not isinstance(self, datetime):
            return _date_like(type(self), _pack_ordinal(_ordinal_of(self._ymd)
                                                        + value._us // _DAY))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, value, /):
        if isinstance(value, timedelta):
            return _date_like(type(self), _pack_ordinal(_ordinal_of(self._ymd)
                                                        - value._us // _DAY))
        if isinstance(value, date) and not isinstance(value, datetime):
            return _new_delta((_ordinal_of(self._ymd) - _ordinal_of(value._ymd)) * _DAY)
        return NotImplemented

    def __eq__(self, value, /):
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._ymd == value._ymd
        return NotImplemented

    def __lt__(self, value, /):
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._ymd < value._ymd
        return NotImplemented

    def __le__(self, value, /):
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._ymd <= value._ymd
        return NotImplemented

    def __gt__(self, value, /):
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._ymd > value._ymd
        return NotImplemented

    def __ge__(self, value, /):
        if isinstance(value, date) and not isinstance(value, datetime):
            return self._ymd >= value._ymd
        return NotImplemented

    def __hash__(self, /):
        return hash(self._ymd)

    def __reduce__(self, /):
        ymd = self._ymd
        return type(self), (bytes((ymd >> 17, ymd >> 9 & 255, ymd >> 5 & 15, ymd & 31)),)


def _struct(ymd, seconds, dst):
    year, month, day = ymd >> 9, ymd >> 5 & 15, ymd & 31
    n = _ordinal(year, month, day)
    return _time.struct_time((year, month, day, seconds // 3600, seconds // 60 % 60,
                              seconds % 60, (n + 6) % 7, _day_of_year(year, month, day), dst))


def _str_args(text, format):
    if not isinstance(text, str):
        raise TypeError(f"strptime() argument 1 must be str, not {_given(text)}")
    if not isinstance(format, str):
        raise TypeError(f"strptime() argument 2 must be str, not {_given(format)}")
    return text


date.min = _new_date(1 << 9 | 1 << 5 | 1)
date.max = _new_date(9999 << 9 | 12 << 5 | 31)
date.resolution = _new_delta(_DAY)


# ---------------------------------------------------------------- tzinfo and timezone

@_dotted
class tzinfo:
    """Base class of time zones: subclasses define utcoffset, dst and tzname."""

    __module__ = "datetime"
    __slots__ = ()

    def tzname(self, object, /):
        """Return the name of the zone at dt, or None."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, object, /):
        """Return how far local time is ahead of UTC at dt, as a timedelta, or None."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, object, /):
        """Return the part of the offset that is summer time at dt, or None."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, object, /):
        """Return dt, which shows UTC, in this zone."""
        if not isinstance(object, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if object._tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = object.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = object.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - summer
        if standard:
            # Move to standard time first: summer time is a question of local clocks.
            object += standard
            summer = object.dst()
            if summer is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return object + summer

    def __reduce__(self, /):
        arguments = getattr(self, "__getinitargs__", None)
        return type(self), arguments() if arguments else (), self.__getstate__()


def _make_zone(offset, name):
    self = _make(timezone)
    self._offset = offset
    self._name = name
    return self


@_dotted
class timezone(tzinfo):
    """A time zone at a fixed distance from UTC."""

    __module__ = "datetime"
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset=_MISSING, name=_MISSING):
        if offset is _MISSING:
            raise TypeError("timezone() missing required argument 'offset' (pos 1)")
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not "
                            f"{_given(offset)}")
        if name is _MISSING:
            if not offset._us:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {_given(name)}")
        if not -_DAY < offset._us < _DAY:
            raise _too_far(offset)
        return _make_zone(offset, name)

    def __init_subclass__(cls, /, **keywords):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, object, /):
        """Return the fixed offset."""
        if object is not None and not isinstance(object, datetime):
            raise _bad_moment("utcoffset", object)
        return self._offset

    def tzname(self, object, /):
        """Return the name given at creation, or one made from the offset."""
        if object is not None and not isinstance(object, datetime):
            raise _bad_moment("tzname", object)
        if self._name is not None:
            return self._name
        if self is UTC or not self._offset._us:
            return "UTC"
        return "UTC" + _offset_text(self._offset._us, ":")

    def dst(self, object, /):
        """Return None: a fixed offset has no summer time."""
        if object is not None and not isinstance(object, datetime):
            raise _bad_moment("dst", object)
        return None

    def fromutc(self, object, /):
        """Return dt, which shows UTC, in this zone."""
        if not isinstance(object, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if object._tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return object + self._offset

    def __repr__(self, /):
        if self is UTC:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"{_short_repr_name(self, timezone)}({self._offset!r})"
        return f"{_short_repr_name(self, timezone)}({self._offset!r}, {self._name!r})"

    def __str__(self, /):
        return self.tzname(None)

    def __eq__(self, value, /):
        if isinstance(value, timezone):
            return self._offset._us == value._offset._us
        return NotImplemented

    def __hash__(self, /):
        return hash(self._offset)

    def __getinitargs__(self, /):
        """Return what pickling passes to the constructor."""
        if self._name is None:
            return (self._offset,)
        return self._offset, self._name

    def __reduce__(self):
        return type(self), self.__getinitargs__(), None


def _bad_moment(name, value):
    return TypeError(f"{name}(dt) argument must be a datetime instance or None, not "
                     f"{_type_name(value)}")


UTC = timezone.utc = _make_zone(_new_delta(0), None)
timezone.min = _make_zone(_new_delta(60000000 - _DAY), None)
timezone.max = _make_zone(_new_delta(_DAY - 60000000), None)


def _zone_of(parsed):
    # The zone of (sign, hours, minutes, seconds, microseconds) as ISO text has it, or None.
    if parsed is None:
        return None
    sign, hours, minutes, seconds, us = parsed
    us += ((hours * 60 + minutes) * 60 + seconds) * 1000000
    if not us:
        return UTC
    return timezone(_new_delta(sign * us))


# ---------------------------------------------------------------- time

def _new_time(t, tz, fold):
    self = _make(time)
    self._t = t
    self._tzinfo = tz
    self._fold = fold
    return self


def _hms(t):
    return t // 3600000000, t // 60000000 % 60, t // 1000000 % 60, t % 1000000


def _pack_clock(t, fold):
    hour, minute, second, us = _hms(t)
    return bytes((hour | fold << 7, minute, second, us >> 16, us >> 8 & 255, us & 255))


def _unpack_clock(state, at):
    return (((state[at] * 60 + state[at + 1]) * 60 + state[at + 2]) * 1000000
            + (state[at + 3] << 16 | state[at + 4] << 8 | state[at + 5]))


@_dotted
class time:
    """A time of day, with or without a time zone."""

    __module__ = "datetime"
    __slots__ = ("_t", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, (bytes, str)) and len(hour) == 6:
            state = _state_bytes(hour)
            if state is not None and state[0] & 127 < 24:
                return _time_from_state(cls, state, minute)
        t = _check_clock(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tz(tzinfo)
        self = _make(cls)
        self._t = t
        self._tzinfo = tzinfo
        self._fold = int(fold)
        return self

    @classmethod
    def fromisoformat(cls, object, /):
        """Return the time written in string in most ISO 8601 forms."""
        if not isinstance(object, str):
            raise TypeError("fromisoformat: argument must be str")
        found = _parse_iso_time(object, 1 if object[:1] == "T" else 0)
        if found is None:
            raise ValueError(f"Invalid isoformat string: {object!r}")
        hour, minute, second, us, zone = found
        tz = _zone_of(zone)
        if hour == 24:
            _check_midnight(minute, second, us)
            hour = 0
        return cls(hour, minute, second, us, tz)

    @classmethod
    def strptime(cls, date_string, format, /):
        """Parse date_string as strptime does and return the time."""
        import _strptime
        return _strptime._strptime_datetime_time(cls, _str_args(date_string, format), format)

    @property
    def hour(self):
        """The hour, 0 to 23."""
        return self._t // 3600000000

    @property
    def minute(self):
        """The minute, 0 to 59."""
        return self._t // 60000000 % 60

    @property
    def second(self):
        """The second, 0 to 59."""
        return self._t // 1000000 % 60

    @property
    def microsecond(self):
        """The microsecond, 0 to 999999."""
        return self._t % 1000000

    @property
    def tzinfo(self):
        """The time zone or None."""
        return self._tzinfo

    @property
    def fold(self):
        """1 for the second of two equal readings of the clock, else 0."""
        return self._fold

    def __repr__(self, /):
        hour, minute, second, us = _hms(self._t)
        text = f"{hour}, {minute}"
        if us:
            text += f", {second}, {us}"
        elif second:
            text += f", {second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_short_repr_name(self, time)}({text})"

    def isoformat(self, timespec="auto"):
        """Return HH:MM:SS, with microseconds and offset where there are any.

        timespec cuts it to auto, hours, minutes, seconds, milliseconds or microseconds.
        """
        if not isinstance(timespec, str):
            raise TypeError(f"isoformat() argument 1 must be str, not {_given(timespec)}")
        text = _clock_text(self._t, timespec)
        offset = _offset_us(self._tzinfo, None)
        return text if offset is None else text + _offset_text(offset, ":")

    def __str__(self, /):
        return self.isoformat()

    def strftime(self, format):
        """Return the time as the format says; the day is 1900-01-01."""
        return _format(self, format, 1900 << 9 | 1 << 5 | 1, self._t, self._tzinfo, None)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_given(format)}")
        return self.strftime(format) if format else str(self)

    def utcoffset(self, /):
        """Return what the zone answers for its offset, or None."""
        return _offset(self._tzinfo, "utcoffset", None)

    def tzname(self, /):
        """Return the name of the zone, or None."""
        return _zone_name(self._tzinfo, None)

    def dst(self, /):
        """Return what the zone answers for its summer time, or None."""
        return _offset(self._tzinfo, "dst", None)

    def replace(self, hour=_MISSING, minute=_MISSING, second=_MISSING, microsecond=_MISSING,
                tzinfo=_MISSING, *, fold=_MISSING):
        """Return the time with the given fields changed."""
        t = self._t
        return type(self)(t // 3600000000 if hour is _MISSING else hour,
                          t // 60000000 % 60 if minute is _MISSING else minute,
                          t // 1000000 % 60 if second is _MISSING else second,
                          t % 1000000 if microsecond is _MISSING else microsecond,
                          self._tzinfo if tzinfo is _MISSING else tzinfo,
                          fold=self._fold if fold is _MISSING else fold)

    __replace__ = replace

    def _order(self, other):
        # Two ints to compare, or None if only one of the two times has an offset.
        a = _offset_us(self._tzinfo, None)
        b = _offset_us(other._tzinfo, None)
        if a == b:
            return self._t, other._t
        if a is None or b is None:
            return None
        return self._t - a, other._t - b

    def _strict_order(self, other):
        pair = self._order(other)
        if pair is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return pair

    def __eq__(self, value, /):
        if not isinstance(value, time):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._t == value._t
        pair = self._order(value)
        return pair is not None and pair[0] == pair[1]

    def __lt__(self, value, /):
        if not isinstance(value, time):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._t < value._t
        a, b = self._strict_order(value)
        return a < b

    def __le__(self, value, /):
        if not isinstance(value, time):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._t <= value._t
        a, b = self._strict_order(value)
        return a <= b

    def __gt__(self, value, /):
        if not isinstance(value, time):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._t > value._t
        a, b = self._strict_order(value)
        return a > b

    def __ge__(self, value, /):
        if not isinstance(value, time):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._t >= value._t
        a, b = self._strict_order(value)
        return a >= b

    def __hash__(self, /):
        return hash(self._t - (_offset_us(self._tzinfo, None) or 0))

    def __reduce_ex__(self, protocol, /):
        state = _pack_clock(self._t, self._fold if protocol > 3 else 0)
        if self._tzinfo is None:
            return type(self), (state,)
        return type(self), (state, self._tzinfo)

    def __reduce__(self, /):
        return self.__reduce_ex__(2)


def _time_from_state(cls, state, tz):
    if tz == 0 and not isinstance(tz, tzinfo):
        tz = None
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("bad tzinfo state arg")
    self = _make(cls)
    fold = state[0] >> 7
    self._t = _unpack_clock(state, 0) - fold * 128 * 3600000000
    self._tzinfo = tz
    self._fold = fold
    return self


def _check_midnight(minute, second, us):
    if minute or second or us:
        raise ValueError("minute, second, and microsecond must be 0 when hour is 24")


time.min = _new_time(0, None, 0)
time.max = _new_time(_DAY - 1, None, 0)
time.resolution = _new_delta(1)


# ---------------------------------------------------------------- datetime

def _new_datetime(ymd, t, tz, fold):
    self = _make(datetime)
    self._ymd = ymd
    self._t = t
    self._tzinfo = tz
    self._fold = fold
    return self


def _datetime_like(cls, ymd, t, tz, fold=0):
    if cls is datetime:
        return _new_datetime(ymd, t, tz, fold)
    made = cls(ymd >> 9, ymd >> 5 & 15, ymd & 31, t // 3600000000, t // 60000000 % 60,
               t // 1000000 % 60, t % 1000000, tz)
    if fold:
        made._fold = fold
    return made


def _datetime_from_state(cls, state, tz):
    if tz is _MISSING:
        tz = None
    elif tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("bad tzinfo state arg")
    self = _make(cls)
    self._ymd = (state[0] << 8 | state[1]) << 9 | (state[2] & 127) << 5 | state[3]
    self._t = _unpack_clock(state, 4)
    self._tzinfo = tz
    self._fold = state[2] >> 7
    return self


@_dotted
class datetime(date):
    """A day and a time of day, with or without a time zone."""

    __module__ = "datetime"
    __slots__ = ("_t", "_tzinfo", "_fold")

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0,
                microsecond=0, tzinfo=None, *, fold=0):
        if (type(day) is int and type(month) is int and type(year) is int
                and 1 <= day <= 28 and 1 <= month <= 12 and 1 <= year <= 9999):
            ymd = year << 9 | month << 5 | day
            t = _check_clock(hour, minute, second, microsecond, fold)
        else:
            if isinstance(year, (bytes, str)) and len(year) == 10 and day is _MISSING:
                state = _state_bytes(year)
                if state is not None and 1 <= state[2] & 127 <= 12:
                    return _datetime_from_state(cls, state, month)
            _missing(("year", year))
            if isinstance(year, (bytes, str)):
                _index(year)
            _missing(("year", year), ("month", month), ("day", day))
            year, month, day = _c_int(year), _c_int(month), _c_int(day)
            for part in (hour, minute, second, microsecond):
                _c_int(part)
            ymd = _check_ymd(year, month, day)
            t = _check_clock(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tz(tzinfo)
        self = _make(cls)
        self._ymd = ymd
        self._t = t
        self._tzinfo = tzinfo
        self._fold = int(fold)
        return self

    @classmethod
    def now(cls, tz=None):
        """Return the present moment, in zone tz or as local clocks show it."""
        _check_tz(tz)
        return _at(cls, *_from_timestamp(_time.time()), tz)

    @classmethod
    def today(cls):
        """Return the present moment as local clocks show it."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def utcnow(cls):
        """Return the present moment in UTC, without a zone; deprecated."""
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a "
                      "future version. Use timezone-aware objects to represent datetimes in "
                      "UTC: datetime.datetime.now(datetime.UTC).", DeprecationWarning, 2)
        return _at_utc(cls, *_from_timestamp(_time.time()), None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Return the moment of a timestamp, in zone tz or as local clocks show it."""
        _check_tz(tz)
        return _at(cls, *_from_timestamp(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Return the moment of a timestamp in UTC, without a zone; deprecated."""
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for "
                      "removal in a future version. Use timezone-aware objects to represent "
                      "datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, "
                      "datetime.UTC).", DeprecationWarning, 2)
        return _at_utc(cls, *_from_timestamp(timestamp), None)

    @classmethod
    def combine(cls, date, time, tzinfo=_MISSING):
        """Return the moment of a day and a time; tzinfo replaces the zone of the time."""
        if not isinstance(date, _date_class):
            raise TypeError("combine() argument 1 must be datetime.date, not "
                            f"{_given(date)}")
        if not isinstance(time, _time_class):
            raise TypeError("combine() argument 2 must be datetime.time, not "
                            f"{_given(time)}")
        if tzinfo is _MISSING:
            tzinfo = time._tzinfo
        else:
            _check_tz(tzinfo)
        return _datetime_like(cls, date._ymd, time._t, tzinfo, time._fold)

    @classmethod
    def fromisoformat(cls, object, /):
        """Return the moment written in string in most ISO 8601 forms."""
        if not isinstance(object, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(object) < 7:
            raise ValueError(f"Invalid isoformat string: {object!r}")
        split = _iso_separator(object)
        day = _parse_iso_date(object, split) if split <= len(object) else None
        clock = 0, 0, 0, 0, None
        if day is not None and split < len(object):
            clock = _parse_iso_time(object, split + 1)
        if day is None or clock is None:
            raise ValueError(f"Invalid isoformat string: {object!r}")
        hour, minute, second, us, zone = clock
        tz = _zone_of(zone)
        if hour == 24 and 1 <= day[1] <= 12 and day[2] <= _month_length(day[0], day[1]):
            _check_midnight(minute, second, us)
            hour = 0
            day = _unpack_ordinal(_ordinal(*day) + 1)
        return cls(*day, hour, minute, second, us, tz)

    @classmethod
    def strptime(cls, date_string, format, /):
        """Parse date_string as the format says."""
        import _strptime
        return _strptime._strptime_datetime_datetime(cls, _str_args(date_string, format), format)

    @property
    def hour(self):
        """The hour, 0 to 23."""
        return self._t // 3600000000

    @property
    def minute(self):
        """The minute, 0 to 59."""
        return self._t // 60000000 % 60

    @property
    def second(self):
        """The second, 0 to 59."""
        return self._t // 1000000 % 60

    @property
    def microsecond(self):
        """The microsecond, 0 to 999999."""
        return self._t % 1000000

    @property
    def tzinfo(self):
        """The time zone or None."""
        return self._tzinfo

    @property
    def fold(self):
        """1 for the second of two equal readings of the clock, else 0."""
        return self._fold

    def __repr__(self, /):
        ymd = self._ymd
        hour, minute, second, us = _hms(self._t)
        text = f"{ymd >> 9}, {ymd >> 5 & 15}, {ymd & 31}, {hour}, {minute}"
        if us:
            text += f", {second}, {us}"
        elif second:
            text += f", {second}"
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return f"{_short_repr_name(self, datetime)}({text})"

    def isoformat(self, sep="T", timespec="auto"):
        """Return YYYY-MM-DDTHH:MM:SS, with microseconds and offset where there are any.

        sep replaces the T; timespec cuts the time to auto, hours, minutes, seconds,
        milliseconds or microseconds.
        """
        if not isinstance(sep, str):
            raise TypeError("isoformat() argument 1 must be a unicode character, not "
                            f"{_given(sep)}")
        if len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character, not a string "
                            f"of length {len(sep)}")
        if not isinstance(timespec, str):
            raise TypeError(f"isoformat() argument 2 must be str, not {_given(timespec)}")
        ymd = self._ymd
        text = (f"{ymd >> 9:04d}-{ymd >> 5 & 15:02d}-{ymd & 31:02d}{sep}"
                f"{_clock_text(self._t, timespec)}")
        if self._tzinfo is None:
            return text
        offset = _offset_us(self._tzinfo, self)
        return text if offset is None else text + _offset_text(offset, ":")

    def __str__(self, /):
        return self.isoformat(" ")

    def ctime(self, /):
        """Return the moment as C's ctime writes it."""
        ymd = self._ymd
        return (f"{_DAY_NAMES[(_ordinal_of(ymd) + 6) % 7][:3]} "
                f"{_MONTH_NAMES[ymd >> 5 & 15][:3]} {ymd & 31:2d} "
                f"{_clock_text(self._t, 'seconds')} {ymd >> 9:04d}")

    def strftime(self, format):
        """Return the moment as the format says."""
        return _format(self, format, self._ymd, self._t, self._tzinfo, self)

    def date(self, /):
        """Return the day."""
        return _new_date(self._ymd)

    def time(self, /):
        """Return the time of day, without the zone."""
        return _new_time(self._t, None, self._fold)

    def timetz(self, /):
        """Return the time of day with the zone."""
        return _new_time(self._t, self._tzinfo, self._fold)

    def timetuple(self, /):
        """Return the fields as the time module's struct_time."""
        summer = _offset(self._tzinfo, "dst", self)
        return _struct(self._ymd, self._t // 1000000,
                       -1 if summer is None else 1 if summer._us else 0)

    def utctimetuple(self, /):
        """Return the fields in UTC as the time module's struct_time."""
        offset = _offset_us(self._tzinfo, self) or 0
        if not offset:
            return _struct(self._ymd, self._t // 1000000, 0)
        days, t = divmod(self._t - offset, _DAY)
        ymd = _pack_ordinal(_ordinal_of(self._ymd) + days)
        return _struct(ymd, t // 1000000, 0)

    def timestamp(self, /):
        """Return the moment as seconds since 1970 in UTC; without a zone, as local time."""
        t = (_ordinal_of(self._ymd) - _EPOCH) * _DAY + self._t
        if self._tzinfo is None:
            seconds, us = divmod(t, 1000000)
            return _make_local(seconds, self._fold) + us / 1000000
        offset = _offset_us(self._tzinfo, self)
        if offset is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return (t - offset) / 1000000

    def utcoffset(self, /):
        """Return what the zone answers for its offset, or None."""
        return _offset(self._tzinfo, "utcoffset", self)

    def tzname(self, /):
        """Return the name of the zone, or None."""
        return _zone_name(self._tzinfo, self)

    def dst(self, /):
        """Return what the zone answers for its summer time, or None."""
        return _offset(self._tzinfo, "dst", self)

    def astimezone(self, tz=None):
        """Return the same moment in zone tz, or in the local one."""
        _check_tz(tz)
        mine = self._tzinfo
        if mine is tz and mine is not None:
            return self
        offset = _offset_us(mine, self)
        if offset is None:
            seconds = (_ordinal_of(self._ymd) - _EPOCH) * 86400 + self._t // 1000000
            offset = (seconds - _make_local(seconds, self._fold)) * 1000000
        days, t = divmod(self._t - offset, _DAY)
        n = _ordinal_of(self._ymd) + days
        if tz is None:
            tz = _local_zone((n - _EPOCH) * 86400 + t // 1000000)
        ymd = _pack_ordinal(n)
        return tz.fromutc(_datetime_like(type(self), ymd, t, tz))

    def replace(self, year=_MISSING, month=_MISSING, day=_MISSING, hour=_MISSING,
                minute=_MISSING, second=_MISSING, microsecond=_MISSING, tzinfo=_MISSING, *,
                fold=_MISSING):
        """Return the moment with the given fields changed."""
        ymd, t = self._ymd, self._t
        return type(self)(ymd >> 9 if year is _MISSING else year,
                          ymd >> 5 & 15 if month is _MISSING else month,
                          ymd & 31 if day is _MISSING else day,
                          t // 3600000000 if hour is _MISSING else hour,
                          t // 60000000 % 60 if minute is _MISSING else minute,
                          t // 1000000 % 60 if second is _MISSING else second,
                          t % 1000000 if microsecond is _MISSING else microsecond,
                          self._tzinfo if tzinfo is _MISSING else tzinfo,
                          fold=self._fold if fold is _MISSING else fold)

    __replace__ = replace

    def __add__(self, value, /):
        if not isinstance(value, timedelta):
            return NotImplemented
        return _moved(self, value._us)

    __radd__ = __add__

    def __sub__(self, value, /):
        if isinstance(value, datetime):
            us = ((_ordinal_of(self._ymd) - _ordinal_of(value._ymd)) * _DAY
                  + self._t - value._t)
            if self._tzinfo is not value._tzinfo:
                a = _offset_us(self._tzinfo, self)
                b = _offset_us(value._tzinfo, value)
                if a != b:
                    if a is None or b is None:
                        raise TypeError("can't subtract offset-naive and offset-aware "
                                        "datetimes")
                    us += b - a
            return _new_delta(us)
        if isinstance(value, timedelta):
            return _moved(self, -value._us)
        return NotImplemented

    def __eq__(self, value, /):
        if not isinstance(value, datetime):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._ymd == value._ymd and self._t == value._t
        return _same_moment(self, value)

    def __lt__(self, value, /):
        if not isinstance(value, datetime):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._ymd < value._ymd or self._ymd == value._ymd and self._t < value._t
        return _distance(self, value) < 0

    def __le__(self, value, /):
        if not isinstance(value, datetime):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._ymd < value._ymd or self._ymd == value._ymd and self._t <= value._t
        return _distance(self, value) <= 0

    def __gt__(self, value, /):
        if not isinstance(value, datetime):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._ymd > value._ymd or self._ymd == value._ymd and self._t > value._t
        return _distance(self, value) > 0

    def __ge__(self, value, /):
        if not isinstance(value, datetime):
            return NotImplemented
        if self._tzinfo is value._tzinfo:
            return self._ymd > value._ymd or self._ymd == value._ymd and self._t >= value._t
        return _distance(self, value) >= 0

    def __hash__(self, /):
        if self._tzinfo is None:
            return hash(self._ymd << 37 | self._t)
        first = self
        if self._fold:  # equal moments must hash alike, and == looks past fold
            first = _new_datetime(self._ymd, self._t, self._tzinfo, 0)
        offset = _offset_us(self._tzinfo, first)
        if offset is None:
            return hash(self._ymd << 37 | self._t)
        return hash(_ordinal_of(self._ymd) * _DAY + self._t - offset)

    def __reduce_ex__(self, protocol, /):
        ymd = self._ymd
        month = ymd >> 5 & 15
        if self._fold and protocol > 3:
            month |= 128
        state = bytes((ymd >> 17, ymd >> 9 & 255, month, ymd & 31)) + _pack_clock(self._t, 0)
        if self._tzinfo is None:
            return type(self), (state,)
        return type(self), (state, self._tzinfo)

    def __reduce__(self, /):
        return self.__reduce_ex__(2)


def _moved(self, us):
    days, t = divmod(self._t + us, _DAY)
    ymd = self._ymd
    if days:
        ymd = _pack_ordinal(_ordinal_of(ymd) + days)
    if type(self) is datetime:
        return _new_datetime(ymd, t, self._tzinfo, 0)
    return _datetime_like(type(self), ymd, t, self._tzinfo)


def _distance(self, other):
    # Microseconds from other to self; the zones differ.
    us = (_ordinal_of(self._ymd) - _ordinal_of(other._ymd)) * _DAY + self._t - other._t
    a = _offset_us(self._tzinfo, self)
    b = _offset_us(other._tzinfo, other)
    if a == b:
        return us
    if a is None or b is None:
        raise TypeError("can't compare offset-naive and offset-aware datetimes")
    return us + b - a


def _same_moment(self, other):
    # Equality between zones: a reading that exists twice or never equals nothing (PEP 495).
    a = _offset_us(self._tzinfo, self)
    b = _offset_us(other._tzinfo, other)
    if a != b and (a is None or b is None):
        return False
    us = (_ordinal_of(self._ymd) - _ordinal_of(other._ymd)) * _DAY + self._t - other._t
    if a != b:
        us += b - a
    return not us and not _ambiguous(self, a) and not _ambiguous(other, b)


def _ambiguous(self, offset):
    if type(self._tzinfo) is timezone or self._tzinfo is None:
        return False
    other = _new_datetime(self._ymd, self._t, self._tzinfo, 1 - self._fold)
    return _offset_us(self._tzinfo, other) != offset


def _at_utc(cls, seconds, us, tz):
    n = seconds // 86400 + _EPOCH
    if not 1 <= n <= _LAST:
        raise ValueError(f"year must be in 1..9999, not {_unpack_ordinal(n)[0]}")
    return _datetime_like(cls, _pack_ordinal(n), seconds % 86400 * 1000000 + us, tz)


def _at(cls, seconds, us, tz):
    if tz is not None:
        return tz.fromutc(_at_utc(cls, seconds, us, tz))
    wall = _checked_local(seconds)
    made = _at_utc(cls, wall, us, None)
    if seconds > -62135510400 and _time.tzname != ("UTC", "UTC"):
        # Had the clock been turned back within the last day, so that it showed this before?
        before = _local(seconds - 86400)
        change = wall - before - 86400
        if change < 0 and _local(seconds + change) == wall:
            made._fold = 1
    return made


# The methods date and time of datetime hide the classes inside its body.
_date_class = date
_time_class = time

datetime.min = _new_datetime(1 << 9 | 1 << 5 | 1, 0, None, 0)
datetime.max = _new_datetime(9999 << 9 | 12 << 5 | 31, _DAY - 1, None, 0)
datetime.resolution = _new_delta(1)

# The usual cases of these methods are native; what stands here does the others.
for _cls in (timedelta, date, datetime, time):
    _equip(_cls, timedelta, date, datetime, time, timezone, UTC)
del _cls
