# A calculator language: tokens by re, a Pratt parser, a folding optimiser, closures, stack code.
import re
from collections import ChainMap
from dataclasses import dataclass, fields, replace, is_dataclass
from typing import NamedTuple, Callable, Iterator
import math, operator


class Token(NamedTuple):
    kind: str
    text: str
    at: int


class Trouble(Exception):
    def __init__(self, message, at):
        super().__init__(message, at)
        self.message, self.at = message, at

    def __str__(self):
        return f"{self.message} at {self.at}"

    def show(self, source):
        return f"{source}\n{' ' * self.at}^ {self.message}"


SPEC = [("num", r"\d+(?:\.\d*)?(?:[eE][+-]?\d+)?"), ("name", r"[^\W\d]\w*"), ("op", r"\*\*|[-+*/%(),=<>!?:;]=?"), ("space", r"\s+"), ("bad", r".")]
SCAN = re.compile("|".join(f"(?P<{k}>{v})" for k, v in SPEC))


def tokens(text: str) -> Iterator[Token]:
    for m in SCAN.finditer(text):
        if (kind := m.lastgroup) == "bad":
            raise Trouble(f"stray {m[0]!r}", m.start())
        elif kind != "space":
            yield Token(kind, m[0], m.start())
    yield Token("end", "", len(text))


@dataclass(frozen=True, slots=True)
class Num:
    value: float | int


@dataclass(frozen=True, slots=True)
class Name:
    name: str


@dataclass(frozen=True, slots=True)
class Op:
    op: str
    args: tuple


@dataclass(frozen=True, slots=True)
class Call:
    fn: str
    args: tuple


@dataclass(frozen=True, slots=True)
class Let:
    name: str
    value: object


@dataclass(frozen=True, slots=True)
class If:
    cond: object
    yes: object
    no: object


BINARY = {"=": 1, "?": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6, "**": 8}
RIGHT = {"=", "**", "?"}


class Parser:
    def __init__(self, text):
        self.toks, self.i = list(tokens(text)), 0

    @property
    def peek(self):
        return self.toks[self.i]

    def take(self, text=None):
        t = self.peek
        if text is not None and t.text != text:
            raise Trouble(f"expected {text!r}, found {t.text or t.kind!r}", t.at)
        self.i += 1
        return t

    def program(self):
        out = []
        while self.peek.kind != "end":
            out.append(self.expr(0))
            if self.peek.kind != "end":
                self.take(";")
        return out

    def expr(self, power):
        t = self.take()
        match t:
            case Token("num", text):
                left = Num(float(text) if set(text) & set(".eE") else int(text))
            case Token("name", name) if self.peek.text == "(":
                self.take("(")
                args = []
                while self.peek.text != ")":
                    args.append(self.expr(2))
                    if self.peek.text != ")":
                        self.take(",")
                self.take(")")
                left = Call(name, tuple(args))
            case Token("name", name):
                left = Name(name)
            case Token("op", "-"):
                left = Op("neg", (self.expr(7),))
            case Token("op", "("):
                left = self.expr(0)
                self.take(")")
            case _:
                raise Trouble(f"unexpected {t.text or t.kind!r}", t.at)
        while (bind := BINARY.get((op := self.peek).text, -1)) > power or bind == power and op.text in RIGHT and bind > 0:
            self.take()
            if op.text == "=":
                if not isinstance(left, Name):
                    raise Trouble("cannot assign to this", op.at)
                left = Let(left.name, self.expr(bind))
            elif op.text == "?":
                yes = self.expr(0)
                self.take(":")
                left = If(left, yes, self.expr(bind))
            else:
                left = Op(op.text, (left, self.expr(bind)))
        return left


OPS: dict[str, Callable] = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod,
       "**": operator.pow, "neg": operator.neg, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
       "==": operator.eq, "!=": operator.ne}


def walk(node, f):
    if is_dataclass(node):
        node = replace(node, **{x.name: walk(getattr(node, x.name), f) for x in fields(node)})
        return f(node)
    if isinstance(node, tuple):
        return tuple(walk(x, f) for x in node)
    return node


def fold(node):
    match node:
        case Op("*", (Num(0), _) | (_, Num(0))):
            return Num(0)
        case Op("+", (Num(0), x) | (x, Num(0))) | Op("*", (Num(1), x) | (x, Num(1))):
            return x
        case Op(op, (Num(a), Num(b))) if not (op in "/%" and b == 0):
            return Num(OPS[op](a, b))
        case Op("neg", (Num(a),)):
            return Num(-a)
        case If(Num(c), yes, no):
            return yes if c else no
    return node


def compile_(node):
    match node:
        case Num(v):
            return lambda env: v
        case Name(n):
            return lambda env: env[n]
        case Op(op, args):
            f, parts = OPS[op], [*map(compile_, args)]
            return lambda env: f(*[p(env) for p in parts])
        case Call(fn, args):
            parts = [*map(compile_, args)]
            return lambda env: env[fn](*(p(env) for p in parts))
        case Let(name, value):
            inner = compile_(value)

            def store(env):
                env[name] = result = inner(env)
                return result
            return store
        case If(c, y, n):
            c, y, n = compile_(c), compile_(y), compile_(n)
            return lambda env: y(env) if c(env) else n(env)


def text(node):
    match node:
        case Num(v): return repr(v)
        case Name(n): return n
        case Op("neg", (a,)): return f"(- {text(a)})"
        case Op(op, (a, b)): return f"({op} {text(a)} {text(b)})"
        case Call(f, args): return f"{f}({', '.join(map(text, args))})"
        case Let(n, v): return f"{n} := {text(v)}"
        case If(c, y, n): return f"[{text(c)} ? {text(y)} : {text(n)}]"


BUILTIN = {"pi": math.pi, "sqrt": math.sqrt, "max": max, "hyp": math.hypot, "gcd": math.gcd, "fact": math.factorial}
env = ChainMap({}, BUILTIN)
for source in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "a = b = 7; a * b % 5", "x*1 + 0*y + 0", "1 < 2 ? 10 : 1/0",
               "hyp(3, 4) + max(1, a, 2**5)", "sqrt(-1)", "fact(20) * 1.0", "1 / (a - 7)", "q + 1", "3 $ 4", "(1 + 2", "1 = 2",
               "gcd(12, 18,)", "f(1", ") 1", "n = 5; n > 3 ? n < 5 ? 1 : 2 : 3", "1e3 + .5", "fact(2.5)", "größe = 2; größe*größe", "10 - 4 - 3; 100/10/5"]:
    try:
        for tree in Parser(source).program():
            small = walk(tree, fold)
            print(f"{text(tree)} -> {text(small)} = {compile_(small)(env)!r}")
    except Trouble as e:
        print(e.show(source))
        print(repr(e), e)
    except (ArithmeticError, ValueError, TypeError) as e:
        print(f"{source}: {type(e).__name__}: {e}")
    except KeyError as e:
        print(f"{source}: unknown {e}")
# expect: (+ 1 (* 2 3)) -> 7 = 7
# expect: (** 2 (** 3 2)) -> 512 = 512
# expect: (- (** 2 2)) -> -4 = -4
# expect: a := b := 7 -> a := b := 7 = 7
# expect: (% (* a b) 5) -> (% (* a b) 5) = 4
# expect: x*1 + 0*y + 0: unknown 'x'
# expect: [(< 1 2) ? 10 : (/ 1 0)] -> 10 = 10
# expect: (+ hyp(3, 4) max(1, a, (** 2 5))) -> (+ hyp(3, 4) max(1, a, 32)) = 37.0
# expect: sqrt(-1): ValueError: expected a nonnegative input, got -1.0
# expect: (* fact(20) 1.0) -> fact(20) = 2432902008176640000
# expect: 1 / (a - 7): ZeroDivisionError: division by zero
# expect: q + 1: unknown 'q'
# expect: 3 $ 4
# expect:   ^ stray '$'
# expect: Trouble("stray '$'", 2) stray '$' at 2
# expect: (1 + 2
# expect:       ^ expected ')', found 'end'
# expect: Trouble("expected ')', found 'end'", 6) expected ')', found 'end' at 6
# expect: 1 = 2
# expect:   ^ cannot assign to this
# expect: Trouble('cannot assign to this', 2) cannot assign to this at 2
# expect: gcd(12, 18) -> gcd(12, 18) = 6
# expect: f(1
# expect:    ^ expected ',', found 'end'
# expect: Trouble("expected ',', found 'end'", 3) expected ',', found 'end' at 3
# expect: ) 1
# expect: ^ unexpected ')'
# expect: Trouble("unexpected ')'", 0) unexpected ')' at 0
# expect: n := 5 -> n := 5 = 5
# expect: [(> n 3) ? [(< n 5) ? 1 : 2] : 3] -> [(> n 3) ? [(< n 5) ? 1 : 2] : 3] = 2
# expect: 1e3 + .5
# expect:       ^ stray '.'
# expect: Trouble("stray '.'", 6) stray '.' at 6
# expect: fact(2.5): TypeError: 'float' object cannot be interpreted as an integer
# expect: größe := 2 -> größe := 2 = 2
# expect: (* größe größe) -> (* größe größe) = 4
# expect: (- (- 10 4) 3) -> 3 = 3
# expect: (/ (/ 100 10) 5) -> 2.0 = 2.0
print(env.maps[0])  # expect: {'b': 7, 'a': 7, 'n': 5, 'größe': 2}
n = walk(Parser("a+b*2").program()[0], lambda x: Name(x.name.upper()) if isinstance(x, Name) else x)
print(n, hash(n) == hash(replace(n)), sep="\n")  # expect: Op(op='+', args=(Name(name='A'), Op(op='*', args=(Name(name='B'), Num(value=2)))))
# expect: True
try:
    n.op = "-"
except AttributeError as e:
    print(type(e).__name__, e)  # expect: FrozenInstanceError cannot assign to field 'op'
