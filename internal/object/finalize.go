// This file defines what has something to do when nothing refers to it any more: objects with
// a __del__, generators that stand in a try or with statement, coroutines; and their queue.

package object

import (
	"math"
	"slices"

	"github.com/adderlang/adder/internal/code"
)

// maxDying bounds the queue, since what stands in it is memory that is not freed. A program
// that drops more such objects without ever calling gc.collect() loses the __del__ of the
// rest.
const maxDying = 4096

// delSize is what an object counts for in the lists of those that may be finalized.
const delSize = 16

// dying are the objects whose __del__ is to be called, generators to be closed and coroutines
// to be complained of: at gc.collect(), and at the normal end of a program.
type dying struct {
	queue  []Value
	rounds int // censuses of the gc.collect() that runs
}

// finalized tells whether a class written in Python has a __del__. Those of built-in types are
// not called: what they would do is done by the census.
func (t *Type) finalized() bool {
	if t.Flags&FlagStatic != 0 {
		return false
	}
	m := t.Special(SpDel)
	return m.P != nil && m.Kind() != KindNative
}

// noteDel remembers a new object if its class has a __del__.
func (t *Thread) noteDel(typ *Type, v Value) {
	if typ.finalized() {
		t.Meter.Owe(0, delSize)
		t.S.Weak.dels = append(t.S.Weak.dels, v)
	}
}

// NoteGenerator remembers a new generator, for which NoteCost was charged with its size, if
// it may have to be closed.
func (t *Thread) NoteGenerator(g *Generator) {
	if g.Fn.noted() {
		w := &t.S.Weak
		w.gens = append(w.gens, g)
		g.note = uint32(len(w.gens))
	}
}

// NoteCost is the bytes of NoteGenerator for a generator of fn.
func (fn *Function) NoteCost() int64 {
	if fn.noted() {
		return delSize
	}
	return 0
}

// noted tells whether generators of fn do something when they are closed, or are coroutines.
func (fn *Function) noted() bool {
	return len(fn.Code.Handlers) > 0 || fn.Code.Flags&code.Coroutine != 0
}

// GeneratorEnded forgets a generator that has run to its end.
func (t *Thread) GeneratorEnded(g *Generator) {
	if g.note == 0 {
		return
	}
	w := &t.S.Weak
	w.gens[g.note-1] = nil
	g.note = 0
	n := len(w.gens)
	for n > 0 && w.gens[n-1] == nil {
		n--
	}
	w.gaps += n - len(w.gens) + 1
	w.gens = w.gens[:n]
	if w.gaps > 32 && w.gaps > n/2 {
		w.closeGaps()
	}
}

// closeGaps moves the generators of the list together.
func (t *WeakTable) closeGaps() {
	kept := t.gens[:0]
	for _, g := range t.gens {
		if g != nil {
			kept = append(kept, g)
			g.note = uint32(len(kept))
		}
	}
	clear(t.gens[len(kept):])
	t.gens, t.gaps = kept, 0
}

// pending tells whether a generator that nothing refers to has something to do.
func (g *Generator) pending() bool {
	return g.State == GenSuspended || g.State == GenCreated && g.Type == CoroutineType
}

// A dyingWalk is what a census does about objects that it has not found and that have something
// to do. Until it is settled nothing but the marks of the census has changed, so that it can go on
// later or be given up.
type dyingWalk struct {
	phase int
	next  int            // of dead, from the end
	dead  []Value        // what was not found and has something to do
	waits map[Value]bool // those of dead that are in neither inner nor order
	inner []Value        // those that others refer to, in the order of that
	order []Value        // those that none does; at the end all
	dels  []int          // the places of objects with a __del__ that leave their list
	gens  []int          // and those of generators
}

// unseen finds what has something to do among what the census has not found.
func (w *Walker) unseen(d *dyingWalk) {
	t := &w.S.Weak
	for i, v := range t.dels {
		w.work += workObject
		if !w.seen(v) {
			d.dels = append(d.dels, i)
			d.dead = append(d.dead, v)
		}
	}
	for i, g := range t.gens {
		if g == nil {
			continue
		}
		w.work += workObject
		if !w.seen(Ref(g)) {
			d.gens = append(d.gens, i)
			if g.pending() {
				d.dead = append(d.dead, Ref(g))
			}
		}
	}
	d.dead = d.dead[:min(len(d.dead), max(0, maxDying-len(t.queue)))]
	d.next = len(d.dead)
	if d.next > 0 {
		d.waits = make(map[Value]bool, d.next)
		for _, v := range d.dead {
			d.waits[v] = true
		}
	}
}

// RunAll is Run, and then finds what has something to do and counts what that refers to as alive
// until it was done. What refers to others comes before them, as where references are counted.
// At last it plans what happens to weak references.
func (w *Walker) RunAll(n int64) bool {
	return (w.dying.phase > 0 || w.Run(n)) && w.runDying(n) && w.planWeak(n)
}

func (w *Walker) runDying(n int64) bool {
	d := &w.dying
	end := int64(math.MaxInt64)
	if n >= 0 {
		end = w.Count + n
	}
	run := func() bool { return w.Run(max(end-w.Count, 0)) }
	if d.phase == 0 {
		t := &w.S.Weak
		w.Bytes += delSize * int64(len(t.dels)+len(t.gens)-t.gaps)
		w.unseen(d)
		d.phase = 1
	}
	if each := w.Each; len(d.dead) > 0 {
		w.Each = func(v Value) {
			if each != nil {
				each(v)
			}
			if d.waits[v] {
				d.inner = append(d.inner, v)
			}
		}
		defer func() { w.Each = each }()
	}
	if d.phase == 1 {
		for {
			if !run() {
				return false
			}
			if d.next == 0 {
				break
			}
			d.next-- // the youngest refer to older ones, as a rule
			RefsOf(d.dead[d.next], w.Visit)
		}
		for _, v := range d.dead {
			if !w.seen(v) {
				d.order = append(d.order, v)
				delete(d.waits, v)
			}
		}
		for i := range d.order {
			w.Visit(&d.order[i])
		}
		d.phase = 2
	}
	if d.phase == 2 {
		if !run() {
			return false
		}
		for _, v := range d.inner {
			if d.waits[v] {
				d.order = append(d.order, v)
				delete(d.waits, v)
			}
		}
		d.phase = 3
	}
	return true
}

// settleDying queues what was found.
func (w *Walker) settleDying() {
	w.runDying(-1)
	t, d := &w.S.Weak, &w.dying
	for _, i := range d.dels {
		t.dels[i] = Value{}
	}
	if len(d.dels) > 0 {
		t.dels = slices.DeleteFunc(t.dels, func(v Value) bool { return v.P == nil })
	}
	for _, i := range d.gens {
		t.gens[i].note = 0
		t.gens[i] = nil
	}
	t.closeGaps()
	t.queue = append(t.queue, d.order...)
}
