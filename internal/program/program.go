// Package program takes source to runnable Code: parse, resolve, compile, verify,
// link. What it returns is immutable and may be shared by any number of interpreters.
package program

import (
	"fmt"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/syntax"
	"github.com/adderlang/adder/internal/vm"
)

// Options are those of the compiler and the parser together.
type Options struct {
	Mode      syntax.Mode
	LastValue bool
	ByName    bool
	Future    compile.Future
	Optimize  int
	Library   bool
	Mangle    bool // see compile.Options
	IsText    bool // src was a str, not bytes
	// Incomplete and NoDedent: see syntax.Options.
	Incomplete, NoDedent bool
	// Poll is asked every 0.5 ms or so whether to go on: its error ends the work and is what
	// comes of it. Nil: nobody asks.
	Poll func() error
}

// charge is Poll as the parser and the compiler know it.
func (o *Options) charge() func(int64) error {
	if o.Poll == nil {
		return nil
	}
	return func(int64) error { return o.Poll() }
}

// Cost is what compiling a source charges: fuel and bytes. The pipeline is linear in the source, so
// that is known before any work. Dense text takes 100 to 300 ns a byte, lines of a few characters
// that each make a scope or a name 1 us and more; one name alone takes 20 us, and 50 where it is
// refused. The bytes are what the tree and the compiler's tables take until the end, 80 to 120 for a
// word or an operator, and several times that where something is defined: with 16 for each byte of
// source alone, a guest of 64 MiB had the process take 450 MB. poll may end the count.
func Cost(src []byte, poll func(i int) error) (fuel, bytes int64, err error) {
	const nodeBytes, scopeNodes = 100, 5
	nodes, word := int64(0), false
	for i, b := range src {
		if err := poll(i); err != nil {
			return 0, 0, err
		}
		was := word
		switch word = false; {
		case b >= 0x80 || b == '_' || b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '0' && b <= '9':
			if word = true; !was {
				nodes++
			}
		case b == ' ' || b == '\t' || b == '\r':
		case b == ':': // it may begin the body of a function or class, or an annotation
			nodes += scopeNodes
		default:
			nodes++
		}
	}
	return 4*int64(len(src)) + 100, 16*int64(len(src)) + nodeBytes*nodes + 512, nil
}

// TreeCost is Cost of a tree with so many nodes, without what they themselves took.
func TreeCost(nodes int64) (fuel, bytes int64) { return 4*nodes + 100, 160*nodes + 512 }

// LibraryCost is Cost of source that is compiled once in the life of a process, whoever asks
// first: all pay a share.
func LibraryCost(n int) (fuel, bytes int64) { return int64(n)/8 + 10, int64(n)*16 + 512 }

// Parse makes a tree. Errors of the source are *syntax.Error.
func Parse(filename string, src []byte, o Options) (tree *syntax.Tree, err error) {
	defer recovered(filename, &err)
	return syntax.Parse(filename, src, syntax.Options{Mode: o.Mode, SourceIsText: o.IsText, Incomplete: o.Incomplete, NoDedent: o.NoDedent, Charge: o.charge()})
}

// recovered turns a panic into an error. The parser and compiler are driven by hostile
// text: a bug in them must not take the host down. Fuzzing looks for what ends up here.
func recovered(filename string, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("internal error: compiling %s: %v", filename, r)
	}
}

// Compile makes a Code, which holds the warnings. Errors of the source are *syntax.Error.
func Compile(filename string, src []byte, o Options) (*code.Code, error) {
	tree, err := Parse(filename, src, o)
	if err != nil {
		return nil, err
	}
	return CompileTree(tree, o)
}

// CompileTree makes a Code of a tree.
func CompileTree(tree *syntax.Tree, o Options) (c *code.Code, err error) {
	defer recovered(tree.Filename, &err)
	c, w, err := compile.Module(tree, tree.Filename, compile.Options{Mode: o.Mode, LastValue: o.LastValue, ByName: o.ByName,
		Future: o.Future, Optimize: o.Optimize, Library: o.Library, Mangle: o.Mangle, Charge: o.charge()})
	w = append(tree.Warnings, w...)
	if err != nil {
		if e, ok := err.(*syntax.Error); ok {
			e.Warnings = w
		}
		return nil, err
	}
	var stopped error
	var poll func() error
	if o.Poll != nil {
		poll = func() error {
			stopped = o.Poll()
			return stopped
		}
	}
	err = code.Verify(c, poll) // the loop takes operands on trust
	switch {
	case stopped != nil:
		return nil, stopped
	case err != nil:
		return nil, fmt.Errorf("internal error: compiling %s: %w", tree.Filename, err)
	}
	for i := range w {
		c.Warnings = append(c.Warnings, Warning(&w[i]))
	}
	if err := vm.Link(c, poll); err != nil {
		return nil, err
	}
	return c, nil
}

// Warning is a warning as a Code keeps it.
func Warning(w *syntax.Warning) code.Warning {
	short := w.Short
	if short == "" {
		short = w.Msg
	}
	return code.Warning{Msg: w.Msg, ErrMsg: short, Text: w.Text, Line: w.Line, Col: w.Col, EndLine: w.EndLine, EndCol: w.EndCol}
}
