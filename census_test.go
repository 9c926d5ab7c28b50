package adder_test

import (
	"bytes"
	"context"
	"sync"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestCensusAlways takes a census before every charged allocation: what is live must
// be found through the roots, dead registers must not be read, and no operation may
// have changed anything before the charge that made it start again.
func TestCensusAlways(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file")
	}
	eachFile(t, func(t *testing.T, _ string, chunks []testkit.Chunk) {
		for _, c := range chunks {
			if c.Limits != (testkit.Limits{}) || c.Stops != "" {
				continue
			}
			want := wholeRun(c)
			if want.fuel > 3_000 || want.live > 20_000 || !thorough && want.fuel > 600 && !oneIn(t, c, 3) {
				continue // quadratic: every allocation walks everything
			}
			out, exc, stopped := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				in.CensusAlways()
				_, err := in.Run(context.Background(), p)
				return err
			})
			if got := resultOf(out, exc, stopped, adder.Usage{Fuel: want.fuel, Live: want.live, Peak: want.peak}); got != want {
				t.Errorf("%s with a census at every allocation:\n got %+v\nwant %+v", c.Name(), got, want)
			}
		}
	})
}

// TestShared runs one Program in 8 interpreters at once, each with a census at every
// allocation: static objects must not be written. Its point is `go test -race`.
func TestShared(t *testing.T) {
	const src = `
class A:
    kind = ("a", "b", 1.5)
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
def gen(n):
    try:
        for i in range(n):
            yield A(i * 7 % 11)
    finally:
        print("done", A.kind)
print([a.n for a in sorted(gen(20), key=lambda a: a)], {**{"x": 1}}, "%s" % (1 << 70))
try:
    int("x")
except ValueError as e:
    e.note = 1
    print(e, e.note, id("const") == id("const"), hash("text") != 0)
`
	p := compiled(t, "shared.py", src)
	var wg sync.WaitGroup
	outs := make([]bytes.Buffer, 8)
	errs := make([]error, 8)
	for i := range outs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			in, err := adder.New(adder.Config{Stdout: &outs[i]})
			if err != nil {
				errs[i] = err
				return
			}
			in.CensusAlways()
			for range 5 {
				if _, err := in.Run(context.Background(), p); err != nil {
					errs[i] = err
				}
			}
		}()
	}
	wg.Wait()
	for i := range outs {
		if errs[i] != nil {
			t.Fatal(errs[i])
		}
		if outs[i].String() != outs[0].String() || outs[i].Len() == 0 {
			t.Errorf("interpreter %d printed %q, the first %q", i, outs[i].String(), outs[0].String())
		}
	}
}

// TestCensusPutOff: a program that makes 300 MiB of garbage is not counted before the limit, but
// for what happens at a census.
func TestCensusPutOff(t *testing.T) {
	const churn = "\nfor i in range(300):\n    x = bytes(1 << 20)\n    x = None\n"
	for _, c := range []struct {
		name, before string
		limit        int64 // MiB
		counted      bool
	}{
		{"nothing", "", 1024, false},
		{"a limit below", "", 200, true},
		{"a finished generator", "def g():\n    with o: yield 1\nclass O:\n    def __enter__(s): pass\n    def __exit__(s, *a): pass\no = O()\nlist(g())", 1024, false},
		{"a generator in a with statement", "def g():\n    with o: yield 1\nclass O:\n    def __enter__(s): pass\n    def __exit__(s, *a): pass\no = O()\nk = g()\nnext(k)", 1024, true},
		{"a weak reference", "import weakref\nclass A: pass\na = A()\nr = weakref.ref(a)", 1024, true},
		{"a __del__", "class A:\n    def __del__(s): pass\na = A()", 1024, true},
		{"an open file", "f = open('/d/f', 'w')", 1024, true},
		{"a closed file", "open('/d/f', 'w').close()", 1024, false},
		{"a compartment", "import adder\nc = adder.Compartment()", 1024, true},
		{"a child, which is counted itself", "import adder\nc = adder.Interp(limits=adder.Limits(fuel=10_000_000, memory=900 << 20))\nc.exec('''" + churn + "''')\nassert c.memory_used < 200 << 20", 1024, false},
	} {
		in := newInterp(t, adder.Config{
			Grants: map[string]adder.Capability{"d": dir.Memory(dir.Options{})},
			Limits: adder.Limits{Fuel: 1 << 40, Memory: c.limit << 20},
		}, c.before+churn)
		if n := in.Usage().Censuses; (n > 0) != c.counted {
			t.Errorf("%s: %d censuses", c.name, n)
		}
	}
}
