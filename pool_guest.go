package adder

// This file defines the guests of a pool: how one runs, a turn at a time.

import (
	"container/heap"
	"context"
	"errors"
	"math"
	"sync/atomic"
	"time"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/vm"
)

// What a guest does.
type guestState uint8

const (
	rests  guestState = iota // nothing
	waits                    // for a place: it is in the heap
	runs                     // it has a place, unless it was held up
	parked                   // it waits for the machine, and for no place
)

// A Guest is an interpreter in a [Pool].
type Guest struct {
	pool   *Pool
	in     *Interp
	weight int64

	// Guarded by the pool's mutex.
	state    guestState
	placed   bool          // whether it has one of the pool's places
	urgent   bool          // it goes before all others
	inPlace  bool          // a goroutine of its own waits for its turns
	turn     chan struct{} // its turn has come
	at       int           // in the heap, or -1
	seq      uint64        // of those that had the same, who waits longest
	vtime    int64         // what it was given, by its weight
	dueAt    int           // in the heap of deadlines, or -1
	deadline int64         // of its run, in ticks
	since    time.Time     // when it began to do what it does
	job      *job          // started with Go
	waking   uint64        // number of the latest wait that it is woken from
	parks    bool          // it is to be parked when its turn ends
	woken    bool          // it was woken before that

	bytes         int64 // as the pool counts them
	live, weighed int64 // counted last, and Meter.Bytes at the time
	fuel, first   int64 // Meter.Used that is booked, and at the beginning
	turns         int64
	time, waited  time.Duration

	until int64        // Meter.Used at which the turn is over
	seen  atomic.Int64 // Unix nanoseconds of the latest poll
}

// A job is a run that was started with Go.
type job struct {
	ctx    context.Context
	ask    func() meter.Reason // of ctx
	start  func() error        // nil once it is done
	use    func(Value) error   // or nil
	done   func(Value, error)
	forget func() // ends what waits for ctx
}

// Interp is the guest's interpreter.
func (g *Guest) Interp() *Interp { return g.in }

// Remove takes a guest that does not run out of the pool; [Interp.Close] does it too.
func (g *Guest) Remove() error {
	g.pool.mu.Lock()
	defer g.pool.mu.Unlock()
	if g.state != rests {
		return errBusy
	}
	g.pool.remove(g)
	return nil
}

var errBusy = errors.New("adder: the interpreter runs")

// Go is [Interp.Run] without waiting for its end: done is then called with what Run returns,
// on a goroutine of the pool, and may use the interpreter and start the next run. Errors are
// [ErrPoolClosed] and that the interpreter runs; done is not called then.
func (g *Guest) Go(ctx context.Context, p *Program, done func(Value, error)) error {
	return g.begin(ctx, &job{done: done, start: func() error { return g.in.startProgram(p) }})
}

// GoCall is [Interp.Call] without waiting for its end: see Go.
func (g *Guest) GoCall(ctx context.Context, done func(error), name string, args ...any) error {
	j := &job{done: func(_ Value, err error) { done(err) }}
	j.start = func() error {
		fn, params, use, err := g.in.named(name, args)
		if err != nil {
			return err
		}
		j.use = use
		return g.in.start(fn, params)
	}
	return g.begin(ctx, j)
}

// GoResume is [Interp.Resume] without waiting for its end: see Go.
func (g *Guest) GoResume(ctx context.Context, more Limits, done func(Value, error)) error {
	return g.begin(ctx, &job{done: done, start: func() error { return g.in.refill(more) }})
}

func (g *Guest) begin(ctx context.Context, j *job) error {
	p := g.pool
	cancel := func() {}
	if w := g.in.limits.Wall; w > 0 {
		ctx, cancel = context.WithTimeout(ctx, w)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.closed:
		cancel()
		return ErrPoolClosed
	case g.state != rests || g.job != nil:
		cancel()
		return errBusy
	}
	j.ctx, j.ask = ctx, pollOf(ctx)
	stop := context.AfterFunc(ctx, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if g.job == j {
			p.urge(g)
		}
	})
	j.forget = func() {
		stop()
		cancel()
	}
	g.job = j
	p.idle.Add(1)
	p.expect(g, ctx)
	p.arrive(g)
	return nil
}

// slice runs a guest that was started with Go for a turn.
func (g *Guest) slice() {
	in, j, p := g.in, g.job, g.pool
	s := &in.in.State
	again := g.parks
	g.beginTurn()
	in.ctx, s.Done, s.Park = j.ctx, j.ctx.Done(), g.park
	s.Poll = func() meter.Reason { return g.poll(j.ask, false) }
	v, err := Value{}, error(nil)
	switch start := j.start; {
	case !again && j.ask != nil && j.ask() != meter.Running: // what was parked hears of it where it waits
		err = contextError(j.ctx)
	case p.refuses(g):
		err = in.stopError(j.ctx)
	default:
		if j.start = nil; start != nil {
			err = start()
		}
		if err != nil {
			break
		}
		x, stopped := in.drive()
		if stopped == vm.ErrStopped && in.in.Meter.Why == meter.Paused {
			g.pause()
			return
		}
		s.Park = nil
		s.Poll = func() meter.Reason { return g.poll(j.ask, true) }
		if v, err = in.ended(j.ctx, x, stopped); err == nil && j.use != nil {
			err = j.use(v)
		}
	}
	j.forget()
	in.ctx, s.Done, s.Poll, s.Park = nil, nil, nil, nil
	p.mu.Lock()
	g.job = nil
	g.leave()
	p.mu.Unlock()
	j.done(v, err)
}

// refuses tells whether a guest is not to run now, as the Meter says: it may be heavy, and wait
// for something most of the time.
func (p *Pool) refuses(g *Guest) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	m := &g.in.in.Meter
	switch {
	case p.closed:
		m.Halt(meter.Cancelled)
	case p.overfull(g):
		m.Halt(meter.Shared)
	default:
		return false
	}
	return true
}

// over tells whether the pool was closed.
func (p *Pool) over() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.closed
}

// pause ends a turn before the run is over.
func (g *Guest) pause() {
	p := g.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	p.account(g, time.Now())
	p.vacate(g)
	switch {
	case !g.parks:
		p.enqueue(g)
	case g.woken || p.closed || g.job.ctx.Err() != nil:
		p.arrive(g)
	default:
		g.state = parked
	}
}

// leave ends a run. The mutex is held.
func (g *Guest) leave() {
	p := g.pool
	p.account(g, time.Now())
	if p.memory < math.MaxInt64 {
		p.setAside(g) // nobody can later: its interpreter is the host's
	}
	p.vacate(g)
	p.forgo(g)
	g.state = rests
	p.dispatch()
	p.idle.Done()
}

// beginTurn forgets what the last turn ended with.
func (g *Guest) beginTurn() {
	g.until = g.in.in.Meter.Used() + g.pool.turn
	g.pool.mu.Lock()
	g.parks, g.woken = false, false
	g.waking++
	g.pool.mu.Unlock()
}

// park says that the turn ends because the guest waits for the machine: see object.State.
func (g *Guest) park() (wake func()) {
	p := g.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	g.parks, g.woken = true, false
	g.waking++
	n := g.waking
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		switch {
		case g.waking != n:
		case g.state == parked:
			p.arrive(g)
		default:
			g.woken = true
		}
	}
}

// enter waits for the first turn of a run on the goroutine of its caller. What a host function
// runs has its guest's turn: leave is nil then.
func (g *Guest) enter(ctx context.Context) (leave func(), err error) {
	p := g.pool
	p.mu.Lock()
	switch {
	case g.in.calls > 0 && g.state == runs:
		p.mu.Unlock()
		return nil, nil
	case p.closed:
		err = ErrPoolClosed
	case g.state != rests || g.job != nil:
		err = errBusy
	}
	if err != nil {
		p.mu.Unlock()
		return nil, err
	}
	p.idle.Add(1)
	g.inPlace = true
	g.vtime = max(g.vtime, p.now)
	p.expect(g, ctx)
	if !g.await(ctx.Done()) {
		p.forgo(g)
		g.state, g.inPlace = rests, false
		p.idle.Done()
		p.mu.Unlock()
		return nil, contextError(ctx)
	}
	p.mu.Unlock()
	g.beginTurn()
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		g.inPlace = false
		g.leave()
	}, nil
}

// await waits for a turn on the goroutine of the guest's run. It reports false, and there is
// none, if done comes before. The mutex is held, but not meanwhile.
func (g *Guest) await(done <-chan struct{}) bool {
	p := g.pool
	if g.turn == nil {
		g.turn = make(chan struct{}, 1)
	}
	p.enqueue(g)
	p.mu.Unlock()
	select {
	case <-g.turn:
		p.mu.Lock()
		return true
	case <-done:
	}
	p.mu.Lock()
	if g.state == waits {
		heap.Remove(&p.ready, g.at)
		if g.urgent {
			g.urgent = false
			p.press()
		}
		return false
	}
	<-g.turn
	return true
}

// poll is what the machine asks now and then: whether the run has to stop. If others wait and
// the turn is over, the guest waits too: here, or where the machine has stopped.
func (g *Guest) poll(ask func() meter.Reason, here bool) meter.Reason {
	if ask != nil {
		if why := ask(); why != meter.Running {
			return why
		}
	}
	p, at, used := g.pool, time.Now(), g.in.in.Meter.Used()
	seen := time.Unix(0, g.seen.Swap(at.UnixNano()))
	if used < g.until && at.Sub(g.since) < turnTime && at.Sub(seen) < heldUp/2 && ticks(at) < p.pressing.Load() {
		return meter.Running
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.overdue(at)
	p.account(g, at)
	g.until = used + p.turn
	switch {
	case p.closed:
		return meter.Cancelled
	case p.overfull(g):
		return meter.Shared
	case g.placed && (len(p.ready) == 0 || !p.ready[0].urgent && p.ready[0].vtime >= g.vtime):
		return meter.Running
	case !here:
		return meter.Paused
	}
	p.vacate(g)
	was := g.inPlace
	g.inPlace = true
	got := g.await(g.in.in.State.Done)
	g.inPlace, g.state = was, runs
	if !got {
		return meter.Cancelled
	}
	g.until = used + p.turn
	if p.closed {
		return meter.Cancelled
	}
	if ask != nil {
		return ask() // it may have been urged for that
	}
	return meter.Running
}

// weigh sets what the guest counts for.
func (g *Guest) weigh(bytes int64) {
	g.pool.bytes += bytes - g.bytes
	g.bytes = bytes
}
