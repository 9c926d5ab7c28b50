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
	Awaiting       Value // what it delegates to (yield from, await), if suspended there
	Name, QualName Value
	Comp           *Compartment
	Closing        bool // async generators: aclose() began
	Hooks          bool // async generators: first iteration seen
	Running        bool // async generators: an asend/athrow is in progress
	ResumeTop      int  // vm: stack index where its callees' windows may begin
}
