// This file defines what natives see of green threads: who runs, waiting for another
// thread or for time to pass, and starting one. The vm takes turns (vm/threads.go).

package object

import (
	"math"
	"strconv"

	"github.com/adderlang/adder/internal/meter"
)

// A Green is a thread of a program. Only one runs at a time.
type Green struct {
	ID     int64
	Over   bool // it has ended
	Parked bool // it waits
	Notice Notice
	locals []*localObject // in which it has attributes
}

// A Notice says why a thread that waited goes on.
type Notice uint8

// The notices.
const (
	Woken      Notice = iota // somebody called Wake
	TimedOut                 // its time has come
	MayLook                  // it is to see whether its time has come, by the granted clock
	MaySleep                 // nobody can run: it is to let the granted clock pass the time
	Deadlocked               // nobody can run, and nobody will
)

// A Scheduler takes turns between the threads of an interpreter. The Evaluator of a Thread
// is one.
type Scheduler interface {
	// Ident is the ID of the thread that runs, Green the thread.
	Ident() int64
	Green() *Green
	// Threads are those that have not ended, in the order in which they were started; the
	// main thread is the first.
	Threads() []*Green
	// Several tells whether there is more than the main thread.
	Several() bool
	// Spawn makes a thread that runs a native with bound arguments; its size was charged.
	Spawn(row *Row, args ...Value) *Green
	// Park makes the thread that runs wait; the step returns Stop after it. A thread with
	// a time goes on then: by the granted clock if real, else by the threads' own.
	Park(timed, real bool, until float64)
	// Wake lets a thread that waits go on.
	Wake(g *Green)
	// Signal has the main thread call a handler of signals with a number.
	Signal(handler, number Value)
	// Now is the threads' own clock, in seconds: it moves with the fuel spent, and jumps
	// to the next time somebody waits for when nobody can run.
	Now() float64
	// Ahead is what a granted clock that stands still lags behind, in seconds.
	Ahead() *float64
}

// GreenSize is what the meter charges for a new thread with its stacks.
const GreenSize = 3072

// Sched is the scheduler of the thread's interpreter.
func (t *Thread) Sched() Scheduler { return t.Eval.(Scheduler) }

// A Wait is the state of a native that waits: for what somebody else gives it, or for time
// to pass. It stands in the line of what it waits for.
type Wait struct {
	G       *Green
	Granted bool // it has got what it waits for
	Timed   bool
	Seconds float64 // how long, if Timed
	Line    *WaitLine
	until   float64
	clock   Value // as granted; unbound: none
}

// A WaitLine is who waits for the same thing, the first to come first. It is an object of its
// own, since those who wait point at it; nil is an empty one.
type WaitLine struct{ Waits []*Wait }

// What a line takes in bytes, and each who waits in it; one that waits for time alone.
const (
	lineSize  = 48
	placeSize = 128
	waitSize  = 96
)

// Size is what the line takes with those who wait.
func (l *WaitLine) Size() int64 {
	if l == nil {
		return 0
	}
	return lineSize + placeSize*int64(cap(l.Waits))
}

// add puts one at the end; room grows by what it had, so that its size is ours.
func (l *WaitLine) add(w *Wait) {
	if n := len(l.Waits); n == cap(l.Waits) {
		l.Waits = append(make([]*Wait, 0, max(2*n, 1)), l.Waits...)
	}
	l.Waits = append(l.Waits, w)
}

// Refs, Size and Clone implement FrameState.
func (w *Wait) Refs(visit func(*Value)) { visit(&w.clock) }

// Size implements FrameState: in a line it counts there.
func (w *Wait) Size() int64 {
	if w.Line != nil {
		return 0
	}
	return waitSize
}

// Clone implements FrameState.
func (w *Wait) Clone() FrameState { c := *w; return &c }

// Dropped takes a wait whose frame is gone out of its line.
func (w *Wait) Dropped() {
	if w.Line != nil {
		w.Line.remove(w)
	}
}

// moved is the fuel of taking one out of the line.
func (l *WaitLine) moved() int64 { return int64(len(l.Waits) / 64) }

func (l *WaitLine) remove(w *Wait) {
	for i, x := range l.Waits {
		if x == w {
			l.Waits = append(l.Waits[:i], l.Waits[i+1:]...)
			break
		}
	}
	if w.Line = nil; len(l.Waits) == 0 {
		l.Waits = nil
	}
}

// Grant gives the first of the line what it waits for. It returns nil if nobody waits.
func (l *WaitLine) Grant(t *Thread) *Wait {
	if l == nil || len(l.Waits) == 0 {
		return nil
	}
	w := l.Waits[0]
	t.Meter.Owe(l.moved(), 0)
	l.remove(w)
	w.Granted = true
	t.Sched().Wake(w.G)
	return w
}

// GrantAll gives all of the line what they wait for.
func (l *WaitLine) GrantAll(t *Thread) {
	for l.Grant(t) != nil {
	}
}

// BeginWait prepares a step to wait in a line (nil: for time alone). It charges, and the
// step calls WaitOp until that is Done.
func (t *Thread) BeginWait(f *NFrame, line **WaitLine, timed bool, seconds float64) error {
	if err := t.Charge(1, lineSize+2*placeSize); err != nil {
		return err
	}
	w := &Wait{G: t.Sched().Green(), Timed: timed, Seconds: seconds}
	if line != nil {
		if *line == nil {
			*line = &WaitLine{}
		}
		w.Line = *line
		w.Line.add(w)
	}
	f.State = w
	f.N = waitBegin
	f.Commit(t)
	return nil
}

// What f.N says while a step waits.
const (
	waitBegin  = iota
	waitStart  // monotonic was found
	waitSet    // it was called: the time to wait for is known
	waitParked // it waits
	waitLook   // monotonic was found
	waitLooked // it was called
	waitSleep  // sleep was found
	waitSlept  // it was called
	waitAfter  // monotonic was found
	waitOver   // it was called
)

var monotonicStr, sleepStr = Intern("monotonic"), Intern("sleep")

// WaitOp goes on with a wait. At its end f.In tells whether the thread got what it waited
// for; False is that the time is over. The row has to catch exceptions: one that comes while it
// waits ends the wait and goes on.
func (t *Thread) WaitOp(f *NFrame) Action {
	if f.Exc.P != nil {
		t.EndWait(f)
		return t.Reraise(f)
	}
	w := f.State.(*Wait)
	for {
		if w.Granted {
			return t.waited(f, w, true)
		}
		switch f.N {
		case waitBegin:
			if !w.Timed {
				return t.park(f, w, false)
			}
			clock, err := t.GrantOf("clock")
			if err != nil {
				return t.Fail(err)
			}
			if clock.P == nil {
				w.until = t.Sched().Now() + w.Seconds
				return t.park(f, w, false)
			}
			w.clock = clock
			if act := t.clockMethod(f, w, monotonicStr, waitStart); act != Done {
				return act
			}
		case waitStart, waitLook, waitAfter:
			f.N++
			if act := t.CallValue(f, f.In); act != Done {
				return act
			}
		case waitSet:
			now, err := t.ClockShows(f.In)
			if err != nil {
				return t.Fail(err)
			}
			w.until = now + *t.Sched().Ahead() + w.Seconds
			return t.park(f, w, true)
		case waitParked:
			switch w.G.Notice {
			case TimedOut:
				return t.waited(f, w, false)
			case MayLook, MaySleep:
				f.M = int64(w.G.Notice)
				if act := t.clockMethod(f, w, monotonicStr, waitLook); act != Done {
					return act
				}
			case Deadlocked:
				return t.Fail(t.Raise(RuntimeErrorType, "%s", t.deadlock()))
			default:
				return t.park(f, w, w.clock.P != nil) // woken for nothing
			}
		case waitLooked:
			now, err := t.ClockShows(f.In)
			if err != nil {
				return t.Fail(err)
			}
			now += *t.Sched().Ahead()
			if now >= w.until {
				return t.waited(f, w, false)
			}
			if Notice(f.M) == MayLook {
				return t.park(f, w, true)
			}
			f.Vals = append(f.Vals, f.In)
			f.Commit(t)
			if act := t.clockMethod(f, w, sleepStr, waitSleep); act != Done {
				return act
			}
		case waitSleep:
			f.N++
			if act := t.CallValue(f, f.In, Float(w.rest(t, f))); act != Done {
				return act
			}
		case waitSlept:
			if act := t.clockMethod(f, w, monotonicStr, waitAfter); act != Done {
				return act
			}
		case waitOver:
			now, err := t.ClockShows(f.In)
			if err != nil {
				return t.Fail(err)
			}
			ahead := t.Sched().Ahead()
			if before, _ := t.ClockShows(f.Vals[len(f.Vals)-1]); now == before {
				*ahead += w.rest(t, f) // it stands still: what was waited for counts as passed
			}
			f.Vals = f.Vals[:len(f.Vals)-1]
			if now+*ahead < w.until-1e-9 {
				return t.park(f, w, true)
			}
			return t.waited(f, w, false)
		}
	}
}

// maxSleep is how long a clock is asked to sleep at once, in seconds: some refuse longer
// times than a year.
const maxSleep = 24 * 3600

// rest is how long the clock is to sleep: the last of Vals is what it showed before.
func (w *Wait) rest(t *Thread, f *NFrame) float64 {
	now, _ := t.ClockShows(f.Vals[len(f.Vals)-1])
	return min(max(w.until-now-*t.Sched().Ahead(), 0), maxSleep)
}

// clockMethod finds a method of the clock; the wait goes on at next.
func (t *Thread) clockMethod(f *NFrame, w *Wait, name *Str, next int64) Action {
	f.N = next // a stop takes that back
	return t.GetAttrOp(f, w.clock, name)
}

// ClockShows is what a method of a clock returned, in seconds.
func (t *Thread) ClockShows(v Value) (float64, error) {
	switch {
	case v.IsInt():
		return float64(v.Int()), nil
	case v.Kind() == KindFloat && !math.IsNaN(v.FloatOf()):
		return v.FloatOf(), nil
	}
	return 0, t.TypeError("a clock must show a number of seconds, not '%s'", v.Type().Name)
}

// park makes the thread wait.
func (t *Thread) park(f *NFrame, w *Wait, real bool) Action {
	f.N = waitParked
	f.Commit(t)
	t.Sched().Park(w.Timed, real, w.until)
	t.Meter.Halt(meter.Waiting)
	return Stop
}

// Yield lets the driver look after the threads once the step has been committed.
func (t *Thread) Yield(f *NFrame) Action {
	f.Commit(t)
	t.Meter.Halt(meter.Waiting)
	return Stop
}

func (t *Thread) waited(f *NFrame, w *Wait, got bool) Action {
	t.EndWait(f)
	f.In = Bool(got)
	return Done
}

// EndWait ends a wait: its place in the line is free.
func (t *Thread) EndWait(f *NFrame) {
	if w, ok := f.State.(*Wait); ok {
		if w.Line != nil {
			t.Meter.Owe(w.Line.moved(), 0)
		}
		w.Dropped()
		f.State = nil
	}
}

func (t *Thread) deadlock() string {
	if n := len(t.Sched().Threads()); n > 1 {
		return "deadlock: each of the " + strconv.Itoa(n) + " threads waits, and none is left to end that"
	}
	return "deadlock: the thread waits for what only another one could do, and there is no other"
}
