# What no code may reach through an object: absent, not guarded.
# cpython: skip (rule 3: namespaces are private)
def f(x=1):
    def g(): return x
    return g
class C:
    def m(self): return self
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
c = C()
def absent(o, *names):
    return [n for n in names if hasattr(o, n) or n in dir(o)]
print(absent(f, "__globals__", "__closure__", "__builtins__", "__wrapped__", "func_globals"))  # expect: []
print(absent(f(), "__closure__", "__globals__"))  # expect: []
print(absent(c.m, "__self__", "im_self", "__globals__", "__closure__", "__builtins__"))  # expect: []
print(absent(C.c, "__self__"))  # expect: []
print(absent([].append, "__self__"), absent(len, "__self__"), absent((1).__add__, "__self__"))  # expect: [] [] []
print(absent(super(C, c), "__self__"))  # expect: []
print(absent(C, "__subclasses__"), absent(object, "__subclasses__"), absent(type, "__subclasses__"))  # expect: [] [] []
print(absent(f.__code__, "co_code", "co_consts", "replace", "co_linetable", "_co_code_adaptive", "__replace__"))  # expect: []
print(absent(C.__dict__["s"], "__wrapped__"), absent(C.__dict__["c"], "__wrapped__"))  # expect: [] []
try: 1 / 0
except ZeroDivisionError as e: tb = e.__traceback__
print(absent(tb.tb_frame, "f_locals", "f_back", "f_builtins", "f_trace", "clear", "f_generator"))  # expect: []
print(tb.tb_frame.f_globals)  # expect: {'__name__': '__main__'}
tb.tb_frame.f_globals["x"] = 1
print("x" in globals())  # expect: False

# --- cpython: skip (rule 3: not by a string, a method of type or a descriptor either)
class C:
    def m(self): return self
b = C().m
for get in (lambda: getattr(b, "__self__"), lambda: object.__getattribute__(b, "__self__"), lambda: "{0.__self__}".format(b), lambda: type(b).__self__, lambda: b.__getattribute__("__self__"), lambda: type(b).__dict__["__self__"]):
    try: print("got", get())
    except (AttributeError, KeyError) as e: print(type(e).__name__)
# expect: AttributeError
# expect: AttributeError
# expect: AttributeError
# expect: AttributeError
# expect: AttributeError
# expect: KeyError

# --- cpython: skip (rule 3: bound natives do not pickle their object)
def show(f):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
show(lambda: [1].append.__reduce__())  # expect: TypeError cannot pickle 'builtin_function_or_method' object
show(lambda: [1].append.__reduce_ex__(4))  # expect: TypeError cannot pickle 'builtin_function_or_method' object
class C:
    def m(self): pass
show(lambda: C().m.__reduce__())  # expect: TypeError cannot pickle 'method' object
show(lambda: (1).__add__.__reduce__())  # expect: TypeError cannot pickle 'method-wrapper' object

# --- cpython: skip (the husks' types cannot be made or forged)
import types
def show(f):
    try: print(f())
    except TypeError as e: print(e)
def f(): pass
show(lambda: types.FunctionType(f.__code__, {}))  # expect: cannot create 'function' instances
show(lambda: types.CodeType())  # expect: cannot create 'code' instances
show(lambda: types.FrameType())  # expect: cannot create 'frame' instances
show(lambda: types.TracebackType(None, None, 0, 0))  # expect: cannot create 'traceback' instances
show(lambda: object.__new__(types.FunctionType))  # expect: object.__new__(function) is not safe, use function.__new__()
show(lambda: object.__new__(type(f.__code__)))  # expect: object.__new__(code) is not safe, use code.__new__()
show(lambda: object.__new__(types.GeneratorType))  # expect: object.__new__(generator) is not safe, use generator.__new__()
show(lambda: object.__new__(type(c for c in ())))  # expect: object.__new__(generator) is not safe, use generator.__new__()
show(lambda: object.__new__(list))  # expect: object.__new__(list) is not safe, use list.__new__()
show(lambda: Exception.__new__(OSError))  # expect: BaseException.__new__(OSError) is not safe, use OSError.__new__()
show(lambda: object.__new__(type(len)))  # expect: object.__new__(builtin_function_or_method) is not safe, use builtin_function_or_method.__new__()
show(lambda: object.__new__(type(iter([]))))  # expect: object.__new__(list_iterator) is not safe, use list_iterator.__new__()
show(lambda: dict.__new__(list))  # expect: dict.__new__(list): list is not a subtype of dict
show(lambda: setattr(f, "__code__", f.__code__))  # expect: the code of a function cannot be replaced

# --- cpython: skip (an attribute name is an exact str)
class Name(str):
    def __eq__(self, o): return True
    def __hash__(self): return hash("__self__")
class C: x = 1
for f in (lambda: getattr(C, Name("x")), lambda: hasattr(C(), Name("x")), lambda: setattr(C(), Name("x"), 1), lambda: object.__getattribute__(C(), Name("x")), lambda: delattr(C(), Name("x"))):
    try: print(f())
    except TypeError as e: print("TypeError")
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError

# --- cpython: skip (hierarchies are bounded)
class A: pass
try:
    for i in range(2000): A = type("A", (A,), {})
except TypeError as e: print(i, e)  # expect: 998 class 'A' would have more than 1000 ancestors

# --- cpython: skip (limits are ours); limits: memory=4MiB
class A: pass
for i in range(20000):
    class B(A): x = i
    b = B()
    setattr(b, "n" + str(i), i)
print("dead classes cost nothing")  # expect: dead classes cost nothing

# --- cpython: skip (limits are ours); limits: memory=2MiB
class A: pass
keep = []
while True:
    keep.append(type("B", (A,), {}))
# stops: memory

# --- cpython: skip (limits are ours); limits: memory=2MiB
class A: pass
i = 0
while True:
    a = A()
    setattr(a, "n" + str(i % 100000), 1)
    if i > 30000: break
    i += 1
print("shapes are bounded")  # expect: shapes are bounded
# --- cpython: skip (a static method of a built-in type is one object for all interpreters)
wrapper = str.__dict__["maketrans"]
for change in (lambda: wrapper.__init__(len), lambda: staticmethod.__init__(wrapper, print), lambda: setattr(wrapper, "__wrapped__", len)):
    try:
        change()
        print("changed")
    except TypeError as e:
        print(e)
# expect: cannot change a frozen staticmethod
# expect: cannot change a frozen staticmethod
# expect: cannot set attribute '__wrapped__' of a frozen 'staticmethod' object
wrapper.__dict__["x"] = 1
print(wrapper.__dict__, str.maketrans("a", "b"))  # expect: {} {97: 98}
# --- cpython: skip (the code of a function runs as that function alone)
import sys
def told(): return spy("constant")
def asked(x): return x == "constant"
def frames():
    try: 1 / 0
    except ZeroDivisionError as e: return e.__traceback__.tb_frame.f_code
seen = []
class Spy(dict):
    def __eq__(self, other): seen.append(other)
for f in (lambda: eval(told.__code__, {"spy": seen.append}), lambda: exec(told.__code__, {"spy": seen.append}), lambda: eval(asked.__code__, {}, Spy()),
          lambda: eval((lambda: 1).__code__), lambda: exec(frames()), lambda: exec(sys._getframe().f_code)):
    try:
        print("ran", f())
    except TypeError as e:
        print(e)
# expect: eval() runs what compile() gave, not the code of a function
# expect: exec() runs what compile() gave, not the code of a function
# expect: eval() runs what compile() gave, not the code of a function
# expect: eval() runs what compile() gave, not the code of a function
# expect: exec() runs what compile() gave, not the code of a function
# expect: exec() runs what compile() gave, not the code of a function
print(seen, eval(compile("1 + 1", "", "eval")), eval(compile("x", "", "eval").replace(co_name="y"), {}, {"x": 3}))  # expect: [] 2 3
