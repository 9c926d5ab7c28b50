# staticmethod and classmethod.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(*a):
    "doc f"
    return a
sm = staticmethod(f)
cm = classmethod(f)
tr(lambda: repr(sm).split(" at ")[0])  # expect: <staticmethod(<function f
tr(lambda: repr(cm).split(" at ")[0])  # expect: <classmethod(<function f
tr(lambda: sm(1, 2))  # expect: (1, 2)
tr(lambda: cm(1))  # expect: TypeError | 'classmethod' object is not callable
tr(lambda: sm.__get__(1) is f)  # expect: True
tr(lambda: sm.__get__(None, int) is f)  # expect: True
tr(lambda: sm.__get__(None, None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: cm.__get__(None, int)())  # expect: (<class 'int'>,)
tr(lambda: cm.__get__(5)())  # expect: (<class 'int'>,)
tr(lambda: cm.__get__(None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: sorted(sm.__dict__))  # expect: ['__doc__', '__module__', '__name__', '__qualname__']
tr(lambda: (sm.__name__, sm.__doc__, sm.__qualname__, sm.__module__, sm.__func__ is f))  # expect: ('f', 'doc f', 'f', '__main__', True)
tr(lambda: sm.__isabstractmethod__)  # expect: False
tr(lambda: staticmethod())  # expect: TypeError | staticmethod expected 1 argument, got 0
tr(lambda: staticmethod(1, 2))  # expect: TypeError | staticmethod expected 1 argument, got 2
tr(lambda: staticmethod(x=1))  # expect: TypeError | staticmethod() takes no keyword arguments
tr(lambda: staticmethod(5))  # expect: <staticmethod(5)>
tr(lambda: staticmethod(5)())  # expect: TypeError | 'int' object is not callable
tr(lambda: sm.__annotations__)  # expect: {}
tr(lambda: sm.__annotate__)  # expect: None
sm.q = 1
tr(lambda: sm.q)  # expect: 1
tr(lambda: setattr(sm, "__func__", 1))  # expect: AttributeError | readonly attribute
tr(lambda: classmethod[int])  # expect: classmethod[int]
tr(lambda: sm.__init__(5))  # expect: None
tr(lambda: sm)  # expect: <staticmethod(5)>
tr(lambda: repr(staticmethod.__new__(staticmethod)))  # expect: <staticmethod(None)>
tr(lambda: staticmethod.__new__(staticmethod).__get__(1))  # expect: None
tr(lambda: staticmethod.__new__(staticmethod)())  # expect: TypeError | 'NoneType' object is not callable

# --- in classes
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A:
    @staticmethod
    def s(x): return "s", x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @classmethod
    @staticmethod
    def cs(x): return x
    lam = staticmethod(lambda: 5)
    ctype = classmethod(type)
class B(A): pass
tr(lambda: A.s(1))  # expect: ('s', 1)
tr(lambda: A().s(1))  # expect: ('s', 1)
tr(lambda: B.c(2))  # expect: ('B', 2)
tr(lambda: B().c(2))  # expect: ('B', 2)
tr(lambda: A.lam())  # expect: 5
tr(lambda: A().cs())  # expect: <class '__main__.A'>
tr(lambda: A.ctype())  # expect: <class 'type'>
tr(lambda: A.c == A.c)  # expect: True
tr(lambda: A.c is A.c)  # expect: False
tr(lambda: A.c.__func__ is A.__dict__["c"].__func__)  # expect: True
tr(lambda: B.c)  # expect: <bound method A.c of <class '__main__.B'>>
tr(lambda: A.s is A().s)  # expect: True

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class SM(staticmethod):
    def __get__(self, o, t=None): return "custom", o is None
class CM(classmethod): pass
class AB(staticmethod): __isabstractmethod__ = True
class A:
    @SM
    def f(): pass
    @CM
    def g(cls): return cls.__name__
tr(lambda: A.f)  # expect: ('custom', True)
tr(lambda: A().f)  # expect: ('custom', False)
tr(lambda: A.g())  # expect: A
tr(lambda: A().g())  # expect: A
tr(lambda: AB(len).__isabstractmethod__)  # expect: True
tr(lambda: type(A.__dict__["g"]).__name__)  # expect: CM
x = CM(len)
x.attr = 1
tr(lambda: x.attr)  # expect: 1

# --- abstract flags
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def f(): pass
f.__isabstractmethod__ = True
tr(lambda: staticmethod(f).__isabstractmethod__)  # expect: True
tr(lambda: classmethod(f).__isabstractmethod__)  # expect: True
tr(lambda: property(f).__isabstractmethod__)  # expect: True
tr(lambda: property(None, f).__isabstractmethod__)  # expect: True
tr(lambda: property(len).__isabstractmethod__)  # expect: False
class Bad:
    def __bool__(self): 1 / 0
f.__isabstractmethod__ = Bad()
tr(lambda: property(f).__isabstractmethod__)  # expect: ZeroDivisionError | division by zero
