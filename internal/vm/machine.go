// Package vm runs compiled Python: frames, the dispatch loop, the driver that does
// what the loop cannot, calls, unwinding and generators.
//
// One Machine runs an interpreter: the green thread whose turn it is (threads.go has the
// others). Its frames live in one array and their registers in another, with overlapping
// windows; neither Python calls nor natives that call back into Python use the Go stack.
// Every exit of the loop and every step of a native is a point where the run can stop and
// go on later.
//
//	machine.go   the Machine, its stacks, entry points and stops
//	loop.go      the dispatch loop; mem_*.go how it reaches memory
//	driver.go    what happens at an exit; slow_*.go one operation after another
//	call.go      binding arguments, natives, native frames
//	deliver.go   where a result goes
//	unwind.go    exceptions
//	threads.go   green threads: turns, waiting, deadlock
//	generator.go generators, coroutines, async generators
//	link.go      constants and Bindings
package vm

import (
	"errors"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A frame is the activation of a Python function or of a native that takes steps.
type frame struct {
	fn   *object.Function
	bind *object.Binding
	pc   uint32 // of a waiting frame: after its call if the callee's ret is retStore or retInit, else at its instruction
	base uint32 // index of R[0] in the stack (not of generators, which own their registers)
	top  uint32 // native and generator frames: where callees' windows may begin
	i    uint32 // its own index
	ret  uint8
	nf   *object.NFrame    // of a native frame; else nil
	gen  *object.Generator // of a generator's frame; else nil
}

// How a frame's result is delivered.
const (
	retStore   = iota // to the slot before its window; the caller goes on at its pc
	retInit           // constructor: must be None; the instance stands in R[0] already, which is the caller's result slot
	retInitM          // constructor called as an attribute: the instance in R[0] goes to the slot before
	retAttr           // to R[A] of the caller's GETATTR, at which its pc stands
	retDeliver        // by the driver, to whatever the caller's instruction or step expects
	retEntry          // to the host
	retThread         // to nobody: a thread ends with it
	retDrop           // to nobody: the frame below knows nothing of the call
)

// programFrames is how many frames stand below a program's own: they do not count as its
// depth.
const programFrames = 1

// Sizes of a fresh machine, and how frames grow.
const (
	firstRegs   = 64
	firstFrames = 8
	slack       = 24 // registers kept free past limit for argument shifting
)

// A Machine is what runs of an interpreter: the thread whose turn it is.
type Machine struct {
	T         object.Thread `clone:"held"`
	stack     []object.Value
	limit     uint32 // windows end at or before this
	runs      uint32 // drivers at work: more than one while host functions call back
	visits    uint32 // under way: see Enter
	frames    []frame
	fr        *frame     `clone:"into=frames"`
	work      *workspace `clone:"zero"` // that has the stacks, if they have not grown
	lastFrame uint32     // greatest index a new frame may be pushed on top of
	level     uint32     // the driver that waits for what the thread does; 0: none
	slice     int64      // fuel of the present slice
	at        uint32     // loop: index of the top frame, while it is in no register
	alone     uint32     // turns do not end: see RunAlone
	pollAt    int64      // Meter.Left at which to poll next
	steps     uint32     // of natives
	pace      pace       // how long that is

	GenValue object.Value // value of the generator that just ended
	result   object.Value // of the entry frame
	uncaught *object.Exception
	argbuf   [30]object.Value        `clone:"zero"`
	rooms    *[maxReady]object.Value `clone:"zero"` // empty lists for comprehensions that begin: see roomList
	ready    uint32                  `clone:"zero"` // how many
	parts    *object.List            `clone:"zero"` // of unpackParts: empty
	oneArg   [1]object.Value         `clone:"zero"` // of PushNext
	bindbuf  [16]object.Value        `clone:"zero"` // bindArgs' result
	selfbuf  []object.Value          `clone:"zero"` // arguments of a __call__, with its object
	pool     []*object.NFrame        `clone:"zero"`
	gas      int64
	walk     *object.Walker `clone:"zero"` // the census that a pause interrupted
	W        *World
	stopErr  error
	Trace    func(Event)   `clone:"share"` // tests
	exiting  *exiting      `clone:"zero"`  // tests
	scratch  object.NFrame `clone:"zero"`  // what a sub-operation run directly under a Python frame delivers into
	bounds   object.Slice  `clone:"zero"`  // of x[a:b], for types that look at it and keep it not

	once   *object.Generator `clone:"zero"` // a generator expression that the call at onceAt alone knows
	onceAt uint64            `clone:"zero"` // frame and pc

	callChain int // Go calls within calls of __call__ objects: see maxCallChain

	ext  code.Instr // of the EXT before the instruction at hand, if wide
	wide bool

	growAt uint64 // frame and pc of the last ExGrow, and what it asked for
	growBy uint32

	// How T.Exc is raised: set by what raises, read by unwind.
	reraised    bool // RERAISE: neither context nor a new traceback entry
	keepContext bool // bare raise: no context

	pendingRaise bool // T.Exc is to be raised at the top frame before anything runs
	AsyncYield   bool // the value just delivered was yielded by an async generator itself
}

// A World is what the machines of one interpreter share beyond object.State.
type World struct {
	Main     *object.Compartment
	nilCell  *object.Cell
	bindings map[bindKey]*object.Binding
	Import   *object.Row // the `__import__` row
	trees    uint32
	keys     uint64   // private keys made so far
	Plain    bool     // tests: inline caches stay empty, and a traced machine takes no short cut
	threads  *threads // nil: there was never more than one
}

type bindKey struct {
	code *code.Code
	ns   *object.Dict
}

// The outcomes of a run that are not values.
var (
	errStopped  = errors.New("vm: stopped")
	errUncaught = errors.New("vm: uncaught exception")
)

// ErrStopped means that a budget ran out: the reason is in the Meter, and Run may be
// called again after a refill.
var ErrStopped = errStopped

// ErrUncaught means that an exception ended the run: see Uncaught.
var ErrUncaught = errUncaught

// New makes a machine.
func New(st *object.State, m *meter.Meter, w *World) *Machine {
	x := &Machine{W: w}
	x.T.Meter, x.T.S, x.T.Eval = m, st, x
	x.T.Comp = st.Main
	x.sleep()
	return x
}

// Uncaught is the exception that ended the last run.
func (m *Machine) Uncaught() *object.Exception { return m.uncaught }

// Depth is the number of frames.
func (m *Machine) Depth() int { return int(m.fr.i) }

// DepthChanged implements object.Evaluator: the recursion limit was set.
func (m *Machine) DepthChanged() {
	depth := min(m.T.S.MaxDepth, m.T.S.Recursion) + programFrames
	m.lastFrame = uint32(max(min(len(m.frames)-2, depth), 0))
}

// top is the first stack index above frame fr.
func (m *Machine) top(fr *frame) uint32 {
	if fr.nf != nil || fr.gen != nil || fr.i == 0 {
		return fr.top
	}
	return fr.base + uint32(fr.bind.Window)
}

// ensure makes the stack reach index n. What it takes is owed: see grown.
func (m *Machine) ensure(n uint32) bool {
	if n <= m.limit {
		return true
	}
	size := uint32(len(m.stack))
	for size-slack < n {
		size *= 2
	}
	grown := make([]object.Value, size)
	copy(grown, m.stack)
	m.T.Meter.OweKept(0, int64(size-uint32(len(m.stack)))*16)
	m.stack = grown
	m.limit = size - slack
	return true
}

// push adds a frame. It returns nil with RecursionError raised at the depth limit.
func (m *Machine) push() *frame {
	if m.fr.i >= m.lastFrame && !m.growFrames() {
		return nil
	}
	m.fr = &m.frames[m.fr.i+1]
	return m.fr
}

// growFrames doubles the frame stack, up to the depth limit.
func (m *Machine) growFrames() bool {
	depth := min(m.T.S.MaxDepth, m.T.S.Recursion) + programFrames
	n := len(m.frames)
	if int(m.fr.i) >= depth {
		m.T.Raise(object.RecursionErrorType, "maximum recursion depth exceeded")
		return false
	}
	if int(m.fr.i) < n-2 {
		// the limit was raised meanwhile: there is room
		m.lastFrame = uint32(min(n-2, depth))
		return true
	}
	size := min(n*2, depth+64)
	grown := make([]frame, size)
	copy(grown, m.frames)
	for i := n; i < size; i++ {
		grown[i].i = uint32(i)
	}
	m.T.Meter.OweKept(0, int64(size-n)*64)
	at := m.fr.i
	m.frames = grown
	m.fr = &m.frames[at]
	m.lastFrame = uint32(min(size-2, depth))
	return true
}

// pop drops the top frame.
func (m *Machine) pop() {
	fr := m.fr
	if fr.nf != nil {
		fr.nf.Release()
		if len(m.pool) < 64 {
			m.pool = append(m.pool, fr.nf)
		}
		fr.nf = nil
	}
	fr.gen = nil
	m.fr = &m.frames[fr.i-1]
}

// popFrame drops frames down to and including fr.
func (m *Machine) popFrame(fr *frame) {
	at := fr.i
	for m.fr.i >= at {
		m.pop()
	}
}

// native takes a native frame from the pool.
func (m *Machine) native() *object.NFrame {
	if n := len(m.pool); n > 0 {
		f := m.pool[n-1]
		m.pool = m.pool[:n-1]
		return f
	}
	return new(object.NFrame)
}

// Start pushes a call of fn with positional arguments, to be run by Run.
func (m *Machine) Start(fn object.Value, args ...object.Value) error {
	return m.StartRow(entryRow, append([]object.Value{fn}, args...)...)
}

// StartRow pushes a native to be run by Run.
func (m *Machine) StartRow(row *object.Row, args ...object.Value) error {
	m.wake()
	entry := m.native()
	entry.Reset(row, args)
	top := m.top(m.fr)
	fr := m.push()
	if fr == nil {
		return errUncaught
	}
	fr.nf, fr.ret, fr.top = entry, retEntry, top
	fr.fn, fr.bind = nil, nil
	entry.Comp = m.T.Comp
	return nil
}

// entryRow calls what the host asked for.
var entryRow = object.RegisterRow(&object.Row{Name: "entry", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.Eval.PushCall(f, f.Vals[0], f.Vals[1:], nil); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// Run goes on until the entry frame started last returns, an exception leaves it, or
// a budget runs out. After ErrStopped it may be called again.
func (m *Machine) Run() (object.Value, error) {
	m.pace.restart()
	m.pollAt = m.T.Meter.Left - m.pace.fuel // what is left may have been refilled
	m.uncaught = nil
	if m.runs++; m.runs == 1 {
		busy.Add(1)
		defer busy.Add(-1)
	}
	outer, held := m.level, m.T.Meter.Held
	if m.fr.ret == retEntry {
		m.level = m.driver()
	}
	var owner *fiber
	if s := m.W.threads; s != nil {
		owner = s.cur
		m.allot()
	}
	err := m.drive()
	m.runs--
	switch {
	case m.runs > 0:
		if m.W.threads != nil {
			if err == errStopped {
				m.goBack(owner)
			}
			m.T.Meter.Hold(held) // the native below has marked the account
		}
		m.level = outer
	case err != errStopped:
		m.level = 0
	}
	if err != nil {
		m.rest()
		return object.Value{}, err
	}
	v := m.result
	m.result = object.Value{}
	m.rest()
	return v, nil
}

// RunAlone is Run while the host works with the values of a program: no thread but the one
// it uses runs, unless that waits for another.
func (m *Machine) RunAlone() (object.Value, error) {
	m.alone++
	v, err := m.Run()
	m.alone--
	return v, err
}

// Abandon drops all frames, and all threads but the main one: after a stop that will not
// be resumed.
func (m *Machine) Abandon() {
	m.dropThreads()
	m.AbandonTo(0)
	m.T.Comp = m.W.Main // whoever acted when the run stopped: the next program is the host's
	m.level, m.visits = 0, 0
	m.walk = nil // of a run that was paused: it has not seen what the next program makes
	m.rest()
}

// AbandonTo drops the frames above a depth.
func (m *Machine) AbandonTo(depth int) {
	m.dropFrames(depth)
	m.T.Exc, m.pendingRaise, m.reraised, m.keepContext = nil, false, false, false
}

func (m *Machine) dropFrames(depth int) {
	for int(m.fr.i) > depth {
		if g := m.fr.gen; g != nil {
			m.closeGen(g)
		}
		if nf := m.fr.nf; nf != nil {
			if s, ok := nf.State.(interface{ Dropped() }); ok {
				s.Dropped()
			}
			if drop := nf.Row.Dropped; drop != nil {
				comp := m.T.Comp
				m.T.Comp = nf.Comp
				drop(&m.T, nf)
				m.T.Comp = comp
			}
		}
		m.pop()
	}
}
