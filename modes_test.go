package adder_test

// This file defines the test of modes: what makes runs faster changes nothing that a program
// or its host can count.

import (
	"context"
	"io"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// Modes of runSliced, in place of the size of a slice.
const (
	hair  = -1 - iota // a stop at each charge of bytes
	plain             // inline caches stay empty, the driver tries nothing quick, calls are not guessed
	warm              // the very Program has run in another interpreter
	cold              // no module of the library was ever compiled
)

var modeNames = map[int64]string{plain: "without caches", warm: "with a warm engine", cold: "with a cold engine"}

// coldEach is of how many chunks that import one has modules of the library compiled again:
// what they compile other tests that run at the same time compile too.
const coldEach = 4

// TestModes runs golden chunks with an engine that is warm (the same Program has run before, and
// so have others), with one that is cold (no module of the library was ever compiled), and with
// all inline caches empty. Output, fuel and bytes are the same. There is no quickening
// to turn off: instructions are never rewritten. What comes nearest, the short cuts of the
// driver and the guesses at callees, is off where the caches are.
func TestModes(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file four times")
	}
	eachGolden(t, func(t *testing.T, c testkit.Chunk) {
		if skips(t, c) {
			return
		}
		want := wholeRun(c)
		modes := modesOf(t, c, warm, plain)
		if strings.Contains(c.Source, "import") && (thorough || oneIn(t, c, coldEach)) {
			modes = append(modes, cold)
		}
		for _, n := range modes {
			if got := runSliced(c, n, nil); got != want {
				t.Errorf("%s %s:\n got %+v\nwant %+v", c.Name(), modeNames[n], got, want)
			}
		}
	})
}

// runOnce runs a program in an interpreter of its own, for what that leaves in the engine.
func runOnce(p *adder.Program, fuel int64) {
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: fuel, Wall: -1}, Stdout: io.Discard, Stderr: io.Discard})
	if err == nil {
		in.Run(context.Background(), p)
	}
}
