# Type parameters and annotations: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f[T](x: T) -> T: return x\nprint(f.__type_params__, f.__annotations__, f(3))")  # expect: (T,) {'x': T, 'return': T} 3
# expect: fine
t("def f[T: int, U: (str, bytes), *Ts, **P](): pass\nfor p in f.__type_params__: print(repr(p), type(p).__name__, getattr(p, '__bound__', None), getattr(p, '__constraints__', None))")  # expect: T TypeVar <class 'int'> ()
# expect: U TypeVar None (<class 'str'>, <class 'bytes'>)
# expect: Ts TypeVarTuple None None
# expect: P ParamSpec None None
# expect: fine
t("def f[T = int, *Ts = *tuple[int], **P = [int]](): pass\nprint([p.__default__ for p in f.__type_params__])")  # expect: [<class 'int'>, *tuple[int], [<class 'int'>]]
# expect: fine
t("def f[T = int, U](): pass")  # expect-repr: 'SyntaxError non-default type parameter \'U\' follows default type parameter (<string>, line 1)  None '
t("def f[T, T](): pass")  # expect-repr: 'SyntaxError duplicate type parameter \'T\' (<string>, line 1)  None '
t("def f[T: 1/0](): pass\nprint(f.__type_params__[0].__bound__)")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("def f[T: undefined](): pass\nf.__type_params__[0].__bound__")  # expect-repr: 'NameError name \'undefined\' is not defined  None '
t("def f[T: (int,)](): pass\nprint(f.__type_params__[0].__constraints__)")  # expect: (<class 'int'>,)
# expect: fine
t("def f[T: ()](): pass\nprint(f.__type_params__[0].__constraints__)")  # expect: ()
# expect: fine
t("def f[*T: int](): pass")  # expect-repr: 'SyntaxError cannot use bound with TypeVarTuple (<string>, line 1)  None '
t("def f[**P: int](): pass")  # expect-repr: 'SyntaxError cannot use bound with ParamSpec (<string>, line 1)  None '
t("def f[](): pass")  # expect-repr: 'SyntaxError Type parameter list cannot be empty (<string>, line 1)  None '
t("def f[T,](): pass\nprint(f.__type_params__)")  # expect: (T,)
# expect: fine
t("def f[1](): pass")  # expect-repr: 'SyntaxError expected \'(\' (<string>, line 1)  None '
t("def f[T: (yield)](): pass")  # expect-repr: 'SyntaxError yield expression cannot be used within a TypeVar bound (<string>, line 1)  None '
t("def f[T: (x := 1)](): pass")  # expect-repr: 'SyntaxError named expression cannot be used within a TypeVar bound (<string>, line 1)  None '
t("async def g():\n def f[T: await x](): pass")  # expect-repr: 'SyntaxError await expression cannot be used within a TypeVar bound (<string>, line 2)  None '
t("def f[T](x: (yield)): pass")  # expect-repr: 'SyntaxError yield expression cannot be used within an annotation (<string>, line 1)  None '
t("def f[T](x=(y := 1)): pass\nprint(y)")  # expect: 1
# expect: fine
t("@(lambda f: print('d') or f)\ndef f[T](): pass")  # expect: d
# expect: fine
t("class C[T]:\n x: T\n def m(self, y: T) -> 'T': return T\nprint(C.__type_params__, C().m(1), C.__annotations__, C.m.__annotations__, C.__parameters__, C.__orig_bases__)")  # expect: (T,) T {'x': T} {'y': T, 'return': 'T'} (T,) (typing.Generic[T],)
# expect: fine
t("class C[T](list[T]): pass\nprint(C.__mro__, C[int], C.__orig_bases__)")  # expect: (<class 'm.C'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) m.C[int] (list[T], typing.Generic[T])
# expect: fine
t("class C[T: C]: pass\nprint(C.__type_params__[0].__bound__)")  # expect: <class 'm.C'>
# expect: fine
t("class C[T]:\n T = 5\n def f(self): return T\nprint(C().f(), C.T)")  # expect: T 5
# expect: fine
t("class C[T](metaclass=type): pass\nprint(C)")  # expect: <class 'm.C'>
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C[T](x=1): pass")  # expect-repr: 'TypeError C.__init_subclass__() takes no keyword arguments  None '
t("import typing\nclass C[T](typing.Generic[T]): pass")  # expect-repr: 'TypeError Cannot inherit from Generic[...] multiple times.  None '
t("import typing\nT = typing.TypeVar('T')\nclass C[U](typing.Generic[T]): pass")  # expect-repr: 'TypeError Cannot inherit from Generic[...] multiple times.  None '
t("class C[T]: pass\nC[int, str]")  # expect-repr: 'TypeError Too many arguments for <class \'m.C\'>; actual 2, expected 1  None '
t("class C[T, U = int]: pass\nprint(C[str], C[str, bytes])\nC[1, 2, 3]")  # expect: m.C[str, int] m.C[str, bytes]
# expect-repr: 'TypeError Too many arguments for <class \'m.C\'>; actual 3, expected 2  None '
t("class C[*Ts]: pass\nprint(C[int, str], C[()], C[*tuple[int, ...]])")  # expect: m.C[int, str] m.C[()] m.C[*tuple[int, ...]]
# expect: fine
t("class C[**P]: pass\nprint(C[int, str], C[[int]], C[...])")  # expect: m.C[[int, str]] m.C[[int]] m.C[...]
# expect: fine
t("class A: pass\nA[int]")  # expect-repr: 'TypeError type \'A\' is not subscriptable  None '
t("type X = int\nprint(X, X.__value__, X.__name__, type(X), X.__type_params__)")  # expect: X <class 'int'> X <class 'typing.TypeAliasType'> ()
# expect: fine
t("type X[T] = list[T]\nprint(X[int], X.__type_params__, X.__value__, X[int].__origin__, X[int].__args__)")  # expect: X[int] (T,) list[T] X (<class 'int'>,)
# expect: fine
t("type X = undefined\nprint(X)\nX.__value__")  # expect: X
# expect-repr: 'NameError name \'undefined\' is not defined  None '
t("type X = X | int\nprint(X.__value__)")  # expect: X | int
# expect: fine
t("type X = 1/0\nX.__value__")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("type X[T: int = bool] = T\nprint(X.__type_params__[0].__bound__, X.__type_params__[0].__default__)")  # expect: <class 'int'> <class 'bool'>
# expect: fine
t("class C:\n y = int\n type X = y\n type Z[T] = tuple[T, y]\nprint(C.X.__value__, C.Z.__value__)")  # expect: <class 'int'> tuple[T, int]
# expect: fine
t("def f():\n y = int\n type X = y\n return X\nprint(f().__value__)")  # expect: <class 'int'>
# expect: fine
t("type X = [a for a in 'ab']\nprint(X.__value__)")  # expect: ['a', 'b']
# expect: fine
t("class C:\n y = 'cls'\n type X = [y for _ in 'ab']\n z = lambda: y\nprint(C.X.__value__)")  # expect-repr: 'NameError name \'y\' is not defined  None '
t("type 5 = int")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X.y = int")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X[0] = int")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X = (yield)")  # expect-repr: 'SyntaxError yield expression cannot be used within a type alias (<string>, line 1)  None '
t("type X = (x := 1)")  # expect-repr: 'SyntaxError named expression cannot be used within a type alias (<string>, line 1)  None '
t("type X = await y")  # expect-repr: 'SyntaxError await expression cannot be used within a type alias (<string>, line 1)  None '
t("type = 5\ntype X = int\nprint(X, type)")  # expect: X 5
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("type X: int = 5")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X =")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("type X[T] = T; print(X[int] | None, list[X], X | int)")  # expect: X[int] | None list[X] X | int
# expect: fine
t("import typing\nprint(typing.get_type_hints(lambda: 0))")  # expect: {}
# expect: fine
t("type X = int\nisinstance(5, X)")  # expect-repr: 'TypeError isinstance() arg 2 must be a type, a tuple of types, or a union  None '
t("type X = int\nX()")  # expect-repr: 'TypeError \'typing.TypeAliasType\' object is not callable  None '
t("type X = int\nclass C(X): pass")  # expect-repr: 'TypeError typealias() takes exactly 2 positional arguments (3 given)  None '
t("def f[T](): return T\nx = f(); print(x, x.__name__, x.__module__); x.__name__ = 5")  # expect: T T typing
# expect-repr: 'AttributeError readonly attribute  None '
t("def f[T]():\n nonlocal T")  # expect-repr: 'SyntaxError nonlocal binding not allowed for type parameter \'T\' (<string>, line 2)  None '
t("def f[T]():\n def g():\n  nonlocal T\n  T = 1")  # expect-repr: 'SyntaxError nonlocal binding not allowed for type parameter \'T\' (<string>, line 3)  None '
t("def f[T]():\n T = 5\n return T\nprint(f())")  # expect: 5
# expect: fine
t("def f[T](T): return T\nprint(f(3))")  # expect: 3
# expect: fine
t("class C[__T]: x = __T\nprint(C.__type_params__)")  # expect: (__T,)
# expect: fine
t("class C:\n def f[__T](self, a: __T): return __T\nprint(C().f(1), C.f.__annotations__)")  # expect: __T {'a': __T}
# expect: fine
t("def f[T](a=T): pass")  # expect-repr: 'NameError name \'T\' is not defined  None '
t("lambda[T]: 0")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("def f[T, *, U](): pass")  # expect-repr: 'SyntaxError expected \'(\' (<string>, line 1)  None '
t("def f[int](x: int): return int\nprint(f(1))")  # expect: int
# expect: fine
t("T = 5\ndef f[T](x=T): return x\nprint(f())")  # expect: 5
# expect: fine
t("def f[T: list[U], U](): pass\nprint(f.__type_params__[0].__bound__)")  # expect: list[U]
# expect: fine
t("class C[T]:\n def __class_getitem__(c, i): return ('cgi', i)\nprint(C[5])")  # expect: ('cgi', 5)
# expect: fine
t("class C[T]:\n class D[U]: x = (T, U)\nprint(C.D.x)")  # expect: (T, U)
# expect: fine
t("def f[T]():\n class D[U]: x = (T, U)\n return D.x\nprint(f())")  # expect: (T, U)
# expect: fine
t("print([p.evaluate_bound for p in (lambda: 0).__type_params__])")  # expect: []
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f[T: int](): pass\np = f.__type_params__[0]\nprint(p.evaluate_bound(1), p.evaluate_constraints, p.evaluate_default, p.has_default())")  # expect: <class 'int'> None None False
# expect: fine
t("x: int\ny: str = 'a'\nprint(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("x: undefined_thing\nprint('ok')\n__annotations__")  # expect: ok
# expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("def f(a: undefined): pass\nprint('ok')\nf.__annotations__")  # expect: ok
# expect-repr: 'NameError name \'undefined\' is not defined  None '
t("def f(a: int, *b: str, c: bytes = 1, **d: float) -> bool: pass\nprint(f.__annotations__, f.__annotate__(1))\nf.__annotate__(5)")  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'bytes'>, 'd': <class 'float'>, 'return': <class 'bool'>} {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'bytes'>, 'd': <class 'float'>, 'return': <class 'bool'>}
# expect-repr: 'NotImplementedError   None '
t("def f(a: int): pass\nprint(f.__annotate__(2))")  # expect: {'a': <class 'int'>}
# expect: fine
t("def f(a: int): pass\nf.__annotate__()")  # expect-repr: 'TypeError f.__annotate__() missing 1 required positional argument: \'format\'  None '
t("def f(): pass\nprint(f.__annotate__, f.__annotations__)\nf.__annotations__ = {'a': 1}; print(f.__annotations__); f.__annotations__ = 5")  # expect: None {}
# expect: {'a': 1}
# expect-repr: 'TypeError __annotations__ must be set to a dict object  None '
t("def f(a: int): pass\nf.__annotate__ = lambda x: {'q': 5}; print(f.__annotations__); f.__annotate__ = 5")  # expect: {'q': 5}
# expect-repr: 'TypeError __annotate__ must be callable or None  None '
t("def f(a: int): pass\nf.__annotations__ = None; print(f.__annotations__); del f.__annotations__; print(f.__annotations__)")  # expect: {}
# expect: {}
# expect: fine
t("class C:\n x: int\n y: 'str' = 5\n def f(self): pass\nprint(C.__annotations__, C.__annotate__(1)); C.__annotations__ = {}; print(C.__annotate__)")  # expect: {'x': <class 'int'>, 'y': 'str'} {'x': <class 'int'>, 'y': 'str'}
# expect: None
# expect: fine
t("class C: pass\nprint(C.__annotations__, C.__annotate__)")  # expect: {} None
# expect: fine
t("class A: x: int\nclass B(A): pass\nprint(B.__annotations__)")  # expect: {}
# expect: fine
t("class C:\n if 1: x: int\n else: y: str\nprint(C.__annotations__)")  # expect: {'x': <class 'int'>}
# expect: fine
t("if 0: x: int\nelse: y: str\nprint(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("for i in range(2):\n z: int\nprint(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("class C:\n a = int\n x: a\n a = str\nprint(C.__annotations__)")  # expect: {'x': <class 'str'>}
# expect: fine
t("class C:\n x: [y for y in (1, 2)]\nprint(C.__annotations__)")  # expect: {'x': [1, 2]}
# expect: fine
t("def f():\n x: int = 5\n y: undefined\n return x\nprint(f())")  # expect: 5
# expect: fine
t("def f():\n x: int\n print(x)\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
t("x.y: int = 5")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("class O: pass\no = O(); o.x: int = 5; o.y: undefined(); print(o.x)")  # expect: 5
# expect: fine
t("o = {}; o['a']: int = 5; o[print('ev')]: print('ann')\nprint(o)")  # expect: ev
# expect: {'a': 5}
# expect: fine
t("(x): int = 5; print(x, '__annotations__' in dir())")  # expect: 5 False
# expect: fine
t("x, y: int = 1, 2")  # expect-repr: 'SyntaxError only single target (not tuple) can be annotated (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("[x]: int = 1")  # expect-repr: 'SyntaxError only single target (not list) can be annotated (<string>, line 1)  None '
t("x: int, y: str")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("f(): int = 1")  # expect-repr: 'SyntaxError illegal target for annotation (<string>, line 1)  None '
t("1: int")  # expect-repr: 'SyntaxError illegal target for annotation (<string>, line 1)  None '
t("x: int = y: str")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("x: int = yield 1")  # expect-repr: 'SyntaxError \'yield\' outside function (<string>, line 1)  None '
t("def f():\n x: int = yield 1\n print(x)\ng=f(); next(g)\ntry: g.send(7)\nexcept StopIteration: pass")  # expect: 7
# expect: fine
t("x: int = *a, b")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("a=[1]\nx: tuple = 1, *a\nprint(x)")  # expect: (1, 1)
# expect: fine
t("x: (yield)")  # expect-repr: 'SyntaxError yield expression cannot be used within an annotation (<string>, line 1)  None '
t("x: (y := 1)")  # expect-repr: 'SyntaxError named expression cannot be used within an annotation (<string>, line 1)  None '
t("async def f():\n x: await y")  # expect-repr: 'SyntaxError await expression cannot be used within an annotation (<string>, line 2)  None '
t("x: await y")  # expect-repr: 'SyntaxError await expression cannot be used within an annotation (<string>, line 1)  None '
t("x: lambda: (yield)\nprint(1)")  # expect: 1
# expect: fine
t("def f(x: (yield)): pass")  # expect-repr: 'SyntaxError yield expression cannot be used within an annotation (<string>, line 1)  None '
t("def f(x: *int): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("def f(*x: *tuple[int]): pass\nprint(f.__annotations__)")  # expect: {'x': *tuple[int]}
# expect: fine
t("def f(**x: *int): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("def f() -> *int: pass")  # expect-repr: 'SyntaxError expected \':\' (<string>, line 1)  None '
t("from __future__ import annotations\ndef f(a: undefined[x, 1:2], *b: 'q') -> (1, 2): pass\nx: a.b(c, *d, **e)\nclass C: y: lambda z: z+1\nprint(f.__annotations__, __annotations__, C.__annotations__)")  # expect: {'a': 'undefined[x, 1:2]', 'b': "'q'", 'return': '(1, 2)'} {'x': 'a.b(c, *d, **e)'} {'y': 'lambda z: z + 1'}
# expect: fine
t("__annotations__ = 5\nx: int\nprint(__annotations__)")  # expect: 5
# expect: fine
t("del __annotations__")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("x: int\ndel __annotations__\nprint(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("import annotationlib as a\ndef f(x: undef, y: int, z: undef.a[int]): pass\nprint(a.get_annotations(f, format=a.Format.FORWARDREF)['x'].__forward_arg__, a.get_annotations(f, format=a.Format.STRING))")  # expect: undef {'x': 'undef', 'y': 'int', 'z': 'undef.a[int]'}
# expect: fine
t("import annotationlib as a\nclass C:\n x: undef | int\nprint(a.get_annotations(C, format=a.Format.STRING))\na.get_annotations(C)")  # expect: {'x': 'undef | int'}
# expect-repr: 'NameError name \'undef\' is not defined  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f(x: 1/0): pass\nf.__annotations__")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("def outer():\n T = int\n def f(x: T): pass\n T = str\n return f.__annotations__\nprint(outer())")  # expect: {'x': <class 'str'>}
# expect: fine
t("class C:\n def f(self, x: C): pass\n y: C\nprint(C.f.__annotations__, C.__annotations__)")  # expect: {'x': <class 'm.C'>} {'y': <class 'm.C'>}
# expect: fine
t("class C:\n __annotations__ = {'a': 1}\n x: int\nprint(C.__annotations__)" )  # expect: {'a': 1}
# expect: fine
t("class C:\n __annotate__ = lambda f: {'z': f}\nprint(C.__annotations__)")  # expect: {'z': 1}
# expect: fine
t("class C:\n x: int\n print(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("class C:\n x: int\n def __annotate__(f): return {}\nprint(C.__annotations__)")  # expect: {}
# expect: fine
t("def f(a: int = 5, /, b: str = 'x', *, c: float): pass\nprint(f.__annotations__, f.__defaults__, f.__kwdefaults__)")  # expect: {'b': <class 'str'>, 'a': <class 'int'>, 'c': <class 'float'>} (5, 'x') None
# expect: fine
t("@property\ndef p(self) -> int: pass\nprint(p.fget.__annotations__)")  # expect: {'return': <class 'int'>}
# expect: fine
t("x: int; x: str\nprint(__annotations__)")  # expect-repr: 'NameError name \'__annotations__\' is not defined  None '
t("import __future__\nprint(eval(compile('lambda: 0', '', 'eval', __future__.annotations.compiler_flag)).__code__.co_flags & __future__.annotations.compiler_flag)")  # expect: 16777216
# expect: fine
