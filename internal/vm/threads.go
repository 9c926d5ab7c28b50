// This file defines the green threads of a program: what each has of its own, turns, and
// what happens when nobody can go on.
//
// The Machine is the thread that runs: its stacks and its exception are the thread's. To
// switch is to put them away and to take another's. A turn ends before the operation
// whose charge would take the fuel spent by the interpreter past a multiple of turnFuel:
// the Meter keeps the rest of the budget back, so that the operation stops there as it
// would at the end of the budget, with nothing changed, wherever that is. So a turn ends
// at the same operation however the host slices the run, and the loop does nothing for it.
// With one thread nothing is kept back.

package vm

import (
	"slices"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

const (
	// turnFuel is how much fuel lies between two places where a turn may end: about 20 µs.
	turnFuel = 1000
	// grace is how many turns longer a function of the library may go on: what CPython has
	// in C is one operation for other threads there.
	grace = 10
	// fuelTime is the time that one unit of fuel takes by the threads' own clock, in seconds.
	fuelTime = 20e-9
	// lookEvery is in how many turns the granted clock is read if somebody waits for it.
	lookEvery = 4
	// threadsFuel is how many threads one unit of fuel pays for when a turn ends or a thread
	// is woken: the tables are searched from one end to the other.
	threadsFuel = 4
)

// A fiber is a thread: while it does not run, what it has of its own. The Machine has that
// of the one that runs.
type fiber struct {
	green *object.Green

	stack        []object.Value
	frames       []frame
	limit        uint32
	top          uint32 // index of the top frame
	level        uint32
	growAt       uint64
	growBy       uint32
	callChain    int
	genValue     object.Value
	exc          *object.Exception
	reraised     bool
	keepContext  bool
	pendingRaise bool
	asyncYield   bool
	reprs        object.ReprSet
	depth        int

	need  int64   // fuel that its next operation asks for
	timed bool    // waits until some time
	real  bool    // by the granted clock
	until float64 // seconds
}

// threads are those of an interpreter in which there was ever more than one, or one that
// waited.
type threads struct {
	cur, main *fiber
	all       []*fiber // the main one first
	ready     []*fiber // may run; in the order of their turns
	last      int64    // ID given last
	target    int64    // Meter.Used at which the turn ends
	since     int64    // Meter.Used when it began
	late      int      // how often it was drawn out
	turns     int64
	signals   []signal // for the main thread
	jumped    float64  // seconds that the threads' own clock has jumped
	ahead     float64  // see object.Scheduler
}

// A signal is a handler that the main thread is to call.
type signal struct{ handler, number object.Value }

// Signal implements object.Scheduler.
func (m *Machine) Signal(handler, number object.Value) {
	s := m.threads()
	s.signals = append(s.signals, signal{handler, number})
	s.wake(s.main, object.Woken)
}

// signalled pushes the call of a handler onto the main thread, whose turn has come: what is
// below goes on as if nothing had been, or raises what the handler raises.
func (m *Machine) signalled() {
	s := m.W.threads
	if s.cur != s.main || len(s.signals) == 0 || m.pendingRaise {
		return
	}
	x := s.signals[0]
	s.signals = slices.Delete(s.signals, 0, 1)
	comp := m.comp()
	nf := m.native()
	nf.Reset(entryRow, []object.Value{x.handler, x.number, object.None})
	nf.Comp = comp
	top := m.top(m.fr)
	fr := m.push()
	if fr == nil {
		m.pendingRaise = true
		return
	}
	fr.nf, fr.ret, fr.top = nf, retDrop, top
	fr.fn, fr.bind = nil, nil
}

// mainThread is the ID of the main thread.
const mainThread = 1

// threads makes the table of threads at the first need.
func (m *Machine) threads() *threads {
	if m.W.threads == nil {
		f := &fiber{green: &object.Green{ID: mainThread}}
		m.W.threads = &threads{cur: f, main: f, all: []*fiber{f}, last: mainThread}
	}
	return m.W.threads
}

// Ident implements object.Scheduler.
func (m *Machine) Ident() int64 {
	if m.W.threads == nil {
		return mainThread
	}
	return m.W.threads.cur.green.ID
}

// Green implements object.Scheduler.
func (m *Machine) Green() *object.Green { return m.threads().cur.green }

// Several implements object.Scheduler.
func (m *Machine) Several() bool { return m.W.threads != nil && len(m.W.threads.all) > 1 }

// Threads implements object.Scheduler.
func (m *Machine) Threads() []*object.Green {
	s := m.threads()
	out := make([]*object.Green, len(s.all))
	for i, f := range s.all {
		out[i] = f.green
	}
	return out
}

// Spawn implements object.Scheduler.
func (m *Machine) Spawn(row *object.Row, args ...object.Value) *object.Green {
	s := m.threads()
	s.last++
	room := new(struct {
		fiber
		stack  [firstRegs]object.Value
		frames [firstFrames]frame
	})
	f := &room.fiber
	f.green = &object.Green{ID: s.last}
	f.stack, f.frames = room.stack[:], room.frames[:]
	f.limit = firstRegs - slack
	for i := range f.frames {
		f.frames[i].i = uint32(i)
	}
	nf := new(object.NFrame)
	nf.Reset(row, args)
	nf.Comp = m.T.Comp
	f.frames[1].nf, f.frames[1].ret = nf, retThread
	f.top = 1
	s.all = append(s.all, f)
	s.ready = append(s.ready, f)
	return f.green
}

// Park implements object.Scheduler.
func (m *Machine) Park(timed, real bool, until float64) {
	f := m.threads().cur
	f.green.Parked = true
	f.timed, f.real, f.until = timed, real, until
}

// Wake implements object.Scheduler.
func (m *Machine) Wake(g *object.Green) {
	m.T.Meter.Owe(int64(len(m.threads().all)/threadsFuel), 0)
	for _, f := range m.threads().all {
		if f.green == g {
			m.W.threads.wake(f, object.Woken)
			return
		}
	}
}

func (s *threads) wake(f *fiber, why object.Notice) {
	if f.green.Parked {
		f.green.Parked, f.green.Notice = false, why
		s.ready = append(s.ready, f)
	}
}

// Now implements object.Scheduler.
func (m *Machine) Now() float64 {
	return m.threads().jumped + float64(float64(m.T.Meter.Used())*fuelTime)
}

// Ahead implements object.Scheduler.
func (m *Machine) Ahead() *float64 { return &m.threads().ahead }

// put keeps what the thread that runs has of its own.
func (m *Machine) put(f *fiber) {
	f.stack, f.frames, f.limit, f.top, f.level = m.stack, m.frames, m.limit, m.fr.i, m.level
	f.growAt, f.growBy, f.callChain = m.growAt, m.growBy, m.callChain
	f.genValue, f.exc = m.GenValue, m.T.Exc
	f.reraised, f.keepContext, f.pendingRaise, f.asyncYield = m.reraised, m.keepContext, m.pendingRaise, m.AsyncYield
	f.reprs, f.depth = m.T.S.Reprs, m.T.S.Depth
}

// take makes f the thread that runs.
func (m *Machine) take(f *fiber) {
	m.stack, m.frames, m.limit, m.level = f.stack, f.frames, f.limit, f.level
	m.fr = &m.frames[f.top]
	m.growAt, m.growBy, m.callChain = f.growAt, f.growBy, f.callChain
	m.GenValue, m.T.Exc = f.genValue, f.exc
	m.reraised, m.keepContext, m.pendingRaise, m.AsyncYield = f.reraised, f.keepContext, f.pendingRaise, f.asyncYield
	m.T.S.Reprs, m.T.S.Depth = f.reprs, f.depth
	m.W.threads.cur = f
	m.DepthChanged()
	f.stack, f.frames, f.genValue, f.exc, f.reprs = nil, nil, object.Value{}, nil, object.ReprSet{} // the Machine has them
}

// goBack makes the thread run for which a driver inside a host function works: it has been
// stopped.
func (m *Machine) goBack(f *fiber) {
	s := m.W.threads
	if f == nil {
		f = s.main
	}
	if s.cur != f {
		if !s.cur.green.Parked {
			s.ready = append(s.ready, s.cur)
		}
		s.unready(f)
		m.switchTo(f)
	}
	f.green.Parked = false
}

// unready takes a thread out of the line of those that may run.
func (s *threads) unready(f *fiber) {
	if i := slices.Index(s.ready, f); i >= 0 {
		s.ready = slices.Delete(s.ready, i, i+1)
	}
}

func (m *Machine) switchTo(f *fiber) {
	if s := m.W.threads; s.cur != f {
		m.put(s.cur)
		m.take(f)
	}
}

// allot keeps back what lies past the end of the turn.
func (m *Machine) allot() {
	s, mt := m.W.threads, m.T.Meter
	if len(s.all) == 1 || m.alone > 0 {
		mt.Hold(0)
	} else {
		mt.Allot(s.target - mt.Used())
	}
	m.pollAt = mt.Left - m.pace.fuel
}

// beginTurn lets the thread that runs go on to the next place where a turn may end, and as
// far as its next operation needs at least.
func (m *Machine) beginTurn() {
	s := m.W.threads
	used := m.T.Meter.Used()
	s.since = used
	s.target = max((used/turnFuel+1)*turnFuel, used+s.cur.need)
	m.allot()
}

// turn deals with a stop that only concerns the threads. It reports whether the run goes
// on; else the stop is the host's business.
func (m *Machine) turn() bool {
	s, mt := m.W.threads, m.T.Meter
	switch {
	case mt.Why == meter.Waiting:
		s.cur.need = 0
	case mt.Why == meter.Fuel && mt.Held > 0:
		if m.drawnOut() {
			s.late++
			m.beginTurn()
			return m.polled()
		}
	default:
		return false
	}
	m.next()
	return m.polled()
}

// polled asks whether the run was cancelled.
func (m *Machine) polled() bool { return m.poll() == stNext }

// drawnOut tells whether the thread goes on although its turn is over: it is inside a
// native, which nobody else may interrupt, or in the library.
func (m *Machine) drawnOut() bool {
	s, mt := m.W.threads, m.T.Meter
	need := mt.NeedFuel
	if mt.Used() == s.since { // nothing was done since: it needs more than it has said
		need = max(need, 2*s.cur.need)
	}
	s.cur.need = need
	return m.fr.nf != nil || s.late < grace && m.fr.bind.Code.Flags&code.Library != 0
}

// next gives the next thread its turn.
func (m *Machine) next() {
	s := m.W.threads
	if !s.cur.green.Parked && !s.cur.green.Over {
		s.ready = append(s.ready, s.cur)
	}
	m.T.Meter.Owe(int64(len(s.all)/threadsFuel), 0)
	s.late = 0
	s.turns++
	m.onTime()
	f := s.first(m.driver())
	if f == nil {
		f = m.idle()
	}
	m.switchTo(f)
	m.signalled()
	m.beginTurn()
}

// may tells whether f may run under the driver at hand: a driver inside a host function
// must not end the work of those outside.
func (f *fiber) may(run uint32) bool { return f.level == 0 || f.level == run }

// levelOf is the level of a thread, which the Machine has if it runs.
func (m *Machine) levelOf(f *fiber) uint32 {
	if m.W.threads.cur == f {
		return m.level
	}
	return f.level
}

// first takes the first thread that may run.
func (s *threads) first(run uint32) *fiber {
	i := slices.IndexFunc(s.ready, func(f *fiber) bool { return f.may(run) })
	if i < 0 {
		return nil
	}
	f := s.ready[i]
	s.ready = slices.Delete(s.ready, i, i+1)
	return f
}

// onTime wakes those whose time has come by the threads' own clock, the earliest first,
// and has one look at the granted clock now and then.
func (m *Machine) onTime() {
	s := m.W.threads
	for f := s.earliest(false); f != nil && f.until <= m.Now(); f = s.earliest(false) {
		s.wake(f, object.TimedOut)
	}
	if s.turns%lookEvery == 0 {
		if f := s.earliest(true); f != nil {
			s.wake(f, object.MayLook)
		}
	}
}

// earliest is the thread that waits for the earliest time by one clock; of several the one
// that was started first.
func (s *threads) earliest(real bool) (out *fiber) {
	for _, f := range s.all {
		if f.green.Parked && f.timed && f.real == real && (out == nil || f.until < out.until) {
			out = f
		}
	}
	return out
}

// idle is what happens when nobody can run: time passes, or whoever the driver works for
// is told that it would wait for ever.
func (m *Machine) idle() *fiber {
	s := m.W.threads
	if f := s.earliest(false); f != nil {
		s.jumped += max(f.until-m.Now(), 0)
		s.wake(f, object.TimedOut)
	} else if f := s.earliest(true); f != nil {
		s.wake(f, object.MaySleep)
	}
	if f := s.first(m.driver()); f != nil {
		return f
	}
	owner := s.main
	for _, f := range s.all {
		if m.levelOf(f) == m.driver() {
			owner = f
		}
	}
	s.wake(owner, object.Deadlocked)
	s.unready(owner)
	return owner
}

// ended deals with the end of the frame that stood lowest: it reports false if the driver
// has been waiting for it, and lets others run if a thread has ended.
func (m *Machine) ended() bool {
	s := m.W.threads
	if s == nil || m.level != 0 || s.cur == s.main {
		return false
	}
	m.result, m.uncaught = object.Value{}, nil
	s.drop(s.cur)
	m.next()
	return true
}

func (s *threads) drop(f *fiber) {
	f.green.End()
	i := slices.Index(s.all, f)
	s.all = slices.Delete(s.all, i, i+1)
	s.unready(f)
}

// dropThreads ends all threads but the main one, which runs then.
func (m *Machine) dropThreads() {
	s := m.W.threads
	if s == nil {
		return
	}
	for len(s.all) > 1 {
		f := s.all[len(s.all)-1]
		m.switchTo(f)
		m.dropFrames(0)
		m.switchTo(s.main)
		s.drop(f)
	}
	s.main.green.Parked = false
	s.ready = s.ready[:0]
	m.allot()
}

// threadRoots visits what the threads hold that do not run.
func (m *Machine) threadRoots(visit func(*object.Value)) {
	s := m.W.threads
	if s == nil {
		return
	}
	for i := range s.signals {
		visit(&s.signals[i].handler)
	}
	for _, f := range s.all {
		if f == s.cur {
			continue
		}
		visit(&f.genValue)
		if f.exc != nil {
			v := object.Ref(f.exc)
			visit(&v)
		}
		visitFrames(f.frames, f.top, f.stack, visit)
	}
}

// prune tells the threads of a census that was taken.
func (m *Machine) prune() {
	if s := m.W.threads; s != nil {
		for _, f := range s.all {
			f.green.Prune(m.T.S)
		}
	}
}

// threadBytes is what the threads count for in a census, but for the stacks of the one that
// runs beyond a fresh machine's.
func (m *Machine) threadBytes() int64 {
	s := m.W.threads
	if s == nil {
		return 0
	}
	n := int64(len(s.all)-1) * object.GreenSize
	for _, f := range s.all {
		if f != s.cur {
			n += stackSize(f.stack, f.frames, f.top)
		}
	}
	return n
}
