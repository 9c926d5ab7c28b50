// This file defines what is called: Function, Native, BoundMethod, and the Binding of
// a Code to one compartment and one set of globals.

package object

import "github.com/adderlang/adder/internal/code"

// A Cell holds a variable shared between functions, or a global.
type Cell struct {
	Header
	V Value // unbound: not assigned, or deleted
}

// A Binding joins a Code with the compartment that acts when it runs, the globals it
// reads, and its inline caches.
type Binding struct {
	Header
	Instrs   []code.Instr `clone:"share"` // Code.Instrs, one load nearer
	Consts   []Value      `clone:"share"` // Link.Consts
	Fast     int32        // Mark + parameters, if a call from the same compartment with just so many positional arguments needs no binder; else -1
	Mark     int32        // of the compartment: no two have Fasts in common
	Window   int32        // Code.NRegs
	Super    int32        // free variable __class__, if super() in it finds its arguments there and in R[0]; else -1
	Lookups  int32        // where a generator expression yields that only looks things up; -1: it does more; 0: not known yet
	Tree     uint32       // shared with the Bindings of the functions nested in the same module's Code
	Called   *Binding     // of Tree, entered by the last CALL: a guess at the next, which breaks a chain of loads (7 % of fib)
	CalledM  *Binding     // likewise by CALLV
	Code     *code.Code
	Link     *Linked
	Comp     *Compartment
	Ns       *Dict   // the module's globals
	Globals  []*Cell // per Code.Globals: the module's cell
	Builtins []*Cell // and the builtins' one
	ICs      []IC
	Children []*Binding  // per constant that is a Code, made at the first MAKEFUNC
	Key      *PrivateKey // of the class body whose text the Code is part of: Link.Names are its own. Mostly nil
	Away     *Binding    // for calls from other compartments, of functions of the library
	Own      *Dict       // builtins other than the compartment's: a dict the globals name as __builtins__
	Missing  bool        // the globals are of a dict subclass with __missing__: it comes before the builtins
	Uncached bool        // tests: its inline caches stay empty
}

// Takes tells whether a call with n positional arguments needs no binder.
func (b *Binding) Takes(n int) bool { return b.Fast == b.Mark+int32(n) }

// A function with more than MaxFast parameters always takes the binder.
const (
	markShift = 14
	MaxFast   = 1<<markShift - 2
)

// Mark is what the Bindings of a compartment have as their Mark.
func (c *Compartment) Mark() int32 { return int32(c.Number) << markShift }

// Linked is Code.Linked: the constants as Values, made once, all static.
type Linked struct {
	Consts              []Value
	Names               []*Str // Code.Sites
	Globals             []*Str // Code.Globals
	Locals              []*Str
	Name, QualName, Doc Value
}

// An IC is one inline cache: pointer-free, so that filling it needs no write barrier
// and the collector does not scan it.
type IC struct {
	Ver  uint64 // version of the shape or type it holds for; 0: empty
	Idx  uint32 // slot number, index in Type.Methods or in Shape.Children
	Kind uint8
}

// Ways is the number of inline caches a site has: one for each of the last classes it
// met.
const Ways = 4

// CacheFor is the cache of site i for a version, or nil.
func (b *Binding) CacheFor(i int, ver uint64) *IC {
	for k := i * Ways; k < i*Ways+Ways; k++ {
		if ic := &b.ICs[k]; ic.Ver == ver && ic.Kind != ICNone {
			return ic
		}
	}
	return nil
}

// Fill puts a cache in front of site i's, dropping the oldest.
func (b *Binding) Fill(i int, c IC) {
	if c.Kind == ICNone || b.Uncached {
		return
	}
	site := b.ICs[i*Ways : i*Ways+Ways]
	copy(site[1:], site[:Ways-1])
	site[0] = c
}

// The kinds of inline caches.
const (
	ICNone       = iota
	ICSlot       // instance attribute: slot Idx
	ICMethod     // function on the class: Type.Methods[Idx] called with the instance
	ICClass      // other class attribute without __get__: Type.Methods[Idx]
	ICAdd        // store that adds an attribute: Shape.Children[Idx]
	ICModule     // module attribute: cell Idx of the module's dict entry, version of the dict
	ICProperty   // property of the class: Type.Methods[Idx] is it
	ICDescriptor // another built-in data descriptor: Type.Methods[Idx]
	ICSuper      // super().name: Type.Methods[Idx], for the class in Type.Methods[Idx+1]
)

// A Function is a Python function.
type Function struct {
	Header
	Binding  *Binding
	Code     *code.Code
	Closure  []*Cell
	Defaults []Value // of the last len(Defaults) positional parameters
	Module   Value
	Dict     *Dict         // other attributes, made at the first
	more     *FunctionMore // nil: there is none of it
}

// FunctionMore is what few functions have: apart, a closure made for one call takes half
// the memory.
type FunctionMore struct {
	KwDefaults            *Dict
	Name, QualName, Doc   Value // unbound: as the Code says
	Annotate, Annotations Value
	TypeParams            Value
	Wrapped               Value // __wrapped__: set by guests, read by our inspect alone
	IterCo                bool  // made awaitable by types.coroutine
}

// FunctionSize is what the meter charges for a function object; its closure, defaults
// and FunctionMore are extra.
const (
	FunctionSize     = 128
	FunctionMoreSize = 128
)

var noMore FunctionMore

// OfLibrary tells whether f is code of the embedded library.
func (f *Function) OfLibrary() bool { return f.Code.Flags&code.Library != 0 }

// More is what f has beside its Code, to be read.
func (f *Function) More() *FunctionMore {
	if f.more == nil {
		return &noMore
	}
	return f.more
}

// Extend is More to be written.
func (f *Function) Extend() *FunctionMore {
	if f.more == nil {
		f.more = new(FunctionMore)
	}
	return f.more
}

// ExtendCost is the bytes that Extend allocates.
func (f *Function) ExtendCost() int64 {
	if f.more == nil {
		return FunctionMoreSize
	}
	return 0
}

// Name is __name__.
func (f *Function) Name() Value {
	if v := f.More().Name; v.P != nil {
		return v
	}
	return f.Binding.Link.Name
}

// QualName is __qualname__.
func (f *Function) QualName() Value {
	if v := f.More().QualName; v.P != nil {
		return v
	}
	return f.Binding.Link.QualName
}

// Doc is __doc__.
func (f *Function) Doc() Value {
	if v := f.More().Doc; v.P != nil {
		return v
	}
	return f.Binding.Link.Doc
}

// A Native is a function written in Go, seen by Python as a builtin function, a method
// descriptor, a slot wrapper or one of their bound forms, by its Type.
type Native struct {
	Header
	Row    *Row
	Owner  *Type // the type whose row it is; nil for module functions
	Self   Value // of bound forms, and the class of __new__
	Module Value
}

// A BoundMethod is a function with its first argument.
type BoundMethod struct {
	Header
	Fn, Self Value
}

// A Module is a compartment's view of a module.
type Module struct {
	Header
	Attrs
	Name    *Str
	Dict    *Dict // always a namespace
	Library bool  // one of our own
}

// A StaticMethod or class method wraps a callable; Property its accessors.
type (
	// StaticMethod is staticmethod(f).
	StaticMethod struct {
		Header
		Fn   Value
		Dict *Dict
	}
	// ClassMethodObj is classmethod(f).
	ClassMethodObj struct {
		Header
		Fn   Value
		Dict *Dict
	}
	// Property is property(fget, fset, fdel, doc).
	Property struct {
		Header
		Get, Set, Del, Doc Value // None if absent
		Name               Value
		DocFromGetter      bool
		CLike              uint8 // stands for an attribute written in C: cGetSet, cMember
	}
	// Member is the descriptor of one name in __slots__.
	Member struct {
		Header
		Name  *Str
		Owner *Type
		Slot  int
	}
	// GetSet is the descriptor of a native attribute (a Getter row).
	GetSet struct {
		Header
		Row   *Row
		Owner *Type
	}
)
