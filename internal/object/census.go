// This file defines the census of live bytes: a walk over everything reachable from
// an interpreter's roots, with an explicit stack, marking objects by epoch.

package object

import "github.com/adderlang/adder/internal/code"

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
	Each  func(Value) // if set, is called for each object visited
	types []*Type     // guest classes visited
	grey  []Value
	codes map[*code.Code]bool // visited, of those that the program compiled itself
	epoch uint64
}

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
	if h.Type == StrType && w.Each == nil { // refers to nothing
		w.Count++
		w.Bytes += strBytes(As[Str](*v))
		return
	}
	w.grey = append(w.grey, *v)
}

// Run visits what can be reached, up to n objects; it reports whether that was all.
func (w *Walker) Run(n int) bool {
	visit := w.Visit
	for ; len(w.grey) > 0; n-- {
		if n == 0 {
			return false
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
		RefsOf(v, visit)
	}
	return true
}

// binding counts what functions made of one Code and namespace share.
func (w *Walker) binding(b *Binding) {
	if b == nil || b.Word&EpochMask == w.epoch {
		return
	}
	b.Word = b.Word&^uint64(EpochMask) | w.epoch
	w.Bytes += bindingSize + roundUp(int64(len(b.ICs))*icSize) + 2*roundUp(8*int64(len(b.Globals))) + roundUp(8*int64(len(b.Children)))
	if b.Key != nil {
		w.Bytes += linkedSize(b.Code)
		key := Ref(b.Key)
		w.Visit(&key)
	}
	VisitCompartment(b.Comp, w.Visit)
	if b.Away != nil {
		VisitCompartment(b.Away.Comp, w.Visit)
	}
	w.code(b.Code)
}

// linkedSize is the bytes of the names and constants that a Binding with private names has
// for itself.
func linkedSize(c *code.Code) int64 {
	return 192 + roundUp(8*int64(len(c.Sites))) + roundUp(16*int64(len(c.Consts)))
}

// PrivateBindingSize is what the meter charges for a Binding with private names.
func PrivateBindingSize(c *code.Code) int64 {
	return bindingSize + roundUp(int64(len(c.Sites)*Ways)*icSize) + 2*roundUp(8*int64(len(c.Globals))) + roundUp(8*int64(len(c.Consts))) + linkedSize(c)
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
	if t.Layout != nil && t.Layout.Refs != nil {
		t.Layout.Refs(v, visit)
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
