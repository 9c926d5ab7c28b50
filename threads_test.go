package adder_test

// This file tests green threads from the host's side: whose turn it is, budgets that end in
// any thread, calls from Go while threads run, and waits that nobody ends.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

const racing = `
import threading, queue
out, q = [], queue.Queue(3)
class Box:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
def gen(n):
    for i in range(n):
        yield i
def work(n):
    for i in range(40):
        out.append(n)
        s = sorted(Box(k * 7 % 11) for k in gen(11))
        q.put((n, i))
        try:
            {}[i]
        except KeyError as e:
            out.append(str(e)[-1])
def take():
    while (x := q.get()) is not None:
        out.append(x[0])
ts = [threading.Thread(target=work, args=(k,)) for k in "abc"]
last = threading.Thread(target=take)
for t in [*ts, last]:
    t.start()
for t in ts:
    t.join()
q.put(None)
last.join()
print("".join(out))
`

// TestTurns: the same order of everything that threads do, whatever the slices.
func TestTurns(t *testing.T) {
	run := func(slice int64, plain bool) (string, int64) {
		var out bytes.Buffer
		c := adder.Config{Stdout: &out}
		if slice > 0 {
			c.Limits.Fuel = slice
		}
		in, err := adder.New(c)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		if plain {
			in.Plain()
		}
		p := compiled(t, "test.py", racing)
		_, err = in.Run(context.Background(), p)
		for isFuel(err) && slice > 0 {
			_, err = in.Resume(context.Background(), adder.Limits{Fuel: slice})
		}
		if err != nil {
			t.Fatal(err)
		}
		return out.String(), in.Usage().Fuel
	}
	want, fuel := run(0, false)
	if n := strings.Count(want, "a"); n != 80 || strings.Contains(want, strings.Repeat("a", 80)) {
		t.Errorf("the threads took no turns: %q", want)
	}
	for _, slice := range []int64{97, 333, 999, 1000, 1001, 5000} {
		if got, used := run(slice, false); got != want || used != fuel {
			t.Errorf("in slices of %d:\n%q, %d units\nwant\n%q, %d units", slice, got, used, want, fuel)
		}
	}
	if got, used := run(0, true); got != want || used != fuel {
		t.Errorf("without caches:\n%q, %d units\nwant\n%q, %d units", got, used, want, fuel)
	}
}

// TestThreadLimits: a budget that runs out in any thread ends them all, and with more they
// all go on.
func TestThreadLimits(t *testing.T) {
	var out bytes.Buffer
	in, err := newWith(t, adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 50_000}}, `
import threading
n = [0, 0]
def work(k):
    try:
        while n[k] < 40000:
            n[k] += 1
    finally:
        print("end", k, n[k])
ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("main")
`)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "fuel" || out.Len() > 0 {
		t.Fatalf("%v, %q", err, out.String())
	}
	for i := 0; isFuel(err) && i < 100; i++ {
		_, err = in.Resume(context.Background(), adder.Limits{Fuel: 10_000})
	}
	if err != nil || out.String() != "end 0 40000\nend 1 40000\nmain\n" {
		t.Errorf("%v, %q", err, out.String())
	}
}

// TestThreadAbandon: after Abandon there is one thread, and the interpreter can be used.
func TestThreadAbandon(t *testing.T) {
	var out bytes.Buffer
	in, err := newWith(t, adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 50_000}}, `
import threading, _thread
lock = threading.Lock()
def spin():
    while True:
        pass
def hold():
    with lock:
        spin()
def wait():
    with lock:
        print("never")
for f in (hold, wait, spin):
    threading.Thread(target=f).start()
lock.acquire()
`)
	if !isFuel(err) {
		t.Fatal(err)
	}
	in.Abandon()
	p, _ := adder.Compile("next.py", []byte("print(_thread._count(), lock.locked(), lock.acquire(timeout=1))"))
	in.Engine().Meter.Refill(1_000_000)
	if _, err := in.Run(context.Background(), p); err != nil || out.String() != "0 True False\n" {
		t.Errorf("%v, %q", err, out.String())
	}
}

// TestThreadCalls: daemons that the program left go on while the host calls functions, and a
// call that waits for one lets it run.
func TestThreadCalls(t *testing.T) {
	in, err := newWith(t, adder.Config{}, `
import threading, queue
jobs, done, ticks = queue.Queue(), queue.Queue(), 0
def serve():
    while True:
        n = jobs.get()
        done.put(sum(range(n)))
def tick():
    global ticks
    while True:
        ticks += 1
for f in (serve, tick):
    threading.Thread(target=f, daemon=True).start()
def ask(n):
    jobs.put(n)
    return done.get()
def count():
    return ticks
def stuck():
    threading.Event().wait()
def work():
    for i in range(5000):
        pass
`)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	var n, before, after int
	for i := range 3 {
		if err := in.Call(ctx, "ask", 10+i, &n); err != nil || n != (10+i)*(9+i)/2 {
			t.Errorf("ask: %d, %v", n, err)
		}
	}
	in.Call(ctx, "count", &before)
	if err := in.Call(ctx, "work", nil); err != nil {
		t.Error(err)
	}
	in.Call(ctx, "count", &after)
	if after <= before {
		t.Errorf("the daemon stood still: %d, %d", before, after)
	}
	c, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	if err := in.Call(c, "stuck", nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a wait beside a thread that spins: %v", err)
	}
}

// TestThreadCallbacks: a host function called in a thread calls back; others go on meanwhile,
// but for those whose host functions wait for theirs.
func TestThreadCallbacks(t *testing.T) {
	var in *adder.Interp
	deepest := 0
	depth := 0
	back := adder.Func(func(ctx context.Context, name string, n int) (int, error) {
		if depth++; depth > deepest {
			deepest = depth
		}
		defer func() { depth-- }()
		var got int
		err := in.Call(ctx, name, n, &got)
		return got, err
	})
	var out bytes.Buffer
	var err error
	in, err = adder.New(adder.Config{Stdout: &out, Grants: map[string]adder.Capability{"back": back}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	p, _ := adder.Compile("test.py", []byte(`
import threading
log, gate = [], threading.Event()
def slow(n):
    for i in range(3000):
        pass
    return n * 2
def wait(n):
    gate.wait()
    return n + 1
def work(f, n):
    log.append((f, n, back(f, n)))
start = threading.Event()
ts = [threading.Thread(target=lambda k: start.wait() and work("slow", k), args=(k,)) for k in range(3)]
for t in ts: t.start()
start.set()
log.append(back("slow", 10))
for t in ts: t.join()
print(sorted(log, key=str))
log.clear()
threading.Timer(1, gate.set).start()
inner = threading.Thread(target=work, args=("wait", 5))
inner.start()
print(back("slow", 1), gate.is_set())
inner.join()
print(log, gate.is_set())
`))
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err, out.String())
	}
	want := "[('slow', 0, 0), ('slow', 1, 2), ('slow', 2, 4), 20]\n2 True\n[('wait', 5, 6)] True\n"
	if out.String() != want || deepest < 2 {
		t.Errorf("got %q, %d deep\nwant %q", out.String(), deepest, want)
	}
}

// TestCallbackStopped: a budget that runs out in another thread while a host function calls
// back ends the callback, and the host function sees why.
func TestCallbackStopped(t *testing.T) {
	var in *adder.Interp
	var seen error
	back := adder.Func(func(ctx context.Context) error {
		seen = in.Call(ctx, "slow", nil)
		return seen
	})
	var err error
	in, err = adder.New(adder.Config{Grants: map[string]adder.Capability{"back": back}, Limits: adder.Limits{Fuel: 60_000}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	p, _ := adder.Compile("test.py", []byte(`
import threading
def spin():
    while True: pass
def slow():
    while True: pass
threading.Thread(target=spin, daemon=True).start()
back()
`))
	_, err = in.Run(context.Background(), p)
	if !isFuel(seen) || !isFuel(err) {
		t.Fatalf("%v, %v", seen, err)
	}
	in.Abandon()
}

// TestDeadlock: who waits for ever gets an error in the main thread, not a host that hangs.
func TestDeadlock(t *testing.T) {
	for _, src := range []string{
		"import threading; threading.Event().wait()",
		"import threading; l = threading.Lock(); l.acquire(); l.acquire()",
		"import queue; queue.Queue().get()",
		"import threading; t = threading.Thread(target=threading.Event().wait); t.start(); t.join()",
		"import threading; threading.Thread(target=threading.Event().wait).start()",
		"import threading; threading.Barrier(2).wait()",
		"from concurrent.futures import Future; Future().result()",
		"import _thread; l = _thread.allocate_lock(); l.acquire(); h = _thread.start_joinable_thread(l.acquire); h.join()",
	} {
		_, err := newWith(t, adder.Config{}, src)
		var x *adder.Exception
		if !errors.As(err, &x) || x.Type != "RuntimeError" || !strings.HasPrefix(x.Message, "deadlock: ") {
			t.Errorf("%s: %v", src, err)
		}
	}
}

// TestThreadMemory: threads that have ended leave nothing, and the stacks of those that wait
// count.
func TestThreadMemory(t *testing.T) {
	const src = `
import threading
gate = threading.Event()
def deep(n):
    if n: deep(n - 1)
    else: gate.wait()
def run(k, n):
    ts = [threading.Thread(target=deep, args=(n,), daemon=True) for _ in range(k)]
    for t in ts: t.start()
    return len(ts)
gate.set()
run(50, 100)
gate.clear()
`
	in, err := newWith(t, adder.Config{}, src)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	base := in.Live()
	open, _ := adder.Compile("open.py", []byte("gate.set()\nrun(50, 100)\ngate.clear()"))
	var after []int64
	for range 40 {
		if _, err := in.Run(ctx, open); err != nil {
			t.Fatal(err)
		}
		after = append(after, in.Live())
	}
	// The least of the last: what a census has found dead leaves weak sets later, in a turn of its
	// own, and how many rounds come before depends on how much garbage each leaves.
	if live := slices.Min(after[20:]); live > base+16<<10 { // tables that have grown once
		t.Errorf("2000 threads that have ended leave %d bytes", live-base)
	}
	if err := in.Call(ctx, "run", 50, 100, nil); err != nil {
		t.Fatal(err)
	}
	if live := in.Live(); live < base+50*10<<10 {
		t.Errorf("50 threads that wait 100 calls deep count for %d bytes", live-base)
	}
}

// TestThreadClones: a clone of an interpreter with threads goes on as it does.
func TestThreadClones(t *testing.T) {
	var out bytes.Buffer
	in, err := newWith(t, adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 30_000}}, racing)
	for i := 0; isFuel(err); i++ {
		if i%3 == 0 {
			var bad error
			if in, bad = in.Clone(nil); bad != nil {
				t.Fatal(bad)
			}
		}
		_, err = in.Resume(context.Background(), adder.Limits{Fuel: 1777})
	}
	want, other := runWith(t, adder.Config{}, racing)
	if err != nil || other != nil || out.String() != want {
		t.Errorf("%v, %v\n%s\nwant\n%s", err, other, out.String(), want)
	}
}

func ExampleInterp_Call_threads() {
	p, _ := adder.Compile("pool.py", []byte(`
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
def squares(n):
    return list(pool.map(lambda k: k * k, range(n)))
`))
	in, _ := adder.New(adder.Config{})
	defer in.Close()
	in.Run(context.Background(), p)
	var out []int
	fmt.Println(in.Call(context.Background(), "squares", 5, &out), out)
	// Output: <nil> [0 1 4 9 16]
}

// threaded runs a chunk's program in three threads at once and prints what they print, in
// that order.
const threaded = `
import threading
order = []
def run(k):
    def say(*args, sep=" ", end="\n", file=None, flush=False):
        order.append((k, len(args)))
    space = {"__name__": "__main__", "print": say}
    try:
        exec(code, space)
    except BaseException as e:
        order.append((k, type(e).__name__))
code = compile(source, "<chunk>", "exec")
ts = [threading.Thread(target=run, args=(k,)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(order)
`

// TestTurnsOfGolden runs the golden programs of the language in three threads each, and
// expects the same order in slices, and without caches.
func TestTurnsOfGolden(t *testing.T) {
	if testing.Short() {
		t.Skip("runs many golden files four times")
	}
	eachFile(t, func(t *testing.T, file string, chunks []testkit.Chunk) {
		if !strings.Contains(file, "/testdata/lang/") || strings.Contains(file, "/big_") {
			return
		}
		for _, c := range chunks {
			if c.Limits.Wall != 0 || c.Stops != "" {
				continue
			}
			if wholeRun(c).fuel > heavyFuel {
				continue
			}
			c.Source = "source = " + strconv.Quote(c.Source) + threaded
			want := runSliced(c, 0, nil)
			if want.fuel > 200_000 {
				continue
			}
			for _, n := range modesOf(t, c, 7, 1000, plain) {
				if got := runSliced(c, n, nil); got != want {
					t.Errorf("%s in slices of %d:\n got %+v\nwant %+v", c.Name(), n, got, want)
				}
			}
		}
	})
}
