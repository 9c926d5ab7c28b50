// Package native implements _heapq, the native forms of Python's heapq. Comparisons may
// run guest code, so each function is a walk by steps: down to a leaf, then up again. It
// holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const done = object.Done

// What a function does to the list before and after the walk.
const (
	opPush = iota
	opPop
	opReplace
	opPushPop
	opHeapify
)

func init() {
	var rows []row
	add := func(name, sig, doc string, op int) {
		for _, max := range []bool{false, true} {
			n, d := name, doc+" The smallest item is first."
			if max {
				n, d = name+"_max", doc+" The largest item is first."
			}
			fn := n
			rows = append(rows, row{Name: n, Sig: sig, Rights: object.NoRights, Charge: object.Custom, Doc: d,
				Fast: fastFor(op, max),
				Step: func(t *thread, f *frame) action { return step(t, f, fn, op, max) }})
		}
	}
	add("heappush", "(heap, item, /)", "Add an item to a heap.", opPush)
	add("heappop", "(heap, /)", "Take the first item out of a heap and return it.", opPop)
	add("heapreplace", "(heap, item, /)", "Take the first item out of a heap, then add another; returns the first.", opReplace)
	add("heappushpop", "(heap, item, /)", "Add an item to a heap, then take the first out and return it.", opPushPop)
	add("heapify", "(heap, /)", "Make a heap of a list, in place.", opHeapify)
	object.RegisterModule(&object.ModuleDef{Name: "_heapq", Doc: "The native forms of heapq.", Rows: rows})
}

// A walk is the state of a function: where the item that moves is, where it began, the
// child looked at, the next subtree of heapify, and the length the list must keep.
type walk struct {
	pos, start, child int
	next, size        int
	result            value
}

// Refs visits the result.
func (w *walk) Refs(visit func(*value)) {
	if w.result.P != nil {
		visit(&w.result)
	}
}

// Size is the state's own.
func (*walk) Size() int64 { return 80 }

// Clone copies the state.
func (w *walk) Clone() object.FrameState { c := *w; return &c }

// Where a walk is. Answers of comparisons arrive in f.In.
const (
	stSkip   = 1 + iota // heappushpop: is the first item out of order with the new one?
	stDown              // the item goes down
	stChild             // which of two children is first
	stUp                // it goes up again
	stParent            // whether it is before its parent
	stEnd               // the walk is over
)

// step: Vals are the list and, of some, the item.
func step(t *thread, f *frame, name string, op int, max bool) action {
	if f.PC == 0 {
		if act := begin(t, f, name, op, max); act != done || f.PC == 0 {
			return act
		}
	}
	l := object.As[object.List](f.Vals[0])
	w := f.State.(*walk)
	for n := 0; ; n++ {
		if n == 1000 {
			return object.Again
		}
		var act action
		switch f.PC {
		case stSkip:
			if !f.In.Bool() { // the new item would come out first
				f.Out = f.Vals[1]
				return done
			}
			if l.Len() != w.size || w.size == 0 {
				return changed(t)
			}
			w.result = l.Get(0)
			act = w.put(t, f, l, 0, f.Vals[1], stDown)
		case stDown:
			act = w.down(t, f, l, max)
		case stChild:
			act = w.chosen(t, f, l)
		case stUp:
			act = w.up(t, f, l, max)
		case stParent:
			act = w.climbed(t, f, l)
		default:
			if op == opHeapify && w.next > 0 {
				w.next--
				w.pos, w.start = w.next, w.next
				f.PC = stDown
				f.Commit(t)
				continue
			}
			f.Out = w.result
			return done
		}
		if act != done {
			return act
		}
	}
}

// begin checks the list and does what comes before the walk. With Done and PC still 0
// there is nothing to walk: f.Out is the result.
func begin(t *thread, f *frame, name string, op int, max bool) action {
	if f.Vals[0].Kind() != object.KindList {
		at := "argument"
		if op == opPush || op == opReplace || op == opPushPop {
			at = "argument 1"
		}
		return t.Fail(t.TypeError("%s() %s must be list, not %s", name, at, object.ArgTypeName(f.Vals[0])))
	}
	l := object.As[object.List](f.Vals[0])
	if err := t.Mutable(&l.Header, "reorder"); err != nil {
		return t.Fail(err)
	}
	n := l.Len()
	if n == 0 && (op == opPop || op == opReplace) {
		return t.Fail(t.IndexError("index out of range"))
	}
	if n == 0 && op == opPushPop {
		f.Out = f.Vals[1]
		return done
	}
	bytes := int64(80)
	if op == opPush {
		bytes += l.GrowCost(f.Vals[1], 1)
	}
	if op == opReplace || op == opPop {
		bytes += l.SetCost(l.Get(n - 1))
	}
	if err := t.Charge(1, bytes); err != nil {
		return t.Fail(err)
	}
	w := &walk{size: n, result: object.None}
	switch op {
	case opPush:
		l.Append(f.Vals[1])
		w.size, w.pos = n+1, n
		f.PC = stUp
	case opPop:
		w.result = l.Get(n - 1)
		l.Truncate(n - 1)
		w.size = n - 1
		if w.size == 0 {
			f.Out = w.result
			return done
		}
		last := w.result
		w.result = l.Get(0)
		l.Set(0, last)
		f.PC = stDown
	case opReplace:
		w.result = l.Get(0)
		if err := t.Charge(0, l.SetCost(f.Vals[1])); err != nil {
			return t.Fail(err)
		}
		l.Set(0, f.Vals[1])
		f.PC = stDown
	case opHeapify:
		w.next = n / 2
		f.PC = stEnd
	case opPushPop:
		f.State = w
		f.PC = stSkip
		return before(t, f, l.Get(0), f.Vals[1], max)
	}
	f.State = w
	f.Commit(t)
	return done
}

func changed(t *thread) action {
	return t.Fail(t.Raise(object.RuntimeErrorType, "list changed size during iteration"))
}

// before asks whether a stands before b in the heap.
func before(t *thread, f *frame, a, b value, max bool) action {
	if max {
		a, b = b, a
	}
	return t.LtOp(f, a, b)
}

// put stores an item, charged and committed.
func (w *walk) put(t *thread, f *frame, l *object.List, i int, v value, pc int) action {
	if err := t.Charge(0, l.SetCost(v)); err != nil {
		return t.Fail(err)
	}
	l.Set(i, v)
	f.PC = pc
	f.Commit(t)
	return done
}

// down lets the first child of the item at pos rise, until it stands at a leaf.
func (w *walk) down(t *thread, f *frame, l *object.List, max bool) action {
	if l.Len() != w.size {
		return changed(t)
	}
	if w.pos >= w.size/2 {
		f.PC = stUp
		f.Commit(t)
		return done
	}
	if err := t.Charge(1, 0); err != nil {
		return t.Fail(err)
	}
	w.child = 2*w.pos + 1
	f.PC = stChild
	f.In = object.True
	if w.child+1 < w.size {
		return before(t, f, l.Get(w.child), l.Get(w.child+1), max)
	}
	return done
}

func (w *walk) chosen(t *thread, f *frame, l *object.List) action {
	if l.Len() != w.size {
		return changed(t)
	}
	child := w.child
	if !f.In.Bool() {
		child++
	}
	a, b := l.Get(w.pos), l.Get(child)
	l.Set(w.pos, b)
	l.Set(child, a)
	w.pos = child
	f.PC = stDown
	f.Commit(t)
	return done
}

// up moves the item at pos before parents that it stands before, not past start.
func (w *walk) up(t *thread, f *frame, l *object.List, max bool) action {
	if w.pos <= w.start {
		f.PC = stEnd
		f.Commit(t)
		return done
	}
	if l.Len() != w.size {
		return changed(t)
	}
	if err := t.Charge(1, 0); err != nil {
		return t.Fail(err)
	}
	f.PC = stParent
	return before(t, f, l.Get(w.pos), l.Get((w.pos-1)/2), max)
}

func (w *walk) climbed(t *thread, f *frame, l *object.List) action {
	if l.Len() != w.size {
		return changed(t)
	}
	f.PC = stEnd
	if f.In.Bool() {
		parent := (w.pos - 1) / 2
		a, b := l.Get(w.pos), l.Get(parent)
		l.Set(w.pos, b)
		l.Set(parent, a)
		w.pos = parent
		f.PC = stUp
	}
	f.Commit(t)
	return done
}
