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
	Fn             *Function
	Regs           []Value
	PC             uint32
	State          uint8
	Started        bool
	Name, QualName Value
	Comp           *Compartment
	Closing        bool // async generators: aclose() began
	Hooks          bool // async generators: first iteration seen
	Running        bool // async generators: an asend/athrow is in progress
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
