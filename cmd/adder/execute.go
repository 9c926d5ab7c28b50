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
	"github.com/adderlang/adder/cmd/adder/internal/grant"
	"github.com/adderlang/adder/cmd/adder/internal/lock"
	"github.com/adderlang/adder/cmd/adder/internal/policy"
)

// A source is a program to be run.
type source struct {
	name  string // in tracebacks
	argv0 string
	file  string // __file__, or ""
	pkg   string // __package__ of a module, or ""
	text  []byte
	roots []adder.Root
	deps  []adder.Dependency // without their grants
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
	rules, err := rulesOf(o)
	if err != nil {
		return usage(err)
	}
	src, err := load(o, rules, in)
	if err != nil {
		return usage(err)
	}
	env := grant.Env{Dir: rules.dir, Stdin: in}
	grants, err := openGrants(rules.grants, env)
	if err != nil {
		return usage(err)
	}
	defer closeGrants(grants)
	for i := range src.deps {
		d := &src.deps[i]
		if d.Grants, err = openGrants(rules.root(d.Name).grants, env); err != nil {
			return usage(fmt.Errorf("of the root %s: %w", d.Name, err))
		}
		defer closeGrants(d.Grants)
	}
	args, err := fileArgs(o.args, grants)
	if err != nil {
		return usage(err)
	}
	if grants[argsMount] != nil && rules.level == policy.Pure {
		return usage(errors.New("@file arguments grant files, and the profile claims level pure"))
	}
	errs := &flushingWriter{stderr, out}
	audit, err := newAuditor(o.audit, rules, errs)
	if err == nil && audit != nil {
		defer audit.close()
		err = audit.all("", grants)
		for _, d := range src.deps {
			if err == nil {
				err = audit.all(d.Name+"/", d.Grants)
			}
		}
	}
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
	config := adder.Config{
		Limits: rules.limits, Modules: rules.modules,
		Args: append([]string{src.argv0}, args...), Grants: grants, Roots: src.roots, Dependencies: src.deps,
		Library: src.libs, PreferLibrary: o.prefer, Dir: o.dir,
	}
	if o.prompt {
		if l := rules.level; l == policy.Pure || l == policy.Confined {
			return usage(fmt.Errorf("--prompt could give more than the level %s that the profile claims", l))
		}
		if p := newPrompter(stdin, stderr); p != nil {
			defer p.close()
			p.flush, p.stdin, p.audit = func() { out.Flush() }, in, audit
			config.Ask = p.ask
		}
	}
	if rules.stdout {
		config.Stdout = out
	}
	if rules.stderr {
		config.Stderr = errs
	}
	py, err := adder.New(config)
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
	if audit != nil {
		audit.acting, audit.stop = py.Acting, stop
	}
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
	code := report(err, rules, out, stderr)
	if o.stats {
		writeStats(py.Usage(), took, stderr)
	}
	py.Close()
	return code
}

// report tells how a run ended and gives the exit code.
func report(err error, r *rules, out *bufio.Writer, stderr io.Writer) int {
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
		fmt.Fprintf(stderr, "adder: time limit reached: %v\n", r.limits.Wall)
		return exitLimit
	case errors.Is(err, errAudit):
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitFailed
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
func load(o *options, r *rules, stdin io.Reader) (*source, error) {
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
		if err == nil && r.locked {
			err = r.lock.Check(s.name, s.text)
		}
		if err == nil {
			err = s.root(rootDir{path: filepath.Dir(s.name), locked: r.locked}, r.lock)
		}
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = fmt.Errorf("can't open file '%s': %v", o.what, pe.Err)
		}
	}
	for _, root := range r.roots {
		if err != nil {
			break
		}
		switch {
		case root.library:
			err = s.library(root, r.lock)
		case root.name != "":
			err = s.dependency(root, r.lock)
		default:
			err = s.root(root, r.lock)
		}
	}
	if o.how == fromModule && err == nil {
		if len(s.roots) == 0 {
			err = s.root(rootDir{path: ".", locked: r.locked}, r.lock)
		}
		if err == nil {
			err = s.module(o.what)
		}
	}
	return s, err
}

// root adds a directory to import from, read-only.
func (s *source) root(at rootDir, l *lock.Lock) error {
	r, err := at.open(l)
	if err == nil {
		s.roots = append(s.roots, r)
	}
	return err
}

// dependency adds a directory of others' modules, read-only.
func (s *source) dependency(at rootDir, l *lock.Lock) error {
	r, err := at.open(l)
	if err == nil {
		s.deps = append(s.deps, adder.Dependency{Name: at.name, Root: r, Modules: at.modules, Stdout: at.stdout, Stderr: at.stderr, PerPackage: at.perPackage})
	}
	return err
}

// library adds a directory or a zip file of library modules.
func (s *source) library(at rootDir, l *lock.Lock) error {
	if info, err := os.Stat(at.path); err == nil && info.Mode().IsRegular() {
		if at.locked {
			return fmt.Errorf("%s: a zip file cannot be locked: unpack it", at.path)
		}
		z, err := zip.Open(at.path)
		if err != nil {
			return err
		}
		s.libs = append(s.libs, z)
		return nil
	}
	r, err := at.open(l)
	if err == nil {
		s.libs = append(s.libs, r)
	}
	return err
}

// open opens a directory to import from.
func (at rootDir) open(l *lock.Lock) (adder.Root, error) {
	d, err := dir.Open(at.path, dir.ReadOnly)
	if err != nil {
		return nil, err
	}
	if at.path == "." {
		d = d.Named("")
	}
	if at.locked {
		return l.Root(d, at.path)
	}
	return d, nil
}

// module finds the source of -m: a module, or the __main__ of a package, in the program's own
// roots or the library.
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
