package adder

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/vm"
)

// CensusAlways makes every charged allocation take a census first.
func (in *Interp) CensusAlways() { in.in.Meter.Always = true; in.in.Meter.Trigger = 0 }

// Trace reports every loop exit and every step of a native, and whether it stopped.
func (in *Interp) Trace(f func(ex code.Exit, row *object.Row, step int, stopped bool)) {
	in.in.Machine.Trace = f
}

var _ = vm.ErrStopped

// TopOp is the instruction at which the loop came out: to be asked in Trace's function.
func (in *Interp) TopOp() code.Op { return in.in.Machine.TopOp() }
