# A spreadsheet: cells with formulas, dependencies, cycles, ranges, lazy recalculation, error values, CSV in and out.
import csv
import io
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property, partial
from graphlib import CycleError, TopologicalSorter
from math import prod
from statistics import fmean
from string import ascii_uppercase


class CellError(Exception):
    def __init__(self, code): self.code = code
    def __str__(self): return f"#{self.code}!"


class Range(list): pass


def flat(args):
    for a in args:
        if isinstance(a, Range):
            yield from (x for x in a if x is not None)
        else:
            yield a


FUNCS = {"SUM": lambda *a: sum(flat(a)), "AVG": lambda *a: fmean(flat(a)), "MAX": lambda *a: max(flat(a)), "COUNT": lambda *a: sum(1 for _ in flat(a)), "IF": lambda c, a, b=0: a if c else b, "CONCAT": lambda *a: "".join(map(str, flat(a))), "ROUND": round, "PROD": lambda *a: prod(flat(a))}
REF = r"\$?([A-Z])\$?(\d+)"


@dataclass
class Cell:
    text: str
    value: object = None
    needs: set = field(default_factory=set)
    code: object = None


class Sheet:
    def __init__(self): self.cells, self.users, self.recalcs = {}, defaultdict(set), 0

    def __setitem__(self, name, text):
        if not re.fullmatch(REF, name):
            raise KeyError(f"bad cell {name}")
        for n in self.cells.get(name, Cell("")).needs:
            self.users[n].discard(name)
        c = self.cells[name] = Cell(str(text))
        if c.text.startswith("="):
            src = re.sub(REF + ":" + REF, lambda m: f"rng({m[0]!r})", c.text[1:])
            c.needs = set(self.names(c.text))
            src = re.sub(r"(?<!['\w:$])" + REF + r"(?!['\w(:])", lambda m: f"ref('{m[1]}{m[2]}')", src).replace("<>", "!=").replace("^", "**")
            try:
                c.code = compile(re.sub(r"(?<![<>!=])=(?!=)", "==", src), name, "eval")
            except SyntaxError:
                c.code = CellError("SYNTAX")
        for n in c.needs:
            self.users[n].add(name)
        self.recalc(name)

    def names(self, text):
        for m in re.finditer(f"{REF}(?::{REF})?", text):
            a, i, b, j = m.groups()
            yield from (f"{c}{r}" for c in ascii_uppercase[ascii_uppercase.index(a):ascii_uppercase.index(b or a) + 1] for r in range(int(i), int(j or i) + 1))

    def recalc(self, start):
        dirty, todo = {start}, [start]
        while todo:
            for u in self.users[todo.pop()] - dirty:
                dirty.add(u)
                todo.append(u)
        try:
            order = [*TopologicalSorter({d: sorted(self.cells[d].needs & dirty) if d in self.cells else () for d in sorted(dirty)}).static_order()]
        except CycleError as e:
            for n in set(e.args[1]):
                self.cells[n].value = CellError("CYCLE")
            return
        for n in order:
            self.recalcs += 1
            self.cells[n].value = self.eval(self.cells[n])

    def eval(self, c):
        if c.code is None:
            for kind in (int, float):
                try:
                    return kind(c.text)
                except ValueError:
                    pass
            return c.text
        if isinstance(c.code, CellError):
            return c.code
        try:
            return eval(c.code, {"__builtins__": {}, "ref": self.ref, "rng": lambda t: Range(map(self.ref, self.names(t))), **FUNCS})
        except CellError as e:
            return e
        except ZeroDivisionError:
            return CellError("DIV/0")
        except NameError:
            return CellError("NAME")
        except (TypeError, ValueError, AttributeError):
            return CellError("VALUE")

    def ref(self, n):
        v = self.cells[n].value if n in self.cells else None
        if isinstance(v, CellError):
            raise v
        return v

    def __getitem__(self, n): return self.cells[n].value

    def csv(self, formulas=False):
        rows = max(int(n[1:]) for n in self.cells)
        cols = max(n[0] for n in self.cells)
        out = io.StringIO()
        w = csv.writer(out, lineterminator="\n")
        for r in range(1, rows + 1):
            w.writerow([(c.text if formulas else c.value) if (c := self.cells.get(f"{a}{r}")) else "" for a in ascii_uppercase[:ascii_uppercase.index(cols) + 1]])
        return out.getvalue()


s = Sheet()
for line in """A1 3
A2 4.5
A3 =A1*A2+1
B1 =SUM(A1:A3)
B2 =IF(B1>20, "big", CONCAT("small, ", B1))
B3 =AVG(A1:A3, 10)
C1 =A1/(A2-4.5)
C2 =C1+1
C3 =NOPE(1)
D1 =D2
D2 =D1+1
D3 =1+
E1 ="x" + 1
E2 =$A$1^2 = 9
E3 =MAX(A1:B1)
A1 10
D2 5
A2 hello
C1 =COUNT(A1:E3)
A2 2""".splitlines():
    name, _, text = line.partition(" ")
    s[name] = text
    print(f"{line:<36}", {k: str(c.value) for k, c in sorted(s.cells.items()) if k == name or name in c.needs}, s.recalcs)
# expect: A1 3                                 {'A1': '3'} 1
# expect: A2 4.5                               {'A2': '4.5'} 2
# expect: A3 =A1*A2+1                          {'A3': '14.5'} 3
# expect: B1 =SUM(A1:A3)                       {'B1': '22.0'} 4
# expect: B2 =IF(B1>20, "big", CONCAT("small, ", B1)) {'B2': 'big'} 5
# expect: B3 =AVG(A1:A3, 10)                   {'B3': '8.0'} 6
# expect: C1 =A1/(A2-4.5)                      {'C1': '#DIV/0!'} 7
# expect: C2 =C1+1                             {'C2': '#DIV/0!'} 8
# expect: C3 =NOPE(1)                          {'C3': '#NAME!'} 9
# expect: D1 =D2                               {'D1': 'None'} 10
# expect: D2 =D1+1                             {'D1': '#CYCLE!', 'D2': '#CYCLE!'} 10
# expect: D3 =1+                               {'D3': '#SYNTAX!'} 11
# expect: E1 ="x" + 1                          {'E1': '#VALUE!'} 12
# expect: E2 =$A$1^2 = 9                       {'E2': 'True'} 13
# expect: E3 =MAX(A1:B1)                       {'E3': '22.0'} 14
# expect: A1 10                                {'A1': '10', 'A3': '46.0', 'B1': '60.5', 'B3': '17.625', 'C1': '#DIV/0!', 'E2': 'False', 'E3': '60.5'} 23
# expect: D2 5                                 {'D1': '5', 'D2': '5'} 25
# expect: A2 hello                             {'A2': 'hello', 'A3': '#VALUE!', 'B1': '#VALUE!', 'B3': '#VALUE!', 'C1': '#VALUE!'} 33
# expect: C1 =COUNT(A1:E3)                     {'C1': '#CYCLE!', 'C2': '#VALUE!'} 33
# expect: A2 2                                 {'A2': 'None', 'A3': '#VALUE!', 'B1': '#VALUE!', 'B3': '#VALUE!', 'C1': '#CYCLE!'} 33
print(s.csv(), s.csv(True), sep="---\n")  # expect: 10,#VALUE!,#CYCLE!,5,#VALUE!
# expect: ,#VALUE!,#VALUE!,5,False
# expect: #VALUE!,#VALUE!,#NAME!,#SYNTAX!,#VALUE!
# expect: ---
# expect: 10,=SUM(A1:A3),=COUNT(A1:E3),=D2,"=""x"" + 1"
# expect: 2,"=IF(B1>20, ""big"", CONCAT(""small, "", B1))",=C1+1,5,=$A$1^2 = 9
# expect: =A1*A2+1,"=AVG(A1:A3, 10)",=NOPE(1),=1+,=MAX(A1:B1)
# expect:
for bad in (lambda: s.__setitem__("1A", 3), lambda: s["Z9"]):
    try:
        bad()
    except KeyError as e:
        print(type(e).__name__, e)
# expect: KeyError 'bad cell 1A'
# expect: KeyError 'Z9'
