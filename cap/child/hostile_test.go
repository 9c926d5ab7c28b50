package child_test

// This file tests what hostile holders of a nursery try.

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
)

// TestBombs: children that make children, by the class and by the nursery that they are handed.
func TestBombs(t *testing.T) {
	n := nursery(t).Limited(child.Quota{Children: 100, Handles: 8, Fuel: 500_000, Memory: 64 << 20, Output: 0}).Each(child.Limits{Memory: 4 << 20})
	run(t, n, `
bomb = """
from adder import Interp
def breed(n):
    made = []
    while True:
        try:
            i = kids.interp(grants={"kids": kids})
            i.exec(bomb)
        except Exception: i = Interp(grants={"kids": kids, "bomb": bomb})
        made = [*made[-5:], i]
breed(9)
"""
def burst():
    i = kids.interp(grants={"kids": kids, "bomb": bomb})
    i.exec(bomb)
print(fails(burst))
try:
    for total in range(200): kids.interp()
except Exception: print(total < 100) # what the bomb took is gone
`, `LimitError: fuel is used up: refill() lets the interpreter go on with something else
True
`)
	// one within the other, by the nursery: they are all the program's, none is deep
	run(t, nursery(t).Limited(child.Quota{Children: 50, Handles: 40, Fuel: child.Unlimited, Memory: child.Unlimited, Output: 0}), `
text = """
def down(n):
    i = kids.interp(limits, grants={"kids": kids, "text": text, "limits": limits})
    i.exec(text)
    return i.eval("down")(n - 1) if n else i.eval("1 + 1")
"""
i = kids.interp(grants={"kids": kids, "text": text, "limits": Limits(memory=1 << 20)})
i.exec(text)
print(i.eval("down")(10), fails(i.eval("down"), 45))
`, "2 BlockingIOError: [Errno 11] Resource temporarily unavailable\n")
}

// TestFailingConstructions: what is refused takes nothing, what fails in the child counts as a
// child and gives its room back.
func TestFailingConstructions(t *testing.T) {
	n := nursery(t).Limited(child.Quota{Children: 3, Handles: 2, Fuel: child.Unlimited, Memory: 2 << 20, Output: 0})
	run(t, n, `
class Fails:
    def __iter__(self): yield "math"; raise KeyError("mine")
for _ in range(50):
    fails(kids.interp, modules=[1]); fails(kids.interp, grants={"now": 1}); fails(kids.interp, Limits(memory=3 << 20))
    fails(kids.interp, modules=Fails()); fails(kids.interp, name=b""); fails(kids.interp, 1); fails(kids.limited(handles=0).interp)
    fails(kids.limited(memory=1000).interp); fails(kids.each(Limits(memory=1 << 21)).limited(children=0).interp)
print(fails(kids.interp, Limits(fuel=1)), fails(kids.interp, Limits(fuel=1)))
print(kids.interp(Limits(memory=2 << 20)), fails(kids.interp))
`, `LimitError: fuel is used up: refill() lets the interpreter go on with something else LimitError: fuel is used up: refill() lets the interpreter go on with something else
<Interp 'interp'> OSError: [Errno 122] Quota exceeded: 'interp'
`)
}

// TestHandleShowsNothing: the fixed grants are not to be had of the nursery itself, which is not
// copied either.
func TestHandleShowsNothing(t *testing.T) {
	run(t, nursery(t), `
import copy, pickle, adder
from operator import attrgetter
print([name for name in dir(kids) if name[0] != "_"])
found = []
for name in dir(kids) + ["__dict__", "__slots__", "fixed", "grants", "n", "data"]:
    x = getattr(kids, name, None)
    for y in (x, getattr(x, "__self__", None), getattr(x, "__closure__", None), getattr(x, "__func__", None)):
        if type(y).__name__ in ("Directory", "Clock") or getattr(y, "__capability__", "child") != "child": found.append((name, y))
print(found, fails(vars, kids))
for f in copy.copy, copy.deepcopy, pickle.dumps, lambda x: x.__reduce_ex__(4), adder.data, lambda x: object.__new__(type(x)), lambda x: type("T", (type(x),), {}), lambda x: setattr(x, "interp", 1), lambda x: copy.replace(x, n=1):
    try:
        y = f(kids)
        print("!!" if y is not kids else "itself")
    except (TypeError, AttributeError, pickle.PicklingError) as e: print(type(e).__name__)
# what code in the child hands out goes through the child, and ends with it
w, revoke = kids.revocable()
d = w.interp().eval("data")
print(type(d), d.open("a.txt").read(), revoke(), fails(lambda: d.open("a.txt")), fails(lambda: d.listdir()))
`, `['each', 'interp', 'limited', 'only', 'revocable', 'with_grants']
[] TypeError: vars() argument must have __dict__ attribute
TypeError
TypeError
TypeError
TypeError
TypeError
TypeError
TypeError
AttributeError
TypeError
<class 'adder.Proxy'> text of the host None CapabilityError: kids was revoked CapabilityError: kids was revoked
`)
}

// TestWhatComesOfGrants: what a fixed grant returns, raises, yields or hands to a callback stays behind
// the child, also when the child hands it on by a callback, an exception or another child.
func TestWhatComesOfGrants(t *testing.T) {
	run(t, nursery(t), `
class Inner:
    def read(self): return "read"
class Host:
    def give(self): return Inner()
    def some(self): return [Inner(), {"k": Inner()}]
    def each(self, f): return f(Inner())
    def fail(self): raise KeyError(Inner())
    def items(self): yield Inner()
    def now(self): return Inner().read
    made = Inner()
w, revoke = kids.with_grants({"host": Host()}).revocable()
i = w.interp()
got = []
i.namespace["hand"] = got.append
i.exec("""
kept = [host.give(), *host.some(), host.made, host.now(), *host.items()]
kept[2] = kept[2]["k"]
host.each(kept.append)
host.each(lambda x: host.each(lambda y: kept.append([x, y])))
try: host.fail()
except KeyError as e: kept.append(e.args[0])
for x in kept: hand(x)
def fail(): raise LookupError(kept[0])
""")
try: i.eval("fail")()
except LookupError as e: got.append(e.args[0])
got.extend(i.eval("kept"))
j = Interp(grants={"i": i})
got.append(j.eval("[i.eval('kept[0]')]")[0])
got.extend(got.pop(7) + got.pop(16)) # the two lists
read = lambda x: x() if callable(x) else x.read()
print(len(got), {str(type(x)) for x in got}, {read(x) for x in got}, revoke(), {fails(read, x) for x in got})
`, "22 {\"<class 'adder.Proxy'>\"} {'read'} None {'CapabilityError: kids was revoked'}\n")
}

// TestElsewhere: a nursery in the hands of another compartment, and of another interpreter, is
// what it is, and no more.
func TestElsewhere(t *testing.T) {
	run(t, nursery(t, "math"), `
from adder import Compartment, caretaker, facet, membrane
secret = []
few = kids.limited(children=4).with_grants({"log": lambda x: secret.append(x)})
c = Compartment(modules=[], grants={"kids": few})
c.exec("""
def fails(f, *args, **kw):
    try: return f(*args, **kw)
    except Exception as e: return f"{type(e).__name__}: {e}"
i = kids.interp(name="theirs")
i.exec("import math; log(math.floor(2.5))")
seen = [fails(i.exec, "import re"), fails(i.eval, "log.__closure__"), fails(i.eval, "log.__globals__"), fails(lambda: kids.fixed), fails(i.eval, "open('/data/a.txt').read()")]
""")
print(*c.namespace["seen"], secret, sep="\n")
print(c.namespace["i"], fails(few.only(grants=["log"]).interp().eval, "log(1)"), secret)
# behind a proxy it is a nursery still
p, revoke = caretaker(few)
print(p.interp().eval("1"), hasattr(facet(few, "interp"), "each"), revoke(), fails(lambda: p.interp))
far = kids.limited(children=2)
j = Interp(grants={"kids": far})
j.exec("i = kids.interp(name='far')\ni.exec('x = data')")
print(j.eval("i.eval('1 + 1')"), fails(j.eval, "kids.interp(modules=['re']).exec('import re')"), fails(j.eval, "kids.interp()"))
`, `ModuleNotFoundError: No module named 're'
AttributeError: 'Proxy' object has no attribute '__closure__'
AttributeError: 'Proxy' object has no attribute '__globals__'
AttributeError: 'adder.Nursery' object has no attribute 'fixed'
text of the host
[2]
<Interp 'theirs'> None [2, 1]
1 False None CapabilityError: the reference was revoked
2 ModuleNotFoundError: No module named 're' OSError: [Errno 122] Quota exceeded
`)
}

// TestRevokedMeanwhile: a host that revokes a nursery ends a child that spins.
func TestRevokedMeanwhile(t *testing.T) {
	n, revoke := nursery(t).Revocable()
	p, err := adder.Compile("test.py", []byte(fails+"i = kids.interp(Limits(fuel=1 << 60))\nprint(fails(i.exec, 'while True: pass'))"))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 1 << 61}, Grants: map[string]adder.Capability{"kids": n}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	time.AfterFunc(20*time.Millisecond, revoke)
	if _, err := in.Run(ctx, p); err != nil || out.String() != "CapabilityError: kids was revoked\n" {
		t.Errorf("%v: %s", err, out.String())
	}
}
