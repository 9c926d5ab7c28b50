package adder

import (
	"fmt"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A SyntaxError says why source does not compile. Lines and columns count from 1,
// columns in characters.
type SyntaxError struct {
	Kind                       string // SyntaxError, IndentationError or TabError
	Msg                        string
	Filename                   string
	Line, Col, EndLine, EndCol int
	Text                       string          // the source line
	Warnings                   []SyntaxWarning // found before the error
}

// A SyntaxWarning is what the compiler found suspicious in source.
type SyntaxWarning struct {
	Msg, Text string
	Line      int
}

// Traceback shows the error as CPython does, over several lines, warnings first.
func (e *SyntaxError) Traceback() string {
	var b strings.Builder
	for _, w := range e.Warnings {
		fmt.Fprintf(&b, "%s:%d: SyntaxWarning: %s\n", e.Filename, w.Line, w.Msg)
		if text := strings.TrimSpace(w.Text); text != "" {
			fmt.Fprintf(&b, "  %s\n", text)
		}
	}
	fmt.Fprintf(&b, "  File \"%s\", line %d\n", e.Filename, e.Line)
	if e.Text != "" {
		at := object.SyntaxPlace{Text: e.Text, Line: e.Line, Col: e.Col, EndLine: e.EndLine, EndCol: e.EndCol}
		b.WriteString(at.Lines(true))
	}
	fmt.Fprintf(&b, "%s: %s\n", e.Kind, e.Msg)
	return b.String()
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
	// Exit is set if the exception is SystemExit.
	Exit *Exit

	in     *Interp
	raised *object.Exception
	cause  error
}

// An Exit is a program's request to end: sys.exit.
type Exit struct {
	Code    int    // 0 for success
	Message string // to be shown on standard error, if not empty
}

// Unwrap gives the [*CapabilityError] behind an uncaught CapabilityError, or the error of
// the host function behind its exception.
func (e *Exception) Unwrap() error { return e.cause }

// A CapabilityError says that a program wanted what it was not granted, or what was
// revoked. It is found by errors.As in the [*Exception] that ended the run.
type CapabilityError struct {
	Message string
	Grant   string // what would grant it, as the command's --grant takes it: "now=clock", of a dependency "vendor/now=clock"; may be empty
}

// Error shows the message.
func (e *CapabilityError) Error() string { return e.Message }

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
