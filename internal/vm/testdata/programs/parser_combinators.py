# Parser combinators by operators: sequences >>, choices |, repetition, mapping @, recursion by forward references, error positions, left recursion by chains; an arithmetic, a CSS and a JSON-ish grammar.
from __future__ import annotations
import operator
import re
from dataclasses import dataclass
from functools import partial, reduce, wraps
from typing import Any, Callable, NamedTuple


class State(NamedTuple):
    text: str
    pos: int = 0
    far: tuple[int, frozenset] = (0, frozenset())

    def move(self, n): return self._replace(pos=n)

    def expected(self, what):
        far, names = self.far
        if self.pos > far:
            return self._replace(far=(self.pos, frozenset({what})))
        if self.pos == far:
            return self._replace(far=(far, names | {what}))
        return self

    def merge(self, other):
        a, b = self.far, other.far
        return self._replace(far=a if a[0] > b[0] else b if b[0] > a[0] else (a[0], a[1] | b[1]))


class Fail:
    __slots__ = "state",
    def __init__(self, state): self.state = state


class Parser:
    def __init__(self, fn: Callable[[State], tuple[Any, State] | Fail], name="?"):
        self.fn, self.name = fn, name

    def __call__(self, state): return self.fn(state)

    def __rshift__(self, other):
        def run(s):
            match self(s):
                case Fail() as f: return f
                case a, s2:
                    match other(s2):
                        case Fail() as f: return f
                        case b, s3: return (*(a if isinstance(a, Seq) else (a,)), b) if 0 else (Seq([*(a if isinstance(a, Seq) else [a]), b]), s3)
        return Parser(run, f"{self.name} >> {other.name}")

    def __or__(self, other):
        def run(s):
            r = self(s)
            if isinstance(r, Fail):
                return other(s.merge(r.state))
            return r
        return Parser(run, f"({self.name} | {other.name})")

    def __matmul__(self, f):
        def run(s):
            r = self(s)
            if isinstance(r, Fail):
                return r
            v, s2 = r
            try:
                return (f(*v) if isinstance(v, Seq) else f(v)), s2
            except ValueError as e:
                return Fail(s.expected(str(e)))
        return Parser(run, self.name)

    def __lshift__(self, other): return (self >> other) @ (lambda *v: v[0] if len(v) == 2 else Seq(v[:-1]))
    def __rmatmul__(self, name): self.name = name; return self
    def __pos__(self): return self.many(1)
    def __invert__(self): return self @ (lambda *v: DROP)
    def __neg__(self): return (self | Parser(lambda s: (None, s), "nothing"))

    def many(self, least=0, sep=None):
        def run(s):
            out = []
            while True:
                r = ((sep >> self) @ (lambda *v: v[-1]) if sep and out else self)(s)
                if isinstance(r, Fail):
                    return (out, s.merge(r.state)) if len(out) >= least else r
                v, s2 = r
                if s2.pos == s.pos:
                    return out, s
                out.append(v)
                s = s2
        return Parser(run, f"{self.name}*")

    def chain(self, op):
        def build(first, rest): return reduce(lambda acc, r: r[0](acc, r[1]), rest, first)
        return (self >> (op >> self).many()) @ build

    def parse(self, text):
        match (self << END)(State(text)):
            case Fail(state=s):
                at, names = s.far
                line = text.count("\n", 0, at) + 1
                raise SyntaxError(f"line {line}, column {at - text.rfind(chr(10), 0, at)}: expected {' or '.join(sorted(names))}, found {text[at:at + 5]!r}")
            case v, _:
                return v


class Seq(tuple):
    __slots__ = ()


DROP = object()


def rx(pattern, name=None, group=0):
    c = re.compile(r"(?:" + pattern + r")", re.S)

    def run(s):
        if m := c.match(s.text, s.pos):
            return m[group], s.move(SPACE.match(s.text, m.end()).end())
        return Fail(s.expected(name or pattern))
    return Parser(run, name or pattern)


SPACE = re.compile(r"(?:\s|/\*.*?\*/)*", re.S)
def lit(text): return rx(re.escape(text), repr(text))
def between(a, p, b): return (lit(a) >> p >> lit(b)) @ (lambda x, y, z: y)
END = Parser(lambda s: (None, s) if s.pos == len(s.text) else Fail(s.expected("end")), "end")


class Forward(Parser):
    def __init__(self): super().__init__(lambda s: self.target(s), "forward")
    def __ilshift__(self, p): self.target = p; return self


expr = Forward()
number = rx(r"\d+(\.\d+)?", "number") @ (lambda t: float(t) if "." in t else int(t))
name = rx(r"[A-Za-z_]\w*", "name")
ENV = {"x": 7, "max": max, "abs": abs}
call = (name >> between("(", expr.many(sep=lit(",")), ")")) @ (lambda f, a: ENV[f](*a))
atom = number | call | name @ (lambda n: ENV[n] if n in ENV else (_ for _ in ()).throw(ValueError(f"known name, not {n}"))) | between("(", expr, ")")
unary = Forward()
unary <<= (lit("-") >> unary) @ (lambda _, v: -v) | atom
power = Forward()
power <<= (unary >> -((lit("**") >> power) @ (lambda _, v: v))) @ (lambda a, b: a if b is None else a ** b)
def ops(**table): return reduce(operator.or_, (lit(k) @ (lambda _, f=f: f) for k, f in table.items()))
term = power.chain(ops(**{"*": operator.mul, "/": operator.truediv, "%": operator.mod}))
expr <<= term.chain(ops(**{"+": operator.add, "-": operator.sub}))
for t in ("1 + 2 * 3", "2 ** 3 ** 2 / -4", "(1 + x) * max(3, abs(-9), 2) % 10", "10 - 4 - 3", "-(2)", "1 +", "1 + * 2", "max(1, ", "(1", "y + 1", "1 2", "", "7 /* c */ + /* d */ 1", "2.5 * 2\n+ &"):
    try:
        print(f"{t!r} = {expr.parse(t)}")
    except SyntaxError as e:
        print(f"{t!r}: {e}")
    except (ArithmeticError, KeyError) as e:
        print(f"{t!r}: {type(e).__name__} {e}")
# expect: '1 + 2 * 3' = 7
# expect: '2 ** 3 ** 2 / -4' = -128.0
# expect: '(1 + x) * max(3, abs(-9), 2) % 10' = 2
# expect: '10 - 4 - 3' = 3
# expect: '-(2)' = -2
# expect: '1 +': line 1, column 4: expected '(' or '-' or name or number, found ''
# expect: '1 + * 2': line 1, column 5: expected '(' or '-' or name or number, found '* 2'
# expect: 'max(1, ': line 1, column 8: expected '(' or '-' or name or number, found ''
# expect: '(1': line 1, column 3: expected '%' or ')' or '*' or '**' or '+' or '-' or '/', found ''
# expect: 'y + 1': line 1, column 3: expected '(', found '+ 1'
# expect: '1 2': line 1, column 3: expected '%' or '*' or '**' or '+' or '-' or '/' or end, found '2'
# expect: '': line 1, column 1: expected '(' or '-' or name or number, found ''
# expect: '7 /* c */ + /* d */ 1' = 8
# expect: '2.5 * 2\n+ &': line 2, column 3: expected '(' or '-' or name or number, found '&'


@dataclass
class Rule:
    selectors: list[str]
    props: dict[str, list]


value = rx(r"#[0-9a-fA-F]{3,6}", "colour") | rx(r"-?\d+(?:\.\d+)?(?:px|em|%)?", "size") | rx(r'"[^"]*"', "string") @ (lambda s: s[1:-1]) | rx(r"[\w-]+", "word")
prop = (rx(r"[\w-]+", "property") << lit(":")) >> +value << -lit("!important")
rule = (rx(r"[^,{}]+?(?=\s*[,{])", "selector").many(1, lit(",")) >> between("{", (prop @ (lambda *v: v)).many(sep=lit(";")) << -lit(";"), "}")) @ (lambda s, p: Rule(s, {k: v for k, v in p}))
sheet = +rule
for css in ("h1, .big > a { color: #FF0; margin: 0 auto -1.5em; font: \"Gill Sans\" !important; } p{}", "a { color }", "a { x: ; }", "b { a: 1 ", "{ }"):
    try:
        print(*sheet.parse(css), sep="\n")
    except SyntaxError as e:
        print(e)
# expect: Rule(selectors=['h1', '.big > a'], props={'color': ['#FF0'], 'margin': ['0', 'auto', '-1.5em'], 'font': ['Gill Sans']})
# expect: Rule(selectors=['p'], props={})
# expect: line 1, column 11: expected ':', found '}'
# expect: line 1, column 8: expected colour or size or string or word, found '; }'
# expect: line 1, column 10: expected '!important' or ';' or '}' or colour or size or string or word, found ''
# expect: line 1, column 1: expected selector, found '{ }'
js = Forward()
string = rx(r'"((?:[^"\\]|\\.)*)"', "string", 1) @ (lambda s: re.sub(r"\\(.)", r"\1", s))
pair = (string << lit(":")) >> js
js <<= string | number | reduce(operator.or_, (lit(w) @ (lambda _, v=v: v) for w, v in (("true", True), ("false", False), ("null", None)))) | between("[", js.many(sep=lit(",")), "]") | between("{", (pair @ (lambda k, v: (k, v))).many(sep=lit(",")), "}") @ dict
for t in ('{"a": [1, 2.5, {"b": null}], "c\\"d": true}', "[1, 2", '{"a" 1}', "[]", "[tru]"):
    try:
        print(js.parse(t))
    except SyntaxError as e:
        print(e)
# expect: {'a': [1, 2.5, {'b': None}], 'c"d': True}
# expect: line 1, column 6: expected ',' or ']', found ''
# expect: line 1, column 6: expected ':', found '1}'
# expect: []
# expect: line 1, column 2: expected '[' or ']' or 'false' or 'null' or 'true' or '{' or number or string, found 'tru]'
print(repr(expr.name), js.target.name[:30], State("x").expected("q").far)  # expect: 'forward' ((((string | number) | (('true (0, frozenset({'q'}))
