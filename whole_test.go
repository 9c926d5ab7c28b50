package adder_test

// This file tests where runs stop whose deadline comes soon, and that exceptions stop on their
// way through many frames.

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/vm"
)

// TestForesight: work that cannot stop in the middle is not begun when the deadline comes before
// it would be done; when it is the first of a resumed run it is.
func TestForesight(t *testing.T) {
	for _, c := range []struct {
		setup, then string
		within      time.Duration // less than the work takes at its fastest
	}{
		{"L = [None] * 10_000_000\nL.append(None)", "n = len(L)\nL.insert(0, n)", 5 * time.Millisecond},
		{"class A: pass\nkept = [type('B', (A,), {}) for _ in range(60_000)]", "n = 1\nA.x = n", 14 * time.Millisecond},
		{"x = 1 << 600_000_000", "n = 1\nx = x + n", 5 * time.Millisecond},
		{"", "n = 80_000_000\nx = bytes(n)", 5 * time.Millisecond},
		{"", "n = 5_000_000\nx = f'{1.5:.{n}f}'", 5 * time.Millisecond},
	} {
		in, err := started(t, adder.Config{Limits: adder.Limits{Memory: 1 << 30, Fuel: 1 << 40}}, c.setup)
		if err != nil {
			t.Fatal(err)
		}
		p := compiled(t, "then.py", c.then)
		early := false
		for range 20 { // on a busy machine the deadline may pass before anything is done
			deadline := time.Now().Add(c.within)
			ctx, cancel := context.WithDeadline(context.Background(), deadline)
			_, err := in.Run(ctx, p)
			early = time.Now().Before(deadline)
			cancel()
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Fatalf("%s: %v", c.then, err)
			}
			used := in.Usage().Fuel
			if early {
				for tries := 0; err != nil; tries++ {
					ctx, cancel := context.WithTimeout(context.Background(), 2*time.Millisecond)
					_, err = in.Resume(ctx, adder.Limits{})
					cancel()
					if err != nil && !errors.Is(err, context.DeadlineExceeded) || tries == 200 {
						t.Fatalf("%s: resumed %d times, %d units: %v", c.then, tries, in.Usage().Fuel-used, err)
					}
				}
				break
			}
			in.Abandon()
		}
		if !early {
			t.Errorf("%s: did not stop before its deadline", c.then)
		}
		in.Close()
	}
}

// TestUnwindPolls: an exception that leaves many frames stops on its way when the host wants, and
// goes on from there: the traceback, the context and the fuel are the same.
func TestUnwindPolls(t *testing.T) {
	const src = `
import sys
sys.setrecursionlimit(90_000)
def depth(e):
    n, tb = 0, e.__traceback__
    while tb: n, tb = n + 1, tb.tb_next
    return n
def f(n):
    if n: return 1 + f(n - 1)
    try: {}[0]
    except KeyError: raise ValueError('deep')
class Box:
    def __init__(self, n): f(n)
def g(n):
    yield 1
    Box(n)
try: f(30_000)
except ValueError as e: print(depth(e), repr(e.__context__))
try: list(g(30_000))
except ValueError as e: print(depth(e), repr(e.__context__))
f(20_000)
`
	c, err := program.Compile("deep.py", []byte(src), program.Options{})
	if err != nil {
		t.Fatal(err)
	}
	type outcome struct {
		out, exc string
		fuel     int64
		frames   int
	}
	run := func(stops bool) (x outcome, stopped, atOnce int) {
		in := engine.New(&engine.Config{Fuel: 1 << 40, Memory: 1 << 30, Output: 1 << 20, Depth: 100_000, Write: func(_ int, s string) error { x.out += s; return nil }})
		asked := 0
		if stops {
			in.State.Poll = func() meter.Reason {
				if asked++; asked%2 == 0 { // else it would not get anywhere
					return meter.Cancelled
				}
				return meter.Running
			}
		}
		last := int64(-1)
		_, err := in.Run(c)
		for ; err == vm.ErrStopped; _, err = in.Machine.Run() {
			stopped++
			if in.Meter.Used() == last { // nothing was paid since the last stop: unwinding
				atOnce++
			}
			last = in.Meter.Used()
		}
		if err != vm.ErrUncaught {
			t.Fatal(err)
		}
		e := in.Machine.Uncaught()
		x.exc, x.frames, x.fuel = e.Type.Name, len(e.Trace.Entries), in.Meter.Used()
		return x, stopped, atOnce
	}
	want, _, _ := run(false)
	got, stopped, atOnce := run(true)
	if got != want || want.out != "30002 KeyError(0)\n30004 KeyError(0)\n" || want.frames != 20_002 {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if stopped < 20 || atOnce < 3 {
		t.Errorf("stopped %d times, %d of them on the way of an exception", stopped, atOnce)
	}
	t.Logf("%+v; stopped %d times, %d of them on the way of an exception", want, stopped, atOnce)
}

// TestStepAsks: a Step that goes over many items asks whether to stop at its charges, as often as
// the loop does. sumprod gave way to nobody.
func TestStepAsks(t *testing.T) {
	const src = "import math, itertools\n%s"
	for _, op := range []string{
		"math.sumprod(range(400_000), range(400_000))",
		"sum(1 for _ in itertools.zip_longest(range(400_000), range(400_000)))",
	} {
		p, err := program.Compile("asks.py", fmt.Appendf(nil, src, op), program.Options{})
		if err != nil {
			t.Fatal(err)
		}
		run := func(paused bool) (asked int, longest, fuel int64) {
			in := engine.New(&engine.Config{Fuel: 1 << 40, Memory: 1 << 30, Output: 1, Depth: 1000, Write: func(int, string) error { return nil }})
			last := int64(0)
			in.State.Poll = func() meter.Reason {
				asked++
				used := in.Meter.Used()
				longest, last = max(longest, used-last), used
				if paused {
					return meter.Paused
				}
				return meter.Running
			}
			_, err := in.Run(p)
			for ; err == vm.ErrStopped; _, err = in.Machine.Run() {
			}
			if err != nil {
				t.Fatal(err)
			}
			return asked, longest, in.Meter.Used()
		}
		asked, longest, fuel := run(false)
		if asked < 40 || longest > 3*meter.SliceFuel {
			t.Errorf("%s: asked %d times, after %d units", op, asked, longest)
		}
		if again, _, same := run(true); again < 40 || same != fuel {
			t.Errorf("%s: in turns asked %d times, and %d units instead of %d", op, again, same, fuel)
		}
	}
}
