// Package fuzz compares generated programs on Adder and on CPython: what they print and the
// exception that ends them must be the same. CPython is a process that runs many programs, each
// in a fork of its own.
package fuzz

// This file defines the two runs of a program and their comparison.

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"

	"github.com/adderlang/adder"
)

//go:embed serve.py
var serve string

// An Outcome is what a program came to.
type Outcome struct {
	Out, End string // printed; the exception as a traceback's last line, if one ended it
	Died     bool   // ended by a limit: time or memory
}

// A Server is CPython at work.
type Server struct {
	cmd *exec.Cmd
	to  io.WriteCloser
	out *bufio.Reader
}

// Start starts a CPython.
func Start(python string) (*Server, error) {
	s := &Server{cmd: exec.Command(python, "-P", "-s", "-c", serve)}
	// -I would ignore the seed, and sets have an order.
	s.cmd.Env = []string{"PYTHONHASHSEED=1", "PYTHONIOENCODING=utf-8:surrogatepass"}
	var err error
	if s.to, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.out = bufio.NewReader(out)
	return s, s.cmd.Start()
}

// Close ends it.
func (s *Server) Close() error {
	s.to.Close()
	return s.cmd.Wait()
}

// Run runs a program on CPython.
func (s *Server) Run(src string) (o Outcome, err error) {
	q, err := json.Marshal(src)
	if err != nil {
		return o, err
	}
	if _, err := s.to.Write(append(q, '\n')); err != nil {
		return o, err
	}
	line, err := s.out.ReadBytes('\n')
	if err != nil {
		return o, err
	}
	return o, json.Unmarshal(line, &o)
}

// limits of a program on Adder: generated ones need far less.
var limits = adder.Limits{Fuel: 1_000_000, Memory: 128 << 20, Output: 1 << 20}

// Run runs a program on Adder.
func Run(src string) (o Outcome) {
	p, err := adder.Compile("fuzz.py", []byte(src))
	if err == nil {
		var out bytes.Buffer
		var in *adder.Interp
		in, err = adder.New(adder.Config{Stdout: &out, Stderr: io.Discard, Limits: limits})
		if err == nil {
			_, err = in.Run(context.Background(), p)
			in.Close()
		}
		o.Out = out.String()
	}
	var l *adder.LimitError
	var x *adder.Exception
	var se *adder.SyntaxError
	switch {
	case err == nil:
	case errors.As(err, &l):
		o.Died = true
	case errors.As(err, &x):
		o.End = x.Type + ": " + x.Message
	case errors.As(err, &se):
		o.End = se.Kind + ": " + se.Msg
	default:
		o.End = "a bug: " + err.Error()
	}
	return o
}

// Diff is how two outcomes differ, by line; "" if they are the same. What a limit ended on
// either side tells nothing, nor how deep a program came before its RecursionError.
func Diff(src string, ours, theirs Outcome) string {
	if ours.Died || theirs.Died {
		return ""
	}
	if ours == theirs || deep(ours) || deep(theirs) {
		return ""
	}
	a, b := strings.Split(ours.Out, "\n"), strings.Split(theirs.Out, "\n")
	for i := range max(len(a), len(b)) {
		var x, y string
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y {
			return fmt.Sprintf("%s\n   adder %s\n cpython %s", source(src, x, y), x, y)
		}
	}
	return fmt.Sprintf("the end\n   adder %s\n cpython %s", ours.End, theirs.End)
}

func deep(o Outcome) bool {
	return strings.Contains(o.Out, "RecursionError") || strings.Contains(o.End, "RecursionError")
}

// source is the line of a program of calls that printed a line.
func source(src string, printed ...string) string {
	for _, p := range printed {
		if n, _, ok := strings.Cut(p, " "); ok {
			if i := strings.Index(src, "\nt("+n+", "); i >= 0 {
				line, _, _ := strings.Cut(src[i+1:], "\n")
				return line
			}
		}
	}
	return ""
}
