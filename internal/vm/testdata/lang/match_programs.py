# match: small programs.
def evaluate(e):
    match e:
        case int() | float(): return e
        case ("+", a, b): return evaluate(a) + evaluate(b)
        case ("*", a, b): return evaluate(a) * evaluate(b)
        case ("-", a): return -evaluate(a)
        case ("let", str(name), value, body):
            return evaluate(substitute(body, name, evaluate(value)))
        case _: raise ValueError(f"bad {e!r}")  # raises: ValueError: bad ('?',)
def substitute(e, name, value):
    match e:
        case str(n) if n == name: return value
        case tuple(parts): return tuple(substitute(p, name, value) for p in parts)
        case other: return other
print(evaluate(("+", 1, ("*", 2, ("-", 3)))))  # expect: -5
print(evaluate(("let", "x", 5, ("*", "x", ("+", "x", 1)))))  # expect: 30
evaluate(("?",))

# --- commands
def act(line):
    match line.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["get", *things] if things: return f"taking {', '.join(things)}"
        case ["quit" | "exit"]: return "bye"
        case [] | [""]: return "nothing"
        case [word, *_]: return f"unknown {word}"
for line in ("go north", "go west", "get lamp key", "get", "exit", "", "dance now"):
    print(act(line))
# expect: going north
# expect: unknown go
# expect: taking lamp, key
# expect: unknown get
# expect: bye
# expect: nothing
# expect: unknown dance

# --- simplify with dataclasses
from dataclasses import dataclass
@dataclass
class Num:
    v: int
@dataclass
class Add:
    l: object
    r: object
@dataclass
class Mul:
    l: object
    r: object
def simp(e):
    match e:
        case Add(Num(0), x) | Add(x, Num(0)): return simp(x)
        case Mul(Num(1), x) | Mul(x, Num(1)): return simp(x)
        case Mul(Num(0), _) | Mul(_, Num(0)): return Num(0)
        case Add(Num(a), Num(b)): return Num(a + b)
        case Add(l, r): return Add(simp(l), simp(r))
        case _: return e
print(simp(Add(Num(0), Mul(Num(1), Num(7)))))  # expect: Num(v=7)
print(simp(Add(Add(Num(1), Num(2)), Mul(Num(0), Num(9)))))  # expect: Add(l=Num(v=3), r=Num(v=0))

# --- json-like
def shape(j):
    match j:
        case None | bool() | int() | float() | str(): return type(j).__name__
        case []: return "[]"
        case [x, *_]: return f"[{shape(x)}]"
        case {"$ref": str(r)}: return f"->{r}"
        case dict(d): return "{" + ", ".join(f"{k}: {shape(v)}" for k, v in d.items()) + "}"
print(shape({"a": [1, 2], "b": {"$ref": "x"}, "c": None, "d": [], "e": [{"f": True}]}))  # expect: {a: [int], b: ->x, c: NoneType, d: [], e: [{f: bool}]}
