package main

// This file defines the run of one test file: a guest process, what it tells, and what is done
// when it dies.

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder/conformance/internal/machine"
)

//go:embed guest.py
var guest []byte

// An interpreter is a command that runs a Python program. In its words {dir} stands for the
// fresh directory of one run and {lib} for the Lib directory; the program and its arguments
// follow. arg is how the program names a file of the fresh directory.
type interpreter struct {
	words []string
	arg   func(dir, file string) string
}

// adderCommand runs our binary, granted what the suite uses: a clock, randomness, a directory to
// write in, and to read what lies beside the tests and the time zones. These are found by their
// paths, and so mounted where they are on the machine.
func adderCommand(bin, lib string) interpreter {
	words := []string{bin, "--lib", "{lib}", "--grant", "now=clock", "--grant", "rnd=random",
		"--grant", "w=dir:{dir}/w:rw", "--dir", "/w", "--grant", "usr=dir:/usr"}
	if top, _, _ := strings.Cut(strings.TrimPrefix(lib, "/"), "/"); top != "usr" {
		words = append(words, "--grant", top+"=dir:/"+top)
	}
	return interpreter{
		words: words,
		arg:   func(dir, file string) string { return "@" + filepath.Join(dir, file) },
	}
}

// cpythonCommand runs a CPython with the package test of its library.
func cpythonCommand(exe string) interpreter {
	return interpreter{words: []string{exe}, arg: func(dir, file string) string { return filepath.Join(dir, file) }}
}

// An outcome is what became of one test.
type outcome struct {
	status string // ok fail error skip xfail xpass crash timeout
	why    string
}

// A result is what became of one file.
type result struct {
	module   string
	tests    map[string]outcome // by id
	loaded   map[string]bool    // ids that the file has
	notes    []string
	restarts int
	took     time.Duration
}

// Limits of a run. A process that dies costs the test it was in; whoever dies more often than
// restarts is not started again.
type limits struct {
	process, file time.Duration
	restarts      int
	output        int64 // bytes of output that are kept
}

var defaults = limits{process: 120 * time.Second, file: 300 * time.Second, restarts: 8, output: 64 << 20}

// runFile runs a file of the package test.
func runFile(ctx context.Context, in interpreter, lib, module string, lim limits) (*result, error) {
	r := &result{module: module, tests: map[string]outcome{}, loaded: map[string]bool{}}
	began := time.Now()
	defer func() { r.took = time.Since(began) }()
	dir, err := os.MkdirTemp("", "suite")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "guest.py"), guest, 0o666); err != nil {
		return nil, err
	}
	if err := os.Mkdir(filepath.Join(dir, "w"), 0o777); err != nil {
		return nil, err
	}
	for {
		args := []string{"guest.py", "test." + module}
		if len(r.tests) > 0 {
			done := make([]string, 0, len(r.tests))
			for id := range r.tests {
				done = append(done, id)
			}
			slices.Sort(done)
			if err := os.WriteFile(filepath.Join(dir, "done.txt"), []byte(strings.Join(done, "\n")), 0o666); err != nil {
				return nil, err
			}
			args = append(args, in.arg(dir, "done.txt"))
		}
		budget := min(lim.process, lim.file-time.Since(began))
		if budget <= 0 {
			r.notes = append(r.notes, "file timeout")
			return r, nil
		}
		text, how, err := in.start(ctx, dir, lib, args, budget, lim.output)
		if err != nil {
			return nil, err
		}
		before := len(r.tests)
		culprit, ended := r.read(text)
		switch {
		case ended:
			return r, nil
		case culprit != "":
			r.tests[culprit] = outcome{how.status, how.why}
		case len(r.tests) == before:
			r.notes = append(r.notes, fmt.Sprintf("%s before any test (%s): %s", how.status, how.why, lastWords(text)))
			return r, nil
		}
		if r.restarts++; r.restarts > lim.restarts {
			r.notes = append(r.notes, fmt.Sprintf("gave up after %d restarts", lim.restarts))
			return r, nil
		}
	}
}

// read takes in what a guest told; culprit is the test it was in when it died.
func (r *result) read(text string) (culprit string, ended bool) {
	for line := range strings.Lines(text) {
		rest, is := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "@@")
		if !is {
			continue
		}
		f := append(strings.Split(rest, "\t"), "", "", "", "")
		switch f[0] {
		case "L":
			r.loaded[f[1]] = true
		case "S":
			culprit = f[1]
		case "R":
			r.tests[f[1]] = outcome{f[2], f[3]}
			culprit = ""
		case "M":
			r.notes = append(r.notes, strings.TrimSpace(strings.Join(f[1:4], " ")))
		case "END":
			ended = true
		}
	}
	return culprit, ended
}

// start runs one guest process.
func (in interpreter) start(ctx context.Context, dir, lib string, args []string, budget time.Duration, keep int64) (text string, how outcome, err error) {
	words := slices.Clone(in.words)
	for i, w := range words {
		words[i] = strings.ReplaceAll(strings.ReplaceAll(w, "{dir}", dir), "{lib}", lib)
	}
	out := &head{keep: keep}
	p := machine.Process{Words: append(words, args...), Dir: dir, Env: environment(dir, lib), Stdout: out, Stderr: out, Wall: budget}
	state, err := p.Run(ctx)
	switch {
	case errors.Is(err, machine.ErrTimeout):
		return out.String(), outcome{"timeout", fmt.Sprintf("after %v", budget.Round(time.Millisecond))}, nil
	case err != nil:
		return "", outcome{}, err
	}
	return out.String(), outcome{"crash", state.String()}, nil
}

// environment is the same everywhere: nothing of Python's own from outside, UTC, no colours.
func environment(dir, lib string) []string {
	var env []string
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "PYTHON") && !strings.HasPrefix(kv, "PYENV") {
			env = append(env, kv)
		}
	}
	return append(env, "LC_ALL=C.UTF-8", "PYTHONHASHSEED=0", "NO_COLOR=1", "PYTHONDONTWRITEBYTECODE=1", "TZ=UTC",
		"PYTHONPATH="+lib, "TMPDIR="+dir, "HOME="+dir)
}

// head keeps the first keep bytes that are written to it.
type head struct {
	bytes.Buffer
	keep int64
}

func (t *head) Write(p []byte) (int, error) {
	if room := t.keep - int64(t.Len()); room > 0 {
		t.Buffer.Write(p[:min(int64(len(p)), room)])
	}
	return len(p), nil
}

// lastWords is the last line that a guest wrote of itself.
func lastWords(text string) string {
	last := ""
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "@@") {
			last = line
		}
	}
	return last
}
