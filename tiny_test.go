package adder_test

// This file defines the hostile build in which limits are as small as can be.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// tinyLimits are the limits of which one is tiny. The least memory is 16 KiB.
var tinyLimits = []adder.Limits{{Fuel: 1}, {Fuel: 2}, {Memory: 1}, {Output: 1}, {Output: 2}, {Depth: 1}, {Depth: 2}, {Depth: 3}}

// TestTinyLimits runs golden chunks with one limit tiny: each ends cleanly, goes on with more
// as if nothing had been, and leaves an interpreter that answers. Each chunk takes one of the
// limits, ADDER_SLOW=1 all.
func TestTinyLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file")
	}
	eachGolden(t, func(t *testing.T, c testkit.Chunk) {
		p, err := adder.Compile(c.Base(), []byte(c.Source))
		if err != nil || c.Limits != (testkit.Limits{}) || skips(t, c) {
			return
		}
		plenty := adder.Limits{Fuel: 20_000_000, Memory: 512 << 20, Output: 16 << 20, Wall: -1}
		want, bad := runTiny(p, plenty, plenty)
		if bad != "" {
			t.Errorf("%s: %s", c.Name(), bad)
			return
		}
		for i, tiny := range tinyLimits {
			if !thorough && int(pick(t, c, uint32(len(tinyLimits)))) != i {
				continue
			}
			l := plenty
			switch {
			case tiny.Fuel != 0:
				l.Fuel = tiny.Fuel
			case tiny.Memory != 0:
				l.Memory = tiny.Memory
			case tiny.Output != 0:
				l.Output = tiny.Output
			default:
				l.Depth = tiny.Depth
			}
			got, bad := runTiny(p, l, plenty)
			// A stop for want of memory is a census, which clears weak references; and MemoryError
			// can be caught.
			if bad == "" && (tiny.Fuel != 0 || tiny.Output != 0) && got != want {
				bad = fmt.Sprintf("\n got %q\nwant %q", got, want)
			}
			if bad != "" {
				t.Errorf("%s with %+v: %s", c.Name(), tiny, bad)
				return
			}
		}
	})
}

// runTiny runs a program within limits, and goes on with more if it was stopped. What comes of
// it is what it printed and how it ended; bad is what must not be.
func runTiny(p *adder.Program, l, more adder.Limits) (came, bad string) {
	defer func() {
		if x := recover(); x != nil {
			bad = fmt.Sprintf("panic: %v\n%.3000s", x, debug.Stack())
		}
	}()
	var out bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Stderr: &bytes.Buffer{}, Limits: l})
	if err != nil {
		return "", err.Error()
	}
	defer in.Close()
	_, err = in.Run(context.Background(), p)
	var limit *adder.LimitError
	if errors.As(err, &limit) {
		_, err = in.Resume(context.Background(), more)
	}
	var internal *adder.InternalError
	if errors.As(err, &internal) {
		return "", err.Error()
	}
	came = out.String()
	if errors.As(err, &limit) {
		came += "stopped: " + limit.What
	} else if err != nil {
		came += err.Error()
	}
	in.Abandon()
	in.Usage()                                                   // a census
	if l.Depth == 0 && l.Memory == more.Memory && limit == nil { // what is tiny still is, elsewhere
		in.Engine().Meter.Refill(100_000)
		if v, err := in.Run(context.Background(), answer); err != nil {
			bad = fmt.Sprintf("another program: %v", err)
		} else if x, _ := v.Int(); x != 42 {
			bad = fmt.Sprintf("another program answers %d", x)
		}
	}
	return came, bad
}
