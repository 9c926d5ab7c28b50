# A TOML reader written by hand: tables, arrays of tables, inline tables, dates, strings of four kinds, errors with lines.
import re
from collections import ChainMap
from datetime import date, datetime, time, timezone
from functools import partial
from itertools import count
from json import dumps
from types import MappingProxyType


class TomlError(ValueError):
    def __init__(self, msg, doc, pos):
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg} (at line {self.lineno}, column {self.colno})")


BARE = re.compile(r"[A-Za-z0-9_-]+")
NUM = re.compile(r"""(?P<dt>\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)?)|(?P<t>\d\d:\d\d:\d\d(?:\.\d+)?)|(?P<x>0x[\da-fA-F_]+|0o[0-7_]+|0b[01_]+)|
    (?P<f>[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)|inf|nan))|(?P<i>[+-]?(?:0|[1-9](?:_?\d)*))(?![\w.])""", re.X)
SKIP = re.compile(r"(?:[ \t]|#[^\n]*)*")
SKIPNL = re.compile(r"(?:\s|#[^\n]*)*")
ESC = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\", "e": "\x1b"}


class Toml:
    def __init__(self, doc):
        self.doc, self.i, self.root = doc.replace("\r\n", "\n"), 0, {}
        self.closed, self.explicit = set(), set()

    def fail(self, msg, at=None):
        raise TomlError(msg, self.doc, self.i if at is None else at)

    def peek(self, n=1):
        return self.doc[self.i:self.i + n]

    def eat(self, s):
        if not self.doc.startswith(s, self.i):
            self.fail(f"expected {s!r}")
        self.i += len(s)

    def skip(self, rx=SKIP):
        self.i = rx.match(self.doc, self.i).end()

    def key(self):
        parts = []
        while True:
            self.skip()
            match self.peek():
                case '"' | "'":
                    parts.append(self.string())
                case _:
                    if not (m := BARE.match(self.doc, self.i)):
                        self.fail("bad key")
                    parts.append(m[0])
                    self.i = m.end()
            self.skip()
            if self.peek() != ".":
                return parts
            self.i += 1

    def string(self):
        q = self.peek()
        multi = self.peek(3) == q * 3
        self.i += 3 if multi else 1
        if multi and self.peek() == "\n":
            self.i += 1
        out = []
        end = q * 3 if multi else q
        while not self.doc.startswith(end, self.i):
            c = self.peek()
            if not c or c == "\n" and not multi:
                self.fail("unterminated string")
            self.i += 1
            if c == "\\" and q == '"':
                e = self.peek()
                self.i += 1
                if e in "uU":
                    n = 4 if e == "u" else 8
                    try:
                        out.append(chr(int(self.peek(n), 16)))
                    except (ValueError, OverflowError):
                        self.fail("bad unicode escape")
                    self.i += n
                elif multi and e in " \n":
                    self.i = re.compile(r"\s*").match(self.doc, self.i).end()
                else:
                    out.append(ESC.get(e) or self.fail(f"unknown escape \\{e}"))
            else:
                out.append(c)
        self.i += len(end)
        return "".join(out)

    def value(self):
        self.skip()
        match self.peek():
            case '"' | "'":
                return self.string()
            case "[":
                self.i += 1
                out = []
                while True:
                    self.skip(SKIPNL)
                    if self.peek() == "]":
                        break
                    out.append(self.value())
                    self.skip(SKIPNL)
                    if self.peek() != ",":
                        break
                    self.i += 1
                self.eat("]")
                return out
            case "{":
                self.i += 1
                out = {}
                self.skip()
                while self.peek() != "}":
                    self.pair(out)
                    self.skip()
                    if self.peek() != ",":
                        break
                    self.i += 1
                self.eat("}")
                self.closed.add(id(out))
                return out
        for word, v in (("true", True), ("false", False)):
            if self.doc.startswith(word, self.i):
                self.i += len(word)
                return v
        if not (m := NUM.match(self.doc, self.i)):
            self.fail("bad value")
        self.i = m.end()
        text = m[0]
        try:
            match m.lastgroup:
                case "dt" if len(text) == 10: return date.fromisoformat(text)
                case "dt": return datetime.fromisoformat(text.upper())
                case "t": return time.fromisoformat(text)
                case "x": return int(text, 0)
                case "f": return float(text.replace("_", ""))
                case "i": return int(text.replace("_", ""))
        except ValueError as e:
            raise TomlError(str(e), self.doc, m.start()) from e

    def walk(self, at, parts, make=True):
        for p in parts:
            at = at.setdefault(p, {})
            if isinstance(at, list):
                at = at[-1]
            if not isinstance(at, dict):
                self.fail(f"{p} is no table")
            if id(at) in self.closed:
                self.fail(f"{p} is closed")
        return at

    def pair(self, table):
        at = self.i
        *head, last = self.key()
        self.eat("=")
        v = self.value()
        target = self.walk(table, head)
        if last in target:
            self.fail(f"{last} is there already", at)
        target[last] = v

    def parse(self):
        table = self.root
        while True:
            self.skip(SKIPNL)
            if not self.peek():
                return self.root
            if self.peek(2) == "[[":
                self.i += 2
                *head, last = self.key()
                self.eat("]]")
                items = self.walk(self.root, head).setdefault(last, [])
                if not isinstance(items, list):
                    self.fail(f"{last} is no array")
                items.append(table := {})
            elif self.peek() == "[":
                self.i += 1
                parts = self.key()
                self.eat("]")
                if tuple(parts) in self.explicit:
                    self.fail(f"table {'.'.join(parts)} twice")
                self.explicit.add(tuple(parts))
                table = self.walk(self.root, parts)
            else:
                self.pair(table)
            self.skip()
            if self.peek() not in ("", "\n"):
                self.fail("text after the value")


DOC = r'''
title = "TOML \u00e9\t\"q\"" # comment
"quoted key" = 'C:\raw'
a.b.c = 1
nums = [ +1_000, -0, 0xff, 0b101, 0o17, 1e3, -2.5E-2, inf,
   -nan, ] # trailing comma
[owner]
born = 1979-05-27T07:32:00-08:00
day = 1979-05-27
at = 07:32:00.5
text = """
one \
     two
three"""
lit = \'\'\'
no \escape\'\'\'
[owner.address]
city = { name = "Oslo", zip.code = 123 }
[[fruit]]
name = "apple"
[fruit.physical]
color = "red"
[[fruit.kinds]]
n = 1
[[fruit.kinds]]
n = 2
[[fruit]]
name = "pear"
'''.replace("\\'", "'")
doc = Toml(DOC).parse()
print(dumps(doc, default=repr, indent=1, ensure_ascii=False))  # expect: {
# expect:  "title": "TOML é\t\"q\"",
# expect:  "quoted key": "C:\\raw",
# expect:  "a": {
# expect:   "b": {
# expect:    "c": 1
# expect:   }
# expect:  },
# expect:  "nums": [
# expect:   1000,
# expect:   0,
# expect:   255,
# expect:   5,
# expect:   15,
# expect:   1000.0,
# expect:   -0.025,
# expect:   Infinity,
# expect:   NaN
# expect:  ],
# expect:  "owner": {
# expect:   "born": "datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))",
# expect:   "day": "datetime.date(1979, 5, 27)",
# expect:   "at": "datetime.time(7, 32, 0, 500000)",
# expect:   "text": "one two\nthree",
# expect:   "lit": "no \\escape",
# expect:   "address": {
# expect:    "city": {
# expect:     "name": "Oslo",
# expect:     "zip": {
# expect:      "code": 123
# expect:     }
# expect:    }
# expect:   }
# expect:  },
# expect:  "fruit": [
# expect:   {
# expect:    "name": "apple",
# expect:    "physical": {
# expect:     "color": "red"
# expect:    },
# expect:    "kinds": [
# expect:     {
# expect:      "n": 1
# expect:     },
# expect:     {
# expect:      "n": 2
# expect:     }
# expect:    ]
# expect:   },
# expect:   {
# expect:    "name": "pear"
# expect:   }
# expect:  ]
# expect: }
print(doc["owner"]["born"].astimezone(timezone.utc), type(doc["owner"]["at"]).__name__)  # expect: 1979-05-27 15:32:00+00:00 time
for bad in ("a = 1\na = 2", "a = ", "= 1", "a = 1 b = 2", '[x]\n[x]', 'a = "x', "a = 'b\nc'", 'a = "\\q"', 'a = "\\u12"', "a = 2024-02-30", "a = 01", "t = {a = 1}\n[t.b]", "a = 1\n[a.b]", "[[a]]\n[a]\n[[a.b]]\n[x", "a = [1, 2", "a = 1__0", "a.b = 1\na = 2", "x = 25:00:00", "\n\n  y = tru"):
    try:
        print(f"{bad!r}: {Toml(bad).parse()}")
    except TomlError as e:
        print(f"{bad!r}: {e}", "<-", repr(e.__cause__) if e.__cause__ else "", e.lineno, e.colno)
# expect: 'a = 1\na = 2': a is there already (at line 2, column 1) <-  2 1
# expect: 'a = ': bad value (at line 1, column 5) <-  1 5
# expect: '= 1': bad key (at line 1, column 1) <-  1 1
# expect: 'a = 1 b = 2': text after the value (at line 1, column 7) <-  1 7
# expect: '[x]\n[x]': table x twice (at line 2, column 4) <-  2 4
# expect: 'a = "x': unterminated string (at line 1, column 7) <-  1 7
# expect: "a = 'b\nc'": unterminated string (at line 1, column 7) <-  1 7
# expect: 'a = "\\q"': unknown escape \q (at line 1, column 8) <-  1 8
# expect: 'a = "\\u12"': bad unicode escape (at line 1, column 8) <-  1 8
# expect: 'a = 2024-02-30': day 30 must be in range 1..29 for month 2 in year 2024 (at line 1, column 5) <- ValueError('day 30 must be in range 1..29 for month 2 in year 2024') 1 5
# expect: 'a = 01': bad value (at line 1, column 5) <-  1 5
# expect: 't = {a = 1}\n[t.b]': t is closed (at line 2, column 6) <-  2 6
# expect: 'a = 1\n[a.b]': a is no table (at line 2, column 6) <-  2 6
# expect: '[[a]]\n[a]\n[[a.b]]\n[x': expected ']' (at line 4, column 3) <-  4 3
# expect: 'a = [1, 2': expected ']' (at line 1, column 10) <-  1 10
# expect: 'a = 1__0': bad value (at line 1, column 5) <-  1 5
# expect: 'a.b = 1\na = 2': a is there already (at line 2, column 1) <-  2 1
# expect: 'x = 25:00:00': hour must be in 0..23, not 25 (at line 1, column 5) <- ValueError('hour must be in 0..23, not 25') 1 5
# expect: '\n\n  y = tru': bad value (at line 3, column 7) <-  3 7


class Settings(ChainMap):
    def __getattr__(self, name):
        try:
            v = self[name]
        except KeyError as e:
            raise AttributeError(f"no setting {name}") from e
        return Settings(v) if isinstance(v, dict) else v

    def __missing__(self, key):
        for m in self.maps:
            for k, v in m.items():
                if k.replace(" ", "_") == key:
                    return v
        raise KeyError(key)


s = Settings({"title": "mine"}, MappingProxyType(doc))
print(s.title, s.owner.address.city.zip.code, s.quoted_key, len(s), s.new_child({"a": 0}).a, s.parents.title)  # expect-repr: 'mine 123 C:\\raw 6 0 TOML é\t"q"'
try:
    s.owner.name
except AttributeError as e:
    print(e, repr(e.__cause__))  # expect: no setting name KeyError('name')
