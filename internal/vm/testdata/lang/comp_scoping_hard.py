# Scopes of comprehensions and :=: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("print([x for x in range(3)], [y for x in range(3) for y in range(x)])\nx")  # expect: [0, 1, 2] [0, 0, 1]
# expect-repr: 'NameError name \'x\' is not defined  None '
t("class C:\n a = 1\n b = [a for _ in range(2)]")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("class C:\n a = [1]\n b = [x for x in a]\n c = [x for x in a if x]\nprint(C.b, C.c)")  # expect: [1] [1]
# expect: fine
t("class C:\n a = [1]\n b = [[y for y in a] for x in a]")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("class C:\n b = [(x := 1) for _ in 'a']")  # expect-repr: 'SyntaxError assignment expression within a comprehension cannot be used in a class body (<string>, line 2)  None '
t("b = [(x := i) for i in range(3)]; print(x)")  # expect: 2
# expect: fine
t("def f():\n b = [(x := i) for i in range(3)]\n return x\nprint(f())")  # expect: 2
# expect: fine
t("def f():\n global x\n b = [(x := i) for i in range(3)]\nf(); print(x)")  # expect: 2
# expect: fine
t("def f():\n x = 0\n def g():\n  nonlocal x\n  [(x := i) for i in range(3)]\n g(); return x\nprint(f())")  # expect: 2
# expect: fine
t("[i := 0 for i in range(3)]")  # expect-repr: 'SyntaxError assignment expression cannot rebind comprehension iteration variable \'i\' (<string>, line 1)  None '
t("[(i := 0) for i in range(3)]")  # expect-repr: 'SyntaxError assignment expression cannot rebind comprehension iteration variable \'i\' (<string>, line 1)  None '
t("[(j := 0) for i in range(3) for j in range(3)]")  # expect-repr: 'SyntaxError assignment expression cannot rebind comprehension iteration variable \'j\' (<string>, line 1)  None '
t("[i for i in (j := range(3))]")  # expect-repr: 'SyntaxError assignment expression cannot be used in a comprehension iterable expression (<string>, line 1)  None '
t("[i for i in range(3) for j in (k := range(2))]")  # expect-repr: 'SyntaxError assignment expression cannot be used in a comprehension iterable expression (<string>, line 1)  None '
t("[[(j := 0) for i in range(3)] for j in range(3)]")  # expect-repr: 'SyntaxError assignment expression cannot rebind comprehension iteration variable \'j\' (<string>, line 1)  None '
t("[x for x in (y := [1])]")  # expect-repr: 'SyntaxError assignment expression cannot be used in a comprehension iterable expression (<string>, line 1)  None '
t("(x := 1) for x in y" )  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("lambda: [i := 1 for i in x]")  # expect-repr: 'SyntaxError assignment expression cannot rebind comprehension iteration variable \'i\' (<string>, line 1)  None '
t("x := 1")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("(x.y := 1)")  # expect-repr: 'SyntaxError cannot use assignment expressions with attribute (<string>, line 1)  None '
t("(x[0] := 1)")  # expect-repr: 'SyntaxError cannot use assignment expressions with subscript (<string>, line 1)  None '
t("f(x := 1)" )  # expect-repr: 'NameError name \'f\' is not defined  None '
t("f(a=x := 1)")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("f(a=(x := 1))")  # expect-repr: 'NameError name \'f\' is not defined  None '
t("x = y := 1")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("(x := y := 1)")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("(1 := 2)")  # expect-repr: 'SyntaxError cannot use assignment expressions with literal (<string>, line 1)  None '
t("((x) := 2)")  # expect-repr: 'SyntaxError cannot use assignment expressions with name (<string>, line 1)  None '
t("(x, y := 1, 2)\nprint(x)" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f(a: x := 1): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("def f(a = x := 1): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("print((x := 1), x)")  # expect: 1 1
# expect: fine
t("a[x := 1]")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("{x := 1, 2}")  # expect: fine
t("{(x := 1): 2}")  # expect: fine
t("{x := 1: 2}")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("del (x := 1)")  # expect-repr: 'SyntaxError cannot delete named expression (<string>, line 1)  None '
t("for (x := 1) in y: pass")  # expect-repr: 'SyntaxError cannot assign to named expression (<string>, line 1)  None '
t("with (x := 1) as y: pass")  # expect-repr: 'TypeError \'int\' object does not support the context manager protocol (missed __exit__ method)  None '
t("assert (x := 1) == 1; print(x)")  # expect: 1
# expect: fine
t("x = 1\nx += (x := 5)\nprint(x)")  # expect: 6
# expect: fine
t("f'{(x := 1)}{x:=5}'; print(x)")  # expect: 1
# expect: fine
t("def f(): return [x async for x in y]")  # expect-repr: 'SyntaxError asynchronous comprehension outside of an asynchronous function (<string>, line 1)  None '
t("[x async for x in y]")  # expect-repr: 'SyntaxError asynchronous comprehension outside of an asynchronous function (<string>, line 1)  None '
t("async def f(): return [x async for x in g()]\nasync def g():\n yield 1\n yield 2\ntry: f().send(None)\nexcept StopIteration as e: print(e.value)")  # expect: [1, 2]
# expect: fine
t("async def f(): return (x async for x in y)\nprint(1)")  # expect: 1
# expect: fine
t("[await x for x in y]")  # expect-repr: 'SyntaxError asynchronous comprehension outside of an asynchronous function (<string>, line 1)  None '
t("async def f(): return [await x for x in y]\nprint(2)")  # expect: 2
# expect: fine
t("async def f(): return [[x async for x in y] for y in z]\nprint(3)")  # expect: 3
# expect: fine
t("def f(): return (x async for x in y)\nprint(4)")  # expect: 4
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f(): return [(x async for x in y)]\nprint(5)")  # expect: 5
# expect: fine
t("lambda: [await x]")  # expect-repr: 'SyntaxError \'await\' outside async function (<string>, line 1)  None '
t("async def f():\n lambda: await x")  # expect-repr: 'SyntaxError \'await\' outside async function (<string>, line 2)  None '
t("(await x for x in y)")  # expect-repr: 'NameError name \'y\' is not defined  None '
t("def f(): (await x for x in y)")  # expect: fine
t("async def f():\n def g(): await x")  # expect-repr: 'SyntaxError \'await\' outside async function (<string>, line 2)  None '
t("print({x: y for x, y in [(1, 2)]}, {x for x in 'aa'}, list(x for x in 'ab'))")  # expect: {1: 2} {'a'} ['a', 'b']
# expect: fine
t("{x: 1 for x in [[]]}")  # expect-repr: 'TypeError cannot use \'list\' as a dict key (unhashable type: \'list\')  None '
t("{x for x in [[]]}")  # expect-repr: 'TypeError cannot use \'list\' as a set element (unhashable type: \'list\')  None '
t("[x for x in 5]")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("(x for x in 5)")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("list(x for x in y)")  # expect-repr: 'NameError name \'y\' is not defined  None '
t("[x for x, y in [1]]")  # expect-repr: 'TypeError cannot unpack non-iterable int object  None '
t("[x for x, *y in [[1, 2, 3]]]\nprint([y for x, *y in [[1, 2, 3]]])")  # expect: [[2, 3]]
# expect: fine
t("[*x for x in y]")  # expect-repr: 'SyntaxError iterable unpacking cannot be used in comprehension (<string>, line 1)  None '
t("{**x for x in y}")  # expect-repr: 'SyntaxError dict unpacking cannot be used in dict comprehension (<string>, line 1)  None '
t("{x: *y for x in y}")  # expect-repr: 'SyntaxError cannot use a starred expression in a dictionary value (<string>, line 1)  None '
t("(*x for x in y)")  # expect-repr: 'SyntaxError iterable unpacking cannot be used in comprehension (<string>, line 1)  None '
t("[x for x in *a, b]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("[x, y for x in y]")  # expect-repr: 'SyntaxError did you forget parentheses around the comprehension target? (<string>, line 1)  None '
t("{x, y for x in y}")  # expect-repr: 'SyntaxError did you forget parentheses around the comprehension target? (<string>, line 1)  None '
t("[x for x in lambda: y, 1]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("[x if y for x in z]")  # expect-repr: 'SyntaxError expected \'else\' after \'if\' expression (<string>, line 1)  None '
t("[x for x in y if z else w]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("[for x in y]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("[x for in y]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("[x for x y]")  # expect-repr: 'SyntaxError \'in\' expected after for-loop variables (<string>, line 1)  None '
t("[x for x in]")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("f(x for x in y, 1)")  # expect-repr: 'SyntaxError Generator expression must be parenthesized (<string>, line 1)  None '
t("f(1, x for x in y)")  # expect-repr: 'SyntaxError Generator expression must be parenthesized (<string>, line 1)  None '
t("f(x for x in y, z=1)")  # expect-repr: 'SyntaxError Generator expression must be parenthesized (<string>, line 1)  None '
t("f(*x for x in y)")  # expect-repr: 'SyntaxError iterable unpacking cannot be used in comprehension (<string>, line 1)  None '
t("class A(x for x in y): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("@x for x in y\ndef f(): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("x for x in y")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("[x for f() in y]")  # expect-repr: 'SyntaxError cannot assign to function call (<string>, line 1)  None '
t("[x for 1 in y]")  # expect-repr: 'SyntaxError cannot assign to literal (<string>, line 1)  None '
t("[x for (a, 1) in y]")  # expect-repr: 'SyntaxError cannot assign to literal (<string>, line 1)  None '
t("[x for x.y in [1]]" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("class O: pass\no = O()\n[0 for o.x in [1,2]]\nprint(o.x)")  # expect: 2
# expect: fine
t("l=[0]\n[0 for l[0] in [1,2]]\nprint(l)")  # expect: [2]
# expect: fine
t("def f(x):\n l = [lambda: x for x in range(3)]\n return [g() for g in l], x\nprint(f(7))")  # expect: ([2, 2, 2], 7)
# expect: fine
t("def f():\n x = 1\n l = [x for x in range(3) if x]\n return l, x\nprint(f())")  # expect: ([1, 2], 1)
# expect: fine
t("def f():\n l = [x for x in range(3)]\n return x\nf()")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f():\n try: [1/x for x in [1, 0]]\n except ZeroDivisionError: pass\n return x\nf()")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f():\n x = 'o'\n try: [1/x for x in [1, 0]]\n except ZeroDivisionError: pass\n return x\nprint(f())")  # expect: o
# expect: fine
t("x = 5\ndef f(): return [x for y in '1'], [locals() for y in '1']\nprint(f())")  # expect: ([5], [{'y': '1'}])
# expect: fine
t("def f(a): return [locals() for b in '1']\nprint(f(2))")  # expect: [{'a': 2, 'b': '1'}]
# expect: fine
t("print([locals().keys() - {'__builtins__'} for b in '1'])")  # expect: [{'b'}]
# expect: fine
t("class C:\n a = 1\n b = [sorted(k for k in locals() if k[0] != '_') for b in '1']\nprint(C.b)")  # expect: [['b']]
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f(a):\n def g(): return a\n return [locals() for b in '1']\nprint([sorted(d) for d in f(2)])")  # expect: [['a', 'b', 'g']]
# expect: fine
t("def f(): return [__class__ for _ in 'a']\nf()")  # expect-repr: 'NameError name \'__class__\' is not defined  None '
t("class C:\n x = [__class__ for _ in 'a']")  # expect-repr: 'NameError name \'__class__\' is not defined  None '
t("class C:\n def f(self): return [__class__ for _ in 'a']\nprint(C().f())")  # expect: [<class 'm.C'>]
# expect: fine
t("def f(yield_): return [(yield) for x in y]")  # expect-repr: 'SyntaxError \'yield\' inside list comprehension (<string>, line 1)  None '
t("def f(): [(yield 1) for x in y]")  # expect-repr: 'SyntaxError \'yield\' inside list comprehension (<string>, line 1)  None '
t("def f(): return (x for x in (yield 1))\nprint(next(f()))")  # expect: 1
# expect: fine
t("def f(): return [x for x in (yield 1)]\ng = f(); next(g)\ntry: g.send('ab')\nexcept StopIteration as e: print(e.value)")  # expect: ['a', 'b']
# expect: fine
t("def f(): return lambda: (yield)\nprint(f()())" if 0 else "def f(): return lambda: (yield 5)\nprint(next(f()()))")  # expect: 5
# expect: fine
t("def f(): return [i for i in range(5) if (j := i % 2)], j\nprint(f())")  # expect: ([1, 3], 0)
# expect: fine
t("print([y for x in [1,2] if x > 1 for y in [x, x*2] if y])")  # expect: [2, 4]
# expect: fine
t("print([[i*j for i in range(j)] for j in range(3)])")  # expect: [[], [0], [0, 2]]
# expect: fine
t("def f(x): return {x: x for x in x}\nprint(f('ab'))")  # expect: {'a': 'a', 'b': 'b'}
# expect: fine
t("def f(x): return (x for x in x)\nprint(list(f('ab')))")  # expect: ['a', 'b']
# expect: fine
t("g = (x/0 for x in [1])\nnext(g)")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("g = (print(x) for x in [1, 2]); next(g); g.close(); next(g)")  # expect: 1
# expect-repr: 'StopIteration   None '
t("x = [1,2,3]\nprint([x.remove(i) for i in x], x)")  # expect: [None, None] [2]
# expect: fine
t("def f(l): return [(a, b) for a, b in l]\nf([(1, 2, 3)])")  # expect-repr: 'ValueError too many values to unpack (expected 2, got 3)  None '
t("def f(l): return [(a, b) for a, b in l]\nf([(1,)])")  # expect-repr: 'ValueError not enough values to unpack (expected 2, got 1)  None '
t("def f(l): return [a for a, (b, c) in l]\nf([(1, 2)])")  # expect-repr: 'TypeError cannot unpack non-iterable int object  None '
t("def f():\n for x in [1]:\n  y = [x for x in [2]]\n  return x, y\nprint(f())")  # expect: (1, [2])
# expect: fine
t("def f(): return [lambda y=x: (x, y) for x in range(2)]\nprint([g() for g in f()])")  # expect: [(1, 0), (1, 1)]
# expect: fine
t("def outer():\n def inner(): return v\n l = [v for v in range(3)]\n v = 9\n return inner(), l\nprint(outer())")  # expect: (9, [0, 1, 2])
# expect: fine
t("def outer():\n l = [lambda: v for v in range(3)]\n v = 9\n return [f() for f in l], v\nprint(outer())")  # expect: ([2, 2, 2], 9)
# expect: fine
t("def f():\n del x\n [x for x in y]\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("x = 1\nprint([x for _ in 'a'], [x := 2 for _ in 'a'], x)" )  # expect: [1] [2] 2
# expect: fine
t("print([(lambda: i)() for i in range(2)])")  # expect: [0, 1]
# expect: fine
t("async def f():\n return {x: await y for x in z}\nprint(6)")  # expect: 6
# expect: fine
t("async def f():\n async with a as [x for x in y]: pass")  # expect-repr: 'SyntaxError cannot assign to list comprehension (<string>, line 2)  None '
