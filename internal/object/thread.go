// This file defines Thread: what a native sees of the interpreter that runs it.

package object

import (
	"runtime"
	"strings"
	"time"
	"weak"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
)

// An Evaluator runs Python. It is the vm's face towards natives: it can push work on
// the frame stack, never run it.
type Evaluator interface {
	// PushCall arranges callee(*args, **kw) to run: kw holds the values of the
	// keywords named by names, which may be nil. A Fast native is run at once: Done,
	// the result in f.In. Otherwise a frame is pushed: Call.
	PushCall(f *NFrame, callee Value, args []Value, names *Tuple) Action
	// PushFunction is PushCall for a Python function that takes one or two arguments as they
	// stand, in half the time. ok is false for any other; then nothing has changed.
	PushFunction(f *NFrame, fn *Function, n int, a, b Value) (act Action, ok bool)
	// PushRow arranges a Step (or Fast) row to run with bound arguments.
	PushRow(f *NFrame, row *Row, args ...Value) Action
	// Ask calls the Python function behind an iterator without a native frame: its
	// `__next__`, or what a map calls. ok is false if there is none; then nothing has
	// changed. f.In is unbound when it is exhausted.
	Ask(f *NFrame, it Value) (act Action, ok bool)
	// PushNext runs a native `__next__` row: f.In is unbound when it is exhausted.
	PushNext(f *NFrame, row *Row, it Value) Action
	// Resume goes on with a generator: v is sent, or exc raised in it. f.In is what it
	// yields; at its end f.In is unbound and GenResult its value.
	Resume(f *NFrame, g *Generator, v Value, exc *Exception) Action
	GenResult() Value
	SetGenResult(v Value)
	// AsyncYielded tells (once) whether the value just got was yielded by an async
	// generator itself, not by something it awaits.
	AsyncYielded() bool
	SetAsyncYielded()
	// Awaiting is what a suspended generator delegates to, or None.
	Awaiting(g *Generator) Value
	// Asked tells whether the host has ended the run, or wants it to wait.
	Asked() meter.Reason
	// AskedInStep is Asked where a Step charges; who has to go on is asked a slice later.
	AskedInStep(goOn bool) meter.Reason
	// Handled is the exception being handled, or nil.
	Handled() *Exception
	// FrameGlobals is the namespace of the nearest guest frame, or nil.
	FrameGlobals() *Dict
	// Caller describes the nearest Python frame; CallerLocals is its locals(),
	// FrameSuper what super() means there, ModuleAt the name of the module n further out.
	Caller() (Caller, bool)
	CallerLocals() (Value, error)
	FrameSuper() (cls, self Value, err error)
	ModuleAt(n int) Value
	// FrameAt describes the frame that a stack level means, as warnings.warn counts them:
	// 1 is the caller of the function that asks. Frames of files with one of the prefixes
	// are passed over.
	FrameAt(level int, skip []string) (Caller, bool)
	// FrameOut describes the nth Python frame out from the nearest one, if that and all between
	// are of the compartment that acts.
	FrameOut(n int) (Caller, bool)
	// Depth is the number of frames; DepthChanged says that the limit was set.
	Depth() int
	DepthChanged()
	// Statement is the frame of the nearest class statement whose metaclass or body runs, or nil.
	// Open tells whether a statement that is not over made v and runs, as decorator, metaclass or
	// base, code of the acting compartment.
	Statement() *NFrame
	Open(v Value) bool
	// Away is a function of another compartment's library that acts as nobody.
	Away(fn *Function) (*Function, error)
	// Rebind makes functions look up builtins in the namespace that their compartment has now.
	Rebind(own *Dict)
	// Function makes the function that runs a module's Code over a namespace.
	Function(c *code.Code, ns *Dict) (Value, error)
	// ClassKey is the private key of the class body in progress whose __static_attributes__
	// is token, or nil.
	ClassKey(token Value) *PrivateKey
	// Recode makes a function with the code of fn over other globals and cells.
	Recode(fn *Function, ns *Dict, closure []*Cell) (Value, error)
}

// A Caller is what a native with frame rights sees of the frame that called it.
type Caller struct {
	Globals   *Dict
	Namespace Value // mapping of class bodies and of exec with separate locals; else unbound
	Code      *code.Code
	PC        uint32 // of the instruction that calls
	Comp      *Compartment
}

// LibraryCaller tells whether the nearest Python frame is one of certain modules of the
// embedded library, and which compartment acts there: for natives that they alone may use.
// Any library module would not do: there are some that call what they are given.
func (t *Thread) LibraryCaller(modules ...string) (*Compartment, bool) {
	c, ok := t.Eval.Caller()
	if !ok || c.Code.Flags&code.Library == 0 {
		return nil, false
	}
	for _, m := range modules {
		if c.Code.Filename == "<frozen "+m+">" {
			return c.Comp, true
		}
	}
	return nil, false
}

// byLibrary tells whether the nearest Python frame runs code of the embedded library.
func (t *Thread) byLibrary() bool {
	if t.Eval == nil {
		return false
	}
	c, ok := t.Eval.Caller()
	return ok && c.Code.Flags&code.Library != 0
}

// LibraryCall is LibraryCaller for natives that show what no program may see: the module has
// to call it by its name, in its own text. There is hardly a module that does not call
// something it was given, and that could be this very native.
func (t *Thread) LibraryCall(name string, modules ...string) (*Compartment, bool) {
	comp, ok := t.LibraryCaller(modules...)
	if !ok {
		return nil, false
	}
	c, _ := t.Eval.Caller()
	callee := strings.TrimPrefix(c.Code.Callee(int(c.PC)), "_")
	return comp, callee == name
}

// A Thread is what natives are given of the interpreter that runs them. Its green threads
// (green.go) share one: only one of them runs.
type Thread struct {
	Meter *meter.Meter
	Eval  Evaluator
	Comp  *Compartment // acting compartment of the native that is running
	Exc   *Exception   // raised by the native that is running
	Bug   error        // an internal error: ends the interpreter
	AskAt int64        // what is left when a charge of a Step asks whether to stop; see Charge
	S     *State

	specs    *[8]knownSpec                    // made at the first
	args     *ArgRing                         `clone:"zero"` // made at the first call
	direct   int                              // nesting of iterators that ask each other without frames
	behind   int                              // nesting of objects that ask those behind them: see maxBehind
	mapping  bool                             `clone:"zero"` // mapArgs are in use
	mapArgs  *[8]Value                        `clone:"zero"` // arguments of what a map applies; made at the first
	Scratch  *List                            `clone:"zero"` // what a row with Parts may use for its result: the caller empties it
	spare    *List                            `clone:"zero"` // an empty list with room that a tuple was gathered in
	spareGen *genexpr                         `clone:"zero"` // one that has ended: see Spent
	sifted   []int32                          `clone:"zero"` // entry numbers of a sift
	ahead    *[manyMost]Value                 `clone:"zero"` // what an iterator shows; made at the first
	zipped   *[(zipMost - 1) * manyMost]Value `clone:"zero"` // the same for those that a zip asks
	few      [3]Value                         `clone:"zero"` // arguments of a special method of a built-in object
	showing  bool                             `clone:"zero"` // ahead is in use
	moved    bool                             `clone:"zero"` // a Step has committed since the run was asked whether to stop
	zipping  bool                             `clone:"zero"` // zipped is
	filling  *Header                          `clone:"zero"` // the object that shown items go to
}

// A State is what an interpreter's threads share.
type State struct {
	Main         *Compartment
	Builtins     *Dict                // what all compartments begin with: static
	nobody       *Compartment         // made when somebody is in need of it
	compartments                      // the others
	NextID       uint64               // last id() given
	staticIDs    map[staticKey]uint64 // of constants: see ID
	Reprs        ReprSet              // of the thread that runs
	Depth        int                  // nested frames, Python and native
	Epoch        uint64               // of the last census
	Weak         WeakTable            // weak references
	texts        shortTexts           // short strs made last
	AtExit       []ExitCall           // what runs at the end of the program
	ImportRow    *Row                 // the importer
	// Ask asks the host for a grant that is missing; nil: nobody does.
	Ask    func(t *Thread, w Want) (v Value, ok bool, err error) `clone:"share"`
	Source func(filename string) (string, bool)                  `clone:"share"` // text of a file of the program, for tracebacks
	// SuggestKeyword guesses the misspelt keyword behind a SyntaxError: a new message, and
	// what it points at. Nil: no guesses.
	SuggestKeyword func(msg string, line, stmtLine int, source string) (s SyntaxPlace, ok bool) `clone:"share"`
	// AfterCensus, if set, runs after each census of the interpreter: an object that is
	// not Reached is garbage.
	AfterCensus func(t *Thread) `clone:"share"`
	// ForCensus, set with it, tells whether it may have something to do.
	ForCensus func(s *State) bool `clone:"share"`
	Host      any                 // the public face of the interpreter, for capabilities
	// Poll tells whether the host wants the present run to stop, and why; else it is
	// meter.Running. Nil: it never does.
	Poll     func() meter.Reason  `clone:"share"`
	TimeLeft func() time.Duration `clone:"share"` // until the present run's deadline; nil: none
	Foresaw  bool                 // the last stop came before work that would have ended after it
	// Park, if set, says that the thread waits for the machine and its run stops for now, as
	// meter.Paused: wake makes it go on. Nil: who waits keeps the goroutine.
	Park func() (wake func()) `clone:"share"`
	// Done is closed when the host cancels the present run; nil: never.
	Done      <-chan struct{} `clone:"share"`
	MaxDepth  int
	Natives                                   // of the whole interpreter
	IntDigits int                             // sys.set_int_max_str_digits
	Recursion int                             // sys.setrecursionlimit
	Write     func(fd int, text string) error `clone:"share"` // output: nil refuses
	Flush     func(fd int) error              `clone:"share"` // nil: the host holds nothing back
}

func (t *Thread) stopErr() error { return meter.ErrStop }

// Charge pays fuel units and bytes before work is done. ErrStop means: change
// nothing and return it. One request above the whole memory limit is a MemoryError
// that Python can catch.
func (t *Thread) Charge(fuel, bytes int64) error {
	// What the next census comes after is below the limit.
	if m := t.Meter; fuel <= m.Left && bytes <= m.Trigger-m.Bytes && bytes <= longBytes && m.Left >= t.AskAt {
		m.Left -= fuel
		m.Bytes += bytes
		return nil
	}
	return t.chargeAsked(fuel, bytes)
}

// chargeAsked is Charge where there is more to look at.
func (t *Thread) chargeAsked(fuel, bytes int64) error {
	if bytes > t.Meter.Limit {
		return t.impossible()
	}
	if t.Meter.Left < t.AskAt && fuel > 0 {
		if err := t.askInStep(); err != nil {
			return err
		}
	}
	if bytes > longBytes && t.S.tooLate(time.Duration(bytes/clearedPerNs)) {
		return t.Meter.Halt(meter.Cancelled)
	}
	return t.Meter.Charge(fuel, bytes)
}

// askInStep stops a Step that goes over many items without giving way: sumprod of a million was
// deaf for 80 ms. Another guest's turn is a reason only if what the Step has done since the last
// question stays done: one that began anew each time would not get anywhere.
func (t *Thread) askInStep() error {
	why := t.Eval.AskedInStep(!t.moved)
	t.moved = false
	if why == meter.Running {
		return nil
	}
	return t.Meter.Halt(why)
}

// impossible refuses a request above the whole memory limit.
func (t *Thread) impossible() error {
	t.Meter.Refused()
	return t.RaiseArgs(MemoryErrorType)
}

// ID gives the id() of a value: a counter, given at the first request.
func (t *Thread) ID(v Value) int64 {
	h := v.Header()
	switch {
	case v.N != 0 || v.IsInt() || v.IsFloat():
		return int64(mix(int64(v.N))>>3 | 1<<60)
	case h.Word&IDMask != 0:
		return int64(h.Word&IDMask) * 16
	case h.Word&StaticBit != 0:
		return t.S.staticID(h)
	}
	t.S.NextID++
	h.Word |= t.S.NextID & IDMask
	return int64(t.S.NextID) * 16
}

// HasID tells whether an object was given a number, or has one by its nature.
func (t *Thread) HasID(v Value) bool { return v.N != 0 || v.Header().Word&(IDMask|StaticBit) != 0 }

// A staticKey is a constant that the interpreter must not keep alive: it may be the last
// to know of it, and the constants of a dropped program can be large.
type staticKey struct {
	at weak.Pointer[Header] `clone:"share"`
}

// staticID is the id of a constant of a program, whose header nobody may write: the
// interpreter remembers it. Entries stay when their constant has gone, since when Go
// collects it must not show.
func (s *State) staticID(h *Header) int64 {
	key := staticKey{weak.Make(h)}
	id, ok := s.staticIDs[key]
	if !ok {
		if s.staticIDs == nil {
			s.staticIDs = map[staticKey]uint64{}
		}
		s.NextID++
		id = s.NextID
		s.staticIDs[key] = id
	}
	return int64(id) * 16
}

// OwnBytes is what the interpreter's own tables count for in a census: an entry above takes
// 32 bytes in a map that may be half empty, and as much for the weak pointer.
func (s *State) OwnBytes() int64 {
	n := 128*int64(len(s.staticIDs)) + s.tableBytes()
	for i := range s.AtExit {
		n += s.AtExit[i].Size()
	}
	return n
}

// Native depth: walkers (repr, ==, copy, json) count each level with Enter and Leave.
func (t *Thread) Enter() error {
	if t.S.Depth >= t.S.MaxDepth {
		return t.Raise(RecursionErrorType, "maximum recursion depth exceeded")
	}
	t.S.Depth++
	return nil
}

// Leave ends a level begun with Enter.
func (t *Thread) Leave() { t.S.Depth-- }

// Refs visits what the interpreter holds outside its machines: the program's compartment and
// everything reachable from it.
func (s *State) Refs(visit func(*Value)) {
	s.Main.Refs(visit)
	VisitCompartment(s.nobody, visit)
	s.Weak.Refs(visit)
	for i := range s.AtExit {
		c := &s.AtExit[i]
		visit(&c.Fn)
		for k := range c.Args {
			visit(&c.Args[k])
		}
		VisitDict(c.Kw, visit)
		VisitCompartment(c.Comp, visit)
	}
	s.Natives.Refs(visit)
}

// Reached tells whether the last census found an object alive. Objects made since count
// as garbage: ask right after it.
func (s *State) Reached(h *Header) bool {
	return h.Word&StaticBit != 0 || h.Word&EpochMask == s.Epoch<<EpochShift&EpochMask
}

// Polled stops work that takes more than 1 ms if the host has ended the run: it is asked every
// 0.5 ms or so, has changed nothing yet and begins anew when the run is resumed. That it is
// another guest's turn is no reason. Without a Thread it just gives way to other guests.
func (t *Thread) Polled() error {
	if t == nil {
		runtime.Gosched()
		return nil
	}
	why := t.Eval.Asked()
	if why == meter.Running || why == meter.Paused {
		return nil
	}
	return t.Meter.Halt(why)
}

// PollAt is Polled at every 4096th item.
func (t *Thread) PollAt(i int) error {
	if i&4095 != 4095 {
		return nil
	}
	return t.Polled()
}

// EachItem calls f for the items of a table in order, and polls as PollAt does. f looks no attribute
// up: natives that do that might call this again.
func (t *Thread) EachItem(d *Dict, f func(k, v Value) error) error {
	for i := range d.NEntries() {
		if err := t.PollAt(i); err != nil {
			return err
		}
		if k, v, ok := d.Entry(i); ok {
			if err := f(k, v); err != nil {
				return err
			}
		}
	}
	return nil
}
