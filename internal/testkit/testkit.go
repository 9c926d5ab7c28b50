// Package testkit runs golden tests: Python files whose expectations stand on the
// lines they concern, so that Adder and CPython can both be held to the same file.
//
// A file is cut into [Chunk]s by [Parse] (parse.go), each a program of its own that
// starts fresh. An engine is anything that fits [Run]; [Compare] (compare.go) holds
// what it did against what the chunk wants and names the golden line, and [Files]
// (golden.go) makes Go subtests of whole directories. README.md is the description
// of the format for those who write such files.
package testkit

// This file defines what a chunk and a run of it are.

import (
	"path/filepath"
	"strconv"
	"time"
)

// A Chunk is one program of a golden file with what it must do.
type Chunk struct {
	File  string // path of the golden file as given to Parse
	Line  int    // first line of the chunk in the file, its separator excluded
	Title string // text of the separator, or "" (the first chunk has none)

	// Source is the chunk's text, with one empty line for every line of the file
	// before it: line numbers in tracebacks are then those of the file.
	Source string

	Want   []Line // lines of standard output in order
	Raises *Raise // exception that ends the chunk, or nil
	Stops  string // limit that ends the chunk: memory, fuel, output, time; or ""
	Limits Limits

	SameOnCPython bool   // CPython must do the same
	Skip          string // otherwise the reason why it does not
}

// A Line is one expected line of output and the golden line that says so.
type Line struct {
	At   int
	Text string
}

// A Raise is the expected exception.
type Raise struct {
	At    int    // golden line of the mark
	Where int    // line that must raise, or 0 when the mark stands alone on its line
	Text  string // "Type: message", or "Type" when the message is empty
}

// Limits are budgets a chunk asks for; zero means that the chunk does not say.
type Limits struct {
	Fuel   int64         // units
	Memory int64         // bytes
	Output int64         // bytes
	Depth  int           // frames
	Wall   time.Duration // from start to end
}

// An Exc is the exception that ended a run.
type Exc struct {
	Type    string // as a traceback shows it: qualified by its module unless builtins or __main__
	Message string // the rest of the traceback's last line: suggestions included, notes not
	Line    int    // innermost line of the chunk's file in the traceback; of a SyntaxError, its lineno
	Top     int    // line of the chunk itself that the traceback begins with, or 0
}

// String is the form that a `# raises:` mark has.
func (e *Exc) String() string {
	if e.Message == "" {
		return e.Type
	}
	return e.Type + ": " + e.Message
}

// Run executes a chunk from a fresh state. It returns what the chunk printed, the
// exception that ended it or nil, and the limit that stopped it ("memory", "fuel",
// "output", "time") or "". The chunk runs as __main__ under the file name c.Base().
type Run func(c Chunk) (stdout string, exc *Exc, stopped string)

// Base is the file name that the chunk is compiled under.
func (c *Chunk) Base() string { return filepath.Base(c.File) }

// Name tells chunks of a file apart: the first line, and the title if there is one.
func (c *Chunk) Name() string {
	name := c.Base() + ":" + strconv.Itoa(c.Line)
	if c.Title != "" {
		name += " " + c.Title
	}
	return name
}
