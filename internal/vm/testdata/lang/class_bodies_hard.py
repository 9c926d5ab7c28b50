# Class bodies: metaclasses, __prepare__, __set_name__, slots, bases: many small programs, one a line.
# cpython: same
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class A(type): pass\nclass B(type): pass\nclass C(metaclass=A): pass\nclass D(metaclass=B): pass\nclass E(C, D): pass")  # expect-repr: 'TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases  None '
t("class A(type): pass\nclass C(metaclass=A): pass\nclass D(C, metaclass=type): pass\nprint(type(D))")  # expect: <class 'm.A'>
# expect: fine
t("def meta(*a, **k): return (a[0], a[1], sorted(a[2]), k)\nclass C(int, metaclass=meta, x=1): y = 2\nprint(C)")  # expect: ('C', (<class 'int'>,), ['__firstlineno__', '__module__', '__qualname__', '__static_attributes__', 'y'], {'x': 1})
# expect: fine
t("class M:\n @classmethod\n def __prepare__(c, n, b, **k): return 5\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError M.__prepare__() must return a mapping, not int  None '
t("class M(type):\n @classmethod\n def __prepare__(c, n, b, **k): return [1]\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError list indices must be integers or slices, not str  None '
t("class M(type):\n def __prepare__(*a): raise ValueError(a[1:])\nclass C(metaclass=M): pass")  # expect-repr: 'ValueError ((),)  None '
t("class M(type):\n __prepare__ = 5\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError \'int\' object is not callable  None '
t("class D(dict):\n def __missing__(s, k): return 'miss_' + k\n def __setitem__(s, k, v): print('set', k); dict.__setitem__(s, k, v)\nclass M(type):\n @classmethod\n def __prepare__(c, n, b): return D()\nclass C(metaclass=M):\n x = foo\n def f(self): pass\nprint(C.x, C.__name__)")  # expect: set __module__
# expect: set __qualname__
# expect: set __firstlineno__
# expect: set x
# expect: set f
# expect: set __static_attributes__
# expect: set __classdictcell__
# expect: miss_foo C
# expect: fine
t("class M(type):\n def __new__(m, n, b, d): return super().__new__(m, n, b, d)\nclass C(metaclass=M, x=1): pass")  # expect-repr: 'TypeError M.__new__() got an unexpected keyword argument \'x\'  None '
t("class C(x=1): pass")  # expect-repr: 'TypeError C.__init_subclass__() takes no keyword arguments  None '
t("class B:\n def __init_subclass__(cls, **k): print(k)\nclass C(B, x=1, y=2): pass")  # expect: {'x': 1, 'y': 2}
# expect: fine
t("class B:\n def __init_subclass__(cls, *, z): print(z)\nclass C(B): pass")  # expect-repr: 'TypeError B.__init_subclass__() missing 1 required keyword-only argument: \'z\'  None '
t("class B:\n def __init_subclass__(self): print('is', self.__name__)\nclass C(B): pass\nprint(B.__init_subclass__)" if 0 else "class B:\n def __init_subclass__(self): print('is', self.__name__)\nclass C(B): pass")  # expect: is C
# expect: fine
t("class B:\n def __init_subclass__(cls): 1/0\nclass C(B): pass")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("class D:\n def __set_name__(s, o, n): print(o.__name__, n)\nclass C: a = D(); b = D()")  # expect: C a
# expect: C b
# expect: fine
t("class D:\n def __set_name__(s, o, n): raise ValueError('x')\nclass C: a = D()")  # expect-repr: 'ValueError x ["Error calling __set_name__ on \'D\' instance \'a\' in \'C\'"] None '
t("class D:\n def __set_name__(s): pass\nclass C: a = D()")  # expect-repr: 'TypeError D.__set_name__() takes 1 positional argument but 3 were given ["Error calling __set_name__ on \'D\' instance \'a\' in \'C\'"] None '
t("class D:\n __set_name__ = 5\nclass C: a = D()")  # expect-repr: 'TypeError \'int\' object is not callable ["Error calling __set_name__ on \'D\' instance \'a\' in \'C\'"] None '
t("class D:\n def __set_name__(s, o, n): o.zz = 5; setattr(o, 'yy', 6)\nclass C: a = D()\nprint(C.zz, C.yy)")  # expect: 5 6
# expect: fine
t("class C:\n __slots__ = ('a', 'a')\nprint(C.__slots__)")  # expect: ('a', 'a')
# expect: fine
t("class C:\n __slots__ = ('a',)\n a = 1")  # expect-repr: 'ValueError \'a\' in __slots__ conflicts with class variable  None '
t("class C:\n __slots__ = 5")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("class C:\n __slots__ = (5,)")  # expect-repr: 'TypeError __slots__ items must be strings, not \'int\'  None '
t("class C:\n __slots__ = ('1a',)")  # expect-repr: 'TypeError __slots__ must be identifiers  None '
t("class C:\n __slots__ = ('a b',)")  # expect-repr: 'TypeError __slots__ must be identifiers  None '
# ---
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C:\n __slots__ = 'abc'\nc=C(); c.abc=1; print(c.abc); c.d = 1")  # expect: 1
# expect-repr: 'AttributeError \'C\' object has no attribute \'d\' and no __dict__ for setting new attributes  None '
t("class C:\n __slots__ = ('__dict__', '__dict__')")  # expect-repr: 'TypeError __dict__ slot disallowed: we already got one  None '
t("class C:\n __slots__ = ('__dict__',)\nclass D(C):\n __slots__ = ('__dict__',)")  # expect-repr: 'TypeError __dict__ slot disallowed: we already got one  None '
t("class C: pass\nclass D(C):\n __slots__ = ('__dict__',)")  # expect-repr: 'TypeError __dict__ slot disallowed: we already got one  None '
t("class C: pass\nclass D(C):\n __slots__ = ('__weakref__',)")  # expect-repr: 'TypeError __weakref__ slot disallowed: we already got one  None '
t("class A:\n __slots__ = 'a'\nclass B:\n __slots__ = 'b'\nclass C(A, B): pass")  # expect-repr: 'TypeError multiple bases have instance lay-out conflict  None '
t("class A:\n __slots__ = 'a'\nclass B:\n __slots__ = ()\nclass C(A, B): __slots__ = 'c'\nc=C(); c.a=c.c=1; c.x=1")  # expect-repr: 'AttributeError \'C\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C(int): __slots__ = 'x'")  # expect-repr: 'TypeError nonempty __slots__ not supported for subtype of \'int\'  None '
t("class C(tuple): __slots__ = ('x',)")  # expect-repr: 'TypeError nonempty __slots__ not supported for subtype of \'tuple\'  None '
t("class C(tuple): __slots__ = ()\nprint(C((1,)))\nC().x=1")  # expect: (1,)
# expect-repr: 'AttributeError \'C\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C(bytes): __slots__ = ('x',)")  # expect-repr: 'TypeError nonempty __slots__ not supported for subtype of \'bytes\'  None '
t("class C(int, str): pass")  # expect-repr: 'TypeError multiple bases have instance lay-out conflict  None '
t("class C(int, list): pass")  # expect-repr: 'TypeError multiple bases have instance lay-out conflict  None '
t("class C(bool): pass")  # expect-repr: 'TypeError type \'bool\' is not an acceptable base type  None '
t("class C(type(None)): pass")  # expect-repr: 'TypeError type \'NoneType\' is not an acceptable base type  None '
t("class C(type(lambda: 0)): pass")  # expect-repr: 'TypeError type \'function\' is not an acceptable base type  None '
t("class C(range): pass")  # expect-repr: 'TypeError type \'range\' is not an acceptable base type  None '
t("class C(slice): pass")  # expect-repr: 'TypeError type \'slice\' is not an acceptable base type  None '
t("class C(type(...)): pass")  # expect-repr: 'TypeError type \'ellipsis\' is not an acceptable base type  None '
t("class C(5): pass")  # expect-repr: 'TypeError int expected at most 2 arguments, got 3  None '
t("class C('a'): pass")  # expect-repr: 'TypeError str() argument \'encoding\' must be str, not tuple  None '
t("class C(object, int): pass")  # expect-repr: 'TypeError Cannot create a consistent method resolution order (MRO) for bases object, int  None '
t("class A: pass\nclass C(A, A): pass")  # expect-repr: 'TypeError duplicate base class A  None '
t("class A: pass\nclass B(A): pass\nclass C(A, B): pass")  # expect-repr: 'TypeError Cannot create a consistent method resolution order (MRO) for bases A, B  None '
t("class X: pass\nclass Y: pass\nclass A(X,Y): pass\nclass B(Y,X): pass\nclass C(A,B): pass")  # expect-repr: 'TypeError Cannot create a consistent method resolution order (MRO) for bases X, Y  None '
# ---
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C: __class__ = 5\nprint(C().__class__)")  # expect: 5
# expect: fine
t("class C:\n def f(self): return __class__\nprint(C().f())")  # expect: <class 'm.C'>
# expect: fine
t("class M(type):\n def __new__(m, n, b, d): d.pop('__classcell__', None); return type.__new__(m, n, b, d)\nclass C(metaclass=M):\n def f(self): return __class__")  # expect-repr: 'RuntimeError __class__ not set defining \'C\' as <class \'m.C\'>. Was __classcell__ propagated to type.__new__?  None '
t("class M(type):\n def __new__(m, n, b, d): return 5\nclass C(metaclass=M):\n def f(self): return __class__\nprint(C)")  # expect: 5
# expect: fine
t("class M(type):\n def __new__(m, n, b, d): type.__new__(m, n, b, dict(d)); return type.__new__(m, n, b, {})\nclass C(metaclass=M):\n def f(self): return __class__")  # expect-repr: 'TypeError __class__ set to <class \'m.C\'> defining \'C\' as <class \'m.C\'>  None '
t("type('C', (), {'__classcell__': 5})")  # expect-repr: 'TypeError __classcell__ must be a nonlocal cell, not <class \'int\'>  None '
t("class C:\n f = lambda: __class__\n print(f())")  # expect-repr: 'NameError cannot access free variable \'__class__\' where it is not associated with a value in enclosing scope  None '
t("class C:\n def f(): return super()\n try: f()\n except RuntimeError as e: print(e)")  # expect: super(): no arguments
# expect: fine
t("class C:\n nonlocal x")  # expect-repr: 'SyntaxError no binding for nonlocal \'x\' found (<string>, line 2)  None '
t("def f():\n x = 1\n class C:\n  nonlocal x\n  x = 2\n return x\nprint(f())")  # expect: 2
# expect: fine
t("def f():\n x = 1\n class C:\n  print(x)\n  x = 2\n  print(x)\n  del x\n  print(x)\nf()")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x = 0\ndef f():\n x = 1\n class C:\n  global x\n  print(x)\n  x = 5\nf(); print(x)")  # expect: 0
# expect: 5
# expect: fine
t("class C:\n x = 1\n def f(self): return x\nC().f()")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("class C:\n x = [1]\n y = [a for a in x]\n z = [x for _ in y]")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("class C:\n __qualname__ = 'Foo.Bar'\nprint(C)")  # expect: <class 'm.Foo.Bar'>
# expect: fine
t("class C:\n __qualname__ = 5")  # expect-repr: 'TypeError type __qualname__ must be a str, not int  None '
t("class C:\n __module__ = 'zz'\nprint(C, C.__module__)")  # expect: <class 'zz.C'> zz
# expect: fine
t("class C:\n __name__ = 'zz'\nprint(C.__name__, C().__name__)")  # expect: C zz
# expect: fine
t("class C:\n __doc__ = 5\nprint(C.__doc__)\nC.__doc__ = 6\nprint(C.__doc__)")  # expect: 5
# expect: 6
# expect: fine
t("class C: 'doc'\nprint(C.__doc__, C.__firstlineno__, C.__static_attributes__)")  # expect: doc 1 ()
# expect: fine
t("class C:\n def f(self): self.a = 1; self.b += 1; del self.c\n def g(this): this.d = 1\n @staticmethod\n def h(self): self.e = 1\nprint(sorted(C.__static_attributes__))")  # expect: ['a', 'e']
# expect: fine
t("class C:\n locals()['z'] = 5\n print(z)\nprint(C.z)")  # expect: 5
# expect: 5
# expect: fine
t("class C:\n exec('q = 1')\n print(q)")  # expect: 1
# expect: fine
t("class C:\n import sys as s\n for i in range(3): pass\n with open(1) as f: pass" if 0 else "class C:\n import sys as s\n for i in range(3): pass\nprint(C.i, C.s.__name__)")  # expect: 2 sys
# expect: fine
t("class C:\n return 1")  # expect-repr: 'SyntaxError \'return\' outside function (<string>, line 2)  None '
# ---
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C:\n yield 1")  # expect-repr: 'SyntaxError \'yield\' outside function (<string>, line 2)  None '
t("class C:\n await x")  # expect-repr: 'SyntaxError \'await\' outside function (<string>, line 2)  None '
t("class C(*[int], **{'metaclass': type}): pass\nprint(C.__bases__)")  # expect: (<class 'int'>,)
# expect: fine
t("class C(**{'metaclass': type, **{'metaclass': int}}): pass")  # expect-repr: 'TypeError int expected at most 2 arguments, got 3  None '
t("class C(metaclass=type, metaclass=int): pass")  # expect-repr: 'SyntaxError keyword argument repeated: metaclass (<string>, line 1)  None '
t("class C(metaclass=type, **{'metaclass': int}): pass")  # expect-repr: 'TypeError __build_class__() got multiple values for keyword argument \'metaclass\'  None '
t("class C(x for x in [int]): pass")  # expect-repr: 'SyntaxError invalid syntax (<string>, line 1)  None '
t("class C:\n def __mro_entries__(self, b): return (int,)\nclass D(C()): pass\nprint(D.__mro__, len(D.__orig_bases__))")  # expect: (<class 'm.D'>, <class 'int'>, <class 'object'>) 1
# expect: fine
t("class C:\n def __mro_entries__(self, b): return int\nclass D(C()): pass")  # expect-repr: 'TypeError __mro_entries__ must return a tuple  None '
t("class C:\n def __mro_entries__(self, b): return (C, C)\nclass D(C()): pass")  # expect-repr: 'TypeError duplicate base class C  None '
t("type('C', (C0(),), {})" if 0 else "class C:\n def __mro_entries__(self, b): return (int,)\ntype('D', (C(),), {})")  # expect-repr: 'TypeError type() doesn\'t support MRO entry resolution; use types.new_class()  None '
t("type('C', [], {})")  # expect-repr: 'TypeError type.__new__() argument 2 must be tuple, not list  None '
t("type('C', (), [])")  # expect-repr: 'TypeError type.__new__() argument 3 must be dict, not list  None '
t("type(5, (), {})")  # expect-repr: 'TypeError type.__new__() argument 1 must be str, not int  None '
t("type('C', ())")  # expect-repr: 'TypeError type() takes 1 or 3 arguments  None '
t("type('a\\0b', (), {})")  # expect-repr: 'ValueError type name must not contain null characters  None '
t("type('C', (), {'__slots__': ('x',), 'x': 1})")  # expect-repr: 'ValueError \'x\' in __slots__ conflicts with class variable  None '
t("class C: pass\nC.__bases__ = ()")  # expect-repr: 'TypeError can only assign non-empty tuple to C.__bases__, not ()  None '
t("class C: pass\nC.__bases__ = (int,)")  # expect-repr: 'TypeError __bases__ assignment: \'int\' object layout differs from \'object\'  None '
t("class A: pass\nclass B(A): pass\nA.__bases__ = (B,)")  # expect-repr: 'TypeError a __bases__ item causes an inheritance cycle  None '
t("class A: pass\nclass B: pass\nclass C(A): pass\nC.__bases__ = (B,)\nprint(C.__mro__)")  # expect: (<class 'm.C'>, <class 'm.B'>, <class 'object'>)
# expect: fine
t("class C: pass\nC.__name__ = 5")  # expect-repr: 'TypeError can only assign string to C.__name__, not \'int\'  None '
t("class C: pass\nC.__name__ = 'D'\nprint(C, C.__qualname__)")  # expect: <class 'm.C'> C
# expect: fine
t("class C: pass\ndel C.__name__")  # expect-repr: 'TypeError cannot delete \'__name__\' attribute of immutable type \'C\'  None '
t("class C: pass\ndel C.__module__\nprint(C)")  # expect-repr: 'TypeError cannot delete \'__module__\' attribute of immutable type \'C\'  None '
# ---
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C: pass\nclass D: __slots__ = 'a'\nC().__class__ = D")  # expect-repr: 'TypeError __class__ assignment: \'D\' object layout differs from \'C\'  None '
t("class C: pass\nC().__class__ = int")  # expect-repr: 'TypeError __class__ assignment only supported for mutable types or ModuleType subclasses  None '
t("class C: pass\nC().__class__ = 5")  # expect-repr: 'TypeError __class__ must be set to a class, not \'int\' object  None '
t("class C: pass\nc = C()\ndel c.__class__")  # expect-repr: 'TypeError can\'t delete __class__ attribute  None '
t("(5).__class__ = int")  # expect-repr: 'TypeError __class__ assignment only supported for mutable types or ModuleType subclasses  None '
t("int.x = 1")  # expect-repr: 'TypeError cannot set \'x\' attribute of immutable type \'int\'  None '
t("del int.real")  # expect-repr: 'TypeError cannot set \'real\' attribute of immutable type \'int\'  None '
t("class C: pass\nobject.__init_subclass__(5)")  # expect-repr: 'TypeError object.__init_subclass__() takes no arguments (1 given)  None '
t("object.__init_subclass__(x=5)")  # expect-repr: 'TypeError object.__init_subclass__() takes no keyword arguments  None '
t("class M(type):\n def mro(cls): return [cls, object, int]\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError mro() returned base with unsuitable layout (\'int\')  None '
t("class M(type):\n def mro(cls): return 5\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("class M(type):\n def mro(cls): return [cls]\nclass C(metaclass=M): pass\nprint(C.__mro__)")  # expect: (<class 'm.C'>,)
# expect: fine
t("class M(type):\n def mro(cls): return [cls, 5]\nclass C(metaclass=M): pass")  # expect-repr: 'TypeError mro() returned a non-class (\'int\')  None '
t("class M(type):\n def __call__(cls, *a): return a\nclass C(metaclass=M): pass\nprint(C(1,2))")  # expect: (1, 2)
# expect: fine
t("class M(type):\n def __instancecheck__(c, x): return 5\n def __subclasscheck__(c, x): return []\nclass C(metaclass=M): pass\nprint(isinstance(3, C), issubclass(int, C))")  # expect: True False
# expect: fine
t("isinstance(3, 5)")  # expect-repr: 'TypeError isinstance() arg 2 must be a type, a tuple of types, or a union  None '
t("issubclass(3, int)")  # expect-repr: 'TypeError issubclass() arg 1 must be a class  None '
t("isinstance(3, (int, 5))")  # expect: fine
t("isinstance('a', (int, (5,)))")  # expect-repr: 'TypeError isinstance() arg 2 must be a type, a tuple of types, or a union  None '
t("class C(object, metaclass=lambda *a: 5): pass\nprint(C)")  # expect: 5
# expect: fine
t("class C[T]: pass\nprint(C.__type_params__, C.__orig_bases__, C[int])")  # expect: (T,) (typing.Generic[T],) m.C[int]
# expect: fine
t("class C:\n def __class_getitem__(c, i): return i\nprint(C[1, 2])")  # expect: (1, 2)
# expect: fine
t("class C: pass\nC[1]")  # expect-repr: 'TypeError type \'C\' is not subscriptable  None '
t("class M(type):\n def __getitem__(c, i): return ('m', i)\nclass C(metaclass=M): pass\nprint(C[1])")  # expect: ('m', 1)
# expect: fine
t("class C:\n def __new__(cls): return 5\n def __init__(self): print('no')\nprint(C())")  # expect: 5
# expect: fine
# ---
def t(src):
    try: exec(src, {"__name__": "m"})
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class C:\n def __init__(self): return 5\nC()")  # expect-repr: 'TypeError __init__() should return None, not \'int\'  None '
t("class C:\n def __new__(cls, *a): return super().__new__(cls, *a)\nC(1)")  # expect-repr: 'TypeError object.__new__() takes exactly one argument (the type to instantiate)  None '
t("class C:\n def __new__(cls, *a): return super().__new__(cls)\nC(1)")  # expect: fine
t("class C:\n def __init__(self, *a): super().__init__(*a)\nC(1)")  # expect-repr: 'TypeError object.__init__() takes exactly one argument (the instance to initialize)  None '
t("class C:\n def __init__(self, *a): pass\nC(1)")  # expect: fine
t("object(1)")  # expect-repr: 'TypeError object() takes no arguments  None '
t("object.__new__(int)")  # expect-repr: 'TypeError object.__new__(int) is not safe, use int.__new__()  None '
t("int.__new__(str)")  # expect-repr: 'TypeError int.__new__(str): str is not a subtype of int  None '
t("object.__new__(5)")  # expect-repr: 'TypeError object.__new__(X): X is not a type object (int)  None '
t("object.__new__()")  # expect-repr: 'TypeError object.__new__(): not enough arguments  None '
t("class C: pass\nC(1)")  # expect-repr: 'TypeError C() takes no arguments  None '
t("class C: pass\nC(a=1)")  # expect-repr: 'TypeError C() takes no arguments  None '
t("import abc\nclass C(abc.ABC):\n @abc.abstractmethod\n def f(self): pass\n @abc.abstractmethod\n def g(self): pass\nC()")  # expect-repr: 'TypeError Can\'t instantiate abstract class C without an implementation for abstract methods \'f\', \'g\'  None '
t("import abc\nclass C(abc.ABC):\n @abc.abstractmethod\n def f(self): pass\nC()")  # expect-repr: 'TypeError Can\'t instantiate abstract class C without an implementation for abstract method \'f\'  None '
