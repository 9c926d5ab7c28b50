// This file defines the representation of generators, coroutines and async
// generators. The vm runs them.

package object

// States of a generator.
const (
	GenCreated = iota
	GenSuspended
	GenRunning
	GenClosed
)

// A Generator is a suspended function: it owns its register block.
type Generator struct {
	Header
	Fn      *Function
	Regs    []Value
	Comp    *Compartment
	names   *generatorNames // nil: the Code's
	PC      uint32
	State   uint8
	Started bool
	Closing bool   // async generators: aclose() began
	Hooks   bool   // async generators: first iteration seen
	Running bool   // async generators: an asend/athrow is in progress
	Once    bool   // a generator expression that only the native knows which gathers its items
	genexpr bool   `clone:"zero"` // the beginning of one: no copy is
	note    uint32 // place in the list of generators to be closed, + 1
}

type generatorNames struct{ name, qualName Value }

const generatorNamesSize = 32

// NamesCost is the bytes that TakeNames allocates for a generator of fn.
func (fn *Function) NamesCost() int64 {
	if m := fn.More(); m.Name.P == nil && m.QualName.P == nil {
		return 0
	}
	return generatorNamesSize
}

// TakeNames names the generator as its function is named now.
func (g *Generator) TakeNames() {
	if g.Fn.NamesCost() != 0 {
		g.names = &generatorNames{g.Fn.Name(), g.Fn.QualName()}
	}
}

// Name is __name__, QualName __qualname__.
func (g *Generator) Name() Value {
	if g.names != nil {
		return g.names.name
	}
	return g.Fn.Binding.Link.Name
}

// QualName is __qualname__.
func (g *Generator) QualName() Value {
	if g.names != nil {
		return g.names.qualName
	}
	return g.Fn.Binding.Link.QualName
}

// The small generators: the registers follow the object in one allocation.
type (
	generator6 struct {
		Generator
		regs [6]Value
	}
	generator12 struct {
		Generator
		regs [12]Value
	}
)

// A genexpr is a small generator with its function and the cells of its closure in one
// allocation: apart they are 4, most of what a short generator expression costs.
type genexpr struct {
	generator6
	fn    Function
	cells [2]*Cell
}

// NewGenexpr makes a generator of a code that is bound, and gives what its closure is to be.
// The caller has charged GenexprSize.
func (t *Thread) NewGenexpr(b *Binding) (*Generator, []*Cell) {
	n, cells := b.Code.NRegs, len(b.Code.FreeVars)
	var g *Generator
	var f *Function
	var closure []*Cell
	x := t.spareGen
	switch {
	case n > 6 || cells > 2:
		g, f, closure = NewGenerator(n), new(Function), make([]*Cell, cells)
	case x != nil && x.fn.Binding == b: // the same again
		t.spareGen = nil
		x.Regs, x.PC, x.State, x.Started, x.Once = x.regs[:n], 0, GenCreated, false, false
		return &x.Generator, x.fn.Closure
	default:
		if t.spareGen = nil; x == nil {
			x = new(genexpr)
		} else {
			*x = genexpr{}
		}
		x.genexpr, x.Regs = true, x.regs[:n]
		g, f, closure = &x.Generator, &x.fn, x.cells[:cells:cells]
	}
	f.Type, f.Binding, f.Code, f.Closure = FunctionType, b, b.Code, closure
	f.Module = None // nobody sees the function
	g.Type, g.Fn, g.Comp = GeneratorType, f, b.Comp
	return g, closure
}

// Spent takes a generator that has ended and was for Once: the next generator expression is made
// in its place: their garbage was a seventh of the time of a program that groups records by tuple(…).
func (t *Thread) Spent(g *Generator) {
	if g.genexpr {
		t.spareGen = g.whole()
	}
}

// GenexprSize is what the meter charges for a generator with n registers and its function.
func GenexprSize(n, cells int) int64 {
	return GeneratorSize(n) + FunctionSize + roundUp(8*int64(cells))
}

// generatorRegs is how many registers a generator that needs n gets.
func generatorRegs(n int) int {
	switch {
	case n <= 6:
		return 6
	case n <= 12:
		return 12
	}
	return n
}

// NewGenerator makes a generator with n registers. The caller has charged GeneratorSize.
func NewGenerator(n int) *Generator {
	switch {
	case n <= 6:
		x := new(generator6)
		x.Regs = x.regs[:n]
		return &x.Generator
	case n <= 12:
		x := new(generator12)
		x.Regs = x.regs[:n]
		return &x.Generator
	}
	return &Generator{Regs: make([]Value, n)}
}
