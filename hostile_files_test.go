package adder_test

// This file runs the programs of testdata/hostile: each tries to kill, bloat or stall the
// process, and must end as its header says. See testdata/hostile/README.md.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
)

// hostileLimits are the budgets of each kind of file. Those of crash are wide, so that what
// is nested is there before anything ends.
var hostileLimits = map[string]adder.Limits{
	"crash":  {Fuel: 4_000_000, Memory: 256 << 20, Output: 1 << 20},
	"memory": {Fuel: 3_000_000, Memory: 32 << 20, Output: 1 << 20},
	"cpu":    {Fuel: 200_000, Memory: 64 << 20, Output: 1 << 20},
}

// What the Go heap may be while a guest runs: as much again as its limit for garbage, and what the
// collector has not come to yet on a busy machine, and
// what the test itself and the library's modules have.
const heapFactor, heapBase = 2, 160 << 20

// heapLeft is what may be left of a guest: caches of the engine that it was the first to fill.
const heapLeft = 1 << 20

// goText is what only Go writes.
var goText = regexp.MustCompile(`goroutine \d|runtime error|runtime\.|\.go:\d|panic:|internal error|0xc0`)

var importLine = regexp.MustCompile(`(?m)^(?:import|from) .*$`)

// A hostileFile is a program and what its header says.
type hostileFile struct {
	path, name, kind string
	src              []byte
	ends             string
	limits           adder.Limits
}

func readHostile(t *testing.T, path string) hostileFile {
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	kind := filepath.Base(filepath.Dir(path))
	f := hostileFile{path: path, kind: kind, name: kind + "/" + strings.TrimSuffix(filepath.Base(path), ".py"), src: src, limits: hostileLimits[kind]}
	for line := range strings.Lines(string(src)) {
		if !strings.HasPrefix(line, "#") {
			break
		}
		what, rest, _ := strings.Cut(strings.TrimSpace(line[1:]), ": ")
		switch what {
		case "ends":
			f.ends = rest
		case "limits":
			for _, l := range strings.Fields(rest) {
				name, n, _ := strings.Cut(l, "=")
				v, err := strconv.ParseInt(n, 10, 64)
				switch {
				case err == nil && name == "fuel":
					f.limits.Fuel = v
				case err == nil && name == "memory":
					f.limits.Memory = v
				default:
					t.Fatalf("%s: limits: %s", path, l)
				}
			}
		}
	}
	return f
}

// TestHostile runs each file beside a sibling in the same process. They run one at a time:
// the process's heap and goroutines are looked at.
func TestHostile(t *testing.T) {
	files, err := filepath.Glob("testdata/hostile/*/*.py")
	if err != nil {
		t.Fatal(err)
	}
	if !*update && len(files) < 120 {
		t.Errorf("only %d files", len(files))
	}
	defer debug.SetMaxStack(debug.SetMaxStack(hostileStack))
	defer debug.SetGCPercent(debug.SetGCPercent(100)) // Go's default: what heapFactor is about
	s := newSibling(t)
	warmLibrary(t, files)
	before := heap(nil)
	for _, path := range files {
		f := readHostile(t, path)
		t.Run(f.name, func(t *testing.T) {
			goroutines, start := runtime.NumGoroutine(), time.Now()
			ends, used, peak := runHostile(t, f)
			if *update {
				writeEnds(t, f, ends)
			} else if ends != f.ends {
				t.Errorf("it ended: %s\nnot as it says: %s", ends, f.ends)
			}
			if peak > heapFactor*f.limits.Memory+heapBase {
				t.Errorf("Go's heap grew to %d MiB; the guest may have %d", peak>>20, f.limits.Memory>>20)
			}
			took := time.Since(start)
			if f.kind == "cpu" {
				cancelHostile(t, f, ends)
			}
			s.check(t)
			for until := time.Now().Add(5 * time.Second); runtime.NumGoroutine() > goroutines; time.Sleep(time.Millisecond) {
				if time.Now().After(until) {
					t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), goroutines)
				}
			}
			now := heap(s)
			if now-before > heapLeft {
				t.Errorf("%d KiB of the heap did not come back", (now-before)>>10)
			}
			t.Logf("%s: %d ms, %d fuel, peak %d MiB, left %d KiB", ends, took.Milliseconds(), used, peak>>20, (now-before)>>10)
			before = now
		})
	}
}

// warmLibrary imports what the files import: modules are loaded once in a process.
func warmLibrary(t *testing.T, files []string) {
	seen := map[string]bool{}
	for _, path := range files {
		for _, line := range importLine.FindAllString(string(readHostile(t, path).src), -1) {
			if !seen[line] {
				seen[line] = true
				runWith(t, adder.Config{}, line) // what is missing is the file's business
			}
		}
	}
}

// runHostile runs a file. peak is what the Go heap grew to, by samples.
func runHostile(t *testing.T, f hostileFile) (ends string, fuel, peak int64) {
	p, err := adder.Compile(filepath.Base(f.path), f.src)
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	in, err := adder.New(adder.Config{Limits: f.limits, Stdout: &out, Stderr: &errs})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	stop := sampleHeap()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute) // what fuel does not stop
	defer cancel()
	_, err = in.Run(ctx, p)
	peak = stop()
	fuel = in.Usage().Fuel
	if ends = howEnded(err, out.String()); ends == "fuel" { // the operation that did not fit is tried again
		if _, err := in.Resume(context.Background(), adder.Limits{Fuel: 10_000}); !isFuel(err) {
			t.Logf("with more fuel: %s", howEnded(err, ""))
		}
	}
	all := out.String() + errs.String() + ends
	var x *adder.Exception
	if errors.As(err, &x) {
		all += x.Text
	}
	if m := goText.FindString(all); m != "" {
		t.Errorf("%q is shown: %.2000s", m, all)
	}
	return ends, fuel, peak
}

// howEnded is how a run ended, as headers have it.
func howEnded(err error, out string) string {
	var l *adder.LimitError
	var x *adder.Exception
	end := ""
	switch {
	case err == nil:
		return "prints " + strconv.Quote(strings.TrimSuffix(out, "\n"))
	case errors.As(err, &l):
		end = l.What
		if l.What == "output" {
			return end
		}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		end = "only by its context"
	case errors.As(err, &x):
		end, _, _ = strings.Cut(x.Error(), "\n")
	default:
		end = fmt.Sprintf("internal error: %v", err)
	}
	if len(end) > 150 {
		end = end[:150] + " …"
	}
	if out != "" {
		end += ", having printed " + strconv.Quote(out[:min(len(out), 100)])
	}
	return end
}

// sampleHeap looks at Go's heap every few milliseconds until it is told to stop: then it says
// what the most was.
func sampleHeap() (stop func() int64) {
	quit, result := make(chan bool), make(chan int64)
	go func() {
		s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		peak := uint64(0)
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			metrics.Read(s)
			peak = max(peak, s[0].Value.Uint64())
			select {
			case <-quit:
				result <- int64(peak)
				return
			case <-tick.C:
			}
		}
	}()
	return func() int64 { quit <- true; return <-result }
}

// cancelHostile runs a file with as much fuel as there is and cancels it a moment later: it
// stops, or has ended before as it does alone.
func cancelHostile(t *testing.T, f hostileFile, alone string) {
	p := compiled(t, filepath.Base(f.path), string(f.src))
	var out bytes.Buffer
	limits := f.limits
	limits.Fuel = 1 << 60
	in, err := adder.New(adder.Config{Limits: limits, Stdout: &out})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ctx, cancel := context.WithCancel(context.Background())
	var at time.Time
	timer := time.AfterFunc(20*time.Millisecond, func() { at = time.Now(); cancel() })
	_, err = in.Run(ctx, p)
	if errors.Is(err, context.Canceled) {
		t.Logf("it stopped %v after it was cancelled", time.Since(at).Round(10*time.Microsecond))
	} else if ends := howEnded(err, out.String()); ends != alone || alone == "fuel" {
		t.Errorf("cancelled, it ended: %s", ends)
	}
	timer.Stop()
	cancel()
}

// A sibling is an honest interpreter that lives beside the hostile ones.
type sibling struct {
	in   *adder.Interp
	want int64
	fuel int64 // of one call
}

func newSibling(t *testing.T) *sibling {
	s := &sibling{in: newInterp(t, adder.Config{Limits: adder.Limits{Fuel: 1 << 50}}, `
import json, re
orders = [{"id": i, "price": i * 3 % 17, "name": f"item {i}"} for i in range(50)]
def price(n):
    "What the orders cost, by way of text, patterns, exceptions and generators."
    total = 0
    for o in json.loads(json.dumps(orders[:n])):
        try:
            total += o["price"] * int(re.search(r"\d+", o["name"])[0])
            o["missing"]
        except KeyError as e:
            total += len(str(e))
    return total + sum(x for x in range(n))
`)}
	for range 2 { // the second call finds caches filled
		s.want, s.fuel = s.price(t)
	}
	return s
}

func (s *sibling) price(t *testing.T) (result, fuel int64) {
	before := s.in.Usage().Fuel
	if err := s.in.Call(context.Background(), "price", 50, &result); err != nil {
		t.Fatalf("the sibling: %v", err)
	}
	return result, s.in.Usage().Fuel - before
}

// check asks the sibling once more: the same answer for the same fuel.
func (s *sibling) check(t *testing.T) {
	if got, fuel := s.price(t); got != s.want || fuel != s.fuel {
		t.Errorf("the sibling answers %d for %d units, before %d for %d", got, fuel, s.want, s.fuel)
	}
}

// writeEnds notes in a file's header how it ended.
func writeEnds(t *testing.T, f hostileFile, ends string) {
	var out strings.Builder
	done := false
	for line := range strings.Lines(string(f.src)) {
		if strings.HasPrefix(line, "# ends: ") {
			continue
		}
		if !done && !strings.HasPrefix(line, "#") {
			out.WriteString("# ends: " + ends + "\n")
			done = true
		}
		out.WriteString(line)
	}
	if err := os.WriteFile(f.path, []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
