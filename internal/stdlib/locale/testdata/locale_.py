# locale: the C locale.
import locale as L
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
for loc in ("C", "POSIX", ("C", None), None):
    t(L.setlocale, L.LC_ALL, loc)
# expect: 'C'
# expect: 'C'
# expect: 'C'
# expect: 'C'
t(L.setlocale, L.LC_ALL, "xx_YY"); t(L.setlocale, 99, "C"); t(L.setlocale, "x", "C"); t(L.setlocale, L.LC_ALL, 5); t(L.setlocale, L.LC_ALL, ("a",)); t(L.setlocale, -1)  # expect: Error: unsupported locale setting
# expect: Error: unsupported locale setting
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# expect: TypeError: Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# expect: Error: locale query failed
print(L.localeconv(), L.getlocale(), L.getlocale(L.LC_NUMERIC), L.getpreferredencoding().lower(), L.CHAR_MAX)  # expect: {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []} (None, None) (None, None) utf-8 127
print(sorted((n, getattr(L, n)) for n in dir(L) if n.isupper() and isinstance(getattr(L, n), int)))  # expect: [('ABDAY_1', 131072), ('ABDAY_2', 131073), ('ABDAY_3', 131074), ('ABDAY_4', 131075), ('ABDAY_5', 131076), ('ABDAY_6', 131077), ('ABDAY_7', 131078), ('ABMON_1', 131086), ('ABMON_10', 131095), ('ABMON_11', 131096), ('ABMON_12', 131097), ('ABMON_2', 131087), ('ABMON_3', 131088), ('ABMON_4', 131089), ('ABMON_5', 131090), ('ABMON_6', 131091), ('ABMON_7', 131092), ('ABMON_8', 131093), ('ABMON_9', 131094), ('ALT_DIGITS', 131119), ('AM_STR', 131110), ('CHAR_MAX', 127), ('CODESET', 14), ('CRNCYSTR', 262159), ('DAY_1', 131079), ('DAY_2', 131080), ('DAY_3', 131081), ('DAY_4', 131082), ('DAY_5', 131083), ('DAY_6', 131084), ('DAY_7', 131085), ('D_FMT', 131113), ('D_T_FMT', 131112), ('ERA', 131116), ('ERA_D_FMT', 131118), ('ERA_D_T_FMT', 131120), ('ERA_T_FMT', 131121), ('LC_ALL', 6), ('LC_COLLATE', 3), ('LC_CTYPE', 0), ('LC_MESSAGES', 5), ('LC_MONETARY', 4), ('LC_NUMERIC', 1), ('LC_TIME', 2), ('MON_1', 131098), ('MON_10', 131107), ('MON_11', 131108), ('MON_12', 131109), ('MON_2', 131099), ('MON_3', 131100), ('MON_4', 131101), ('MON_5', 131102), ('MON_6', 131103), ('MON_7', 131104), ('MON_8', 131105), ('MON_9', 131106), ('NOEXPR', 327681), ('PM_STR', 131111), ('RADIXCHAR', 65536), ('THOUSEP', 65537), ('T_FMT', 131114), ('T_FMT_AMPM', 131115), ('YESEXPR', 327680)]
print([L.nl_langinfo(getattr(L, n)) for n in sorted(dir(L)) if n.isupper() and isinstance(getattr(L, n), int) and not n.startswith("LC_") and n not in ("CHAR_MAX", "CODESET")])  # expect: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Jan', 'Oct', 'Nov', 'Dec', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', '', 'AM', '-', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', '%m/%d/%y', '%a %b %e %H:%M:%S %Y', '', '', '', '', 'January', 'October', 'November', 'December', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', '^[nN]', 'PM', '.', '', '%H:%M:%S', '%I:%M:%S %p', '^[yY]']
t(L.nl_langinfo, 7)  # expect: ValueError: unsupported langinfo constant
print(L.strcoll("a", "b"), L.strcoll("b", "a"), L.strcoll("a", "a"), L.strxfrm("abc"), sorted("bca", key=L.strxfrm))  # expect: -1 1 0 abc ['a', 'b', 'c']
t(L.strcoll, "a", 5); t(L.strxfrm, 5)  # expect: TypeError: strcoll() argument 2 must be str, not int
# expect: TypeError: strxfrm() argument must be str, not int
F = L.format_string
t(F, "%d items %5.2f %s", (1234567, 3.14159, "x")); t(F, "%d", 1234567, True); t(F, "%.2f", 1234.5, grouping=True, monetary=True); t(F, "%%%d%%", 5); t(F, "%(a)d %(b)s%%", {"a": 1, "b": 2}); t(F, "%*d|%-*d|", (5, 42, 3, 7)); t(F, "%x %o %c %r %e %g", (255, 8, "c", "r", 1.5, 2.5)); t(F, "%d %d", (1,)); t(F, "%d", (1, 2)); t(F, "none", ()); t(F, "%s", "a.b", monetary=True); t(F, "%d", "x"); t(F, "%+.3e", -1234.5, monetary=True)  # expect: '1234567 items  3.14 x'
# expect: '1234567'
# expect: '123450'
# expect: '%5%'
# expect: '1 2%'
# expect: '   42|7  |'
# expect: "ff 10 c 'r' 1.500000e+00 2.5"
# expect: IndexError: tuple index out of range
# expect: '1'
# expect: 'none'
# expect: 'a.b'
# expect: TypeError: %d format: a real number is required, not str
# expect: '-1234e+03'
print(L.str(1.5), L.str(1e20), L.str(0.1 + 0.2), L.atof("1.5"), L.atoi("42"), L.localize("1234.5"), L.localize("1234.5", True, True), L.delocalize("1,234.5"), L.atof("1", int))  # expect: 1.5 1e+20 0.3 1.5 42 1234.5 12345 1,234.5 1
t(L.atof, "x"); t(L.atoi, "1.5"); t(L.currency, 5); t(L.currency, 5, international=True)  # expect: ValueError: could not convert string to float: 'x'
# expect: ValueError: invalid literal for int() with base 10: '1.5'
# expect: ValueError: Currency formatting is not possible using the 'C' locale.
# expect: ValueError: Currency formatting is not possible using the 'C' locale.
print(L.gettext("m"), L.dgettext("d", "m"), L.dcgettext("d", "m", L.LC_MESSAGES), L.textdomain(None), L.normalize("C"), L.normalize("POSIX"), L.Error.__mro__[1], sorted(L.__all__))  # expect: m m m messages C C <class 'Exception'> ['CHAR_MAX', 'Error', 'LC_ALL', 'LC_COLLATE', 'LC_CTYPE', 'LC_MESSAGES', 'LC_MONETARY', 'LC_NUMERIC', 'LC_TIME', 'atof', 'atoi', 'currency', 'format_string', 'getdefaultlocale', 'getencoding', 'getlocale', 'getpreferredencoding', 'localeconv', 'normalize', 'setlocale', 'str', 'strcoll', 'strxfrm']
