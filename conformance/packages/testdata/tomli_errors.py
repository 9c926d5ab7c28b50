# What tomli refuses, with its messages and positions.
import io

import tomli

BAD = [
    "a", "a =", "a = \n", "= 1", "a = 1 b = 2", "a.b. = 1", "a b = 1", "[", "[a", "[]", "[a]]", "[[a]", "[a.]",
    "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "a = 1\n[a.b]", "[[a]]\n[a]", "[a]\n[[a]]", "a = {}\n[a.b]",
    "a = { b = 1 }\na.c = 2", "a = {b = 1, b = 2}", "a = { b = 1, }", "a = {b = 1\n}", "a = [1, 2", "a = [1 2]", "a = [,]",
    "a = 01", "a = 1__0", "a = _1", "a = 1_", "a = +0x1", "a = 0x", "a = 1.", "a = .5", "a = 1e", "a = 1.e2", "a = truer",
    "a = True", "a = nul", "a = 'x", 'a = "x', 'a = "x\ny"', "a = 'x\ny'", "a = '''x", 'a = """x', 'a = "\\q"', 'a = "\\u12"',
    'a = "\\ud800"', 'a = "\\U00110000"', "a = 1979-13-01", "a = 1979-02-30", "a = 25:00:00", "a = 1979-05-27T",
    "a = 1979-05-27T00:00:00+25:00", "a = \x00", "# \x01", "a = '\x7f'", "a = 1 # \x02", "\ufeffa = 1", "a = 1\rb = 2",
    "a.b = 1\n[a]", "[a.b]\n[a]\nb = 1", "[[a.b]]\n[a]\nb.c = 2", "a = [1]\n[[a]]", "[a.b.c]\n[a]\nb.c.d = 1", "a = {b.c = 1, b = 2}",
]
for text in BAD:
    try:
        print("ok   ", repr(text), tomli.loads(text))
    except tomli.TOMLDecodeError as e:
        print("error", repr(text), "->", e, type(e).__mro__[1].__name__)

for value in (b"a = 1", 3, None, ["a"]):
    try:
        tomli.loads(value)
    except Exception as e:
        print(type(e).__name__, e)
try:
    tomli.load(io.StringIO("a = 1"))
except Exception as e:
    print(type(e).__name__, e)
try:
    tomli.load(io.BytesIO(b"a = '\xff'"))
except Exception as e:
    print(type(e).__name__, e)
try:
    tomli.loads("x = 1.5", parse_float=lambda s: {})
except Exception as e:
    print(type(e).__name__, e)
try:
    tomli.loads("a = " + "[" * 60 + "]" * 60 + " x")
except Exception as e:
    print(type(e).__name__, e)
tomli.loads("[table]\nkey = value")
