"""The conventions of a country for numbers, money and text: those of C, and no others.

What the system has set is not looked at; text is encoded by UTF-8.
"""

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error",
           "setlocale", "localeconv", "strcoll", "strxfrm",
           "str", "atof", "atoi", "format_string", "currency",
           "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "LC_MESSAGES"]

_text = str

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    """A locale that there is not."""


# --- what nl_langinfo() is asked for

_days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split()
_months = ("January February March April May June July August September October "
           "November December").split()
_info = {}


def _items(first, prefix, texts):
    for i, s in enumerate(texts):
        globals()[f"{prefix}{i + 1}"] = first + i
        _info[first + i] = s


_items(131072, "ABDAY_", [d[:3] for d in _days])
_items(131079, "DAY_", _days)
_items(131086, "ABMON_", [m[:3] for m in _months])
_items(131098, "MON_", _months)
for _name, _number, _value in (
        ("CODESET", 14, "UTF-8"), ("RADIXCHAR", 65536, "."), ("THOUSEP", 65537, ""), ("AM_STR", 131110, "AM"),
        ("PM_STR", 131111, "PM"), ("D_T_FMT", 131112, "%a %b %e %H:%M:%S %Y"), ("D_FMT", 131113, "%m/%d/%y"),
        ("T_FMT", 131114, "%H:%M:%S"), ("T_FMT_AMPM", 131115, "%I:%M:%S %p"), ("ERA", 131116, ""),
        ("ERA_D_FMT", 131118, ""), ("ALT_DIGITS", 131119, ""), ("ERA_D_T_FMT", 131120, ""),
        ("ERA_T_FMT", 131121, ""), ("CRNCYSTR", 262159, "-"), ("YESEXPR", 327680, "^[yY]"), ("NOEXPR", 327681, "^[nN]")):
    globals()[_name] = _number
    _info[_number] = _value
del _name, _number, _value, _items


def nl_langinfo(key, /):
    """A text of the locale, by the number of what is wanted."""
    if key not in _info:
        raise ValueError("unsupported langinfo constant")
    return _info[key]


# --- the locale

def localeconv():
    """The conventions for numbers and money, by name."""
    conv = dict.fromkeys(("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"), "")
    conv["mon_grouping"] = []
    conv["positive_sign"] = conv["negative_sign"] = ""
    for name in ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
                 "n_sep_by_space", "p_sign_posn", "n_sign_posn"):
        conv[name] = CHAR_MAX
    conv["decimal_point"] = "."
    conv["thousands_sep"] = ""
    conv["grouping"] = []
    return conv


def setlocale(category, locale=None):
    """Set the locale of a category, or ask for it: it is C, and stays so."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if locale and not isinstance(locale, _text):
        locale = normalize(_name_of(locale))
    if not 0 <= category <= LC_ALL:
        raise Error("unsupported locale setting" if locale is not None else "locale query failed")
    if locale not in (None, "", "C", "POSIX"):
        raise Error("unsupported locale setting")
    return "C"


def _name_of(pair):
    try:
        language, encoding = pair
        language = "C" if language is None else language
        return language if encoding is None else language + "." + encoding
    except (TypeError, ValueError):
        raise TypeError("Locale must be None, a string, or an iterable of "
                        "two strings -- language code, encoding.") from None


def getlocale(category=LC_CTYPE):
    """The locale of a category as a language and an encoding: both None for C."""
    setlocale(category)
    return None, None


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """What the system has set: nothing."""
    import warnings
    warnings.warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. "
                  "Use setlocale(), getencoding() and getlocale() instead.", DeprecationWarning, stacklevel=2)
    return None, None


def getencoding():
    """The encoding of text: UTF-8."""
    return "utf-8"


def getpreferredencoding(do_setlocale=True):
    """The encoding of text: UTF-8."""
    return "utf-8"


def normalize(localename):
    """A locale name in its usual form; only those of C are known."""
    return "C" if localename.lower() in ("c", "posix") else localename


def strcoll(os1, os2, /):
    """Compare two strings: negative, 0 or positive."""
    for s in os1, os2:
        if not isinstance(s, _text):
            raise TypeError(f"strcoll() argument {1 if s is os1 else 2} must be str, not {type(s).__name__}")
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """A key that sorts strings."""
    if not isinstance(string, _text):
        raise TypeError(f"strxfrm() argument must be str, not {type(string).__name__}")
    return string


# --- numbers

def _point(formatted, monetary):
    # money has no decimal point in C
    return formatted.replace(".", "") if monetary else formatted


def localize(string, grouping=False, monetary=False):
    """A number in text, as the locale writes it."""
    return _point(string, monetary)


def delocalize(string):
    """A number in text, as Python writes it."""
    return string


def atof(string, func=float):
    """A float from text of the locale."""
    return func(delocalize(string))


def atoi(string):
    """An int from text of the locale."""
    return int(delocalize(string))


def str(val):
    """A float as text of the locale, with up to twelve digits."""
    return _point("%.12g" % val, False)


def format_string(f, val, grouping=False, monetary=False):
    """f % val, with numbers as the locale writes them."""
    mapping = hasattr(val, "keys") and hasattr(val, "__getitem__")
    if not mapping and not isinstance(val, tuple):
        val = (val,)
    out = []
    at = used = 0
    while True:
        i = f.find("%", at)
        if i < 0:
            break
        j = i + 1
        if f[j:j + 1] == "(":
            j = f.find(")", j) + 1 or j
        stars = 0
        while j < len(f) and f[j] in "-#0123456789 +*.hlL":
            stars += f[j] == "*"
            j += 1
        code = f[j:j + 1]
        if not code or code not in "eEfFgGdiouxXcrs%":
            out.append(f[at:j] % ())  # let the operator say what is wrong
            at = j
            continue
        out.append(f[at:i])
        at = j + 1
        if code == "%":
            out.append("%")
            continue
        if mapping:
            text = f[i:at] % val
        else:
            value = val[used]
            rest = val[used + 1:used + 1 + stars]
            used += 1 + stars
            text = f[i:at] % ((value,) + rest if stars else (value,) if isinstance(value, tuple) else value)
        out.append(_point(text, monetary) if code in "eEfFgGdiu" else text)
    out.append(f[at:])
    return "".join(out)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money: C has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


# --- messages, which are not translated

def gettext(msg, /):
    """The message itself."""
    return msg


def dgettext(domain, msg, /):
    """The message itself."""
    return msg


def dcgettext(domain, msg, category, /):
    """The message itself."""
    return msg


def textdomain(domain, /):
    """The name under which messages are looked for."""
    return "messages" if domain is None else domain


def bindtextdomain(domain, dir, /):
    """Where messages are looked for: nowhere."""
    if not domain:
        raise Error("domain must be a non-empty string")
    return dir


def bind_textdomain_codeset(domain, codeset, /):
    """The encoding of messages."""
    return codeset
