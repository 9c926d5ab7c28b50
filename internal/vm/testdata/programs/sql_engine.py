# A small SQL: tokenizer, recursive descent into dataclasses, a planner of generators, joins, grouping, subqueries, transactions by copy, errors with carets.
from __future__ import annotations
import operator
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cmp_to_key, partial, reduce
from itertools import groupby, islice, product
from typing import Any, NamedTuple

KEYWORDS = set("SELECT FROM WHERE GROUP BY HAVING ORDER LIMIT AS AND OR NOT IN IS NULL LIKE BETWEEN JOIN LEFT ON INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE DESC ASC DISTINCT CASE WHEN THEN ELSE END BEGIN COMMIT ROLLBACK EXISTS".split())
TOK = re.compile(r"""\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<str>'(?:[^']|'')*')|(?P<name>[A-Za-z_]\w*)|(?P<op><>|<=|>=|\|\||[-+*/%(),.<>=]))""")


class SqlError(Exception):
    def __init__(self, msg, sql="", at=0):
        super().__init__(msg)
        self.sql, self.at = sql, at
    def __str__(self): return f"{self.args[0]}" + (f"\n    {self.sql}\n    {' ' * self.at}^" if self.sql else "")


class Tok(NamedTuple):
    kind: str
    text: Any
    at: int


def lex(sql):
    i = 0
    while i < len(sql.rstrip()):
        if not (m := TOK.match(sql, i)):
            raise SqlError("bad character", sql, i)
        kind, text = m.lastgroup, m[m.lastgroup]
        match kind:
            case "num": text = float(text) if "." in text else int(text)
            case "str": text = text[1:-1].replace("''", "'")
            case "name" if text.upper() in KEYWORDS: kind, text = "key", text.upper()
        yield Tok(kind, text, m.start(m.lastgroup))
        i = m.end()
    yield Tok("end", "", len(sql))


AGG = {"count": len, "sum": sum, "min": min, "max": max, "avg": lambda v: sum(v) / len(v)}
FN = {"upper": str.upper, "length": len, "abs": abs, "round": round, "coalesce": lambda *a: next((x for x in a if x is not None), None)}
OPS = {"=": operator.eq, "<>": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "||": lambda a, b: f"{a}{b}"}


@dataclass
class Expr:
    run: Callable
    text: str
    aggs: list = field(default_factory=list)


class Parser:
    LEVELS = [("OR",), ("AND",), ("=", "<>", "<", ">", "<=", ">=", "IN", "LIKE", "IS", "BETWEEN", "NOT"), ("+", "-", "||"), ("*", "/", "%")]

    def __init__(self, db, sql): self.db, self.sql, self.toks, self.i = db, sql, [*lex(sql)], 0
    @property
    def cur(self): return self.toks[self.i]
    def fail(self, msg): raise SqlError(f"{msg}, found {self.cur.text or self.cur.kind!r}", self.sql, self.cur.at)
    def at(self, *texts): return self.cur.kind in ("key", "op") and self.cur.text in texts

    def take(self, *texts):
        if self.at(*texts):
            self.i += 1
            return self.toks[self.i - 1].text

    def need(self, *texts): return self.take(*texts) or self.fail(f"expected {' or '.join(texts)}")

    def name(self):
        if self.cur.kind != "name":
            self.fail("expected a name")
        self.i += 1
        return self.toks[self.i - 1].text

    def many(self, p):
        out = [p()]
        while self.take(","):
            out.append(p())
        return out

    def expr(self, level=0):
        if level == 1 and self.take("NOT"):
            e = self.expr(level)
            return Expr(lambda r: None if (v := e.run(r)) is None else not v, f"NOT {e.text}", e.aggs)
        if level == len(self.LEVELS):
            return self.atom()
        left = self.expr(level + 1)
        while self.cur.kind != "end" and (op := self.take(*self.LEVELS[level])):
            left = self.binary(op, left, level)
        return left

    def binary(self, op, a, level):
        match op:
            case "IS":
                neg = bool(self.take("NOT"))
                self.need("NULL")
                return Expr(lambda r: (a.run(r) is None) != neg, f"{a.text} IS NULL", a.aggs)
            case "NOT":
                b = self.binary(self.need("IN", "LIKE", "BETWEEN"), a, level)
                return Expr(lambda r: None if (v := b.run(r)) is None else not v, f"NOT {b.text}", b.aggs)
            case "IN":
                self.need("(")
                if self.at("SELECT"):
                    q = self.select()
                    get = lambda r: {x[0] for x in q.rows()}
                else:
                    items = self.many(self.expr)
                    get = lambda r: [i.run(r) for i in items]
                self.need(")")
                return Expr(lambda r: a.run(r) in get(r), f"{a.text} IN (...)", a.aggs)
            case "BETWEEN":
                lo = self.expr(level + 1); self.need("AND"); hi = self.expr(level + 1)
                return Expr(lambda r: lo.run(r) <= a.run(r) <= hi.run(r), f"{a.text} BETWEEN", a.aggs)
        b = self.expr(level + 1)
        match op:
            case "AND": f = lambda r: a.run(r) and b.run(r)
            case "OR": f = lambda r: a.run(r) or b.run(r)
            case "LIKE": f = lambda r: re.fullmatch(re.escape(b.run(r)).replace("%", ".*").replace("_", "."), a.run(r), re.I) is not None
            case _:
                def f(r):
                    x, y = a.run(r), b.run(r)
                    if x is None or y is None:
                        return None
                    try:
                        return OPS[op](x, y)
                    except (TypeError, ZeroDivisionError) as e:
                        raise SqlError(f"{a.text} {op} {b.text}: {e}") from e
        return Expr(f, f"{a.text} {op} {b.text}", a.aggs + b.aggs)

    def atom(self):
        t = self.cur
        match t.kind, t.text:
            case ("num" | "str"), v:
                self.i += 1
                return Expr(lambda r: v, repr(v))
            case "key", "NULL":
                self.i += 1
                return Expr(lambda r: None, "NULL")
            case "op", "(":
                self.i += 1
                if self.at("SELECT"):
                    q = self.select()
                    e = Expr(lambda r: next(iter(q.rows()), (None,))[0], "(SELECT)")
                else:
                    e = self.expr()
                self.need(")")
                return e
            case "op", "-":
                self.i += 1
                e = self.atom()
                return Expr(lambda r: -e.run(r), f"-{e.text}", e.aggs)
            case "key", "CASE":
                self.i += 1
                arms, other = [], None
                while self.take("WHEN"):
                    c = self.expr(); self.need("THEN"); arms.append((c, self.expr()))
                if self.take("ELSE"):
                    other = self.expr()
                self.need("END")
                return Expr(lambda r: next((v.run(r) for c, v in arms if c.run(r)), other and other.run(r)), "CASE")
            case "name", _:
                n = self.name()
                if self.take("("):
                    if n.lower() in AGG:
                        if self.take("*"):
                            inner = Expr(lambda r: 1, "*")
                        else:
                            inner = self.expr()
                        self.need(")")
                        key = f"{n.lower()}({inner.text})"
                        return Expr(lambda r: r[key], key, [(key, AGG[n.lower()], inner)])
                    if n.lower() not in FN:
                        self.i -= 1
                        raise SqlError(f"no function {n}", self.sql, t.at)
                    args = self.many(self.expr) if not self.at(")") else []
                    self.need(")")
                    return Expr(lambda r: FN[n.lower()](*(a.run(r) for a in args)), n, [g for a in args for g in a.aggs])
                if self.take("."):
                    n += "." + self.name()
                def get(r):
                    if n in r:
                        return r[n]
                    hits = [k for k in r if k.endswith("." + n)]
                    if len(hits) != 1:
                        raise SqlError(f"{'ambiguous' if hits else 'unknown'} column {n}")
                    return r[hits[0]]
                return Expr(get, n)
        self.fail("expected an expression")

    def select(self):
        self.need("SELECT")
        q = Query(self.db, bool(self.take("DISTINCT")))
        def column():
            if self.take("*"):
                return None
            e = self.expr()
            return e, self.name() if self.take("AS") or self.cur.kind == "name" else e.text
        q.cols = self.many(column)
        if self.take("FROM"):
            q.sources.append(("", *self.source(), None))
            while (kind := self.take("JOIN", "LEFT")):
                if kind == "LEFT":
                    self.need("JOIN")
                s = self.source()
                self.need("ON")
                q.sources.append((kind, *s, self.expr()))
        if self.take("WHERE"): q.where = self.expr()
        if self.take("GROUP"): self.need("BY"); q.group = self.many(self.expr)
        if self.take("HAVING"): q.having = self.expr()
        if self.take("ORDER"): self.need("BY"); q.order = self.many(lambda: (self.expr(), self.take("DESC", "ASC") == "DESC"))
        if self.take("LIMIT"): q.limit = self.atom().run({})
        return q

    def source(self):
        t = self.name()
        if t not in self.db.tables:
            self.i -= 1
            raise SqlError(f"no table {t}", self.sql, self.cur.at)
        return t, self.name() if self.cur.kind == "name" else t


@dataclass
class Query:
    db: Db
    distinct: bool
    cols: list = field(default_factory=list)
    sources: list = field(default_factory=list)
    where: Expr | None = None
    group: list = field(default_factory=list)
    having: Expr | None = None
    order: list = field(default_factory=list)
    limit: int | None = None

    def scan(self):
        rows = [{}]
        for kind, table, alias, cond in self.sources:
            out = []
            for r in rows:
                hits = [m for t in self.db.tables[table].rows if (m := r | {f"{alias}.{c}": v for c, v in zip(self.db.tables[table].cols, t)}) and (cond is None or cond.run(m))]
                out += hits or ([r | dict.fromkeys(f"{alias}.{c}" for c in self.db.tables[table].cols)] if kind == "LEFT" else [])
            rows = out
        return [r for r in rows if self.where is None or self.where.run(r)]

    def rows(self):
        rows = self.scan()
        aggs = [g for e in (*(c[0] for c in self.cols if c), *(o for o, _ in self.order), *filter(None, [self.having])) for g in e.aggs]
        if self.group or aggs:
            groups = defaultdict(list)
            for r in rows:
                groups[tuple(g.run(r) for g in self.group)].append(r)
            if not self.group:
                groups[()]
            rows = []
            for members in groups.values():
                r = dict(members[0]) if members else {}
                for key, f, inner in aggs:
                    vals = [v for m in members if (v := inner.run(m)) is not None]
                    r[key] = f(vals) if vals or f is len else None
                if self.having is None or self.having.run(r):
                    rows.append(r)
        for e, desc in reversed(self.order):
            rows.sort(key=lambda r: ((v := e.run({**r, **{n: x.run(r) for x, n in filter(None, self.cols) if x is not e}})) is not None, v), reverse=desc)
        out = [tuple(v for c in self.cols for v in (r.values() if c is None else (c[0].run(r),))) for r in rows]
        return [*(dict.fromkeys(out) if self.distinct else out)][:self.limit]


@dataclass
class Table:
    cols: list[str]
    rows: list[list] = field(default_factory=list)


class Db:
    def __init__(self): self.tables, self.saved = {}, None

    def __call__(self, sql):
        p = Parser(self, sql)
        if p.at("SELECT"):
            result = p.select().rows
        elif p.take("CREATE"):
            p.need("TABLE"); n = p.name(); p.need("("); cols = p.many(p.name); p.need(")")
            result = lambda: self.tables.__setitem__(n, Table(cols))
        elif p.take("INSERT"):
            p.need("INTO"); t = self.tables[p.source()[0]]; p.need("VALUES")
            def row():
                p.need("(")
                r = [e.run({}) for e in p.many(p.expr)]
                p.need(")")
                if len(r) != len(t.cols):
                    raise SqlError(f"{len(r)} values for {len(t.cols)} columns")
                return r
            new = p.many(row)
            result = lambda: t.rows.extend(new) or len(new)
        elif kind := p.take("UPDATE", "DELETE"):
            kind == "DELETE" and p.need("FROM")
            t = self.tables[p.name()]
            sets = []
            if kind == "UPDATE":
                p.need("SET")
                sets = p.many(lambda: (t.cols.index(p.name()), p.need("="), p.expr())[::2])
            where = p.expr() if p.take("WHERE") else Expr(lambda r: True, "")
            def result():
                hits = [r for r in t.rows if where.run(dict(zip(t.cols, r)))]
                for r in hits:
                    vals = [(i, e.run(dict(zip(t.cols, r)))) for i, e in sets]
                    for i, v in vals:
                        r[i] = v
                if kind == "DELETE":
                    t.rows[:] = [r for r in t.rows if not any(r is h for h in hits)]
                return len(hits)
        elif p.take("BEGIN"): result = lambda: setattr(self, "saved", deepcopy(self.tables))
        elif p.take("ROLLBACK"): result = lambda: setattr(self, "tables", self.saved or self.tables)
        else: p.fail("expected a statement")
        if p.cur.kind != "end":
            p.fail("expected the end")
        return result()


db = Db()
for sql in """CREATE TABLE emp (id, name, dept, pay, boss)
INSERT INTO emp VALUES (1, 'Ann', 10, 500, NULL), (2, 'Bob', 10, 300, 1), (3, 'Cy O''Hara', 20, 300, 1), (4, 'Dee', NULL, 250.5, 2)
CREATE TABLE dept (id, title)
INSERT INTO dept VALUES (10, 'Sales'), (20, 'Lab'), (30, 'Empty')
SELECT * FROM emp WHERE pay > 260 AND NOT dept = 20
SELECT name, pay * 12 + 1 AS year FROM emp ORDER BY pay DESC, name LIMIT 3
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON e.dept = d.id ORDER BY d.title DESC, e.id
SELECT d.title, count(*) n, sum(pay), avg(pay) FROM dept d JOIN emp e ON e.dept = d.id GROUP BY d.id HAVING count(*) > 1 ORDER BY n
SELECT upper(name) || '-' || length(name) FROM emp WHERE name LIKE '%e' OR name LIKE '_y%'
SELECT a.name, b.name FROM emp a JOIN emp b ON a.boss = b.id WHERE b.pay BETWEEN 300 AND 500
SELECT DISTINCT pay FROM emp WHERE id IN (SELECT boss FROM emp) OR dept IS NULL
SELECT CASE WHEN pay > 400 THEN 'high' WHEN pay > 260 THEN 'mid' ELSE 'low' END band, count(*) FROM emp GROUP BY band
SELECT max(pay) - min(pay), (SELECT title FROM dept WHERE id = 20), -2 + 3 * 2, coalesce(NULL, 7)  FROM emp
UPDATE emp SET pay = pay + 10, boss = id WHERE dept NOT IN (20, 30)
BEGIN
DELETE FROM emp WHERE pay < 400
SELECT count(*), sum(boss) FROM emp
ROLLBACK
SELECT id, pay FROM emp WHERE boss IS NOT NULL
SELECT sum(pay) FROM emp WHERE id > 99
SELECT name FROM
SELECT nme FROM emp
SELECT id FROM emp e JOIN dept d ON 1 = 1
SELECT foo(1)
SELECT * FROM nope
INSERT INTO dept VALUES (1)
SELECT pay / 0 FROM emp
SELECT name + 1 FROM emp
SELECT 1 $ 2
SELECT 1 2
DROP x""".splitlines():
    try:
        print(db(sql))
    except SqlError as e:
        print(e, *([repr(e.__cause__)] if e.__cause__ else []))
    except Exception as e:
        print(type(e).__name__, e)
# expect: None
# expect: 4
# expect: None
# expect: 3
# expect: expected an expression, found 'NOT'
# expect:     SELECT * FROM emp WHERE pay > 260 AND NOT dept = 20
# expect:                                           ^
# expect: [('Ann', 6001), ('Bob', 3601), ("Cy O'Hara", 3601)]
# expect: [('Ann', 'Sales'), ('Bob', 'Sales'), ("Cy O'Hara", 'Lab'), ('Dee', None)]
# expect: [('Sales', 2, 800, 400.0)]
# expect: [("CY O'HARA-9",), ('DEE-3',)]
# expect: [('Bob', 'Ann'), ("Cy O'Hara", 'Ann'), ('Dee', 'Bob')]
# expect: [(500,), (300,), (250.5,)]
# expect: unknown column band
# expect: [(249.5, 'Lab', 4, 7)]
# expect: 3
# expect: None
# expect: 3
# expect: [(1, 1)]
# expect: None
# expect: [(1, 510), (2, 310), (3, 300), (4, 260.5)]
# expect: [(None,)]
# expect: expected a name, found 'end'
# expect:     SELECT name FROM
# expect:                     ^
# expect: unknown column nme
# expect: ambiguous column id
# expect: no function foo
# expect:     SELECT foo(1)
# expect:            ^
# expect: no table nope
# expect:     SELECT * FROM nope
# expect:                   ^
# expect: 1 values for 2 columns
# expect: pay / 0: division by zero ZeroDivisionError('division by zero')
# expect: name + 1: can only concatenate str (not "int") to str TypeError('can only concatenate str (not "int") to str')
# expect: bad character
# expect:     SELECT 1 $ 2
# expect:             ^
# expect: expected the end, found 2
# expect:     SELECT 1 2
# expect:              ^
# expect: expected a statement, found 'DROP'
# expect:     DROP x
# expect:     ^
