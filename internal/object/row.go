// This file defines Row: the one table entry behind everything native that Python
// code can reach.

package object

import "errors"

// A Fast native does its work at once: under 1 ms, charged in full before anything
// changes. It returns the unbound Value only from a `__next__` row (exhausted). args
// aliases the register stack: read it, never keep or write it.
type Fast func(t *Thread, args []Value) (Value, error)

// A Step native works in steps: see NFrame.
type Step func(t *Thread, f *NFrame) Action

// An Action is what a step asks for.
type Action uint8

// The actions.
const (
	Done  Action = iota // f.Out is the result (or, from a sub-operation, f.In is)
	Call                // one callee was pushed; its result arrives in f.In
	Raise               // an exception is in the Thread
	Stop                // the meter said stop: the step runs again from its last commit
	Again               // a chunk is done: the driver polls and runs the step again
)

// The errors a Fast native may return, compared by pointer. Anything else is a bug
// and ends the interpreter with InternalError.
var (
	ErrRaised = errors.New("object: raised")     // the exception is in the Thread
	ErrSlow   = errors.New("object: take steps") // nothing changed: enter the Step form
)

// Rights say with whose authority a native acts (SECURITY §3).
type Rights uint8

// The rights. RightsUnset does not pass the table's check.
const (
	RightsUnset Rights = iota
	NoRights           // powerless: one shared object for all
	Power              // acts as the compartment that looked it up; may be handed on
	Reflect            // sees with its finder's eyes only when called at home
	FrameRead          // reads the nearest guest frame, if it is its finder's
)

// A Charge says how a native pays. ChargeUnset does not pass the table's check.
type Charge uint8

// The charges, as docs/metering.md prints them.
const (
	ChargeUnset Charge = iota
	Constant           // covered by the call's own unit, and Base
	PerItem            // grows with the number of items handled
	PerByte            // grows with bytes or characters handled
	Custom             // its own formula, in its comment
)

// A RowKind says how a row appears on its type.
type RowKind uint8

// The kinds of rows.
const (
	Method      RowKind = iota // instance method; dunders show as slot wrappers
	Static                     // static method; __new__ is one
	ClassMethod                // receives the class
	Getter                     // attribute: Fast reads (args[0] is the instance), Set writes (nil: read-only), Del deletes
	Attr                       // constant class attribute: Value
)

// A Row describes one native. A type's or module's rows are all that Python sees of it.
//
// Sig is CPython's text signature, "($self, object, /)". Params gives conversions by
// parameter name, "index:index data:buffer", which the binder does (running guest
// code where it must) before the body starts; unnamed ones arrive as they are. A
// Fast body receives one argument per parameter in Sig's order: defaults written in
// Sig as literals are filled in, "=<unrepresentable>" arrives as Missing, *args as
// an exact tuple, **kwargs as an exact dict. See binder.go for the conversions.
type Row struct {
	Name    string
	Sig     string
	Params  string
	Kind    RowKind
	Rights  Rights
	Charge  Charge
	Base    int64 // units that each call costs beyond its own one, where it takes long whatever it is given
	Fast    Fast
	Many    Fast // *args rows: given the positional arguments as they stand when there are no keywords; ErrSlow leaves the call to Fast
	Step    Step
	Item    Item   // what Step does with an item that a generator yields to it at Waits, if no frame is needed
	Waits   int    // the PC at which Step waits for an item
	Apply   Apply  // what Step does with a result of a Python function that it calls with one value after another
	Applies int    // the PC at which Step waits for such a result
	Loop    LoopOp // what the dispatch loop does by itself for exact types
	Drains  bool   // of its last argument it takes the items alone, and does not keep it
	Parts   bool   // its result is a new list, which may be Thread.Scratch
	Set     Fast   // Getter rows: args are instance and value
	Del     Fast   // Getter rows: args are the instance
	SetStep Step
	Inside  bool                       // shown to insiders of the object alone: it says what that holds
	Varargs bool                       // CPython takes its arguments as a tuple: messages about them are the older ones
	Catches bool                       // its step is entered with f.Exc when a callee raises
	Dropped func(t *Thread, f *NFrame) // what is undone when the host abandons a run in it; it charges nothing
	Value   Value                      // Attr rows
	Doc     string

	setter *Row // of Getter rows with a SetStep: the row that runs it

	wrapper bool // shown as a slot wrapper

	args *argSpec // parsed from Sig and Params when the table is registered
	num  int32    // number in the table of rows: how a snapshot names a frame
	qual string   // "list.append"
}

// An Item takes the item v for a native that waits for one, and asks for the next: it
// charges and leaves behind in f just what Step would. It reports false, with nothing
// changed but charges, if Step must do it.
type Item func(t *Thread, f *NFrame, v Value) bool

// An Apply takes the result v of fn, a Python function that was called with one value, for a
// native that waits for it, and gives the value for the next call: it charges and leaves behind
// in f just what Step would, but for the call. It reports false, with nothing changed, if Step
// must do it.
type Apply func(t *Thread, f *NFrame, fn, v Value) (next Value, ok bool)

// QualName is the row's name with its owner's: "list.append".
func (r *Row) QualName() string {
	if r.qual != "" {
		return r.qual
	}
	return r.Name
}

// A LoopOp names a native that the dispatch loop does by itself when its arguments have
// the exact types it knows; the same call elsewhere goes to Fast.
type LoopOp uint8

// The natives that the loop knows, and for which arguments.
const (
	LoopNone       LoopOp = iota
	LoopLen               // len: list, tuple, str, dict
	LoopIsInstance        // isinstance: a plain class, where the answer is yes or the object's class static
	LoopAbs               // abs: float, int
	LoopOrd               // ord: an ASCII str
	LoopMin               // min: two ints or two floats, or a short list of ints
	LoopMax               // max: likewise
	LoopSqrt              // math.sqrt: float, int up to 2**53
	LoopAppend            // list.append: with room
	LoopPop               // list.pop: the last of some
	LoopGet               // dict.get: a str key
	LoopExtend            // list.extend: a short list, with room
	LoopNext              // next: a generator, which the driver goes on with
	LoopSend              // generator.send: likewise
)
