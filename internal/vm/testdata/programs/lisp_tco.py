# A Lisp with tail calls by trampolining, macros with quasiquote, continuations by exceptions.
import re, operator as op
from collections import UserDict
from functools import reduce
from itertools import chain


class Symbol(str):
    _table = {}

    def __new__(cls, name):
        return cls._table.setdefault(name, super().__new__(cls, name))

    __repr__ = str.__str__


class Env(UserDict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__()
        self.outer = outer
        match names:
            case Symbol():
                self[names] = list(values)
            case [*_]:
                if Symbol("&") in names:
                    at = names.index(Symbol("&"))
                    head, rest = names[:at], names[at + 1]
                    if len(values) < at:
                        raise TypeError(f"expected at least {at}, given {len(values)}")
                    self.data.update(zip(head, values))
                    self[rest] = list(values[at:])
                elif len(names) != len(values):
                    raise TypeError(f"expected {to_text(names)}, given {to_text(list(values))}")
                else:
                    self.data.update(zip(names, values))

    def __missing__(self, key):
        if self.outer is None:
            raise LookupError(f"unbound: {key}")
        return self.outer[key]

    def find(self, key):
        e = self
        while e is not None and key not in e.data:
            e = e.outer
        if e is None:
            raise LookupError(f"cannot set {key}")
        return e


class Lambda:
    __slots__ = "params", "body", "env", "macro"

    def __init__(self, params, body, env, macro=False):
        self.params, self.body, self.env, self.macro = params, body, env, macro

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))

    def __repr__(self):
        return f"<{'macro' if self.macro else 'lambda'} {to_text(self.params)}>"


class Escape(BaseException):
    pass


TOKEN = re.compile(r"""\s*(,@|[('`,)]|"(?:[^"\\]|\\.)*"|;[^\n]*|[^\s('"`,;)]+)""")
QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote"), ",@": Symbol("splice")}


def read(text):
    toks = (t for t in TOKEN.findall(text) if not t.startswith(";"))

    def form(t):
        if t == "(":
            out = []
            for t in toks:
                if t == ")":
                    return out
                out.append(form(t))
            raise SyntaxError("unclosed (")
        if t == ")":
            raise SyntaxError("unexpected )")
        if t in QUOTES:
            return [QUOTES[t], form(next(toks))]
        if t[0] == '"':
            return t[1:-1].encode().decode("unicode_escape")
        if t in ("#t", "#f"):
            return t == "#t"
        for kind in (int, float):
            try:
                return kind(t)
            except ValueError:
                continue
        return Symbol(t)

    for t in toks:
        yield form(t)


def to_text(x):
    match x:
        case True: return "#t"
        case False: return "#f"
        case None: return "nil"
        case Symbol(): return str(x)
        case str(): return '"%s"' % x.replace('"', r'\"')
        case [Symbol("quote"), y]: return "'" + to_text(y)
        case [*xs]: return "(" + " ".join(map(to_text, xs)) + ")"
        case _: return repr(x)


def quasi(x, env):
    match x:
        case [Symbol("unquote"), y]:
            return evaluate(y, env)
        case [*items]:
            return list(chain.from_iterable(
                evaluate(i[1], env) if isinstance(i, list) and i and i[0] == "splice" else [quasi(i, env)] for i in items))
    return x


def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                return env[x]
            case [Symbol("quote"), y]:
                return y
            case [Symbol("quasiquote"), y]:
                return quasi(y, env)
            case [Symbol("if"), test, yes, *no]:
                x = yes if evaluate(test, env) is not False else (no[0] if no else None)
            case [Symbol("define"), [name, *params], *body]:
                env[name] = Lambda(params, [Symbol("begin"), *body], env)
                return name
            case [Symbol("define"), name, value]:
                env[name] = evaluate(value, env)
                return name
            case [Symbol("set!"), name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case [Symbol("lambda"), params, *body]:
                return Lambda(params, [Symbol("begin"), *body], env)
            case [Symbol("macro"), [name, *params], body]:
                env[name] = Lambda(params, body, env, True)
                return name
            case [Symbol("begin")]:
                return None
            case [Symbol("begin"), *init, last]:
                for y in init:
                    evaluate(y, env)
                x = last
            case [head, *args]:
                f = evaluate(head, env)
                if isinstance(f, Lambda):
                    if f.macro:
                        x = f(*args)
                        continue
                    env = Env(f.params, [evaluate(a, env) for a in args], f.env)
                    x = f.body
                else:
                    return f(*(evaluate(a, env) for a in args))
            case _:
                return x


def callcc(f):
    mark = Escape()

    def throw(value):
        mark.value = value
        raise mark

    try:
        return f(throw)
    except Escape as e:
        if e is mark:
            return e.value
        raise


top = Env()
top.update({Symbol(k): v for k, v in {
    "+": lambda *a: sum(a), "*": lambda *a: reduce(op.mul, a, 1), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, "<": op.lt,
    "=": op.eq, "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "list": lambda *a: [*a], "null?": lambda x: x == [],
    "map": lambda f, *xs: [*map(f, *xs)], "apply": lambda f, xs: f(*xs), "call/cc": callcc, "mod": op.mod, "print": lambda *a: print(*map(to_text, a)),
}.items()})

PROGRAM = r'''
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(macro (let bindings & body) `((lambda ,(map car bindings) ,@body) ,@(map (lambda (b) (car (cdr b))) bindings)))
(let ((x 2) (y 5)) (* x y) (+ x y))
(macro (and a b) `(if ,a ,b #f))
(macro (while c & body) `(begin (define (again) (if ,c (begin ,@body (again)) nil)) (again)))
(define nil '())
(define i 0)
(while (< i 3) (print "i is" i) (set! i (+ i 1)))
(define (filter p xs) (if (null? xs) '() (if (p (car xs)) (cons (car xs) (filter p (cdr xs))) (filter p (cdr xs)))))
(filter (lambda (n) (= 0 (mod n 3))) '(1 2 3 4 5 6 9))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter)) (c) (c) (list (c) (c))
(call/cc (lambda (out) (+ 1 (call/cc (lambda (in) (out 42))))))
(call/cc (lambda (k) (map (lambda (x) (if (< x 0) (k x) x)) '(1 2 -3 4))))
`(1 ,(+ 1 1) ,@(list 3 4) "s\t\"q\"" (quote a))
(apply + (map * '(1 2 3) '(4 5 6)))
((lambda args args) 1 2 3)
(define (even? n) (if (= n 0) #t (odd? (- n 1)))) (define (odd? n) (if (= n 0) #f (even? (- n 1))))
(even? 501)
filter ; a comment
let
(undefined-thing 1)
(counter 1)
(car '())
(set! zzz 1)
(1 2)
'''
def main():
    forms = read(PROGRAM)
    while True:
        try:
            form = next(forms)
        except StopIteration:
            break
        try:
            print(f"{to_text(form)[:60]} => {to_text(evaluate(form, top))}")
        except Exception as e:
            print(f"{to_text(form)[:60]} !! {type(e).__name__}: {e}")
    for bad in ("(1 2", ")", "'"):
        try:
            print(list(read(bad)))
        except (SyntaxError, RuntimeError) as e:
            print(type(e).__name__, e, repr(e.__cause__))
    print(Symbol("a") is Symbol("a"), len(top.data), evaluate([Symbol("+"), 1, 2.5], top))
main()  # expect: (define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n) => loop
# expect: (loop 3000 0) => 4501500
# expect: (macro (let bindings & body) (quasiquote ((lambda (unquote ( => let
# expect: (let ((x 2) (y 5)) (* x y) (+ x y)) => 7
# expect: (macro (and a b) (quasiquote (if (unquote a) (unquote b) #f) => and
# expect: (macro (while c & body) (quasiquote (begin (define (again) ( => while
# expect: (define nil '()) => nil
# expect: (define i 0) => i
# expect: "i is" 0
# expect: "i is" 1
# expect: "i is" 2
# expect: (while (< i 3) (print "i is" i) (set! i (+ i 1))) => ()
# expect: (define (filter p xs) (if (null? xs) '() (if (p (car xs)) (c => filter
# expect: (filter (lambda (n) (= 0 (mod n 3))) '(1 2 3 4 5 6 9)) => (3 6 9)
# expect: (define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n => counter
# expect: (define c (counter)) => c
# expect: (c) => 1
# expect: (c) => 2
# expect: (list (c) (c)) => (3 4)
# expect: (call/cc (lambda (out) (+ 1 (call/cc (lambda (in) (out 42))) => 42
# expect: (call/cc (lambda (k) (map (lambda (x) (if (< x 0) (k x) x))  => -3
# expect-repr: '(quasiquote (1 (unquote (+ 1 1)) (splice (list 3 4)) "s\t\\"q\\ => (1 2 3 4 "s\t\\"q\\"" \'a)'
# expect: (apply + (map * '(1 2 3) '(4 5 6))) => 32
# expect: ((lambda args args) 1 2 3) => (1 2 3)
# expect: (define (even? n) (if (= n 0) #t (odd? (- n 1)))) => even?
# expect: (define (odd? n) (if (= n 0) #f (even? (- n 1)))) => odd?
# expect: (even? 501) => #f
# expect: filter => <lambda (p xs)>
# expect: let => <macro (bindings & body)>
# expect: (undefined-thing 1) !! LookupError: unbound: undefined-thing
# expect: (counter 1) !! TypeError: expected (), given (1)
# expect: (car '()) !! IndexError: list index out of range
# expect: (set! zzz 1) !! LookupError: cannot set zzz
# expect: (1 2) !! TypeError: 'int' object is not callable
# expect: SyntaxError unclosed ( None
# expect: SyntaxError unexpected ) None
# expect: RuntimeError generator raised StopIteration StopIteration()
# expect: True 28 3.5
