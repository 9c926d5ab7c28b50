package adder_test

// This file feeds what is nested or chained to all that could walk it by Go functions that call
// themselves: those that docs/metering.md lists (Recursion in Go), and what must not come to be
// listed. An overflow of Go's stack kills the process, and the test with it.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// A depthRun is one of two ways in which the programs of testdata/depth are run: in few, where
// RecursionError ends most of what goes down, and with room for all levels, where nothing stops
// a Go function but a bound of its own.
type depthRun struct {
	name  string
	n     int // how deep programs nest things
	depth int // Limits.Depth
	stack int // what Go's stack may grow to: less than 100 bytes for a level in few
	fuel  int64
}

// depthRuns are those of a usual test; ADDER_SLOW=1 goes deeper.
func depthRuns() []depthRun {
	if thorough {
		return []depthRun{{"few", 1_000_000, 10_000, 64 << 20, 10_000_000_000}, {"room", 50_000, 300_000, 16 << 20, 10_000_000_000}}
	}
	return []depthRun{{"few", 100_000, 10_000, 8 << 20, 1_000_000_000}, {"room", 10_000, 60_000, 4 << 20, 1_000_000_000}}
}

// depthPrelude is what programs begin with. way writes the line it stands on and what came of a
// way to go down: an exception, a result that is one word, or the type of the result.
const depthPrelude = `import sys
sys.setrecursionlimit(LIMIT)
def nested(make, x=0, n=N):
    for _ in range(n):
        x = make(x)
    return x
def way(go):
    line = sys._getframe(1).f_lineno
    try:
        x = go()
    except Exception as e:
        x = type(e).__name__
    else:
        x = x if type(x) in (bool, int, str) and len(str(x)) < 12 or x is None else type(x).__name__
    print(line, x)
`

var wayLine = regexp.MustCompile(`^\s*way\(.*\)  # (.+)$`)

// TestDepth runs the programs of testdata/depth. A line that calls way says what it comes to:
// "few | room" where the runs differ, with x N for what comes several times in a row. The last
// line may say what ends the run. What CPython comes to with the same N and limit follows
// "CPython:" where it is something else.
func TestDepth(t *testing.T) {
	files, err := filepath.Glob("testdata/depth/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	for _, file := range files {
		src := string(mustRead(t, file))
		for _, run := range depthRuns() {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".py")+"/"+run.name, func(t *testing.T) {
				defer debug.SetMaxStack(debug.SetMaxStack(run.stack))
				got, fuel := waysDown(t, src, run)
				t.Logf("%d fuel", fuel)
				for i, line := range strings.Split(src, "\n") {
					want := ""
					if m := wayLine.FindStringSubmatch(line); m != nil {
						want, _, _ = strings.Cut(m[1], "; CPython: ")
						if few, room, ok := strings.Cut(want, " | "); ok {
							want = map[string]string{"few": few, "room": room}[run.name]
						}
					} else if end, ok := strings.CutPrefix(line, "# ends: "); ok {
						want = end
					}
					if got[i+1] != want {
						t.Errorf("line %d came to %q, want %q", i+1, got[i+1], want)
					}
					delete(got, i+1)
				}
				for line, what := range got {
					t.Errorf("line %d came to %q", line, what)
				}
			})
		}
	}
}

// waysDown runs a program and gives what its lines came to. What ended the run is at the line
// "# ends: ", the last, or after the last.
func waysDown(t *testing.T, src string, run depthRun) (map[int]string, int64) {
	var out bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: run.fuel, Memory: 2 << 30, Depth: run.depth}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	prelude := fmt.Sprintf("N, LIMIT = %d, %d\n%s", run.n, run.depth, depthPrelude)
	if _, err := in.Run(t.Context(), compiled(t, "prelude.py", prelude)); err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(t.Context(), compiled(t, "program.py", src))
	came := map[int][]string{}
	for text := range strings.Lines(out.String()) {
		at, what, _ := strings.Cut(strings.TrimSpace(text), " ")
		line, bad := strconv.Atoi(at)
		if bad != nil {
			t.Fatalf("the program wrote %q", text)
		}
		came[line] = append(came[line], what)
	}
	got := map[int]string{}
	for line, what := range came {
		got[line] = inARow(what)
	}
	var l *adder.LimitError
	switch {
	case errors.As(err, &l):
		got[strings.Count(src, "\n")] = l.What
	case err != nil:
		got[strings.Count(src, "\n")+1] = err.Error()
	}
	return got, in.Usage().Fuel
}

// inARow joins words, equal ones in a row counted.
func inARow(words []string) string {
	var out []string
	for i := 0; i < len(words); {
		n := 1
		for i+n < len(words) && words[i+n] == words[i] {
			n++
		}
		if n > 1 {
			out = append(out, fmt.Sprintf("%s x%d", words[i], n))
		} else {
			out = append(out, words[i])
		}
		i += n
	}
	return strings.Join(out, ", ")
}

// hostFed are the functions that TestDepthOfHost feeds.
var hostFed = strings.Fields(`(*adder.outward) (*adder.inward) adder.fieldsOf
	(*internal/check.checker) (*internal/object.Cloner) (*internal/object.plan) internal/object.compilePlan
	(*internal/vm.Machine).Run (*internal/vm.Machine).Leave (*internal/vm.Machine).AbandonTo (*internal/vm.Machine).dropFrames
	(interface).Dropped (*internal/ocap.visiting) (internal/ocap.Runner).Leave (*internal/engine.runner)`)

// notFed are listed functions that nothing of a guest's is given to, and what they work on.
var notFed = map[string]string{
	"(*internal/syntax.dumper)":         "trees, for tests and the command",
	"(*internal/syntax.grammarReader)":  "the grammar of the library",
	"internal/object.finishType":        "the bases of built-in types",
	"internal/object.specialsOf":        "the bases of built-in types",
	"(*internal/object.Row).chargeBase": "the rows of built-in tables, when they are published",
	"(*adder.pinned)":                   "what the host has put into each other: this and what follows",
	"(adder.Root)":                      "", "(*cap/child.Nursery)": "", "(io.Closer)": "", "(adder.Capability)": "", "(cap/dir.file)": "",
	"(*cap/dir.memFile)": "", "(cap/dir.hostFile)": "", "(*adder.InternalError)": "", "(*adder.panicError)": "", "(error)": "",
}

// TestDepthCovers: each function that docs/metering.md lists is fed, by a program that says so
// or by the host, and what is said to be fed is listed.
func TestDepthCovers(t *testing.T) {
	fed := map[string]string{}
	files, _ := filepath.Glob("testdata/depth/*.py")
	for _, file := range files {
		for line := range strings.Lines(string(mustRead(t, file))) {
			if names, ok := strings.CutPrefix(line, "# feeds: "); ok {
				for _, name := range strings.Fields(names) {
					fed[name] = file
				}
			}
		}
	}
	for _, name := range hostFed {
		fed[name] = "TestDepthOfHost"
	}
	for name := range notFed {
		fed[name] = "notFed"
	}
	listed := recursionRows(t)
	for name := range listed {
		if fed[name] == "" {
			t.Errorf("%s is listed in docs/metering.md, and nothing deep is fed to it", name)
		}
	}
	for name, where := range fed {
		if listed[name] == 0 {
			t.Errorf("%s is fed by %s, and is not listed in docs/metering.md", name, where)
		}
	}
}

// A chain is a Go type that holds itself.
type chain struct {
	Next *chain `adder:"next"`
}

// TestDepthOfHost crosses between Go and Python with what is nested: values in both directions,
// errors, clones, checks of source, calls of each other, interpreters within each other.
func TestDepthOfHost(t *testing.T) {
	const n = 100_000
	defer debug.SetMaxStack(debug.SetMaxStack(8 << 20))
	in := newInterp(t, adder.Config{Limits: adder.Limits{Fuel: 1 << 40, Memory: 1 << 30}}, fmt.Sprintf(`
def nested(make, x=None):
    for _ in range(%d):
        x = make(x)
    return x
class C:
    def __init__(self, next): self.next = next
def gen(x):
    yield x
    yield x
def begun(x):
    g = gen(x)
    next(g)
    return g
def error(x):
    e = ValueError("a")
    e.__cause__ = x
    return e
made = {
    "list": nested(lambda x: [x]), "tuple": nested(lambda x: (x,)), "dict": nested(lambda x: {"next": x}),
    "object": nested(C), "closure": nested(lambda x: lambda: x), "generator": nested(begun), "cause": nested(error),
    "group": nested(lambda x: ExceptionGroup("g", [x]), ValueError()), "alias": nested(lambda x: list[x], int), "cell": nested(lambda x: [lambda: x])}
kept = list(made.items())
def same(x): return type(x).__name__
def throw(name): raise made[name] if isinstance(made[name], BaseException) else ValueError(made[name])
def back(f, n): return f(f, n)
`, n))
	ctx := t.Context()
	kept, _ := in.Get("made")
	var made map[string]adder.Value
	if err := kept.Decode(&made); err != nil {
		t.Fatal(err)
	}

	t.Run("outward", func(t *testing.T) {
		type many []many
		for _, c := range []struct {
			name string
			dst  any
		}{{"list", new(any)}, {"tuple", new(any)}, {"dict", new(any)}, {"list", new(many)}, {"dict", new(chain)}, {"object", new(chain)}} {
			if err := made[c.name].Decode(c.dst); err == nil || !strings.HasSuffix(err.Error(), ": nested too deeply") {
				t.Errorf("%s to %T: %.100v", c.name, c.dst, err)
			}
		}
	})
	t.Run("inward", func(t *testing.T) {
		var list any
		var dict any
		var links *chain
		for range n {
			list, dict, links = []any{list}, map[string]any{"next": dict}, &chain{links}
		}
		var pointers any = 1
		for range n {
			p := pointers
			pointers = &p
		}
		for _, v := range []any{list, dict, links, pointers} {
			if err := in.Call(ctx, "same", v, nil); err == nil || !strings.HasSuffix(err.Error(), ": nested too deeply") {
				t.Errorf("%T: %.100v", v, err)
			}
		}
	})
	t.Run("errors", func(t *testing.T) {
		for name, want := range map[string]string{"cause": "ValueError: a", "group": "ExceptionGroup: g (1 sub-exception)", "list": "ValueError"} {
			err := in.Call(ctx, "throw", name, nil)
			var x *adder.Exception
			if !errors.As(err, &x) || x.Error() != want {
				t.Errorf("%s: %.100v", name, err)
			} else if name == "list" && !strings.HasSuffix(x.Text, "ValueError: <exception str() failed>\n") {
				t.Errorf("%s: %s", name, x.Text)
			}
		}
	})
	t.Run("clone", func(t *testing.T) {
		twin, err := in.Clone(nil)
		if err != nil {
			t.Fatal(err)
		}
		defer twin.Close()
		var depth []int
		if _, err := twin.Run(ctx, compiled(t, "depth.py", `
def depth(x, step, n=0):
    while x is not None and x is not int and type(x) is not ValueError or n < 1:
        x = step(x)
        n += 1
    return n
def cause(x): return x.__cause__
depths = [depth(made["list"], lambda x: x[0]), depth(made["tuple"], lambda x: x[0]), depth(made["dict"], lambda x: x["next"]),
    depth(made["object"], lambda x: x.next), depth(made["closure"], lambda x: x()), depth(made["generator"], next),
    depth(made["group"], lambda x: x.exceptions[0]), depth(made["alias"], lambda x: x.__args__[0]), depth(made["cell"], lambda x: x[0]())]
n, e = 0, made["cause"]
while e is not None:
    n, e = n + 1, e.__cause__
depths.append(n)
assert all(made[k] is v for k, v in kept)
`)); err != nil {
			t.Fatal(err)
		}
		v, _ := twin.Get("depths")
		if err := v.Decode(&depth); err != nil {
			t.Fatal(err)
		}
		for _, d := range depth {
			if d != n {
				t.Errorf("depths are %v", depth)
				break
			}
		}
		if a, b := in.Live(), twin.Live(); a <= 10*n*32 || b <= a {
			t.Errorf("%d and %d bytes live", a, b)
		}
	})
	t.Run("check", func(t *testing.T) {
		nested := func(left, middle, right string, n int) string {
			return strings.Repeat(left, n) + middle + strings.Repeat(right, n)
		}
		for _, c := range []struct {
			src  string
			want string
		}{
			{nested("", "a", ".a", n), ""},
			{nested("", "a", "()", n), ""},
			{nested("", "0", "+a", n), ""},
			{nested("not ", "a", "", n), ""},
			{nested("", "if a: b\n", "elif a: b\n", n/10), ""},
			{nested("import a.", "a", "", 1) + nested("", "", ".a", n), ""},
			{nested("[", "a", "]", n), "too many nested parentheses"},
			{nested("lambda: ", "a", "", n), "maximum recursion depth exceeded during compilation"},
		} {
			if _, err := adder.Check("f.py", []byte(c.src), "", adder.Config{}); (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("%.30s: %.200v", c.src, err)
			}
		}
	})
	t.Run("interpreters", func(t *testing.T) {
		deepest := 0
		in, err := newWith(t, adder.Config{Limits: adder.Limits{Fuel: 5_000_000}, Grants: map[string]adder.Capability{
			"reach": adder.Func(func(n int) { deepest = max(deepest, n) })}}, `
source = """
def nest(n, last):
    from adder import Interp
    reach(n)
    try:
        i = Interp()
    except RuntimeError:
        return last()
    i.namespace["source"], i.namespace["reach"] = source, reach
    i.exec(source)
    return i.eval("nest")(n + 1, last)
"""
exec(source)
def raising():
    raise ValueError("from the depth")
def forever():
    while True: pass
try:
    nest(1, raising)
except ValueError as e:
    assert str(e) == "from the depth"
nest(1, forever)
`)
		if !isFuel(err) || deepest != 17 { // the program's own and 16 within each other
			t.Fatalf("%d deep: %v", deepest, err)
		}
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := in.Resume(cancelled, adder.Limits{Fuel: 100_000}); !errors.Is(err, context.Canceled) {
			t.Errorf("resumed: %v", err)
		}
		in.Abandon()
		if err := in.Call(ctx, "raising", nil); err == nil || err.Error() != "ValueError: from the depth" {
			t.Errorf("abandoned: %v", err)
		}
	})
	t.Run("calls", func(t *testing.T) {
		var again func(f adder.Value, n int) (int, error)
		var innermost error
		again = func(f adder.Value, k int) (int, error) {
			err := in.Call(ctx, "back", f, k+1, nil)
			if innermost == nil {
				innermost = fmt.Errorf("%d: %w", k, err)
			}
			return k, err
		}
		const want = "15: adder: Go and Python call each other too deeply"
		if err := in.Call(ctx, "back", again, 0, nil); err == nil || innermost.Error() != want {
			t.Errorf("%v, the innermost %v", err, innermost)
		}
	})
}

// TestSearchesArePaid: what looks through the frames for something pays for them, 64 a unit, in
// one piece and in slices alike.
func TestSearchesArePaid(t *testing.T) {
	const frames, times = 9_000, 100
	run := func(op string, depth int, slice int64) int64 {
		src := fmt.Sprintf(`
import sys, warnings
sys.setrecursionlimit(10_000)
DEPTH = %d
warnings.simplefilter("ignore")
def deep(n):
    if n: return deep(n - 1)
    for _ in range(%d):
        %s
def raises():
    try: raise ValueError
    except ValueError: pass
def misses():
    try: {}[0]
    except KeyError: pass
deep(%d)
`, depth, times, op, depth)
		p := compiled(t, "op.py", src)
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: slice}})
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		for _, err = in.Run(t.Context(), p); isFuel(err); {
			_, err = in.Resume(t.Context(), adder.Limits{Fuel: slice})
		}
		if err != nil {
			t.Fatalf("%s: %v", op, err)
		}
		return in.Usage().Fuel
	}
	const whole = 1 << 40
	down := run("pass", frames, whole) - run("pass", 0, whole)
	for op, of := range map[string]int64{
		"raises()": 1, "misses()": 1, "sys.exception()": 1, "sys.exc_info()": 1, "sys._getframe(DEPTH)": 4,
		"sys._getframemodulename(DEPTH)": 1, "warnings.warn('', skip_file_prefixes=('',))": 8,
	} {
		at := run(op, frames, whole)
		searched := at - run(op, 0, whole) - down
		if least := of * times * (frames / 64); searched < least || searched > 2*least {
			t.Errorf("%s: %d units for %d searches through %d frames, want %d or little more", op, searched, times, frames, least)
		}
		for _, slice := range []int64{3_001, 50_021} {
			if got := run(op, frames, slice); got != at {
				t.Errorf("%s: %d units in slices of %d, %d in one piece", op, got, slice, at)
			}
		}
	}
}
