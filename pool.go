package adder

// This file defines pools: the turns of many interpreters.

import (
	"container/heap"
	"errors"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// ErrPoolClosed is the error of runs that [Pool.Close] ended.
var ErrPoolClosed = errors.New("adder: the pool is closed")

// PoolConfig says how a [Pool] shares the machine. Zero fields mean the defaults.
//
//	field    unit     default      means
//	Workers  turns    GOMAXPROCS   guests that run at the same time
//	Turn     fuel     50,000       what a guest spends before others run, if some wait
//	Memory   bytes    none         live data of all guests together
//
// Memory is looked at when turns end, so it may be passed by what is allocated in one turn of
// each worker. When it is passed, the run of the guest that has most for its weight, of those
// that run, ends in a [*LimitError] of "shared memory", again and again until it fits. Garbage
// does not count, but for up to an eighth of what a guest keeps.
type PoolConfig struct {
	Workers int
	Turn    int64
	Memory  int64
}

// A Pool runs many interpreters fairly. Each has turns, a slice of its fuel at a time, and who
// has had least for its weight goes first; so one that computes for ever holds nobody up. It
// makes no difference to what a program does or spends.
//
// What an interpreter in a pool runs takes turns, whoever starts it: [Interp.Run] and its like
// on the goroutine of their caller, [Guest.Go] on the few goroutines of the pool. A guest that
// waits for a granted clock or the network takes no turn, and if it was started with Go no
// goroutine of the pool either; when a host function or a file keeps one for more than 5 ms,
// another guest runs meanwhile.
//
// A turn counts as the fuel spent in it, or as its time at 50 units a microsecond, of up to 2 ms,
// if that is more.
type Pool struct {
	turn, memory int64

	mu     sync.Mutex
	free   int       // places of guests that may run
	ready  readyHeap // guests that wait for a place
	due    dueHeap   // guests with a deadline that has not passed
	now    int64     // the least virtual time of those that run or wait: new ones begin there
	seq    uint64    // given last
	guests map[*Guest]struct{}
	placed map[*Guest]struct{} // those that run
	watch  bool                // the goroutine that looks for guests that are held up is there
	bytes  int64               // of all guests
	closed bool
	idle   sync.WaitGroup // runs that have not ended

	turns, fuel  int64
	delays, took histogram

	pressing atomic.Int64 // ticks from which on a guest that runs is to look whether another one goes first
}

// The longest turn, and how long a guest may be held up by the host before another one takes
// its place.
const (
	turnTime = 2 * time.Millisecond
	heldUp   = 5 * time.Millisecond
)

// unitTime is what a unit of fuel counts for at least: see Pool.
const unitTime = 20 * time.Nanosecond

// NewPool makes a pool without guests. It has no goroutine while none of them runs.
func NewPool(c PoolConfig) *Pool {
	if c.Workers <= 0 {
		c.Workers = runtime.GOMAXPROCS(0)
	}
	if c.Turn <= 0 {
		c.Turn = 50_000
	}
	if c.Memory <= 0 {
		c.Memory = math.MaxInt64
	}
	p := &Pool{turn: c.Turn, memory: c.Memory, free: c.Workers, guests: map[*Guest]struct{}{}, placed: map[*Guest]struct{}{}}
	p.press()
	return p
}

// Add makes an interpreter a guest of the pool; one that runs at the time, or is in a pool
// already, cannot be. A guest of weight 2 gets twice the fuel of one of weight 1, while both
// want it; less than 1 means 1.
func (p *Pool) Add(in *Interp, weight int) (*Guest, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.closed:
		return nil, ErrPoolClosed
	case in.guest != nil:
		return nil, errors.New("adder: the interpreter is in a pool")
	case in.ctx != nil:
		return nil, errors.New("adder: the interpreter runs")
	}
	g := &Guest{pool: p, in: in, weight: int64(max(weight, 1)), at: -1, dueAt: -1, fuel: in.in.Meter.Used()}
	g.first = g.fuel
	g.weigh(in.in.Meter.Bytes)
	in.guest = g
	p.guests[g] = struct{}{}
	return g, nil
}

// Close ends all runs of the pool's guests with [ErrPoolClosed] and waits for them. They could
// be resumed: the interpreters are no guests any more.
func (p *Pool) Close() error {
	p.mu.Lock()
	if p.closed {
		p.mu.Unlock()
		return nil
	}
	p.closed = true
	for g := range p.guests {
		p.urge(g)
	}
	p.mu.Unlock()
	p.idle.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	for g := range p.guests {
		p.remove(g)
	}
	return nil
}

func (p *Pool) remove(g *Guest) {
	if _, ok := p.guests[g]; ok {
		delete(p.guests, g)
		p.bytes -= g.bytes
		g.in.guest = nil
	}
}

// enqueue lets a guest wait for a place. All that follow are called with the mutex held.
func (p *Pool) enqueue(g *Guest) {
	p.seq++
	g.state, g.seq, g.since = waits, p.seq, time.Now()
	heap.Push(&p.ready, g)
	p.dispatch()
}

// arrive is enqueue of a guest that did not want to run before: what it did not use then is
// not made up for.
func (p *Pool) arrive(g *Guest) {
	g.vtime = max(g.vtime, p.now)
	p.enqueue(g)
}

// urge lets a guest run before all others if it waits for something: it is to end.
func (p *Pool) urge(g *Guest) {
	switch g.state {
	case waits:
		g.urgent = true
		heap.Fix(&p.ready, g.at)
		p.press()
	case parked:
		g.urgent = true
		p.arrive(g)
	}
}

// dispatch gives free places to those that wait.
func (p *Pool) dispatch() {
	for p.free > 0 && len(p.ready) > 0 {
		if g := p.next(); g.job != nil && !g.inPlace {
			go p.work(g)
		} else {
			g.turn <- struct{}{}
		}
	}
}

// next takes a free place for the guest whose turn it is.
func (p *Pool) next() *Guest {
	g := heap.Pop(&p.ready).(*Guest)
	p.free--
	if !g.urgent {
		p.now = max(p.now, g.vtime)
	}
	p.turns++
	g.turns++
	if g.urgent {
		g.urgent = false
		p.press()
	}
	g.state, g.placed = runs, true
	p.placed[g] = struct{}{}
	at := time.Now()
	p.delays.add(at.Sub(g.since))
	g.waited += at.Sub(g.since)
	g.since = at
	g.seen.Store(at.UnixNano())
	if !p.watch {
		p.watch = true
		go p.watchOver()
	}
	return g
}

// vacate ends the turn of a guest.
func (p *Pool) vacate(g *Guest) {
	if g.placed {
		g.placed = false
		p.free++
		delete(p.placed, g)
	}
}

// watchOver takes the places of guests that are held up, until none runs.
func (p *Pool) watchOver() {
	tick := time.NewTicker(heldUp / 2)
	defer tick.Stop()
	for range tick.C {
		p.mu.Lock()
		if len(p.placed) == 0 {
			p.watch = false
			p.mu.Unlock()
			return
		}
		late := time.Now().Add(-heldUp).UnixNano()
		for g := range p.placed {
			if g.seen.Load() < late {
				p.vacate(g)
			}
		}
		p.dispatch()
		p.mu.Unlock()
	}
}

// work runs guests that were started with Go, one turn each, while there are any.
func (p *Pool) work(g *Guest) {
	for g != nil {
		g.slice()
		p.mu.Lock()
		g = nil
		for p.free > 0 && len(p.ready) > 0 && g == nil {
			if n := p.next(); n.job != nil && !n.inPlace {
				g = n
			} else {
				n.turn <- struct{}{}
			}
		}
		p.mu.Unlock()
	}
}

// account books what a guest has spent since the last time.
func (p *Pool) account(g *Guest, at time.Time) {
	m := &g.in.in.Meter
	fuel, spent := m.Used()-g.fuel, at.Sub(g.since)
	g.fuel += fuel
	p.fuel += fuel
	g.time += spent
	p.took.add(spent)
	g.since = at
	const fine = 1 << 10                                                         // so that weights divide what is spent
	g.vtime += max(fuel, int64(min(spent, turnTime)/unitTime)) * fine / g.weight // longer is the machine's doing
	g.weigh(g.live + max(m.Bytes-g.weighed, 0))
}

// overfull tells whether the guests have more than the pool's memory and g, which runs, is the
// one to end: of those that run or want to it has most for its weight. Its garbage is not
// counted before that.
func (p *Pool) overfull(g *Guest) bool {
	if p.bytes <= p.memory || p.heaviest() != g {
		return false
	}
	p.setAside(g)
	return p.bytes > p.memory && p.heaviest() == g
}

// setAside no longer counts the garbage of a guest that has a turn. The mutex is held, but not
// meanwhile.
func (p *Pool) setAside(g *Guest) {
	if g.bytes-g.live < g.live/8 { // else it would be weighed at each turn
		return
	}
	p.mu.Unlock()
	live, _ := g.in.in.Machine.Weigh()
	p.mu.Lock()
	g.live, g.weighed = live, g.in.in.Meter.Bytes
	g.weigh(live)
}

// heaviest is the guest that has most for its weight; of those that wait it runs next.
func (p *Pool) heaviest() (out *Guest) {
	for g := range p.guests {
		if g.state != rests && (out == nil || g.bytes/g.weight > out.bytes/out.weight || g.bytes/g.weight == out.bytes/out.weight && g.seq < out.seq) {
			out = g
		}
	}
	if out != nil {
		p.urge(out)
	}
	return out
}

// A readyHeap are guests that wait for a place: who has had least for its weight comes first.
type readyHeap []*Guest

func (h readyHeap) Len() int { return len(h) }

func (h readyHeap) Less(i, j int) bool {
	a, b := h[i], h[j]
	switch {
	case a.urgent != b.urgent:
		return a.urgent
	case a.vtime != b.vtime:
		return a.vtime < b.vtime
	}
	return a.seq < b.seq
}

func (h readyHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].at, h[j].at = i, j
}

func (h *readyHeap) Push(x any) {
	g := x.(*Guest)
	g.at = len(*h)
	*h = append(*h, g)
}

func (h *readyHeap) Pop() any {
	old := *h
	g := old[len(old)-1]
	old[len(old)-1], g.at = nil, -1
	*h = old[:len(old)-1]
	return g
}
