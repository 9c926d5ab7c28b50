# Events, schedulers, plug-ins.
class Scheduler:
    def __init__(self): self.now, self.queue, self.n = 0, [], 0
    def at(self, t, f, *a):
        self.n += 1
        self.queue.append((t, self.n, f, a))
        self.queue.sort(key=lambda e: e[:2])
    def after(self, d, f, *a): self.at(self.now + d, f, *a)
    def run(self, until=100):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, f, a = self.queue.pop(0)
            f(*a)
s = Scheduler()
def tick(name, every, n):
    print(f"{s.now:>3} {name}")
    if n > 1: s.after(every, tick, name, every, n - 1)
s.at(0, tick, "a", 3, 3)
s.at(1, tick, "b", 2, 3)
s.at(4, print, "  4 once")
s.run()  # expect:   0 a
# expect:   1 b
# expect:   3 a
# expect:   3 b
# expect:   4 once
# expect:   5 b
# expect:   6 a

# --- middleware chain
def log(nxt):
    def f(req):
        print("->", req["path"])
        r = nxt(req)
        print("<-", r[0])
        return r
    return f
def auth(nxt):
    return lambda req: nxt(req) if req.get("user") else (401, "who are you")
def errors(nxt):
    def f(req):
        try: return nxt(req)
        except KeyError as e: return 404, f"no {e}"
        except Exception as e: return 500, f"{type(e).__name__}: {e}"
    return f
routes = {}
def route(path):
    def register(f):
        routes[path] = f
        return f
    return register
@route("/")
def home(req): return 200, f"hello {req['user']}"
@route("/fail")
def fail(req): return 200, 1 // 0
from functools import reduce
app = reduce(lambda f, m: m(f), [errors, auth, log], lambda req: routes[req["path"]](req))
for req in ({"path": "/", "user": "bob"}, {"path": "/"}, {"path": "/x", "user": "a"}, {"path": "/fail", "user": "a"}): print(app(req))
# expect: -> /
# expect: <- 200
# expect: (200, 'hello bob')
# expect: -> /
# expect: <- 401
# expect: (401, 'who are you')
# expect: -> /x
# expect: <- 404
# expect: (404, "no '/x'")
# expect: -> /fail
# expect: <- 500
# expect: (500, 'ZeroDivisionError: division by zero')
# --- dependency order of plug-ins
plugins = {}
class Plugin:
    needs = ()
    def __init_subclass__(cls): plugins[cls.__name__.lower()] = cls
    def start(self): print("start", type(self).__name__)
class Web(Plugin): needs = ("db", "cache")
class Db(Plugin): pass
class Cache(Plugin): needs = ("db",)
def boot(names, up=None):
    up = {} if up is None else up
    for n in names:
        if n not in up:
            up[n] = None
            boot(plugins[n].needs, up)  # raises: KeyError: 'mail'
            up[n] = plugins[n]()
            up[n].start()
    return up
print(list(boot(["web"])))  # expect: start Db
# expect: start Cache
# expect: start Web
# expect: ['web', 'db', 'cache']
boot(["mail"])
# --- counters by decorator with state
def counted(f):
    def w(*a, **k):
        w.calls += 1
        return f(*a, **k)
    w.calls = 0
    return w
@counted
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), fib.calls)  # expect: 610 1973
# --- retry with arguments, and memo on methods
def retry(times, *, on=Exception):
    def deco(f):
        def w(*a):
            for i in range(times):
                try: return f(*a, i)
                except on as e:
                    print("failed", e)
                    last = e
            raise RuntimeError(f"gave up after {times}") from last
        return w
    return deco
@retry(3, on=ValueError)
def flaky(want, attempt):
    if attempt < want: raise ValueError(attempt)
    return f"ok at {attempt}"
print(flaky(1))  # expect: failed 0
# expect: ok at 1
try: flaky(9)
except RuntimeError as e: print(e, repr(e.__cause__))
# expect: failed 0
# expect: failed 1
# expect: failed 2
# expect: gave up after 3 ValueError(2)
@retry(2, on=KeyError)
def other(x, attempt): raise TypeError("not retried")  # raises: TypeError: not retried
other(1)
# --- command pattern with reflection by table
class Robot:
    def __init__(self): self.x = self.y = 0; self.d = (0, 1); self.log = []
    def do_left(self): self.d = (-self.d[1], self.d[0])
    def do_right(self): self.d = (self.d[1], -self.d[0])
    def do_go(self, n): self.x += self.d[0] * int(n); self.y += self.d[1] * int(n)
    def run(self, script):
        for line in script.split(";"):
            name, *args = line.split()
            try: getattr(self, f"do_{name}")(*args)
            except AttributeError: self.log.append(f"no {name}")
            except TypeError as e: self.log.append(str(e))
        return self.x, self.y
r = Robot()
print(r.run("go 3; right; go 2; left; go 1; jump; go; right; right; go 10"), r.log)  # expect: (2, -6) ['no jump', "Robot.do_go() missing 1 required positional argument: 'n'"]
