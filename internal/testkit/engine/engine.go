// Package engine runs golden chunks on Adder: the testkit.Run of the public API.
package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// Generous limits for chunks that set none: a golden file is short.
const (
	fuel   = 20_000_000
	memory = 512 << 20
	wall   = 20 * time.Second
)

// Run runs one chunk in a fresh interpreter with a granted standard output.
func Run(c testkit.Chunk) (stdout string, exc *testkit.Exc, stopped string) {
	return RunWith(c, nil)
}

// RunWithin is Run in a compartment of the interpreter: what a program does must not depend
// on that. Its standard output is Main's.
func RunWithin(c testkit.Chunk) (stdout string, exc *testkit.Exc, stopped string) {
	return RunWith(c, func(in *adder.Interp, _ *adder.Program) error {
		p, err := adder.Compile("within.py", fmt.Appendf(nil,
			"import adder, sys\nadder.Compartment(grants={'stdout': sys.stdout, 'stderr': sys.stderr}).exec(bytes.fromhex('%x'), %q)", c.Source, c.Base()))
		if err == nil {
			_, err = in.Run(context.Background(), p)
		}
		return err
	})
}

// RunWith is Run with a way to drive the interpreter other than Run and stop.
func RunWith(c testkit.Chunk, drive func(in *adder.Interp, p *adder.Program) error) (stdout string, exc *testkit.Exc, stopped string) {
	return RunIn(c, nil, drive)
}

// RunIn is RunWith in an interpreter whose own modules come from root.
func RunIn(c testkit.Chunk, root adder.Root, drive func(in *adder.Interp, p *adder.Program) error) (stdout string, exc *testkit.Exc, stopped string) {
	p, err := adder.Compile(c.Base(), []byte(c.Source))
	if err != nil {
		var se *adder.SyntaxError
		if errors.As(err, &se) {
			return "", &testkit.Exc{Type: se.Kind, Message: se.Msg, Line: se.Line}, ""
		}
		return "", &testkit.Exc{Type: "InternalError", Message: err.Error()}, ""
	}
	var out bytes.Buffer
	var roots []adder.Root
	if root != nil {
		roots = append(roots, root)
	}
	in, err := adder.New(adder.Config{Roots: roots,
		Limits: adder.Limits{Fuel: or(c.Limits.Fuel, fuel), Memory: or(c.Limits.Memory, memory), Output: c.Limits.Output,
			Depth: c.Limits.Depth, Wall: time.Duration(or(int64(c.Limits.Wall), int64(wall)))},
		Stdout: &out, Stderr: &bytes.Buffer{},
	})
	if err != nil {
		return "", &testkit.Exc{Type: "InternalError", Message: err.Error()}, ""
	}
	if drive != nil {
		err = drive(in, p)
	} else {
		_, err = in.Run(context.Background(), p)
	}
	exc, stopped = outcome(err, c.Base())
	return out.String(), exc, stopped
}

func or(a, b int64) int64 {
	if a != 0 {
		return a
	}
	return b
}

func outcome(err error, base string) (*testkit.Exc, string) {
	var x *adder.Exception
	var l *adder.LimitError
	switch {
	case err == nil:
		return nil, ""
	case errors.As(err, &l):
		return nil, l.What
	case errors.Is(err, context.DeadlineExceeded):
		return nil, "time"
	case errors.As(err, &x):
		e := &testkit.Exc{Type: x.Type, Message: x.Message}
		if last := lastLine(x); last != "" {
			if t, msg, ok := strings.Cut(last, ": "); ok && t == x.Type {
				e.Message = msg
				if rest, ok := strings.CutPrefix(msg, x.Message); ok { // suggestions stay, notes go
					rest, _, _ = strings.Cut(rest, "\n")
					e.Message = x.Message + rest
				}
			}
		}
		for _, f := range x.Frames {
			if f.Filename == base {
				if f.Function == "<module>" && e.Top == 0 {
					e.Top = f.Line
				}
				e.Line = f.Line
			}
		}
		if x.SyntaxLine != 0 {
			e.Line = x.SyntaxLine
		}
		return e, ""
	}
	return &testkit.Exc{Type: "InternalError", Message: err.Error()}, ""
}

// lastLine is the line of the traceback that begins with the exception's type: it may
// end in a suggestion that str() does not have.
func lastLine(x *adder.Exception) string {
	at := strings.LastIndex("\n"+x.Text, "\n"+x.Type+": ")
	if at < 0 {
		return ""
	}
	return strings.TrimRight(x.Text[at:], "\n")
}
