# format() of str.
def err(*a):
    try:
        print(repr(format(*a)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("abc", "\xe9\u20ac", ""):
    for spec in ("", "s", "10", "<10", ">10", "^10", "*^9", "\u20ac>6", "\U0001f600<5s", ".2", ".0", "6.2", ">6.1s", "010", "05", "0>5", "0<5", "2", ".99"):
        err(s, spec)
# expect: 'abc'
# expect: 'abc'
# expect: 'abc       '
# expect: 'abc       '
# expect: '       abc'
# expect: '   abc    '
# expect: '***abc***'
# expect: '€€€abc'
# expect: 'abc😀😀'
# expect: 'ab'
# expect: ''
# expect: 'ab    '
# expect: '     a'
# expect: 'abc0000000'
# expect: 'abc00'
# expect: '00abc'
# expect: 'abc00'
# expect: 'abc'
# expect: 'abc'
# expect: 'é€'
# expect: 'é€'
# expect: 'é€        '
# expect: 'é€        '
# expect: '        é€'
# expect: '    é€    '
# expect: '***é€****'
# expect: '€€€€é€'
# expect: 'é€😀😀😀'
# expect: 'é€'
# expect: ''
# expect: 'é€    '
# expect: '     é'
# expect: 'é€00000000'
# expect: 'é€000'
# expect: '000é€'
# expect: 'é€000'
# expect: 'é€'
# expect: 'é€'
# expect: ''
# expect: ''
# expect: '          '
# expect: '          '
# expect: '          '
# expect: '          '
# expect: '*********'
# expect: '€€€€€€'
# expect: '😀😀😀😀😀'
# expect: ''
# expect: ''
# expect: '      '
# expect: '      '
# expect: '0000000000'
# expect: '00000'
# expect: '00000'
# expect: '00000'
# expect: '  '
# expect: ''
# --- errors
def err(*a):
    try:
        print(repr(format(*a)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for spec in ("=5", "d", "x", "+5", " 5", "-5", ",", "_", "#", "#5", "z", ".3x", "5.", ".", "5 ", "q5", "99999999999999999999", ".99999999999999999999", "é", "<<<", "5s5", ",.2", "\x00", "=", "0=5", "n", "%"):
    err("abc", spec)
# expect: ValueError: '=' alignment not allowed in string format specifier
# expect: ValueError: Unknown format code 'd' for object of type 'str'
# expect: ValueError: Unknown format code 'x' for object of type 'str'
# expect: ValueError: Sign not allowed in string format specifier
# expect: ValueError: Space not allowed in string format specifier
# expect: ValueError: Sign not allowed in string format specifier
# expect: ValueError: Cannot specify ',' with 's'.
# expect: ValueError: Cannot specify '_' with 's'.
# expect: ValueError: Alternate form (#) not allowed in string format specifier
# expect: ValueError: Alternate form (#) not allowed in string format specifier
# expect: ValueError: Negative zero coercion (z) not allowed in string format specifier
# expect: ValueError: Unknown format code 'x' for object of type 'str'
# expect: ValueError: Format specifier missing precision
# expect: ValueError: Format specifier missing precision
# expect: ValueError: Unknown format code '\x20' for object of type 'str'
# expect: ValueError: Invalid format specifier 'q5' for object of type 'str'
# expect: ValueError: Too many decimal digits in format string
# expect: ValueError: Too many decimal digits in format string
# expect: ValueError: Unknown format code '\xe9' for object of type 'str'
# expect: ValueError: Unknown format code '<' for object of type 'str'
# expect: ValueError: Invalid format specifier '5s5' for object of type 'str'
# expect: ValueError: Cannot specify ',' with 's'.
# expect: ValueError: Unknown format code '\x0' for object of type 'str'
# expect: ValueError: '=' alignment not allowed in string format specifier
# expect: ValueError: '=' alignment not allowed in string format specifier
# expect: ValueError: Unknown format code 'n' for object of type 'str'
# expect: ValueError: Unknown format code '%' for object of type 'str'
err("a", 1)  # expect: TypeError: format() argument 2 must be str, not int
err("a", None)  # expect: TypeError: format() argument 2 must be str, not None
err("a", b"5")  # expect: TypeError: format() argument 2 must be str, not bytes
err()  # expect: TypeError: format expected at least 1 argument, got 0
err("a", "", "")  # expect: TypeError: format expected at most 2 arguments, got 3
try:
    "a".__format__()
except TypeError as e:
    print(e)  # expect: str.__format__() takes exactly one argument (0 given)
try:
    "a".__format__(1)
except TypeError as e:
    print(e)  # expect: __format__() argument must be str, not int
class T(str):
    pass
err(T("ab"), "5")  # expect: 'ab   '
err(T("ab"), "d")  # expect: ValueError: Unknown format code 'd' for object of type 'T'
print(type(format(T("a"))).__name__, type(format(T("a"), "1")).__name__, type(T("a").__format__("")).__name__)  # expect: str T str
class U(str):
    def __format__(self, spec):
        return "U" + spec
print(format(U("x"), "q"), f"{U('x'):zz}", "{:1}".format(U("x")))  # expect: Uq Uzz U1
