package differ

// This file defines how another build is asked to do jobs.

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"

	"github.com/adderlang/adder/internal/testkit"
)

// A request is one of its fields.
type request struct {
	Job     *Job
	Chunk   *testkit.Chunk
	Mutants *Mutants
}

type reply struct {
	Result Result
	Survey Survey
	Err    string
}

// Serve does the jobs that come on in, until its end.
func Serve(in io.Reader, out io.Writer) error {
	d, e := gob.NewDecoder(in), gob.NewEncoder(out)
	for {
		var q request
		if err := d.Decode(&q); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		var r reply
		switch {
		case q.Job != nil:
			r.Result = Run(*q.Job)
		case q.Chunk != nil:
			r.Result = RunChunk(*q.Chunk)
		case q.Mutants != nil:
			var err error
			if r.Survey, err = RunMutants(*q.Mutants); err != nil {
				r.Err = err.Error()
			}
		}
		if err := e.Encode(r); err != nil {
			return err
		}
	}
}

// A Server is another build at work.
type Server struct {
	mu   sync.Mutex
	cmd  *exec.Cmd
	to   *gob.Encoder
	from *gob.Decoder
	errs bytes.Buffer
}

// Start starts the command serve, as built for this or another machine: words are its path, or a
// program that runs it and its path.
func Start(words ...string) (*Server, error) {
	s := &Server{cmd: exec.Command(words[0], words[1:]...)}
	in, err := s.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.cmd.Stderr = &s.errs
	s.to, s.from = gob.NewEncoder(in), gob.NewDecoder(out)
	return s, s.cmd.Start()
}

// ask has a job done. An error means that the process has died.
func (s *Server) ask(q request) (r reply, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err = s.to.Encode(q); err == nil {
		err = s.from.Decode(&r)
	}
	if err != nil {
		s.cmd.Wait()
		err = fmt.Errorf("%w\n%.3000s", err, s.errs.String())
	}
	return r, err
}

// Run is Run in the other build.
func (s *Server) Run(j Job) (Result, error) {
	r, err := s.ask(request{Job: &j})
	return r.Result, err
}

// RunChunk is RunChunk in the other build.
func (s *Server) RunChunk(c testkit.Chunk) (Result, error) {
	r, err := s.ask(request{Chunk: &c})
	return r.Result, err
}

// RunMutants is RunMutants in the other build.
func (s *Server) RunMutants(j Mutants) (Survey, error) {
	r, err := s.ask(request{Mutants: &j})
	if err == nil && r.Err != "" {
		err = errors.New(r.Err)
	}
	return r.Survey, err
}
