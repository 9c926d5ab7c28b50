# Lambda calculus and types: de Bruijn terms, normal order with traces, Church numerals, Hindley-Milner inference with unification, SKI compilation, pretty printing.
from __future__ import annotations
import re
from collections import ChainMap
from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import count, islice
from typing import Iterator
import string


@dataclass(frozen=True)
class V:
    name: str
    def __str__(self): return self.name


@dataclass(frozen=True)
class L:
    arg: str
    body: Term
    def __str__(self):
        args, b = [self.arg], self.body
        while isinstance(b, L):
            args.append(b.arg)
            b = b.body
        return f"λ{' '.join(args)}.{b}"


@dataclass(frozen=True)
class A:
    fn: Term
    arg: Term
    def __str__(self):
        f = f"({self.fn})" if isinstance(self.fn, L) else str(self.fn)
        a = f"({self.arg})" if isinstance(self.arg, (L, A)) else str(self.arg)
        return f"{f} {a}"


@dataclass(frozen=True)
class Let:
    name: str
    value: Term
    body: Term
    def __str__(self): return f"let {self.name} = {self.value} in {self.body}"


@dataclass(frozen=True)
class Lit:
    value: int | bool
    def __str__(self): return str(self.value).lower()


Term = V | L | A | Let | Lit


def parse(text):
    toks = re.findall(r"[λ\\]|let\b|in\b|[a-zA-Z_]\w*'*|\d+|[().=]|\S", text)[::-1]

    def expr():
        match toks[-1:]:
            case ["λ" | "\\"]:
                toks.pop()
                args = []
                while toks and toks[-1] != ".":
                    args.append(toks.pop())
                toks.pop() if toks else bad()
                return reduce(lambda b, a: L(a, b), reversed(args), expr())
            case ["let"]:
                toks.pop()
                name = toks.pop()
                toks.pop() == "=" or bad()
                v = expr()
                toks and toks.pop() == "in" or bad()
                return Let(name, v, expr())
        out = atom()
        while toks and toks[-1] not in (")", "in"):
            out = A(out, expr() if toks[-1] in "λ\\" else atom())
        return out

    def atom():
        match toks.pop() if toks else None:
            case "(":
                e = expr()
                toks and toks.pop() == ")" or bad()
                return e
            case str(t) if t.isdigit(): return Lit(int(t))
            case "true" | "false" as t: return Lit(t == "true")
            case str(t) if t.isidentifier() or t.endswith("'"): return V(t)
            case t: bad(t)

    def bad(t=None): raise SyntaxError(f"{text!r}: at {t or (toks[-1] if toks else 'the end')!r}")
    e = expr()
    return e if not toks else bad()


def free(t):
    match t:
        case V(n): return {n}
        case L(a, b): return free(b) - {a}
        case A(f, x): return free(f) | free(x)
        case Let(n, v, b): return free(v) | free(b) - {n}
    return set()


def fresh(name, avoid): return next(n for i in count() if (n := name.rstrip("'") + "'" * i) not in avoid)


def subst(t, x, s):
    match t:
        case V(n): return s if n == x else t
        case A(f, a): return A(subst(f, x, s), subst(a, x, s))
        case L(a, _) if a == x: return t
        case L(a, b) if a in free(s):
            n = fresh(a, free(s) | free(b) | {x})
            return L(n, subst(subst(b, a, V(n)), x, s))
        case L(a, b): return L(a, subst(b, x, s))
        case Let(n, v, b): return subst(A(L(n, b), v), x, s)
    return t


def step(t):
    match t:
        case A(L(x, b), a): return subst(b, x, a)
        case Let(n, v, b): return subst(b, n, v)
        case A(V("succ"), Lit(int(n))): return Lit(n + 1)
        case A(f, a):
            if (f2 := step(f)) is not None: return A(f2, a)
            if (a2 := step(a)) is not None: return A(f, a2)
        case L(x, b):
            if (b2 := step(b)) is not None: return L(x, b2)


def normal(t, most=200):
    for n in range(most):
        if (u := step(t)) is None:
            return t, n
        t = u
    raise TimeoutError(f"{most} steps, now {str(t)[:40]}")


def church(n): return parse("λf x." + "f (" * n + "x" + ")" * n)
def unchurch(t):
    match t:
        case L(f, L(x, b)):
            n = 0
            while b != V(x):
                match b:
                    case A(V(g), rest) if g == f: b, n = rest, n + 1
                    case _: return None
            return n
    return None


DEFS = {"plus": "λm n f x.m f (n f x)", "times": "λm n f.m (n f)", "power": "λm n.n m", "pred": "λn f x.n (λg h.h (g f)) (λu.x) (λu.u)", "zero": "λn.n (λx.F) T", "T": "λa b.a", "F": "λa b.b", "Y": "λf.(λx.f (x x)) (λx.f (x x))", "fact": "Y (λr n.zero n ONE (times n (r (pred n))))", "ONE": "λf x.f x"}


def expand(t):
    while names := free(t) & DEFS.keys():
        for n in sorted(names):
            t = subst(t, n, parse(DEFS[n]))
    return t


for text in ("(λx.x) y", "(λx y.x) y", "(λf.λx.f (f x)) (λy.g y)", "λx.(λy.y) x", "(λx.x x) (λx.x x)", "(λx y z.x z (y z)) (λa b.a) (λa b.a)", "let id = λx.x in id id", "x (y z", "λ", "(λx.x) )", "(λx.λy.x y) (y y')", "let x 3"):
    try:
        t = parse(text)
        print(text, "=>", *normal(t, 30), sorted(free(t)))
    except (SyntaxError, TimeoutError) as e:
        print(type(e).__name__, e)
# expect: (λx.x) y => y 1 ['y']
# expect: (λx y.x) y => λy'.y 1 ['y']
# expect: (λf.λx.f (f x)) (λy.g y) => λx.g (g x) 3 ['g']
# expect: λx.(λy.y) x => λx.x 1 []
# expect: TimeoutError 30 steps, now (λx.x x) (λx.x x)
# expect: (λx y z.x z (y z)) (λa b.a) (λa b.a) => λz.z 4 []
# expect: let id = λx.x in id id => λx.x 2 []
# expect: SyntaxError 'x (y z': at 'the end'
# expect: SyntaxError 'λ': at 'the end'
# expect: SyntaxError '(λx.x) )': at ')'
# expect: (λx.λy.x y) (y y') => λy''.y y' y'' 1 ['y', "y'"]
# expect: SyntaxError 'let x 3': at 'the end'
for text, args in (("plus", (2, 3)), ("times", (2, 3)), ("power", (2, 3)), ("pred", (4,))):
    r, n = normal(reduce(A, map(church, args), expand(V(text))), 400)
    print(text, args, unchurch(r), n, r if len(str(r)) < 40 else "...")
# expect: plus (2, 3) 5 6 λf x.f (f (f (f (f x))))
# expect: times (2, 3) 6 7 λf x.f (f (f (f (f (f x)))))
# expect: power (2, 3) 8 16 λx x'.x (x (x (x (x (x (x (x x')))))))
# expect: pred (4,) 3 13 λf x.f (f (f x))
r, n = normal(expand(A(V("fact"), church(2))), 3000)
print("fact", unchurch(r), n)  # expect: fact 2 127


def ski(t):
    match t:
        case A(f, x): return A(ski(f), ski(x))
        case L(x, V(n)) if n == x: return V("I")
        case L(x, b) if x not in free(b): return A(V("K"), ski(b))
        case L(x, A(f, V(n))) if n == x and x not in free(f): return ski(f)
        case L(x, A(f, a)): return A(A(V("S"), ski(L(x, f))), ski(L(x, a)))
        case L(x, L() as b): return ski(L(x, ski(b)))
    return t


print(*(ski(parse(t)) for t in ("λx y.x", "λx y.y x", "λf x.f (f x)", "λx y z.x z (y z)")), sep=" | ")  # expect: K | S (K (S I)) K | S (S (K S) K) I | S


@dataclass(frozen=True)
class TVar:
    n: int


@dataclass(frozen=True)
class TCon:
    name: str
    args: tuple = ()


@dataclass(frozen=True)
class Scheme:
    vars: frozenset
    type: TVar | TCon


INT, BOOL = TCon("int"), TCon("bool")
def fun(a, b): return TCon("->", (a, b))


class TypeProblem(TypeError):
    pass


class Infer:
    def __init__(self):
        self.ids, self.sub = count(), {}

    def new(self): return TVar(next(self.ids))

    def find(self, t):
        while t in self.sub:
            t = self.sub[t]
        return TCon(t.name, tuple(map(self.find, t.args))) if isinstance(t, TCon) and t.args else t

    def vars(self, t):
        match self.find(t):
            case TVar() as v: return {v}
            case TCon(_, args): return set().union(*map(self.vars, args)) if args else set()

    def unify(self, a, b):
        match self.find(a), self.find(b):
            case x, y if x == y: return
            case (TVar() as v, t) | (t, TVar() as v):
                if v in self.vars(t):
                    raise TypeProblem(f"infinite type {show(v)} = {show(t)}")
                self.sub[v] = t
            case TCon(n, xs), TCon(m, ys) if n == m and len(xs) == len(ys):
                for x, y in zip(xs, ys):
                    self.unify(x, y)
            case x, y: raise TypeProblem(f"{show(x)} is not {show(y)}")

    def of(self, t, env):
        match t:
            case Lit(bool()): return BOOL
            case Lit(int()): return INT
            case V(n):
                if n not in env:
                    raise TypeProblem(f"unbound {n}")
                s = env[n]
                fresh = {v: self.new() for v in s.vars}
                def inst(t):
                    t = self.find(t)
                    return fresh.get(t, t) if isinstance(t, TVar) else TCon(t.name, tuple(map(inst, t.args)))
                return inst(s.type)
            case L(x, b):
                a = self.new()
                return fun(a, self.of(b, env.new_child({x: Scheme(frozenset(), a)})))
            case A(f, x):
                r = self.new()
                tf, tx = self.of(f, env), self.of(x, env)
                try:
                    self.unify(tf, fun(tx, r))
                except TypeProblem as e:
                    e.add_note(f"in {t}")
                    raise
                return r
            case Let(n, v, b):
                tv = self.of(v, env)
                known = set().union(*(self.vars(s.type) - s.vars for s in env.values()))
                return self.of(b, env.new_child({n: Scheme(frozenset(self.vars(tv) - known), tv)}))


def show(t, names=None):
    names = {} if names is None else names
    match t:
        case TVar(): return names.setdefault(t, string.ascii_lowercase[len(names)])
        case TCon("->", (a, b)):
            left = show(a, names)
            return (f"({left})" if isinstance(a, TCon) and a.name == "->" else left) + f" -> {show(b, names)}"
        case TCon(n, args): return n + "".join(f" {show(a, names)}" for a in args)


ENV = ChainMap({"succ": Scheme(frozenset(), fun(INT, INT)), "if": Scheme(frozenset({TVar(-1)}), fun(BOOL, fun(TVar(-1), fun(TVar(-1), TVar(-1))))), "pair": Scheme(frozenset({TVar(-1), TVar(-2)}), fun(TVar(-1), fun(TVar(-2), TCon("Pair", (TVar(-1), TVar(-2))))))})
for text in ("λx.x", "λf g x.f (g x)", "λx y.if x y 3", "let id = λx.x in pair (id 3) (id true)", "(λid.pair (id 3) (id true)) (λx.x)", "λx.x x", "succ true", "λx.y", "let twice = λf x.f (f x) in twice twice succ", "λx.let y = x in pair y y", "if 1 2 3", "λf.f (λx.f x)"):
    inf = Infer()
    try:
        print(text, ":", show(inf.find(inf.of(parse(text), ENV))))
    except TypeProblem as e:
        print(text, "!!", e, *getattr(e, "__notes__", []), sep=" | ")
# expect: λx.x : a -> a
# expect: λf g x.f (g x) : (a -> b) -> (c -> a) -> c -> b
# expect: λx y.if x y 3 : bool -> int -> int
# expect: let id = λx.x in pair (id 3) (id true) : Pair int bool
# expect: (λid.pair (id 3) (id true)) (λx.x) | !! | int is not bool | in id true
# expect: λx.x x | !! | infinite type a = a -> b | in x x
# expect: succ true | !! | int is not bool | in succ true
# expect: λx.y | !! | unbound y
# expect: let twice = λf x.f (f x) in twice twice succ : int -> int
# expect: λx.let y = x in pair y y : a -> Pair a a
# expect: if 1 2 3 | !! | bool is not int | in if 1
# expect: λf.f (λx.f x) | !! | infinite type a = a -> b | in f (λx.f x)
