package adder

// This file tests in which order a pool's guests hear of their deadlines.

import (
	"context"
	"testing"
	"time"
)

// TestPoolOverdue: whose deadline has passed goes before all others, and those that run are told
// to look; who has none, or a later one, waits on. Go's timers, an hour late here, play no part.
func TestPoolOverdue(t *testing.T) {
	p := NewPool(PoolConfig{Workers: 1})
	defer p.Close()
	p.free = 0 // nobody runs
	prog, err := Compile("guest.py", []byte("1"))
	if err != nil {
		t.Fatal(err)
	}
	ends := make(chan error, 4)
	start := func(ctx context.Context) *Guest {
		in, err := New(Config{})
		if err != nil {
			t.Fatal(err)
		}
		g, err := p.Add(in, 1)
		if err != nil {
			t.Fatal(err)
		}
		if err := g.Go(ctx, prog, func(_ Value, err error) { ends <- err }); err != nil {
			t.Fatal(err)
		}
		return g
	}
	in := func(d time.Duration) context.Context {
		ctx, cancel := context.WithTimeout(context.Background(), d)
		t.Cleanup(cancel)
		return ctx
	}
	patient := start(context.Background())
	second := start(in(2 * time.Hour))
	third := start(in(3 * time.Hour))
	first := start(in(time.Hour))

	p.mu.Lock()
	now := time.Now()
	if p.pressing.Load() != first.deadline || p.ready[0] != patient {
		t.Errorf("before: first to go %p, pressing %v", p.ready[0], p.pressing.Load())
	}
	if p.overdue(now); first.urgent {
		t.Error("urgent before its deadline")
	}
	p.overdue(now.Add(150 * time.Minute))
	if !first.urgent || !second.urgent || third.urgent || patient.urgent {
		t.Errorf("urgent: %v %v %v %v", first.urgent, second.urgent, third.urgent, patient.urgent)
	}
	if !p.ready[0].urgent || p.pressing.Load() >= ticks(now) {
		t.Error("those that run do not look")
	}
	p.next()
	p.next()
	if p.ready[0] != patient || p.pressing.Load() != third.deadline {
		t.Error("after the urgent ones: not who came first, or the deadline that is left")
	}
	for _, g := range []*Guest{first, second} { // as they were
		p.vacate(g)
		p.enqueue(g)
	}
	p.free = 1
	p.dispatch()
	p.mu.Unlock()
	for range 4 {
		if err := <-ends; err != nil {
			t.Error(err)
		}
	}
	p.mu.Lock()
	if len(p.due) != 0 {
		t.Errorf("%d deadlines are left of runs that have ended", len(p.due))
	}
	p.mu.Unlock()
}
