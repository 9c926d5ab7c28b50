// This file runs the golden files of the object model and compares rendered exceptions
// with what the reference prints.

package object_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestModel(t *testing.T) { testkit.Files(t, "testdata/model/*.py", engine.Run) }

// TestModelInSlices runs them again, stopped at nearly every charge and resumed: output
// and fuel must stay the same.
func TestModelInSlices(t *testing.T) {
	files, err := filepath.Glob("testdata/model/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, name := range files {
		chunks, err := testkit.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range chunks {
			whole, out, exc := modelRun(c, 0)
			if whole.Fuel > 60_000 {
				continue
			}
			sliced, out2, exc2 := modelRun(c, 1)
			if out != out2 || (exc == nil) != (exc2 == nil) {
				g, w := strings.Split(out2, "\n"), strings.Split(out, "\n")
				for i := range max(len(g), len(w)) {
					if at(g, i) != at(w, i) {
						t.Errorf("%s: %s: line %d:\n  whole %.200q\n sliced %.200q\n %v %v", name, c.Name(), i+1, at(w, i), at(g, i), exc, exc2)
						break
					}
				}
			}
			if exc == nil && whole.Fuel != sliced.Fuel {
				t.Errorf("%s: %s: fuel %d, in slices %d", name, c.Name(), whole.Fuel, sliced.Fuel)
			}
		}
	}
}

// modelRun runs a chunk, with a first slice of fuel if it is not 0 and small ones after.
func modelRun(c testkit.Chunk, fuel int64) (u adder.Usage, out string, exc *testkit.Exc) {
	c.Limits.Fuel = fuel
	out, exc, _ = engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for step := int64(1); fuel > 0 && errors.As(err, &l) && l.What == "fuel"; step = step%7 + 1 {
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: step})
		}
		u = in.Usage()
		return err
	})
	return u, out, exc
}

// TestRender runs programs that end in an exception: the text must be, to the byte,
// what CPython wrote to stderr (the .txt files; run it in testdata/_render to renew them).
func TestRender(t *testing.T) {
	files, err := filepath.Glob("testdata/_render/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(path, ".py") + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, filepath.Base(path), src); got != string(want) {
				g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
				bad := 0
				for i := 0; i < max(len(g), len(w)) && bad < 10; i++ {
					a, b := at(g, i), at(w, i)
					if a != b {
						t.Errorf("line %d:\n got %q\nwant %q", i+1, a, b)
						bad++
					}
				}
			}
		})
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "<end>"
}

func render(t *testing.T, name string, src []byte) string {
	p, err := adder.Compile(name, src)
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), p)
	var x *adder.Exception
	if !errors.As(err, &x) {
		t.Fatalf("ended with %v", err)
	}
	return x.Text
}
