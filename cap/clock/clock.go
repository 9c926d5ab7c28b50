// Package clock grants clocks: the machine's, a frozen one, one that steps.
//
// Every reading of a granted clock goes through its object, so a program with a frozen or
// stepped clock runs the same each time. Without a clock a program cannot tell the time,
// nor measure how long anything takes.
package clock

import (
	"math"
	"strconv"
	"sync"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A Clock is a clock to be granted. Its methods in Python are those of the time module:
// time, monotonic, perf_counter, each also in nanoseconds, and sleep.
type Clock struct {
	*hands
	grain time.Duration // readings are rounded down to it
	bond  bond.Bond
}

// hands are what clocks derived from one share.
type hands struct {
	mu    sync.Mutex
	real  bool
	base  time.Time     // of a real clock, when it was made; else what it shows
	start time.Time     // what it showed first
	step  time.Duration // added by each reading
}

// System is the machine's clock. Its monotonic time begins at 0 when it is made.
func System() *Clock {
	now := time.Now()
	return made(&hands{real: true, base: now, start: now})
}

// Frozen always shows at. Sleeping returns at once.
func Frozen(at time.Time) *Clock { return made(&hands{base: at, start: at}) }

// Stepped shows start at the first reading and step more at each one after it. Sleeping
// adds what was slept, at once.
func Stepped(start time.Time, step time.Duration) *Clock {
	return made(&hands{base: start, start: start, step: step})
}

// Coarse is the machine's clock rounded down to a grain: too coarse to time another
// program's work by.
func Coarse(grain time.Duration) *Clock { return System().Coarse(grain) }

func made(h *hands) *Clock { return &Clock{hands: h, bond: bond.New()} }

func (c *Clock) with(b bond.Bond) *Clock { return &Clock{c.hands, c.grain, b} }

// Coarse returns c with readings that are rounded down to a grain, if that is coarser.
func (c *Clock) Coarse(grain time.Duration) *Clock {
	w := c.with(c.bond.Under())
	w.grain = max(c.grain, grain)
	return w
}

// A Quota bounds what may be done from now on. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota struct {
	Readings int64
	Sleep    int64 // seconds of sleep in all; a part of one counts as a whole
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// The items of an account.
const (
	readings = iota
	slept
)

// Limited returns c with a further account; those of c go on counting.
func (c *Clock) Limited(q Quota) *Clock { return c.with(c.bond.Under(q.Readings, q.Sleep)) }

// Revocable returns c as a Clock of its own, and a function that revokes that.
func (c *Clock) Revocable() (*Clock, func()) {
	w := c.with(c.bond.Under())
	return w, w.Revoke
}

// An Event is one use of a clock: Op is the method, Target of sleep the seconds.
type Event = bond.Event

// Audited returns c with a function that hears of every use of it, when it is over.
func (c *Clock) Audited(hear func(Event)) *Clock { return c.with(c.bond.Audited(hear)) }

// Revoke ends c and all that came of it.
func (c *Clock) Revoke() { c.bond.Revoke() }

// now reads the clock: the moment, and the time since the first reading possible.
func (c *Clock) now() (time.Time, time.Duration) {
	at, since := c.hands.now()
	if c.grain > 0 {
		return at.Truncate(c.grain), since.Truncate(c.grain)
	}
	return at, since
}

func (c *hands) now() (time.Time, time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := c.base
	if c.real {
		at = time.Now()
	} else {
		c.base = c.base.Add(c.step)
	}
	return at, at.Sub(c.start)
}

// Grant implements adder.Capability.
func (c *Clock) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&clockObject{object.Header{Type: clockType}, c, g.Name, 0}), nil
}

type clockObject struct {
	object.Header
	c    *Clock
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const clockSize = 96

func weaker(v object.Value, c *Clock) object.Value {
	return object.Ref(&clockObject{object.Header{Type: clockType}, c, object.As[clockObject](v).name, clockSize})
}

var maker = &bond.Maker{What: "the clock", Items: []string{"readings", "sleep"}, Size: clockSize,
	Of:   func(v object.Value) *bond.Bond { return &object.As[clockObject](v).c.bond },
	Make: func(v object.Value, b bond.Bond) object.Value { return weaker(v, object.As[clockObject](v).c.with(b)) }}

var clockType = object.Declare("adder.Clock", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	read := func(name, doc string, of func(at time.Time, since time.Duration) object.Value) object.Row {
		return object.Row{Name: name, Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				x := object.As[clockObject](args[0])
				if err := x.c.bond.Use(t, x.name, name, ""); err != nil {
					return object.None, err
				}
				if !x.c.bond.Account.Take(readings, 1) {
					return object.None, x.c.bond.Fail(t, x.name, name, "", 122, "Quota exceeded")
				}
				x.c.bond.Heard(x.name, name, "", "")
				return of(x.c.now()), nil
			}}
	}
	seconds := func(ns int64) object.Value {
		return object.Float(float64(ns/1e9) + float64(ns%1e9)/1e9)
	}
	wall := func(at time.Time, _ time.Duration) object.Value { return seconds(at.UnixNano()) }
	wallNS := func(at time.Time, _ time.Duration) object.Value { return object.Int(at.UnixNano()) }
	mono := func(_ time.Time, d time.Duration) object.Value { return seconds(int64(d)) }
	monoNS := func(_ time.Time, d time.Duration) object.Value { return object.Int(int64(d)) }
	clockType.Define("A granted clock.", object.LayoutOf(nil, func(x *clockObject) int64 { return 48 + x.own + x.c.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("clock"))},
		read("time", "Return the seconds since the Epoch.", wall),
		read("time_ns", "Return the nanoseconds since the Epoch.", wallNS),
		read("monotonic", "Return the seconds since the clock was granted.", mono),
		read("monotonic_ns", "Return the nanoseconds since the clock was granted.", monoNS),
		read("perf_counter", "Return the seconds since the clock was granted.", mono),
		read("perf_counter_ns", "Return the nanoseconds since the clock was granted.", monoNS),
		{Name: "sleep", Sig: "($self, seconds, /)", Params: "seconds:float", Rights: object.NoRights, Charge: object.Constant, Doc: "Wait.", Step: sleep},
		{Name: "coarse", Sig: "($self, grain, /)", Params: "grain:float", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the clock with readings that are rounded down to so many seconds, if that is coarser.", Fast: coarse},
	}, maker.Rows()...))
}

func coarse(t *object.Thread, args []object.Value) (object.Value, error) {
	grain := args[1].Float()
	if !(grain >= 0 && grain <= 1e9) {
		return object.None, t.ValueError("a grain is from 0 to 1e9 seconds")
	}
	b, err := maker.Same(t, args[0])
	if err != nil {
		return object.None, err
	}
	c := object.As[clockObject](args[0]).c.with(b)
	c.grain = max(c.grain, time.Duration(grain*1e9))
	return weaker(args[0], c), nil
}

// A nap is the state of sleep: when it ends. A frozen clock does not wait.
type nap struct {
	end    time.Time
	target string
}

func (n *nap) Refs(func(*object.Value)) {}
func (n *nap) Size() int64              { return 48 }
func (n *nap) Clone() object.FrameState { c := *n; return &c }

// sleep waits on the host's side. The host's cancellation ends it: the run stops, and a
// resumed run sleeps for what is left.
func sleep(t *object.Thread, f *object.NFrame) object.Action {
	x := object.As[clockObject](f.Vals[0])
	c := x.c
	if f.PC == 0 {
		n, err := lieDown(t, x, f.Vals[1].Float())
		if err != nil {
			return t.Fail(err)
		}
		f.State, f.PC = n, 1
		f.Commit(t) // from here on a stop comes back to the wait
	}
	n := f.State.(*nap)
	if left := time.Until(n.end); c.real && left > 0 {
		if !wait(t, left) {
			return object.Stop
		}
	}
	c.bond.Heard(x.name, "sleep", n.target, "")
	f.State, f.Out = nil, object.None
	return object.Done
}

// lieDown checks how long the sleep is to be, and lets clocks that are not real go on.
func lieDown(t *object.Thread, x *clockObject, s float64) (*nap, error) {
	c, target := x.c, strconv.FormatFloat(s, 'g', -1, 64)
	if err := c.bond.Use(t, x.name, "sleep", target); err != nil {
		return nil, err
	}
	switch {
	case s != s:
		return nil, t.ValueError("Invalid value NaN (not a number)")
	case s < 0:
		return nil, t.ValueError("sleep length must be non-negative")
	case s > 9e9:
		return nil, t.OverflowError("timestamp too large to convert to C PyTime_t")
	}
	if !c.bond.Account.Take(slept, int64(math.Ceil(s))) {
		return nil, c.bond.Fail(t, x.name, "sleep", target, 122, "Quota exceeded")
	}
	d := time.Duration(s * 1e9)
	if !c.real {
		c.mu.Lock()
		if c.step != 0 {
			c.base = c.base.Add(d)
		}
		c.mu.Unlock()
	}
	return &nap{time.Now().Add(d), target}, nil
}

// wait waits, or stops the run: for good if the host has cancelled it, or until then.
func wait(t *object.Thread, d time.Duration) bool {
	if park := t.S.Park; park != nil {
		select {
		case <-t.S.Done:
		default:
			time.AfterFunc(d, park())
			t.Meter.Halt(meter.Paused)
			return false
		}
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-t.S.Done:
		t.Meter.Halt(meter.Cancelled)
		return false
	}
}
