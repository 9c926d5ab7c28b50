// Command compile times how long Adder and CPython take to compile 1 MB of Python: the
// first modules of CPython's own library, in order of name.
//
//	go run ./bench/compile -python PATH [-adder PATH] [-n 5]
//
// Both run the same program, which calls compile() on each module and takes the time by a
// clock that Adder is granted: what is timed on Adder is scanning, parsing, resolution,
// code generation and verification, all metered. The ratio is Adder's time over CPython's
// in the same round.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/adderlang/adder/bench"
)

const program = `import json, sys, time
sources = json.load(open(sys.argv[1]))
start = time.perf_counter()
for name, text in sources:
    compile(text, name, "exec")
print(time.perf_counter() - start)
`

func main() {
	python := flag.String("python", "", "CPython at `PATH`")
	adder := flag.String("adder", "", "Adder's command at `PATH`; else it is built")
	rounds := flag.Int("n", 5, "rounds")
	flag.Parse()
	if err := run(*python, *adder, *rounds); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(python, adder string, rounds int) error {
	if python == "" || rounds < 1 {
		return errors.New("want -python PATH and at least one round")
	}
	dir, err := os.MkdirTemp("", "adder-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if adder == "" {
		adder = filepath.Join(dir, "adder")
		if out, err := exec.Command("go", "build", "-o", adder, "github.com/adderlang/adder/cmd/adder").CombinedOutput(); err != nil {
			return fmt.Errorf("%w\n%s", err, out)
		}
	}
	sources, size, err := library(python)
	if err != nil {
		return err
	}
	script, data := filepath.Join(dir, "compile.py"), filepath.Join(dir, "sources.json")
	text, err := json.Marshal(sources)
	if err != nil {
		return err
	}
	if err := errors.Join(os.WriteFile(script, []byte(program), 0o600), os.WriteFile(data, text, 0o600)); err != nil {
		return err
	}
	var ratios []float64
	for range rounds {
		ours, err := seconds(adder, "--grant", "now=clock", script, "@"+data)
		if err != nil {
			return err
		}
		theirs, err := seconds(python, script, data)
		if err != nil {
			return err
		}
		ratios = append(ratios, ours/theirs)
		fmt.Printf("%6.1f ms  %6.1f ms  %.2f\n", ours*1000, theirs*1000, ours/theirs)
	}
	s := bench.SpreadOf(ratios)
	fmt.Printf("%d modules, %d bytes: Adder/CPython %.2f, %.2f to %.2f\n", len(sources), size, s.Median, s.Min, s.Max)
	return nil
}

// library is names and texts of 1 MB of the interpreter's own library.
func library(python string) (sources [][2]string, size int, err error) {
	out, err := exec.Command(python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").Output()
	if err != nil {
		return nil, 0, err
	}
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "*.py"))
	if err != nil {
		return nil, 0, err
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, 0, err
		}
		sources = append(sources, [2]string{filepath.Base(f), string(text)})
		if size += len(text); size >= 1_000_000 {
			return sources, size, nil
		}
	}
	return nil, 0, fmt.Errorf("the library of %s has only %d bytes", python, size)
}

// seconds is the number that a command prints.
func seconds(name string, args ...string) (float64, error) {
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		return 0, fmt.Errorf("%s: %w", filepath.Base(name), err)
	}
	return strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
}
