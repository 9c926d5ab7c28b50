"""Calendar arithmetic and text forms shared by datetime, _strptime and calendar."""
# This file defines the parts of datetime that need no classes. A day is an ordinal (day 1 is
# 0001-01-01) or packed as year << 9 | month << 5 | day; a time of day is in microseconds.

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("", "January", "February", "March", "April", "May", "June", "July", "August",
               "September", "October", "November", "December")
EPOCH = 719163  # ordinal of 1970-01-01


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    return 29 if month == 2 and leap(year) else _DAYS[month]


def ordinal(year, month, day):
    # Years start in March, so the leap day is the last and months follow 153 days per 5.
    if month > 2:
        month -= 3
    else:
        year -= 1
        month += 9
    return (year * 365 + year // 4 - year // 100 + year // 400
            + (153 * month + 2) // 5 + day - 306)


def unpack_ordinal(n):
    """Return (year, month, day) of an ordinal."""
    n += 305
    era = n // 146097
    n -= era * 146097
    year = (n - n // 1460 + n // 36524 - n // 146096) // 365
    n -= 365 * year + year // 4 - year // 100
    month = (5 * n + 2) // 153
    day = n - (153 * month + 2) // 5 + 1
    if month < 10:
        return era * 400 + year, month + 3, day
    return era * 400 + year + 1, month - 9, day


def day_of_year(year, month, day):
    return _BEFORE[month] + day + (month > 2 and leap(year))


def iso_week(n):
    """Return (ISO year, week, weekday from 1) of an ordinal."""
    weekday = (n + 6) % 7
    thursday = n - weekday + 3
    year = unpack_ordinal(thursday)[0] if thursday > 0 else 0
    return year, (thursday - ordinal(year, 1, 1)) // 7 + 1, weekday + 1


def weeks_in_iso_year(year):
    first = (ordinal(year, 1, 1) + 6) % 7
    return 53 if first == 3 or (first == 2 and leap(year)) else 52


# ---------------------------------------------------------------- strftime

_COMPOSED = {
    "c": "%a %b %e %H:%M:%S %Y", "D": "%m/%d/%y", "x": "%m/%d/%y", "r": "%I:%M:%S %p",
    "R": "%H:%M", "T": "%H:%M:%S", "X": "%H:%M:%S", "F": "%Y-%m-%d",
}
_E_FORMS = frozenset("cnprstuxyzCPRTXYZ%")
_O_FORMS = frozenset("bdeghjklmnprstuwyzBCGHIMPRSTUVWZ%")


def strftime(fmt, fields, zone):
    """Format a moment as the C library does in its plain locale.

    fields is (year, month, day, hour, minute, second, microsecond, ordinal); zone is called
    with the letter of a form that needs the time zone (z, :, Z or s) and returns its text,
    or None when there is none to show.
    """
    at = fmt.find("%")
    if at < 0:
        return fmt
    out = []
    start, end = 0, len(fmt)
    while at >= 0:
        if at > start:
            out.append(fmt[start:at])
        position = at + 1
        letter = fmt[position:position + 1]
        text = _simple(letter, fields, zone, True)
        if text is None:
            if letter == ":" and fmt[position + 1:position + 2] == "z":
                text = zone(":") or ""
                position += 1
            else:
                text, position = _flagged(fmt, at, fields, zone)
        out.append(text)
        start = position + 1
        if start >= end:
            break
        at = fmt.find("%", start)
    if start < end:
        out.append(fmt[start:])
    return "".join(out)


def _simple(letter, fields, zone, padded):
    # The text of a form without flags; None if there is no such form. padded: the year has
    # four digits, as datetime shows it; inside %c it has not.
    year, month, day, hour, minute, second, micro, n = fields
    if letter == "Y":
        return f"{year:04d}" if padded else str(year)
    if letter == "m":
        return f"{month:02d}"
    if letter == "d":
        return f"{day:02d}"
    if letter == "H":
        return f"{hour:02d}"
    if letter == "M":
        return f"{minute:02d}"
    if letter == "S":
        return f"{second:02d}"
    if letter == "f":
        return f"{micro:06d}"
    number = _number(letter, fields, zone)
    if number is not None:
        value, digits, fill = number
        if letter == "G":
            digits = 4
        return str(value).rjust(digits, fill)
    text = _word(letter, fields)
    if text is not None:
        return text
    if letter in _COMPOSED and letter:
        return _compose(_COMPOSED[letter], fields, zone, letter == "F")
    if letter == "z" or letter == "Z":
        return zone(letter) or ""
    return None


def _compose(form, fields, zone, padded=False):
    out = []
    i = 0
    while i < len(form):
        if form[i] == "%":
            i += 1
            out.append(_simple(form[i], fields, zone, padded))
        else:
            out.append(form[i])
        i += 1
    return "".join(out)


def _number(letter, fields, zone):
    # (value, least digits, fill) of the numeric forms.
    year, month, day, hour, minute, second, micro, n = fields
    if letter == "j":
        return day_of_year(year, month, day), 3, "0"
    if letter == "y":
        return year % 100, 2, "0"
    if letter == "I":
        return (hour + 11) % 12 + 1, 2, "0"
    if letter == "Y":
        return year, 1, "0"
    if letter == "m":
        return month, 2, "0"
    if letter == "d":
        return day, 2, "0"
    if letter == "e":
        return day, 2, " "
    if letter == "H":
        return hour, 2, "0"
    if letter == "k":
        return hour, 2, " "
    if letter == "l":
        return (hour + 11) % 12 + 1, 2, " "
    if letter == "M":
        return minute, 2, "0"
    if letter == "S":
        return second, 2, "0"
    if letter == "C":
        return year // 100, 2, "0"
    if letter == "u":
        return (n + 6) % 7 + 1, 1, "0"
    if letter == "w":
        return n % 7, 1, "0"
    if letter == "U":
        return (day_of_year(year, month, day) + 6 - n % 7) // 7, 2, "0"
    if letter == "W":
        return (day_of_year(year, month, day) + 6 - (n + 6) % 7) // 7, 2, "0"
    if letter == "V":
        return iso_week(n)[1], 2, "0"
    if letter == "G":
        return iso_week(n)[0], 1, "0"
    if letter == "g":
        return iso_week(n)[0] % 100, 2, "0"
    if letter == "s":
        return zone("s"), 1, "0"
    return None


def _word(letter, fields):
    year, month, day, hour, minute, second, micro, n = fields
    if letter == "a":
        return DAY_NAMES[(n + 6) % 7][:3]
    if letter == "A":
        return DAY_NAMES[(n + 6) % 7]
    if letter == "b" or letter == "h":
        return MONTH_NAMES[month][:3]
    if letter == "B":
        return MONTH_NAMES[month]
    if letter == "p":
        return "AM" if hour < 12 else "PM"
    if letter == "P":
        return "am" if hour < 12 else "pm"
    if letter == "n":
        return "\n"
    if letter == "t":
        return "\t"
    if letter == "%":
        return "%"
    return None


def _flagged(fmt, at, fields, zone):
    # A form with the flags and width of glibc, or one that does not exist: then it stands
    # for itself. Returns its text and the position of its last character.
    position = at + 1
    pad, upper, swap = "", False, False
    while fmt[position:position + 1] in ("-", "_", "0", "^", "#", "+"):
        flag = fmt[position]
        if flag == "^":
            upper = True
        elif flag == "#":
            swap = True
        elif flag == "+":
            break
        else:
            pad = flag
        position += 1
    width = 0
    while "0" <= fmt[position:position + 1] <= "9":
        width = min(width * 10 + int(fmt[position]), 1 << 20)
        position += 1
    modifier = fmt[position:position + 1]
    if modifier in ("E", "O") and modifier:
        position += 1
    else:
        modifier = ""
    letter = fmt[position:position + 1]
    text = None
    if not modifier or letter in (_E_FORMS if modifier == "E" else _O_FORMS):
        text = _flagged_text(letter, fields, zone, pad, width, upper, swap)
    if text is None:
        text = fmt[at:position + 1]
        if upper and text.isascii():
            text = text.upper()
    if letter == "z":
        width = 0
    fill = "0" if pad == "0" else " "
    return text.rjust(width, fill), position


def _flagged_text(letter, fields, zone, pad, width, upper, swap):
    number = _number(letter, fields, zone)
    if number is not None:
        value, digits, fill = number
        if letter == "C":
            digits = 1
        if pad == "-":
            return str(value)
        if pad:
            fill = "0" if pad == "0" else " "
        return str(value).rjust(max(digits, width), fill)
    if letter == "Z" or letter == "z":
        return ""  # with flags the C library is asked, which knows of no zone
    text = _word(letter, fields)
    if text is None and letter in _COMPOSED:
        text = _compose(_COMPOSED[letter], fields, zone)
    if text is None:
        return None
    if swap and letter == "p":
        return text.lower()
    if upper and letter != "P" or swap and letter in ("a", "A", "b", "B", "h"):
        return text.upper()
    return text


# ---------------------------------------------------------------- ISO 8601 text

def _digits(text, start, stop):
    # The number written in text[start:stop]; -1 unless it is all ASCII digits.
    if stop > len(text):
        return -1
    value = 0
    while start < stop:
        c = text[start]
        if not "0" <= c <= "9":
            return -1
        value = value * 10 + ord(c) - 48
        start += 1
    return value


def parse_iso_date(text, stop):
    """Return (year, month, day) of text[:stop], or None; week dates too."""
    year = _digits(text, 0, 4)
    if year < 0 or stop < 7:
        return None
    dash = text[4] == "-"
    position = 5 if dash else 4
    if text[position] == "W":
        week = _digits(text, position + 1, position + 3)
        position += 3
        weekday = 1
        if week < 0 or stop < position:
            return None
        if stop > position:
            if dash:
                if text[position] != "-":
                    return None
                position += 1
            weekday = _digits(text, position, position + 1)
            if weekday < 0 or stop != position + 1:
                return None
        if not (1 <= week <= 53 and 1 <= weekday <= 7) or year < 1:
            return None
        if week > weeks_in_iso_year(year):
            return None
        first = ordinal(year, 1, 4)
        n = first - (first + 6) % 7 + (week - 1) * 7 + weekday - 1
        return unpack_ordinal(n)
    month = _digits(text, position, position + 2)
    position += 2
    if month < 0:
        return None
    if dash:
        if position >= stop or text[position] != "-":
            return None
        position += 1
    if stop != position + 2:
        return None
    day = _digits(text, position, stop)
    if day < 0:
        return None
    return year, month, day


def iso_separator(text):
    """Return where the date part of an ISO 8601 date and time ends.

    Any one character may separate the parts, a digit or a dash too, so the form of the
    date decides.
    """
    size = len(text)
    if size == 7:
        return 7
    if text[4] == "-":
        if text[5] != "W":
            return 10
        if size > 8 and text[8] == "-":
            if size == 9:
                return 9
            # yyyy-Www-d or yyyy-Www and a dash as separator
            if size > 10 and "0" <= text[10] <= "9":
                return 8
            return 10
        return 8
    if text[4] == "W":
        position = 7
        while position < size and "0" <= text[position] <= "9":
            position += 1
        if position < 9:
            return position
        return 7 if position % 2 == 0 else 8
    return 8


def _parse_clock(text, start, stop):
    # Returns [hour, minute, second, microsecond, rest] or None. Fractions are cut at six
    # digits. rest: something stood after the clock; CPython lets one stray character pass
    # when a zone follows, so the caller decides.
    parts = [0, 0, 0, 0, False]
    colons = stop - start <= 2 or text[start + 2] == ":"
    position = start
    index = 0
    while True:
        value = _digits(text, position, position + 2) if position + 2 <= stop else -1
        if value < 0:
            return None
        parts[index] = value
        position += 2
        if position == stop:
            return parts
        c = text[position]
        if position + 1 == stop:
            parts[4] = True
            return parts
        if c == "." or c == ",":
            if index < 2:
                return None
            position += 1
            break
        if colons:
            if c != ":" or index == 2:
                return None
            position += 1
        elif index == 2:
            break
        index += 1
    cut = min(stop - position, 6)
    value = _digits(text, position, position + cut)
    if value < 0:
        return None
    parts[3] = value * 10 ** (6 - cut)
    position += cut
    while position < stop and "0" <= text[position] <= "9":
        position += 1
    parts[4] = position < stop
    return parts


def parse_iso_time(text, start):
    """Parse the time in text[start:].

    Returns None or (hour, minute, second, microsecond, offset); offset is None without a
    zone, else its (sign, hours, minutes, seconds, microseconds).
    """
    size = len(text)
    position = start
    while position < size and text[position] not in "+-Z":
        position += 1
    clock = _parse_clock(text, start, position)
    if clock is None:
        return None
    rest = clock.pop()
    if position == size:
        return None if rest else (*clock, None)
    if text[position] == "Z":
        if position + 1 != size:
            return None
        return (*clock, (1, 0, 0, 0, 0))
    sign = -1 if text[position] == "-" else 1
    zone = _parse_clock(text, position + 1, size)
    if zone is None or zone.pop():
        return None
    return (*clock, (sign, *zone))
