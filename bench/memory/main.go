// Command memory measures what the process holds for the bytes that a guest is charged.
//
//	go run ./bench/memory [-n 4] [-limit 1.5] [script.py ...]
//
// Each script runs in a process of its own, in -n interpreters one after the other that all stay
// alive, and keeps what it made. Live is what the censuses of all count at the end; RSS is the
// process's greatest, less what it was after an interpreter had run 1+1 and imported what the
// script imports. With -limit the script runs again in a process that calls
// debug.SetMemoryLimit with that many times the live bytes above what Go held before, as a host
// may: the library never does. CPU is user and system time of both and their ratio.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/bench"
)

// job is the variable of the environment that tells a process to be the one measured.
const job = "ADDER_BENCH_MEMORY"

// A task is one measurement, a figure what comes of it. Sizes are bytes.
type task struct {
	Script string
	N      int
	Limit  int64 // for debug.SetMemoryLimit, above what Go holds at first; 0 for none
}

type figure struct {
	Base, Live, RSS int64
	CPU             time.Duration
}

func main() {
	if s := os.Getenv(job); s != "" {
		check(serve(s))
		return
	}
	n := flag.Int("n", 4, "interpreters in the process")
	limit := flag.Float64("limit", 1.5, "the host's memory limit, as a multiple of what is live; 0 for none")
	flag.Parse()
	scripts := flag.Args()
	if len(scripts) == 0 {
		var err error
		scripts, err = filepath.Glob("bench/memory/programs/*.py")
		check(err)
	}
	fmt.Printf("%-14s %9s %9s %7s", "script", "live MB", "RSS MB", "ratio")
	if *limit > 0 {
		fmt.Printf("   with a limit of %.1f: %7s %9s", *limit, "ratio", "CPU")
	}
	fmt.Println()
	for _, script := range scripts {
		f, err := measure(task{Script: script, N: *n})
		check(err)
		fmt.Printf("%-14s %9.1f %9.1f %7.2f", filepath.Base(script), mb(f.Live), mb(f.RSS-f.Base), ratio(f))
		if *limit > 0 {
			g, err := measure(task{script, *n, int64(*limit * float64(f.Live))})
			check(err)
			fmt.Printf(" %30.2f %8.2fx", ratio(g), float64(g.CPU)/float64(f.CPU))
		}
		fmt.Println()
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "memory:", err)
		os.Exit(1)
	}
}

func mb(n int64) float64     { return float64(n) / 1e6 }
func ratio(f figure) float64 { return float64(f.RSS-f.Base) / float64(f.Live) }

// measure has a process of its own do a task.
func measure(t task) (f figure, err error) {
	words, err := json.Marshal(t)
	if err != nil {
		return f, err
	}
	self, err := os.Executable()
	if err != nil {
		return f, err
	}
	cmd := exec.Command(self)
	cmd.Env, cmd.Stderr = append(os.Environ(), job+"="+string(words)), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return f, fmt.Errorf("%s: %w", t.Script, err)
	}
	return f, json.Unmarshal(out, &f)
}

var imports = regexp.MustCompile(`(?m)^(?:import|from) .*$`)

func serve(words string) error {
	var t task
	if err := json.Unmarshal([]byte(words), &t); err != nil {
		return err
	}
	src, err := os.ReadFile(t.Script)
	if err != nil {
		return err
	}
	if _, err := run("1+1\n" + strings.Join(imports.FindAllString(string(src), -1), "\n")); err != nil {
		return err
	}
	var f figure
	debug.FreeOSMemory()
	if f.Base, err = bench.RSS(); err != nil {
		return err
	}
	if t.Limit > 0 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		debug.SetMemoryLimit(int64(m.Sys-m.HeapReleased) + t.Limit)
	}
	start, err := bench.CPUTime()
	if err != nil {
		return err
	}
	var all []*adder.Interp
	for range t.N {
		in, err := run(string(src))
		if err != nil {
			return err
		}
		all = append(all, in)
	}
	end, err := bench.CPUTime()
	if err != nil {
		return err
	}
	f.CPU = end - start
	if f.RSS, err = bench.PeakRSS(); err != nil {
		return err
	}
	for _, in := range all {
		f.Live += in.Usage().Live
	}
	return json.NewEncoder(os.Stdout).Encode(f)
}

func run(src string) (*adder.Interp, error) {
	p, err := adder.Compile("<bench>", []byte(src))
	if err != nil {
		return nil, err
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 40, Memory: 4 << 30, Wall: -1}})
	if err != nil {
		return nil, err
	}
	_, err = in.Run(context.Background(), p)
	return in, err
}
