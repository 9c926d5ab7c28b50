# Tables: csv dialects, typed columns inferred, group by, pivot, joins, window functions, pretty printing, JSON lines.
import csv
import io
import itertools as it
import json
import math
import operator as op
import statistics
from collections import ChainMap, Counter, OrderedDict, defaultdict, namedtuple
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import cached_property, partial, reduce
from types import SimpleNamespace
from typing import Callable

SALES = '''day,shop,item,qty,price,"note, long"
2024-01-02,North,Apple,3,1.20,
2024-01-02,South,Pear,5,0.80,"said ""ok"""
2024-01-03,North,Pear,,0.85,"two
lines"
2024-01-05,East,Apple,7,1.10,x
2024-01-05,North,Fig,2,12.5,'q'
2024-01-09,South,Apple,1,1.25,
2024-01-31,North,Apple,10,0.99,last
'''
SHOPS = "shop\tcity\topened\nNorth\tOslo\t1999\nSouth\tRome\t2005\nWest\tCork\t2011\n"


def infer(values):
    def as_date(v): return date.fromisoformat(v)
    for kind in (int, Decimal, as_date):
        try:
            [kind(v) for v in values if v != ""]
            return kind
        except (ValueError, InvalidOperation):
            continue
    return str


class Table:
    def __init__(self, columns, rows):
        self.columns, self.rows = tuple(columns), [tuple(r) for r in rows]

    @classmethod
    def read(cls, text, **kw):
        head, *rows = csv.reader(io.StringIO(text, newline=""), **kw)
        kinds = [infer(c) for c in zip(*rows)]
        return cls(head, [[None if v == "" and k is not str else k(v) for k, v in zip(kinds, r)] for r in rows])

    def __iter__(self):
        return (dict(zip(self.columns, r)) for r in self.rows)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        match key:
            case str():
                return [r[self.columns.index(key)] for r in self.rows]
            case [*names]:
                get = op.itemgetter(*map(self.columns.index, names))
                return Table(names, map(get, self.rows))
            case slice():
                return Table(self.columns, self.rows[key])
            case _ if callable(key):
                return Table(self.columns, [r for r, d in zip(self.rows, self) if key(SimpleNamespace(**d))])
        raise KeyError(key)

    def with_(self, **new: Callable):
        return Table(self.columns + tuple(new), [r + tuple(f(SimpleNamespace(**d)) for f in new.values()) for r, d in zip(self.rows, self)])

    def sort(self, *keys):
        rows = list(self)
        for k in reversed(keys):
            rows.sort(key=lambda d: (d[k.lstrip("-")] is None, d[k.lstrip("-")]), reverse=k.startswith("-"))
        return Table(self.columns, (d.values() for d in rows))

    def group(self, *by, **aggs):
        groups = defaultdict(list)
        for d in self:
            groups[tuple(d[b] for b in by)].append(SimpleNamespace(**d))
        return Table(by + tuple(aggs), (k + tuple(f(v) for f in aggs.values()) for k, v in groups.items()))

    def pivot(self, row, col, value, agg=sum):
        cells = defaultdict(list)
        for d in self:
            cells[d[row], d[col]].append(d[value])
        cols = sorted({c for _, c in cells})
        return Table([row, *cols], ([r, *(agg(v) if (v := cells.get((r, c))) else None for c in cols)] for r in dict.fromkeys(self[row])))

    def join(self, other, on, how="inner"):
        index = defaultdict(list)
        for d in other:
            index[d[on]].append(d)
        extra = [c for c in other.columns if c != on]
        def rows():
            used = set()
            for r, d in zip(self.rows, self):
                hits = index.get(d[on], [dict.fromkeys(extra)] if how in ("left", "outer") else [])
                used.add(d[on])
                yield from (r + tuple(h[c] for c in extra) for h in hits)
            if how == "outer":
                for k in index.keys() - used:
                    for h in index[k]:
                        yield tuple(h.get(c) for c in self.columns) + tuple(h[c] for c in extra)
        return Table(self.columns + tuple(extra), rows())

    def window(self, name, col, size, f):
        values = self[col]
        return Table(self.columns + (name,), (r + (f(values[max(0, i - size + 1):i + 1]),) for i, r in enumerate(self.rows)))

    def __str__(self):
        def show(v):
            match v:
                case None: return "-"
                case float(): return f"{v:.3f}"
                case date(): return f"{v:%d.%m.}"
                case str() if "\n" in v: return v.replace("\n", "⏎")
                case _: return str(v)
        text = [[show(v) for v in r] for r in self.rows]
        widths = [max(map(len, c)) for c in zip(self.columns, *text)]
        right = [all(isinstance(v, (int, float, Decimal, type(None))) for v in c) for c in zip(*self.rows)]
        line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
        body = ["|" + "|".join(f" {v:{'>' if r else '<'}{w}} " for v, w, r in zip(row, widths, right)) + "|" for row in text]
        return "\n".join([line, "|" + "|".join(f" {c:^{w}} " for c, w in zip(self.columns, widths)) + "|", line, *body, line])


t = Table.read(SALES)
shops = Table.read(SHOPS, dialect="excel-tab")
print(t, shops, sep="\n")  # expect: +--------+-------+-------+-----+-------+------------+
# expect: |  day   | shop  | item  | qty | price | note, long |
# expect: +--------+-------+-------+-----+-------+------------+
# expect: | 02.01. | North | Apple |   3 |  1.20 |            |
# expect: | 02.01. | South | Pear  |   5 |  0.80 | said "ok"  |
# expect: | 03.01. | North | Pear  |   - |  0.85 | two⏎lines  |
# expect: | 05.01. | East  | Apple |   7 |  1.10 | x          |
# expect: | 05.01. | North | Fig   |   2 |  12.5 | 'q'        |
# expect: | 09.01. | South | Apple |   1 |  1.25 |            |
# expect: | 31.01. | North | Apple |  10 |  0.99 | last       |
# expect: +--------+-------+-------+-----+-------+------------+
# expect: +-------+------+--------+
# expect: | shop  | city | opened |
# expect: +-------+------+--------+
# expect: | North | Oslo |   1999 |
# expect: | South | Rome |   2005 |
# expect: | West  | Cork |   2011 |
# expect: +-------+------+--------+
print([type(v).__name__ for v in t.rows[0]], t["qty"], len(t[lambda r: r.qty and r.qty > 2]))  # expect: ['date', 'str', 'str', 'int', 'Decimal', 'str'] [3, 5, None, 7, 2, 1, 10] 4
t = t.with_(total=lambda r: r.price * r.qty if r.qty else Decimal(0), week=lambda r: r.day.isocalendar().week)
print(t[["shop", "item", "total", "week"]].sort("shop", "-total"))  # expect: +-------+-------+-------+------+
# expect: | shop  | item  | total | week |
# expect: +-------+-------+-------+------+
# expect: | East  | Apple |  7.70 |    1 |
# expect: | North | Fig   |  25.0 |    1 |
# expect: | North | Apple |  9.90 |    5 |
# expect: | North | Apple |  3.60 |    1 |
# expect: | North | Pear  |     0 |    1 |
# expect: | South | Pear  |  4.00 |    1 |
# expect: | South | Apple |  1.25 |    2 |
# expect: +-------+-------+-------+------+
print(t.group("shop", n=len, total=lambda rs: sum(r.total for r in rs), best=lambda rs: max(rs, key=lambda r: r.total).item, mean=lambda rs: statistics.mean(float(r.price) for r in rs)).sort("-total"))  # expect: +-------+---+-------+-------+-------+
# expect: | shop  | n | total | best  | mean  |
# expect: +-------+---+-------+-------+-------+
# expect: | North | 4 | 38.50 | Fig   | 3.885 |
# expect: | East  | 1 |  7.70 | Apple | 1.100 |
# expect: | South | 2 |  5.25 | Pear  | 1.025 |
# expect: +-------+---+-------+-------+-------+
print(t.pivot("shop", "item", "total"))  # expect: +-------+-------+------+------+
# expect: | shop  | Apple | Fig  | Pear |
# expect: +-------+-------+------+------+
# expect: | North | 13.50 | 25.0 |    0 |
# expect: | South |  1.25 |    - | 4.00 |
# expect: | East  |  7.70 |    - |    - |
# expect: +-------+-------+------+------+
for how in ("inner", "left", "outer"):
    j = t[["shop", "qty"]].join(shops, "shop", how)
    print(how, len(j), j.columns, sorted(map(str, j["city"]))[:3], j.rows[-1])
# expect: inner 6 ('shop', 'qty', 'city', 'opened') ['Oslo', 'Oslo', 'Oslo'] ('North', 10, 'Oslo', 1999)
# expect: left 7 ('shop', 'qty', 'city', 'opened') ['None', 'Oslo', 'Oslo'] ('North', 10, 'Oslo', 1999)
# expect: outer 8 ('shop', 'qty', 'city', 'opened') ['Cork', 'None', 'Oslo'] ('West', None, 'Cork', 2011)
print(t[["day", "qty"]][:5].window("run", "qty", 3, lambda v: sum(filter(None, v))).window("n", "qty", 2, len))  # expect: +--------+-----+-----+---+
# expect: |  day   | qty | run | n |
# expect: +--------+-----+-----+---+
# expect: | 02.01. |   3 |   3 | 1 |
# expect: | 02.01. |   5 |   8 | 2 |
# expect: | 03.01. |   - |   8 | 2 |
# expect: | 05.01. |   7 |  12 | 2 |
# expect: | 05.01. |   2 |   9 | 2 |
# expect: +--------+-----+-----+---+
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NOTNULL, lineterminator="\n")
w.writerow(t.columns)
w.writerows(t.rows[:3])
print(out.getvalue())  # expect: "day","shop","item","qty","price","note, long","total","week"
# expect: "2024-01-02","North","Apple","3","1.20","","3.60","1"
# expect: "2024-01-02","South","Pear","5","0.80","said ""ok""","4.00","1"
# expect: "2024-01-03","North","Pear",,"0.85","two
# expect: lines","0","1"
# expect:
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONE, csv.QUOTE_STRINGS):
    out = io.StringIO()
    try:
        csv.writer(out, quoting=quoting, escapechar=None if quoting == csv.QUOTE_NONE else "\\").writerows([["a", 1, None, "b\"c"], ["x,y"]])
    except csv.Error as e:
        print(e)
    print(repr(out.getvalue()))
# expect: '"a","1","","b""c"\r\n"x,y"\r\n'
# expect: need to escape, but no escapechar set
# expect: ''
# expect: '"a",1,,"b""c"\r\n"x,y"\r\n'


class Semi(csv.Dialect):
    delimiter, quotechar, doublequote, escapechar, lineterminator, quoting, skipinitialspace = ";", "'", False, "\\", "\n", csv.QUOTE_MINIMAL, True


csv.register_dialect("semi", Semi)
print(csv.list_dialects(), list(csv.reader(["a; 'b;c' ;d\\;e", "'it\\'s';;"], "semi")), csv.Sniffer().sniff("a|b|c\n1|2|3\n4|5|6\n").delimiter, csv.Sniffer().has_header("name,n\nx,1\ny,2\nz,3\n"))  # expect: ['excel', 'excel-tab', 'unix', 'semi'] [['a', 'b;c ', 'd;e'], ["it's", '', '']] | True
rows = list(csv.DictReader(["a,b", "1,2,3,4", "5"], restkey="more", restval="?"))
print(rows)  # expect: [{'a': '1', 'b': '2', 'more': ['3', '4']}, {'a': '5', 'b': '?'}]
for bad in (lambda: list(csv.reader(["a\0b"])), lambda: list(csv.reader(['"a'], strict=True)), lambda: csv.reader([], delimiter="ab"), lambda: csv.writer(None), lambda: list(csv.reader([b"x"])), lambda: csv.reader([], quoting=9), lambda: csv.DictWriter(io.StringIO(), "ab").writerow({"c": 1}), lambda: t["nope"], lambda: csv.get_dialect("zz")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: [['a\x00b']]
# expect: Error unexpected end of data
# expect: TypeError "delimiter" must be a unicode character, not a string of length 2
# expect: TypeError argument 1 must have a "write" method
# expect: Error iterator should return strings, not bytes (the file should be opened in text mode)
# expect: TypeError bad "quoting" value
# expect: ValueError dict contains fields not in fieldnames: 'c'
# expect: ValueError tuple.index(x): x not in tuple
# expect: Error unknown dialect
lines = [json.dumps(d, default=str, separators=(",", ":")) for d in t[["day", "qty", "price"]]]
print(*lines[:3], sep="\n")  # expect: {"day":"2024-01-02","qty":3,"price":"1.20"}
# expect: {"day":"2024-01-02","qty":5,"price":"0.80"}
# expect: {"day":"2024-01-03","qty":null,"price":"0.85"}
print(Counter(len(l) for l in lines), hash(tuple(lines)) == hash(tuple(list(lines))))  # expect: Counter({43: 5, 46: 1, 44: 1}) True
