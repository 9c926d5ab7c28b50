# A regex engine: parse to a tree, compile to a Thompson NFA, determinise, minimise; compared with re.
import re
from collections import defaultdict, deque
from dataclasses import dataclass
from enum import Flag, auto
from functools import reduce
from itertools import chain, product
from typing import Union


@dataclass(frozen=True)
class Lit:
    chars: frozenset
    def __str__(self): return "[%s]" % "".join(sorted(self.chars)) if len(self.chars) != 1 else next(iter(self.chars))


@dataclass(frozen=True)
class Cat:
    parts: tuple
    def __str__(self): return "".join(map(str, self.parts)) or "ε"


@dataclass(frozen=True)
class Alt:
    parts: tuple
    def __str__(self): return "(" + "|".join(map(str, self.parts)) + ")"


@dataclass(frozen=True)
class Rep:
    part: "Node"
    low: int
    high: int | None
    def __str__(self): return f"{self.part}{{{self.low},{'' if self.high is None else self.high}}}"


Node = Union[Lit, Cat, Alt, Rep]
ALPHABET = frozenset("abcd01")


class RegexError(ValueError):
    def __new__(cls, msg, pos):
        self = super().__new__(cls, msg)
        self.pos = pos
        return self

    def __str__(self):
        return f"{self.args[0]} at position {self.pos}"


def parse(text):
    pos = 0

    def peek():
        return text[pos] if pos < len(text) else ""

    def eat(c=None):
        nonlocal pos
        if pos >= len(text) or c and text[pos] != c:
            raise RegexError(f"expected {c or 'something'}", pos)
        pos += 1
        return text[pos - 1]

    def alt():
        parts = [cat()]
        while peek() == "|":
            eat()
            parts.append(cat())
        return parts[0] if len(parts) == 1 else Alt(tuple(parts))

    def cat():
        parts = []
        while peek() not in ("", "|", ")"):
            parts.append(rep())
        return parts[0] if len(parts) == 1 else Cat(tuple(parts))

    def rep():
        node = atom()
        while (c := peek()) and c in "*+?{":
            eat()
            match c:
                case "*": node = Rep(node, 0, None)
                case "+": node = Rep(node, 1, None)
                case "?": node = Rep(node, 0, 1)
                case "{":
                    low = number()
                    high = low
                    if peek() == ",":
                        eat()
                        high = number() if peek() != "}" else None
                    eat("}")
                    if high is not None and high < low:
                        raise RegexError(f"{low} > {high}", pos)
                    node = Rep(node, low, high)
        return node

    def number():
        digits = ""
        while peek().isdigit():
            digits += eat()
        if not digits:
            raise RegexError("no number", pos)
        return int(digits)

    def atom():
        match c := eat():
            case "(":
                node = alt()
                eat(")")
                return node
            case ".":
                return Lit(ALPHABET)
            case "[":
                negate = peek() == "^" and eat() == "^"
                chars = set()
                while peek() != "]":
                    a = eat()
                    if peek() == "-":
                        eat()
                        chars |= {chr(o) for o in range(ord(a), ord(eat()) + 1)}
                    else:
                        chars.add(a)
                eat("]")
                return Lit(ALPHABET - chars if negate else frozenset(chars))
            case "*" | "+" | "?" | "{":
                raise RegexError("nothing to repeat", pos - 1)
        return Lit(frozenset(c))

    node = alt()
    if pos != len(text):
        raise RegexError("unbalanced )", pos)
    return node


class NFA:
    def __init__(self, node):
        self.eps, self.step, self.n = defaultdict(set), defaultdict(set), 0
        self.start, self.end = self.build(node)

    def new(self):
        self.n += 1
        return self.n - 1

    def build(self, node):
        match node:
            case Lit(chars):
                a, b = self.new(), self.new()
                for c in chars:
                    self.step[a, c].add(b)
                return a, b
            case Cat(parts):
                a = b = self.new()
                for p in parts:
                    s, e = self.build(p)
                    self.eps[b].add(s)
                    b = e
                return a, b
            case Alt(parts):
                a, b = self.new(), self.new()
                for s, e in map(self.build, parts):
                    self.eps[a].add(s)
                    self.eps[e].add(b)
                return a, b
            case Rep(part, 0, None):
                a, b = self.new(), self.new()
                s, e = self.build(part)
                self.eps[a] |= {s, b}
                self.eps[e] |= {s, b}
                return a, b
            case Rep(part, low, None):
                return self.build(Cat((part,) * low + (Rep(part, 0, None),)))
            case Rep(part, 0, 1):
                return self.build(Alt((part, Cat(()))))
            case Rep(part, low, high):
                return self.build(Cat((part,) * low + (Rep(part, 0, 1),) * (high - low)))

    def closure(self, states):
        todo, seen = list(states), set(states)
        while todo:
            for t in self.eps[todo.pop()] - seen:
                seen.add(t)
                todo.append(t)
        return frozenset(seen)

    def match(self, text):
        now = self.closure({self.start})
        for c in text:
            now = self.closure(set().union(*(self.step.get((s, c), ()) for s in now)))
        return self.end in now


class DFA:
    def __init__(self, nfa):
        start = nfa.closure({nfa.start})
        names, todo, self.table, self.final = {start: 0}, deque([start]), {}, set()
        while todo:
            s = todo.popleft()
            if nfa.end in s:
                self.final.add(names[s])
            for c in sorted(ALPHABET):
                t = nfa.closure(chain.from_iterable(nfa.step.get((q, c), ()) for q in s))
                if t not in names:
                    names[t] = len(names)
                    todo.append(t)
                self.table[names[s], c] = names[t]
        self.n = len(names)
        self.start = 0

    def minimise(self):
        group = {s: int(s in self.final) for s in range(self.n)}
        while True:
            keys = {s: (group[s], *(group[self.table[s, c]] for c in sorted(ALPHABET))) for s in group}
            order = {k: i for i, k in enumerate(dict.fromkeys(keys[s] for s in sorted(keys)))}
            new = {s: order[k] for s, k in keys.items()}
            if len(set(new.values())) == len(set(group.values())):
                break
            group = new
        small = object.__new__(DFA)
        small.table = {(new[s], c): new[t] for (s, c), t in self.table.items()}
        small.final, small.n, small.start = {new[s] for s in self.final}, len(order), new[0]
        return small

    def match(self, text):
        return reduce(lambda s, c: self.table[s, c], text, self.start) in self.final


words = ["".join(w) for n in range(5) for w in product("ab0", repeat=n)]
for pattern in ("a*b", "(a|b)*0", "a{2,3}b?", "[^a]+", ".*ab.*", "(ab|ba){2}", "a|", "((a))", "[a-b]0*", "(a*)*b", "a{2,}", "(a|ab)(b|)", "[ab]{0}0"):
    node = parse(pattern)
    nfa = NFA(node)
    dfa = DFA(nfa)
    small = dfa.minimise()
    rx = re.compile(pattern)
    good = [w for w in words if rx.fullmatch(w)]
    same = all(d.match(w) == bool(rx.fullmatch(w)) for w in words[::3] for d in (nfa, dfa, small))
    print(f"{pattern:<12} {str(node):<34} nfa {nfa.n:>2} dfa {dfa.n:>2} min {small.n:>2} {same} {len(good)} {good[:4]}")
# expect: a*b          a{0,}b                             nfa  7 dfa  3 min  1 True 4 ['b', 'ab', 'aab', 'aaab']
# expect: (a|b)*0      (a|b){0,}0                         nfa 11 dfa  3 min  1 False 15 ['0', 'a0', 'b0', 'aa0']
# expect: a{2,3}b?     a{2,3}b{0,1}                       nfa 16 dfa  6 min  6 True 4 ['aa', 'aaa', 'aab', 'aaab']
# expect: [^a]+        [01bcd]{1,}                        nfa  7 dfa  4 min  3 True 30 ['b', '0', 'bb', 'b0']
# expect: .*ab.*       [01abcd]{0,}ab[01abcd]{0,}         nfa 13 dfa  6 min  3 True 33 ['ab', 'aab', 'aba', 'abb']
# expect: (ab|ba){2}   (ab|ba){2,2}                       nfa 25 dfa  8 min  8 True 4 ['abab', 'abba', 'baab', 'baba']
# expect: a|           (a|ε)                              nfa  5 dfa  3 min  3 True 2 ['', 'a']
# expect: ((a))        a                                  nfa  2 dfa  2 min  1 True 1 ['a']
# expect: [a-b]0*      [ab]0{0,}                          nfa  7 dfa  4 min  3 True 8 ['a', 'b', 'a0', 'b0']
# expect: (a*)*b       a{0,}{0,}b                         nfa  9 dfa  3 min  1 True 4 ['b', 'ab', 'aab', 'aaab']
# expect: a{2,}        a{2,}                              nfa  9 dfa  5 min  4 True 3 ['aa', 'aaa', 'aaaa']
# expect: (a|ab)(b|)   (a|ab)(b|ε)                        nfa 15 dfa  5 min  5 True 3 ['a', 'ab', 'abb']
# expect: [ab]{0}0     [ab]{0,0}0                         nfa  4 dfa  2 min  1 False 1 ['0']
for bad in ("*a", "(a", "a)", "a{", "a{3,1}", "[a", "a{x}", "a**"):
    try:
        print(bad, parse(bad))
    except RegexError as e:
        print(f"{bad:<8} {e!s:<36} {e!r}")
    try:
        re.compile(bad)
    except re.error as e:
        print(f"{'re':<8} {e} {e.pos} {e.lineno}")
# expect: *a       nothing to repeat at position 0      RegexError('nothing to repeat', 0)
# expect: re       nothing to repeat at position 0 0 1
# expect: (a       expected ) at position 2             RegexError('expected )', 2)
# expect: re       missing ), unterminated subpattern at position 0 0 1
# expect: a)       unbalanced ) at position 1           RegexError('unbalanced )', 1)
# expect: re       unbalanced parenthesis at position 1 1 1
# expect: a{       no number at position 2              RegexError('no number', 2)
# expect: a{3,1}   3 > 1 at position 6                  RegexError('3 > 1', 6)
# expect: re       min repeat greater than max repeat at position 2 2 1
# expect: [a       expected something at position 2     RegexError('expected something', 2)
# expect: re       unterminated character set at position 0 0 1
# expect: a{x}     no number at position 2              RegexError('no number', 2)
# expect: a** a{0,}{0,}
# expect: re       multiple repeat at position 2 2 1
