package adder_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestGranted runs the golden files of testdata/granted, which need grants. Each chunk
// gets a directory of its own and the same clock, randomness, function and object.
func TestGranted(t *testing.T) {
	for _, file := range grantedFiles(t) {
		t.Run(file, func(t *testing.T) {
			for _, c := range chunksOf(t, file) {
				out, exc, stopped := engine.RunIn(c, grantedRoot, func(in *adder.Interp, p *adder.Program) error {
					err := runGranted(t, in, p)
					checkGranted(t, c.Name(), in)
					return err
				})
				if miss := testkit.Compare(c, out, exc, stopped); len(miss) > 0 {
					t.Errorf("%s: %v", c.Name(), miss)
				}
			}
		})
	}
}

// ofGrants are the types that a program makes of what was granted.
// Others hold what is the host's, or counted where it is held.
var ofGrants = map[string]bool{"adder.DirEntry": true, "adder.ScandirIterator": true, "_io.TextIOWrapper": true,
	"_io.BufferedReader": true, "_io.BufferedWriter": true, "_io.BufferedRandom": true}

// checkGranted looks at the objects of capabilities as TestLayoutsAreTrue does at all others,
// and clones the interpreter, whose files and directories both then have.
func checkGranted(t *testing.T, name string, in *adder.Interp) {
	t.Helper()
	n := map[*object.Type]int{}
	in.EachObject(func(v object.Value) {
		typ := v.Type()
		if n[typ]++; n[typ] > mostOfAType || !ofGrants[typ.Name] {
			return
		}
		for _, what := range checkObject(v) {
			t.Errorf("%s: %s", name, what)
		}
	})
	c, err := in.Clone(nil)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	c.Close()
}

func grantedFiles(t testing.TB) []string {
	files, err := filepath.Glob("testdata/granted/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	return files
}

// grantedRoot is where these programs' own modules come from.
var grantedRoot = adder.MapRoot{
	"own.py":             "# coding: latin-1\nname = 'own'\n",
	"parcel/__init__.py": "",
	"built.py":           "has = [hasattr(__builtins__, n) for n in ('len', 'cmp')]\n",
	"parcel/part.py":     "from own import name\n",
}

// A Shelf is what a program sees of a shelf.
type Shelf interface {
	Get(key string) int
	Put(key string, value int)
}

type shelf map[string]int

func (s shelf) Get(key string) int        { return s[key] }
func (s shelf) Put(key string, value int) { s[key] = value }

// runGranted runs a program with one grant of each kind.
func runGranted(t testing.TB, in *adder.Interp, p *adder.Program) error {
	root := t.TempDir()
	for name, text := range map[string]string{"a.txt": "one\ntwo\n", "sub/b.txt": "b"} {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	tree, err := dir.Open(root, dir.ReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	one, err := file.Open(filepath.Join(root, "sub", "b.txt"), dir.ReadOnly)
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	log, err := file.Open(filepath.Join(root, "log"), dir.ReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	over, err := dir.Overlay(root, dir.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	now := clock.Frozen(time.Date(2026, 1, 2, 3, 4, 5, 250_000_000, time.UTC))
	kids, err := child.New(child.Options{Grants: map[string]adder.Capability{"tmp": dir.Memory(dir.Options{}), "now": now}})
	if err != nil {
		t.Fatal(err)
	}
	grants := map[string]adder.Capability{
		"kids":  kids,
		"data":  tree,
		"files": file.Bundle{"cfg": one},
		"log":   log,
		"over":  over,
		"tmp":   dir.Memory(dir.Options{}),
		"now":   now,
		"rnd":   entropy.Seeded(1),
		"add":   adder.Func(func(a, b int) int { return a + b }),
		"store": adder.Expose[Shelf](shelf{}),
	}
	for _, name := range slices.Sorted(maps.Keys(grants)) {
		if err := in.Grant(name, grants[name]); err != nil {
			t.Fatal(err)
		}
	}
	_, err = in.Run(context.Background(), p)
	return err
}
