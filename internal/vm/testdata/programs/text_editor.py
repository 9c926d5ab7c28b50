# A line editor with undo: commands as dataclasses, memento and macro, ed-like addresses, piece table, diff of states, serialisation, observers through weak methods.
from __future__ import annotations
import difflib
import json
import re
import weakref
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from functools import singledispatchmethod
from itertools import accumulate, islice
from typing import ClassVar


class Piece(tuple):
    __slots__ = ()
    def __new__(cls, src, start, n): return super().__new__(cls, (src, start, n))
    src, start, n = (property(lambda s, i=i: s[i]) for i in range(3))
    def cut(self, at): return Piece(self.src, self.start, at), Piece(self.src, self.start + at, self.n - at)


class PieceTable:
    def __init__(self, text):
        self.bufs, self.pieces = {"orig": text, "add": ""}, [Piece("orig", 0, len(text))] if text else []

    def __len__(self): return sum(p.n for p in self.pieces)
    def __str__(self): return "".join(self.bufs[p.src][p.start:p.start + p.n] for p in self.pieces)

    def _split(self, pos):
        for i, end in enumerate(accumulate(p.n for p in self.pieces)):
            p = self.pieces[i]
            if pos == end - p.n:
                return i
            if pos < end:
                self.pieces[i:i + 1] = p.cut(pos - (end - p.n))
                return i + 1
        if pos != len(self):
            raise IndexError(f"{pos} of {len(self)}")
        return len(self.pieces)

    def insert(self, pos, text):
        i = self._split(pos)
        new = Piece("add", len(self.bufs["add"]), len(text))
        self.bufs["add"] += text
        prev = self.pieces[i - 1] if i else None
        if prev and prev.src == "add" and prev.start + prev.n == new.start:
            self.pieces[i - 1] = Piece("add", prev.start, prev.n + new.n)
        else:
            self.pieces.insert(i, new)

    def delete(self, pos, n):
        i, j = self._split(pos), self._split(pos + n)
        i = self._split(pos)
        gone = "".join(self.bufs[p.src][p.start:p.start + p.n] for p in self.pieces[i:j])
        del self.pieces[i:j]
        return gone


@dataclass
class Command(ABC):
    kinds: ClassVar[dict] = {}
    def __init_subclass__(cls): Command.kinds[cls.__name__] = cls
    @abstractmethod
    def do(self, ed): ...
    @abstractmethod
    def undo(self, ed): ...
    def to_json(self): return {"kind": type(self).__name__, **asdict(self)}
    @classmethod
    def from_json(cls, d): return cls.kinds[d.pop("kind")](**d)


@dataclass
class Insert(Command):
    pos: int
    text: str
    def do(self, ed): ed.buf.insert(self.pos, self.text)
    def undo(self, ed): ed.buf.delete(self.pos, len(self.text))
    def merge(self, o):
        match o:
            case Insert(p, t) if p == self.pos + len(self.text) and "\n" not in t:
                self.text += t
                return True
        return False


@dataclass
class Delete(Command):
    pos: int
    n: int
    gone: str = ""
    def do(self, ed): self.gone = ed.buf.delete(self.pos, self.n)
    def undo(self, ed): ed.buf.insert(self.pos, self.gone)


@dataclass
class Macro(Command):
    name: str
    steps: list = field(default_factory=list)
    def do(self, ed):
        done = []
        try:
            for s in self.steps:
                s.do(ed)
                done.append(s)
        except Exception:
            for s in reversed(done):
                s.undo(ed)
            raise
    def undo(self, ed):
        for s in reversed(self.steps):
            s.undo(ed)
    def to_json(self): return {"kind": "Macro", "name": self.name, "steps": [s.to_json() for s in self.steps]}


class Editor:
    def __init__(self, text=""):
        self.buf, self.past, self.future, self.watchers, self.macro = PieceTable(text), [], deque(maxlen=50), [], None

    def watch(self, method): self.watchers.append(weakref.WeakMethod(method))

    def run(self, cmd):
        if self.macro is not None:
            cmd.do(self)
            self.macro.steps.append(cmd)
            return
        before = str(self.buf)
        cmd.do(self)
        if not (self.past and hasattr(self.past[-1], "merge") and self.past[-1].merge(cmd)):
            self.past.append(cmd)
        self.future.clear()
        for w in self.watchers:
            if m := w():
                m(before, str(self.buf))

    @contextmanager
    def record(self, name):
        self.macro, m = Macro(name), None
        try:
            yield
            m = self.macro
        except Exception:
            self.macro.undo(self)
            raise
        finally:
            self.macro = None
        self.past.append(m)

    def undo(self):
        if not self.past:
            raise LookupError("nothing to undo")
        c = self.past.pop()
        c.undo(self)
        self.future.appendleft(c)

    def redo(self):
        c = self.future.popleft()
        c.do(self)
        self.past.append(c)

    def lines(self): return str(self.buf).splitlines(keepends=True)
    def offset(self, line): return sum(map(len, self.lines()[:line]))

    def ed(self, text):
        m = re.fullmatch(r"(?:(?P<a>\d+|\$|/[^/]*/)(?:,(?P<b>\d+|\$))?|(?P<all>%))?(?P<cmd>[a-z=])(?P<rest>.*)", text, re.S)
        if not m:
            raise SyntaxError(text)
        lines = self.lines()
        def addr(t):
            match t:
                case None: return None
                case "$": return len(lines)
                case _ if t.startswith("/"):
                    return next(i for i, l in enumerate(lines, 1) if re.search(t[1:-1], l))
                case _: return int(t)
        a, b = (1, len(lines)) if m["all"] else (addr(m["a"]), addr(m["b"]))
        b = b or a
        if a and not 0 <= a <= b <= len(lines):
            raise IndexError(f"bad address {a},{b}")
        match m["cmd"]:
            case "p": return "".join(lines[(a or 1) - 1:b or 1]).rstrip("\n")
            case "=": return b or len(lines)
            case "d": self.run(Delete(self.offset(a - 1), self.offset(b) - self.offset(a - 1)))
            case "a": self.run(Insert(self.offset(a if a is not None else len(lines)), m["rest"].lstrip(" ") + "\n"))
            case "s":
                sep = m["rest"][0]
                pat, new, flags = re.split(rf"(?<!\\){re.escape(sep)}", m["rest"][1:], maxsplit=2)
                with self.record(f"s{sep}{pat}"):
                    for n in range(a or 1, (b or 1) + 1):
                        old = self.lines()[n - 1]
                        line, k = re.subn(pat, new, old, count=0 if "g" in flags else 1)
                        if k:
                            self.run(Delete(self.offset(n - 1), len(old)))
                            self.run(Insert(self.offset(n - 1), line))
            case "u": self.undo()
            case "r": self.redo()
            case "m":
                dest = int(m["rest"])
                with self.record("move"):
                    text = "".join(lines[a - 1:b])
                    self.run(Delete(self.offset(a - 1), len(text)))
                    self.run(Insert(self.offset(dest - (b - a + 1 if dest >= b else 0)), text))
            case c: raise NotImplementedError(c)


class Stats:
    def __init__(self): self.changes = []
    def changed(self, old, new): self.changes.append("".join(f"{t[0]}{i1}-{j2}" for t, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, False).get_opcodes() if t != "equal"))


ed, stats = Editor("alpha\nbeta\ngamma\n"), Stats()
ed.watch(stats.changed)
for line in ("1,2p", "a delta", "2a inserted", "%s/a/A/g", "$p", "u", "3,$d", "%p", "u", "r", "u", "1m3", "%p", "=", "/amm/p", "9p", "x", "?", "1,2s|(l.)|<\\1>|", "%p", "u", "u", "u", "u", "u", "u", "%p", "r", "/zzz/d"):
    try:
        out = ed.ed(line)
        print(f"{line:<18} {str(ed.buf)!r:<48}", len(ed.past), len(ed.future), repr(out) if out is not None else "")
    except Exception as e:
        print(f"{line:<18} {type(e).__name__}: {e}")
# expect: 1,2p               'alpha\nbeta\ngamma\n'                           0 0 'alpha\nbeta'
# expect-repr: 'a delta            \'alpha\\nbeta\\ngamma\\ndelta\\n\'                    1 0 '
# expect-repr: '2a inserted        \'alpha\\nbeta\\ninserted\\ngamma\\ndelta\\n\'          2 0 '
# expect-repr: '%s/a/A/g           \'AlphA\\nbetA\\ninserted\\ngAmmA\\ndeltA\\n\'          3 0 '
# expect: $p                 'AlphA\nbetA\ninserted\ngAmmA\ndeltA\n'          3 0 'deltA'
# expect-repr: 'u                  \'alpha\\nbeta\\ninserted\\ngamma\\ndelta\\n\'          2 1 '
# expect-repr: '3,$d               \'alpha\\nbeta\\n\'                                  3 0 '
# expect: %p                 'alpha\nbeta\n'                                  3 0 'alpha\nbeta'
# expect-repr: 'u                  \'alpha\\nbeta\\ninserted\\ngamma\\ndelta\\n\'          2 1 '
# expect-repr: 'r                  \'alpha\\nbeta\\n\'                                  3 0 '
# expect-repr: 'u                  \'alpha\\nbeta\\ninserted\\ngamma\\ndelta\\n\'          2 1 '
# expect-repr: '1m3                \'beta\\ninserted\\nalpha\\ngamma\\ndelta\\n\'          3 1 '
# expect: %p                 'beta\ninserted\nalpha\ngamma\ndelta\n'          3 1 'beta\ninserted\nalpha\ngamma\ndelta'
# expect: =                  'beta\ninserted\nalpha\ngamma\ndelta\n'          3 1 5
# expect: /amm/p             'beta\ninserted\nalpha\ngamma\ndelta\n'          3 1 'gamma'
# expect: 9p                 IndexError: bad address 9,9
# expect: x                  NotImplementedError: x
# expect: ?                  SyntaxError: ?
# expect-repr: '1,2s|(l.)|<\\1>|    \'beta\\ninserted\\nalpha\\ngamma\\ndelta\\n\'          4 1 '
# expect: %p                 'beta\ninserted\nalpha\ngamma\ndelta\n'          4 1 'beta\ninserted\nalpha\ngamma\ndelta'
# expect-repr: 'u                  \'beta\\ninserted\\nalpha\\ngamma\\ndelta\\n\'          3 2 '
# expect-repr: 'u                  \'alpha\\nbeta\\ninserted\\ngamma\\ndelta\\n\'          2 3 '
# expect-repr: 'u                  \'alpha\\nbeta\\ngamma\\ndelta\\n\'                    1 4 '
# expect-repr: 'u                  \'alpha\\nbeta\\ngamma\\n\'                           0 5 '
# expect: u                  LookupError: nothing to undo
# expect: u                  LookupError: nothing to undo
# expect: %p                 'alpha\nbeta\ngamma\n'                           0 5 'alpha\nbeta\ngamma'
# expect-repr: 'r                  \'alpha\\nbeta\\ngamma\\ndelta\\n\'                    1 4 '
# expect-repr: '/zzz/d             StopIteration: '
print(stats.changes, ed.buf.pieces, ed.buf.bufs["add"][:20])  # expect: ['i17-23', 'i10-19', 'd11-11'] [('add', 109, 6), ('add', 50, 5), ('add', 91, 6), ('add', 115, 6)] delta
# expect: inserted
# expect: AlphA
for c in "typed":
    ed.run(Insert(len(ed.buf), c))
print(ed.past[-1], len(ed.buf.pieces))  # expect: Insert(pos=17, text='delta\ntyped') 4
saved = json.dumps([c.to_json() for c in ed.past])
copy = Editor("alpha\nbeta\ngamma\n")
for d in json.loads(saved):
    copy.run(Command.from_json(d))
print(saved, str(copy.buf) == str(ed.buf), sorted(Command.kinds))  # expect: [{"kind": "Insert", "pos": 17, "text": "delta\ntyped"}] True ['Delete', 'Insert', 'Macro']
try:
    with ed.record("fails"):
        ed.run(Insert(0, "XX"))
        ed.run(Delete(999, 1))
except IndexError as e:
    print(e, str(ed.buf).startswith("XX"), ed.macro)  # expect: 999 of 30 False None
try:
    Command()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Command without an implementation for abstract methods 'do', 'undo'
print(*difflib.unified_diff("alpha\nbeta\n".splitlines(), str(ed.buf).splitlines(), "old", "new", lineterm="", n=1), sep="\n")  # expect: --- old
# expect: +++ new
# expect: @@ -2 +2,4 @@
# expect:  beta
# expect: +gamma
# expect: +delta
# expect: +typed
