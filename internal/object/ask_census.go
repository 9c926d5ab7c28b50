// This file defines censuses that are asked for: by what has run out of something that objects
// give back when nobody knows them any more.

package object

import "github.com/adderlang/adder/internal/meter"

// What there can be too little of, as keys of what an interpreter keeps.
const (
	ForHandles      = "census for handles"
	forCompartments = "census for compartments"
)

// AskCensus asks for a census that may give something back, once: who gets true returns
// meter.ErrStop and runs again after it. False says that it gave nothing back.
func (t *Thread) AskCensus(what string) bool {
	if n, ok := t.S.Kept(what).(int64); ok && n <= t.Meter.Censuses {
		t.S.Forget(what)
		return false
	}
	t.S.Keep(what, t.Meter.Censuses+1)
	t.Meter.Halt(meter.Census)
	return true
}

// Served says that there was enough: the next want asks again.
func (t *Thread) Served(what string) { t.S.Forget(what) }
