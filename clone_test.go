package adder_test

// This file tests clones of stopped interpreters: the second mode of the slice test.

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// cloneEvery is how many stops lie between two clones.
const cloneEvery = 97

// mostClones is how many clones a chunk makes at most: its slices are as long as that
// takes, so that chunks up to 1940 units run in slices of 1. Slices of 7 throughout took
// six minutes of CPU.
const mostClones = 20

// runCloned runs a chunk in fuel slices of n units. At each cloneEvery-th stop the
// interpreter is cloned and the run goes on with the clone.
func runCloned(t *testing.T, c testkit.Chunk, n int64) (result, int) {
	c.Limits.Wall = -1
	limit := c.Limits.Fuel
	if limit == 0 {
		limit = 20_000_000
	}
	c.Limits.Fuel = n
	given, stops, clones := n, 0, 0
	var u adder.Usage
	out, exc, stopped := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for errors.As(err, &l) && l.What == "fuel" && given < limit {
			if stops++; stops%cloneEvery == 0 {
				clones++
				var bad error
				if in, bad = in.Clone(nil); bad != nil {
					t.Fatal(bad)
				}
			}
			more := min(n, limit-given)
			given += more
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: more})
		}
		u = in.Usage()
		return err
	})
	return resultOf(out, exc, stopped, u), clones
}

// TestClones runs every golden chunk in slices, going on with a clone at every 97th stop,
// and expects what an unsliced run gives.
func TestClones(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file twice")
	}
	eachGolden(t, func(t *testing.T, c testkit.Chunk) {
		if skips(t, c) || !thorough && wholeRun(c).fuel > busyFuel && !oneIn(t, c, 3) { // 150 of 230 s
			return
		}
		want := wholeRun(c)
		n := max(1, want.fuel/(cloneEvery*mostClones))
		got, _ := runCloned(t, c, n)
		if got != want {
			t.Errorf("%s in slices of %d:\n got %+v\nwant %+v", c.Name(), n, got, want)
		}
	})
}

// TestCloneBoth: after a clone in the middle the original and the clone both go on, the
// clone first, and give the same rest of the output, fuel and bytes.
func TestCloneBoth(t *testing.T) {
	eachGolden(t, func(t *testing.T, c testkit.Chunk) {
		if c.Stops != "" || skips(t, c) {
			return
		}
		want := wholeRun(c)
		for part := range int64(5) { // each chunk is cloned at one place, ADDER_SLOW=1 at all
			if thorough || int64(pick(t, c, 5)) == part {
				cloneBoth(t, c, want, max(want.fuel*(part+1)/5-1, 1))
			}
		}
	})
}

func cloneBoth(t *testing.T, c testkit.Chunk, want result, at int64) {
	var twin, own strings.Builder
	var usage [2]adder.Usage
	var twinErr, ownErr error
	c.Limits.Wall, c.Limits.Fuel = -1, at
	out, _, _ := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		if !errors.As(err, &l) || l.What != "fuel" {
			return err // too short to stop
		}
		clone, bad := in.Clone(func(fd int, text string) error {
			if fd == 1 {
				twin.WriteString(text)
			}
			return nil
		})
		if bad != nil {
			t.Errorf("%s: %v", c.Name(), bad)
			return err
		}
		more := adder.Limits{Fuel: 20_000_000}
		_, twinErr = clone.Resume(context.Background(), more)
		_, ownErr = in.Resume(context.Background(), more)
		usage = [2]adder.Usage{clone.Usage(), in.Usage()}
		own.WriteString("resumed")
		return ownErr
	})
	if own.Len() == 0 {
		return
	}
	if out != want.stdout || !strings.HasSuffix(out, twin.String()) || usage[0] != usage[1] || usage[1].Fuel != want.fuel || usage[1].Live != want.live || fmt.Sprint(twinErr) != fmt.Sprint(ownErr) {
		t.Errorf("%s cloned at %d:\nthe clone wrote %q with %v and spent %+v\nboth wrote %q with %v; the original spent %+v\nwant %+v",
			c.Name(), at, twin.String(), twinErr, usage[0], out, ownErr, usage[1], want)
	}
}

// TestCloneMemory: two interpreters that ran the same chunk to its middle share no memory
// but what is declared immutable, and no two parts of one interpreter overlap unseen.
func TestCloneMemory(t *testing.T) {
	eachGolden(t, func(t *testing.T, c testkit.Chunk) {
		if skips(t, c) {
			return
		}
		whole := wholeRun(c)
		a, in := memoryOf(t, c, whole.fuel*2/3+1)
		b, _ := memoryOf(t, c, whole.fuel*2/3+1)
		runtime.KeepAlive(in) // else an address might be used twice
		for at, r := range a {
			if _, ok := b[at]; ok && r.what != reflect.TypeFor[object.Value]() { // items of constant tuples are
				t.Errorf("%s: two interpreters share a %s", c.Name(), r.what)
			}
		}
		checkOverlap(t, c, a)
	})
}

type memory struct {
	size uintptr
	what reflect.Type
}

// memoryOf runs a chunk with some fuel and gives the memory that a clone copies.
func memoryOf(t *testing.T, c testkit.Chunk, fuel int64) (out map[uintptr]memory, alive *adder.Interp) {
	out = map[uintptr]memory{}
	c.Limits.Fuel = fuel
	engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		cl := object.Cloner{Watch: func(at, size uintptr, what reflect.Type) { out[at] = memory{size, what} }}
		if _, bad := cl.Clone(in); bad != nil {
			t.Errorf("%s: %v", c.Name(), bad)
		}
		alive = in
		return err
	})
	return out, alive
}

func checkOverlap(t *testing.T, c testkit.Chunk, m map[uintptr]memory) {
	at := slices.Sorted(maps.Keys(m))
	for i := 1; i < len(at); i++ {
		if a, b := m[at[i-1]], m[at[i]]; at[i-1]+a.size > at[i] && !zeroed(a.what, at[i]-at[i-1]) {
			t.Errorf("%s: a %s lies in a %s at %d of %d", c.Name(), b.what, a.what, at[i]-at[i-1], a.size)
		}
	}
}

// zeroed tells whether a field of t at an offset is one that a clone begins without.
func zeroed(t reflect.Type, off uintptr) bool {
	for i := 0; t.Kind() == reflect.Struct && i < t.NumField(); i++ {
		if f := t.Field(i); f.Offset == off && f.Tag.Get("clone") == "zero" {
			return true
		}
	}
	return false
}

// TestLayouts: every type says what struct stands behind its objects.
func TestLayouts(t *testing.T) {
	instance := reflect.TypeFor[object.Instance]()
	for _, typ := range object.Types() {
		switch l := typ.Layout; {
		case l == nil || l.Go.Plain() == nil:
			t.Errorf("%s.%s has no layout, or one without Go", typ.Module, typ.Name)
		case typ.Kind != object.KindInstance && l.Go.Plain() == instance:
			t.Errorf("%s.%s has the layout of plain instances", typ.Module, typ.Name)
		}
	}
}

// TestCloneGenexpr: a generator expression that will be made again in its own place when it has
// ended is an ordinary generator in a clone. The clone's memory behind it was another object's.
func TestCloneGenexpr(t *testing.T) {
	c := testkit.Chunk{File: "genexpr.py", Source: `
def row(n):
    return tuple(k * n for k in [1, 2, 3])
print([row(n) for n in range(400)] == [(n, 2 * n, 3 * n) for n in range(400)])
`}
	for n := int64(1); n <= 3; n++ {
		got, clones := runCloned(t, c, n)
		if got.stdout != "True\n" || clones < mostClones {
			t.Errorf("in slices of %d with %d clones: %+v", n, clones, got)
		}
	}
}
