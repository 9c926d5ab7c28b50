// This file defines the census of live bytes: a walk over everything reachable from
// an interpreter's roots, with an explicit stack, marking objects by epoch.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/code"
)

// What a Binding counts for, and each of its inline caches.
const (
	bindingSize = 288
	icSize      = 16
)

// A Walker visits every object reachable from the Values given to Visit, once.
type Walker struct {
	S     *State
	Bytes int64       // sum of the sizes of what was visited
	Count int64       // objects visited
	work  int64       // see Fuel
	Each  func(Value) // if set, is called for each object visited
	types []*Type     // guest classes visited
	grey  []Value
	wide  []wide              // of which a part was visited
	codes map[*code.Code]bool // visited, of those that the program compiled itself
	epoch uint64
	dying dyingWalk
	weak  weakPlan
}

// What looking at a reference costs, in parts of a unit of fuel: 6 ns if it is to what never
// moves (None, an int), 35 to 100 if it is to an object, which is seldom in the cache. Each object
// is paid for once, and by the references to it that lists, dicts and the like hold, since one
// that thousands hold is looked at thousands of times. Those of frames and caches do not count:
// how many there are depends on the way that a run took.
const (
	workUnit   = 32
	workStatic = 1
	workObject = 4
)

// Fuel is what the walk so far costs.
func (w *Walker) Fuel() int64 { return w.work / workUnit }

// A wide is an object with many references, and which comes next.
type wide struct {
	v    Value
	next int
}

// partItems is how many items of a container are visited in one step: 30 µs at most, if
// everything is new.
const partItems = 256

// VisitPart visits partItems of the items from an index on: see Layout.
func VisitPart(items []Value, from int, visit func(*Value)) int {
	to := min(from+partItems, len(items))
	for i := from; i < to; i++ {
		visit(&items[i])
	}
	if to < len(items) {
		return to
	}
	return -1
}

// Current tells whether no other walk has begun since this one did.
func (w *Walker) Current() bool { return w.epoch == w.S.Epoch<<EpochShift&EpochMask }

// NewWalker starts a census: no object carries its epoch yet.
func NewWalker(s *State) *Walker {
	s.Epoch++
	if s.Epoch<<EpochShift&EpochMask == 0 {
		s.Epoch++ // that of new objects
	}
	return &Walker{S: s, epoch: s.Epoch << EpochShift & EpochMask}
}

// Visit adds a root.
func (w *Walker) Visit(v *Value) {
	if v.P == nil {
		return
	}
	h := v.Header()
	if h.Word&StaticBit != 0 || h.Word&EpochMask == w.epoch {
		return
	}
	h.Word = h.Word&^uint64(EpochMask) | w.epoch
	w.work += workObject
	if h.Type == StrType && w.Each == nil { // refers to nothing
		w.Count++
		w.Bytes += strBytes(As[Str](*v))
		return
	}
	w.grey = append(w.grey, *v)
}

// item is Visit for what a container holds.
func (w *Walker) item(v *Value) {
	switch {
	case v.P == nil:
	case v.Header().Word&StaticBit != 0:
		w.work += workStatic
	default:
		w.work += workObject
		w.Visit(v)
	}
}

// Run visits what can be reached, about n objects, or all if n is -1; it reports whether that
// was all.
func (w *Walker) Run(n int64) bool {
	visit, item := w.Visit, w.item
	end := w.Count + n
	if n < 0 {
		end = math.MaxInt64
	}
	for {
		if w.Count >= end {
			return false
		}
		if len(w.grey) == 0 {
			if len(w.wide) == 0 {
				return true
			}
			x := &w.wide[len(w.wide)-1]
			if x.next = x.v.Type().Layout.Part(x.v, x.next, item); x.next < 0 {
				w.wide = w.wide[:len(w.wide)-1]
			}
			end -= partItems / 16 // for those that were seen before
			continue
		}
		v := w.grey[len(w.grey)-1]
		w.grey = w.grey[:len(w.grey)-1]
		w.Count++
		w.Bytes += SizeOf(v)
		if w.Each != nil {
			w.Each(v)
		}
		w.maker(v.Header())
		switch v.Kind() {
		case KindType:
			w.types = append(w.types, As[Type](v))
		case KindFunction:
			w.binding(As[Function](v).Binding)
		case KindOther:
			if v.Type() == CodeType {
				w.code(As[CodeObject](v).Code)
			}
		}
		if next := w.refs(v, visit, item); next >= 0 {
			w.wide = append(w.wide, wide{v, next})
		}
	}
}

// binding counts what functions made of one Code and namespace share.
func (w *Walker) binding(b *Binding) {
	if b == nil || b.Word&EpochMask == w.epoch {
		return
	}
	b.Word = b.Word&^uint64(EpochMask) | w.epoch
	w.Bytes += bindingSize + roundUp(int64(len(b.ICs))*icSize) + 2*roundUp(8*int64(len(b.Globals))) + roundUp(8*int64(len(b.Children)))
	if b.Key != nil {
		w.Bytes += LinkedSize(b.Code)
		key := Ref(b.Key)
		w.Visit(&key)
	}
	VisitCompartment(b.Comp, w.Visit)
	if b.Away != nil {
		VisitCompartment(b.Away.Comp, w.Visit)
	}
	w.code(b.Code)
}

// LinkedSize is the bytes of the names and constants that a Binding with private names has
// for itself.
func LinkedSize(c *code.Code) int64 {
	return 192 + roundUp(8*int64(len(c.Sites))) + roundUp(16*int64(len(c.Consts)))
}

// BindingSize is what the meter charges for a Binding, with room for those of the functions
// inside it.
func BindingSize(c *code.Code) int64 {
	return bindingSize + roundUp(int64(len(c.Sites)*Ways)*icSize) + 2*roundUp(8*int64(len(c.Globals))) + roundUp(8*int64(len(c.Consts)))
}

// code counts a Code that the program compiled while it ran, with those inside it.
func (w *Walker) code(c *code.Code) {
	if c.Held == 0 || w.codes[c] {
		return
	}
	if w.codes == nil {
		w.codes = map[*code.Code]bool{}
	}
	for todo := []*code.Code{c}; len(todo) > 0; {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if w.codes[c] {
			continue
		}
		w.codes[c] = true
		w.Bytes += c.Held
		for _, k := range c.Consts {
			if inner, ok := k.(*code.Code); ok {
				todo = append(todo, inner)
			}
		}
	}
}

// RefsOf visits every Value a heap object holds, its attributes and its class included.
func RefsOf(v Value, visit func(*Value)) {
	ownRefs(v, visit)
	if l := v.Type().Layout; l != nil && l.Refs != nil {
		l.Refs(v, visit)
	}
}

// refs is RefsOf, but for the rest of an object of many references.
func (w *Walker) refs(v Value, visit, item func(*Value)) (next int) {
	ownRefs(v, visit)
	switch l := v.Type().Layout; {
	case l == nil:
	case l.Part != nil:
		return l.Part(v, 0, item)
	case l.Refs != nil:
		l.Refs(v, visit)
	}
	return -1
}

// ownRefs visits what every object may have: a class of the guest's, and attributes.
func ownRefs(v Value, visit func(*Value)) {
	t := v.Type()
	if t.Flags&FlagStatic == 0 {
		c := Ref(t)
		visit(&c)
	}
	if a := AttrsOf(v); a != nil && a.Shape != nil {
		for i := 0; i < a.Shape.N(); i++ {
			visit(a.Slot(i))
		}
	}
}

// SizeOf is what the meter counts for a live heap object, attributes included.
func SizeOf(v Value) int64 {
	t := v.Type()
	n := int64(0)
	if a := AttrsOf(v); a != nil && a.Shape != nil {
		if c := a.Shape.Cap(); c > 0 {
			n += roundUp(16 * int64(c))
		}
	}
	if t.Layout != nil && t.Layout.Size != nil {
		return n + t.Layout.Size(v)
	}
	return n + 32
}

// VisitDict visits a dict held by pointer.
func VisitDict(d *Dict, visit func(*Value)) {
	if d != nil {
		v := Ref(d)
		visit(&v)
	}
}

// VisitCells visits a closure.
func VisitCells(cells []*Cell, visit func(*Value)) {
	for _, c := range cells {
		if c != nil {
			v := Ref(c)
			visit(&v)
		}
	}
}

// layoutOf makes a Layout from typed functions.
func layoutOf[T any, P interface {
	*T
	Object
}](refs func(P, func(*Value)), size func(P) int64) *Layout {
	l := &Layout{
		Go:   GoOf[T](),
		Size: func(v Value) int64 { return size(As[T, P](v)) },
	}
	if refs != nil {
		l.Refs = func(v Value, visit func(*Value)) { refs(As[T, P](v), visit) }
	}
	return l
}

// LayoutOf makes the Layout of a type defined outside this package.
func LayoutOf[T any, P interface {
	*T
	Object
}](refs func(P, func(*Value)), size func(P) int64) *Layout {
	return layoutOf[T, P](refs, size)
}
