// Package netio defines what capabilities of the network share: waiting for the machine
// without holding up the program's other threads, errors as the guest sees them, and the
// guard that keeps names from leading to private addresses.
package netio

import (
	"context"
	"sync"
	"time"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// turn is how long a thread waits before others of the same program have a turn.
const turn = time.Millisecond

// A wait is something the machine does meanwhile: the state of the native that waits for it.
type wait struct {
	done    chan struct{}      `clone:"share"`
	cancel  context.CancelFunc `clone:"share"`
	result  any                `clone:"share"`
	again   bool               // nothing was done: it may be begun again
	stopped bool               // the host cancelled the run before it was done
	ended   parking            `clone:"share"` // whom to wake when it is done
}

// A parking is where a run that has stopped to wait leaves how it is woken.
type parking struct {
	mu   sync.Mutex
	over bool
	wake func()
}

// leave says whom to wake; at once if what it waits for is over.
func (p *parking) leave(wake func()) {
	p.mu.Lock()
	p.wake = wake
	over := p.over
	p.mu.Unlock()
	if over {
		wake()
	}
}

func (p *parking) end() {
	p.mu.Lock()
	p.over = true
	wake := p.wake
	p.mu.Unlock()
	if wake != nil {
		wake()
	}
}

// Dropped ends what nobody waits for any more.
func (w *wait) Dropped() { w.cancel() }

func (w *wait) Refs(visit func(*object.Value)) {}
func (w *wait) Size() int64                    { return 128 }

// Clone shares it: it was begun once, and what comes of it is never written.
func (w *wait) Clone() object.FrameState { return w }

// Await does something on a goroutine of its own and waits for it; other threads of the
// program go on meanwhile. It is called at the end of a step, again and again while act is
// not Done. do ends soon after its context; again says that it ended by that and nothing has
// happened.
//
// The host's cancellation ends do and stops the run. A run that is resumed begins it again
// where it may, else the result is what it made of the end of its context.
func Await[T any](t *object.Thread, f *object.NFrame, do func(ctx context.Context) (result T, again bool)) (out T, act object.Action) {
	w, begun := f.State.(*wait)
	if !begun || w.stopped && w.again {
		w = begin(do)
		f.State = w
		f.Commit(t) // from here on a stop comes back to the wait
	}
	var others, stop <-chan struct{}
	if t.Sched().Several() {
		ctx, cancel := context.WithTimeout(context.Background(), turn)
		defer cancel()
		others = ctx.Done()
	}
	if !w.stopped {
		stop = t.S.Done
	}
	if park := t.S.Park; park != nil && others == nil && !w.over(stop) {
		w.ended.leave(park())
		t.Meter.Halt(meter.Paused)
		return out, object.Stop
	}
	select {
	case <-w.done:
	case <-others:
		return out, t.Yield(f)
	case <-stop:
		w.cancel()
		<-w.done
		w.stopped = true
		t.Meter.Halt(meter.Cancelled)
		return out, object.Stop
	}
	w.cancel()
	f.State = nil
	return w.result.(T), object.Done
}

// over tells whether there is nothing to wait for.
func (w *wait) over(stop <-chan struct{}) bool {
	select {
	case <-w.done:
		return true
	case <-stop:
		return true
	default:
		return false
	}
}

func begin[T any](do func(ctx context.Context) (T, bool)) *wait {
	ctx, cancel := context.WithCancel(context.Background())
	w := &wait{done: make(chan struct{}), cancel: cancel}
	go func() {
		defer w.ended.end()
		defer close(w.done)
		w.result, w.again = do(ctx)
	}()
	return w
}
