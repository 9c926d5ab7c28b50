"""Calendars as lists of weeks, as text and as HTML."""
# This file defines calendar. Weeks begin with Monday (0) unless told otherwise; days outside a
# month are 0 in its weeks. Names are those of the plain locale.

import sys as _sys
from _dtformat import (DAY_NAMES as _DAY_NAMES, EPOCH as _EPOCH, MONTH_NAMES as _MONTH_NAMES,
                       leap as _leap, month_length as _month_length, ordinal as _ordinal)
from enum import IntEnum as _IntEnum, global_enum as _global_enum

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap",
    "leapdays", "weekday", "monthrange", "monthcalendar", "prmonth", "month", "prcal",
    "calendar", "timegm", "month_name", "month_abbr", "day_name", "day_abbr", "Calendar",
    "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader",
    "Day", "Month", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST",
    "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "MONDAY", "TUESDAY", "WEDNESDAY",
    "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
]

error = ValueError


class IllegalMonthError(ValueError, IndexError):
    """Raised on a month that is not 1 to 12."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    """Raised on a weekday that is not 0 to 6."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


@_global_enum
class Month(_IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@_global_enum
class Day(_IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


def __getattr__(name):
    if name in ("January", "February"):
        import warnings
        warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead",
                      DeprecationWarning, stacklevel=2)
        return 1 if name == "January" else 2
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    # A sequence of names, whole or cut to three letters.

    def __init__(self, names, cut):
        self._names = tuple([name[:3] for name in names]) if cut else tuple(names)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return list(self._names[i])
        return self._names[i]

    def __len__(self):
        return len(self._names)


day_name = _Names(_DAY_NAMES, False)
day_abbr = _Names(_DAY_NAMES, True)
month_name = _Names(_MONTH_NAMES, False)
month_abbr = _Names(_MONTH_NAMES, True)


def isleap(year):
    """Whether a year has a 29 February."""
    return _leap(year)


def leapdays(y1, y2):
    """Return the number of leap years from y1 up to, not including, y2."""
    y1 -= 1
    y2 -= 1
    return y2 // 4 - y1 // 4 - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    """Return the weekday of a day, a Day. Years beyond those of datetime go on as they do."""
    if not 1 <= year <= 9999:
        year = 2000 + year % 400  # the calendar repeats every 400 years
    import datetime
    return Day(datetime.date(year, month, day).weekday())


def _validate_month(month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)


def monthrange(year, month):
    """Return the weekday of the first day of a month, and how many days it has."""
    _validate_month(month)
    return weekday(year, month, 1), _monthlen(year, month)


def _monthlen(year, month):
    return mdays[month] + (month == 2 and isleap(year))


def _prevmonth(year, month):
    return (year - 1, 12) if month == 1 else (year, month - 1)


def _nextmonth(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


def _sevens(days):
    days = list(days)
    return [days[i:i + 7] for i in range(0, len(days), 7)]


class Calendar:
    """Weeks of months and years, without any formatting."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """Return an iterator over the weekdays of one week."""
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7

    def itermonthdates(self, year, month):
        """Return an iterator over the dates of the weeks of a month."""
        import datetime
        for y, m, d in self.itermonthdays3(year, month):
            yield datetime.date(y, m, d)

    def itermonthdays(self, year, month):
        """Like itermonthdates(), with the number of the day, 0 outside the month."""
        first, count = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from [0] * before
        yield from range(1, count + 1)
        yield from [0] * ((self.firstweekday - first - count) % 7)

    def itermonthdays2(self, year, month):
        """Like itermonthdays(), as (day, weekday)."""
        for i, d in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield d, i % 7

    def itermonthdays3(self, year, month):
        """Like itermonthdates(), as (year, month, day)."""
        first, count = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        after = (self.firstweekday - first - count) % 7
        y, m = _prevmonth(year, month)
        end = _monthlen(y, m) + 1
        for d in range(end - before, end):
            yield y, m, d
        for d in range(1, count + 1):
            yield year, month, d
        y, m = _nextmonth(year, month)
        for d in range(1, after + 1):
            yield y, m, d

    def itermonthdays4(self, year, month):
        """Like itermonthdates(), as (year, month, day, weekday)."""
        for i, (y, m, d) in enumerate(self.itermonthdays3(year, month)):
            yield y, m, d, (self.firstweekday + i) % 7

    def monthdatescalendar(self, year, month):
        """Return the weeks of a month as lists of dates."""
        return _sevens(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        """Return the weeks of a month as lists of (day, weekday)."""
        return _sevens(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        """Return the weeks of a month as lists of days."""
        return _sevens(self.itermonthdays(year, month))

    def yeardatescalendar(self, year, width=3):
        """Return the months of a year in rows of width, each as monthdatescalendar()."""
        months = [self.monthdatescalendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]

    def yeardays2calendar(self, year, width=3):
        """Return the months of a year in rows of width, each as monthdays2calendar()."""
        months = [self.monthdays2calendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]

    def yeardayscalendar(self, year, width=3):
        """Return the months of a year in rows of width, each as monthdayscalendar()."""
        months = [self.monthdayscalendar(year, m) for m in range(1, 13)]
        return [months[i:i + width] for i in range(0, 12, width)]


class TextCalendar(Calendar):
    """Calendars as plain text."""

    def prweek(self, theweek, width):
        """Print one week."""
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        """Return the text of a day."""
        return ("" if day == 0 else f"{day:2d}").center(width)

    def formatweek(self, theweek, width):
        """Return the text of a week, a list of (day, weekday)."""
        return " ".join([self.formatday(d, wd, width) for d, wd in theweek])

    def formatweekday(self, day, width):
        """Return the name of a weekday."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        """Return the names of the weekdays."""
        return " ".join([self.formatweekday(i, width) for i in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """Return the name of a month."""
        _validate_month(themonth)
        name = month_name[themonth]
        if withyear:
            name = f"{name} {theyear!r}"
        return name.center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print a month."""
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """Return the text of a month: w characters a day, l lines a week."""
        w = max(2, w)
        l = max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1),
                 self.formatweekheader(w)]
        lines += [self.formatweek(week, w)
                  for week in self.monthdays2calendar(theyear, themonth)]
        return "".join([line.rstrip() + "\n" * l for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """Return the text of a year: w characters a day, l lines a week, c spaces between
        months, m months in a row."""
        w = max(2, w)
        l = max(1, l)
        c = max(2, c)
        width = (w + 1) * 7 - 1
        out = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), "\n" * l]
        header = self.formatweekheader(w)
        for i, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * i + 1, min(m * (i + 1) + 1, 13))
            out.append("\n" * l)
            names = [self.formatmonthname(theyear, k, width, False) for k in months]
            out += [formatstring(names, width, c).rstrip(), "\n" * l]
            out += [formatstring([header for _ in months], width, c).rstrip(), "\n" * l]
            for j in range(max([len(weeks) for weeks in row])):
                cells = [self.formatweek(weeks[j], w) if j < len(weeks) else ""
                         for weeks in row]
                out += [formatstring(cells, width, c).rstrip(), "\n" * l]
        return "".join(out)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print a year."""
        print(self.formatyear(theyear, w, l, c, m), end="")


class HTMLCalendar(Calendar):
    """Calendars as HTML tables; the cssclass attributes name the classes of their parts."""

    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = "month"
    cssclass_month = "month"
    cssclass_year_head = "year"
    cssclass_year = "year"

    def formatday(self, day, weekday):
        """Return a day as a cell."""
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        """Return a week as a row."""
        return f"<tr>{''.join([self.formatday(d, wd) for d, wd in theweek])}</tr>"

    def formatweekday(self, day):
        """Return the name of a weekday as a cell."""
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        """Return the names of the weekdays as a row."""
        return f"<tr>{''.join([self.formatweekday(i) for i in self.iterweekdays()])}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        """Return the name of a month as a row."""
        _validate_month(themonth)
        name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        """Return a month as a table."""
        lines = [f'<table border="0" cellpadding="0" cellspacing="0" '
                 f'class="{self.cssclass_month}">',
                 self.formatmonthname(theyear, themonth, withyear=withyear),
                 self.formatweekheader()]
        lines += [self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)]
        lines.append("</table>")
        return "\n".join(lines) + "\n"

    def formatyear(self, theyear, width=3):
        """Return a year as a table of tables, width months in a row."""
        width = max(width, 1)
        out = [f'<table border="0" cellpadding="0" cellspacing="0" '
               f'class="{self.cssclass_year}">',
               f'\n<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}'
               '</th></tr>']
        for start in range(1, 13, width):
            out.append("<tr>")
            for m in range(start, min(start + width, 13)):
                out.append(f"<td>{self.formatmonth(theyear, m, withyear=False)}</td>")
            out.append("</tr>")
        out.append("</table>")
        return "".join(out)

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """Return a year as an HTML page, as bytes."""
        if encoding is None:
            encoding = "utf-8"
        out = [f'<?xml version="1.0" encoding="{encoding}"?>\n',
               '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
               '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
               "<html>\n", "<head>\n",
               f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n']
        if css is not None:
            out.append(f'<link rel="stylesheet" type="text/css" href="{css}" />\n')
        out += [f"<title>Calendar for {theyear}</title>\n", "</head>\n", "<body>\n",
                self.formatyear(theyear, width), "</body>\n", "</html>\n"]
        return "".join(out).encode(encoding, "xmlcharrefreplace")


class LocaleTextCalendar(TextCalendar):
    """TextCalendar in a locale; there is only the plain one."""

    def __init__(self, firstweekday=0, locale=None):
        TextCalendar.__init__(self, firstweekday)
        self.locale = locale


class LocaleHTMLCalendar(HTMLCalendar):
    """HTMLCalendar in a locale; there is only the plain one."""

    def __init__(self, firstweekday=0, locale=None):
        HTMLCalendar.__init__(self, firstweekday)
        self.locale = locale


# ---------------------------------------------------------------- functions of the module

_first = 0  # cell: _first


def _shared():
    return TextCalendar(_first)


def firstweekday():
    """Return the weekday that weeks of this module's functions begin with."""
    return _first


def setfirstweekday(firstweekday):
    """Set the weekday that weeks of this module's functions begin with."""
    global _first
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    _first = int(firstweekday)


def monthcalendar(year, month):
    """Return the weeks of a month as lists of days."""
    return _shared().monthdayscalendar(year, month)


def prweek(theweek, width):
    """Print one week."""
    _shared().prweek(theweek, width)


def week(theweek, width):
    """Return the text of a week."""
    return _shared().formatweek(theweek, width)


def weekheader(width):
    """Return the names of the weekdays."""
    return _shared().formatweekheader(width)


def prmonth(theyear, themonth, w=0, l=0):
    """Print a month."""
    _shared().prmonth(theyear, themonth, w, l)


def month(theyear, themonth, w=0, l=0):
    """Return the text of a month."""
    return _shared().formatmonth(theyear, themonth, w, l)


def calendar(theyear, w=2, l=1, c=6, m=3):
    """Return the text of a year."""
    return _shared().formatyear(theyear, w, l, c, m)


def prcal(theyear, w=0, l=0, c=6, m=3):
    """Print a year."""
    _shared().pryear(theyear, w, l, c, m)


_colwidth = 7 * 3 - 1
_spacing = 6


def format(cols, colwidth=_colwidth, spacing=_spacing):
    """Print columns side by side."""
    print(formatstring(cols, colwidth, spacing))


def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    """Return columns side by side."""
    return (" " * spacing).join([c.center(colwidth) for c in cols])


EPOCH = 1970
_EPOCH_ORD = _EPOCH


def timegm(tuple):
    """Return the timestamp of a time tuple in UTC; the reverse of time.gmtime()."""
    year, month, day, hour, minute, second = tuple[:6]
    days = _ordinal(year, month, 1) - _EPOCH_ORD + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def main(args=None):
    """Print calendars, as the arguments of a command say."""
    import argparse
    parser = argparse.ArgumentParser()
    text = parser.add_argument_group("text only arguments")
    html = parser.add_argument_group("html only arguments")
    text.add_argument("-w", "--width", type=int, default=2, help="width of a day")
    text.add_argument("-l", "--lines", type=int, default=1, help="lines of a week")
    text.add_argument("-s", "--spacing", type=int, default=6, help="spaces between months")
    text.add_argument("-m", "--months", type=int, default=3, help="months in a row")
    html.add_argument("-c", "--css", default="calendar.css", help="style sheet of the page")
    parser.add_argument("-L", "--locale", default=None, help="locale of the names")
    parser.add_argument("-e", "--encoding", default=None, help="encoding of the output")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"),
                        help="kind of output")
    parser.add_argument("-f", "--first-weekday", type=int, default=0,
                        help="weekday that weeks begin with, 0 for Monday")
    parser.add_argument("year", nargs="?", type=int, help="year")
    parser.add_argument("month", nargs="?", type=int, help="month (text only)")
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
        _sys.exit(1)
    year = options.year
    if year is None:
        import datetime
        year = datetime.date.today().year
    if options.type == "html":
        if options.month:
            parser.error("incorrect number of arguments")
            _sys.exit(1)
        made = HTMLCalendar(options.first_weekday)
        _sys.stdout.buffer.write(made.formatyearpage(
            year, css=options.css, encoding=options.encoding or _sys.getdefaultencoding()))
        return
    made = TextCalendar(options.first_weekday)
    if options.month is None:
        result = made.formatyear(year, options.width, options.lines, options.spacing,
                                 options.months)
    else:
        _validate_month(options.month)
        result = made.formatmonth(year, options.month, options.width, options.lines)
    if options.encoding:
        _sys.stdout.buffer.write(result.encode(options.encoding))
    else:
        _sys.stdout.write(result)


if __name__ == "__main__":
    main()
