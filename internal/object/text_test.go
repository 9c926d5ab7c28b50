package object_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestText runs the golden files of str, bytes, bytearray, memoryview and the codecs.
func TestText(t *testing.T) { testkit.Files(t, "testdata/text/*.py", engine.Run) }

// TestTextInSlices runs them again with so little fuel that nearly every operation
// stops at its charges and goes on: output and cost must stay the same.
func TestTextInSlices(t *testing.T) {
	files, err := filepath.Glob("testdata/text/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, name := range files {
		chunks, err := testkit.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range chunks {
			var whole, sliced adder.Usage
			out, exc, stop := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				_, err := in.Run(context.Background(), p)
				whole = in.Usage()
				return err
			})
			if whole.Fuel > 60_000 {
				continue
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
				i := 0
				for i < len(out) && i < len(out2) && out[i] == out2[i] {
					i++
				}
				t.Errorf("%s: %s: whole …%.200q %v %s, in slices …%.200q %v %s", name, c.Name(), out[i:], exc, stop, out2[i:], exc2, stop2)
			}
			if exc == nil && whole.Fuel != sliced.Fuel {
				t.Errorf("%s: %s: fuel %d, in slices %d", name, c.Name(), whole.Fuel, sliced.Fuel)
			}
		}
	}
}
