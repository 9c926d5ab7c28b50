package child_test

// This file tests weaker nurseries.

import (
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestWeaker(t *testing.T) {
	run(t, nursery(t, "math", "json", "time"), `
small = kids.each(Limits(fuel=50_000, memory=1 << 20, output=20, depth=100))
i = small.interp(Limits(fuel=10**12, memory=1 << 40))
print(i.fuel_left, i.refill(Limits(fuel=10**9, memory=1 << 40)), i.fuel_left, fails(i.exec, "x = []\nwhile True: x.append(bytes(9000))"), i.broken)
print(small.each(Limits(fuel=10**9)).interp().fuel_left, kids.each(Limits(fuel=7)).each(Limits(depth=60)).interp().fuel_left)
print(fails(small.interp().exec, "while True: pass"), fails(small.interp().exec, "def f(n): return n and 1 + f(n - 1)\nf(200)"))

def has(n, *names, **kw):
    i = n.interp(**kw)
    return [name for name in names if fails(i.exec, "import " + name) is None]
print(has(kids, "math", "json", "re"), has(kids, "math", "json", "re", modules=["re", "math"]), has(kids.only(modules=["json", "re"]), "math", "json", "re"),
    has(kids.only(modules=["json"]).only(modules=["math", "json"]), "math", "json"), has(kids.only(modules=[]), "math"))

def given(n, **kw): return n.interp(**kw).eval("sorted(k for k in globals() if k in ('data', 'now', 'mine', 'other'))")
mine = kids.with_grants({"mine": lambda x: x + 1})
print(given(kids), given(kids.only(grants=["now"])), given(kids.only(grants=()), grants={"data": 1}), given(mine, grants={"other": 1}), given(mine.only(grants=["mine"]).only()), mine.interp().eval("mine(1)"))
print(fails(kids.only(grants=["now"]).only, grants=["data"]), fails(kids.only(grants=["now"]).interp().eval, "data"))
`, `49993 None 49993 LimitError: memory is used up: refill() lets the interpreter go on with something else memory
49993 0
LimitError: fuel is used up: refill() lets the interpreter go on with something else RecursionError: maximum recursion depth exceeded
['math', 'json'] ['math'] ['json'] ['json'] []
['data', 'now'] ['now'] ['data'] ['data', 'mine', 'now', 'other'] ['mine'] 2
CapabilityError: kids: 'data' is not granted NameError: name 'data' is not defined
`)
}

// TestQuota: what children may spend together, and that it is not to be had twice.
func TestQuota(t *testing.T) {
	run(t, nursery(t), `
import gc, sys
spin = "while True: pass"
two = kids.limited(children=2)
a, b = two.interp(), two.interp()
a = b = None
print(fails(two.interp, name="x"), fails(two.limited(children=9).interp), kids.interp().eval("1"))

at_once = kids.limited(handles=2)
a, b = at_once.interp(), at_once.interp()
print(fails(at_once.interp, name="x"))
a = None
for _ in range(20): at_once.interp() # what is forgotten is found when it is wanted
f = b.eval("lambda: 5")
b, a = None, at_once.interp()
print(f(), fails(at_once.limited(handles=5).interp)) # its proxies hold it

fuel = kids.limited(fuel=100_000)
a, b = fuel.interp(), fuel.interp(Limits(fuel=30_000))
print(fails(b.exec, spin), fails(a.exec, spin), 99_000 < a.fuel_used + b.fuel_used <= 100_100, a.fuel_left > 10**6, fails(fuel.interp) == fails(a.eval, "1"), a.refill(Limits(fuel=10**6)), fails(a.eval, "1"))

memory = kids.limited(memory=3 << 20)
a = memory.interp(Limits(memory=2 << 20))
print(fails(memory.interp, Limits(memory=2 << 20), name="x"), fails(a.refill, Limits(memory=4 << 20)), a.refill(Limits(memory=5 << 19)))
b = memory.interp() # what is left
print(fails(b.exec, "x = []\nwhile True: x.append(bytes(9000))"), b.broken, fails(memory.interp))
a = b = None
print(memory.interp(Limits(memory=3 << 20)).eval("len(bytes(2 << 20))"))

out = kids.limited(output=25)
a, b = out.interp(grants={"stdout": sys.stdout}), out.interp(grants={"stdout": sys.stdout})
print(fails(a.exec, "print('x' * 9)"), fails(b.exec, "print('y' * 12)"), fails(a.exec, "try: print('zzz')\nfinally: print()"), a.broken)

x = kids
try:
    while True: x = x.limited(children=10)
except ValueError as e: print(e)
`, `OSError: [Errno 122] Quota exceeded: 'x' OSError: [Errno 122] Quota exceeded: 'interp' 1
BlockingIOError: [Errno 11] Resource temporarily unavailable: 'x'
5 BlockingIOError: [Errno 11] Resource temporarily unavailable: 'interp'
LimitError: fuel is used up: refill() lets the interpreter go on with something else LimitError: fuel is used up: refill() lets the interpreter go on with something else True True True None LimitError: fuel is used up: refill() lets the interpreter go on with something else
OSError: [Errno 122] Quota exceeded: 'x' OSError: [Errno 122] Quota exceeded None
LimitError: memory is used up: refill() lets the interpreter go on with something else memory OSError: [Errno 122] Quota exceeded: 'interp'
2097152
xxxxxxxxx
yyyyyyyyyyyy
None None LimitError: output is used up: refill() lets the interpreter go on with something else output
more than 64 quotas and revocations are nested
`)
}

// TestRevoke: a revocation ends the children, whoever holds what of them.
func TestRevoke(t *testing.T) {
	run(t, nursery(t), `
import sys
w, revoke = kids.revocable()
i = w.only(grants=["data"]).limited(children=5).interp(grants={"stdout": sys.stdout})
i.exec("def f(x): return x\nclass C:\n    v = 1\n    def __len__(self): return 2\n    def __del__(self): print('gone')\nc = C()\ndef g():\n    try: yield 1\n    finally: print('closed')\nit = g()")
f, c, it, ns = i.eval("f"), i.eval("c"), i.eval("it"), i.namespace
print(f(1), c.v, len(c), next(it), revoke())
print(fails(lambda: f(1)), fails(lambda: c.v), fails(len, c), fails(next, it), fails(lambda: ns["f"]), fails(i.eval, "1"), fails(i.refill, Limits(fuel=5)), i.broken, fails(w.interp), fails(w.each(Limits()).interp), sep="\n")
print(kids.interp().eval("2"))

# while it runs: what it does is not told, and nothing of it runs again
w, revoke = kids.revocable()
seen = []
i = w.interp(grants={"note": seen.append, "stop": revoke, "stdout": sys.stdout})
print(fails(i.exec, "note(1)\ntry:\n    print('written', end=' ')\n    stop()\n    note(2)\nfinally:\n    note(3)\n    print('not written')"), seen, i.broken)

# from within a child of the child, and from a callback that it is in the midst of
w, revoke = kids.revocable()
i = w.interp(grants={"note": seen.append, "stop": revoke})
def again(f): seen.append("in"); return fails(f)
i.namespace["again"] = again
print(fails(i.exec, "from adder import Interp\ndef f():\n    Interp(grants={'stop': stop}).exec('stop()')\n    note('no')\nagain(f)\nnote('no')"), seen)
`, `1 1 2 1 None
CapabilityError: kids was revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
revoked
CapabilityError: kids was revoked
CapabilityError: kids was revoked
2
written CapabilityError: kids was revoked [1] revoked
CapabilityError: kids was revoked [1, 'in']
`)
}

// TestHost: what the host does with a nursery.
func TestHost(t *testing.T) {
	var heard []string
	all := nursery(t, "math", "time")
	one, err := all.Grants("now")
	if err != nil {
		t.Fatal(err)
	}
	n, revoke := one.Modules("math", "re").Each(child.Limits{Fuel: 5000, Memory: 1 << 20, Depth: 60}).Limited(child.Quota{Children: 2, Handles: 5, Fuel: 8000, Memory: 2 << 20, Output: 0}).
		Audited(func(e child.Event) {
			heard = append(heard, strings.TrimSpace(e.Name+" "+e.Op+" "+e.Target+" "+e.Outcome))
		}).Revocable()
	run(t, n, `
i = kids.interp(name="a")
print(i.fuel_left, fails(i.exec, "import math"), fails(i.exec, "import re"), fails(i.eval, "data"), i.eval("now.time() > 0"))
print(fails(kids.interp, grants={"stdout": __import__("sys").stdout}, name="b"), fails(kids.interp, name="c"), fails(kids.only, grants=["data"]))
`, `4996 None ModuleNotFoundError: No module named 're' NameError: name 'data' is not defined True
<Interp 'b'> OSError: [Errno 122] Quota exceeded: 'c' CapabilityError: kids: 'data' is not granted
`)
	revoke()
	run(t, n, `print(fails(kids.interp))`, "CapabilityError: kids was revoked\n")
	if got, want := strings.Join(heard, "|"), "kids interp a done|kids interp b done|kids interp c Quota exceeded|kids only data 'data' is not granted|kids interp interp revoked"; got != want {
		t.Error("heard", got)
	}
	for _, bad := range []map[string]adder.Capability{{"a/b": n}, {"": n}, {"x": nil}} {
		if _, err := child.New(child.Options{Grants: bad}); err == nil {
			t.Errorf("%v was granted", bad)
		}
	}
	if _, err := all.Grants("other"); err == nil {
		t.Error("what is not granted was granted on")
	}
	run(t, all.Modules(), `print(fails(kids.interp().exec, "import math"))`, "ModuleNotFoundError: No module named 'math'\n")
	run(t, all.Limited(child.Quota{}), `print(fails(kids.interp))`, "OSError: [Errno 122] Quota exceeded: 'interp'\n")
	run(t, all.Limited(child.NoQuota), `print(kids.interp().eval("1"))`, "1\n")
}

// TestHandles: interpreters that share a nursery have its room together, and give it back when
// they are closed.
func TestHandles(t *testing.T) {
	n := nursery(t).Limited(child.Quota{Children: 100, Handles: 3, Fuel: child.Unlimited, Memory: child.Unlimited, Output: child.Unlimited})
	grants := map[string]adder.Capability{"kids": n}
	for range 3 {
		if out, err := engine.Granted(t, grants, "keep = [kids.interp() for _ in range(3)]\nprint(keep[2].eval('1'))"); err != nil || out != "1\n" {
			t.Fatal(out, err)
		}
	}
}
