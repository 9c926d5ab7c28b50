package adder

// This file defines how a pool keeps the deadlines of its guests. Go's timers tell of them too,
// but late when all processors are busy: one of them has to come to Go's scheduler first.

import (
	"container/heap"
	"context"
	"math"
	"time"
)

// never is a deadline that does not come.
const never = math.MaxInt64

// began is when the clock of deadlines began.
var began = time.Now()

// ticks are the nanoseconds of that clock.
func ticks(t time.Time) int64 { return int64(t.Sub(began)) }

// expect keeps a run's deadline until forgo. They and press are called with the mutex held.
func (p *Pool) expect(g *Guest, ctx context.Context) {
	if at, ok := ctx.Deadline(); ok {
		g.deadline = ticks(at)
		heap.Push(&p.due, g)
		p.press()
	}
}

// forgo forgets it.
func (p *Pool) forgo(g *Guest) {
	if g.dueAt >= 0 {
		heap.Remove(&p.due, g.dueAt)
		p.press()
	}
}

// press says from when on those that run are to look whether another one goes before them.
func (p *Pool) press() {
	at := int64(never)
	if len(p.ready) > 0 && p.ready[0].urgent {
		at = math.MinInt64
	} else if len(p.due) > 0 {
		at = p.due[0].deadline
	}
	p.pressing.Store(at)
}

// overdue urges those that have waited past their deadlines.
func (p *Pool) overdue(at time.Time) {
	for now := ticks(at); len(p.due) > 0 && p.due[0].deadline <= now; {
		g := heap.Pop(&p.due).(*Guest)
		p.urge(g) // nothing if it runs: it looks at the clock itself
	}
	p.press()
}

// A dueHeap are guests in a run with a deadline, the earliest first.
type dueHeap []*Guest

func (h dueHeap) Len() int           { return len(h) }
func (h dueHeap) Less(i, j int) bool { return h[i].deadline < h[j].deadline }

func (h dueHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].dueAt, h[j].dueAt = i, j
}

func (h *dueHeap) Push(x any) {
	g := x.(*Guest)
	g.dueAt = len(*h)
	*h = append(*h, g)
}

func (h *dueHeap) Pop() any {
	old := *h
	g := old[len(old)-1]
	old[len(old)-1], g.dueAt = nil, -1
	*h = old[:len(old)-1]
	return g
}
