// Command suite runs files of CPython's own package test on Adder and prints how much of what
// CPython passes passes here.
//
//	go run ./suite                      every file of testdata/files.txt
//	go run ./suite -area lang           those of one area
//	go run ./suite -show 9 test_int     one file, with its failures
//	go run ./suite -update              write what passes to testdata/passing.txt
//	go run ./suite -record              write what CPython 3.11 passes to testdata/cpython.txt
//
// The exit status is 1 if a test that passed (testdata/passing.txt) does not pass any more, and 2
// if there is nothing to run: a machine without the package test never looks like a success.
//
// A process that dies or hangs costs the test it was in: the rest of the file runs in a new one.
// A test that fails on purpose is named in a list of its page in docs/differences, as
// "- `test.test_module.Class.test_method`", and leaves the percentage, but not the numbers.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/adderlang/adder/conformance/internal/machine"
)

// options are the command line's.
type options struct {
	adder, lib, area, baseline string
	jobs, show                 int
	update, record, fetch      bool
	modules                    []string
}

func main() {
	var o options
	flag.StringVar(&o.adder, "adder", "", "run the binary at `PATH`; built from this checkout if it is not given")
	flag.StringVar(&o.lib, "lib", "", "take the package test and the library of `DIR`")
	flag.StringVar(&o.area, "area", "", "run the files of these `AREAS` (a,b) only")
	flag.StringVar(&o.baseline, "baseline", "", "take what CPython passes from a JSON `FILE` of the reference runner")
	flag.IntVar(&o.jobs, "j", 2, "run so many files at a time")
	flag.IntVar(&o.show, "show", 0, "show up to so many failures a file")
	flag.BoolVar(&o.update, "update", false, "write the list of passing ids")
	flag.BoolVar(&o.record, "record", false, "run CPython 3.11 instead and write the list of what it passes")
	flag.BoolVar(&o.fetch, "fetch", false, "get Debian's package of the tests if there are none")
	flag.Parse()
	o.modules = flag.Args()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	lost, err := run(ctx, &o, ".", os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "suite:", err)
		os.Exit(2)
	}
	if lost > 0 {
		os.Exit(1)
	}
}

// lists are what is checked in.
type lists struct {
	files      []file
	cpython    ids
	passing    ids
	departures ids
	page       map[string]string
}

// load reads the lists; conformance is the directory of this module.
func load(conformance string) (l *lists, err error) {
	l = &lists{}
	data := filepath.Join(conformance, "suite", "testdata")
	if l.files, err = readFiles(filepath.Join(data, "files.txt")); err != nil {
		return nil, err
	}
	if l.cpython, err = readIDs(filepath.Join(data, "cpython.txt")); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if l.passing, err = readIDs(filepath.Join(data, "passing.txt")); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	l.departures, l.page, err = readDepartures(filepath.Join(conformance, "..", "docs", "differences"))
	return l, err
}

// run does what the command line says and returns how many ids were lost.
func run(ctx context.Context, o *options, conformance string, w io.Writer) (int, error) {
	l, err := load(conformance)
	if err != nil {
		return 0, err
	}
	if o.baseline != "" {
		if l.cpython, err = readBaseline(o.baseline); err != nil {
			return 0, err
		}
	}
	if o.lib == "" {
		if o.lib, err = findLib(); errors.Is(err, errNoSuite) && o.fetch {
			o.lib, err = fetch()
		}
		if err != nil {
			return 0, err
		}
	}
	var files []file
	for _, f := range l.files {
		if (o.area == "" || slices.Contains(strings.Split(o.area, ","), f.area)) && (len(o.modules) == 0 || slices.Contains(o.modules, f.module)) {
			files = append(files, f)
		}
	}
	for _, m := range o.modules {
		if !slices.ContainsFunc(files, func(f file) bool { return f.module == m }) {
			files = append(files, file{"other", m})
		}
	}
	if o.record {
		return 0, record(ctx, o, files, conformance, w)
	}
	if o.adder == "" {
		dir, err := os.MkdirTemp("", "suite")
		if err != nil {
			return 0, err
		}
		defer os.RemoveAll(dir)
		if o.adder, err = machine.Build(filepath.Join(conformance, ".."), dir); err != nil {
			return 0, err
		}
	}
	if o.adder, err = filepath.Abs(o.adder); err != nil {
		return 0, err
	}
	fmt.Fprintf(w, "%s\n", o.lib)
	printHead(w)
	var rows []*row
	err = runFiles(ctx, adderCommand(o.adder, o.lib), o, files, func(f file, r *result) {
		row := judge(f, r, l)
		row.print(w, l, o.show)
		rows = append(rows, row)
	})
	if err != nil {
		return 0, err
	}
	printTotals(w, rows)
	lost := report(w, rows, l)
	if o.update {
		return 0, update(filepath.Join(conformance, "suite", "testdata", "passing.txt"), rows, l)
	}
	return lost, nil
}

// runFiles runs files, so many at a time, and hands on the results in order.
func runFiles(ctx context.Context, in interpreter, o *options, files []file, each func(file, *result)) error {
	results := make([]chan *result, len(files))
	for i := range results {
		results[i] = make(chan *result, 1)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var next, mu = 0, sync.Mutex{}
	var failed error
	for range max(1, o.jobs) {
		go func() {
			for {
				mu.Lock()
				i := next
				next++
				mu.Unlock()
				if i >= len(files) {
					return
				}
				r, err := runFile(ctx, in, o.lib, files[i].module, defaults)
				if err != nil {
					mu.Lock()
					failed = errors.Join(failed, fmt.Errorf("%s: %w", files[i].module, err))
					mu.Unlock()
				}
				results[i] <- r
			}
		}()
	}
	for i, f := range files {
		r := <-results[i]
		if r == nil {
			return failed
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		each(f, r)
	}
	return nil
}

// report lists what was lost and gained.
func report(w io.Writer, rows []*row, l *lists) (lost int) {
	gained := 0
	for _, r := range rows {
		for _, id := range r.lost {
			o := r.tests[id]
			fmt.Fprintf(w, "LOST %s  %s %s\n", id, o.status, o.why)
		}
		for _, id := range r.absent {
			fmt.Fprintf(w, "absent from this copy of the package test: %s\n", id)
		}
		// Another 3.11 has a few tests more or less; many absent ones mean that loading is broken.
		if len(r.absent)*50 > r.of+50 {
			lost += len(r.absent)
		}
		for id := range l.departures[r.module()] {
			if r.tests[id].status == "ok" && l.page[id] != pageOther { // some of that depend on how busy the machine is
				fmt.Fprintf(w, "passes, though docs/differences/%s lists it: %s\n", l.page[id], id)
				lost++
			}
		}
		lost += len(r.lost)
		gained += len(r.gained)
	}
	if gained > 0 {
		fmt.Fprintf(w, "%d tests pass that are not in the list: -update adds them\n", gained)
	}
	return lost
}

// update writes the list anew for the files that were run and keeps the others'.
func update(path string, rows []*row, l *lists) error {
	for _, r := range rows {
		delete(l.passing, r.module())
		for id := range l.cpython[r.module()] {
			if r.tests[id].status == "ok" && l.page[id] != pageOther {
				l.passing.add(r.module(), id)
			}
		}
	}
	return writeIDs(path, "Tests of CPython 3.11's package test that Adder passes. Written by `go run ./suite -update`; it only grows.", l.passing)
}

// record runs CPython 3.11 and writes what it passes: the denominator. Ids of files that were
// not run stay.
func record(ctx context.Context, o *options, files []file, conformance string, w io.Writer) error {
	exe := filepath.Join(o.lib, "..", "..", "bin", "python3.11")
	if _, err := os.Stat(exe); err != nil {
		return fmt.Errorf("there is no interpreter beside %s: %w", o.lib, err)
	}
	l, err := load(conformance)
	if err != nil {
		return err
	}
	err = runFiles(ctx, cpythonCommand(exe), o, files, func(f file, r *result) {
		delete(l.cpython, f.module)
		n := 0
		for id, t := range r.tests {
			if t.status == "ok" {
				l.cpython.add(f.module, id)
				n++
			}
		}
		fmt.Fprintf(w, "%-28s %6d of %6d  %s\n", f.module, n, len(r.loaded), strings.Join(r.notes, "; "))
	})
	if err != nil {
		return err
	}
	return writeIDs(filepath.Join(conformance, "suite", "testdata", "cpython.txt"),
		"Tests of CPython 3.11's package test that CPython 3.11.7 passes. Written by `go run ./suite -record`.", l.cpython)
}

// readBaseline reads a JSON file of the reference runner.
func readBaseline(path string) (ids, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var base struct {
		Modules map[string]struct{ Tests map[string][]string }
	}
	if err := json.Unmarshal(text, &base); err != nil {
		return nil, err
	}
	out := ids{}
	for module, m := range base.Modules {
		for id, t := range m.Tests {
			if len(t) > 0 && t[0] == "ok" {
				out.add(module, id)
			}
		}
	}
	return out, nil
}
