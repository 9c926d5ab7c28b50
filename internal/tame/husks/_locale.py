"""The locale C, which is the only one."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = 0, 1, 2, 3, 4, 5, 6
CHAR_MAX = 127
CODESET = 14

Error = type("Error", (Exception,), {"__module__": "locale"})

_ITEMS = {CODESET: "UTF-8"}


def _items():
    n = 131072
    for prefix, names in (("ABDAY", "Sun Mon Tue Wed Thu Fri Sat"),
                          ("DAY", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
                          ("ABMON", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
                          ("MON", "January February March April May June July August September October "
                                  "November December")):
        for i, text in enumerate(names.split(), 1):
            globals()[f"{prefix}_{i}"] = n
            _ITEMS[n] = text
            n += 1
    for name, text in (("AM_STR", "AM"), ("PM_STR", "PM"), ("D_T_FMT", "%a %b %e %H:%M:%S %Y"),
                       ("D_FMT", "%m/%d/%y"), ("T_FMT", "%H:%M:%S"), ("T_FMT_AMPM", "%I:%M:%S %p"),
                       ("ERA", ""), (None, ""), ("ERA_D_FMT", ""), ("ALT_DIGITS", ""), ("ERA_D_T_FMT", ""),
                       ("ERA_T_FMT", "")):
        if name:
            globals()[name] = n
        _ITEMS[n] = text
        n += 1
    globals()["_DATE_FMT"] = 131180
    _ITEMS[131180] = "%a %b %e %H:%M:%S %Z %Y"
    for name, number, text in (("CRNCYSTR", 262159, "-"), ("RADIXCHAR", 65536, "."), ("THOUSEP", 65537, ""),
                               ("YESEXPR", 327680, "^[yY]"), ("NOEXPR", 327681, "^[nN]")):
        globals()[name] = number
        _ITEMS[number] = text


_items()


def setlocale(category, locale=None, /):
    """The locale is C; nothing else can be set."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not 0 <= category <= 12:
        raise Error("locale query failed" if locale is None else "unsupported locale setting")
    if locale in (None, "", "C", "POSIX"):
        return "C"
    raise Error("unsupported locale setting")


def localeconv():
    """What the locale says of numbers and money: next to nothing."""
    texts = ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign",
             "negative_sign")
    numbers = ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
               "n_sep_by_space", "p_sign_posn", "n_sign_posn")
    conv = {"decimal_point": ".", "thousands_sep": "", "grouping": []}
    conv.update(dict.fromkeys(texts, ""))
    conv.update(dict.fromkeys(numbers, CHAR_MAX))
    conv["mon_grouping"] = []
    return conv


def nl_langinfo(key, /):
    """An item of the locale."""
    try:
        return _ITEMS[key]
    except KeyError:
        raise ValueError("unsupported langinfo constant") from None


def getencoding():
    return "UTF-8"


def strcoll(os1, os2, /):
    """Compare two strings, by their characters."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """The string itself: that compares as strcoll does."""
    if "\0" in string:
        raise ValueError("embedded null character")
    return string


def gettext(msg, /):
    return msg


def dgettext(domain, msg, /):
    return msg


def dcgettext(domain, msg, category, /):
    return msg


def textdomain(domain, /):
    return domain or "messages"


def bindtextdomain(domain, dir, /):
    return dir


def bind_textdomain_codeset(domain, codeset, /):
    return codeset
