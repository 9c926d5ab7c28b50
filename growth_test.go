package adder_test

// This file holds every native to what its row declares: testdata/growth has an operation for
// each whose charge is not Constant, and says how fuel and bytes grow with its input.

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/internal/builtins"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
)

// growthN is the smallest input; an operation is measured on it, on twice and on four times as
// much. Two differences of three costs do not depend on what the operation costs besides.
const growthN = 1024

// A growth is a way to grow: the second difference of costs divided by the first lies between
// least and most.
type growth struct{ least, most float64 }

// growths are the classes that a line may name.
var growths = map[string]growth{
	"leaps":   {0.3, 14}, // n, for what grows ahead eightfold
	"log n":   {0.5, 1.5},
	"sqrt n":  {1.3, 1.55},
	"about n": {1.3, 3}, // what is rehashed now and then
	"n":       {1.7, 2.4},
	"n log n": {2.05, 2.7},
	"n^1.58":  {2.6, 3.5},
	"n^2":     {3.5, 4.6},
	"n^3":     {7, 9},
}

// A growthLine is one operation of the table.
type growthLine struct {
	at, row, setup, op string
	fuel, bytes        string // classes; "1": the same for any n
	asks               func() // called when the operation asks whether it has to stop, or nil
}

// growthLines reads the table. A section begins with the type or module that its rows belong
// to, in brackets, and the lines of its set-up, indented; those before the first section are
// for all of the file. A line has the names of rows, the classes of fuel and bytes (1 if not
// given) and the operation, in which @ is the row's name; what stands before its last semicolon
// is set-up.
func growthLines(tb testing.TB) []growthLine {
	files, err := filepath.Glob("testdata/growth/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatal("no table", err)
	}
	var out []growthLine
	for _, file := range files {
		var common, setup, owner string
		no := 0
		for text := range strings.Lines(string(mustRead(tb, file))) {
			no++
			text = strings.TrimSuffix(text, "\n")
			code, indented := strings.CutPrefix(text, "    ")
			fields := strings.SplitN(text, " | ", 3)
			switch {
			case text == "" || text[0] == '#':
			case indented && owner == "":
				common += code + "\n"
			case indented:
				setup += code + "\n"
			case text[0] == '[':
				owner, setup = strings.Trim(text, "[]"), common
			case len(fields) != 3 || owner == "":
				tb.Fatalf("%s:%d: want names | classes | operation", file, no)
			default:
				fuel, bytes, ok := strings.Cut(fields[1], ", ")
				if !ok {
					bytes = "1"
				}
				for _, name := range strings.Fields(fields[0]) {
					op := strings.ReplaceAll(fields[2], "@", name) + "\n"
					last := strings.LastIndex(op, "; ") + 1
					out = append(out, growthLine{at: fmt.Sprintf("%s:%d", filepath.Base(file), no), row: owner + "." + name,
						setup: setup + strings.ReplaceAll(op[:last], "; ", "\n") + "\n", op: strings.TrimSpace(op[last:]) + "\n", fuel: fuel, bytes: bytes})
				}
			}
		}
	}
	return out
}

// rowNames gives every native that a program can reach, by module, type and name.
func rowNames() map[*object.Row]string {
	out := map[*object.Row]string{}
	add := func(owner string, r *object.Row) {
		if r.Kind != object.Attr {
			out[r] = owner + "." + r.Name
		}
	}
	builtins.Namespace()
	for _, typ := range object.Types() {
		owner := typ.QualName
		if typ.Module != "builtins" {
			owner = typ.Module + "." + owner
		}
		for i := range typ.Rows {
			add(owner, &typ.Rows[i])
		}
	}
	object.NativeModules(func(m *object.ModuleDef) {
		for i := range m.Rows {
			add(m.Name, &m.Rows[i])
		}
	})
	d := builtins.Namespace()
	for i := 0; i < d.NEntries(); i++ {
		if _, v, ok := d.Entry(i); ok && v.Type() == object.BuiltinType {
			add("builtins", object.As[object.Native](v).Row)
		}
	}
	return out
}

// watchRows tells watch of each call of a native's body, and how long that took by a clock, until
// restore.
func watchRows(clock func() time.Duration, watch func(*object.Row, time.Duration)) (restore func()) {
	var undo []func()
	for _, r := range object.Rows() {
		for _, f := range []*object.Fast{&r.Fast, &r.Many, &r.Set, &r.Del} {
			if inner := *f; inner != nil {
				*f = func(t *object.Thread, args []object.Value) (object.Value, error) {
					start := clock()
					v, err := inner(t, args)
					watch(r, clock()-start)
					return v, err
				}
				undo = append(undo, func() { *f = inner })
			}
		}
		if inner := r.Step; inner != nil {
			r.Step = func(t *object.Thread, f *object.NFrame) object.Action {
				start := clock()
				act := inner(t, f)
				watch(r, clock()-start)
				return act
			}
			undo = append(undo, func() { r.Step = inner })
		}
	}
	return func() {
		for _, f := range undo {
			f()
		}
	}
}

// A cost is what an operation took.
type cost struct {
	fuel, bytes int64
	time        time.Duration
}

// measure runs a line's operation on an input of size n, within so much fuel. ready is called
// between the set-up and the operation.
func (l *growthLine) measure(tb testing.TB, n int, fuel int64, ready func()) (c cost, err error) {
	kids, err := child.New(child.Options{})
	if err != nil {
		return c, err
	}
	grants := map[string]adder.Capability{
		"data": dir.Memory(dir.Options{}), "now": clock.Frozen(time.Unix(1e9, 0)), "rnd": entropy.Seeded(1), "kids": kids,
		"host": adder.Func(func(xs ...any) []any { return xs }), "obj": adder.Expose[interface{ Len() int }](new(strings.Reader)),
	}
	if strings.HasPrefix(l.row, "adder.File") {
		one, err := file.Open(filepath.Join(tb.TempDir(), "one"), dir.ReadWrite)
		if err != nil {
			return c, err
		}
		grants["one"] = one
		files := file.Bundle{}
		for i := range n {
			files[fmt.Sprint("a", i)] = one
		}
		grants["files"] = files
	}
	in, err := adder.New(adder.Config{
		Limits: adder.Limits{Fuel: fuel, Memory: 8 << 30, Output: 1 << 30},
		Stdout: discard{}, Stderr: discard{}, Grants: grants,
		Roots: []adder.Root{adder.MapRoot{"lengthy.py": strings.Repeat("x = 1\n", n)}},
	})
	if err != nil {
		return c, err
	}
	defer in.Close()
	mt := &in.Engine().Meter
	mt.Trigger = mt.Limit // no census: bytes are what was charged
	if _, err := in.Run(tb.Context(), compiled(tb, "setup.py", fmt.Sprintf("n = %d\n%s", n, l.setup))); err != nil {
		return c, fmt.Errorf("set-up: %w", shown(err))
	}
	var run func() error
	if l.asks == nil {
		p := compiled(tb, "op.py", l.op)
		run = func() error { _, err := in.Run(tb.Context(), p); return err }
	} else {
		p, err := program.Compile("op.py", []byte(l.op), program.Options{})
		if err != nil {
			return c, err
		}
		e := in.Engine()
		e.State.Poll = func() meter.Reason { l.asks(); return meter.Running }
		run = func() error { _, err := e.Run(p); return err }
	}
	ready()
	c.fuel, c.bytes = mt.Used(), mt.Bytes
	start := processor()
	err = run()
	c = cost{mt.Used() - c.fuel, mt.Bytes - c.bytes, processor() - start}
	if err != nil {
		return c, shown(err)
	}
	// What its grants take is the host's until they are used.
	if more := in.Live() - mt.Bytes; l.asks == nil && more > 16<<10 && !strings.HasPrefix(l.row, "adder.File") {
		return c, fmt.Errorf("a census counts %d bytes more than were charged", more)
	}
	return c, nil
}

// shown is an error with the traceback.
func shown(err error) error {
	var x *adder.Exception
	if errors.As(err, &x) {
		return errors.New(x.Text)
	}
	return err
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

// grows checks that costs for n, 2n and 4n grow as a class says, give or take: sizes of memory
// are rounded up, and what grows ahead of need does so in leaps.
func grows(class string, a, b, c int64, give float64) error {
	first, second := b-a, c-b
	if class == "1" {
		if first != 0 || second != 0 {
			return fmt.Errorf("%d, %d, %d is not the same for any n", a, b, c)
		}
		return nil
	}
	g, ok := growths[class]
	if !ok {
		return fmt.Errorf("no class %q", class)
	}
	if ratio := float64(second) / float64(first); first <= 0 || ratio < g.least/give || ratio > g.most*give {
		return fmt.Errorf("%d, %d, %d: differences by a factor of %.2f, not %v to %v", a, b, c, ratio, g.least, g.most)
	}
	return nil
}

// TestGrowthCovers demands a line for each native whose charge is not Constant, and that each
// line is of a native that exists. What is declared to grow has a line in which it does.
func TestGrowthCovers(t *testing.T) {
	charges := map[string]object.Charge{}
	for r, name := range rowNames() {
		charges[name] = max(charges[name], r.Charge)
	}
	lines, grows := map[string]bool{}, map[string]bool{}
	for _, l := range growthLines(t) {
		if _, ok := charges[l.row]; !ok && !strings.HasPrefix(l.row, "-.") {
			t.Errorf("%s: there is no native %s", l.at, l.row)
		}
		lines[l.row] = true
		grows[l.row] = grows[l.row] || l.fuel != "1"
	}
	for _, name := range slices.Sorted(maps.Keys(charges)) {
		switch c := charges[name]; {
		case c != object.Constant && !lines[name]:
			t.Error(name + ": its charge is not Constant, and no line shows how it grows")
		case (c == object.PerItem || c == object.PerByte) && !grows[name]:
			t.Error(name + ": its charge is declared to grow, and no line shows that it does")
		}
	}
}

// TestGrowth measures every line of the table: fuel and bytes grow as it says, the operation
// reaches its native, and what grows in proportion costs at least a unit for 64 items or bytes.
func TestGrowth(t *testing.T) {
	rows := rowNames()
	constant := map[string]bool{}
	for r, name := range rows {
		constant[name] = r.Charge == object.Constant
	}
	hit := map[string]bool{}
	defer watchRows(func() time.Duration { return 0 }, func(r *object.Row, _ time.Duration) { hit[rows[r]] = true })()
	for _, l := range growthLines(t) {
		t.Run(l.row, func(t *testing.T) {
			var c [3]cost
			for i := range c {
				var err error
				if c[i], err = l.measure(t, growthN<<i, 1<<28, func() { clear(hit) }); err != nil {
					t.Fatalf("%s: %v", l.at, err)
				}
			}
			if _, named := constant[l.row]; named && !hit[l.row] {
				t.Errorf("%s: not reached", l.at)
			}
			if constant[l.row] && (l.fuel != "1" || l.bytes != "1") {
				t.Errorf("%s: declared Constant", l.at)
			}
			if err := grows(l.fuel, c[0].fuel, c[1].fuel, c[2].fuel, 1); err != nil {
				t.Errorf("%s: fuel: %v", l.at, err)
			} else if more := c[1].fuel - c[0].fuel; growths[l.fuel].least > 1.6 && more < growthN/64 {
				t.Errorf("%s: fuel: only %d for %d", l.at, more, growthN)
			}
			if err := grows(l.bytes, c[0].bytes, c[1].bytes, c[2].bytes, 1.3); err != nil {
				t.Errorf("%s: bytes: %v", l.at, err)
			}
		})
	}
}

// BenchmarkGrowth measures, for large inputs, what a unit of fuel of each line takes of the
// processor, and the longest time of that from one question whether to stop to the next.
// Collections of Go's garbage are left out.
//
//	go test -run '^$' -bench 'Growth/str' -benchtime 1x .
func BenchmarkGrowth(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for _, l := range growthLines(b) {
		b.Run(l.row, func(b *testing.B) {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			n, c := growthN, cost{}
			for c.time < 10*time.Millisecond && n < 1<<17 && c.bytes < 1<<29 {
				n *= 4
				var err error
				if c, err = l.measure(b, n, 1<<40, runtime.GC); err != nil {
					b.Fatal(err)
				}
			}
			longest, asked := time.Duration(0), time.Duration(0)
			l.asks = func() {
				longest = max(longest, processor()-asked)
				asked = processor()
			}
			if _, err := l.measure(b, n, 1<<40, func() { runtime.GC(); longest, asked = 0, processor() }); err != nil {
				b.Fatal(err)
			}
			l.asks()
			b.ReportMetric(float64(c.time)/math.Max(1, float64(c.fuel)), "ns/unit")
			b.ReportMetric(float64(longest)/1e6, "ms-unasked")
		})
	}
}

// BenchmarkCalls measures what a unit of fuel takes where the same lines have next to nothing to
// do: what each call takes whatever it is given, which is a row's Base.
func BenchmarkCalls(b *testing.B) {
	const calls, items = 1000, 4
	for _, l := range growthLines(b) {
		l.op = fmt.Sprintf("for _ in range(%d):\n try:\n  %s\n except BaseException: pass\n", calls, strings.TrimSpace(l.op))
		b.Run(l.row, func(b *testing.B) {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			c, err := l.measure(b, items, 1<<40, runtime.GC)
			if err != nil {
				b.Skip(err) // some have nothing to do with so little
			}
			b.ReportMetric(float64(c.time)/math.Max(1, float64(c.fuel)), "ns/unit")
			b.ReportMetric(float64(c.fuel)/calls, "units/call")
		})
	}
}
