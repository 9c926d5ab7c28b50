// Package packages runs Debian's pure-Python packages, as they are, on Adder and on the oracle:
// programs of testdata import them, and what they print must be the same byte for byte.
//
// packages.txt names the packages and fetch.go gets them; nothing of them is committed. A driver
// NAME_*.py belongs to the package NAME. Its comment "# adder: …" has further arguments for
// Adder, grants mostly, since there it gets none by itself.
package packages

// This file defines the list of packages, and the run of one program on both interpreters.

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder/conformance/internal/machine"
)

//go:embed testdata/packages.txt
var list string

// A Package is a row of packages.txt.
type Package struct {
	Name   string
	Debian []string // the package itself, then what it imports
	Lib    bool     // needs modules of CPython's library that Adder has not
}

// Packages reads packages.txt.
func Packages() ([]Package, error) {
	var out []Package
	for i, line := range strings.Split(list, "\n") {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if len(f) < 2 {
			return nil, fmt.Errorf("packages.txt:%d: no package", i+1)
		}
		p := Package{Name: f[0]}
		for _, w := range f[1:] {
			if w == "lib" {
				p.Lib = true
			} else {
				p.Debian = append(p.Debian, w)
			}
		}
		out = append(out, p)
	}
	return out, nil
}

// A Run is a program with the directories it imports from.
type Run struct {
	Words []string // the interpreter's own arguments
	Args  []string // program and arguments
	Roots []string
	Wall  time.Duration
}

// An Outcome is what is compared: standard output, the last line of standard error, the status.
type Outcome struct {
	Stdout, Last string
	Code         int
	Stderr       string // for the reader of a failure
	Took         time.Duration
}

// Diff says how another outcome differs; "" if it does not.
func (o Outcome) Diff(other Outcome) string {
	var out []string
	if o.Stdout != other.Stdout {
		a, b := strings.Split(o.Stdout, "\n"), strings.Split(other.Stdout, "\n")
		i := 0
		for i < len(a) && i < len(b) && a[i] == b[i] {
			i++
		}
		at := func(lines []string) string {
			if i < len(lines) {
				return fmt.Sprintf("%q", lines[i])
			}
			return "nothing"
		}
		out = append(out, fmt.Sprintf("line %d of the output:\n  adder  %s\n  oracle %s", i+1, at(a), at(b)))
	}
	if o.Last != other.Last {
		out = append(out, fmt.Sprintf("last line of standard error:\n  adder  %q\n  oracle %q", o.Last, other.Last))
	}
	if o.Code != other.Code {
		out = append(out, fmt.Sprintf("status: adder %d, oracle %d", o.Code, other.Code))
	}
	return strings.Join(out, "\n")
}

// OnOracle runs a program on CPython.
func (r Run) OnOracle(ctx context.Context, exe string) (Outcome, error) {
	return r.start(ctx, slices.Concat([]string{exe}, r.Args), []string{"PYTHONPATH=" + strings.Join(r.Roots, ":"), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "NO_COLOR=1"})
}

// OnAdder runs it on our binary.
func (r Run) OnAdder(ctx context.Context, bin string) (Outcome, error) {
	words := slices.Concat([]string{bin}, r.Words)
	for _, dir := range r.Roots {
		words = append(words, "--own", dir)
	}
	return r.start(ctx, append(words, r.Args...), nil)
}

// start runs a process in an empty directory, with nothing of Python's in its environment.
func (r Run) start(ctx context.Context, words, env []string) (Outcome, error) {
	dir, err := os.MkdirTemp("", "packages")
	if err != nil {
		return Outcome{}, err
	}
	defer os.RemoveAll(dir)
	var stdout, stderr bytes.Buffer
	began := time.Now()
	state, err := machine.Process{Words: words, Dir: dir, Stdout: &stdout, Stderr: &stderr, Wall: r.Wall,
		Env: append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "TMPDIR=" + dir, "LC_ALL=C.UTF-8", "TZ=UTC"}, env...)}.Run(ctx)
	if err != nil {
		return Outcome{}, fmt.Errorf("%s: %w", strings.Join(words, " "), err)
	}
	lines := strings.Split(strings.TrimRight(stderr.String(), "\n"), "\n")
	return Outcome{stdout.String(), lines[len(lines)-1], state.ExitCode(), stderr.String(), time.Since(began)}, nil
}

// Drivers lists the programs of a package.
func (p Package) Drivers() ([]string, error) {
	files, err := filepath.Glob(filepath.Join("testdata", p.Name+"_*.py"))
	if err != nil {
		return nil, err
	}
	for i, f := range files {
		if files[i], err = filepath.Abs(f); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// words reads what a driver asks of Adder's command line.
func words(driver string) ([]string, error) {
	text, err := os.ReadFile(driver)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, is := strings.CutPrefix(strings.TrimSpace(line), "# adder: "); is {
			return strings.Fields(rest), nil
		}
	}
	return nil, nil
}
