"""Parsing of dates and times by format, for time.strptime and datetime.strptime."""
# This file defines _strptime: a format becomes a regular expression, kept in a small cache,
# and the groups it finds become fields. Names are those of the plain (C) locale.

import time
import re as _re
from _dtformat import (EPOCH as _EPOCH, day_of_year as _day_of_year, leap as _leap,
                       ordinal as _ordinal, unpack_ordinal as _unpack_ordinal,
                       weeks_in_iso_year as _weeks_in_iso_year)

__all__ = []

_CACHE_MAX_SIZE = 5
_FLAGS = "-_0^#"
_SPECIAL = frozenset("\\.^$*+?(){}[]|")
_WEEKDAYS = "('%A', '%a', '%w', or '%u')."


def _getlang():
    # The language of the locale, as locale.getlocale tells it.
    return (None, None)


class LocaleTime:
    """The words and formats of the locale."""

    def __init__(self):
        self.lang = _getlang()
        self.f_weekday = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                          "sunday"]
        self.a_weekday = [name[:3] for name in self.f_weekday]
        self.f_month = ["", "january", "february", "march", "april", "may", "june", "july",
                        "august", "september", "october", "november", "december"]
        self.a_month = [name[:3] for name in self.f_month]
        self.am_pm = ["am", "pm"]
        self.LC_alt_digits = ()
        self.tzname = time.tzname
        self.daylight = time.daylight
        standard = frozenset({"utc", "gmt", self.tzname[0].lower()})
        summer = frozenset({self.tzname[1].lower()}) if self.daylight else frozenset()
        self.timezone = (standard, summer)
        self.LC_date_time = "%a %b %d %H:%M:%S %Y"
        self.LC_date = "%m/%d/%y"
        self.LC_time = "%H:%M:%S"
        self.LC_time_ampm = "%I:%M:%S %p"


class TimeRE(dict):
    """Regular expressions of the directives, and of whole formats."""

    def __init__(self, locale_time=None):
        locale = self.locale_time = locale_time or LocaleTime()
        day = r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])"
        hour = r"(?P<H>2[0-3]|[0-1]\d|\d| \d)"
        half = r"(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])"
        noon = self._words(locale.am_pm, "p")
        super().__init__({
            "d": day, "e": day, "H": hour, "k": hour, "I": half, "l": half,
            "f": r"(?P<f>[0-9]{1,6})",
            "G": r"(?P<G>\d\d\d\d)",
            "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
            "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
            "M": r"(?P<M>[0-5]\d|\d)",
            "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
            "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
            "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
            "w": r"(?P<w>[0-6])",
            "u": r"(?P<u>[1-7])",
            "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
            "y": r"(?P<y>\d\d)",
            "Y": r"(?P<Y>\d\d\d\d)",
            "z": r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))",
            "A": self._words(locale.f_weekday, "A"),
            "a": self._words(locale.a_weekday, "a"),
            "B": self._words(locale.f_month[1:], "B"),
            "b": self._words(locale.a_month[1:], "b"),
            "p": noon, "P": noon, "Op": noon,
            "Z": self._words([name for names in locale.timezone for name in sorted(names)], "Z"),
            "%": "%",
            "Od": "", "Om": "", "Ow": "", "Oy": "", "OC": "", "OH": "", "OI": "", "OM": "",
            "OS": "", "Oe": "",
        })
        self["T"] = self.pattern("%H:%M:%S")
        self["R"] = self.pattern("%H:%M")
        self["r"] = self.pattern(getattr(locale, "LC_time_ampm", "%I:%M:%S %p"))
        self["X"] = self.pattern(locale.LC_time)
        self["x"] = self.pattern(locale.LC_date)
        self["c"] = self.pattern(locale.LC_date_time)

    def _words(self, words, group):
        # Longest first, so that no word hides one it begins.
        ordered = sorted(words, key=len, reverse=True)
        if not any(ordered):
            return ""
        return f"(?P<{group}>{'|'.join([_re.escape(word) for word in ordered])})"

    def pattern(self, format):
        """Return the regular expression of a format."""
        return self._pattern(format)[0]

    def _pattern(self, format):
        # Also says whether a day of the month and whether a year occurs.
        out = []
        has_day = has_year = False
        position, end = 0, len(format)
        while position < end:
            c = format[position]
            position += 1
            if c == "%":
                while position < end and format[position] in _FLAGS:
                    position += 1
                while position < end and "0" <= format[position] <= "9":
                    position += 1
                start = position
                if format[start:start + 1] in ("O", "E"):
                    position += 1
                position += 1
                name = format[start:position]
                out.append(self[name])
                has_day = has_day or name == "d" or name == "e"
                has_year = has_year or name in ("Y", "y", "G", "c", "x")
            elif c.isspace():
                while position < end and format[position].isspace():
                    position += 1
                out.append(r"\s+")
            elif c == "'":
                out.append("['\u02bc]")  # some locales write the one, some the other
            else:
                out.append("\\" + c if c in _SPECIAL else c)
        return "".join(out), has_day, has_year

    def compile(self, format):
        """Return the compiled regular expression of a format."""
        text, has_day, has_year = self._pattern(format)
        if has_day and not has_year:
            import warnings
            warnings.warn("""\
Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.""", DeprecationWarning, 6)
        return _re.compile(text, _re.IGNORECASE)


_TimeRE_cache = None  # cell: _TimeRE_cache
_regex_cache = {}  # cell: _regex_cache


def _expression(format):
    # The compiled format, and the locale that was in force.
    global _TimeRE_cache
    cached = _TimeRE_cache
    if cached is None or (cached.locale_time.lang != _getlang()
                          or cached.locale_time.tzname != time.tzname
                          or cached.locale_time.daylight != time.daylight):
        cached = _TimeRE_cache = TimeRE()
        _regex_cache.clear()
    if len(_regex_cache) > _CACHE_MAX_SIZE:
        _regex_cache.clear()
    found = _regex_cache.get(format)
    if found is None:
        try:
            found = cached.compile(format)
        except KeyError as error:
            bad = error.args[0]
        else:
            _regex_cache[format] = found
            return found, cached.locale_time
        if not bad or bad.isspace():
            raise ValueError(f"stray % in format '{format}'") from None
        if bad[0] in "OE" and bad[1:].isspace():
            bad = bad[0]
        raise ValueError(f"'{bad}' is a bad directive in format '{format}'") from None
    return found, cached.locale_time


def _calc_julian_from_U_or_W(year, week_of_year, day_of_week, week_starts_Mon):
    """Return the day of the year of a week and a weekday (0 is Monday)."""
    first = (_ordinal(year, 1, 1) + 6) % 7
    if not week_starts_Mon:
        first = (first + 1) % 7
        day_of_week = (day_of_week + 1) % 7
    if week_of_year == 0:
        return 1 + day_of_week - first
    return 1 + (7 - first) % 7 + 7 * (week_of_year - 1) + day_of_week


def _parse_tz(text):
    # Seconds and microseconds of an offset such as -01:30:05.5, or Z.
    if text == "Z":
        return 0, 0
    z = text
    if z[3] == ":":
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ":":
                raise ValueError(f"Inconsistent use of : in {text}")
            z = z[:5] + z[6:]
    seconds = int(z[1:3]) * 3600 + int(z[3:5]) * 60 + int(z[5:7] or 0)
    us = int(z[8:].ljust(6, "0"))
    if z[0] == "-":
        return -seconds, -us
    return seconds, us


def _zone_flag(name, locale):
    # What tm_isdst says for the name of a zone.
    name = name.lower()
    for flag, names in enumerate(locale.timezone):
        if name in names:
            if (locale.tzname[0] == locale.tzname[1] and locale.daylight
                    and name not in ("utc", "gmt")):
                return -1  # one name for both times of the year says nothing
            return flag
    return -1


def _check_iso(iso_year, iso_week, year, weekday, julian):
    if iso_year is not None:
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                             "directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive "
                             "'%V' and a weekday directive " + _WEEKDAYS)
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive "
                             "'%G' and a weekday directive " + _WEEKDAYS)
        raise ValueError("ISO week directive '%V' is incompatible with the year directive "
                         "'%Y'. Use the ISO year '%G' instead.")


def _iso_day(year, week, weekday):
    # Year and day of the year; weekday 0 is Monday.
    if not 1 <= week <= _weeks_in_iso_year(year):
        raise ValueError(f"Invalid week: {week}")
    first = _ordinal(year, 1, 4)
    n = first - (first + 6) % 7 + (week - 1) * 7 + weekday
    found = _unpack_ordinal(n)[0]
    return found, n - _ordinal(found, 1, 1) + 1


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """Return the fields of a struct_time, the microseconds, and those of the offset."""
    for position, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {position} must be str, not {type(value)}")
    expression, locale = _expression(format)
    match = expression.match(data_string)
    if not match:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if len(data_string) != match.end():
        raise ValueError(f"unconverted data remains: {data_string[match.end():]}")

    iso_year = year = iso_week = weekday = julian = week = None
    month = day = 1
    hour = minute = second = fraction = gmtoff_fraction = 0
    tz, gmtoff, half = -1, None, False
    monday_first = False
    groups = match.groupdict()
    for key, text in groups.items():
        if key == "Y":
            year = int(text)
        elif key == "m":
            month = int(text)
        elif key == "d":
            day = int(text)
        elif key == "H":
            hour = int(text)
        elif key == "M":
            minute = int(text)
        elif key == "S":
            second = int(text)
        elif key == "f":
            fraction = int(text.ljust(6, "0"))
        elif key == "y":
            year = int(text)
            year += 2000 if year <= 68 else 1900
        elif key == "G":
            iso_year = int(text)
        elif key == "B":
            month = locale.f_month.index(text.lower())
        elif key == "b":
            month = locale.a_month.index(text.lower())
        elif key == "I":
            hour = int(text)
            half = True
        elif key == "A":
            weekday = locale.f_weekday.index(text.lower())
        elif key == "a":
            weekday = locale.a_weekday.index(text.lower())
        elif key == "w":
            weekday = (int(text) + 6) % 7
        elif key == "u":
            weekday = int(text) - 1
        elif key == "j":
            julian = int(text)
        elif key == "U" or key == "W":
            week = int(text)
            monday_first = key == "W"
        elif key == "V":
            iso_week = int(text)
        elif key == "z":
            if text is not None:
                gmtoff, gmtoff_fraction = _parse_tz(text)
        elif key == "Z":
            tz = _zone_flag(text, locale)
    if half:
        # The half of the day may stand after the hour, so it is looked at last.
        noon = (groups.get("p") or "").lower()
        if noon in ("", locale.am_pm[0]):
            hour %= 12
        elif noon == locale.am_pm[1] and hour != 12:
            hour += 12
    _check_iso(iso_year, iso_week, year, weekday, julian)

    borrowed = False
    if year is None:
        year = 1900
        if month == 2 and day == 29:
            year = 1904  # a leap year, until the weekday is known
            borrowed = True
    if julian is None and weekday is not None:
        if week is not None:
            julian = _calc_julian_from_U_or_W(year, week, weekday, monday_first)
        elif iso_year is not None:
            year, julian = _iso_day(iso_year, iso_week, weekday)
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if _leap(year) else 365
    if julian is None:
        julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    else:
        year, month, day = _unpack_ordinal(julian - 1 + _ordinal(year, 1, 1))
    if weekday is None:
        weekday = (_ordinal(year, month, day) + 6) % 7
    if borrowed:
        year = 1900
    return ((year, month, day, hour, minute, second, weekday, julian, tz, groups.get("Z"),
             gmtoff), fraction, gmtoff_fraction)


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """Return a time.struct_time."""
    return time.struct_time(_strptime(data_string, format)[0])


def _zone(fields, fraction):
    # The arguments after the fields: a timezone if an offset was read.
    name, offset = fields[-2:]
    if offset is None:
        return ()
    from datetime import timedelta, timezone
    delta = timedelta(seconds=offset, microseconds=fraction)
    return (timezone(delta, name) if name else timezone(delta),)


def _strptime_datetime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """Return an instance of a datetime class."""
    fields, fraction, offset_fraction = _strptime(data_string, format)
    return cls(*fields[:6], fraction, *_zone(fields, offset_fraction))


def _strptime_datetime_date(cls, data_string, format="%a %b %d %Y"):
    """Return an instance of a date class."""
    return cls(*_strptime(data_string, format)[0][:3])


def _strptime_datetime_time(cls, data_string, format="%H:%M:%S"):
    """Return an instance of a time class."""
    fields, fraction, offset_fraction = _strptime(data_string, format)
    return cls(*fields[3:6], fraction, *_zone(fields, offset_fraction))
