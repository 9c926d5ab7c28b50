// Package differ runs programs for comparison: whole or in slices, in this build or, by
// the command in serve, in another one.
package differ

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime/debug"

	"github.com/adderlang/adder"
)

// A Job is one run of a program.
type Job struct {
	Src   []byte // JSON would change a string that is not UTF-8
	Fuel  int64
	Slice int64 // fuel given at a time; 0: all at once
}

// A Result is what must not depend on the build, or on how the run is sliced.
type Result struct {
	Stdout, Err []byte
	Fuel, Live  int64
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
	return bytes.Equal(r.Stdout, o.Stdout) && bytes.Equal(r.Err, o.Err) && r.Fuel == o.Fuel && r.Live == o.Live && r.Panic == o.Panic
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

// Serve does the jobs that come as JSON on in, until its end.
func Serve(in io.Reader, out io.Writer) error {
	d, e := json.NewDecoder(in), json.NewEncoder(out)
	for {
		var j Job
		if err := d.Decode(&j); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := e.Encode(Run(j)); err != nil {
			return err
		}
	}
}

// A Server is another build at work.
type Server struct {
	cmd  *exec.Cmd
	to   *json.Encoder
	from *json.Decoder
	errs bytes.Buffer
}

// Start starts the program of the command serve.
func Start(path string) (*Server, error) {
	s := &Server{cmd: exec.Command(path)}
	in, err := s.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.cmd.Stderr = &s.errs
	s.to, s.from = json.NewEncoder(in), json.NewDecoder(out)
	return s, s.cmd.Start()
}

// Run does a job there. An error means that the process has died.
func (s *Server) Run(j Job) (r Result, err error) {
	if err = s.to.Encode(j); err == nil {
		err = s.from.Decode(&r)
	}
	if err != nil {
		s.cmd.Wait()
		err = fmt.Errorf("%w\n%.3000s", err, s.errs.String())
	}
	return r, err
}
