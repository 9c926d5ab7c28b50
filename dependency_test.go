package adder_test

// This file tests import roots with grants of their own. Each file of testdata/dependencies is a
// program with what it imports and what it prints, as testkit.ReadArchive has it. testRoots says
// what the roots are granted.

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/stdio"
	"github.com/adderlang/adder/internal/testkit"
)

// A namedRoot is a root in memory that knows its directories.
type namedRoot struct {
	adder.MapRoot
	name string
}

func (r namedRoot) Name() string { return r.name }

func (r namedRoot) HasDir(path string) bool {
	for name := range r.MapRoot {
		if strings.HasPrefix(name, path+"/") {
			return true
		}
	}
	return false
}

// testRoots are the dependencies of these tests. vendor and other are granted nothing; rich is
// granted all there is here; each package of split is by itself.
func testRoots(x *testkit.Archive) []adder.Dependency {
	root := func(name string) adder.Root { return namedRoot{x.Root(name), name} }
	return []adder.Dependency{
		{Name: "vendor", Root: root("vendor")},
		{Name: "other", Root: root("other"), Stdout: true, Modules: []string{"sys", "json", "math", "traceback", "importlib"}},
		{Name: "rich", Root: root("rich"), Stdout: true, Stderr: true, Grants: map[string]adder.Capability{
			"data": dir.Memory(dir.Options{}),
			"now":  clock.Frozen(time.Unix(1_700_000_000, 0)),
			"add":  adder.Func(func(a, b int) int { return a + b }),
		}},
		{Name: "split", Root: root("split"), Stdout: true, PerPackage: true},
	}
}

// runDependencies runs the program of an archive in slices of n units, with a clone now and then;
// 0 is whole.
func runDependencies(t *testing.T, x *testkit.Archive, n int64) (r result, spent int64) {
	var out, errs bytes.Buffer
	limits := adder.Limits{Fuel: n}
	if n == 0 {
		limits.Fuel = 20_000_000
	}
	in, err := adder.New(adder.Config{Limits: limits, Stdout: &out, Stderr: &errs, Roots: []adder.Root{namedRoot{x.Root("own"), "own"}},
		Dependencies: testRoots(x), Grants: map[string]adder.Capability{"files": dir.Memory(dir.Options{})}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), compiled(t, "main.py", x.Files["main.py"]))
	clones := 0
	for stops := 1; n > 0 && isFuel(err) && int64(stops)*n < 20_000_000; stops++ {
		if stops%29 == 0 && clones < mostClones {
			clones++
			if in, err = in.Clone(nil); err != nil {
				t.Fatal(err)
			}
		}
		_, err = in.Resume(context.Background(), adder.Limits{Fuel: n})
	}
	defer in.Close()
	r.stdout = out.String() + errs.String()
	u := in.Usage()
	r.fuel, r.live = u.Fuel, u.Live
	if err != nil {
		r.exc = err.Error()
		var e *adder.Exception
		if errors.As(err, &e) {
			r.exc = e.Text
			r.fuel = 0 // an exception is rendered with what is left
		}
		r.stdout += r.exc
	}
	return r, u.Fuel
}

func TestDependencies(t *testing.T) {
	files, err := filepath.Glob("testdata/dependencies/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no files: ", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			x, err := testkit.ReadArchive(file)
			if err != nil {
				t.Fatal(err)
			}
			whole, spent := runDependencies(t, x, 0)
			if want := x.Files["expect"]; whole.stdout != want {
				t.Errorf("printed\n%s\nwant\n%s", whole.stdout, want)
			}
			for _, n := range []int64{1, 7, 1000} {
				if spent > 100_000*n {
					continue
				}
				if got, _ := runDependencies(t, x, n); got != whole {
					t.Errorf("in slices of %d:\n got %+v\nwant %+v", n, got, whole)
				}
			}
		})
	}
}

// TestDependencyConfig: what New refuses, and that what is granted to a dependency is not the
// program's.
func TestDependencyConfig(t *testing.T) {
	root := adder.MapRoot{"lib.py": "def ask(): return input()\ndef imports(name): return __import__(name).__name__\n"}
	for want, ds := range map[string][]adder.Dependency{
		`adder: "" cannot be the name of a dependency`:     {{Root: root}},
		`adder: "main" cannot be the name of a dependency`: {{Name: "main", Root: root}},
		`adder: "a/b" cannot be the name of a dependency`:  {{Name: "a/b", Root: root}},
		`adder: two dependencies have the name "a"`:        {{Name: "a", Root: root}, {Name: "a", Root: root}},
		"adder: the dependency a has no Root":              {{Name: "a"}},
		`adder: ".." cannot be the name of a grant`:        {{Name: "a", Root: root, Grants: map[string]adder.Capability{"..": clock.System()}}},
	} {
		if _, err := adder.New(adder.Config{Dependencies: ds}); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	out, err := runWith(t, adder.Config{
		Modules: []string{"json", "math"},
		Dependencies: []adder.Dependency{{Name: "lib", Root: root, Modules: []string{"math", "re"},
			Grants: map[string]adder.Capability{"in": stdio.Stdin(strings.NewReader("line\n"))}}},
	}, `
import lib, json
def tried(f, *args):
    try: return f(*args)
    except Exception as e: return type(e).__name__
print(tried(input), lib.ask(), tried(lib.imports, "math"), tried(lib.imports, "re"), tried(lib.imports, "json"))
`)
	if want := "CapabilityError line math ModuleNotFoundError ModuleNotFoundError\n"; err != nil || out != want {
		t.Errorf("%v\n%s\nwant %s", err, out, want)
	}
}

// TestDependencyPaid: what a dependency takes is the run's, and can be used up while it is
// imported; a run that is given more goes on there.
func TestDependencyPaid(t *testing.T) {
	big := adder.MapRoot{"lib.py": "data = [bytes(1000) for _ in range(4000)]\n"}
	const src = "import lib\nn = len(lib.data)\n"
	_, err := newWith(t, adder.Config{Limits: adder.Limits{Memory: 2 << 20}, Dependencies: []adder.Dependency{{Name: "lib", Root: big}}}, src)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "memory" {
		t.Fatalf("4 MB of 2: %v", err)
	}
	in, err := newWith(t, adder.Config{Limits: adder.Limits{Fuel: 1000}, Dependencies: []adder.Dependency{{Name: "lib", Root: big}}}, src)
	if !isFuel(err) {
		t.Fatalf("1,000 units: %v", err)
	}
	if _, err := in.Resume(context.Background(), adder.Limits{Fuel: 1_000_000}); err != nil {
		t.Fatal(err)
	}
	var n int
	if v, ok := in.Get("n"); !ok || v.Decode(&n) != nil || n != 4000 {
		t.Errorf("%d %v", n, ok)
	}
}

// BenchmarkDependency is a call of a function that a loop imported: of an own root, and of another.
func BenchmarkDependency(b *testing.B) {
	lib := adder.MapRoot{"lib.py": "def f(x): return x\nclass C:\n    def m(self): return 1\nc = C()\nv = 1\n"}
	for _, c := range []struct {
		name string
		conf adder.Config
	}{
		{"own", adder.Config{Roots: []adder.Root{lib}}},
		{"dependency", adder.Config{Dependencies: []adder.Dependency{{Name: "lib", Root: lib}}}},
	} {
		for _, op := range []string{"f(1)", "lib.f(1)", "c.m()", "lib.v"} {
			b.Run(c.name+"/"+op, func(b *testing.B) {
				c.conf.Limits = adder.Limits{Fuel: 1 << 60}
				in, err := adder.New(c.conf)
				if err != nil {
					b.Fatal(err)
				}
				defer in.Close()
				if _, err := in.Run(context.Background(), compiled(b, "bench.py", "import lib\nfrom lib import f, c\ndef run(n):\n  for _ in range(n): "+op+"\n")); err != nil {
					b.Fatal(err)
				}
				b.ResetTimer()
				if err := in.Call(context.Background(), "run", b.N, nil); err != nil {
					b.Fatal(err)
				}
			})
		}
	}
}
