# Text layout: a table of contents, justified columns, box drawing, tree rendering, progress bars, number formats, roman numerals, words for numbers, hexdumps, barcodes, calendars of text.
import math
import string
import sys
import textwrap
import unicodedata
from collections import Counter, namedtuple
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial, reduce
from itertools import chain, cycle, groupby, islice, repeat, starmap, zip_longest
from operator import itemgetter, mul
from string import Formatter, Template


class Smart(Formatter):
    "Adds !u and !t conversions, default values and plural forms."

    def get_field(self, name, args, kwargs):
        name, _, default = name.partition("?")
        try:
            return super().get_field(name, args, kwargs)
        except (KeyError, IndexError, AttributeError):
            if _:
                return default, name
            raise

    def convert_field(self, value, conv):
        match conv:
            case "u": return str(value).upper()
            case "t": return str(value).title()
        return super().convert_field(value, conv)

    def format_field(self, value, spec):
        if spec.startswith("plural:"):
            one, many = spec[7:].split(",")
            return f"{value} {one if value == 1 else many}"
        if spec.startswith("size"):
            for unit in ("B", "kB", "MB", "GB"):
                if abs(value) < 1000 or unit == "GB":
                    return f"{value:.3g} {unit}"
                value /= 1000
        return super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        if extra := kwargs.keys() - used:
            raise ValueError(f"unused {', '.join(sorted(extra))}")


f = Smart()
print(f.format("{name!u:*^9} {0!t} {1:plural:fish,fishes} {2:plural:ox,oxen} {x.y?none} {3:size} {4:size}", "the end", 1, 3, 12345678, 999, name="zoë"))  # expect: ***ZOË*** The End 1 fish 3 oxen none 12.3 MB 999 B
for bad in (lambda: f.format("{nope}"), lambda: f.format("{0", 1), lambda: f.format("{a}", a=1, b=2), lambda: f.format("{0!z}", 1), lambda: f.format("{} {0}", 1), lambda: "{0[a]}".format([1]), lambda: "{:d}".format("x"), lambda: "{:,_}".format(1), lambda: "{:=^5}".format("a"), lambda: "{:.3d}".format(3), lambda: "{:c}".format(-1), lambda: "{!r:>{w}}".format("a", w="x"), lambda: "%d" % "1", lambda: "%(a)s %s" % {"a": 1}, lambda: "%s %s" % (1,), lambda: "%q" % 1, lambda: "{a.b}".format(a=1), lambda: "}".format(), lambda: f"{3.7:x}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'nope'
# expect: ValueError expected '}' before end of string
# expect: ValueError unused b
# expect: ValueError Unknown conversion specifier z
# expect: ValueError cannot switch from automatic field numbering to manual field specification
# expect: TypeError list indices must be integers or slices, not str
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Cannot specify both ',' and '_'.
# expect: ==a==
# expect: ValueError Precision not allowed in integer format specifier
# expect: OverflowError %c arg not in range(0x110000)
# expect: ValueError Unknown format code 'x' for object of type 'str'
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character 'q' (0x71) at index 1
# expect: AttributeError 'int' object has no attribute 'b'
# expect: ValueError Single '}' encountered in format string
# expect: ValueError Unknown format code 'x' for object of type 'float'
NUMBERS = [0, 1, -1, 1234567, 3.14159, -0.000123, 1e20, 1e-7, float("inf"), 2 ** 70, True, Decimal("1234.5600"), Fraction(22, 7), 1 + 2j]
for spec in ("", "d", ",", "_", "+", " ", ".3f", ".2e", "g", ".4g", "%", "#x", "b", "o", "08.2f", "*>10", "<8", "=+10", "z.1f", "n", ",.2f", "#.3g", ".0f", "e"):
    out = []
    for n in NUMBERS:
        try:
            out.append(format(n, spec))
        except (ValueError, TypeError, OverflowError) as e:
            out.append(type(e).__name__[:2])
    print(f"{spec:>6}", *out, sep="|")
# expect:       |0|1|-1|1234567|3.14159|-0.000123|1e+20|1e-07|inf|1180591620717411303424|True|1234.5600|22/7|(1+2j)
# expect:      d|0|1|-1|1234567|Va|Va|Va|Va|Va|1180591620717411303424|1|Va|Va|Va
# expect:      ,|0|1|-1|1,234,567|3.14159|-0.000123|1e+20|1e-07|inf|1,180,591,620,717,411,303,424|1|1,234.5600|22/7|(1+2j)
# expect:      _|0|1|-1|1_234_567|3.14159|-0.000123|1e+20|1e-07|inf|1_180_591_620_717_411_303_424|1|1_234.5600|22/7|(1+2j)
# expect:      +|+0|+1|-1|+1234567|+3.14159|-0.000123|+1e+20|+1e-07|+inf|+1180591620717411303424|+1|+1234.5600|+22/7|(+1+2j)
# expect:       | 0| 1|-1| 1234567| 3.14159|-0.000123| 1e+20| 1e-07| inf| 1180591620717411303424| 1| 1234.5600| 22/7|( 1+2j)
# expect:    .3f|0.000|1.000|-1.000|1234567.000|3.142|-0.000|100000000000000000000.000|0.000|inf|1180591620717411303424.000|1.000|1234.560|3.143|1.000+2.000j
# expect:    .2e|0.00e+00|1.00e+00|-1.00e+00|1.23e+06|3.14e+00|-1.23e-04|1.00e+20|1.00e-07|inf|1.18e+21|1.00e+00|1.23e+3|3.14e+00|1.00e+00+2.00e+00j
# expect:      g|0|1|-1|1.23457e+06|3.14159|-0.000123|1e+20|1e-07|inf|1.18059e+21|1|1234.5600|3.14286|1+2j
# expect:    .4g|0|1|-1|1.235e+06|3.142|-0.000123|1e+20|1e-07|inf|1.181e+21|1|1235|3.143|1+2j
# expect:      %|0.000000%|100.000000%|-100.000000%|123456700.000000%|314.159000%|-0.012300%|10000000000000000000000.000000%|0.000010%|inf%|118059162071741130342400.000000%|100.000000%|123456.00%|314.285714%|Va
# expect:     #x|0x0|0x1|-0x1|0x12d687|Va|Va|Va|Va|Va|0x400000000000000000|0x1|Va|Va|Va
# expect:      b|0|1|-1|100101101011010000111|Va|Va|Va|Va|Va|10000000000000000000000000000000000000000000000000000000000000000000000|1|Va|Va|Va
# expect:      o|0|1|-1|4553207|Va|Va|Va|Va|Va|200000000000000000000000|1|Va|Va|Va
# expect:  08.2f|00000.00|00001.00|-0001.00|1234567.00|00003.14|-0000.00|100000000000000000000.00|00000.00|00000inf|1180591620717411303424.00|00001.00|01234.56|00003.14|Va
# expect:   *>10|*********0|*********1|********-1|***1234567|***3.14159|*-0.000123|*****1e+20|*****1e-07|*******inf|1180591620717411303424|*********1|*1234.5600|******22/7|****(1+2j)
# expect-repr: '    <8|0       |1       |-1      |1234567 |3.14159 |-0.000123|1e+20   |1e-07   |inf     |1180591620717411303424|1       |1234.5600|22/7    |(1+2j)  '
# expect:   =+10|+        0|+        1|-        1|+  1234567|+  3.14159|- 0.000123|+    1e+20|+    1e-07|+      inf|+1180591620717411303424|+        1|+1234.5600|+     22/7|Va
# expect:   z.1f|0.0|1.0|-1.0|1234567.0|3.1|0.0|100000000000000000000.0|0.0|inf|1180591620717411303424.0|1.0|1234.6|3.1|1.0+2.0j
# expect:      n|0|1|-1|1234567|3.14159|-0.000123|1e+20|1e-07|inf|1180591620717411303424|1|1234.5600|Va|1+2j
# expect:   ,.2f|0.00|1.00|-1.00|1,234,567.00|3.14|-0.00|100,000,000,000,000,000,000.00|0.00|inf|1,180,591,620,717,411,303,424.00|1.00|1,234.56|3.14|1.00+2.00j
# expect:   #.3g|0.00|1.00|-1.00|1.23e+06|3.14|-0.000123|1.00e+20|1.00e-07|inf|1.18e+21|1.00|1.23e+3|3.14|1.00+2.00j
# expect:    .0f|0|1|-1|1234567|3|-0|100000000000000000000|0|inf|1180591620717411303424|1|1235|3|1+2j
# expect:      e|0.000000e+00|1.000000e+00|-1.000000e+00|1.234567e+06|3.141590e+00|-1.230000e-04|1.000000e+20|1.000000e-07|inf|1.180592e+21|1.000000e+00|1.2345600e+3|3.142857e+00|1.000000e+00+2.000000e+00j


def roman(n):
    return "".join(s * q for (v, s), q in zip(R, divs(n)))
R = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def divs(n):
    for v, _ in R:
        q, n = divmod(n, v)
        yield q
def unroman(s):
    vals = [dict(map(reversed, R))[c] for c in s]
    return sum(-a if a < b else a for a, b in zip_longest(vals, vals[1:], fillvalue=0))


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
def words(n):
    match n:
        case _ if n < 0: return "minus " + words(-n)
        case _ if n < 20: return ONES[n]
        case _ if n < 100: return TENS[n // 10] + ("-" + ONES[n % 10]) * (n % 10 > 0)
        case _ if n < 1000: return ONES[n // 100] + " hundred" + (" and " + words(n % 100)) * bool(n % 100)
        case _:
            for unit, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (10 ** 3, "thousand")):
                if n >= unit:
                    return f"{words(n // unit)} {name}" + (" " + words(n % unit) if n % unit else "")


print([roman(n) for n in (1, 4, 1994, 2024, 3999)], all(unroman(roman(n)) == n for n in range(1, 400, 7)), *map(words, (0, 13, 85, 400, 1001, -12345, 2 * 10 ** 9 + 17)), sep="; ")  # expect: ['I', 'IV', 'MCMXCIV', 'MMXXIV', 'MMMCMXCIX']; True; zero; thirteen; eighty-five; four hundred; one thousand one; minus twelve thousand three hundred and forty-five; two billion seventeen
def ordinal(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
print(*map(ordinal, (1, 2, 3, 4, 11, 21, 112)), f"{1234.5:,.1f}".translate(str.maketrans(",.", ".,")), f"{'é':>5}|{'日本':^6}|{'x' * 3!r:>8}|{date(2024, 2, 29):%d/%m}|{7:03}|{-7:=+05d}|{255:#010b}|{'%'}|{'{'}|{{}}|{3 if 1 else 2}")  # expect: 1st 2nd 3rd 4th 11th 21st 112th 1.234,5     é|  日本  |   'xxx'|29/02|007|-0007|0b11111111|%|{|{}|3


def hexdump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i:i + width]
        yield f"{i:04x}  {row.hex(' '):<{3 * width}} |{''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}|"


def box(text, title="", width=24):
    lines = list(chain.from_iterable(textwrap.wrap(p, width) or [""] for p in text.split("\n")))
    yield f"╭{f' {title} ' if title else '':─<{width + 2}}╮"
    yield from (f"│ {l:<{width}} │" for l in lines)
    yield f"╰{'─' * (width + 2)}╯"


def justify(text, width):
    lines = textwrap.wrap(text, width)
    for l in lines[:-1]:
        ws = l.split()
        if len(ws) == 1:
            yield l
            continue
        gaps, extra = divmod(width - sum(map(len, ws)), len(ws) - 1)
        yield "".join(w + " " * (gaps + (i < extra)) for i, w in enumerate(ws[:-1])) + ws[-1]
    yield lines[-1]


def tree(node, prefix=""):
    match node:
        case dict():
            for i, (k, v) in enumerate(node.items(), 1):
                last = i == len(node)
                yield f"{prefix}{'└── ' if last else '├── '}{k}" + (f" = {v!r}" if not isinstance(v, (dict, list)) else "")
                if isinstance(v, (dict, list)):
                    yield from tree(v, prefix + ("    " if last else "│   "))
        case list():
            yield from tree({f"[{i}]": v for i, v in enumerate(node)}, prefix)


LOREM = "The quick brown fox jumps over the lazy dog and then walks home through a considerably muddy field."
print(*hexdump(b"Hello,\x00\xff World\n!"), *box(LOREM + "\n\nEnd", "Note"), *justify(LOREM, 30), *tree({"a": 1, "b": {"c": [1, {"d": None}], "e": "x"}, "f": {}}), sep="\n")  # expect: 0000  48 65 6c 6c 6f 2c 00 ff  |Hello,..|
# expect: 0008  20 57 6f 72 6c 64 0a 21  | World.!|
# expect: ╭ Note ────────────────────╮
# expect: │ The quick brown fox      │
# expect: │ jumps over the lazy dog  │
# expect: │ and then walks home      │
# expect: │ through a considerably   │
# expect: │ muddy field.             │
# expect: │                          │
# expect: │ End                      │
# expect: ╰──────────────────────────╯
# expect: The quick brown fox jumps over
# expect: the  lazy  dog  and then walks
# expect: home  through  a  considerably
# expect: muddy field.
# expect: ├── a = 1
# expect: ├── b
# expect: │   ├── c
# expect: │   │   ├── [0] = 1
# expect: │   │   └── [1]
# expect: │   │       └── d = None
# expect: │   └── e = 'x'
# expect: └── f
for p in (0, 0.337, 1):
    full, part = divmod(int(p * 80), 8)
    print(f"[{('█' * full + ' ▏▎▍▌▋▊▉'[part] * (part > 0)):<10}] {p:7.2%}")
# expect: [          ]   0.00%
# expect: [███▎      ]  33.70%
# expect: [██████████] 100.00%
cols = [*textwrap.wrap("one two three four", 8)], [*textwrap.wrap("alpha beta gamma", 9)]
print(*(" ║ ".join(f"{c:<9}" for c in row).rstrip() for row in zip_longest(*cols, fillvalue="")), sep="\n")  # expect: one two   ║ alpha
# expect: three     ║ beta
# expect: four      ║ gamma
print(textwrap.indent("a\n\nb", "> ", lambda l: True), textwrap.fill("x " * 10, 8, initial_indent="- ", subsequent_indent="  "), sep="\n")  # expect: > a
# expect-repr: '> '
# expect: > b
# expect: - x x x
# expect:   x x x
# expect:   x x x
# expect:   x
spark = lambda xs: "".join("▁▂▃▄▅▆▇█"[int((x - min(xs)) / (max(xs) - min(xs)) * 7.999)] for x in xs)
print(spark([1, 5, 2, 9, 3, 7]), spark([math.sin(i / 3) for i in range(20)]))  # expect: ▁▄▁█▂▆ ▅▆▇████▇▆▅▄▂▁▁▁▁▁▂▃▅
def ean(code12): return code12 + str(-sum(map(mul, map(int, code12), cycle((1, 3)))) % 10)
def luhn(n): return sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(n))) % 10 == 0
print(ean("400638133393"), luhn("4539578763621486"), luhn("8273123273520569"), "".join("%d" % (ord(c) - 55 if c.isalpha() else int(c)) for c in "GB82"), [c for c in Template("$a ${b} $$ $c").get_identifiers()], Template("$a $").is_valid())  # expect: 4006381333931 True False 161182 ['a', 'b', 'c'] False
class Percent(Template):
    delimiter, idpattern = "%", r"[a-z][a-z.]*"
print(Percent("%user.name has 5%% of %{it}").substitute({"user.name": "ann", "it": "all"}))  # expect: ann has 5% of all
for t, kw in (("$a $b", {"a": 1}), ("$", {}), ("line\n ${bad", {})):
    try:
        print(Template(t).substitute(kw))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
# expect: KeyError 'b'
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: ValueError Invalid placeholder in string: line 2, col 2
