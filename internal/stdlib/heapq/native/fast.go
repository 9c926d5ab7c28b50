package native

// This file defines the short way: where all comparisons are of plain values, a walk runs no
// guest code, so that it can be found first, paid for, and then done at once.

import "github.com/adderlang/adder/internal/object"

// levels is more than any heap has.
const levels = 64

// fastFor is the short form of a function, nil if it has none.
func fastFor(op int, max bool) object.Fast {
	if op == opHeapify {
		return nil
	}
	return func(t *thread, args []value) (value, error) {
		if args[0].Kind() != object.KindList {
			return value{}, object.ErrSlow
		}
		l := object.As[object.List](args[0])
		n := l.Len()
		if l.Word&object.FrozenBit != 0 || n == 0 && op != opPush {
			return value{}, object.ErrSlow
		}
		h := heap{l: l, max: max, size: n}
		switch op {
		case opPush:
			return h.push(t, args[1])
		case opPop:
			return h.pop(t)
		case opPushPop:
			h.item = args[1]
			if first := h.before(l.Get(0), args[1]); h.slow {
				return value{}, object.ErrSlow
			} else if !first {
				return args[1], t.Charge(1, 0)
			}
		default:
			h.item = args[1]
		}
		return h.replace(t)
	}
}

// A heap is a list, the item that moves, and the way that it takes.
type heap struct {
	l    *object.List
	max  bool
	size int
	item value
	path [levels]int // places, from the first on
	n    int         // so many
	fuel int64       // a unit for each level down and up
	slow bool        // a comparison needs a frame
}

// before tells whether a stands before b.
func (h *heap) before(a, b value) bool {
	if h.max {
		a, b = b, a
	}
	res, ok := object.OrderFew(object.CmpLT, a, b)
	h.slow = h.slow || !ok
	return res && ok
}

func (h *heap) push(t *thread, item value) (value, error) {
	h.item, h.fuel = item, 1
	pos := h.size
	for ; pos > 0; pos = h.path[h.n-1] {
		parent := (pos - 1) / 2
		h.fuel++
		if !h.before(item, h.l.Get(parent)) {
			break
		}
		h.path[h.n] = parent
		h.n++
	}
	if h.slow {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(h.fuel, h.l.GrowCost(item, 1)); err != nil {
		return value{}, err
	}
	h.l.Append(item)
	at := h.size
	for _, parent := range h.path[:h.n] {
		h.l.Set(at, h.l.Get(parent))
		at = parent
	}
	h.l.Set(at, item)
	return object.None, nil
}

func (h *heap) pop(t *thread) (value, error) {
	h.size--
	h.item = h.l.Get(h.size)
	if h.size == 0 {
		if err := t.Charge(1, 0); err != nil {
			return value{}, err
		}
		h.l.Truncate(0)
		return h.item, nil
	}
	h.walk()
	if h.slow {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(h.fuel, 0); err != nil {
		return value{}, err
	}
	h.l.Truncate(h.size)
	return h.moved(), nil
}

func (h *heap) replace(t *thread) (value, error) {
	h.walk()
	if h.slow {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(h.fuel, h.l.SetCost(h.item)); err != nil {
		return value{}, err
	}
	return h.moved(), nil
}

// walk finds the way of the item from the first place down to a leaf, always to the first of
// two children, and how far it goes up again.
func (h *heap) walk() {
	h.path[0], h.n, h.fuel = 0, 1, 1
	for pos := 0; pos < h.size/2 && !h.slow; {
		child := 2*pos + 1
		if child+1 < h.size && !h.before(h.l.Get(child), h.l.Get(child+1)) {
			child++
		}
		h.path[h.n] = child
		h.n++
		h.fuel++
		pos = child
	}
	for ; h.n > 1 && !h.slow; h.n-- { // what stood at each place stands above it now
		h.fuel++
		if !h.before(h.item, h.l.Get(h.path[h.n-1])) {
			break
		}
	}
}

// moved lets the items on the way rise and puts the one that moves below them; it returns the
// first one.
func (h *heap) moved() value {
	first := h.l.Get(0)
	for i := 1; i < h.n; i++ {
		h.l.Set(h.path[i-1], h.l.Get(h.path[i]))
	}
	h.l.Set(h.path[h.n-1], h.item)
	return first
}
