// Command run times the benchmark programs on Adder and on CPython, in turns.
//
//	go run ./bench/run [-n 7] [-adder PATH] [-python PATH] [PROGRAM…]
//
// Each round runs empty.py and the program on both interpreters, the order changing
// from round to round, so that a slow second of the machine meets both. A ratio is
// Adder's time over CPython's in the same round: below 1 Adder is faster. "Whole" is
// the process from start to end. "Inside" is the process less the median of empty.py
// on the same interpreter: programs need no clock, which Adder would have to be
// granted. What a program prints is held against its golden marks first.
//
// Without -adder the command is built from this checkout, without -python the oracle
// of the conformance module is unpacked. Times are user and system time of the
// process where the system tells them (-wall: elapsed time), so other work on the
// machine counts less; Adder's own garbage collector runs beside it and is counted.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/adderlang/adder/bench"
	"github.com/adderlang/adder/internal/testkit"
)

type runner struct {
	adder, python string
	rounds        int
	wall          bool
}

func main() {
	var r runner
	flag.IntVar(&r.rounds, "n", 7, "rounds for each program")
	flag.StringVar(&r.adder, "adder", "", "Adder's command at `PATH`")
	flag.StringVar(&r.python, "python", "", "CPython at `PATH`")
	flag.BoolVar(&r.wall, "wall", false, "elapsed time instead of processor time")
	flag.Parse()
	if err := r.main(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (r *runner) main(paths []string) error {
	if r.rounds < 1 {
		return fmt.Errorf("-n %d: want at least 1", r.rounds)
	}
	root, err := output("go", "list", "-m", "-f", "{{.Dir}}", "github.com/adderlang/adder")
	if err != nil {
		return err
	}
	if r.python == "" {
		if r.python, err = output("go", "-C", filepath.Join(root, "conformance"), "run", "./cmd/oracle"); err != nil {
			return err
		}
	}
	if r.adder == "" {
		dir, err := os.MkdirTemp("", "bench")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		r.adder = filepath.Join(dir, "adder.exe")
		if _, err := output("go", "build", "-C", root, "-o", r.adder, "./cmd/adder"); err != nil {
			return err
		}
	}
	programs := filepath.Join(root, "bench", "programs")
	if len(paths) == 0 {
		if paths, err = filepath.Glob(filepath.Join(programs, "*.py")); err != nil {
			return err
		}
	}
	return r.table(paths, filepath.Join(programs, "empty.py"))
}

// table measures and prints a line as each program is done.
func (r *runner) table(paths []string, empty string) error {
	fmt.Printf("calibration %.1f ms, %d rounds; times in ms, ratios Adder/CPython\n",
		bench.Calibrate().Seconds()*1000, r.rounds)
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "program\tAdder\tCPython\twhole min\tmedian\tmax\tinside min\tmedian\tmax\t")
	for _, path := range paths {
		if filepath.Base(path) == "empty.py" {
			continue
		}
		m, err := r.measure(path, empty)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%s\t%.0f\t%.0f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t\n", filepath.Base(path),
			m.adder.Median, m.python.Median, m.whole.Min, m.whole.Median, m.whole.Max,
			m.inside.Min, m.inside.Median, m.inside.Max)
	}
	return w.Flush()
}

// A measurement is one line of the table.
type measurement struct {
	adder, python bench.Spread // whole process, ms
	whole, inside bench.Spread // ratios
}

func (r *runner) measure(path, empty string) (measurement, error) {
	var idleA, idleP, a, p []float64
	for round := range r.rounds {
		steps := []struct {
			exe, path string
			into      *[]float64
		}{
			{r.adder, empty, &idleA}, {r.python, empty, &idleP},
			{r.adder, path, &a}, {r.python, path, &p},
		}
		if round%2 == 1 {
			steps[0], steps[1] = steps[1], steps[0]
			steps[2], steps[3] = steps[3], steps[2]
		}
		for _, s := range steps {
			ms, err := r.once(s.exe, s.path)
			if err != nil {
				return measurement{}, err
			}
			*s.into = append(*s.into, ms)
		}
	}
	startA, startP := bench.SpreadOf(idleA).Median, bench.SpreadOf(idleP).Median
	var whole, inside []float64
	for i := range a {
		whole = append(whole, a[i]/p[i])
		inside = append(inside, (a[i]-startA)/(p[i]-startP))
	}
	return measurement{bench.SpreadOf(a), bench.SpreadOf(p), bench.SpreadOf(whole), bench.SpreadOf(inside)}, nil
}

// once runs a program and returns its time in milliseconds, if it printed what its
// marks say.
func (r *runner) once(exe, path string) (float64, error) {
	cmd := exec.Command(exe, path)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	start := time.Now()
	err := cmd.Run()
	elapsed := time.Since(start)
	if err != nil {
		return 0, fmt.Errorf("%s %s: %w\n%s", exe, path, err, stderr.String())
	}
	chunks, err := testkit.ParseFile(path)
	if err != nil {
		return 0, err
	}
	for _, c := range chunks {
		for _, m := range testkit.Compare(c, stdout.String(), nil, "") {
			return 0, fmt.Errorf("%s: %s:%d: %s", exe, path, m.Line, m.Text)
		}
	}
	if !r.wall {
		if cpu := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); cpu > 0 {
			elapsed = cpu
		}
	}
	return elapsed.Seconds() * 1000, nil
}

func output(name string, args ...string) (string, error) {
	out, err := exec.Command(name, args...).Output()
	if exit, ok := err.(*exec.ExitError); ok {
		return "", fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, exit.Stderr)
	}
	return strings.TrimSpace(string(out)), err
}
