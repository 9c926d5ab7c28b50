package engine

// This file defines the test of golden files in slices: a run that stops at nearly every charge
// and goes on prints and costs what it does whole.

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// InSlices runs the chunks of golden files whole and then with a budget so small that nearly
// every operation stops at each of its charges and goes on. It returns how many chunks that
// were. Chunks of more than most fuel take too many slices and are left out, but for those of
// files with "long" in their name, whose operations are long: their slices are larger.
func InSlices(t *testing.T, most int64, patterns ...string) (ran int) {
	t.Helper()
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal("no files", pattern, err)
		}
		for _, file := range files {
			chunks, err := testkit.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range chunks {
				if c.Stops == "fuel" || c.Stops == "time" {
					continue // they would never end
				}
				if inSlices(t, c, most, strings.Contains(filepath.Base(file), "long")) {
					ran++
				}
			}
		}
	}
	return ran
}

// inSlices tests one chunk. It reports false if that would take too long.
func inSlices(t *testing.T, c testkit.Chunk, most int64, long bool) bool {
	var whole, sliced adder.Usage
	out, exc, stop := RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		whole = in.Usage()
		return err
	})
	if whole.Fuel > most && !long {
		return false
	}
	scale := 2*whole.Fuel/most + 1
	if !long {
		scale = 1
	}
	c.Limits.Fuel = 1
	out2, exc2, stop2 := RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for step := int64(1); errors.As(err, &l) && l.What == "fuel"; step = step%7 + 1 {
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: step * scale})
		}
		sliced = in.Usage()
		return err
	})
	if out != out2 || (exc == nil) != (exc2 == nil) || stop != stop2 {
		i := 0 // where they part
		for i < len(out) && i < len(out2) && out[i] == out2[i] {
			i++
		}
		t.Errorf("%s: whole …%.200q %v %s, in slices …%.200q %v %s", c.Name(), out[i:], exc, stop, out2[i:], exc2, stop2)
	}
	if exc == nil && stop == "" && whole.Fuel != sliced.Fuel { // an exception is rendered with what is left
		t.Errorf("%s: fuel %d, in slices %d", c.Name(), whole.Fuel, sliced.Fuel)
	}
	return true
}
