package adder

import (
	"fmt"
	"strings"
)

// A SyntaxError says why source does not compile. Lines and columns count from 1,
// columns in characters.
type SyntaxError struct {
	Kind                       string // SyntaxError, IndentationError or TabError
	Msg                        string
	Filename                   string
	Line, Col, EndLine, EndCol int
	Text                       string // the source line
}

// Error shows the error on one line.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", e.Filename, e.Line, e.Col, e.Kind, e.Msg)
}

// An Exception is a Python exception that no Python code handled.
type Exception struct {
	Type    string // qualified name of its class: "ValueError", "shop.OutOfStock"
	Message string // str() of it
	Frames  []Frame
	Text    string // the whole traceback as CPython prints it
	// SyntaxLine is the line of the source that a SyntaxError raised at run time (by
	// compile, exec, eval or import) complains about; 0 for other exceptions.
	SyntaxLine int
	Missing    string // of a CapabilityError: what was not granted
}

// Error is the exception's last line, as CPython prints it.
func (e *Exception) Error() string {
	if e.Message == "" {
		return e.Type
	}
	return e.Type + ": " + e.Message
}

// A Frame is one entry of a traceback, outermost first.
type Frame struct {
	Filename, Function         string
	Line, Col, EndLine, EndCol int // columns in bytes, from 0
}

// A LimitError says that a budget ran out. No Python code ran after that.
type LimitError struct {
	What string // "fuel", "memory", "output", "handles"
	Need int64  // what the stopped operation asks for, in the limit's unit
	Used int64  // what had been spent
}

// Error names the limit.
func (e *LimitError) Error() string {
	return fmt.Sprintf("%s limit reached: %d used, %d needed to go on", e.What, e.Used, e.Need)
}

// An InternalError is a bug in Adder. The interpreter must not be used again.
type InternalError struct{ Err error }

// Error shows the bug's text.
func (e *InternalError) Error() string {
	return "adder: internal error: " + strings.TrimPrefix(e.Err.Error(), "internal error: ")
}

// Unwrap gives the cause.
func (e *InternalError) Unwrap() error { return e.Err }
