package adder_test

// This file defines the hostile build in which each allocation fails in turn: the n-th charge of
// bytes of a run stops it, as a limit of memory does, or is refused with a MemoryError that
// the program can catch. Whatever n is, the interpreter stays whole.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"runtime/debug"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// What becomes of the charge that fails, and of the interpreter.
const (
	failResumed   = iota // the run stops and goes on with more: nothing else differs
	failAbandoned        // the run stops and is dropped: another program runs
	failRefused          // MemoryError: the program goes on as it may, then another one runs
	failModes
)

var failNames = [failModes]string{"resumed", "abandoned", "refused"}

// Of one chunk in allocsChunks one charge fails, in one mode, all chosen by hash. ADDER_SLOW=1
// has them all fail, or every allocsEvery-th where a chunk has more than allocsMost; and every
// allocsEvery-th resumed, since TestSlices stops each chunk at each of its charges: see docs/fuzzing.md.
const (
	allocsChunks = 6
	allocsMost   = 5_000
	allocsEvery  = 101
)

// answer is a program that an interpreter in any state can run; it uses no name that another
// program can have changed.
var answer = func() *adder.Program {
	p, err := adder.Compile("answer.py", []byte("def f():\n try: return 1 // 0\n except: return [x * 2 for x in (3, 21)][1]\nf()"))
	if err != nil {
		panic(err)
	}
	return p
}()

// A failRun is one run of a chunk.
type failRun struct {
	result
	peak, charges int64
	rendering     bool   // of the exception that ended the run: the program was over
	bad           string // what must not be
}

// runFailing runs a chunk whose n-th charge of bytes fails; 0: none does.
func runFailing(c testkit.Chunk, p *adder.Program, n int64, mode int, fuel int64) (r failRun) {
	defer func() {
		if x := recover(); x != nil {
			r.bad = fmt.Sprintf("panic: %v\n%.3000s", x, debug.Stack())
		}
	}()
	var out bytes.Buffer
	limits := adder.Limits{Fuel: fuel, Memory: 512 << 20, Output: c.Limits.Output, Depth: c.Limits.Depth, Wall: -1}
	if c.Limits.Memory != 0 {
		limits.Memory = c.Limits.Memory
	}
	in, err := adder.New(adder.Config{Stdout: &out, Stderr: &bytes.Buffer{}, Limits: limits})
	if err != nil {
		return failRun{bad: err.Error()}
	}
	m := &in.Engine().Meter
	m.FailCharge(n, mode == failRefused)
	_, err = in.Run(context.Background(), p)
	r.charges = m.Charges()
	var l *adder.LimitError
	if n > 0 && mode != failRefused {
		var x *adder.Exception
		if errors.As(err, &x) { // it is the host that was refused, while it rendered the exception
			in.Close()
			r.rendering = true
			return r
		}
		if !errors.As(err, &l) || l.What != "memory" {
			r.bad = fmt.Sprintf("not stopped: %v", err)
			return r
		}
		if mode == failResumed {
			_, err = in.Resume(context.Background(), adder.Limits{Memory: max(limits.Memory, 16<<10) + 1})
		}
	}
	var internal *adder.InternalError
	if errors.As(err, &internal) {
		r.bad = err.Error()
		return r
	}
	if mode != failAbandoned {
		r.stdout = out.String()
		if err != nil {
			r.exc = err.Error()
		}
	}
	if errors.As(err, &l) {
		r.stopped = l.What
	}
	in.Abandon()    // its threads too
	u := in.Usage() // a census walks what is left
	r.fuel, r.live, r.peak = u.Fuel, u.Live, u.Peak
	m.Refill(100_000)
	v, err := in.Run(context.Background(), answer)
	if err == nil {
		if x, err := v.Int(); err != nil || x != 42 {
			r.bad = fmt.Sprintf("another program answers %d, %v", x, err)
		}
	} else if strings.Contains(err.Error(), "RuntimeError: deadlock: ") && mode != failRefused {
		// An exit handler of the abandoned program waits for a thread that went with it.
	} else if !(errors.As(err, &l) && l.What == "memory" && c.Stops == "memory") { // what fills it is still there
		r.bad = fmt.Sprintf("another program: %v", err)
	}
	in.Close()
	return r
}

// TestAllocations has allocations of every golden chunk fail, one a run.
func TestAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file many times")
	}
	var chunks, charges, runs, refused atomic.Int64
	t.Run("files", func(t *testing.T) {
		eachGolden(t, func(t *testing.T, c testkit.Chunk) {
			p, err := adder.Compile(c.Base(), []byte(c.Source))
			if err != nil || !thorough && !oneIn(t, c, allocsChunks) {
				return
			}
			fuel := int64(20_000_000)
			if c.Limits.Fuel != 0 {
				fuel = c.Limits.Fuel
			}
			want := runFailing(c, p, 0, failRefused, fuel)
			if want.bad != "" {
				t.Errorf("%s: %s", c.Name(), want.bad)
				return
			}
			chunks.Add(1)
			charges.Add(want.charges)
			for mode := range failModes {
				if !thorough && int(pick(t, c, allocsChunks*failModes)/allocsChunks) != mode {
					continue
				}
				for _, n := range failsAt(c, want.charges, mode, thorough) {
					give := fuel
					if mode == failRefused { // it may go round in circles then
						give = min(fuel, 2*want.fuel+100_000)
					}
					got := runFailing(c, p, n, mode, give)
					runs.Add(1)
					if mode == failRefused && got.exc != want.exc {
						refused.Add(1)
					}
					if got.rendering && want.exc != "" {
						continue
					}
					if got.bad == "" && mode == failResumed && want.stopped != "memory" {
						if got.charges = want.charges; got != want {
							got.bad = fmt.Sprintf("\n got %+v\nwant %+v", got, want)
						}
					}
					if got.bad != "" {
						t.Errorf("%s: charge %d of %d %s: %s", c.Name(), n, want.charges, failNames[mode], got.bad)
						return
					}
				}
			}
		})
	})
	t.Logf("%d chunks, %d charges of bytes, %d runs in which one failed; %d ended otherwise by a refusal", chunks.Load(), charges.Load(), runs.Load(), refused.Load())
	part := int64(allocsChunks)
	if thorough {
		part = 1
	}
	if chunks.Load() < 3000/part || refused.Load() < 300/part {
		t.Error("too few")
	}
}

// failsAt are the charges of a chunk's n that fail in turn.
func failsAt(c testkit.Chunk, n int64, mode int, every bool) (out []int64) {
	step := int64(1)
	if n > allocsMost || mode == failResumed {
		step = allocsEvery
	}
	if every {
		for i := int64(1); i <= n; i += step {
			out = append(out, i)
		}
		return out
	}
	if n > 0 {
		h := crc32.ChecksumIEEE([]byte(c.Name() + " " + strconv.Itoa(mode)))
		out = append(out, 1+int64(h)%n)
	}
	return out
}

// TestWaitRefused refuses each charge of a program that waits for a lock: a wait that could not
// begin was taken for one that had.
func TestWaitRefused(t *testing.T) {
	c := testkit.Chunk{File: "wait.py", Line: 1, Source: `import _thread
l = _thread.allocate_lock()
l.acquire()
def free(): l.release()
for _ in range(3):
    try:
        _thread.start_new_thread(free, ())
        l.acquire()
        with l: pass
    except MemoryError: pass
`}
	p := compiled(t, c.File, c.Source)
	n := runFailing(c, p, 0, failRefused, 1_000_000).charges
	if n < 10 {
		t.Fatalf("%d charges", n)
	}
	for i := int64(1); i <= n; i++ {
		if r := runFailing(c, p, i, failRefused, 1_000_000); strings.Contains(r.bad, "panic") || strings.Contains(r.bad, "internal") {
			t.Fatalf("charge %d of %d: %s", i, n, r.bad)
		}
	}
}
