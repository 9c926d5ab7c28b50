# Esoteric machines: Brainfuck with a jump table, a Turing machine, Subleq, register machines, an RPN calculator with units, Game-boy like flags, Befunge; each traced and checked.
from __future__ import annotations
import array
import io
import re
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from enum import IntFlag
from functools import cached_property, partial
from itertools import chain, count, cycle, groupby, islice, takewhile
from operator import add, floordiv, mod, mul, sub, truediv
from types import MappingProxyType
from typing import Callable, Iterator, NamedTuple


class Halt(Exception):
    def __init__(self, why, **state):
        super().__init__(why)
        self.__dict__ |= state


class Brain:
    def __init__(self, code):
        self.code = [(k, len([*g])) if k not in "[]" else (k, 1) for k, g in self._runs(c for c in code if c in "+-<>.,[]")]
        stack, self.jump = [], {}
        for i, (c, _) in enumerate(self.code):
            if c == "[":
                stack.append(i)
            elif c == "]":
                if not stack:
                    raise SyntaxError(f"] at {i} closes nothing")
                j = stack.pop()
                self.jump |= {i: j, j: i}
        if stack:
            raise SyntaxError(f"{len(stack)} open")

    @staticmethod
    def _runs(cs):
        for k, g in groupby(cs):
            if k in "[].,":
                for c in g:
                    yield c, [c]
            else:
                yield k, g

    def run(self, given=b"", most=2_500):
        tape, at, pc, out, src = bytearray(30), 0, 0, bytearray(), iter(given)
        for step in range(most):
            if pc >= len(self.code):
                return bytes(out), step, tape.rstrip(b"\0")
            match self.code[pc]:
                case "+", n: tape[at] = tape[at] + n & 255
                case "-", n: tape[at] = tape[at] - n & 255
                case ">", n: at += n
                case "<", n: at -= n
                case ".", _: out.append(tape[at])
                case ",", _: tape[at] = next(src, 0)
                case "[", _ if not tape[at]: pc = self.jump[pc]
                case "]", _ if tape[at]: pc = self.jump[pc]
            pc += 1
        raise Halt("too long", out=bytes(out), pc=pc)


print(Brain("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.").run(), Brain(",[.,]").run(b"echo")[0], Brain(">,>,<[->+<]>.").run(b"\x05\x07"))  # expect: (b'Hello', 564, bytearray(b'\x00\x00HoX \x08')) b'echo' (b'\x0c', 33, bytearray(b'\x00\x00\x0c'))
for bad in ("[[]", "]", "+[]", "<<<<+" * 0 + ">" * 40 + "+"):
    try:
        print(Brain(bad).run())
    except (SyntaxError, Halt, IndexError) as e:
        print(type(e).__name__, e, {k: v for k, v in vars(e).items() if k in ("pc", "out")})
# expect: SyntaxError 1 open {}
# expect: SyntaxError ] at 0 closes nothing {}
# expect: Halt too long {'out': b'', 'pc': 2}
# expect: IndexError bytearray index out of range {}


class Turing:
    def __init__(self, rules, blank="_"):
        self.rules, self.blank = {}, blank
        for line in rules.strip().splitlines():
            m = re.fullmatch(r"\s*(\w+) (\S) -> (\S) ([LRN]) (\w+)\s*", line)
            if not m:
                raise SyntaxError(line)
            self.rules[m[1], m[2]] = m.group(3, 4, 5)

    def run(self, tape, state="start"):
        t, at = defaultdict(lambda: self.blank, enumerate(tape)), 0
        for n in count():
            if state == "halt":
                return "".join(t[i] for i in range(min(t), max(t) + 1)).strip(self.blank), n
            try:
                w, move, state = self.rules[state, t[at]]
            except KeyError as e:
                raise Halt(f"no rule for {e.args[0]}") from None
            t[at] = w
            at += {"L": -1, "R": 1, "N": 0}[move]


inc = Turing("start 0 -> 0 R start\nstart 1 -> 1 R start\nstart _ -> _ L add\nadd 1 -> 0 L add\nadd 0 -> 1 N halt\nadd _ -> 1 N halt")
beaver = Turing("start 0 -> 1 R b\nstart 1 -> 1 L b\nb 0 -> 1 L start\nb 1 -> 1 R halt", blank="0")
print([inc.run(f"{n:b}") for n in (0, 5, 7)], beaver.run(""))  # expect: [('1', 3), ('110', 6), ('1000', 8)] ('1111', 6)
try:
    inc.run("2")
except Halt as e:
    print(e, e.__suppress_context__)  # expect: no rule for ('start', '2') True


def subleq(mem, most=1000):
    mem, pc, out = array.array("q", mem), 0, []
    while pc >= 0 and most > 0:
        a, b, c = mem[pc:pc + 3]
        most -= 1
        if b == -1:
            out.append(mem[a])
            pc += 3
            continue
        mem[b] -= mem[a]
        pc = c if mem[b] <= 0 else pc + 3
    return out, most


print(subleq([9, -1, 3, 10, 9, 12, 12, 12, 0, 5, 1, 0, 10, -1, 15, 12, 12, -1]))  # expect: ([5, 4, 3, 2, 1, 9], 984)


class F(IntFlag):
    Z = 0x80
    N = 0x40
    H = 0x20
    C = 0x10


@dataclass
class Cpu:
    a: int = 0
    b: int = 0
    flags: F = F(0)
    pc: int = 0
    stack: list = field(default_factory=list)

    def add(self, n, carry=0):
        r = self.a + n + carry
        self.flags = (F.Z if r & 255 == 0 else F(0)) | (F.H if (self.a & 15) + (n & 15) + carry > 15 else F(0)) | (F.C if r > 255 else F(0))
        self.a = r & 255

    def sub(self, n, keep=True):
        r = self.a - n
        self.flags = F.N | (F.Z if r & 255 == 0 else F(0)) | (F.H if (self.a & 15) < (n & 15) else F(0)) | (F.C if r < 0 else F(0))
        if keep:
            self.a = r & 255

    def run(self, program):
        labels, ops = {}, []
        for line in program.splitlines():
            line = line.split(";")[0].strip()
            if line.endswith(":"):
                labels[line[:-1]] = len(ops)
            elif line:
                op, _, arg = line.partition(" ")
                ops.append((op.lower(), *filter(None, re.split(r"\s*,\s*", arg))))
        val = lambda x: getattr(self, x) if x in ("a", "b") else int(x, 0)
        while self.pc < len(ops):
            op = ops[self.pc]
            self.pc += 1
            match op:
                case ("ld", r, x): setattr(self, r, val(x))
                case ("add", x): self.add(val(x))
                case ("adc", x): self.add(val(x), int(F.C in self.flags))
                case ("sub" | "cp" as o, x): self.sub(val(x), o == "sub")
                case ("dec", r): setattr(self, r, getattr(self, r) - 1 & 255); self.flags = self.flags & F.C | (F.Z if not getattr(self, r) else F(0)) | F.N
                case ("push", r): self.stack.append(getattr(self, r))
                case ("pop", r): setattr(self, r, self.stack.pop())
                case ("jp", l): self.pc = labels[l]
                case ("jr", cond, l):
                    if (F[cond.removeprefix("n").upper()] in self.flags) != cond.startswith("n"):
                        self.pc = labels[l]
                case ("call", l): self.stack.append(self.pc); self.pc = labels[l]
                case ("ret",): self.pc = self.stack.pop()
                case ("out", x): yield f"{x}={val(x)} {self.flags!s}"
                case _: raise Halt(f"{' '.join(op)} at {self.pc - 1}")


print(*Cpu().run("ld a, 200\nld b, 0x64\nadd b\nout a\nadc 0\nout a\ncp 45\nout a\nsub 46\nout a\nld a,0\nld b,5\nloop:\nadd b\ndec b\njr nz, loop\nout a\ncall dbl\nout a\njp end\ndbl:\npush a\npop b\nadd b\nret\nend:"), sep="\n")  # expect: a=44 16
# expect: a=45 0
# expect: a=45 192
# expect: a=255 112
# expect: a=15 192
# expect: a=30 32
try:
    [*Cpu().run("ld a, 1\nfly a")]
except Halt as e:
    print(e)  # expect: fly a at 1


def rpn(text):
    st = []
    binary = {"+": add, "-": sub, "*": mul, "/": truediv, "//": floordiv, "%": mod, "^": pow}
    words = {"dup": lambda: st.append(st[-1]), "swap": lambda: st.extend([st.pop(), st.pop()]), "drop": st.pop, "sum": lambda: st.__setitem__(slice(None), [sum(st)]), "roll": lambda: st.insert(0, st.pop())}
    for t in text.split():
        if t in binary:
            b, a = st.pop(), st.pop()
            st.append(binary[t](a, b))
        elif t in words:
            words[t]()
        else:
            st.append(float(t) if "." in t else int(t))
    return st


for t in ("1 2 + 3 *", "2 3 ^ 5 %", "1 2 3 sum", "4 dup * 2 //", "1 2 3 roll", "1 +", "1 0 /", "x", "5 1.5 swap -"):
    try:
        print(t, rpn(t))
    except Exception as e:
        print(t, type(e).__name__, e)
# expect: 1 2 + 3 * [9]
# expect: 2 3 ^ 5 % [3]
# expect: 1 2 3 sum [6]
# expect: 4 dup * 2 // [8]
# expect: 1 2 3 roll [3, 1, 2]
# expect: 1 + IndexError pop from empty list
# expect: 1 0 / ZeroDivisionError division by zero
# expect: x ValueError invalid literal for int() with base 10: 'x'
# expect: 5 1.5 swap - [-3.5]


def befunge(src, most=2000):
    g = [list(l.ljust(30)) for l in src.splitlines()]
    x = y = 0
    d, st, out, text = 1, [], [], False
    pop = lambda: st.pop() if st else 0
    for _ in range(most):
        c = g[y % len(g)][x % 30]
        if text and c != '"':
            st.append(ord(c))
        else:
            match c:
                case '"': text = not text
                case ">" | "<" | "^" | "v": d = {">": 1, "<": -1, "^": -1j, "v": 1j}[c]
                case "_": d = -1 if pop() else 1
                case "|": d = -1j if pop() else 1j
                case ":": st.append(st[-1] if st else 0)
                case "\\": st[-2:] = st[-2:][::-1]
                case "$": pop()
                case ".": out.append(f"{pop()} ")
                case ",": out.append(chr(pop()))
                case "#": x, y = x + int(complex(d).real), y + int(complex(d).imag)
                case "@": return "".join(out)
                case "+" | "-" | "*": b, a = pop(), pop(); st.append({"+": a + b, "-": a - b, "*": a * b}[c])
                case "!": st.append(int(not pop()))
                case "`": b, a = pop(), pop(); st.append(int(a > b))
                case _ if c.isdigit(): st.append(int(c))
        x, y = x + int(complex(d).real), y + int(complex(d).imag)
    raise Halt("endless")


print(repr(befunge('>"olleH",,,,,v\n v           <\n >25*,@')), befunge("5>:.1-:v\n ^      _@" .replace("v\n ^      _@", "#v_@\n ^      <")), end="|\n")  # expect: 'Hello\n' 5 4 3 2 1 |
