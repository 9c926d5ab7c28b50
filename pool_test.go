package adder_test

// This file tests pools: turns, what waits, what ends, and that a program does not notice.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
)

// guest makes an interpreter and adds it to a pool.
func guest(t *testing.T, p *adder.Pool, c adder.Config, weight int) *adder.Guest {
	t.Helper()
	in, err := adder.New(c)
	if err != nil {
		t.Fatal(err)
	}
	g, err := p.Add(in, weight)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// An end is what a run ended with: the value's text, for numbers and strings.
type end struct {
	text string
	err  error
}

func endOf(v adder.Value, err error) end {
	if err != nil {
		return end{"", err}
	}
	x, err := v.Interface()
	return end{fmt.Sprint(x), err}
}

// goes starts a run and leads to its end.
func goes(t *testing.T, ctx context.Context, g *adder.Guest, src string) chan end {
	t.Helper()
	out := make(chan end, 1)
	if err := g.Go(ctx, compiled(t, "guest.py", src), func(v adder.Value, err error) { out <- endOf(v, err) }); err != nil {
		t.Fatal(err)
	}
	return out
}

// many is n, or less where a loop takes a hundred times as long.
func many(n int) int {
	if underRace {
		return n / 50
	}
	return n
}

const busyLoop = "n = 0\nwhile True: n += 1\n"

// TestPoolChangesNothing: what a program prints and spends is the same in short turns beside
// others as alone, whichever goroutine it runs on.
func TestPoolChangesNothing(t *testing.T) {
	const src = `
import json, re, threading, weakref
class C: pass
seen = []
def work(k):
    for i in range(3000):
        c = C()
        r = weakref.ref(c)
        seen.append(len(json.dumps({"k": k, "i": [i] * (i % 30)})))
ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(seen), seen[:40], len(re.findall("(a|b)+c", "abac" * 5000)))
big = [[str(i)] * 3 for i in range(200000)]
del big
big = [[str(i)] * 3 for i in range(200000)]
sum(seen)
`
	run := func(how func(in *adder.Interp, p *adder.Program) error) string {
		var out bytes.Buffer
		in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 1 << 40, Memory: 200 << 20}})
		if err != nil {
			t.Fatal(err)
		}
		if err := how(in, compiled(t, "guest.py", src)); err != nil {
			t.Fatal(err)
		}
		u := in.Usage()
		return fmt.Sprint(out.String(), u)
	}
	want := run(func(in *adder.Interp, p *adder.Program) error {
		_, err := in.Run(context.Background(), p)
		return err
	})
	pool := adder.NewPool(adder.PoolConfig{Turn: 1, Workers: 2})
	defer pool.Close()
	for range 2 { // so that turns end
		goes(t, context.Background(), guest(t, pool, adder.Config{Limits: adder.Limits{Fuel: 1 << 50}}, 1), busyLoop)
	}
	var wg sync.WaitGroup
	for k := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			got := run(func(in *adder.Interp, p *adder.Program) error {
				g, err := pool.Add(in, 1)
				if err != nil {
					return err
				}
				if k%2 == 0 {
					_, err = in.Run(context.Background(), p)
				} else {
					done := make(chan error)
					if err = g.Go(context.Background(), p, func(_ adder.Value, err error) { done <- err }); err == nil {
						err = <-done
					}
				}
				if turns := g.Stats().Turns; turns < 10 {
					t.Errorf("it had %d turns", turns)
				}
				return errors.Join(err, g.Remove())
			})
			if got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		}()
	}
	wg.Wait()
}

// TestPoolWeights: what guests get is as their weights, and whoever comes later catches up
// with nobody.
func TestPoolWeights(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1})
	ctx, cancel := context.WithCancel(context.Background())
	weights := []int{1, 1, 2, 4}
	var guests []*adder.Guest
	for _, w := range weights {
		g := guest(t, pool, adder.Config{Limits: adder.Limits{Fuel: 1 << 50}}, w)
		goes(t, ctx, g, busyLoop)
		guests = append(guests, g)
	}
	fuel := func(g *adder.Guest) float64 { return float64(g.Stats().Fuel) }
	for fuel(guests[3]) < float64(many(20_000_000)) {
		time.Sleep(time.Millisecond)
	}
	one := fuel(guests[0])
	for i, g := range guests {
		if underRace { // who is held up for long loses its place: turns mean nothing
			break
		}
		if got, want := fuel(g)/one, float64(weights[i]); got < want/2 || got > want*2 {
			t.Errorf("weight %d has %.2f times the fuel of weight 1", weights[i], got)
		}
	}
	late := guest(t, pool, adder.Config{Limits: adder.Limits{Fuel: 1 << 50}}, 1)
	goes(t, ctx, late, busyLoop)
	for fuel(guests[3]) < float64(many(40_000_000)) {
		time.Sleep(time.Millisecond)
	}
	if got, others := fuel(late), fuel(guests[0])-one; got > 3*others && !underRace {
		t.Errorf("the late one has %.0f, an old one got %.0f meanwhile", got, others)
	}
	cancel()
	pool.Close()
}

// TestPoolOfThousands: all of very many answer, on few goroutines.
func TestPoolOfThousands(t *testing.T) {
	n := 10_000
	if testing.Short() {
		n = 500
	}
	pool := adder.NewPool(adder.PoolConfig{Turn: 1})
	defer pool.Close()
	p := compiled(t, "guest.py", "def f(k):\n    s = 0\n    for i in range(3000): s += i % (k + 1)\n    return s\n")
	before := runtime.NumGoroutine()
	var most, sum atomic.Int64
	var wg sync.WaitGroup
	wg.Add(n)
	for k := range n {
		g := guest(t, pool, adder.Config{}, 1+k%3)
		var got int
		called := func(err error) {
			defer wg.Done()
			if err != nil {
				t.Error(err)
			}
			want := 0
			for i := range 3000 {
				want += i % (k + 1)
			}
			if got != want {
				t.Errorf("f(%d) = %d, not %d", k, got, want)
			}
			sum.Add(int64(got))
		}
		err := g.Go(context.Background(), p, func(_ adder.Value, err error) {
			// A guest that the system keeps from running for 5 ms loses its place and keeps its
			// goroutine: on a busy machine 34 goroutines more were seen at once.
			if n := int64(runtime.NumGoroutine()); n > most.Load() {
				if n -= int64(pool.Stats().Running); n > most.Load() {
					most.Store(n)
				}
			}
			if err == nil {
				err = g.GoCall(context.Background(), called, "f", k, &got)
			}
			if err != nil {
				t.Error(err)
				wg.Done()
			}
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	wg.Wait()
	if extra := most.Load() - int64(before); extra > 30 {
		t.Errorf("%d goroutines more, beside those of guests that run", extra)
	}
	if s := pool.Stats(); s.Guests != n || s.Turns < int64(2*n) || s.Running+s.Ready+s.Parked != 0 || s.Delay.Count != s.Turns || s.Fuel < int64(3000*n) {
		t.Errorf("%+v", s)
	}
}

// TestPoolSleepers: who waits for a clock has no turn and no goroutine.
func TestPoolSleepers(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1})
	defer pool.Close()
	before := runtime.NumGoroutine()
	var ends []chan end
	for k := range 300 {
		g := guest(t, pool, adder.Config{Grants: map[string]adder.Capability{"now": clock.System()}}, 1)
		ends = append(ends, goes(t, context.Background(), g, fmt.Sprintf("import time\nt = time.time()\ntime.sleep(0.3)\ntime.time() - t >= 0.29 and %d", k)))
	}
	for pool.Stats().Parked < 100 {
		time.Sleep(time.Millisecond)
	}
	if extra := runtime.NumGoroutine() - before; extra > 10 {
		t.Errorf("%d goroutines for %d sleepers", extra, pool.Stats().Parked)
	}
	for k, e := range ends {
		if x := <-e; x.err != nil || x.text != fmt.Sprint(k) {
			t.Errorf("sleeper %d: %v %v", k, x.text, x.err)
		}
	}
}

// TestPoolHeldUp: a host function that waits keeps no turn from others, even from the one it
// waits for; and what it calls back has its turns too.
func TestPoolHeldUp(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1})
	defer pool.Close()
	other := make(chan struct{})
	var first *adder.Guest
	wait := adder.Func(func(n int) (int, error) {
		<-other
		var out int
		err := first.Interp().Call(context.Background(), "twice", n, &out)
		return out, err
	})
	first = guest(t, pool, adder.Config{Grants: map[string]adder.Capability{"wait": wait}}, 1)
	for _, inPlace := range []bool{false, true} {
		second := guest(t, pool, adder.Config{Limits: adder.Limits{Fuel: 1 << 50}}, 1)
		const src = "def twice(n):\n    for i in range(100000): pass\n    return 2 * n\nwait(21)"
		var e chan end
		if inPlace {
			e = make(chan end, 1)
			p := compiled(t, "guest.py", src)
			go func() {
				v, err := first.Interp().Run(context.Background(), p)
				e <- endOf(v, err)
			}()
		} else {
			e = goes(t, context.Background(), first, src)
		}
		time.Sleep(time.Millisecond)
		x := <-goes(t, context.Background(), second, "sum(range(1000))")
		if x.err != nil || x.text != "499500" {
			t.Errorf("meanwhile: %v %v", x.text, x.err)
		}
		ctx, cancel := context.WithCancel(context.Background())
		busy := goes(t, ctx, second, busyLoop)
		other <- struct{}{}
		if x := <-e; x.err != nil || x.text != "42" {
			t.Errorf("afterwards: %v %v", x.text, x.err)
		}
		cancel()
		if x := <-busy; !errors.Is(x.err, context.Canceled) {
			t.Errorf("%v", x.err)
		}
	}
}

// TestPoolCancels: the context of a run ends it wherever it is: it waits for a turn, runs,
// sleeps, or has not begun.
func TestPoolCancels(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1})
	defer pool.Close()
	config := adder.Config{Grants: map[string]adder.Capability{"now": clock.System()}, Limits: adder.Limits{Fuel: 1 << 50}}
	cause := errors.New("enough")
	for _, src := range []string{busyLoop, "import time\ntime.sleep(1000)", "x = [[] for i in range(300000)]\nwhile True: [[] for i in range(300000)]"} {
		ctx, cancel := context.WithCancelCause(context.Background())
		var ends []chan end
		for range 3 {
			ends = append(ends, goes(t, ctx, guest(t, pool, config, 1), src))
		}
		in := guest(t, pool, config, 1).Interp()
		direct := make(chan end, 1)
		p := compiled(t, "guest.py", src)
		go func() {
			v, err := in.Run(ctx, p)
			direct <- endOf(v, err)
		}()
		time.Sleep(20 * time.Millisecond)
		cancel(cause)
		for _, e := range append(ends, direct) {
			if x := <-e; x.err != cause {
				t.Errorf("%q: %v", src, x.err)
			}
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), -1)
	defer cancel()
	if x := <-goes(t, ctx, guest(t, pool, config, 1), "1"); !errors.Is(x.err, context.DeadlineExceeded) {
		t.Errorf("%v", x.err)
	}
	config.Limits.Wall = 5 * time.Millisecond
	if x := <-goes(t, context.Background(), guest(t, pool, config, 1), busyLoop); !errors.Is(x.err, context.DeadlineExceeded) {
		t.Errorf("%v", x.err)
	}
}

// TestPoolClose: all end, whatever they do, and can be resumed elsewhere.
func TestPoolClose(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 2})
	var closed atomic.Bool
	config := adder.Config{Limits: adder.Limits{Fuel: 1 << 50},
		Grants: map[string]adder.Capability{"now": clock.System(), "closed": adder.Func(closed.Load)}}
	var ends []chan end
	var guests []*adder.Guest
	const long = "while not closed(): pass\n7"
	for _, src := range []string{"import time\nfor i in range(5): time.sleep(0.3)\n7", long, long, long} {
		g := guest(t, pool, config, 1)
		guests, ends = append(guests, g), append(ends, goes(t, context.Background(), g, src))
	}
	in := guests[0].Interp()
	if err := guests[0].Go(context.Background(), compiled(t, "m", "1"), nil); err == nil {
		t.Error("begun twice")
	}
	if _, err := in.Run(context.Background(), compiled(t, "m", "1")); err == nil {
		t.Error("run twice")
	}
	if guests[0].Remove() == nil {
		t.Error("removed while it runs")
	}
	for _, g := range guests { // until all have begun
		for g.Stats().Turns < 2 {
			time.Sleep(time.Millisecond)
		}
	}
	pool.Close()
	closed.Store(true)
	for i, e := range ends {
		if x := <-e; x.err != adder.ErrPoolClosed {
			t.Errorf("%d: %v %v", i, x.text, x.err)
		}
		if x := endOf(guests[i].Interp().Resume(context.Background(), adder.Limits{})); x.err != nil || x.text != "7" {
			t.Errorf("%d resumed: %v", i, x)
		}
		if err := guests[i].Go(context.Background(), compiled(t, "m", "1"), nil); err != adder.ErrPoolClosed {
			t.Errorf("%v", err)
		}
	}
	if _, err := pool.Add(in, 1); err != adder.ErrPoolClosed {
		t.Errorf("%v", err)
	}
}

// TestPoolGarbage: what a run has left behind when it ends is not counted against others.
func TestPoolGarbage(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1, Memory: 64 << 20})
	defer pool.Close()
	config := adder.Config{Limits: adder.Limits{Fuel: 1 << 50, Memory: 1 << 30}}
	if x := <-goes(t, context.Background(), guest(t, pool, config, 1), "x = bytes(40_000_000)\nx = None\n'done'"); x.err != nil || x.text != "done" {
		t.Errorf("%v %v", x.text, x.err)
	}
	if x := <-goes(t, context.Background(), guest(t, pool, config, 1), "x = bytes(40_000_000)\nfor i in range(1_000_000): pass\nlen(x)"); x.err != nil || x.text != "40000000" {
		t.Errorf("%v %v", x.text, x.err)
	}
}

// TestPoolMemory: when the guests have too much together, the one that has most for its weight
// ends, and no other. Garbage does not count.
func TestPoolMemory(t *testing.T) {
	pool := adder.NewPool(adder.PoolConfig{Workers: 1, Memory: 64 << 20})
	defer pool.Close()
	config := adder.Config{Limits: adder.Limits{Fuel: 1 << 50, Memory: 1 << 30}}
	const (
		hoard = "x = []\nwhile True: x.append('%060d' % len(x))"
		churn = "for i in range(600): [str(k) for k in range(3000)]\n'done'"
		keep  = "x = [bytes(1000) for i in range(10000)]\nfor i in range(3_000_000): pass\nlen(x)"
	)
	heavy, greedy := guest(t, pool, config, 4), guest(t, pool, config, 1)
	ends := []chan end{goes(t, context.Background(), greedy, hoard), goes(t, context.Background(), guest(t, pool, config, 1), churn),
		goes(t, context.Background(), heavy, keep)}
	var limit *adder.LimitError
	if x := <-ends[0]; !errors.As(x.err, &limit) || limit.What != "shared memory" || !strings.Contains(x.err.Error(), "shared memory") {
		t.Errorf("%v %v", x.text, x.err)
	}
	if x := <-ends[1]; x.err != nil || x.text != "done" {
		t.Errorf("%v %v", x.text, x.err)
	}
	if x := <-ends[2]; x.err != nil || x.text != "10000" {
		t.Errorf("%v %v", x.text, x.err)
	}
	if err := greedy.Interp().Close(); err != nil { // gives its memory back
		t.Error(err)
	}
	sleepy := config
	sleepy.Grants = map[string]adder.Capability{"now": clock.System()}
	asleep := goes(t, context.Background(), guest(t, pool, sleepy, 1), "x = [bytes(1000) for i in range(30000)]\nimport time\ntime.sleep(1000)")
	for pool.Stats().Parked == 0 {
		select {
		case x := <-asleep:
			t.Fatalf("it did not sleep: %v", x)
		case <-time.After(time.Millisecond):
		}
	}
	goes(t, context.Background(), guest(t, pool, config, 8), hoard)
	if x := <-asleep; !errors.As(x.err, &limit) || limit.What != "shared memory" {
		t.Errorf("it sleeps on what others need: %v", x)
	}
	if s := heavy.Stats(); s.Bytes < 10_000_000 || s.Bytes > 30_000_000 {
		t.Errorf("%+v", s)
	}
}
