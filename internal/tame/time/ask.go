// This file defines how the granted clock is asked, and what is asked instead of a method
// that it has not: a clock in Python may be a class with a method time, and nothing else.

package time

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

// A substitute is a method of a clock that serves for another one. seconds says that it
// tells seconds where nanoseconds are wanted.
type substitute struct {
	method  string
	seconds bool
}

var substitutes = map[string][]substitute{
	"time_ns":         {{"time", true}},
	"monotonic":       {{"time", false}},
	"monotonic_ns":    {{"monotonic", true}, {"time", true}},
	"perf_counter":    {{"monotonic", false}, {"time", false}},
	"perf_counter_ns": {{"perf_counter", true}, {"monotonic", true}, {"time", true}},
}

// askClock is the step of a native that calls a method of the granted clock with args. PC 1
// looks it up, 2 calls it, 3 turns seconds into nanoseconds; N counts the substitutes tried.
func askClock(t *object.Thread, f *object.NFrame, what, method string, args ...object.Value) object.Action {
	others := substitutes[method]
	if f.Exc.P != nil {
		if f.PC != 1 || f.N == int64(len(others)) || !object.As[object.Exception](f.Exc).Type.Is(object.AttributeErrorType) {
			return t.Reraise(f)
		}
		f.Exc = object.Value{}
		f.N++
		f.PC = 0
	}
	if f.PC == 0 {
		f.PC = 1
		if f.N > 0 {
			method = others[f.N-1].method
		}
		if act := clockOp(t, f, what, method); act != object.Done {
			return act
		}
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.CallValue(f, f.In, args...); act != object.Done {
			return act
		}
	}
	if f.N > 0 && others[f.N-1].seconds {
		if f.PC == 2 {
			f.PC = 3
			if act := t.FloatOp(f, f.In); act != object.Done {
				return act
			}
		}
		ns := math.Round(f.In.FloatOf() * 1e9)
		if !(math.Abs(ns) < math.MaxInt64) {
			return t.Fail(t.OverflowError("timestamp out of range for platform time_t"))
		}
		f.In = object.Int(int64(ns))
	}
	f.Out = f.In
	return object.Done
}
