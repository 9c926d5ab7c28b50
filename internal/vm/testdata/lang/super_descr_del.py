# super, descriptors, del, global and nonlocal: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class A:\n def f(self): return 'A'\nclass B(A):\n def f(self): return super().f() + 'B'\n @classmethod\n def c(cls): return super().__thisclass__\n @staticmethod\n def s(x): return super().f()\n def g(self): return [super(B, self).f() for _ in 'a']\n def h(self): return [super().f() for _ in 'ab']\n def k(self): return list(super().f() for _ in 'ab')\nb=B()\nprint(b.f(), b.c(), B.s(b), b.g())\nprint(b.h())\nprint(b.k())")  # expect: AB <class 'm.B'> A ['A']
# expect: ['A', 'A']
# expect-repr: 'TypeError super(type, obj): obj (instance of str_ascii_iterator) is not an instance or subtype of type (B).  None '
t("class A: pass\nclass B(A):\n def f(self): super().nope\nB().f()")  # expect-repr: 'AttributeError \'super\' object has no attribute \'nope\'  None '
t("class B:\n def f(): super()\nB.f()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("class B:\n def f(self):\n  del self\n  super()\nB().f()")  # expect-repr: 'RuntimeError super(): arg[0] deleted  None '
t("def f(self): super()\nf(1)")  # expect-repr: 'RuntimeError super(): __class__ cell not found  None '
t("class B:\n def f(self): super()\nB.f(5)")  # expect-repr: 'TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (B).  None '
t("class B:\n def f(*a): return super()\nprint(B().f().__self__ is None)")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("class B:\n def f(*a): return super()\nB.f()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("super()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("super(5)")  # expect-repr: 'TypeError super() argument 1 must be a type, not int  None '
t("super(int, 'a')")  # expect-repr: 'TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).  None '
t("super(int, 5).foo")  # expect-repr: 'AttributeError \'super\' object has no attribute \'foo\'  None '
t("super(int).foo")  # expect-repr: 'AttributeError \'super\' object has no attribute \'foo\'  None '
t("super(int, bool)")  # expect: fine
t("super(bool, int)")  # expect-repr: 'TypeError super(type, obj): obj (type int) is not an instance or subtype of type (bool).  None '
t("super(1,2,3)")  # expect-repr: 'TypeError super() expected at most 2 arguments, got 3  None '
t("super(a=1)")  # expect-repr: 'TypeError super() takes no keyword arguments  None '
t("class C: pass\ns = super(C, C()); print(s.__self_class__.__name__, s.__thisclass__.__name__); print(repr(super(C))); s.x = 1")  # expect: C C
# expect: <super: <class 'C'>, NULL>
# expect-repr: 'AttributeError \'super\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C: pass\ns = super(C, C()); del s.x")  # expect-repr: 'AttributeError \'super\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C:\n def __init__(self): super().__init__(1)\nC()")  # expect-repr: 'TypeError object.__init__() takes exactly one argument (the instance to initialize)  None '
t("class C:\n x = 5\n def f(self):\n  super().x = 1\nC().f()")  # expect-repr: 'AttributeError \'super\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class A:\n @property\n def p(self): return 1\n @p.setter\n def p(self, v): print('set', v)\nclass B(A):\n def f(self): super().p = 3\nB().f()")  # expect-repr: 'AttributeError \'super\' object has no attribute \'p\' and no __dict__ for setting new attributes  None '
t("class A:\n def __getattr__(self, n): return n\nclass B(A):\n def f(self): return super().zz\nprint(B().f())")  # expect-repr: 'AttributeError \'super\' object has no attribute \'zz\'  None '
t("class A:\n def __getitem__(self, i): return i\nclass B(A):\n def f(self): return super()[1]\nB().f()")  # expect-repr: 'TypeError \'super\' object is not subscriptable  None '
t("class A:\n def __getitem__(self, i): return i\nclass B(A):\n def f(self): return super().__getitem__(1)\nprint(B().f())")  # expect: 1
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class A:\n def f(self):\n  self = 5\n  return super().__repr__()\nA().f()")  # expect-repr: 'TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).  None '
t("class A:\n def f(self):\n  def g(): return super().__repr__()\n  return g()\nA().f()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("class A:\n def f(self):\n  def g(x): return super().__class__\n  return g(self)\nprint(A().f())")  # expect: <class 'super'>
# expect: fine
t("class A:\n def f(self):\n  __class__ = int\n  return super()\nA().f()")  # expect-repr: 'RuntimeError super(): __class__ cell not found  None '
t("class A:\n def f(self):\n  super = lambda: 7\n  return super()\nprint(A().f())")  # expect: 7
# expect: fine
t("class A:\n def f(self):\n  return eval('super()')\nA().f()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("class A:\n def f(self):\n  __class__\n  return eval('super()')\nA().f()")  # expect-repr: 'RuntimeError super(): no arguments  None '
t("class A:\n f = lambda self: super().__repr__\nprint(A().f() is not None)")  # expect: True
# expect: fine
t("class D:\n def __get__(s, o, t): print('get', o is None, t.__name__); return 1\n def __set__(s, o, v): print('set', v)\n def __delete__(s, o): print('del')\nclass C: d = D()\nc = C(); c.d; C.d; c.d = 3; del c.d; c.__dict__['d'] = 9; print(c.d)")  # expect: get False C
# expect: get True C
# expect: set 3
# expect: del
# expect: get False C
# expect: 1
# expect: fine
t("class D:\n def __get__(s, o, t): return 1\nclass C: d = D()\nc = C(); print(c.d); c.d = 3; print(c.d); del c.d; print(c.d); del c.d")  # expect: 1
# expect: 3
# expect: 1
# expect-repr: 'AttributeError \'C\' object has no attribute \'d\'  None '
t("class D:\n def __set__(s, o, v): pass\nclass C: d = D()\nc = C(); print(type(c.d).__name__); del c.d")  # expect: D
# expect-repr: 'AttributeError __delete__  None '
t("class D:\n def __delete__(s, o): print('D')\nclass C: d = D()\nc = C(); del c.d; c.d = 1")  # expect: D
# expect-repr: 'AttributeError __set__  None '
t("class D:\n def __get__(s): pass\nclass C: d = D()\nC().d")  # expect-repr: 'TypeError D.__get__() takes 1 positional argument but 3 were given  None '
t("class D: __get__ = 5\nclass C: d = D()\nC().d")  # expect-repr: 'TypeError \'int\' object is not callable  None '
t("class D:\n def __get__(s, o, t): raise AttributeError('inner')\nclass C:\n d = D()\n def __getattr__(s, n): return 'fallback ' + n\nprint(C().d)\nC.d")  # expect: fallback d
# expect-repr: 'AttributeError inner  None '
t("class C:\n @property\n def p(self): return self.q\nC().p")  # expect-repr: 'AttributeError \'C\' object has no attribute \'q\'  None '
t("class C:\n @property\n def p(self): return self.q\n def __getattr__(self, n): raise AttributeError('ga ' + n)\nC().p")  # expect-repr: 'AttributeError ga p  None '
t("class C:\n p = property()\nC().p")  # expect-repr: 'AttributeError property \'p\' of \'C\' object has no getter  None '
t("class C:\n p = property()\nC().p = 1")  # expect-repr: 'AttributeError property \'p\' of \'C\' object has no setter  None '
t("class C:\n p = property()\ndel C().p")  # expect-repr: 'AttributeError property \'p\' of \'C\' object has no deleter  None '
t("class C:\n p = property(lambda s: 1)\n q = p\nC().q = 1")  # expect-repr: 'AttributeError property \'q\' of \'C\' object has no setter  None '
t("class C:\n @property\n def p(self): 'doc'\nprint(C.p.__doc__, C.p.__name__, C.p.fget.__name__); C.p.fget = 1")  # expect: doc p p
# expect-repr: 'AttributeError readonly attribute  None '
t("class C:\n @property\n def p(self): pass\nC.p.__doc__ = 'x'; print(C.p.__doc__); C.p.__name__ = 'zz'; C().p = 2")  # expect: x
# expect-repr: 'AttributeError property \'zz\' of \'C\' object has no setter  None '
t("class C:\n @classmethod\n @property\n def p(cls): return 1\nprint(C.p)")  # expect: <bound method p of <class 'm.C'>>
# expect: fine
t("class C:\n @staticmethod\n def s(): return 1\n x = s()\nprint(C.x, C.s, C.__dict__['s'])" if 0 else "class C:\n @staticmethod\n def s(): return 1\n x = s()\nprint(C.x)")  # expect: 1
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("classmethod(5).__get__(1)")  # expect: fine
t("class C: m = classmethod(5)\nC.m")  # expect: fine
t("class C:\n def __getattribute__(s, n): return n\nprint(C().foo, C().__class__)")  # expect: foo __class__
# expect: fine
t("class C:\n def __getattribute__(s, n): raise AttributeError(n)\n def __getattr__(s, n): return 'ga' + n\nprint(C().foo)")  # expect: gafoo
# expect: fine
t("class C:\n def __setattr__(s, n, v): print(n, v)\n def __delattr__(s, n): print('del', n)\nc = C(); c.x = 1; del c.y; setattr(c, 'a b', 2); c.x += 1")  # expect: x 1
# expect: del y
# expect: a b 2
# expect-repr: 'AttributeError \'C\' object has no attribute \'x\'  None '
t("object().x")  # expect-repr: 'AttributeError \'object\' object has no attribute \'x\'  None '
t("object().x = 1")  # expect-repr: 'AttributeError \'object\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("del object().x")  # expect-repr: 'AttributeError \'object\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("object.x")  # expect-repr: 'AttributeError type object \'object\' has no attribute \'x\'  None '
t("None.x")  # expect-repr: 'AttributeError \'NoneType\' object has no attribute \'x\'  None '
t("(1).x = 2")  # expect-repr: 'AttributeError \'int\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("(1).real = 2")  # expect-repr: 'AttributeError attribute \'real\' of \'int\' objects is not writable  None '
t("del (1).real")  # expect-repr: 'AttributeError attribute \'real\' of \'int\' objects is not writable  None '
t("[].append = 1")  # expect-repr: 'AttributeError \'list\' object attribute \'append\' is read-only  None '
t("del [].append")  # expect-repr: 'AttributeError \'list\' object attribute \'append\' is read-only  None '
t("int.x")  # expect-repr: 'AttributeError type object \'int\' has no attribute \'x\'  None '
t("getattr(1, 5)")  # expect-repr: 'TypeError attribute name must be string, not \'int\'  None '
t("setattr(1, 5, 6)")  # expect-repr: 'TypeError attribute name must be string, not \'int\'  None '
t("hasattr(1, 5)")  # expect-repr: 'TypeError attribute name must be string, not \'int\'  None '
t("getattr(1)")  # expect-repr: 'TypeError getattr expected at least 2 arguments, got 1  None '
t("lambda: 0 .x")  # expect: fine
t("(lambda: 0).x")  # expect-repr: 'AttributeError \'function\' object has no attribute \'x\'  None '
t("(lambda: 0).__code__ = 5")  # expect-repr: 'TypeError __code__ must be set to a code object  None '
t("len.x")  # expect-repr: 'AttributeError \'builtin_function_or_method\' object has no attribute \'x\'  None '
t("len.x = 1")  # expect-repr: 'AttributeError \'builtin_function_or_method\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("import sys; sys.nope")  # expect-repr: 'AttributeError module \'sys\' has no attribute \'nope\'  None '
t("import math; math.nope")  # expect-repr: 'AttributeError module \'math\' has no attribute \'nope\'  None '
t("type.x")  # expect-repr: 'AttributeError type object \'type\' has no attribute \'x\'  None '
t("type('C', (), {})().x")  # expect-repr: 'AttributeError \'C\' object has no attribute \'x\'  None '
t("type('C', (), {'__slots__': ()})().x = 1")  # expect-repr: 'AttributeError \'C\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C: pass\nC.foo")  # expect-repr: 'AttributeError type object \'C\' has no attribute \'foo\'  None '
t("class C: pass\ndel C.foo")  # expect-repr: 'AttributeError type object \'C\' has no attribute \'foo\'  None '
t("class C: pass\ndel C().foo")  # expect-repr: 'AttributeError \'C\' object has no attribute \'foo\'  None '
t("class C:\n def m(self): pass\nC().m.x = 1")  # expect-repr: 'AttributeError \'method\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("class C:\n def m(self): pass\nC.m.x = 1; print(C().m.x)")  # expect: 1
# expect: fine
t("class C:\n def m(self): pass\nC.m()")  # expect-repr: 'TypeError C.m() missing 1 required positional argument: \'self\'  None '
t("class C:\n def m(self): pass\nC().m(1)")  # expect-repr: 'TypeError C.m() takes 1 positional argument but 2 were given  None '
t("class C:\n def m(self): pass\nC.m.__name__ = 5")  # expect-repr: 'TypeError __name__ must be set to a string object  None '
t("del x")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x = 1; del x; x")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f():\n del x\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
t("def f():\n x = 1\n del x\n print(x)\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
t("def f():\n x = 1\n def g(): return x\n del x\n g()\nf()")  # expect-repr: 'NameError cannot access free variable \'x\' where it is not associated with a value in enclosing scope  None '
t("def f():\n def g():\n  nonlocal x\n  del x\n x = 1\n g()\n x\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
t("def f():\n x = 1\n def g():\n  nonlocal x\n  del x\n  x = 5\n g()\n print(x)\nf()")  # expect: 5
# expect: fine
t("x = 1\ndef f():\n global x\n del x\nf()\nx")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f():\n global x\n del x\nf()")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("def f(a):\n del a\n a\nf(1)")  # expect-repr: 'UnboundLocalError cannot access local variable \'a\' where it is not associated with a value  None '
t("a, b = 1, 2\ndel (a, b)\nprint(a)")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("a = b = 1\ndel [a, (b,)]\nb")  # expect-repr: 'NameError name \'b\' is not defined  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("del ()")  # expect: fine
t("del []")  # expect: fine
t("l = [1,2,3]\ndel l[0], l[0]\nprint(l)")  # expect: [3]
# expect: fine
t("l=[1]\ndel l[5]")  # expect-repr: 'IndexError list assignment index out of range  None '
t("d={}\ndel d[5]")  # expect-repr: 'KeyError 5  None '
t("del (5).x")  # expect-repr: 'AttributeError \'int\' object has no attribute \'x\' and no __dict__ for setting new attributes  None '
t("del 'abc'[0]")  # expect-repr: 'TypeError \'str\' object doesn\'t support item deletion  None '
t("del (1,)[0]")  # expect-repr: 'TypeError \'tuple\' object doesn\'t support item deletion  None '
t("def f():\n for i in range(2):\n  if i: print(x)\n  else: x = 1; del x\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'x\' where it is not associated with a value  None '
t("def f():\n try: 1/0\n except Exception as e: pass\n e\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'e\' where it is not associated with a value  None '
t("def f():\n e = 1\n try: 1/0\n except Exception as e: e = 5; del e\n e\nf()")  # expect-repr: 'UnboundLocalError cannot access local variable \'e\' where it is not associated with a value  None '
t("try: 1/0\nexcept Exception as e: del e\nprint('ok')")  # expect: ok
# expect: fine
t("def f():\n nonlocal q")  # expect-repr: 'SyntaxError no binding for nonlocal \'q\' found (<string>, line 2)  None '
t("def f():\n x = 1\n nonlocal x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before nonlocal declaration (<string>, line 3)  None '
t("def f(x):\n nonlocal x")  # expect-repr: 'SyntaxError name \'x\' is parameter and nonlocal (<string>, line 2)  None '
t("def f():\n x = 1\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f():\n print(x)\n global x")  # expect-repr: 'SyntaxError name \'x\' is used prior to global declaration (<string>, line 3)  None '
t("x: int\ndef f():\n x: int = 1\n global x")  # expect-repr: 'SyntaxError annotated name \'x\' can\'t be global (<string>, line 4)  None '
t("def f():\n global x\n x: int = 1")  # expect-repr: 'SyntaxError annotated name \'x\' can\'t be global (<string>, line 3)  None '
t("def f():\n def g():\n  nonlocal x\n  x: int = 1\n x = 1")  # expect-repr: 'SyntaxError annotated name \'x\' can\'t be nonlocal (<string>, line 4)  None '
t("global x\nx = 1\nprint(x)")  # expect: 1
# expect: fine
t("def f():\n global x, x\n x = 1\nf()\nprint(x)")  # expect: 1
# expect: fine
t("def f():\n x = 1\n def g():\n  nonlocal x\n  global x")  # expect-repr: 'SyntaxError name \'x\' is nonlocal and global (<string>, line 4)  None '
t("class C:\n global x\n x = 1\nprint(x)")  # expect: 1
# expect: fine
t("def f():\n import x\n global x")  # expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def f():\n class x: pass\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f():\n for x in y: pass\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f():\n [x for x in y]\n global x\nf" )  # expect: fine
t("def f():\n (x := 1)\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f():\n with a as x: pass\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f():\n x.a = 1\n global x")  # expect-repr: 'SyntaxError name \'x\' is used prior to global declaration (<string>, line 3)  None '
t("def f():\n del x\n global x")  # expect-repr: 'SyntaxError name \'x\' is assigned to before global declaration (<string>, line 3)  None '
t("def f(*, x):\n global x")  # expect-repr: 'SyntaxError name \'x\' is parameter and global (<string>, line 2)  None '
t("def f(**x):\n nonlocal x")  # expect-repr: 'SyntaxError name \'x\' is parameter and nonlocal (<string>, line 2)  None '
t("nonlocal x")  # expect-repr: 'SyntaxError nonlocal declaration not allowed at module level (<string>, line 1)  None '
t("class C:\n def f():\n  nonlocal __class__\nprint(C)")  # expect: <class 'm.C'>
# expect: fine
