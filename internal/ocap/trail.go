// This file defines trails: the objects that a walk has met, and by which way, so that a
// refusal can name the path. Walks go breadth first over a list, never deeper on Go's
// stack.

package ocap

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A way is how an object was reached from the one before it.
type way uint8

const (
	wayRoot  way = iota
	wayItem      // [label]
	wayKey       // a key or an element
	wayAttr      // .label
	wayClass     // the class of an instance
	wayInner     // something else that the object holds
)

// A step of a trail: an object, what became of it, and the step it was reached from.
type step struct {
	obj, copy value
	label     value // of wayItem and wayAttr: unbound if it is not worth showing
	from      int32
	way       way
	fixed     bool // data: all of it must be immutable, and is shared
}

// stepBytes is what the meter charges for a step and its place in the table.
const stepBytes = 128

// A trail is the state of a walk: at is the step being walked, pos the place in it.
type trail struct {
	steps   []step
	index   map[int64]int32 // steps by id(); of fixed ones by its complement
	at, pos int
}

// Refs visits what the trail holds.
func (w *trail) Refs(visit func(*value)) {
	for i := range w.steps {
		s := &w.steps[i]
		visit(&s.obj)
		visit(&s.copy)
		visit(&s.label)
	}
}

// Size is the trail in bytes.
func (w *trail) Size() int64 { return 64 + stepBytes*int64(len(w.steps)) }

// Clone copies the trail. Its index goes by id(), which a clone's objects keep.
func (w *trail) Clone() object.FrameState {
	c := *w
	c.steps = append([]step(nil), w.steps...)
	c.index = make(map[int64]int32, len(w.index))
	for k, v := range w.index {
		c.index[k] = v
	}
	return &c
}

// key is the place of an object in the index.
func (w *trail) key(t *thread, v value, fixed bool) int64 {
	if fixed {
		return ^t.ID(v)
	}
	return t.ID(v)
}

// add appends a step, charged.
func (w *trail) add(t *thread, s step) {
	if w.index == nil {
		w.index = map[int64]int32{}
	}
	w.index[w.key(t, s.obj, s.fixed)] = int32(len(w.steps))
	w.steps = append(w.steps, s)
}

// find gives the step of an object, or nil.
func (w *trail) find(t *thread, v value, fixed bool) *step {
	if i, ok := w.index[w.key(t, v, fixed)]; ok {
		return &w.steps[i]
	}
	return nil
}

// Limits of what a path shows: steps at its end, and characters of a key.
const (
	pathSteps = 20
	pathKey   = 40
)

// path shows the way to s, a step that has not been added, as " at [2]['x'].name".
func (w *trail) path(s step) string {
	var parts []string
	for n := 0; s.way != wayRoot; s, n = w.steps[s.from], n+1 {
		if n == pathSteps {
			parts = append(parts, "…")
			break
		}
		parts = append(parts, s.text())
	}
	if len(parts) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(" at ")
	for i := len(parts) - 1; i >= 0; i-- {
		b.WriteString(parts[i])
	}
	return b.String()
}

func (s step) text() string {
	switch s.way {
	case wayItem:
		return "[" + shownKey(s.label) + "]"
	case wayKey:
		return "{key}"
	case wayAttr:
		return "." + object.As[object.Str](s.label).Go()
	case wayClass:
		return ".__class__"
	}
	return "…"
}

// shownKey is the repr of a short str or an int; other keys are not shown.
func shownKey(v value) string {
	switch {
	case v.P != nil && v.IsInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.P != nil && v.Type() == object.StrType && object.As[object.Str](v).Len() <= pathKey:
		return "'" + object.As[object.Str](v).Go() + "'"
	}
	return "…"
}
