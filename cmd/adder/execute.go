package main

// This file defines the run of one program.

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/zip"
)

// A source is a program to be run.
type source struct {
	name  string // in tracebacks
	argv0 string
	file  string // __file__, or ""
	pkg   string // __package__ of a module, or ""
	text  []byte
	roots []adder.Root
	libs  []adder.Root
}

var errInterrupted = errors.New("interrupted")

func execute(o *options, stdin io.Reader, stdout, stderr io.Writer) int {
	usage := func(err error) int {
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitUsage
	}
	out := bufio.NewWriterSize(stdout, 32<<10)
	defer out.Flush()
	in := &flushingReader{stdin, out}
	src, err := load(o, in)
	if err != nil {
		return usage(err)
	}
	grants, err := parseGrants(o.grants, in)
	if err != nil {
		return usage(err)
	}
	args, err := fileArgs(o.args, grants)
	if err != nil {
		return usage(err)
	}
	prog, err := adder.Compile(src.name, src.text)
	if err != nil {
		var syn *adder.SyntaxError
		if errors.As(err, &syn) {
			fmt.Fprint(stderr, syn.Traceback())
			return exitFailed
		}
		return usage(err)
	}
	py, err := adder.New(adder.Config{
		Limits: o.limits, Stdout: out, Stderr: &flushingWriter{stderr, out},
		Args: append([]string{src.argv0}, args...), Grants: grants, Roots: src.roots,
		Library: src.libs, PreferLibrary: o.prefer, Dir: o.dir,
	})
	if err != nil {
		return usage(err)
	}
	if src.file != "" {
		err = py.Set("__file__", src.file)
	}
	if err == nil && o.how == fromModule {
		err = py.Set("__package__", src.pkg)
	}
	if err != nil {
		return usage(err)
	}
	ctx, stop := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	ended := make(chan struct{})
	go func() {
		for n := 0; ; n++ {
			select {
			case <-ended:
				return
			case <-signals:
				if n > 0 { // a second time: without ceremony
					os.Exit(exitSignal)
				}
				stop(errInterrupted)
			}
		}
	}()
	began := time.Now()
	_, err = py.Run(ctx, prog)
	signal.Stop(signals)
	close(ended)
	took := time.Since(began)
	code := report(err, o, out, stderr)
	if o.stats {
		writeStats(py.Usage(), took, stderr)
	}
	py.Close()
	return code
}

// report tells how a run ended and gives the exit code.
func report(err error, o *options, out *bufio.Writer, stderr io.Writer) int {
	out.Flush()
	var exc *adder.Exception
	var limit *adder.LimitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exc):
		if exc.Exit != nil {
			if exc.Exit.Message != "" {
				fmt.Fprintln(stderr, exc.Exit.Message)
			}
			return exc.Exit.Code
		}
		fmt.Fprint(stderr, exc.Text)
		var missing *adder.CapabilityError
		if errors.As(err, &missing) {
			return exitGrant
		}
		return exitFailed
	case errors.As(err, &limit):
		fmt.Fprintf(stderr, "adder: %s limit reached: %d %s used%s\n", limit.What, limit.Used, unitOf(limit.What), more(limit))
		return exitLimit
	case errors.Is(err, context.DeadlineExceeded):
		fmt.Fprintf(stderr, "adder: time limit reached: %v\n", o.limits.Wall)
		return exitLimit
	case errors.Is(err, errInterrupted):
		fmt.Fprintln(stderr, "KeyboardInterrupt")
		return exitSignal
	}
	fmt.Fprintf(stderr, "%v\n", err)
	return exitFailed
}

func unitOf(what string) string {
	if what == "fuel" {
		return "units"
	}
	return "bytes"
}

// more says what option gives more of a limit.
func more(l *adder.LimitError) string {
	switch l.What {
	case "fuel", "memory", "output":
		return fmt.Sprintf(" (--%s sets it)", l.What)
	}
	return ""
}

func writeStats(u adder.Usage, took time.Duration, w io.Writer) {
	line, err := json.Marshal(map[string]any{"fuel": u.Fuel, "peak": u.Peak, "live": u.Live, "censuses": u.Censuses,
		"wall_ms": float64(took.Microseconds()) / 1000})
	if err == nil {
		fmt.Fprintf(w, "%s\n", line)
	}
}

// load finds the program and where it imports from.
func load(o *options, stdin io.Reader) (*source, error) {
	s := &source{}
	var err error
	switch o.how {
	case fromText:
		s.name, s.argv0, s.text = "<string>", "-c", []byte(o.what+"\n")
	case fromStdin:
		s.name, s.argv0 = "<stdin>", "-"
		if o.what == "" && len(o.args) == 0 {
			s.argv0 = ""
		}
		s.text, err = io.ReadAll(stdin)
	case fromFile:
		s.name, s.argv0, s.file = o.what, o.what, o.what
		if info, serr := os.Stat(o.what); serr == nil && info.IsDir() {
			s.name = filepath.Join(o.what, "__main__.py")
			s.file = s.name
		}
		s.text, err = os.ReadFile(s.name)
		if err == nil {
			err = s.root(filepath.Dir(s.name))
		}
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = fmt.Errorf("can't open file '%s': %v", o.what, pe.Err)
		}
	}
	for _, r := range o.roots {
		if err == nil {
			err = s.root(r)
		}
	}
	for _, l := range o.libs {
		if err == nil {
			err = s.library(l)
		}
	}
	if o.how == fromModule && err == nil {
		if len(o.roots) == 0 {
			err = s.root(".")
		}
		if err == nil {
			err = s.module(o.what)
		}
	}
	return s, err
}

// root adds a directory to import from, read-only.
func (s *source) root(path string) error {
	d, err := dir.Open(path, dir.ReadOnly)
	if err != nil {
		return err
	}
	if path == "." {
		d = d.Named("")
	}
	s.roots = append(s.roots, d)
	return nil
}

// library adds a directory or a zip file of library modules.
func (s *source) library(path string) error {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		z, err := zip.Open(path)
		if err != nil {
			return err
		}
		s.libs = append(s.libs, z)
		return nil
	}
	d, err := dir.Open(path, dir.ReadOnly)
	if err != nil {
		return err
	}
	s.libs = append(s.libs, d)
	return nil
}

// module finds the source of -m: a module, or the __main__ of a package, in the roots or
// the library.
func (s *source) module(name string) error {
	found, err := s.inRoots(s.roots, name)
	if found || err != nil {
		return err
	}
	for i, n := range []string{name + ".__main__", name} {
		if text, pkg, ok := adder.LibrarySource(n); ok && !pkg {
			s.name, s.argv0, s.text = "<frozen "+n+">", "<frozen "+n+">", text
			s.pkg = name
			if i == 1 {
				s.pkg = parent(name)
			}
			return nil
		}
	}
	if found, err = s.inRoots(s.libs, name); found || err != nil {
		return err
	}
	return fmt.Errorf("no module named %s", name)
}

func (s *source) inRoots(roots []adder.Root, name string) (bool, error) {
	path := strings.ReplaceAll(name, ".", "/")
	try := []struct{ file, pkg string }{{path + "/__main__.py", name}, {path + ".py", parent(name)}}
	for _, r := range roots {
		for _, m := range try {
			text, ok, err := r.Read(m.file)
			if err != nil {
				return false, err
			}
			if ok {
				s.file = strings.TrimPrefix(r.Name()+"/"+m.file, "/")
				s.name, s.argv0, s.pkg, s.text = s.file, s.file, m.pkg, text
				return true, nil
			}
		}
	}
	return false, nil
}

// parent is the package a module stands in.
func parent(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[:i]
	}
	return ""
}

// A flushingWriter shows standard output before what it writes itself.
type flushingWriter struct {
	w   io.Writer
	out *bufio.Writer
}

func (f *flushingWriter) Write(p []byte) (int, error) {
	f.out.Flush()
	return f.w.Write(p)
}

// A flushingReader shows standard output before it waits for input.
type flushingReader struct {
	r   io.Reader
	out *bufio.Writer
}

func (f *flushingReader) Read(p []byte) (int, error) {
	f.out.Flush()
	return f.r.Read(p)
}

func disassemble(args []string, stdout, stderr io.Writer) int {
	if len(args) != 1 {
		fmt.Fprintln(stderr, "adder: dis needs one file")
		return exitUsage
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		fmt.Fprintln(stderr, "adder:", err)
		return exitUsage
	}
	p, err := adder.Compile(args[0], text)
	if err != nil {
		var syn *adder.SyntaxError
		if errors.As(err, &syn) {
			fmt.Fprint(stderr, syn.Traceback())
		} else {
			fmt.Fprintln(stderr, "adder:", err)
		}
		return exitFailed
	}
	fmt.Fprint(stdout, p.Disassemble())
	return 0
}
