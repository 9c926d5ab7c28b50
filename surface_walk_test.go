package adder_test

// This file compares the surface census with what a program finds by itself.

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/surface"
)

// forbidden are names that CPython shows and Adder must not, tried on a sample of every class
// beside all the names that our own tables have.
var forbidden = strings.Fields(`__globals__ __closure__ __builtins__ __wrapped__ __self__ __subclasses__ co_code co_consts co_lnotab co_linetable
	co_exceptiontable co_stacksize co_positions co_lines co_branches _co_code_adaptive f_back f_locals f_builtins f_trace f_trace_lines f_trace_opcodes
	f_lasti f_generator clear gi_frame cr_frame ag_frame __weakrefoffset__ __flags__ __basicsize__ __itemsize__ __dictoffset__ __vectorcalloffset__ _getframe _current_frames
	_current_exceptions get_objects get_referrers get_referents _get_dump _debugmallocstats tb_frame gettotalrefcount getrefcount`)

// guestWalk runs testdata/surface/walk.py in an interpreter without grants.
func guestWalk(t *testing.T, w *surface.Walker) (lines []string, others string) {
	t.Helper()
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 20_000_000_000, Memory: 4 << 30}})
	if err != nil {
		t.Fatal(err)
	}
	if err := in.Set("MODULES", surface.Importable()); err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, n := range forbidden {
		names[n] = true
	}
	for _, typ := range object.Types() {
		for _, n := range surface.Attributes(typ) {
			names[n] = true
		}
	}
	var list []string
	for n := range names {
		list = append(list, n)
	}
	slices.Sort(list)
	if err := in.Set("NAMES", list); err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("walk.py", slices.Concat(mustRead(t, "testdata/surface/husks.py"), mustRead(t, "testdata/surface/walk.py")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Run(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	text := func(name string) string {
		v, ok := in.Get(name)
		if !ok {
			t.Fatalf("no %s", name)
		}
		s, err := v.Str()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	u := in.Usage()
	looked, _ := in.Get("looked")
	n, _ := looked.Int()
	t.Logf("%d objects, %d fuel, %d MiB", n, u.Fuel, u.Peak>>20)
	return strings.Split(text("found"), "\n"), text("others")
}

// TestSurfaceWalk holds that a program finds nothing which the census does not list.
func TestSurfaceWalk(t *testing.T) {
	w, err := surface.Walk()
	if err != nil {
		t.Fatal(err)
	}
	lines, others := guestWalk(t, w)
	for _, name := range strings.Fields(others) {
		if _, ok := w.Modules[name]; !ok {
			t.Errorf("the program found a module that the census does not have: %s", name)
		}
	}
	classes := map[string]int{}
	for _, l := range lines {
		f := strings.Split(l, " ")
		if f[1] == "__main__" || strings.HasPrefix(f[1], "__main__.") {
			continue
		}
		classes[f[1]]++
		if name := strings.Join(f[2:], " "); f[1] == "adder.Proxy" && (w.Lists("c", "dict", name) || w.Lists("c", "builtin_function_or_method", name)) {
			continue // of the namespace of an Interp, which is a dict, and its methods
		}
		if f[0] != "t" && !w.Lists(f[0], f[1], strings.Join(f[2:], " ")) {
			t.Errorf("not in the census: %s", l)
		} else if f[0] == "t" && !w.HasType(f[1]) {
			t.Errorf("not in the census: %s", l)
		}
	}
	t.Logf("%d lines about %d classes and modules", len(lines), len(classes))
	var unseen []string
	seen := map[string]bool{}
	for _, l := range lines {
		if strings.HasPrefix(l, "i ") {
			seen[strings.Fields(l)[1]] = true
		}
	}
	for _, typ := range object.Types() {
		if name := w.TypeName(typ); !seen[name] && typ.Dict != nil && typ.Flags&object.FlagGranted == 0 {
			unseen = append(unseen, name)
		}
	}
	t.Logf("%d native classes of which the program had no instance: %s", len(unseen), strings.Join(unseen, " "))
}

func mustRead(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
