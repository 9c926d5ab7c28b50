// Package engine puts an interpreter together: state, machine, builtins, import rules.
// The root package is its public face.
package engine

import (
	"errors"
	"io"

	"github.com/adderlang/adder/internal/builtins"
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	_ "github.com/adderlang/adder/internal/stdlib" // the whole library
	iolib "github.com/adderlang/adder/internal/stdlib/io"
	"github.com/adderlang/adder/internal/vm"
)

// A Config describes one interpreter. All limits are set: the root package fills in
// defaults.
type Config struct {
	Fuel, Memory, Output int64
	Depth                int
	Write                func(fd int, text string) error // nil: no standard output
	Flush                func(fd int) error              // nil: the host holds nothing back
	Stdin                io.Reader                       // nil: no standard input
	Import               *importer.Config
	Argv                 []string
	Grants               map[string]object.Value
	Source               func(filename string) (string, bool) // for tracebacks
}

// An Interp is one isolated interpreter.
type Interp struct {
	State   object.State       `clone:"held"`
	Meter   meter.Meter        `clone:"held"`
	comp    object.Compartment `clone:"held"`
	Machine *vm.Machine
	Main    *object.Module
}

// defaultRecursion is sys.getrecursionlimit() of a fresh interpreter.
const defaultRecursion = 1000

// New makes an interpreter.
func New(c *Config) *Interp {
	in := &Interp{}
	in.Meter.Init(c.Fuel, c.Memory, c.Output)
	in.comp.Name = object.MainName
	s := &in.State
	s.Builtins = builtins.Namespace()
	in.comp.Builtins = s.Builtins
	s.Main = &in.comp
	s.MaxDepth, s.Recursion = c.Depth, min(c.Depth, defaultRecursion)
	s.IntDigits = 4300
	s.Write, s.Flush = c.Write, c.Flush
	s.ImportRow = importer.ImportRow
	s.Source = c.Source
	in.comp.Argv = c.Argv
	in.comp.Grants = c.Grants
	s.SuggestKeyword = importer.SuggestKeyword
	if in.comp.Import = c.Import; c.Import == nil {
		in.comp.Import = &importer.Config{}
	}
	in.Machine = vm.New(s, &in.Meter, vm.NewWorld(&in.comp))
	t := &in.Machine.T
	if c.Write != nil {
		in.comp.Stdout, in.comp.Stderr = iolib.NewOutput(t, 1), iolib.NewOutput(t, 2)
	}
	if c.Stdin != nil {
		in.comp.Stdin = iolib.NewInput(t, c.Stdin)
	}
	return in
}

// MainModule is `__main__`, made at the first use.
func (in *Interp) MainModule() *object.Module {
	if in.Main == nil {
		in.Main = importer.NewModule("__main__")
		in.Main.Dict.SetStr(strBuiltins, object.Ref(in.comp.BuiltinsModule()))
		importer.Modules(&in.Machine.T).SetStr(object.Intern("__main__"), object.Ref(in.Main))
	}
	return in.Main
}

var strBuiltins = object.Intern("__builtins__")

// Run runs a module's Code in `__main__`.
func (in *Interp) Run(c *code.Code) (object.Value, error) {
	if err := in.Start(c); err != nil {
		return object.Value{}, err
	}
	return in.Machine.Run()
}

// Start prepares the run of a module's Code in `__main__`; Machine.Run does it.
func (in *Interp) Start(c *code.Code) error {
	if in.Machine.Depth() != 0 {
		return ErrBusy
	}
	row := object.ProgramRow
	if len(c.Warnings) > 0 {
		row = importer.ProgramRow
	}
	return in.Machine.StartRow(row, object.MakeStatic(object.NewCode(c)), object.Ref(in.MainModule().Dict))
}

// ErrBusy means that a stopped run has to be resumed or abandoned first.
var ErrBusy = errors.New("a run is in progress")
