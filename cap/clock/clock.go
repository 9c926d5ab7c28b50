// Package clock grants clocks: the machine's, a frozen one, one that steps.
//
// Every reading of a granted clock goes through its object, so a program with a frozen or
// stepped clock runs the same each time. Without a clock a program cannot tell the time,
// nor measure how long anything takes.
package clock

import (
	"sync"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A Clock is a clock to be granted. Its methods in Python are those of the time module:
// time, monotonic, perf_counter, each also in nanoseconds, and sleep.
type Clock struct {
	mu    sync.Mutex
	real  bool
	base  time.Time     // of a real clock, when it was made; else what it shows
	start time.Time     // what it showed first
	step  time.Duration // added by each reading
	grain time.Duration // readings are rounded down to it
}

// System is the machine's clock. Its monotonic time begins at 0 when it is made.
func System() *Clock {
	now := time.Now()
	return &Clock{real: true, base: now, start: now}
}

// Frozen always shows at. Sleeping returns at once.
func Frozen(at time.Time) *Clock { return &Clock{base: at, start: at} }

// Stepped shows start at the first reading and step more at each one after it. Sleeping
// adds what was slept, at once.
func Stepped(start time.Time, step time.Duration) *Clock {
	return &Clock{base: start, start: start, step: step}
}

// Coarse is the machine's clock rounded down to a grain: too coarse to time another
// program's work by.
func Coarse(grain time.Duration) *Clock {
	c := System()
	c.grain = grain
	return c
}

// now reads the clock: the moment, and the time since the first reading possible.
func (c *Clock) now() (time.Time, time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := c.base
	if c.real {
		at = time.Now()
	} else {
		c.base = c.base.Add(c.step)
	}
	since := at.Sub(c.start)
	if c.grain > 0 {
		return at.Truncate(c.grain), since.Truncate(c.grain)
	}
	return at, since
}

// Grant implements adder.Capability.
func (c *Clock) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&clockObject{Header: object.Header{Type: clockType}, c: c}), nil
}

type clockObject struct {
	object.Header
	c *Clock
}

var clockType = object.Declare("adder.Clock", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	read := func(name, doc string, of func(at time.Time, since time.Duration) object.Value) object.Row {
		return object.Row{Name: name, Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return of(object.As[clockObject](args[0]).c.now()), nil
			}}
	}
	seconds := func(ns int64) object.Value {
		return object.Float(float64(ns/1e9) + float64(ns%1e9)/1e9)
	}
	wall := func(at time.Time, _ time.Duration) object.Value { return seconds(at.UnixNano()) }
	wallNS := func(at time.Time, _ time.Duration) object.Value { return object.Int(at.UnixNano()) }
	mono := func(_ time.Time, d time.Duration) object.Value { return seconds(int64(d)) }
	monoNS := func(_ time.Time, d time.Duration) object.Value { return object.Int(int64(d)) }
	clockType.Define("A granted clock.", object.LayoutOf(nil, func(*clockObject) int64 { return 32 }), []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("clock"))},
		read("time", "Return the seconds since the Epoch.", wall),
		read("time_ns", "Return the nanoseconds since the Epoch.", wallNS),
		read("monotonic", "Return the seconds since the clock was granted.", mono),
		read("monotonic_ns", "Return the nanoseconds since the clock was granted.", monoNS),
		read("perf_counter", "Return the seconds since the clock was granted.", mono),
		read("perf_counter_ns", "Return the nanoseconds since the clock was granted.", monoNS),
		{Name: "sleep", Sig: "($self, seconds, /)", Params: "seconds:float", Rights: object.NoRights, Charge: object.Constant, Doc: "Wait.", Fast: sleep},
	})
}

// sleep waits on the host's side. The host's cancellation ends it: the run stops, and a
// resumed run sleeps again.
func sleep(t *object.Thread, args []object.Value) (object.Value, error) {
	c, s := object.As[clockObject](args[0]).c, args[1].Float()
	switch {
	case s != s:
		return object.None, t.ValueError("Invalid value NaN (not a number)")
	case s < 0:
		return object.None, t.ValueError("sleep length must be non-negative")
	case s > 9e9:
		return object.None, t.OverflowError("timestamp too large to convert to C PyTime_t")
	}
	d := time.Duration(s * 1e9)
	if !c.real {
		c.mu.Lock()
		if c.step != 0 {
			c.base = c.base.Add(d)
		}
		c.mu.Unlock()
		return object.None, nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return object.None, nil
	case <-t.S.Done:
		t.Meter.Why, t.Meter.NeedFuel, t.Meter.NeedMem = meter.Cancelled, 0, 0
		return object.None, meter.ErrStop
	}
}
