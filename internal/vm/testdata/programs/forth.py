# A small Forth: words as generators of definitions, a return stack, compile-time loops, memory.
import io, struct, sys
from array import array
from functools import wraps
from contextlib import redirect_stdout


class ForthError(RuntimeError):
    pass


def word(name, takes=0):
    def deco(fn):
        @wraps(fn)
        def run(self):
            if len(self.stack) < takes:
                raise ForthError(f"{name}: needs {takes}, has {len(self.stack)}")
            args = [self.stack.pop() for _ in range(takes)][::-1]
            out = fn(self, *args)
            if out is not None:
                self.stack.extend(out if isinstance(out, tuple) else (out,))
        run.word = name
        return run
    return deco


class Base:
    words = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.words = dict(cls.words)
        for attr in vars(cls).values():
            if callable(attr) and (name := getattr(attr, "word", None)):
                cls.words[name] = attr


class Core(Base):
    dup = word("dup", 1)(lambda self, a: (a, a))
    drop = word("drop", 1)(lambda self, a: ())
    swap = word("swap", 2)(lambda self, a, b: (b, a))
    over = word("over", 2)(lambda self, a, b: (a, b, a))
    rot = word("rot", 3)(lambda self, a, b, c: (b, c, a))

    @word("+", 2)
    def add(self, a, b):
        return self.cell(a + b)

    @word("-", 2)
    def sub(self, a, b):
        return self.cell(a - b)

    @word("*", 2)
    def mul(self, a, b):
        return self.cell(a * b)

    @word("/mod", 2)
    def divmod_(self, a, b):
        return divmod(a, b)[::-1]

    @word("<", 2)
    def lt(self, a, b):
        return -(a < b)

    @word("=", 2)
    def eq(self, a, b):
        return -(a == b)

    @word("xor", 2)
    def xor(self, a, b):
        return a ^ b

    @staticmethod
    def cell(n):
        return struct.unpack("<i", struct.pack("<I", n & 0xFFFFFFFF))[0]


class Forth(Core):
    def __init__(self):
        self.stack, self.rstack, self.user = [], [], {}
        self.memory = array("i", [0] * 8)
        self.here = 0

    @word(".", 1)
    def dot(self, a):
        print(a, end=" ")

    @word(".s")
    def show(self):
        print(f"<{len(self.stack)}>", *self.stack, end=" ")

    @word("emit", 1)
    def emit(self, c):
        print(chr(c), end="")

    @word("cr")
    def cr(self):
        print()

    @word("!", 2)
    def store(self, v, at):
        self.memory[at] = v

    @word("@", 1)
    def fetch(self, at):
        return self.memory[at]

    @word(">r", 1)
    def to_r(self, a):
        self.rstack.append(a)

    @word("r>")
    def from_r(self):
        return self.rstack.pop()

    @word("i")
    def index(self):
        return self.rstack[-1][0]

    @word("j")
    def outer(self):
        return self.rstack[-2][0]

    def run(self, text):
        self.execute(self.parse(iter(text.split())))

    def parse(self, words, stop=()):
        code = []
        for w in words:
            match w.lower():
                case w if w in stop:
                    return code, w
                case "if":
                    yes, end = self.parse(words, ("else", "then"))
                    no = self.parse(words, ("then",))[0] if end == "else" else []
                    code.append(("if", yes, no))
                case "do":
                    code.append(("do", self.parse(words, ("loop",))[0]))
                case "begin":
                    body, end = self.parse(words, ("until", "while"))
                    code.append(("until", body) if end == "until" else ("while", body, self.parse(words, ("repeat",))[0]))
                case ":":
                    name = next(words)
                    code.append(("def", name, self.parse(words, (";",))[0]))
                case "variable":
                    code.append(("var", next(words)))
                case "(":
                    while next(words) != ")":
                        pass
                case '."':
                    parts = []
                    while not (p := next(words)).endswith('"'):
                        parts.append(p)
                    code.append(("say", " ".join([*parts, p[:-1]])))
                case w:
                    try:
                        code.append(("lit", int(w, 0)))
                    except ValueError:
                        code.append(("word", w))
        if stop:
            raise ForthError(f"missing {' or '.join(stop)}")
        return code

    def execute(self, code):
        for op in code:
            match op:
                case ("lit", n):
                    self.stack.append(n)
                case ("word", w) if w in self.user:
                    self.execute(self.user[w])
                case ("word", w):
                    try:
                        f = self.words[w]
                    except KeyError:
                        raise ForthError(f"{w} ?") from None
                    f(self)
                case ("if", yes, no):
                    self.execute(yes if self.stack.pop() else no)
                case ("do", body):
                    start, limit = self.stack.pop(), self.stack.pop()
                    self.rstack.append([start, limit])
                    while self.rstack[-1][0] < limit:
                        self.execute(body)
                        self.rstack[-1][0] += 1
                    self.rstack.pop()
                case ("until", body):
                    while True:
                        self.execute(body)
                        if self.stack.pop():
                            break
                case ("while", test, body):
                    while [self.execute(test), self.stack.pop()][1]:
                        self.execute(body)
                case ("def", name, body):
                    self.user[name] = body
                case ("var", name):
                    self.user[name] = [("lit", self.here)]
                    self.here += 1
                case ("say", s):
                    print(s, end=" ")


f = Forth()
for line in """
: square ( n -- n ) dup * ;   3 square .  -4 square . cr
: fact dup 2 < if drop 1 else dup 1 - fact * then ; 10 fact . 13 fact . 0x10 . cr
: gcd begin dup while swap over /mod drop repeat drop ; 48 36 gcd . 17 5 gcd . cr
3 0 do 3 0 do j 10 * i + . loop loop cr
: stars 0 do 42 emit loop ; 5 stars cr
variable x variable y  7 x ! 9 y ! x @ y @ * . x @ y @ + . .s cr
: count-down begin dup . 1 - dup 0 = until drop ; 4 count-down cr
1 2 3 rot .s drop drop drop cr
." hello from forth" 2 3 < . 2 3 = . cr
5 >r 6 r> - . cr
: fib dup 2 < if else dup 1 - fib swap 2 - fib + then ; 12 0 do i fib . loop cr
2147483647 1 + . -1 1 xor . cr
""".strip().splitlines():
    with redirect_stdout(io.StringIO()) as out:
        f.run(line)
    print(repr(out.getvalue()))
# expect: '9 16 \n'
# expect: '3628800 1932053504 16 \n'
# expect: '12 1 \n'
# expect: '0 1 2 10 11 12 20 21 22 \n'
# expect: '*****\n'
# expect: '63 16 <0> \n'
# expect: '4 3 2 1 \n'
# expect: '<3> 2 3 1 \n'
# expect: 'hello from forth -1 0 \n'
# expect: '1 \n'
# expect: '0 1 1 2 3 5 8 13 21 34 55 89 \n'
# expect: '-2147483648 -2 \n'
for bad in ("1 +", "nothing", ": open 1", "1 0 /mod", "3 99 !", "swap", "r>", "-1 emit"):
    f.stack.clear()
    try:
        f.run(bad)
    except ForthError as e:
        print(f"{bad!r}: {e} {e.__cause__} {e.__suppress_context__}")
    except Exception as e:
        print(f"{bad!r}: {type(e).__name__}: {e}")
# expect: '1 +': +: needs 2, has 1 None False
# expect: 'nothing': nothing ? None True
# expect: ': open 1': missing ; None False
# expect: '1 0 /mod': ZeroDivisionError: division by zero
# expect: '3 99 !': IndexError: array assignment index out of range
# expect: 'swap': swap: needs 2, has 0 None False
# expect: 'r>': IndexError: pop from empty list
# expect: '-1 emit': ValueError: chr() arg not in range(0x110000)
print(f.memory, sorted(f.user), Forth.words["dup"].__name__, Forth.words["+"].__qualname__, sep="\n")  # expect: array('i', [7, 9, 0, 0, 0, 0, 0, 0])
# expect: ['count-down', 'fact', 'fib', 'gcd', 'square', 'stars', 'x', 'y']
# expect: <lambda>
# expect: Core.add
print(sorted(Forth.words.keys() - Core.words.keys()))  # expect: ['!', '.', '.s', '>r', '@', 'cr', 'emit', 'i', 'j', 'r>']
