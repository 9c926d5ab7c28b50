// Package code defines compiled Python: the instruction set, Code and its tables,
// the verifier that every Code passes, and the disassembler.
//
// A Code is immutable once published and shared by every interpreter of the
// process. It holds no interpreter values: constants are Go values here, and the
// object package links them once, before publication.
package code

import "sort"

// An Instr is one instruction. Register operands are byte offsets (index × 16)
// from the frame's window, so a register is one add away.
type Instr struct {
	Op, X   uint8
	A, B, C uint16
}

// RegSize is the size of a register in bytes; register operands are multiples.
const RegSize = 16

// Limits of the encoding.
const (
	MaxRegs   = 4096
	MaxLocals = 4000
	// SpillAfter is where the compiler begins to keep locals in a dict, so that there
	// are registers left for temporaries and captured variables.
	SpillAfter = 3000
)

// Reg encodes register i as an operand.
func Reg(i int) uint16 { return uint16(i * RegSize) }

// Target returns the 32-bit operand held in B and C.
func (in Instr) Target() uint32 { return uint32(in.B) | uint32(in.C)<<16 }

// Flags of a Code.
type Flags uint32

const (
	Optimized         Flags = 1 << iota // locals are registers (functions); clear for module and class bodies
	VarArgs                             // has *args
	VarKeywords                         // has **kwargs
	Generator                           // generator function
	Coroutine                           // async def
	AsyncGenerator                      // async def with yield
	ClassBody                           // the body of a class statement; R[0] is the namespace
	ByName                              // module-level code compiled for a separate locals mapping in R[0]
	Nested                              // defined inside a function
	Method                              // defined directly in a class body
	SelfAssigned                        // the first parameter's register is assigned or deleted
	HasDocstring                        // Consts[0] is the docstring
	FutureAnnotations                   // from __future__ import annotations
	Annotations                         // an __annotate__ function
	TypeParams                          // a type-parameter scope
	Library                             // embedded library: hidden from tracebacks
	IterableCoroutine                   // set by types.coroutine
	Power                               // a function of the library that acts as the compartment whose library it is, whoever calls it
)

// A Const is a constant as the compiler makes it: nil (None), bool, int64,
// *big.Int, float64, complex128, Str, Bytes, Ellipsis, Tuple, FrozenSet or *Code.
type Const any

// Str is a str constant in WTF-8: UTF-8 in which lone surrogates are encoded as
// if they were ordinary code points.
type Str string

// Bytes is a bytes constant.
type Bytes string

// Ellipsis is the constant `...`.
type Ellipsis struct{}

// Tuple is a tuple constant.
type Tuple []Const

// FrozenSet is a frozenset constant (from folding `x in {…}`), in source order.
type FrozenSet []Const

// A Site is one attribute access in the source. Each has its own inline cache in
// the Binding.
type Site struct {
	Name    string
	Private bool   // obj.__x in a class body: a name of its evaluation's own (SECURITY §2)
	Mangled string // of __x in a class body: _C__x, which messages show and which it is if not Private
}

// Private is what the text of a class body says of private names, all mangled.
type Private struct {
	Names []string // private names
	Bound int      // the first of Names, which the body binds as variables
}

// A FreeVar says where MAKEFUNC, run in the parent, finds one cell of the closure.
type FreeVar struct {
	Name   string
	InCell bool   // true: the parent's register Index holds the cell; false: parent's closure[Index]
	Index  uint16 // plain index, not scaled
}

// A CellVar is a local captured by an inner function. Param is the register of the
// parameter whose value it takes over at entry, or -1. The parameter's own register
// keeps the original argument (super() and constructors read R[0]).
type CellVar struct {
	Name  string
	Reg   uint16 // plain index
	Param int
}

// A Handler covers instructions [Start, End): an exception raised there is stored
// in register Reg and control goes to Target. Those of a Code are in order, and none covers
// what another one does: while they had to be searched for the innermost, raising in a module
// of 100,000 try statements took 100 us.
type Handler struct {
	Start, End, Target uint32
	Reg                uint16 // plain index
}

// A Code is one compiled function, class body or module.
//
// Registers: parameters first (positional, keyword-only, *args, **kwargs: the order
// of CPython's co_varnames), then other named locals and cells, then temporaries.
// At entry the binder has set the parameters and nothing else; the prologue clears
// the other named locals and makes cells.
type Code struct {
	Name, QualName, Filename string
	FirstLine                int
	Flags                    Flags
	ArgCount                 int // positional parameters, positional-only ones included
	PosOnly                  int
	KwOnly                   int
	NLocals                  int      // registers [0, NLocals) are named
	LocalNames               []string // name of each of them; cells show their variable's name
	NRegs                    int      // size of the window
	NSReg                    int      // register of the namespace mapping, -1 if none
	ExcReg                   int      // register of the exception being handled, -1 if none. Unbound means none
	SpillReg                 int      // register of the dict that holds the locals in Spilled, -1 if there are none
	Spilled                  []string // locals that no register was left for
	ClassCell                int      // FreeVars index of __class__, -1 if none (zero-argument super)
	Instrs                   []Instr
	Consts                   []Const
	Globals                  []string // names used by Glob operands
	Sites                    []Site
	FreeVars                 []FreeVar
	CellVars                 []CellVar
	Handlers                 []Handler
	Decorated                []Decorated // in order
	Live                     []uint16    // per instruction: registers at or above this index are dead before it runs; temporaries below it are assigned
	Locs                     LocTable
	Token                    int      // in a class body: the constant that is its __static_attributes__
	Private                  *Private // of a class body with private names in its text; else nil
	Stores                   int      // in a class body: how many distinct self attributes its methods assign (a size hint)

	// Warnings are those of compiling it: of the Code of a whole module, in their order.
	Warnings []Warning

	// Linked is the object package's form of Consts, set once before publication.
	Linked any

	Held int64 // bytes that the census counts for it alone: see Hold. 0: it is shared
}

// A Warning is a SyntaxWarning. Lines and columns are those of the SyntaxError that it
// becomes if warnings are errors; Msg may then be shorter, and Text is the line or "".
type Warning struct {
	Msg, ErrMsg, Text          string
	Line, Col, EndLine, EndCol int
}

// A Decorated says that the calls in [Start, End) are those of the decorators of what a class
// or def statement made, which R[Reg] holds: it is open to them.
type Decorated struct {
	Start, End uint32
	Reg        uint16
}

// DecoratedAt is what the call at pc decorates, or nil.
func (c *Code) DecoratedAt(pc uint32) *Decorated {
	for i := range c.Decorated {
		if d := &c.Decorated[i]; d.Start <= pc && pc < d.End {
			return d
		}
	}
	return nil
}

// NParams is the number of parameter registers.
func (c *Code) NParams() int {
	n := c.ArgCount + c.KwOnly
	if c.Flags&VarArgs != 0 {
		n++
	}
	if c.Flags&VarKeywords != 0 {
		n++
	}
	return n
}

// HandlerAt returns the handler that covers pc, or nil.
func (c *Code) HandlerAt(pc uint32) *Handler {
	i := sort.Search(len(c.Handlers), func(i int) bool { return c.Handlers[i].End > pc })
	if i < len(c.Handlers) && c.Handlers[i].Start <= pc {
		return &c.Handlers[i]
	}
	return nil
}
