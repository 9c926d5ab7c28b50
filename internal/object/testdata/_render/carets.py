# Carets under operators, subscripts, calls, attributes and lines that need none.
import sys
def call(x): return x
def one(x): return x.nope
def run(n):
    a, b, d, s = 1, "2", {}, "text"
    if n == 0: return a + b
    if n == 1: return d["key"]
    if n == 2: return s.missing
    if n == 3: return call(1, 2)
    if n == 4: return (a - 1) * (2 ** 3) // (a - a)
    if n == 5: x = call()
    if n == 6: return one(5)
    if n == 7: return -s
    if n == 8: return [i for i in 5]
    if n == 9: return call(call)(1)(2)
    if n == 10: return d[1][2]["x"]
    if n == 11: a.b.c.d = 5
    if n == 12: del d["zz"]
    if n == 13: assert a == 2, "message"
    if n == 14: return a if not s else s @ b
    if n == 15: return f"{a + b}"
    if n == 16: return call(
        a,
        b,
        d
    )
    if n == 17: return (
        a
        +
        b
    )
    if n == 18: return d.get("x").foo.bar(1, 2)
    if n == 19: raise ValueError("no carets")
    if n == 20: return "é" + "日本" + 5
    if n == 21: a, b = 1, 2, 3
    if n == 22: return a < b
    if n == 23: return not_defined
    if n == 24: a += b
    if n == 25: import no_such_module
    if n == 26: return lambda: 0 .x
    if n == 27: return {**5}
    if n == 28: return call(*5)
    if n == 29: return (await_ := a) + b
    if n == 30: return s[0:1][5] % 3 | a ^ b
    if n == 31: return call (  # a comment (with brackets
        1, 2)
    if n == 32:
        with 5: pass
    if n == 33:
        for x in 5: pass
    if n == 34: return "a" "b" % 5 if False else s("x", 'y)', """z
)""")
exc = []
for n in range(35):
    try: run(n)
    except Exception as e: exc.append(e)
raise ExceptionGroup("all", exc[:15]) from ExceptionGroup("more", exc[15:])
