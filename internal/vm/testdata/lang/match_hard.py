# match: every pattern and its errors: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("match 5:\n case int(): print('int')")  # expect: int
# expect: fine
t("match 5:\n case int(x): print(x)")  # expect: 5
# expect: fine
t("match 5:\n case int(x, y): print(x)")  # expect-repr: 'TypeError int() accepts 1 positional sub-pattern (2 given)  None '
t("class C: pass\nmatch C():\n case C(1): pass")  # expect-repr: 'TypeError C() accepts 0 positional sub-patterns (1 given)  None '
t("class C: __match_args__ = ('a', 'b')\nc = C(); c.a = 1; c.b = 2\nmatch c:\n case C(1, b=y): print(y)\nmatch c:\n case C(1, 2, 3): pass")  # expect: 2
# expect-repr: 'TypeError C() accepts 2 positional sub-patterns (3 given)  None '
t("class C: __match_args__ = ('a',)\nc = C(); c.a = 1\nmatch c:\n case C(1, a=1): pass")  # expect-repr: 'TypeError C() got multiple sub-patterns for attribute \'a\'  None '
t("class C: __match_args__ = ['a']\nmatch C():\n case C(1): pass")  # expect-repr: 'TypeError C.__match_args__ must be a tuple (got list)  None '
t("class C: __match_args__ = (5,)\nmatch C():\n case C(1): pass")  # expect-repr: 'TypeError __match_args__ elements must be strings (got int)  None '
t("class C: __match_args__ = ('a', 'a')\nc = C(); c.a = 1\nmatch c:\n case C(1, 1): pass")  # expect-repr: 'TypeError C() got multiple sub-patterns for attribute \'a\'  None '
t("class C: __match_args__ = 5\nmatch C():\n case C(1): pass")  # expect-repr: 'TypeError C.__match_args__ must be a tuple (got int)  None '
t("match 5:\n case x(): pass\nx = 5")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x = 5\nmatch 5:\n case x(): pass")  # expect-repr: 'TypeError called match pattern must be a class  None '
t("x = lambda: 0\nmatch 5:\n case x(): pass")  # expect-repr: 'TypeError called match pattern must be a class  None '
t("class M(type):\n def __instancecheck__(c, o): return True\nclass C(metaclass=M): pass\nmatch 5:\n case C(): print('yes')\nmatch 5:\n case C(real=r): print(r)")  # expect: yes
# expect: 5
# expect: fine
t("class C:\n @property\n def a(self): raise ValueError('p')\nmatch C():\n case C(a=1): pass")  # expect-repr: 'ValueError p  None '
t("class C:\n @property\n def a(self): raise AttributeError('p')\nmatch C():\n case C(a=1): pass\n case _: print('no')")  # expect: no
# expect: fine
t("match [1, 2, 3]:\n case [a, *b]: print(a, b)\nmatch (1,):\n case [a, *b]: print(a, b)\nmatch 'ab':\n case [a, b]: print('str')\n case _: print('no')\nmatch b'ab':\n case [a, b]: print('bytes')\n case _: print('no')\nmatch range(3):\n case [a, _, c]: print(a, c)\nmatch {1, 2}:\n case [a, b]: pass\n case _: print('set no')")  # expect: 1 [2, 3]
# expect: 1 []
# expect: no
# expect: no
# expect: 0 2
# expect: set no
# expect: fine
t("match [1, [2, 3]]:\n case [a, [b, *_]]: print(a, b)")  # expect: 1 2
# expect: fine
t("match []:\n case []: print('empty')\nmatch ():\n case (): print('e')")  # expect: empty
# expect: e
# expect: fine
t("match [1, 2, 3, 4]:\n case [a, *_, d]: print(a, d)\n")  # expect: 1 4
# expect: fine
t("match [1]:\n case [a] if a > 1: print('no')\n case [a] if a: print('yes')")  # expect: yes
# expect: fine
t("match {'a': 1, 'b': 2}:\n case {'a': x, **r}: print(x, r)\nmatch {'a': 1}:\n case {'b': x}: pass\n case {}: print('any')\nmatch {1: 2}:\n case {1: 3 | 2 as q}: print(q)")  # expect: 1 {'b': 2}
# expect: any
# expect: 2
# expect: fine
t("match {}:\n case {'a': 1, 'a': 2}: pass")  # expect-repr: 'SyntaxError mapping pattern checks duplicate key (\'a\') (<string>, line 2)  None '
t("a = 'x'\nclass K: a = 'x'\nmatch {'x': 1}:\n case {K.a: 1, 'x': 2}: pass")  # expect: fine
t("class D(dict):\n def __missing__(s, k): return 7\nmatch D():\n case {'a': 7}: print('m')\n case _: print('no')")  # expect: no
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("import collections\nd = collections.defaultdict(int)\nmatch d:\n case {'a': 0}: print('m')\n case _: print('no', dict(d))")  # expect: no {}
# expect: fine
t("class M:\n def get(s, k, d): return 1\n def keys(s): return []\nimport collections.abc\ncollections.abc.Mapping.register(M)\nmatch M():\n case {'a': x}: print(x)")  # expect-repr: 'TypeError object of type \'M\' has no len()  None '
t("class M:\n def get(s, k, d): return 1\nimport collections.abc\ncollections.abc.Mapping.register(M)\nmatch M():\n case {'a': x, **r}: print(x)")  # expect-repr: 'TypeError object of type \'M\' has no len()  None '
t("class M: pass\nimport collections.abc\ncollections.abc.Mapping.register(M)\nmatch M():\n case {'a': x}: print(x)")  # expect-repr: 'TypeError object of type \'M\' has no len()  None '
t("class S: pass\nimport collections.abc\ncollections.abc.Sequence.register(S)\nmatch S():\n case [x]: print(x)")  # expect-repr: 'TypeError object of type \'S\' has no len()  None '
t("class S:\n def __len__(s): return 2\nimport collections.abc\ncollections.abc.Sequence.register(S)\nmatch S():\n case [x, y]: print(x)")  # expect-repr: 'TypeError cannot unpack non-iterable S object  None '
t("class S:\n def __len__(s): return 2\n def __getitem__(s, i): print('get', i); return i\nimport collections.abc\ncollections.abc.Sequence.register(S)\nmatch S():\n case [x, y]: print(x, y)\nmatch S():\n case [x, *y]: print(x, y)\nmatch S():\n case [_, _]: print('w')\nmatch S():\n case [*_]: print('w2')\nmatch S():\n case [*_, z]: print(z)")  # expect: get 0
# expect: get 1
# expect: get 2
# expect-repr: 'ValueError too many values to unpack (expected 2)  None '
t("match 1:\n case 1 | 2 | x: print(x)")  # expect-repr: 'SyntaxError alternative patterns bind different names (<string>, line 2)  None '
t("match 1:\n case x | 1: pass")  # expect-repr: 'SyntaxError name capture \'x\' makes remaining patterns unreachable (<string>, line 2)  None '
t("match 1:\n case x: pass\n case 1: pass")  # expect-repr: 'SyntaxError name capture \'x\' makes remaining patterns unreachable (<string>, line 2)  None '
t("match 1:\n case _: pass\n case 1: pass")  # expect-repr: 'SyntaxError wildcard makes remaining patterns unreachable (<string>, line 2)  None '
t("match 1:\n case (x): pass\n case 1: pass")  # expect-repr: 'SyntaxError name capture \'x\' makes remaining patterns unreachable (<string>, line 2)  None '
t("match 1:\n case _ | 1: pass")  # expect-repr: 'SyntaxError wildcard makes remaining patterns unreachable (<string>, line 2)  None '
t("match 1:\n case (1 as x) | (2 as y): pass")  # expect-repr: 'SyntaxError alternative patterns bind different names (<string>, line 2)  None '
t("match 1:\n case (1 as x) | (2 as x): print(x)")  # expect: 1
# expect: fine
t("match [1, 2]:\n case [a, a]: pass")  # expect-repr: 'SyntaxError multiple assignments to name \'a\' in pattern (<string>, line 2)  None '
t("match [1]:\n case [*a, *b]: pass")  # expect-repr: 'SyntaxError multiple starred names in sequence pattern (<string>, line 2)  None '
t("match 1:\n case -1: pass\n case 1.0: print('f')")  # expect: f
# expect: fine
t("match True:\n case 1: print('1')")  # expect: 1
# expect: fine
t("match 1:\n case True: print('T')\n case _: print('no')")  # expect: no
# expect: fine
t("match 1+2j:\n case 1+2j: print('c')")  # expect: c
# expect: fine
t("match 1:\n case 1+2: pass")  # expect-repr: 'SyntaxError imaginary number required in complex literal (<string>, line 2)  None '
t("match 1:\n case 2j+1: pass")  # expect-repr: 'SyntaxError real number required in complex literal (<string>, line 2)  None '
t("match 1:\n case -1-2j: pass")  # expect: fine
t("match 'a':\n case 'a' 'b': pass\n case f'a': pass")  # expect-repr: 'SyntaxError patterns may only match literals and attribute lookups (<string>, line 3)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("match 1:\n case f'a': pass")  # expect-repr: 'SyntaxError patterns may only match literals and attribute lookups (<string>, line 2)  None '
t("match 1:\n case a.b: pass")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("match 1:\n case a.b(): pass\nclass a: b = int" )  # expect-repr: 'NameError name \'a\' is not defined  None '
t("class a: b = int\nmatch 1:\n case a.b(): print('ok')")  # expect: ok
# expect: fine
t("match 1:\n case x as y: print(x, y)")  # expect: 1 1
# expect: fine
t("match 1:\n case x as _: pass")  # expect-repr: 'SyntaxError cannot use \'_\' as a target (<string>, line 2)  None '
t("match 1:\n case x as y.z: pass")  # expect-repr: 'SyntaxError cannot use attribute as pattern target (<string>, line 2)  None '
t("match 1:\n case 1 as 2: pass")  # expect-repr: 'SyntaxError cannot use literal as pattern target (<string>, line 2)  None '
t("match 1:\n case (1, 2) as t: pass\n case int() as t if t == 1: print(t)")  # expect: 1
# expect: fine
t("match 1:\n case {**r, 'a': 1}: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case {**_}: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case {a: 1}: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case {1 + 1: 1}: pass")  # expect-repr: 'SyntaxError imaginary number required in complex literal (<string>, line 2)  None '
t("match 1:\n case int(x=1, 2): pass")  # expect-repr: 'SyntaxError positional patterns follow keyword patterns (<string>, line 2)  None '
t("match 1:\n case int(real=1, real=2): pass")  # expect-repr: 'SyntaxError attribute name repeated in class pattern: real (<string>, line 2)  None '
t("match 1:\n case int(1, 2, **k): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case *a: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case *a, b: print('no')\n case _: print('d')")  # expect: d
# expect: fine
t("match 1, 2:\n case a, b: print(a, b)")  # expect: 1 2
# expect: fine
t("match *[1, 2], 3:\n case [1, *_]: print('s')")  # expect: s
# expect: fine
t("match (x := 5):\n case 5: print(x)")  # expect: 5
# expect: fine
t("match 1:\n case 1:\n  pass\n else: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 4)  None '
t("match 1: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("match 1:\ncase 1: pass")  # expect-repr: 'IndentationError expected an indented block after \'match\' statement on line 1 (<string>, line 2)  None '
t("match 1:\n  pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("match x:\n case 1\n  pass")  # expect-repr: 'SyntaxError expected \':\' (<string>, line 2)  None '
t("match x\n case 1: pass")  # expect-repr: 'SyntaxError expected \':\' (<string>, line 1)  None '
t("match = 5; case = 6; print(match, case, [match], match + 1); match(1) if 0 else 2")  # expect: 5 6 [5] 6
# expect: fine
t("match = {}; match[1] = 2; print(match)")  # expect: {1: 2}
# expect: fine
t("type = 5; print(type); type(1)")  # expect: 5
# expect-repr: 'TypeError \'int\' object is not callable  None '
t("_ = 5\nmatch 3:\n case _: print(_)")  # expect: 5
# expect: fine
t("match 1:\n case None: pass\n case 1 if None: pass\n case _ if 1/0: pass")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("match None:\n case None: print('N')")  # expect: N
# expect: fine
t("match 1:\n case print(1): pass")  # expect-repr: 'TypeError called match pattern must be a class  None '
t("class P:\n __match_args__ = ('x', 'y')\n def __init__(s, x, y): s.x, s.y = x, y\nfor p in [P(0, 0), P(0, 5), P(5, 0), P(3, 3), P(1, 2), 7]:\n match p:\n  case P(0, 0): print('origin')\n  case P(0, y): print('Y', y)\n  case P(x, 0): print('X', x)\n  case P(x, y) if x == y: print('diag', x)\n  case P() as q: print('some', q.x)\n  case _: print('none')")  # expect: origin
# expect: Y 5
# expect: X 5
# expect: diag 3
# expect: some 1
# expect: none
# expect: fine
t("class E:\n def __eq__(s, o): raise ValueError('eq')\nmatch E():\n case 1: pass")  # expect-repr: 'ValueError eq  None '
t("class B:\n def __bool__(s): raise ValueError('b')\nclass E:\n def __eq__(s, o): return B()\nmatch E():\n case 1: pass")  # expect-repr: 'ValueError b  None '
t("class E:\n def __eq__(s, o): return [1]\nmatch E():\n case 1: print('truthy')")  # expect: truthy
# expect: fine
t("def f(x):\n match x:\n  case [y]: pass\n return y\nf(1)")  # expect-repr: 'UnboundLocalError cannot access local variable \'y\' where it is not associated with a value  None '
t("def f(x):\n match x:\n  case [y, 1]: pass\n  case _: return y\nprint(f([5, 2]))")  # expect-repr: 'UnboundLocalError cannot access local variable \'y\' where it is not associated with a value  None '
t("match {'a': [1, {'b': 2}]}:\n case {'a': [_, {'b': z}]}: print(z)")  # expect: 2
# expect: fine
t("match float('nan'):\n case float(): print('f')\n")  # expect: f
# expect: fine
t("for v in (1, 1.0, True, 'a', b'a', [1], (1,), {1: 1}, {1}, None, frozenset(), bytearray(b'x')):\n match v:\n  case bool(x): print('bool', x)\n  case int(x): print('int', x)\n  case float(x): print('float', x)\n  case str(x): print('str', x)\n  case bytes(x): print('bytes', x)\n  case bytearray(x): print('ba', x)\n  case list(x): print('list', x)\n  case tuple(x): print('tuple', x)\n  case dict(x): print('dict', x)\n  case set(x): print('set', x)\n  case frozenset(x): print('fs', x)\n  case _: print('other', v)")  # expect: int 1
# expect: float 1.0
# expect: bool True
# expect: str a
# expect: bytes b'a'
# expect: list [1]
# expect: tuple (1,)
# expect: dict {1: 1}
# expect: set {1}
# expect: other None
# expect: fs frozenset()
# expect: ba bytearray(b'x')
# expect: fine
t("import dataclasses\n@dataclasses.dataclass\nclass D: a: int; b: int = 0\nmatch D(1, 2):\n case D(1, b): print(b)\nprint(D.__match_args__)")  # expect: 2
# expect: ('a', 'b')
# expect: fine
t("import collections\nN = collections.namedtuple('N', 'a b')\nmatch N(1, 2):\n case N(1, b): print(b)\nmatch N(1, 2):\n case (a, b): print(a, b)")  # expect: 2
# expect: 1 2
# expect: fine
t("match (1, 2):\n case [1, 2] | [3, 4] as q: print(q)")  # expect: (1, 2)
# expect: fine
t("match [[1, 2], 3]:\n case [[a, 2] | [2, a], 3]: print(a)")  # expect: 1
# expect: fine
t("match 5:\n case 1 | 2: pass\n case 3 | 5 if True: print('ok')")  # expect: ok
# expect: fine
t("x = 0\nwhile x < 3:\n match x:\n  case 0: x += 1; continue\n  case 1: x += 1\n  case 2: break\n print('loop', x)")  # expect: loop 2
# expect: fine
t("def f():\n match (yield):\n  case x: yield x\ng = f(); next(g); print(g.send(4))")  # expect: 4
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("lambda: (match := 1)")  # expect: fine
t("match()\n")  # expect-repr: 'NameError name \'match\' is not defined  None '
t("match(1, 2)")  # expect-repr: 'NameError name \'match\' is not defined  None '
t("match [1]:\n case [1,]: print('ok')")  # expect: ok
# expect: fine
t("match 1,:\n case 1,: print('ok')")  # expect: ok
# expect: fine
t("match -1:\n case - 1: print('ok')")  # expect: ok
# expect: fine
t("match 1:\n case +1: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case not 1: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case 1 < 2: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case (1 + 2): pass")  # expect-repr: 'SyntaxError imaginary number required in complex literal (<string>, line 2)  None '
t("match 1:\n case x.y.z: pass")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("match 1:\n case 'a'.b: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case x[0]: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case lambda: 1: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case ...: pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 2)  None '
t("match 1:\n case x if (y := x): print(y)")  # expect: 1
# expect: fine
t("match yield_:\n case 1: pass")  # expect-repr: 'NameError name \'yield_\' is not defined  None '
t("match a:\n case b:\n pass")  # expect-repr: 'IndentationError expected an indented block after \'case\' statement on line 2 (<string>, line 3)  None '
t("async def f():\n match await x:\n  case 1: pass\nprint('ok')")  # expect: ok
# expect: fine
