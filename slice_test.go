package adder_test

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// runSliced runs a chunk in fuel slices of n units, refilled each time it stops; n 0
// runs it whole, and hair whole but for a stop at each charge of bytes. rec, which may be
// nil, is told what happens.
func runSliced(c testkit.Chunk, n int64, rec *recorder) result {
	c.Limits.Wall = -1 // no timer for each of a million resumptions
	var u adder.Usage
	limit := c.Limits.Fuel
	if limit == 0 {
		limit = 20_000_000
	}
	if n > 0 {
		c.Limits.Fuel = n
	}
	given := n
	out, exc, stopped := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		switch n {
		case plain:
			in.Plain()
		case cold:
			adder.Forget()
		case warm:
			runOnce(p, limit)
		}
		if rec != nil {
			in.Trace(rec.event)
		}
		if n == hair {
			in.Engine().Meter.HairTrigger()
		}
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		used, tries := int64(-1), 0
		for n > 0 && errors.As(err, &l) && l.What == "fuel" && given < limit {
			if tries++; l.Used != used {
				used, tries = l.Used, 0
			}
			more := n
			if tries >= mostTries {
				more = max(n, l.Need-(given-used))
			}
			more = min(more, limit-given)
			given += more
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: more})
		}
		u = in.Usage()
		return err
	})
	return resultOf(out, exc, stopped, u)
}

// mostTries is how often an operation that needs more fuel than a slice has is tried again
// with one slice more: then it is given all that it needs. To gather 50,000 units for a
// library module one by one took most of the test's time and showed nothing new.
const mostTries = 4

// TestSlices runs every golden chunk in slices of 1, 7 and 1000 units and expects the
// output, fuel and live bytes of the unsliced run.
func TestSlices(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file four times")
	}
	all := &stopCensus{recorder: *newRecorder()}
	t.Run("files", func(t *testing.T) {
		eachGolden(t, func(t *testing.T, c testkit.Chunk) {
			own := newRecorder()
			sliceChunk(t, c, own)
			all.add(own)
		})
	})
	all.check(t)
}

// sliceFuel is the greatest fuel that is still spent in slices of 1, of 7 and of 1000. A
// stop and its resumption take about 0.6 µs, so that the whole test takes about 80 s of
// CPU. Only chunks of more than 10^6 units skip the slices of 1.
var sliceFuel = map[int64]int64{1: 1_000_000, 7: 20_000_000, 1000: 20_000_000, hair: 20_000_000}

func sliceChunk(t *testing.T, c testkit.Chunk, rec *recorder) {
	if skips(t, c) {
		return
	}
	want := runSliced(c, 0, rec)
	for _, n := range append(modesOf(t, c, 1, 7), 1000, hair) {
		if want.fuel > sliceFuel[n] {
			continue
		}
		got := runSliced(c, n, rec)
		if n == hair && got.stopped == "memory" && want.stopped == "memory" {
			continue // how often the operation that does not fit was tried differs, and so its censuses
		}
		if got != want {
			t.Errorf("%s in slices of %s:\n got %+v\nwant %+v", c.Name(), strconv.FormatInt(n, 10), got, want)
		}
	}
}
