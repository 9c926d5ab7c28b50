// This file defines the exits of the dispatch loop: a closed list. The loop never
// calls out; whatever it cannot do it leaves to the driver by one of these.

package code

// An Exit says why the loop came out. In all of them the frame's pc is at the
// instruction, whose charge has not been taken, and nothing has been changed.
type Exit uint8

// The exits.
const (
	ExSlow   Exit = iota // the driver does the instruction at pc by its table of slow operations
	ExFuel               // the slice of fuel is used up: poll, refill or stop, then the same instruction again
	ExGrow               // the register stack or the frame stack must grow, then the same instruction again
	ExReturn             // a return whose result is not simply stored in the caller's window
	ExCall               // a call, without keywords and with fuel for it, of what is no Python function
	NumExits
)

// ExitNames names the exits for tests and statistics.
var ExitNames = [NumExits]string{"slow", "fuel", "grow", "return", "call"}
