// This file defines the representation of exceptions and how natives raise them. The
// hierarchy and its methods are in exception_types.go.

package object

import (
	"fmt"

	"github.com/adderlang/adder/internal/code"
)

// An Exception is an instance of BaseException or a subclass, built-in or not: all
// share this layout. Attrs holds the __dict__ of every one of them; the special
// attributes of OSError, SyntaxError, UnicodeError and so on are in Fields.
type Exception struct {
	Header
	Attrs
	Args     *Tuple
	Cause    Value // unbound or None: none
	Context  Value
	Suppress bool // __suppress_context__
	behind   bool // it may be the context of another
	Trace    *Traceback
	TraceSet Value   // __traceback__ given by Python code; unbound: Trace is it
	Fields   []Value // by class: see exception_types.go. Unbound: None
}

// SetContext makes v, an exception or None, the context of e.
func (e *Exception) SetContext(v Value) {
	e.Context = v
	if v.Kind() == KindException {
		As[Exception](v).behind = true
	}
}

// maxContexts is how far behind an exception another is looked for.
const maxContexts = 10_000

// Follow makes h, which is being handled, the context of e, and takes e out of the contexts
// behind h: those would be a circle. An exception that was never a context stands behind none,
// so that to raise many new ones, each while the last is handled, does not walk their chain
// each time. It returns how many it looked at.
func (e *Exception) Follow(h *Exception) (steps int) {
	for c := h; e.behind && steps < maxContexts; steps++ {
		if c.Context.P == nil || c.Context.IsNone() {
			break
		}
		n := As[Exception](c.Context)
		if n == e {
			c.Context = Value{}
			break
		}
		if c = n; c == h {
			break
		}
	}
	e.SetContext(Ref(h))
	return steps
}

// ExceptionSize is what the meter charges for an exception.
const ExceptionSize = 208

// A Traceback is the list of places an exception passed, innermost last in Entries.
type Traceback struct {
	Header
	Entries []TraceEntry
}

// NewTraceback makes an empty traceback with room for the first entry, which is all that
// an exception caught where it was raised needs.
func NewTraceback() *Traceback {
	x := &struct {
		Traceback
		room [1]TraceEntry
	}{Traceback: Traceback{Header: Header{Type: TracebackType}}}
	x.Entries = x.room[:0]
	return &x.Traceback
}

// A TraceEntry is one place; positions are decoded when asked.
type TraceEntry struct {
	Code *code.Code
	PC   uint32
	Comp *Compartment
	Ns   *Dict
	Self Value // of the innermost one: the first argument, if it is called self
}

// NewException makes an exception of a built-in class that has no fields of its own.
// Its cost is owed, not charged: raising must not itself fail.
func (t *Thread) NewException(typ *Type, args ...Value) *Exception {
	e := &Exception{Header: t.Header(typ)}
	e.Shape = typ.Root(nil)
	e.Args = MakeTuple(append([]Value(nil), args...))
	if typ.Flags&FlagStatic == 0 || typ.solid() != BaseExceptionType {
		e.FillFields()
	}
	if t != nil {
		t.Meter.Owe(0, ExceptionSize+TupleSize(len(args)))
	}
	return e
}

// Raise raises typ(message), the message formatted with fmt.Sprintf from UTF-8.
func (t *Thread) Raise(typ *Type, format string, args ...any) error {
	msg := format
	if len(args) > 0 {
		msg = fmt.Sprintf(format, args...)
	}
	t.Meter.Owe(0, int64(len(msg)))
	return t.Throw(t.NewException(typ, NewStr(msg)))
}

// RaiseArgs raises typ(*args).
func (t *Thread) RaiseArgs(typ *Type, args ...Value) error {
	return t.Throw(t.NewException(typ, args...))
}

// Throw raises an exception object. The driver sets its context and traceback.
func (t *Thread) Throw(e *Exception) error {
	t.Exc = e
	return ErrRaised
}

// TypeError raises a TypeError.
func (t *Thread) TypeError(format string, args ...any) error {
	return t.Raise(TypeErrorType, format, args...)
}

// ValueError raises a ValueError.
func (t *Thread) ValueError(format string, args ...any) error {
	return t.Raise(ValueErrorType, format, args...)
}

// OverflowError raises an OverflowError.
func (t *Thread) OverflowError(format string, args ...any) error {
	return t.Raise(OverflowErrorType, format, args...)
}

// IndexError raises an IndexError.
func (t *Thread) IndexError(format string, args ...any) error {
	return t.Raise(IndexErrorType, format, args...)
}

// KeyError raises KeyError(key).
func (t *Thread) KeyError(key Value) error { return t.RaiseArgs(KeyErrorType, key) }

// Fail turns the error of a charge or a Fast body into a step's action.
func (t *Thread) Fail(err error) Action {
	if err == ErrRaised {
		return Raise
	}
	if err != t.stopErr() {
		t.Bug = err
	}
	return Stop
}
