package adder_test

// This file stops censuses while they look after weak references.

import (
	"testing"

	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/program"
)

// TestWeakStops cancels a collection at each time that it asks: no reference is emptied then, or
// all are; it asks for every 1,000 references; and the collection that is not cancelled empties all.
func TestWeakStops(t *testing.T) {
	t.Parallel()
	in := engine.New(&engine.Config{Fuel: 1 << 40, Memory: 64 << 20, Output: 1 << 20, Depth: 1000, Write: func(int, string) error { return nil }})
	run := func(src string) error {
		code, err := program.Compile("weak.py", []byte(src), program.Options{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.Run(code)
		return err
	}
	must := func(src string) {
		if err := run(src); err != nil {
			t.Fatal(err)
		}
	}
	must(`
import gc, weakref
class C: pass
called = []
kept, gone = C(), C()
one = [weakref.ref(gone, called.append) for _ in range(5_000)]
many = [weakref.ref(C(), called.append) for _ in range(5_000)]
some = [weakref.ref(kept, called.append) for _ in range(5_000)]
del gone, some[::2]
def states(): return {r() is None for r in one + many}
`)
	asked, stops := 0, 0
	for stopped := true; stopped; stops++ {
		asked = 0
		in.State.Poll = func() meter.Reason {
			if asked++; asked > stops {
				return meter.Cancelled
			}
			return meter.Running
		}
		if stopped = run("gc.collect()") != nil; stopped {
			in.Machine.Abandon()
		}
		in.State.Poll = nil
		must("assert len(states()) == 1, states()\nassert all(r() is kept for r in some)")
	}
	if stops < 15+10+10+5 { // to look at the references, to gather callbacks, to thin a list, to drop the others
		t.Errorf("it asks %d times", stops)
	}
	must("assert states() == {True}, states()\nassert weakref.getweakrefcount(kept) == 2_500\nassert len(called) <= 10_000")
}
