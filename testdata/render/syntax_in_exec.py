exec('prin("a"\n')
# ---
exec('print "hello"\n')
# ---
exec('print hello\n')
# ---
exec('exec "x"\n')
# ---
exec('if x = 1: pass\n')
# ---
exec('if x == 1 pass\n')
# ---
exec('if x == 1\n    pass\n')
# ---
exec('if x:\npass\n')
# ---
exec('else: pass\n')
# ---
exec('elif x: pass\n')
# ---
exec('if x: pass\nelse if y: pass\n')
# ---
exec('while True print(1)\n')
# ---
exec('while True\n')
# ---
exec('for i in range(10) print(i)\n')
# ---
exec('for i range(10): pass\n')
# ---
exec('for i in: pass\n')
# ---
exec('fro i in range(3): pass\n')
# ---
exec('whille True: pass\n')
# ---
exec('imoprt os\n')
# ---
exec('form os import path\n')
# ---
exec('from os imporrt path\n')
# ---
exec('defn f(): pass\n')
# ---
exec('def f: pass\n')
# ---
exec('def f() pass\n')
# ---
exec('def f(\n')
# ---
exec('def f(a b): pass\n')
# ---
exec('def f(a, a): pass\n')
# ---
exec('def f(a=1, b): pass\n')
# ---
exec('def f(*): pass\n')
# ---
exec('def f(*, **k): pass\n')
# ---
exec('def f(**k, a): pass\n')
# ---
exec('def f(**k, *a): pass\n')
# ---
exec('def f(*a, *b): pass\n')
# ---
exec('def f(a, /, b, /): pass\n')
# ---
exec('def f(/, a): pass\n')
# ---
exec('def f(*a, /): pass\n')
# ---
exec('def f(a, *, /): pass\n')
# ---
exec('def f(1): pass\n')
# ---
exec('def f("a"): pass\n')
# ---
exec('def f(a.b): pass\n')
# ---
exec('def f((a, b)): pass\n')
# ---
exec('def f(None): pass\n')
# ---
exec('def f(a, True): pass\n')
# ---
exec('def f(a: int = ): pass\n')
# ---
exec('def f(a=): pass\n')
# ---
exec('def f(*a=1): pass\n')
# ---
exec('def f(**a=1): pass\n')
# ---
exec('def f(a, *b, c=1, d, **e, f): pass\n')
# ---
exec('def None(): pass\n')
# ---
exec('def 1f(): pass\n')
# ---
exec('def f() -> : pass\n')
# ---
exec('def f():\n')
# ---
exec('def f():\npass\n')
# ---
exec('class C\n')
# ---
exec('class C: \n')
# ---
exec('class C:\npass\n')
# ---
exec('class C(: pass\n')
# ---
exec('class 5: pass\n')
# ---
exec('class None: pass\n')
# ---
exec('class C(a=1, b): pass\n')
# ---
exec('return 1\n')
# ---
exec('yield 1\n')
# ---
exec('await x\n')
# ---
exec('break\n')
# ---
exec('continue\n')
# ---
exec('def f(): break\n')
# ---
exec('def f(): continue\n')
# ---
exec('if 1: break\n')
# ---
exec('for x in y: \n  def f(): break\n')
# ---
exec('class C: continue\n')
# ---
exec('def f(): yield; return 1; await x\n')
# ---
exec('async def f(): yield from x\n')
# ---
exec('async def f(): return 1; yield\n')
# ---
exec('async x\n')
# ---
exec('async with x: pass\n')
# ---
exec('async for x in y: pass\n')
# ---
exec('def f(): async with x: pass\n')
# ---
exec('def f(): async for x in y: pass\n')
# ---
exec('def f(): [x async for x in y]\n')
# ---
exec('lambda: await x\n')
# ---
exec('lambda x: yield\n')
# ---
exec('lambda x=: 1\n')
# ---
exec('lambda *: 1\n')
# ---
exec('lambda (x): 1\n')
# ---
exec('lambda 1: 1\n')
# ---
exec('lambda x\n')
# ---
exec('lambda x: \n')
# ---
exec('x = \n')
# ---
exec('x = 1 = 2\n')
# ---
exec('1 = x\n')
# ---
exec('"a" = x\n')
# ---
exec('f() = 1\n')
# ---
exec('f() += 1\n')
# ---
exec('x + 1 = 2\n')
# ---
exec('x + 1 += 2\n')
# ---
exec('-x = 1\n')
# ---
exec('not x = 1\n')
# ---
exec('x < 1 = 2\n')
# ---
exec('x if y else z = 1\n')
# ---
exec('lambda: x = 1\n')
# ---
exec('[x for x in y] = 1\n')
# ---
exec('{x: 1} = 1\n')
# ---
exec('{x} = 1\n')
# ---
exec('(x for x in y) = 1\n')
# ---
exec('None = 1\n')
# ---
exec('True = 1\n')
# ---
exec('False += 1\n')
# ---
exec('... = 1\n')
# ---
exec('__debug__ = 1\n')
# ---
exec('x.__debug__ = 1\n')
# ---
exec('del None\n')
# ---
exec('del f()\n')
# ---
exec('del x + 1\n')
# ---
exec('del (x, 1)\n')
# ---
exec('del x, f()\n')
# ---
exec('del *x\n')
# ---
exec('del [x, *y]\n')
# ---
exec('del\n')
# ---
exec('x, 1 = y\n')
# ---
exec('(x, 1) = y\n')
# ---
exec('[x, f()] = y\n')
# ---
exec('*x = y\n')
# ---
exec('*x, *y = z\n')
# ---
exec('x = *y\n')
# ---
exec('*x\n')
# ---
exec('print(*x for x in y)\n')
# ---
exec('f(**x, *y)\n')
# ---
exec('f(x=1, 2)\n')
# ---
exec('f(**x, 2)\n')
# ---
exec('f(x=1, x=2)\n')
# ---
exec('f(1=2)\n')
# ---
exec('f(a.b=1)\n')
# ---
exec('f("a"=1)\n')
# ---
exec('f(True=1)\n')
# ---
exec('f(x for x in y, 1)\n')
# ---
exec('f(x for x in y for z in w, k=1)\n')
# ---
exec('f(a b)\n')
# ---
exec('f(a, b c)\n')
# ---
exec('f(a, , b)\n')
# ---
exec('f(, a)\n')
# ---
exec('f(a\n')
# ---
exec('f(a]\n')
# ---
exec('f(a}\n')
# ---
exec('(1, 2\n')
# ---
exec('[1, 2\n')
# ---
exec('{1, 2\n')
# ---
exec('{1: 2\n')
# ---
exec('(1, 2]\n')
# ---
exec('[1, 2)\n')
# ---
exec('{1, 2)\n')
# ---
exec(')\n')
# ---
exec(']\n')
# ---
exec('}\n')
# ---
exec('x = (1,\ny = 2\n')
# ---
exec('x = [1, 2\ny = 3\n')
# ---
exec('x = {1: 2,\n3: }\n')
# ---
exec('{1: 2, 3}\n')
# ---
exec('{1, 2: 3}\n')
# ---
exec('{1:}\n')
# ---
exec('{:1}\n')
# ---
exec('{1: 2, **x, 3: }\n')
# ---
exec('{**x for x in y}\n')
# ---
exec('{x: y for x in z, 1}\n')
# ---
exec('[1 2]\n')
# ---
exec('[1, 2 3]\n')
# ---
exec('(1 2)\n')
# ---
exec('{1 2}\n')
# ---
exec('{"a": 1 "b": 2}\n')
# ---
exec('{"a" 1}\n')
# ---
exec('x = [1, 2,, 3]\n')
# ---
exec('x = [,]\n')
# ---
exec('x = (,)\n')
# ---
exec('x[1 2]\n')
# ---
exec('x[]\n')
# ---
exec('x[1:2:3:4]\n')
# ---
exec('x[a b]\n')
# ---
exec('x.1\n')
# ---
exec('x.\n')
# ---
exec('x..y\n')
# ---
exec('x.if\n')
# ---
exec('x->y\n')
# ---
exec('x++\n')
# ---
exec('++x\n')
# ---
exec('x--\n')
# ---
exec('x+\n')
# ---
exec('x = y z\n')
# ---
exec('x y\n')
# ---
exec('x y z\n')
# ---
exec('1 2\n')
# ---
exec('a = b c = d\n')
# ---
exec('import\n')
# ---
exec('import a.b as\n')
# ---
exec('import a b\n')
# ---
exec('import a,\n')
# ---
exec('import a as b.c\n')
# ---
exec('import a as 1\n')
# ---
exec('import a.\n')
# ---
exec('from a import\n')
# ---
exec('from import a\n')
# ---
exec('from a import b,\n')
# ---
exec('from a import (b\n')
# ---
exec('from a import (b, c\nx = 1\n')
# ---
exec('from a import ()\n')
# ---
exec('from a import *, b\n')
# ---
exec('from a import b as 1\n')
# ---
exec('from a import b.c\n')
# ---
exec('from .. import\n')
# ---
exec('from a import b c\n')
# ---
exec('from __future__ import nope\n')
# ---
exec('x = 1\nfrom __future__ import division\n')
# ---
exec('from __future__ import braces\n')
# ---
exec('def f():\n    from a import *\n')
# ---
exec('import *\n')
# ---
exec('global x\nx = 1\ndef f(): global\n')
# ---
exec('def f():\n    x = 1\n    global x\n')
# ---
exec('nonlocal x\n')
# ---
exec('def f():\n    nonlocal x\n')
# ---
exec('try: pass\n')
# ---
exec('try:\n    pass\nx = 1\n')
# ---
exec('try: pass\nexcept: pass\nexcept ValueError: pass\n')
# ---
exec('try: pass\nexcept ValueError, TypeError as e: pass\n')
# ---
exec('try: pass\nexcept ValueError as 1: pass\n')
# ---
exec('try: pass\nexcept ValueError as e.x: pass\n')
# ---
exec('try: pass\nexcept* : pass\n')
# ---
exec('try: pass\nexcept* ValueError: pass\nexcept TypeError: pass\n')
# ---
exec('try: pass\nfinally\n')
# ---
exec('try\n')
# ---
exec('try: pass\nelse: pass\n')
# ---
exec('except: pass\n')
# ---
exec('finally: pass\n')
# ---
exec('raise x from\n')
# ---
exec('raise x, y\n')
# ---
exec('raise from x\n')
# ---
exec('with open(x) as f\n')
# ---
exec('with open(x) as 1: pass\n')
# ---
exec('with: pass\n')
# ---
exec('with x as: pass\n')
# ---
exec('with x as f(): pass\n')
# ---
exec('with (x as y, z as 1): pass\n')
# ---
exec('with x, : pass\n')
# ---
exec('with (x as y: pass\n')
# ---
exec('assert\n')
# ---
exec('assert x,\n')
# ---
exec('assert (x, y)\n')
# ---
exec('assert x = 1\n')
# ---
exec('match x: case 1: pass\n')
# ---
exec('match x:\n  case 1:\n')
# ---
exec('match x:\n    case\n')
# ---
exec('match x:\n    case 1 | : pass\n')
# ---
exec('case 1: pass\n')
# ---
exec('@\n')
# ---
exec('@x\n')
# ---
exec('@x\ny = 1\n')
# ---
exec('@x y\ndef f(): pass\n')
# ---
exec('pass x\n')
# ---
exec('pass; ; pass\n')
# ---
exec('; x\n')
# ---
exec('x;; y\n')
# ---
exec('  x = 1\n')
# ---
exec('x = 1\n  y = 2\n')
# ---
exec('if x:\n    y\n  z\n')
# ---
exec('if x:\n\ty\n        z\n')
# ---
exec('if x:\n        y\n\tz\n')
# ---
exec('def f():\n  x\n    y\n')
# ---
exec('x = """abc\n')
# ---
exec("x = 'abc\n")
# ---
exec('x = "abc\ny = 1\n')
# ---
exec("x = 'it's'\n")
# ---
exec('x = "a" b "c"\n')
# ---
exec('x = f"{a"\n')
# ---
exec('x = f"{a b}"\n')
# ---
exec('x = f"{}"\n')
# ---
exec('x = f"}"\n')
# ---
exec('x = f"{a!x}"\n')
# ---
exec('x = 0777\n')
# ---
exec('x = 0b12\n')
# ---
exec('x = 0o89\n')
# ---
exec('x = 0xg\n')
# ---
exec('x = 1_\n')
# ---
exec('x = 1__0\n')
# ---
exec('x = 1.e\n')
# ---
exec('x = 1e\n')
# ---
exec('x = 1a\n')
# ---
exec('x = 1.2.3\n')
# ---
exec('x = 0_7\n')
# ---
exec('x = 00\ny = 01\n')
# ---
exec('x = 1jj\n')
# ---
exec('x = $\n')
# ---
exec('x = ?\n')
# ---
exec('x = a ? b : c\n')
# ---
exec('x = a && b\n')
# ---
exec('x = a || b\n')
# ---
exec('x = !a\n')
# ---
exec('x = a <> b\n')
# ---
exec('x = a === b\n')
# ---
exec('x = a != = b\n')
# ---
exec('x := 1\n')
# ---
exec('(x := 1) = 2\n')
# ---
exec('print(x := 1, y = 2)\n')
# ---
exec('f(x.y := 1)\n')
# ---
exec('(x.y := 1)\n')
# ---
exec('[x := 1 for x in y]\n')
# ---
exec('x = y := 1\n')
# ---
exec('x = (y = 1)\n')
# ---
exec('if (x = 1): pass\n')
# ---
exec('while x = 1: pass\n')
# ---
exec('print(a = 1 if b = 2 else 3)\n')
# ---
exec('x = y if z\n')
# ---
exec('x = if y else z\n')
# ---
exec('x = y if z else\n')
# ---
exec('x = y else z\n')
# ---
exec('x = not\n')
# ---
exec('x = a not b\n')
# ---
exec('x = a is is b\n')
# ---
exec('x = a in\n')
# ---
exec('x = a and\n')
# ---
exec('x = and b\n')
# ---
exec('x = or\n')
# ---
exec('x = a b if c else d\n')
# ---
exec('x: int = \n')
# ---
exec('x: = 1\n')
# ---
exec('x: int, y: int\n')
# ---
exec('(x, y): int\n')
# ---
exec('[x]: int\n')
# ---
exec('x.y: int\nf(): int\n')
# ---
exec('x: int = 1 = 2\n')
# ---
exec('type X\n')
# ---
exec('type X =\n')
# ---
exec('type 1 = int\n')
# ---
exec('def f[T: pass\n')
# ---
exec('def f[](): pass\n')
# ---
exec('def f[T, T](): pass\n')
# ---
exec('class C[]: pass\n')
# ---
exec('def f(x): return x +\n')
# ---
exec('return\n')
# ---
exec('x = \\\n')
# ---
exec('x = \\ y\n')
# ---
exec('x = 1 \\\n+ 2 \\ \n')
# ---
exec('“hello”\n')
# ---
exec('x = ‘a’\n')
# ---
exec('x = 1 – 2\n')
# ---
exec('x = a → b\n')
# ---
exec('x = é$\n')
# ---
exec('x = 5 €\n')
# ---
exec('print（1）\n')
# ---
exec('a, b += 1\n')
# ---
exec('(a) += 1\n[a] += 1\n')
# ---
exec('a += b += c\n')
# ---
exec('a =+ b =\n')
# ---
exec('for x in y: pass else: pass\n')
# ---
exec('for 1 in x: pass\n')
# ---
exec('for f() in x: pass\n')
# ---
exec('for x.y, 1 in x: pass\n')
# ---
exec('for x in y z: pass\n')
# ---
exec('for x, in : pass\n')
# ---
exec('for (x in y): pass\n')
# ---
exec('for x = 1 to 10: pass\n')
# ---
exec('for (int i = 0; i < 10; i++) {\n')
# ---
exec('if (x) { y }\n')
# ---
exec('function f() { return 1; }\n')
# ---
exec('var x = 1\n')
# ---
exec('let x = 1\n')
# ---
exec('int x = 5;\n')
# ---
exec('x = new Foo()\n')
# ---
exec('x = null;;\n')
# ---
exec('switch x: pass\n')
# ---
exec('do: pass\n')
# ---
exec('foreach x in y: pass\n')
# ---
exec('def f(x): \n    if x\n        return 1\n')
# ---
exec('def f(x)\n    return 1\n')
# ---
exec('class A\n    pass\n')
# ---
exec('print("a" + )\n')
# ---
exec('print("a", "b"\nx = 1\n')
# ---
exec("d = {'a': 1, 'b' 2}\n")
# ---
exec("d = {'a': 1 'b': 2}\n")
# ---
exec('l = [1, 2, 3\nfor x in l: pass\n')
# ---
exec('x = (1 + 2\ny = 3 + 4)\n')
# ---
exec('if x == 1 and: pass\n')
# ---
exec('if x => 1: pass\n')
# ---
exec('if x =< 1: pass\n')
# ---
exec('if x =! 1: pass\n')
# ---
exec('if not x is: pass\n')
# ---
exec('return x if y\n')
# ---
exec('lambda x, x: 1\n')
# ---
exec('lambda x=1, y: 1\n')
# ---
exec('f(lambda x: x = 1)\n')
# ---
exec('f(x=y=1)\n')
# ---
exec('f(x, y=1, *z, w, **k, *q)\n')
# ---
exec('f(*)\n')
# ---
exec('f(**)\n')
# ---
exec('f(*x y)\n')
# ---
exec('print(f"a {x} b" "c" x)\n')
# ---
exec('a.b.c = = 1\n')
# ---
exec('True.x = = 2\n')
# ---
exec('del x = 1\n')
# ---
exec('async def f(): async def\n')
# ---
exec('async\n')
# ---
exec('await\n')
# ---
exec('yield = 1\n')
# ---
exec('def f(): x = yield = 1\n')
# ---
exec('def f(): (yield) = 1\n')
# ---
exec('def f(): await x = 1\n')
# ---
exec('async def f(): await x = 1\n')
# ---
exec('class A: def f(self): pass\n')
# ---
exec('if True: if False: pass\n')
# ---
exec('x = [i for i in range(5) if i else 2]\n')
# ---
exec('x = [i if i for i in range(5)]\n')
# ---
exec('x = [for i in y]\n')
# ---
exec('x = [i for i y]\n')
# ---
exec('x = [i, j for i in y]\n')
# ---
exec('x = {i, j for i in y}\n')
# ---
exec('x = {i: j, k for i in y}\n')
# ---
exec('x = (i, j for i in y)\n')
# ---
exec('x = i for i in y\n')
# ---
exec('a, b for a in c\n')
# ---
exec('x[*y] = 1; x[*] = 2\n')
# ---
exec('x[a=1]\n')
# ---
exec('x[:=1]\n')
# ---
exec('x(a)(b=1=2)\n')
# ---
exec('"a" "b" = c\n')
# ---
exec('f"a" = c\n')
# ---
exec('1 + 1 = 2\n')
# ---
exec('a() or b() = c\n')
# ---
exec('a.b() = c\n')
# ---
exec('a[0]() = c\n')
# ---
exec('a, b() = c\n')
# ---
exec('(a, b) = c = d() = 5\n')
# ---
exec('a = b() = c\n')
# ---
exec('for a, b() in c: pass\n')
# ---
exec('with a as b(): pass\n')
# ---
exec('[a for b() in c]\n')
# ---
exec('del a.b()\n')
# ---
exec('a.b += c() += 1\n')
# ---
exec('import os.path as a.b\n')
# ---
exec('x = "unterminated \\\n')
# ---
exec('x = """a\nb\n')
# ---
exec('def f():\n    """doc\n')
# ---
exec("x = {\n  'a': 1,\n  'b': [1, 2,\n  'c': 3\n}\n")
# ---
exec('foo(a, b, c\nbar(d)\n')
# ---
exec('if a:\n    pass\n elif b:\n    pass\n')
# ---
exec('def f():\n    pass\n   x = 1\n')
# ---
exec('\t\tx\n')
# ---
exec('x = (yield)\n')
# ---
exec('class A:\n  x = yield\n')
# ---
exec('[(yield) for x in y]\n')
# ---
exec('def f(): [(yield) for x in y]\n')
# ---
exec('def f(a): global a\n')
# ---
exec('def f():\n    global a, b\n    a: int = 1\n')
# ---
exec('class C:\n    nonlocal x\n')
# ---
exec('a = *b, c = d\n')
# ---
exec('print(a, file=sys.stderr, "x")\n')
# ---
exec('super().__init__(self, *args, **kwargs, x)\n')
# ---
exec('raise ValueError("x"\n')
# ---
exec('return (1, 2\n')
# ---
exec('x = a if b else c else d\n')
# ---
exec('x = a if b elif c else d\n')
# ---
exec('elseif x: pass\n')
# ---
exec('if x: pass\nelseif y: pass\n')
# ---
exec('if x: pass\nelsif y: pass\n')
# ---
exec('try: pass\ncatch: pass\n')
# ---
exec('try: pass\nexcpet ValueError: pass\n')
# ---
exec('def f():\n  retrun 1\n')
# ---
exec('clas C: pass\n')
# ---
exec('wth x: pass\n')
# ---
exec('asser x\n')
# ---
exec('x = lambda y: retrun y\n')
# ---
exec('Pass\n')
# ---
exec('x = none + \n')
# ---
exec('import a; form b import c\n')
