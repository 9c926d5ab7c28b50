# Children of a granted nursery: what it grants them, what they may spend, what goes back.
# cpython: skip (there is no nursery to grant)
import sys
from adder import Interp, Limits, CapabilityError, LimitError


def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


i = kids.interp(Limits(fuel=10**6, memory=1 << 20), ["time", "os"], {"stdout": sys.stdout, "n": [1]})
i.exec('''
import os, time
with tmp.open("a.txt", "w") as f:
    f.write("written")
print(open("/tmp/a.txt").read(), os.listdir("/tmp"), time.time(), n)
def size(f): return len(f.read())
''')  # expect: written ['a.txt'] 1767323045.25 [1]
print(fails(i.exec, "import json"), sys.modules is not None)  # expect: ModuleNotFoundError: No module named 'json' True
none = kids.only(modules=["json"], grants=())
print(none, none.interp().eval("sorted(k for k in globals() if k[0] != '_')"))  # expect: <nursery 'kids'> []
# what the nursery granted goes through the child, and so does what came of it
tree = i.eval("tmp")
sub = tree.sub(".")
f = sub.open("a.txt")
print(type(tree), type(sub), type(f), f.read(3), i.eval("tmp is not None"))  # expect: <class 'adder.Proxy'> <class 'adder.Proxy'> <class 'adder.Proxy'> wri True
print(i.eval("size")(f), i.eval("lambda x: x is tmp")(tree), tree is i.eval("tmp"))  # expect: 4 True True
used = i.fuel_used
tree.exists("a.txt")
print(i.fuel_used > used)  # expect: True
got = []
i.namespace["give"] = got.append
i.exec("give(tmp); give(tmp.open); give([tmp, {1: tmp.sub('.')}])")
print({str(type(x)) for x in (got[0], got[1], got[2][0], got[2][1][1])})  # expect: {"<class 'adder.Proxy'>"}
# what its maker granted is the maker's own when it comes back
class Own: pass
own = Own()
i.namespace["own"] = own
print(i.eval("[own]")[0] is own, i.eval("lambda f: f")(fails) is fails)  # expect: True True
few = kids.limited(children=4, handles=2, fuel=300_000, memory=4 << 20).each(Limits(memory=2 << 20, fuel=200_000))
a = few.interp(grants={"stdout": sys.stdout})
a.exec("x = [n * n for n in range(1000)]\nprint(sum(x))")  # expect: 332833500
b = few.interp()
print(fails(few.interp))  # expect: BlockingIOError: [Errno 11] Resource temporarily unavailable: 'interp'
b = None
b = few.interp(name="last")
print(b, fails(few.interp))  # expect: <Interp 'last'> BlockingIOError: [Errno 11] Resource temporarily unavailable: 'interp'
print(fails(b.exec, "x = []\nwhile True: x.append(bytes(5000))"), a.eval("len(x)"))  # expect: LimitError: memory is used up: refill() lets the interpreter go on with something else 1000
b.refill(Limits(fuel=10**9, memory=1 << 40))
print(fails(b.exec, "while True: pass"), a.eval("len(x)"))  # expect: LimitError: fuel is used up: refill() lets the interpreter go on with something else 1000

# --- revoked while it runs, and in the midst of what it asked for
import sys
w, revoke = kids.with_grants({"again": lambda f: f()}).revocable()
seen = []
i = w.interp(grants={"note": seen.append, "stop": revoke})
i.exec('''
def down(n):
    try:
        return again(lambda: down(n - 1)) if n else stop()
    finally:
        note(n)
''')
try:
    i.eval("down")(4)
except PermissionError as e:
    print(e, seen, i.broken)  # expect: kids was revoked [] revoked
w, revoke = kids.revocable()
i = w.interp()
f = i.eval("lambda: 5")
print(f())  # expect: 5
revoke()
for use in f, lambda: i.eval("1"), w.interp, lambda: i.refill(None):
    try:
        use()
    except PermissionError as e:
        print(e)
# expect: kids was revoked
# expect: kids was revoked
# expect: kids was revoked
# expect: kids was revoked
