package syntax

// This file defines what goes into a parse and what comes out of it beside the nodes:
// options, the tree, errors and warnings.

import "strconv"

// Mode is the kind of program expected, as compile's third argument.
type Mode uint8

// The modes.
const (
	ModeExec   Mode = iota // a module
	ModeEval               // one expression
	ModeSingle             // one interactive statement
)

// Options adjusts a parse. The zero value is right for a module.
type Options struct {
	Mode Mode

	// Charge is called before work is done, at least once per 4 KiB of source, with units
	// that depend on the source only. An error from it ends the parse at once and is what
	// Parse returns. Nil means no metering.
	Charge func(units int64) error

	// SourceIsText says src is text that was decoded already (the source was a str): no BOM
	// is stripped and a coding declaration is ignored. Lone surrogates cannot be expressed.
	SourceIsText bool

	// Incomplete asks for an error of the kind IncompleteInput where the source is refused
	// only because it ends; with NoDedent also for a compound statement without a newline
	// at its end, in ModeSingle.
	Incomplete, NoDedent bool

	// ParseOnly accepts "from __future__" imports that come too late, as ast.parse does.
	ParseOnly bool

	// NameLookup finds the characters of \N{name} (a named sequence is refused by returning
	// false). Nil means the Unicode 16.0 names of internal/ucd.
	NameLookup func(name string) (rune, bool)
}

// Tree is a parsed program.
type Tree struct {
	Root     Root
	Filename string
	Source   []byte // UTF-8, after decoding and newline translation; positions refer to it
	Warnings []Warning
	lines    []int32 // offset of each line in Source
}

// Warning is a SyntaxWarning found while parsing, in the order CPython finds them. Columns are
// 1-based characters, 0 if not known. Line is the one CPython reports, which for text of an
// f-string over several lines counts from its end.
type Warning struct {
	Msg                        string
	Line, Col, EndLine, EndCol int
	// Short and Text are the message and source line of the error that this becomes where
	// warnings are errors: Short is empty if the message is the same.
	Short, Text string
}

// Error is a SyntaxError, IndentationError or TabError with CPython's attributes.
type Error struct {
	Kind     string // "SyntaxError", "IndentationError" or "TabError"
	Msg      string
	Filename string
	// Line counts from 1, and so do the columns, in characters. As in CPython, 0 or -1 in
	// EndLine and EndCol means the end is not known.
	Line, Col, EndLine, EndCol int
	// Text is the source line the error is on, with its newline, or "" (see HasText).
	Text    string
	HasText bool // false where CPython has text None
	// NoLocation says that CPython has None for line and columns too.
	NoLocation bool

	// Warnings are those found before the error.
	Warnings []Warning

	source   []byte // for Suggest
	stmtLine int    // where the last whole compound statement began, or 0
}

// Error gives the message with file and line, in the way CPython's str(exception) does.
func (e *Error) Error() string {
	return e.Kind + ": " + e.Msg + " (" + e.Filename + ", line " + itoa(e.Line) + ")"
}

func itoa(n int) string { return strconv.Itoa(n) }

// Line returns source line n (from 1) with its newline, or "" if there is no such line.
func (t *Tree) Line(n int) string {
	if n < 1 || n > len(t.lines) {
		return ""
	}
	end := len(t.Source)
	if n < len(t.lines) {
		end = int(t.lines[n])
	}
	return string(t.Source[t.lines[n-1]:end])
}

// CharCol turns a 0-based byte column of a line into a 0-based character column.
func (t *Tree) CharCol(line, col int) int {
	text := t.Line(line)
	if col > len(text) {
		col = len(text)
	}
	if col < 0 {
		return 0
	}
	return chars([]byte(text[:col]))
}
