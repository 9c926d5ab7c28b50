# Programs beyond the sizes that operands, registers and jumps have by themselves.
# cpython: same
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def f():\n x = 0\n" + numbered(70000, " x = x + %d.5\n") + " return x")
print(f())  # expect: 2450000000.0
# --- names of globals
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec(numbered(70000, "g%d = %d\n"))
exec("def f(): return [" + numbered(70000, "g%d,") + "]\ndef h():\n global g69999\n g69999 += 1\n return g69999\ndel g69998")
try: f()
except NameError as e: print(e)  # expect: name 'g69998' is not defined
g69998 = 0
print(sum(f()), h())  # expect: 2449895002 70000
# --- names of a class, names of attributes
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("class C:\n" + numbered(70000, " g%d = %d\n") + " t = g69999 + g5\n del g69998")
print(C.t, C.g69999, hasattr(C, "g69998"))  # expect: 70004 69999 False
exec("def f(o):\n" + numbered(70000, " o.a%d = %d\n") + " s = 0\n" + numbered(70000, " s += o.a%d\n") + " return s")
print(f(type("O", (), {})()))  # expect: 2449965000
# --- jumps
exec("def f(n):\n t = 0\n while n:\n  n -= 1\n  if n == 3: continue\n  if n == 1: break\n" + "  t = t + n * 7\n" * 40000 + " else: t = -1\n return t")
print(f(6), f(1))  # expect: 3080000 -1
exec("def g(l):\n t = 0\n for x in l:\n  try:\n   if x < 0: raise ValueError(x)\n" + "   t = t + x\n" * 40000 + "  except ValueError as e:\n   t += 1\n   continue\n  finally:\n   t += 1\n return t")
print(g([1, -2, 3]))  # expect: 160004
# --- locals
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
import contextlib
@contextlib.contextmanager
def opened(): yield 11
exec("def f(a, b=2):\n" + numbered(5000, " v%d = %d + a\n") + """
 def g():
  nonlocal v4999, v1
  v4999 += 1; v1 = 7
  return v4999
 print(g())
 del v4998
 try: v4998
 except UnboundLocalError as e: print(e)
 try: del v4998
 except UnboundLocalError as e: print(e)
 for v4997 in range(3): pass
 with opened() as v4996: pass
 try: 1/0
 except ZeroDivisionError as v4995: print(v4995)
 try: v4995
 except NameError as e: print(e)
 l = locals()
 print(len(l), l['v4997'], l['v0'], l['v4999'])
 v4990, *v4991 = 1, 2, 3
 v4992 = v4993 = 5
 v4992 += 1
 match [1, 2]:
  case [v4980, v4981]: pass
 import sys as v4982
 class v4983: pass
 def v4984(): return v4992
 print([v4985 for v4985 in range(2)], (v4986 := 4), v4984(), v4983.__name__, v4985)
 print(f"{v4986}{v4986!r:>3}{v4990=}", v4986 if v4990 else v4991, v4986 and v4990, [*v4991, v4986], {v4990: v4986}, v4990 < v4986 < 7)
 return v4990 + len(v4991) + v4992 + v4980 + v4981 + v4996
""")
print(f(1), f.__code__.co_nlocals, len(f.__code__.co_varnames))  # expect: 5001
# expect: cannot access local variable 'v4998' where it is not associated with a value
# expect: cannot access local variable 'v4998' where it is not associated with a value
# expect: division by zero
# expect: cannot access local variable 'v4995' where it is not associated with a value
# expect: 5001 2 1 5001
# expect: [0, 1] 4 6 v4983 4986
# expect: 4  4v4990=1 4 1 [2, 3, 4] {1: 4} True
# expect: 23 5002 5002
# --- locals of generators and coroutines
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def f(a):\n" + numbered(5000, " v%d = %d + a\n") + " yield v4999\n v4999 = yield v4998\n yield v4999\n yield sum([" + numbered(5000, "v%d,") + "])")
g = f(1)
print(next(g), next(g), g.send(5), next(g))  # expect: 5000 4999 5 12497505
exec("async def h():\n" + numbered(5000, " v%d = %d\n") + " return v4999, [v4999 for v4999 in range(2)], v4999")
try: h().send(None)
except StopIteration as e: print(e.value)  # expect: (4999, [0, 1], 4999)
# --- comprehensions with names of their own
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def f():\n" + numbered(5000, " v = [x%d for x%d in range(2)]\n") + " v = [[x4999 for x4999 in range(x4999)] for x4999 in range(3)]\n try: x4999\n except NameError as e: print(e)\n return v")
print(f())  # expect: name 'x4999' is not defined
# expect: [[], [0], [0, 1]]
exec("class C:\n" + numbered(5000, " v = [x%d for x%d in range(2)]\n") + "print(C.v)")  # expect: [0, 1]
# --- local functions
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def g():\n" + numbered(6000, " def f%d(): return %d\n") + " return f5999() + f0()")
print(g())  # expect: 5999
# --- arguments
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
def f(*a, **k): return len(a), len(k), sum(a), sum(k.values())
exec("print(f(" + numbered(300, "%d,") + "), f(" + numbered(300, "k%d=%d,") + "), f(" + numbered(300, "%d,") + numbered(300, "k%d=%d,") + "))")  # expect: (300, 0, 44850, 0) (0, 300, 0, 44850) (300, 300, 44850, 44850)
exec("print(f(*[1, 2], " + numbered(300, "%d,") + "**{'z': 1}, " + numbered(300, "k%d=%d,") + "))")  # expect: (302, 301, 44853, 44851)
class C:
    def m(self, *a, **k): return f(*a, **k)
exec("print(C().m(" + numbered(5000, "%d,") + "), C().m(" + numbered(5000, "k%d=%d,") + "))")  # expect: (5000, 0, 12497500, 0) (0, 5000, 0, 12497500)
exec("def g(" + numbered(3000, "p%d=%d,") + "): return p2999 + p0")
print(g(), g(5), g(p2999=1))  # expect: 2999 3004 1
# --- displays
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("d = {" + numbered(100000, "'k%d': %d,") + "}\nl = [" + numbered(100000, "%d,") + "]\ns = {" + numbered(100000, "%d,") + "}")
print(len(d), d["k99999"], len(l), sum(l), len(s))  # expect: 100000 99999 100000 4999950000 100000
x = 1
exec("d = {" + numbered(20000, "x + %d: x,") + "}\nm = {" + numbered(20000, "'k%d': x,") + "**d}\nt = (" + "x," * 100000 + ")\ns = f'" + "{x}" * 20000 + "'\na = " + "*[1]," * 20000)
print(len(d), len(m), len(t), len(s), len(a))  # expect: 20000 40000 100000 20000 20000
# --- branches
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def f(a):\n match a:\n" + numbered(10000, "  case %d: return %d * 2\n") + "  case _: return 'no'")
print(f(0), f(9999), f("q"))  # expect: 0 19998 no
exec("def g(x):\n if " + numbered(20000, "x == %d or ") + "0: return 1\n return 0")
print(g(19999), g(-1))  # expect: 1 0
exec("def h(x): return " + numbered(20000, "%d < ") + "x")
print(h(3), h(20000))  # expect: False True
exec("def k(x):\n if x == 'x': return -1\n" + numbered(1500, " elif x == %d: return %d * 2\n") + " else: return 'no'")
print(k("x"), k(0), k(1499), k(1500))  # expect: -1 0 2998 no
exec("def t():\n t = 0\n" + numbered(20000, " try: t += 1\n except ValueError: t += %d\n") + " return t")
print(t())  # expect: 20000
# --- decorators
def d(f): return f
exec("@d\n" * 5000 + "def f(): return 1\n" + "@d\n" * 5000 + "class C: pass")
print(f(), C.__name__)  # expect: 1 C
# --- type parameters, annotations, slots, bases
def numbered(n, form): return "".join([form % ((i,) * form.count("%")) for i in range(n)])
exec("def f[" + numbered(500, "T%d,") + "](): pass\nclass C[" + numbered(500, "T%d,") + "]: pass")
print(len(f.__type_params__), len(C.__type_params__))  # expect: 500 500
exec("def f(" + numbered(2000, "p%d: int,") + "): pass\nclass C:\n" + numbered(5000, " a%d: int = %d\n"))
print(len(f.__annotations__), len(C.__annotations__))  # expect: 2000 5000
exec("class S:\n __slots__ = [" + numbered(5000, "'s%d',") + "]\ns = S()\ns.s4999 = 3\nprint(s.s4999)")  # expect: 3
exec(numbered(300, "class B%d: pass\n") + "class D(" + numbered(300, "B%d,") + "): pass\nprint(len(D.__mro__))")  # expect: 302
