// This file defines the machines of child interpreters, which package ocap drives.

package engine

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/ocap"
	"github.com/adderlang/adder/internal/vm"
)

func init() { ocap.NewRunner = newRunner }

// A runner is an interpreter within another.
type runner struct{ in *Interp }

func newRunner(c *ocap.RunnerConfig) (ocap.Runner, *object.Module) {
	nowhere := func(int, string) error { return object.ErrNoOutput } // set anew for each run
	in := New(&Config{Memory: c.Memory, Output: c.Output, Depth: c.Depth, Import: c.Import, Write: nowhere})
	in.Meter.Strict = true
	if !c.Stdout {
		in.comp.Stdout = object.Value{}
	}
	if !c.Stderr {
		in.comp.Stderr = object.Value{}
	}
	return &runner{in}, in.MainModule()
}

// Thread implements ocap.Runner.
func (r *runner) Thread() *object.Thread { return &r.in.Machine.T }

// Enter implements ocap.Runner.
func (r *runner) Enter(row *object.Row, args ...object.Value) (vm.Visit, error) {
	return r.in.Machine.Enter(row, args...)
}

// Leave implements ocap.Runner.
func (r *runner) Leave(v vm.Visit) { r.in.Machine.Leave(v) }

// Run implements ocap.Runner.
func (r *runner) Run() (object.Value, ocap.Ending, error) {
	v, err := r.in.Machine.Run()
	switch err {
	case nil:
		return v, ocap.Returned, nil
	case vm.ErrUncaught:
		return v, ocap.Raised, nil
	case vm.ErrStopped:
		return v, ocap.Stopped, nil
	}
	return v, ocap.Stopped, err
}

// Uncaught implements ocap.Runner.
func (r *runner) Uncaught() object.Value { return object.Ref(r.in.Machine.Uncaught()) }

// Abandon implements ocap.Runner.
func (r *runner) Abandon() { r.in.Machine.Abandon() }
