# Interpreters within an interpreter: values, proxies, exceptions.
# cpython: skip (adder is our own module)
import sys
from adder import Interp, Limits
i = Interp(grants={"stdout": sys.stdout}, name="one")
print(i, i.eval("1 + 1"), i.broken)  # expect: <Interp 'one'> 2 None
i.exec('''
x = [1, 2, {'a': (3, 'é', None, 2.5, b'b', 1 << 80, 2j, range(3), frozenset({1}))}]
x.append(x)
def f(a, *, k=2): return [a, k]
class C:
    def __init__(self): self.v = [5]
    def m(self, g): return g(self.v)
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __add__(self, o): return ("add", o)
    def __eq__(self, o): return o == 7
    def __hash__(self): return 9
    def __contains__(self, o): return o == 4
    def __enter__(self): return "in"
    def __exit__(self, *a): return a[0] is not None
c = C()
print("hello from", __name__)
''')  # expect: hello from __main__
x = i.eval("x")
print(x[2], x[3] is x, x is i.eval("x"))  # expect: {'a': (3, 'é', None, 2.5, b'b', 1208925819614629174706176, 2j, range(0, 3), frozenset({1}))} True False
f = i.eval("f")
print(type(f), f(3), f([1], k={2}), f is i.eval("f"))  # expect: <class 'adder.Proxy'> [3, 2] [[1], {2}] True
c = i.eval("c")
print(c.v, c.m(lambda v: v + [6]), len(c), c[4], c + 1, c == 7, hash(c), 4 in c, 5 in c)  # expect: [5] [5, 6] 3 4 ('add', 1) True 9 True False
with c as inside:
    print(inside)  # expect: in
    raise ValueError("is dealt with in there")
print(dir(c), hasattr(c, "v"), hasattr(c, "_v"), hasattr(c, "__dict__"), hasattr(c, "w"))  # expect: ['m', 'v'] True False False False
for bad in lambda: c.w, lambda: c._v, lambda: setattr(c, "v", 1), lambda: c(), lambda: i.eval("C")(), lambda: vars(c):
    try:
        print("!!", bad())
    except Exception as e:
        print(type(e).__name__)
# expect: AttributeError
# expect: AttributeError
# expect: AttributeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# the namespace is seen as it is
ns = i.namespace
ns["y"] = {"k": [1]}
print(ns["y"], i.eval("y['k']"), "y" in ns, len([k for k in ns if not k.startswith("_")]))  # expect: {'k': [1]} [1] True 6
# iteration
print(list(i.eval("(n * n for n in range(4))")), dict(i.eval("zip('ab', [1, 2])")))  # expect: [0, 1, 4, 9] {'a': 1, 'b': 2}

# --- callbacks, and callbacks of callbacks
import sys
from adder import Interp
i = Interp(grants={"stdout": sys.stdout})
class Tool:
    secret = "_s"
    def __init__(self): self.seen = []
    def take(self, x): self.seen.append(x); return len(self.seen)
    def twice(self, f, x): return f(f(x))
t = Tool()
i.namespace["tool"] = t
i.exec('''
print(tool.take([1, {"a": 2}]), tool.take(("x",)), tool.secret)
print(tool.twice(lambda v: v + 1, 40))
def deep(n): return tool.twice(lambda v: v + 1, n) if n < 3 else deep(n - 1)
class Own: pass
own = Own()
tool.take(own)
print(tool.take(tool), sorted([3, 1, 2], key=lambda v: tool.twice(lambda w: -w, v)))
''')
# expect: 1 2 _s
# expect: 42
# expect: 4 [1, 2, 3]
print(t.seen[:2], t.seen[2] is i.eval("own"), t.seen[3] is t)  # expect: [[1, {'a': 2}], ('x',)] True True
print(i.eval("[n for n in dir(tool) if n != 'x']"), i.eval("own is tool.seen"))  # expect: ['secret', 'seen', 'take', 'twice'] False
print(i.eval("deep")(9))  # expect: 4
# a grandchild
i.exec('''
from adder import Interp
j = Interp(grants={"tool": tool})
print(j.eval("tool.take(1)"), j.eval("tool.twice(lambda v: [v], 1)"))
back = j.eval("lambda f: f(5)")
''')  # expect: 5 [[1]]
print(i.eval("back")(lambda v: v * 2))  # expect: 10

# --- exceptions cross as the nearest built-in class, with the name of their own
import sys
from adder import Interp
i = Interp(grants={"stdout": sys.stdout})
i.exec('''
class Own(KeyError): pass
def a(): raise Own("k", [1])
def b(): raise FileNotFoundError(2, "no", "name")
def c(): raise SystemExit(3)
def d(): raise KeyboardInterrupt
def e(): raise ExceptionGroup("g", [ValueError(1)])
def circle():
    e = ValueError()
    e.args = (e, 1)
    raise e
''')
for name in "abcde":
    try:
        i.eval(name)()
    except Exception as e:
        print(type(e).__name__, e.args, e.remote_type, e.__traceback__.tb_next, e.__context__, e.__cause__)
# expect: KeyError ('k', [1]) __main__.Own None None None
# expect: FileNotFoundError (2, 'no') FileNotFoundError None None None
# expect: RuntimeError (3,) SystemExit None None None
# expect: RuntimeError () KeyboardInterrupt None None None
# expect: Exception ('g',) ExceptionGroup None None None
try:
    i.eval("circle")()
except ValueError as e:
    print(e.args[0] is e, e.args[1])  # expect: True 1
class Mine(OSError):
    def __str__(self): return "secret"
def fails(): raise Mine(5, "msg")
i.namespace["fails"] = fails
i.exec('''
try:
    fails()
except OSError as e:
    print(type(e).__name__, e.args, e.errno, e.remote_type, e)
''')  # expect: OSError (5, 'msg') 5 __main__.Mine [Errno 5] msg
for source in "1 +", "import nothing_such":
    try:
        i.exec(source)
    except Exception as e:
        print(type(e).__name__, e)
# expect: SyntaxError invalid syntax (<interp>, line 1)
# expect: ModuleNotFoundError No module named 'nothing_such'

# --- modules and grants
import sys
from adder import Interp, CapabilityError
i = Interp(modules=["math", "json"], grants={"stdout": sys.stdout, "n": 5})
i.exec("import math, json; print(math.floor(2.5), json.dumps([1]), n)")  # expect: 2 [1] 5
for source in "import re", "open('/x')", "input()":
    try:
        i.exec(source)
    except Exception as e:
        print(type(e).__name__)
# expect: ModuleNotFoundError
# expect: CapabilityError
# expect: CapabilityError
try:
    Interp().exec("print(1)")
except CapabilityError as e:
    print("no output")  # expect: no output
m = i.import_module("math")
print(m.floor(2.5), type(m))  # expect: 2 <class 'adder.Proxy'>
for bad in lambda: Interp(1), lambda: Interp(grants=1), lambda: Interp(grants={"a/b": 1}), lambda: Interp(name=1), lambda: Interp(modules=[1]):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError limits must be Limits, not int
# expect: TypeError grants must be a dict, not int
# expect: ValueError 'a/b' cannot be the name of a grant
# expect: TypeError name must be str, not int
# expect: TypeError modules must be names, not int

# --- a delegate in the parent serves open() in the child
import io, sys
from adder import Interp
class Memory:
    __capability__ = "dir"
    def __init__(self, files): self.files = files
    def open(self, path, mode="r", *args, **kwargs):
        return io.StringIO(self.files[path]) if "b" not in mode else io.BytesIO(self.files[path].encode())
i = Interp(grants={"stdout": sys.stdout, "data": Memory({"a.txt": "one\ntwo\n"})})
i.exec("print(data.open('a.txt').read().splitlines())")  # expect: ['one', 'two']

# --- state of the parent that changes while the child looks at it
from adder import Interp
i = Interp()
log = []
i.namespace["log"] = log  # plain data is copied
i.exec("log.append(1)")
print(log, i.eval("log"))  # expect: [] [1]
class Shared:
    def __init__(self): self.items = []
    def add(self, x): self.items.append(x)
s = Shared()
i.namespace["s"] = s
i.exec("for n in range(3): s.add(n)")
print(s.items)  # expect: [0, 1, 2]

# --- callbacks come back into a child in the midst of one of its threads
import sys
from adder import Interp
i = Interp(grants={"stdout": sys.stdout})
def call(f, *args): return f(*args)
i.namespace["call"] = call
i.exec("""
import threading
def back(n):
    return n and 1 + call(lambda: back(n - 1))
out = []
def work(k):
    for n in range(4):
        out.append((k, back(3)))
        for _ in range(300 * (k + 1)): pass
ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts: t.start()
print(back(3), len(ts))
for t in ts: t.join()
print(sorted(out) == sorted((k, 3) for k in range(3) for n in range(4)), len(set(k for k, _ in out[:6])) > 1)
""")
# expect: 3 3
# expect: True True
# what ends by an exception in the parent's part ends alone
def fails(f):
    f()
    raise KeyError("parent")
i.namespace["fails"] = fails
i.exec("""
def work():
    try: fails(lambda: call(back, 2))
    except KeyError as e: seen.append((e.args, e.remote_type))
seen = []
t = threading.Thread(target=work)
t.start()
try: fails(lambda: 1 // 0)
except ZeroDivisionError as e: seen.append(e.args)
t.join()
print(sorted(seen, key=len), threading.active_count())
""")
# expect: [('division by zero',), (('parent',), 'KeyError')] 1
print(i.eval("back")(5))  # expect: 5
# a lock that a visit within waits for is not to be had: the thread that has it waits for the visit
i.exec("""
lock = threading.Lock()
def locked():
    with lock:
        return call(lambda: lock.acquire(timeout=1))
print(locked())
""")
# expect: False

# --- many threads of a child ask at once
import sys
from adder import Interp
i = Interp(grants={"stdout": sys.stdout})
class Server:
    def __init__(self): self.n = 0
    def add(self, xs, f):
        for x in xs:
            y = f(x)  # where other threads have their turns: not between taking n and setting it
            self.n += y
        return [self.n, *xs]
s = Server()
i.namespace["server"] = s
i.exec("""
import threading
def work(k):
    for n in range(20):
        got = server.add(list(range(k, k + 3)), lambda x: x * (1 + len(str(server.n)) * 0))
        if got[1:] != [k, k + 1, k + 2]: bad.append((k, got))
bad = []
ts = [threading.Thread(target=work, args=(k,)) for k in range(8)]
for t in ts: t.start()
for t in ts: t.join()
print(bad, server.n == sum(20 * (3 * k + 3) for k in range(8)))
""")  # expect: [] True
