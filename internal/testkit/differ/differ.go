// Package differ runs programs for comparison: whole or in slices, in this build or, by
// the command in serve, in another one.
package differ

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// A Job is one run of a program.
type Job struct {
	Src   []byte
	Fuel  int64
	Slice int64 // fuel given at a time; 0: all at once
}

// A Result is what must not depend on the build, or on how the run is sliced.
type Result struct {
	Stdout, Err []byte
	Fuel, Live  int64
	Peak        int64  // of golden chunks alone: how much a run in slices sees at most depends on them
	Panic       string // of Go: a bug, whatever the program
}

// Failed says what no program may bring about: a panic, or an error of our own.
func (r Result) Failed() string {
	if r.Panic != "" {
		return r.Panic
	}
	if bytes.Contains(r.Err, []byte("internal error")) || bytes.Contains(r.Err, []byte("InternalError")) {
		return string(r.Err)
	}
	return ""
}

// Equal tells whether two results are the same.
func (r Result) Equal(o Result) bool {
	return bytes.Equal(r.Stdout, o.Stdout) && bytes.Equal(r.Err, o.Err) && r.Fuel == o.Fuel && r.Live == o.Live && r.Peak == o.Peak && r.Panic == o.Panic
}

// Run runs a job in this process.
func Run(j Job) (r Result) {
	defer func() {
		if p := recover(); p != nil {
			r.Panic = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	p, err := adder.Compile("fuzz.py", j.Src)
	if err != nil {
		return Result{Err: []byte(err.Error())}
	}
	var out bytes.Buffer
	given := j.Fuel
	if j.Slice > 0 {
		given = min(j.Slice, j.Fuel)
	}
	in, err := adder.New(adder.Config{Stdout: &out, Stderr: &bytes.Buffer{},
		Limits: adder.Limits{Fuel: given, Memory: 64 << 20, Output: 1 << 20, Depth: 200, Wall: -1}})
	if err != nil {
		return Result{Err: []byte("new: " + err.Error())}
	}
	_, err = in.Run(context.Background(), p)
	var l *adder.LimitError
	for errors.As(err, &l) && l.What == "fuel" && given < j.Fuel {
		more := min(max(j.Slice, l.Need-j.Slice), j.Fuel-given)
		given += more
		_, err = in.Resume(context.Background(), adder.Limits{Fuel: more})
	}
	u := in.Usage()
	r = Result{Stdout: out.Bytes(), Fuel: u.Fuel, Live: u.Live}
	if err != nil {
		r.Err = []byte(err.Error())
	}
	if errors.As(err, &l) { // how much it needs depends on the slices
		r.Err, r.Fuel, r.Live = []byte("limit "+l.What), 0, 0
	}
	return r
}

// RunChunk runs a golden chunk in this process.
func RunChunk(c testkit.Chunk) (r Result) {
	defer func() {
		if p := recover(); p != nil {
			r.Panic = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	c.Limits.Wall = -1
	var u adder.Usage
	out, exc, stopped := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		u = in.Usage()
		return err
	})
	r = Result{Stdout: []byte(out), Fuel: u.Fuel, Live: u.Live, Peak: u.Peak}
	if exc != nil {
		r.Err = fmt.Appendf(nil, "line %d: %v", exc.Line, exc)
	}
	if stopped != "" {
		r.Err = append(r.Err, "limit "+stopped...)
	}
	return r
}
