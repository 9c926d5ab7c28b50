package adder_test

// This file defines the hostile build in which each allocation fails in turn: the n-th charge of
// bytes of a run stops it, as a limit of memory does, or is refused with a MemoryError that
// the program can catch. Whatever n is, the interpreter stays whole.

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
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
// has them all fail, or every allocsEvery-th, in clones, where a file has more than allocsMost; and every
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
	charges   int64
	rendering bool   // of the exception that ended the run: the program was over
	bad       string // what must not be
}

// failing makes the interpreter of a chunk.
func failing(c testkit.Chunk, out io.Writer, fuel int64) (*adder.Interp, error) {
	return adder.New(adder.Config{Stdout: out, Stderr: io.Discard, Limits: adder.Limits{
		Fuel: fuel, Memory: cmp.Or(c.Limits.Memory, 512<<20), Output: c.Limits.Output, Depth: c.Limits.Depth, Wall: -1}})
}

// runFailing runs a chunk whose n-th charge of bytes fails; 0: none does.
func runFailing(c testkit.Chunk, p *adder.Program, n int64, mode int, fuel int64) (r failRun) {
	defer r.recovered()
	var out bytes.Buffer
	in, err := failing(c, &out, fuel)
	if err != nil {
		return failRun{bad: err.Error()}
	}
	m := &in.Engine().Meter
	m.FailCharge(n, mode == failRefused)
	_, err = in.Run(context.Background(), p)
	r.charges = m.Charges()
	if n > 0 && mode != failRefused {
		var x *adder.Exception
		if errors.As(err, &x) { // it is the host that was refused, while it rendered the exception
			in.Close()
			r.rendering = true
			return r
		}
		if !outOfMemory(err) {
			r.bad = fmt.Sprintf("not stopped: %v", err)
			return r
		}
		if mode == failResumed {
			_, err = in.Resume(context.Background(), adder.Limits{Memory: max(m.Limit, 16<<10) + 1})
		}
	}
	r.finish(c, in, err, mode)
	r.stdout = out.String()
	if mode == failAbandoned {
		r.stdout = ""
	}
	return r
}

func outOfMemory(err error) bool {
	var l *adder.LimitError
	return errors.As(err, &l) && l.What == "memory"
}

func (r *failRun) recovered() {
	if x := recover(); x != nil {
		r.bad = fmt.Sprintf("panic: %v\n%.3000s", x, debug.Stack())
	}
}

// finish looks at the end of a run, drops what is left of it, and runs another program.
func (r *failRun) finish(c testkit.Chunk, in *adder.Interp, err error, mode int) {
	defer in.Close()
	var internal *adder.InternalError
	if errors.As(err, &internal) {
		r.bad = err.Error()
		return
	}
	if mode != failAbandoned && err != nil {
		r.exc = err.Error()
	}
	var l *adder.LimitError
	if errors.As(err, &l) {
		r.stopped = l.What
	}
	in.Abandon()    // its threads too
	u := in.Usage() // a census walks what is left
	r.fuel, r.live, r.peak = u.Fuel, u.Live, u.Peak
	in.Engine().Meter.Refill(100_000)
	v, err := in.Run(context.Background(), answer)
	if err == nil {
		if x, err := v.Int(); err != nil || x != 42 {
			r.bad = fmt.Sprintf("another program answers %d, %v", x, err)
		}
	} else if strings.Contains(err.Error(), "RuntimeError: deadlock: ") {
		// An exit handler of the program waits for a thread that was dropped with it, or for a
		// lock whose release was refused.
	} else if !(outOfMemory(err) && c.Stops == "memory") { // what fills it is still there
		r.bad = fmt.Sprintf("another program: %v", err)
	}
}

// walkFailing stops a chunk at every allocsEvery-th of its charges and goes on; of each place
// two clones are left behind, of which one is abandoned and the other is refused one of the charges
// that are next. It does in minutes what took runs from the start days.
func walkFailing(c testkit.Chunk, p *adder.Program, fuel int64) (r failRun, runs, refused int64) {
	defer r.recovered()
	var out bytes.Buffer
	in, err := failing(c, &out, fuel)
	if err != nil {
		return failRun{bad: err.Error()}, 0, 0
	}
	m := &in.Engine().Meter
	m.FailCharge(allocsEvery, false)
	_, err = in.Run(context.Background(), p)
	for n := int64(allocsEvery); m.Failed() && outOfMemory(err); n += allocsEvery {
		r.charges += m.Charges() - 1
		m.FailNoMore()
		for _, mode := range []int{failAbandoned, failRefused} {
			var k failRun
			k.ofClone(c, in, mode, n)
			if runs++; k.bad != "" {
				r.bad = fmt.Sprintf("near charge %d %s: %s", n, failNames[mode], k.bad)
				return r, runs, refused
			}
			if mode == failRefused && k.exc != "" {
				refused++
			}
		}
		m.FailCharge(allocsEvery, false)
		_, err = in.Resume(context.Background(), adder.Limits{})
		runs++
	}
	r.charges += m.Charges()
	var x *adder.Exception
	r.rendering = m.Failed() && errors.As(err, &x)
	m.FailNoMore()
	r.finish(c, in, err, failResumed)
	r.stdout = out.String()
	return r, runs, refused
}

// clonesFuel is what a clone goes on with after a refusal.
const clonesFuel = 50_000

func (r *failRun) ofClone(c testkit.Chunk, in *adder.Interp, mode int, n int64) {
	defer r.recovered()
	k, err := in.Clone(func(int, string) error { return nil })
	if err != nil {
		r.bad = err.Error()
		return
	}
	if mode == failRefused {
		m := &k.Engine().Meter
		m.Allot(clonesFuel)
		m.FailCharge(1+n%4, true)
		_, err = k.Resume(context.Background(), adder.Limits{})
		m.FailNoMore() // it may have ended before
	}
	r.finish(c, k, err, mode)
}

// TestAllocations has allocations of every golden chunk fail, one a run.
func TestAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every golden file many times")
	}
	var chunks, charges, runs, refused atomic.Int64
	t.Run("files", func(t *testing.T) {
		var inFile sync.Map // names of files to their charges
		eachGolden(t, func(t *testing.T, c testkit.Chunk) {
			p, err := adder.Compile(c.Base(), []byte(c.Source))
			if err != nil || !thorough && !oneIn(t, c, allocsChunks) {
				return
			}
			fuel := allocsFuel(c)
			want := runFailing(c, p, 0, failRefused, fuel)
			if want.bad != "" {
				t.Errorf("%s: %s", c.Name(), want.bad)
				return
			}
			chunks.Add(1)
			charges.Add(want.charges)
			if thorough {
				n, ok := inFile.Load(c.File)
				if !ok {
					n = chargesOf(t, c.File)
					inFile.Store(c.File, n)
				}
				if n.(int64) > allocsMost && want.stopped != "memory" {
					got, all, other := walkFailing(c, p, fuel)
					runs.Add(all)
					refused.Add(other)
					if got.charges = want.charges; got.bad == "" && !got.rendering && got != want {
						got.bad = fmt.Sprintf("\n got %+v\nwant %+v", got, want)
					}
					if got.bad != "" {
						t.Errorf("%s: %d charges, %s", c.Name(), want.charges, got.bad)
					}
					return
				}
			}
			for mode := range failModes {
				if !thorough && int(pick(t, c, allocsChunks*failModes)/allocsChunks) != mode {
					continue
				}
				for _, n := range failsAt(c, want.charges, mode) {
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

// allocsFuel is what a chunk may spend.
func allocsFuel(c testkit.Chunk) int64 { return cmp.Or(c.Limits.Fuel, 20_000_000) }

// chargesOf is how many charges of bytes the chunks of a file make.
func chargesOf(t *testing.T, file string) (n int64) {
	for _, c := range chunksOf(t, file) {
		if p, err := adder.Compile(c.Base(), []byte(c.Source)); err == nil && c.Limits.Wall == 0 && c.Stops != "time" {
			n += runFailing(c, p, 0, failRefused, allocsFuel(c)).charges
		}
	}
	return n
}

// failsAt are the charges of a chunk's n that fail in turn, or one of them.
func failsAt(c testkit.Chunk, n int64, mode int) (out []int64) {
	step := int64(1)
	if mode == failResumed || n > allocsMost {
		step = allocsEvery
	}
	if thorough {
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
