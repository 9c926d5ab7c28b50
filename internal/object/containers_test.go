package object_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestContainers runs the golden files of containers and of the functions over them.
func TestContainers(t *testing.T) { testkit.Files(t, "testdata/containers/*.py", engine.Run) }

// TestContainersInSlices runs the short ones again with a budget so small that nearly
// every operation stops at each of its charges and goes on. What is printed must not
// change, nor what it costs.
func TestContainersInSlices(t *testing.T) {
	files, err := filepath.Glob("testdata/containers/*.py")
	if err != nil || len(files) < 60 {
		t.Fatal(len(files), err)
	}
	for _, name := range files {
		chunks, err := testkit.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range chunks {
			if strings.Contains(name, "limits") {
				continue // they stop on purpose
			}
			var whole, sliced adder.Usage
			out, exc, stop := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				_, err := in.Run(context.Background(), p)
				whole = in.Usage()
				return err
			})
			if whole.Fuel > 60_000 {
				continue // too many slices
			}
			c.Limits.Fuel = 1
			out2, exc2, stop2 := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				_, err := in.Run(context.Background(), p)
				var l *adder.LimitError
				for step := int64(1); errors.As(err, &l) && l.What == "fuel"; step = step%7 + 1 {
					_, err = in.Resume(context.Background(), adder.Limits{Fuel: step})
				}
				sliced = in.Usage()
				return err
			})
			if out != out2 || (exc == nil) != (exc2 == nil) || stop != stop2 {
				t.Errorf("%s: %s: whole %q %v %s, in slices %q %v %s", name, c.Name(), out, exc, stop, out2, exc2, stop2)
			}
			if exc == nil && whole.Fuel != sliced.Fuel { // an exception is rendered with what is left
				t.Errorf("%s: %s: fuel %d, in slices %d", name, c.Name(), whole.Fuel, sliced.Fuel)
			}
		}
	}
}
