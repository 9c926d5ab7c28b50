// This file defines what has something to do when nothing refers to it any more: objects with
// a __del__, generators that stand in a try or with statement, coroutines; and their queue.

package object

import "github.com/adderlang/adder/internal/code"

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

// unseen takes from the lists what a census has not found and has something to do.
func (w *Walker) unseen(t *WeakTable) []Value {
	var dead []Value
	kept := t.dels[:0]
	for _, v := range t.dels {
		w.Count++
		if w.seen(v) {
			kept = append(kept, v)
		} else {
			dead = append(dead, v)
		}
	}
	clear(t.dels[len(kept):])
	t.dels = kept
	for i, g := range t.gens {
		if g == nil {
			continue
		}
		w.Count++
		if !w.seen(Ref(g)) {
			t.gens[i], g.note = nil, 0
			if g.pending() {
				dead = append(dead, Ref(g))
			}
		}
	}
	t.closeGaps()
	return dead
}

// finalize queues what a census has not found and has something to do, and counts what that
// refers to as alive until it was done. What refers to others comes before them, as
// where references are counted.
func (w *Walker) finalize(t *WeakTable) {
	w.Bytes += delSize * int64(len(t.dels)+len(t.gens)-t.gaps)
	dead := w.unseen(t)
	if len(dead) > maxDying-len(t.queue) {
		dead = dead[:max(0, maxDying-len(t.queue))]
	}
	if len(dead) == 0 {
		return
	}
	waits := map[Value]bool{}
	for _, v := range dead {
		waits[v] = true
	}
	var inner []Value // what others refer to, in the order of that
	each := w.Each
	w.Each = func(v Value) {
		if each != nil {
			each(v)
		}
		if waits[v] {
			inner = append(inner, v)
		}
	}
	for i := len(dead) - 1; i >= 0; i-- { // the youngest refer to older ones, as a rule
		RefsOf(dead[i], w.Visit)
		w.Run(-1)
	}
	w.Each = each
	order := make([]Value, 0, len(dead))
	for _, v := range dead {
		if !w.seen(v) {
			order = append(order, v)
		}
	}
	for i := range order {
		delete(waits, order[i])
		w.Visit(&order[i])
	}
	w.Run(-1)
	for _, v := range inner {
		if waits[v] {
			order = append(order, v)
			delete(waits, v)
		}
	}
	t.queue = append(t.queue, order...)
}
