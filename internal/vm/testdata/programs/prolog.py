# Unification and backtracking search: a Prolog core made of generators.
import re
from itertools import count, islice
from dataclasses import dataclass


@dataclass(frozen=True)
class Var:
    name: str
    n: int = 0

    def __str__(self):
        return f"{self.name}_{self.n}" if self.n else self.name


@dataclass(frozen=True)
class Term:
    name: str
    args: tuple = ()

    def __str__(self):
        if self.name == "." and len(self.args) == 2:
            return show_list(self)
        return self.name + (f"({', '.join(map(str, self.args))})" if self.args else "")


NIL = Term("[]")


def show_list(t):
    out = []
    while isinstance(t, Term) and t.name == "." and len(t.args) == 2:
        out.append(str(t.args[0]))
        t = t.args[1]
    return "[" + ", ".join(out) + ("" if t == NIL else f"|{t}") + "]"


class Parser:
    def __init__(self, text):
        self.toks = re.findall(r"%.*|:-|\\=|[A-Za-z_]\w*|\d+|[(),.|\[\]=<>+*-]", text)
        self.toks = [t for t in self.toks if t[0] != "%"]
        self.toks.reverse()

    def next(self, want=None):
        if not self.toks:
            raise SyntaxError(f"end of text, wanted {want}")
        t = self.toks.pop()
        if want and t != want:
            raise SyntaxError(f"{t!r} where {want!r} should be")
        return t

    def peek(self):
        return self.toks[-1] if self.toks else None

    def term(self):
        left = self.primary()
        while self.peek() in ("=", "\\=", "<", ">", "+", "-", "*"):
            left = Term(self.next(), (left, self.primary()))
        return left

    def primary(self):
        t = self.next()
        if t == "[":
            return self.tail()
        if t == "_" or t[0].isupper():
            return Var(t if t != "_" else f"_{len(self.toks)}")
        if self.peek() == "(":
            self.next()
            args = [self.term()]
            while self.next_in(",", ")") == ",":
                args.append(self.term())
            return Term(t, tuple(args))
        return Term(t)

    def next_in(self, *options):
        t = self.next()
        if t not in options:
            raise SyntaxError(f"{t!r} where one of {options} should be")
        return t

    def tail(self):
        if self.peek() == "]":
            self.next()
            return NIL
        items = [self.term()]
        end = NIL
        while (t := self.next_in(",", "|", "]")) != "]":
            if t == "|":
                end = self.term()
                self.next("]")
                break
            items.append(self.term())
        for x in reversed(items):
            end = Term(".", (x, end))
        return end

    def goals(self):
        out = [self.term()]
        while self.peek() == ",":
            self.next()
            out.append(self.term())
        return out

    def clauses(self):
        while self.toks:
            head = self.term()
            body = []
            if self.peek() == ":-":
                self.next()
                body = self.goals()
            self.next(".")
            yield head, body


def walk(t, s):
    while isinstance(t, Var) and t in s:
        t = s[t]
    return t


def deep(t, s):
    t = walk(t, s)
    return Term(t.name, tuple(deep(a, s) for a in t.args)) if isinstance(t, Term) else t


def unify(a, b, s):
    stack = [(a, b)]
    s = dict(s)
    while stack:
        a, b = (walk(x, s) for x in stack.pop())
        match a, b:
            case (Var(), _) if a == b:
                pass
            case (Var() as v, x) | (x, Var() as v):
                s[v] = x
            case Term(n, xs), Term(m, ys) if n == m and len(xs) == len(ys):
                stack.extend(zip(xs, ys))
            case _:
                return None
    return s


class Machine:
    def __init__(self, text):
        self.rules = {}
        for head, body in Parser(text).clauses():
            self.rules.setdefault((head.name, len(head.args)), []).append((head, body))
        self.fresh = count(1)
        self.steps = 0

    def rename(self, t, n):
        if isinstance(t, Var):
            return Var(t.name, n)
        return Term(t.name, tuple(self.rename(a, n) for a in t.args))

    def solve(self, goals, s):
        if not goals:
            yield s
            return
        self.steps += 1
        goal, *rest = goals
        goal = walk(goal, s)
        match goal:
            case Term("=", (a, b)):
                if (t := unify(a, b, s)) is not None:
                    yield from self.solve(rest, t)
            case Term("\\=", (a, b)):
                if unify(a, b, s) is None:
                    yield from self.solve(rest, s)
            case Term("is", (v, e)):
                if (t := unify(v, Term(str(self.number(e, s))), s)) is not None:
                    yield from self.solve(rest, t)
            case Term("<" | ">" as c, (a, b)):
                x, y = self.number(a, s), self.number(b, s)
                if x < y if c == "<" else x > y:
                    yield from self.solve(rest, s)
            case Term("not", (g,)):
                for _ in self.solve([g], s):
                    break
                else:
                    yield from self.solve(rest, s)
            case Term("once", (g,)):
                for t in islice(self.solve([g], s), 1):
                    yield from self.solve(rest, t)
            case Term("findall", (what, g, out)):
                found = NIL
                for t in reversed([*self.solve([g], s)]):
                    found = Term(".", (deep(what, t), found))
                if (t := unify(out, found, s)) is not None:
                    yield from self.solve(rest, t)
            case Term(name, args):
                try:
                    rules = self.rules[name, len(args)]
                except KeyError as e:
                    raise LookupError(f"no rule {name}/{len(args)}") from e
                for head, body in rules:
                    n = next(self.fresh)
                    if (t := unify(goal, self.rename(head, n), s)) is not None:
                        yield from self.solve([self.rename(g, n) for g in body] + rest, t)
            case _:
                raise TypeError(f"{goal} is no goal")

    def number(self, t, s):
        match walk(t, s):
            case Term(n, ()) if n.isdigit():
                return int(n)
            case Term("+", (a, b)):
                return self.number(a, s) + self.number(b, s)
            case Term("-", (a, b)):
                return self.number(a, s) - self.number(b, s)
            case Term("*", (a, b)):
                return self.number(a, s) * self.number(b, s)
            case Var() as v:
                raise ValueError(f"{v} is unbound")
            case other:
                raise TypeError(f"{other} is no number")

    def ask(self, text, most=6):
        goals = Parser(text).goals()
        seen = {}
        def names(t):
            if isinstance(t, Var):
                seen[t] = True
            else:
                [names(a) for a in t.args]
        for g in goals:
            names(g)
        answers = []  # a query is stopped after most answers
        for s in islice(self.solve(goals, {}), most):
            answers.append(", ".join(f"{v.name}={deep(v, s)}" for v in seen if v.name[0] != "_") or "yes")
        return answers or ["no"]


m = Machine("""
parent(ann, bob). parent(ann, cid). parent(bob, dan). parent(cid, eve). parent(eve, fay).
anc(X, Y) :- parent(X, Y).
anc(X, Z) :- parent(X, Y), anc(Y, Z).
sibling(X, Y) :- parent(P, X), parent(P, Y), X \\= Y.
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]). member(X, [_|T]) :- member(X, T).
rev([], []). rev([H|T], R) :- rev(T, S), append(S, [H], R).
len([], 0). len([_|T], N) :- len(T, M), is(N, M + 1).
select(X, [X|T], T). select(X, [H|T], [H|R]) :- select(X, T, R).
perm([], []). perm(L, [H|T]) :- select(H, L, R), perm(R, T).
fact(0, 1). fact(N, F) :- N > 0, is(M, N - 1), fact(M, G), is(F, N * G).
color(red). color(green). color(blue).
map(A, B, C, D) :- color(A), color(B), A \\= B, color(C), C \\= A, C \\= B, color(D), D \\= C, D \\= B.
% a loop: path(X) needs itself
edge(a,b). edge(b,c). edge(c,a).
""")
for q in ("anc(ann, X)", "sibling(bob, X)", "append(X, Y, [1, 2])", "append([1], Z, [1,2,3])", "rev([1,2,3,4], R)", "len([a,b,c], N)",
          "perm([1,2,3], P)", "fact(6, F)", "map(A, B, C, D)", "member(X, [a,b]), member(X, [b,c])", "findall(X, parent(ann, X), L)", "not(parent(fay, _))",
          "once(member(X, [p,q,r]))", "f(X, g(Y), X) = f(Y, g(h), Z)", "len(L, 2)", "X = Y, Y = [Z|T], Z = k", "anc(dan, X)", "nothing(1)", "is(X, Y + 1)", "1 < foo", "member(X", "X"):
    before = m.steps
    try:
        print(q, "->", *m.ask(q, 1 if q == "len(L, 2)" else 6), sep=" ; ")
    except Exception as e:
        print(q, "!!", type(e).__name__, e, repr(e.__cause__))
    print("   steps", m.steps - before)
# expect: anc(ann, X) ; -> ; X=bob ; X=cid ; X=dan ; X=eve ; X=fay
# expect:    steps 18
# expect: sibling(bob, X) ; -> ; X=cid
# expect:    steps 5
# expect: append(X, Y, [1, 2]) ; -> ; X=[], Y=[1, 2] ; X=[1], Y=[2] ; X=[1, 2], Y=[]
# expect:    steps 3
# expect: append([1], Z, [1,2,3]) ; -> ; Z=[2, 3]
# expect:    steps 2
# expect: rev([1,2,3,4], R) ; -> ; R=[4, 3, 2, 1]
# expect:    steps 15
# expect: len([a,b,c], N) ; -> ; N=3
# expect:    steps 7
# expect: perm([1,2,3], P) ; -> ; P=[1, 2, 3] ; P=[1, 3, 2] ; P=[2, 1, 3] ; P=[2, 3, 1] ; P=[3, 1, 2] ; P=[3, 2, 1]
# expect:    steps 43
# expect: fact(6, F) ; -> ; F=720
# expect:    steps 26
# expect: map(A, B, C, D) ; -> ; A=red, B=green, C=blue, D=red ; A=red, B=blue, C=green, D=red ; A=green, B=red, C=blue, D=green ; A=green, B=blue, C=red, D=green ; A=blue, B=red, C=green, D=blue ; A=blue, B=green, C=red, D=blue
# expect:    steps 82
# expect: member(X, [a,b]), member(X, [b,c]) ; -> ; X=b
# expect:    steps 9
# expect: findall(X, parent(ann, X), L) ; -> ; X=X, L=[bob, cid]
# expect:    steps 2
# expect: not(parent(fay, _)) ; -> ; yes
# expect:    steps 2
# expect: once(member(X, [p,q,r])) ; -> ; X=p
# expect:    steps 2
# expect: f(X, g(Y), X) = f(Y, g(h), Z) ; -> ; X=h, Y=h, Z=h
# expect:    steps 1
# expect: len(L, 2) ; -> ; L=[_228_304, _228_306]
# expect:    steps 6
# expect: X = Y, Y = [Z|T], Z = k ; -> ; X=[k|T], Y=[k|T], Z=k, T=T
# expect:    steps 3
# expect: anc(dan, X) ; -> ; no
# expect:    steps 3
# expect: nothing(1) !! LookupError no rule nothing/1 KeyError(('nothing', 1))
# expect:    steps 1
# expect: is(X, Y + 1) !! ValueError Y is unbound None
# expect:    steps 1
# expect: 1 < foo !! TypeError foo is no number None
# expect:    steps 1
# expect: member(X !! SyntaxError end of text, wanted None None
# expect:    steps 0
# expect: X !! TypeError X is no goal None
# expect:    steps 1
