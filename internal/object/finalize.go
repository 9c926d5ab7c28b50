// This file defines __del__: which objects have one, and the queue of those that nothing
// refers to any more.

package object

// maxDying bounds the queue, since what stands in it is memory that is not freed. A program
// that drops more such objects without ever calling gc.collect() loses the __del__ of the
// rest.
const maxDying = 4096

// delSize is what an object counts for in the list of those with a __del__.
const delSize = 16

// dying are the objects whose __del__ is to be called: at gc.collect(), and at the normal end
// of a program.
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

// finalize queues the objects with a __del__ that a census has not found, and counts what
// they refer to as alive until that was called. What refers to others comes before them, as
// where references are counted.
func (w *Walker) finalize(t *WeakTable) {
	w.Bytes += delSize * int64(len(t.dels))
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
	if len(dead) > maxDying-len(t.queue) {
		dead = dead[:max(0, maxDying-len(t.queue))]
	}
	if len(dead) == 0 {
		return
	}
	var inner []Value // what others refer to, in the order of that
	each := w.Each
	w.Each = func(v Value) {
		if each != nil {
			each(v)
		}
		if v.Type().finalized() {
			inner = append(inner, v)
		}
	}
	for i := len(dead) - 1; i >= 0; i-- { // the youngest refer to older ones, as a rule
		RefsOf(dead[i], w.Visit)
		w.Run(-1)
	}
	w.Each = each
	waits := map[Value]bool{}
	for _, v := range dead {
		waits[v] = true
	}
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
