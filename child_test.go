package adder_test

// This file tests child interpreters (adder.Interp in Python) from the host's side: its own
// limits and its context hold for the whole tree.

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/dir"
)

const spinning = `
from adder import Interp, Limits, LimitError
i = Interp(Limits(fuel=10**12))
seen = []
i.namespace["note"] = seen.append
try:
    i.exec('''
try:
    while True: pass
finally:
    note("child")
''')
finally:
    seen.append("parent")
`

// TestChildOfBudget: the budget of the host ends parent and child together, and neither sees it.
func TestChildOfBudget(t *testing.T) {
	in, err := newWith(t, adder.Config{Limits: adder.Limits{Fuel: 200_000}}, spinning)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "fuel" {
		t.Fatalf("%v", err)
	}
	if _, err = in.Resume(context.Background(), adder.Limits{Fuel: 100_000}); !isFuel(err) {
		t.Fatalf("after more: %v", err)
	}
	in.Abandon()
	var seen []string
	if v, ok := in.Get("seen"); !ok || v.Decode(&seen) != nil || len(seen) > 0 {
		t.Errorf("somebody saw the end: %q", seen)
	}
	if used := in.Usage().Fuel; used < 299_000 || used > 300_100 {
		t.Errorf("%d units used of 300,000", used)
	}
}

// TestChildCancelled: a child's endless loop ends with the context of the run.
func TestChildCancelled(t *testing.T) {
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 60}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err = in.Run(ctx, compiled(t, "test.py", spinning))
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 5*time.Second {
		t.Errorf("%v after %v", err, time.Since(start))
	}
}

// TestChildOfMemory: what a child holds is held by its parent, and a child that is dropped is not.
func TestChildOfMemory(t *testing.T) {
	limits := adder.Limits{Memory: 16 << 20}
	_, err := newWith(t, adder.Config{Limits: limits}, `
from adder import Interp, LimitError
keep = [bytes(1000) for _ in range(8000)]
i = Interp()
try:
    i.exec("x = []\nwhile True: x.append(bytes(1000))")
except LimitError:
    pass
`)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "memory" {
		t.Errorf("8 MB beside a child that fills 16: %v", err)
	}
	in, err := newWith(t, adder.Config{Limits: limits}, `
from adder import Interp
for n in range(20):
    i = Interp()
    i.exec("x = [bytes(1000) for _ in range(4000)]")
i = None
`)
	if err != nil {
		t.Fatalf("20 children of 4 MB, one after the other: %v", err)
	}
	if live := in.Usage().Live; live > 1<<20 {
		t.Errorf("%d bytes are live after the last was dropped", live)
	}
}

// TestChildHasNothing: a child has what it was granted, whatever its parent has.
func TestChildHasNothing(t *testing.T) {
	var out strings.Builder
	_, err := newWith(t, adder.Config{Stdout: &out, Stdin: strings.NewReader("secret\n")}, `
from adder import Interp
i = Interp()
for source in "print(1)", "input()", "open('/data/x')", "import sys; sys.stdout.write('x')", "import time; time.time()":
    try:
        i.exec(source)
        print("!!", source)
    except Exception as e:
        print(type(e).__name__)
`)
	if err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.Contains(got, "!!") || strings.Count(got, "\n") != 5 {
		t.Error(got)
	}
}

func BenchmarkChild(b *testing.B) {
	for _, c := range []struct{ name, setup, body string }{
		{"new", "", "Interp()"},
		{"eval", "i = Interp()", "i.eval('1')"},
		{"call", "i = Interp(); i.exec('def f(x): return x'); f = i.eval('f')", "f(1)"},
		{"callback", "i = Interp(); i.namespace['g'] = lambda x: x; i.exec('def f(x): return g(x)'); f = i.eval('f')", "f(1)"},
	} {
		b.Run(c.name, func(b *testing.B) {
			p, err := adder.Compile("bench.py", []byte("from adder import Interp\n"+c.setup+"\ndef run(n):\n  for _ in range(n): "+c.body+"\n"))
			if err != nil {
				b.Fatal(err)
			}
			in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 60, Memory: 1 << 40}})
			if err != nil {
				b.Fatal(err)
			}
			defer in.Close()
			if _, err := in.Run(context.Background(), p); err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			if err := in.Call(context.Background(), "run", b.N, nil); err != nil {
				b.Fatal(err)
			}
		})
	}
}

// nursing makes children by a capability, and uses them: some break a limit, one is forgotten
// where its room is wanted, one is called back into.
const nursing = `
from adder import Limits
def fails(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
few = kids.limited(children=5, handles=2, fuel=60_000, memory=4 << 20).each(Limits(fuel=40_000, memory=1 << 20))
tree = few.interp(modules=["math"])
tree.exec("with data.open('a', 'w') as f: f.write('text')\ndef back(n, f): return f(n) + len(data.open('a').read())")
out = [tree.eval("back")(k, lambda n: n * tree.eval("back")(n, abs)) for k in range(3)]
for n in range(3):
    i = few.interp(Limits(memory=1 << 20))
    out.append(fails(i.exec, "x = []\nwhile True: x.append(bytes(4000))"))
    i = None
i = few.limited(fuel=9000).interp()
out.append((fails(few.interp), fails(i.exec, "while True: pass"), fails(tree.eval, "[k for k in range(9)]"), i.broken))
repr(out)
`

func nursery(t *testing.T) *child.Nursery {
	t.Helper()
	n, err := child.New(child.Options{Grants: map[string]adder.Capability{"data": dir.Memory(dir.Options{})}})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestChildOfNursery: children made by a capability are the same in slices of any size, with a
// census at each charge, and where each slice is run by a clone of the interpreter, in whose place it is.
func TestChildOfNursery(t *testing.T) {
	p := compiled(t, "test.py", nursing)
	var want string
	var fuel int64
	const cloned = 4001
	for _, n := range []int64{1 << 40, hair, 1, 7, 1000, cloned} {
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: max(n, 1<<10), Memory: 64 << 20}, Grants: map[string]adder.Capability{"kids": nursery(t)}})
		if err != nil {
			t.Fatal(err)
		}
		more := n
		if n == hair {
			in.Engine().Meter.HairTrigger()
			more = 1 << 40
		}
		v, err := in.Run(context.Background(), p)
		for isFuel(err) {
			if n == cloned {
				old := in
				if in, err = old.Clone(nil); err != nil {
					t.Fatal(err)
				}
				old.Close()
			}
			v, err = in.Resume(context.Background(), adder.Limits{Fuel: more})
		}
		if err != nil {
			t.Fatal(n, err)
		}
		var got string
		if err := v.Decode(&got); err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want, fuel = got, in.Usage().Fuel
			t.Log(want)
		}
		if n == cloned { // what its original has forgotten takes no room of it, and a census that nobody needs costs nothing
			fuel = in.Usage().Fuel
		}
		if got != want || in.Usage().Fuel != fuel {
			t.Errorf("in slices of %d: %d units for\n%s\nnot %d for\n%s", n, in.Usage().Fuel, got, fuel, want)
		}
		in.Close()
	}
}

// TestChildOfNurseryCloned: a clone's children take room of their own with the nursery that both
// have, and neither gives back what the other took.
func TestChildOfNurseryCloned(t *testing.T) {
	n := nursery(t).Limited(child.Quota{Children: child.Unlimited, Handles: 3, Fuel: 1 << 40, Memory: child.Unlimited, Output: 0})
	grants := map[string]adder.Capability{"kids": n}
	in, err := newWith(t, adder.Config{Limits: adder.Limits{Fuel: 1 << 40}, Grants: grants},
		"from adder import Limits\na, b = kids.interp(), kids.interp()\na.exec('n = 1')\nf = a.eval('lambda: n')\ndef answer(): return f() + len(b.eval(\"[data]\"))\nanswer()")
	if err != nil {
		t.Fatal(err)
	}
	twin, err := in.Clone(nil)
	if err != nil {
		t.Fatal(err)
	}
	answer := func(in *adder.Interp) (n int, err error) { return n, in.Call(context.Background(), "answer", &n) }
	if n, err := answer(in); n != 2 || err != nil {
		t.Error("the original:", n, err)
	}
	if n, err := answer(twin); err == nil {
		t.Error("four children have the room of three: the clone's answer", n)
	}
	in.Close()
	if n, err := answer(twin); n != 2 || err != nil {
		t.Error("the clone, when its original is closed:", n, err)
	}
	other, err := newWith(t, adder.Config{Grants: grants}, "x = [kids.interp()]\ny = 0\ntry: x.append(kids.interp())\nexcept OSError: y = 1")
	if err != nil {
		t.Fatal(err)
	}
	y := 0
	if v, _ := other.Get("y"); v.Decode(&y) != nil || y != 1 {
		t.Error("the clone's two children and two others have the room of three")
	}
	n.Revoke()
	if _, err := answer(twin); err == nil || !strings.Contains(err.Error(), "kids was revoked") {
		t.Error("after a revocation:", err)
	}
}
