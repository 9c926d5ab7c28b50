package adder

import (
	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/vm"
)

// CensusAlways makes every charged allocation take a census first.
func (in *Interp) CensusAlways() { in.in.Meter.Always = true; in.in.Meter.Trigger = 0 }

// Plain keeps the inline caches of all code empty and takes no short cut for what is quick.
func (in *Interp) Plain() {
	in.in.Machine.W.Plain = true
	in.Trace(func(vm.Event) {})
}

// Forget drops what is cached for the process.
func Forget() { importer.Forget() }

// Trace reports every loop exit and every step of a native, and whether it stopped.
func (in *Interp) Trace(f func(vm.Event)) {
	in.in.Machine.Trace = f
}

// Clone makes a copy that goes on as the interpreter itself would; its standard output
// goes to write if that is not nil.
func (in *Interp) Clone(write func(fd int, text string) error) (*Interp, error) {
	c, err := in.clone()
	if err == nil && write != nil {
		c.in.State.Write = write
	}
	return c, err
}

// Engine is what stands behind the interpreter.
func (in *Interp) Engine() *engine.Interp { return in.in }

// EachObject calls f for every live object.
func (in *Interp) EachObject(f func(object.Value)) { in.in.Machine.EachObject(f) }

// Live takes a census and gives the bytes it counts.
func (in *Interp) Live() int64 { n, _ := in.in.Machine.Census(); return n }
