// Package adder is an object-capability Python 3 for Go: an interpreter in which
// untrusted code computes freely and can do nothing else until someone hands it an
// ability.
//
//	prog, err := adder.Compile("rules.py", src)      // immutable, shared by all
//	in, err := adder.New(adder.Config{Stdout: os.Stdout})
//	val, err := in.Run(ctx, prog)                    // value of the last expression
//
// A [Program] is compiled source; it may be run by any number of interpreters at once.
// An [Interp] is one isolated interpreter, used by one goroutine at a time. It holds
// what [Config] grants and nothing else: the zero Config grants nothing, not even
// standard output, and sets the default limits, never unlimited ones.
//
// What a program may spend is in [Limits]. When a limit is reached no Python code can
// catch it: Run returns a [*LimitError], the interpreter stays as it was before the
// operation that did not fit, and [Interp.Resume] with more budget goes on there.
package adder

import (
	"bytes"
	"errors"
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

// A Program is compiled source. It is immutable.
type Program struct {
	name string
	code *code.Code
	src  []byte
}

// Name is the file name the program was compiled with.
func (p *Program) Name() string { return p.name }

// Compile compiles a module. The source is UTF-8 unless it declares another encoding
// (PEP 263). Errors are [*SyntaxError].
func Compile(filename string, src []byte) (*Program, error) {
	c, err := program.Compile(filename, src, program.Options{LastValue: true})
	if err != nil {
		return nil, publicSyntaxError(err, src)
	}
	return &Program{filename, c, src}, nil
}

// Disassemble writes a program's code as text, one instruction a line.
func (p *Program) Disassemble() string { return code.Disassemble(p.code) }

func publicSyntaxError(err error, src []byte) error {
	var e *syntax.Error
	if !errors.As(err, &e) {
		return err
	}
	line := e.Line
	if s := e.Suggest(true); s != e { // a traceback shows the guess, on the line of the error
		e = &syntax.Error{Kind: e.Kind, Msg: s.Msg, Filename: e.Filename, Line: line, Col: s.Col, EndLine: line, EndCol: s.EndCol,
			Text: s.Text, Warnings: e.Warnings}
	}
	col := e.Col
	if e.EndCol == -1 && e.Line >= bytes.Count(bytes.TrimSuffix(src, []byte{'\n'}), []byte{'\n'})+1 && strings.HasPrefix(e.Msg, "expected ") {
		col = 0 // at the end of a file CPython knows no column
	}
	var ws []SyntaxWarning
	for _, w := range e.Warnings {
		lines := bytes.SplitN(src, []byte{'\n'}, w.Line+1)
		text := ""
		if w.Line >= 1 && w.Line <= len(lines) {
			text = string(lines[w.Line-1])
		}
		ws = append(ws, SyntaxWarning{w.Msg, text, w.Line})
	}
	return &SyntaxError{Warnings: ws, Kind: e.Kind, Msg: e.Msg, Filename: e.Filename, Line: e.Line, Col: col,
		EndLine: e.EndLine, EndCol: e.EndCol, Text: e.Text}
}

// LibrarySource is the source of a module of the embedded library that is written in
// Python, and whether it is a package: what `-m` runs.
func LibrarySource(name string) (src []byte, pkg, ok bool) {
	s, ok := importer.Library[name]
	return []byte(s.Text), s.Package, ok
}
