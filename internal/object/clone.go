// This file defines the cloner: a deep copy of an interpreter that has stopped, or of
// any graph of Go values that hold Python objects.
//
// It follows every pointer, whatever type holds it, by the plan of its Go type
// (clone_plan.go), so that a field cannot be forgotten: what the census visits is not
// enough, since caches, tables and the states of natives have to be the clone's own too.
// A work list stands in for recursion. What is static (built-in types, constants of
// programs, rows), compiled code and what the host granted stay shared.

package object

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// A Cloner makes one clone.
type Cloner struct {
	// Watch, if set, is told of every piece of memory that is copied.
	Watch func(at, size uintptr, what reflect.Type)

	memo   addrTable[addr]        // objects, structs and maps by address
	arrays addrTable[clonedArray] // by address of the first element
	todo   []cloneWork
	late   []lateRef
	bytes  []byteRef
	views  []addr // strings that may be views of a []byte
	value  *plan  // of Value
	word   *plan  // of int64
	err    error
}

type clonedArray struct {
	to   addr
	n, c int
}

// cloneWork is n values of a plan's type that were copied bit by bit and hold what the
// original holds.
type cloneWork struct {
	src, dst addr
	p        *plan
	n        int
}

// A lateRef is a pointer in the clone to what may be a part of something else, whose
// copy is made first.
type lateRef struct {
	at addr
	p  *plan
}

// A byteRef is a slice of bytes in the clone that still has the original's.
type byteRef struct {
	at addr
	sliceWords
}

// Clone makes a deep copy of the struct that root points at, with the same identities,
// orders and numbers. Capabilities of the host are shared references: the clone and the
// original use the same files, clocks and functions. The original is not changed. An
// error says what cannot be cloned.
func Clone[T any](root *T) (*T, error) {
	c := &Cloner{}
	x, err := c.Clone(root)
	if err != nil {
		return nil, err
	}
	return x.(*T), nil
}

// Clone is [Clone] of a pointer to a struct.
func (c *Cloner) Clone(root any) (any, error) {
	c.memo, c.arrays = addrTable[addr]{}, addrTable[clonedArray]{}
	for _, p := range sentinels {
		c.memo.set(p, p)
	}
	c.value, c.word = planOf(valueType), planOf(reflect.TypeFor[int64]())
	v := reflect.ValueOf(root)
	p := planOf(v.Type().Elem())
	to := c.pointer(v.UnsafePointer(), p)
	for c.run(); len(c.late) > 0; c.run() {
		for _, r := range c.late {
			if r.p.typ == threadType {
				*addrAt(r.at) = c.pointer(*addrAt(r.at), r.p)
			} else {
				*addrAt(r.at) = c.object(*addrAt(r.at), r.p)
			}
		}
		c.late = c.late[:0]
	}
	c.finishBytes()
	if c.err != nil {
		return nil, c.err
	}
	return reflect.NewAt(p.typ, to).Interface(), nil
}

func (c *Cloner) run() {
	for len(c.todo) > 0 && c.err == nil {
		w := c.todo[len(c.todo)-1]
		c.todo = c.todo[:len(c.todo)-1]
		for i := 0; i < w.n; i++ {
			c.fix(w.src, w.dst, w.p)
			w.src, w.dst = offset(w.src, w.p.size), offset(w.dst, w.p.size)
		}
	}
}

func (c *Cloner) fail(p *plan, op *planOp, format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("object: clone: %s.%s (%s): %s", p.typ, op.name, op.typ, fmt.Sprintf(format, args...))
	}
}

// fix replaces what the copy at dst shares with its original at src.
func (c *Cloner) fix(src, dst addr, p *plan) {
	for i := range p.ops {
		op := &p.ops[i]
		s, d := offset(src, op.off), offset(dst, op.off)
		switch op.kind {
		case opValue:
			if v := valueAt(d); v.P != nil && headerAt(v.P).Word&StaticBit == 0 {
				v.P = c.object(v.P, nil)
			}
		case opObject:
			if at := addrAt(d); *at != nil {
				if c.inside(*at) {
					c.late = append(c.late, lateRef{d, op.elem})
				} else {
					*at = c.object(*at, op.elem)
				}
			}
		case opPtr:
			if at := addrAt(d); *at != nil {
				if _, met := c.memo.get(*at); !met && op.elem.typ == threadType {
					c.late = append(c.late, lateRef{d, op.elem}) // a part of its machine
				} else {
					*at = c.pointer(*at, op.elem)
				}
			}
		case opHost:
			if to, ok := c.memo.get(*addrAt(d)); ok {
				*addrAt(d) = to
			}
		case opSlice:
			if w := sliceAt(d); w.p != nil {
				w.p = c.array(w.p, op.elem, w.n, w.c)
			}
		case opBytes:
			if w := sliceAt(d); w.c > 0 {
				c.bytes = append(c.bytes, byteRef{d, *w})
			}
		case opString:
			if stringAt(d).n > 0 {
				c.views = append(c.views, d)
			}
		case opMap:
			c.cloneMap(d, op)
		case opAny:
			c.cloneAny(d, p, op)
		case opArray:
			for k := 0; k < op.n; k++ {
				c.fix(offset(s, uintptr(k)*op.elem.size), offset(d, uintptr(k)*op.elem.size), op.elem)
			}
		case opAttrs:
			c.attrs(attrsAt(s), attrsAt(d), op.elem)
		case opList:
			c.list(listAt(s), listAt(d))
		case opInto:
			of := sliceAt(offset(s, uintptr(op.n)))
			if at := addrAt(d); *at != nil {
				*at = offset(c.array(of.p, op.elem, of.n, of.c), distance(*at, of.p))
			}
		case opZero:
			reflect.NewAt(op.typ, d).Elem().SetZero()
		case opNever:
			if *addrAt(d) != nil {
				c.fail(p, op, "cannot be copied")
			}
		}
	}
}

// inside tells whether what at points at may be a part of a struct that was not met yet:
// it has no type of its own.
func (c *Cloner) inside(at addr) bool {
	_, met := c.memo.get(at)
	return !met && headerAt(at).Type == nil
}

// alloc makes a bitwise copy of a value and remembers where it is.
func (c *Cloner) alloc(src addr, p *plan) addr {
	to := reflect.New(p.typ)
	to.Elem().Set(reflect.NewAt(p.typ, src).Elem())
	dst := to.UnsafePointer()
	c.place(src, dst, p)
	return dst
}

func (c *Cloner) place(src, dst addr, p *plan) {
	if c.Watch != nil && p.size > 0 {
		c.Watch(distance(src, nil), p.size, p.typ)
	}
	c.memo.set(src, dst)
	for _, off := range p.held {
		c.memo.set(offset(src, off), offset(dst, off))
	}
	if len(p.ops) > 0 {
		c.todo = append(c.todo, cloneWork{src, dst, p, 1})
	}
}

// pointer is the copy of what a pointer to something other than an object refers to.
func (c *Cloner) pointer(at addr, p *plan) addr {
	if to, ok := c.memo.get(at); ok {
		return to
	}
	if p.size == 0 || p.typ == shapeType && shapeAt(at).Type.Flags&FlagStatic != 0 {
		return at
	}
	return c.alloc(at, p)
}

// object is the copy of a heap object. known is the plan of the pointer's type, if it has
// one: the object may be of a type that begins with that.
func (c *Cloner) object(at addr, known *plan) addr {
	h := headerAt(at)
	if h.Word&StaticBit != 0 {
		return at
	}
	if to, ok := c.memo.get(at); ok {
		return to
	}
	t := h.Type
	if t == nil || t.Layout == nil {
		if known == nil {
			c.err = fmt.Errorf("object: clone: an object of type %v without a layout", t)
			return at
		}
		return c.alloc(at, known)
	}
	g := t.Layout.Go
	if known != nil && (g.plain == nil || !beginsWith(g.plain, known.typ)) {
		return c.alloc(at, known) // a part of an object that Python sees as another struct
	}
	if g.plain == nil {
		c.err = fmt.Errorf("object: clone: the layout of %s does not say its Go type", t.Name)
		return at
	}
	switch {
	case g.plain == instanceType:
		return c.instance(at)
	case g.plain == listType && listAt(at).room:
		return c.listRoom(at)
	case t.AttrOff >= g.plain.Size():
		return c.alloc(at, g.plans.attrs.of(g.attrs))
	}
	return c.alloc(at, g.plans.plain.of(g.plain))
}

// instance copies an object whose slots may follow it.
func (c *Cloner) instance(at addr) addr {
	x := instanceAt(at)
	p := x.Type.Layout.Go.plans.plain.of(instanceType)
	if !x.hasInlineSlots() || x.Shape == nil {
		return c.alloc(at, p)
	}
	y := inlineInstance(x.Type.Inline)
	slots := y.Slots
	*y = *x
	y.Slots = slots
	c.place(at, instanceAddr(y), p)
	return instanceAddr(y)
}

// attrs gives the copy of an object its own shape and slots. An instance with slots in
// its allocation has room for them already.
func (c *Cloner) attrs(src, dst *Attrs, shape *plan) {
	if src.Shape == nil {
		return
	}
	n, from := src.Shape.Cap(), slotsAddr(src)
	dst.Shape = shapeAt(c.pointer(shapeAddr(src.Shape), shape))
	switch {
	case n == 0 || from == nil:
	case slotsAddr(dst) != from:
		c.copyElems(from, slotsAddr(dst), c.value, n)
	default:
		setSlots(dst, c.array(from, c.value, n, n))
	}
}

// list gives the copy of a list its own storage.
func (c *Cloner) list(src, dst *List) {
	switch {
	case src.c == 0:
	case src.InRoom():
		c.copyElems(src.ptr, dst.ptr, c.value, src.n)
	case src.kind == ListVals:
		dst.ptr = c.array(src.ptr, c.value, src.n, src.c)
	default: // int64 or float64
		dst.ptr = c.array(src.ptr, c.word, src.n, src.c)
	}
}

// listRoom copies a list that has its first storage in its allocation.
func (c *Cloner) listRoom(at addr) addr {
	x, y := listAt(at), newListRoom()
	items := y.ptr
	if *y = *x; x.InRoom() {
		y.ptr = items
	}
	c.place(at, listAddr(y), planOf(listType))
	return listAddr(y)
}

// array is the copy of an array of n elements in use and room for room.
func (c *Cloner) array(at addr, elem *plan, n, room int) addr {
	if room == 0 || elem.size == 0 {
		return at
	}
	a, ok := c.arrays.get(at)
	switch {
	case !ok:
		if c.Watch != nil {
			c.Watch(distance(at, nil), uintptr(room)*elem.size, elem.typ)
		}
		a = clonedArray{newArray(elem, room), 0, room}
	case a.c < room:
		c.err = fmt.Errorf("object: clone: two slices of %s share an array that the first shows less of", elem.typ)
		return at
	}
	if n > a.n {
		done := uintptr(a.n) * elem.size
		c.copyElems(offset(at, done), offset(a.to, done), elem, n-a.n)
		a.n = n
		c.arrays.set(at, a)
	} else if !ok {
		c.arrays.set(at, a)
	}
	return a.to
}

func newArray(elem *plan, n int) addr {
	if elem.typ == valueType {
		return newValues(n)
	}
	return reflect.MakeSlice(elem.slice, n, n).UnsafePointer()
}

// copyElems copies n elements that do not stand in the clone yet.
func (c *Cloner) copyElems(src, dst addr, elem *plan, n int) {
	if elem.typ == valueType {
		copyValues(dst, src, n)
	} else {
		from, to := sliceWords{src, n, n}, sliceWords{dst, n, n}
		reflect.Copy(reflect.NewAt(elem.slice, to.at()).Elem(), reflect.NewAt(elem.slice, from.at()).Elem())
	}
	if len(elem.ops) > 0 {
		c.todo = append(c.todo, cloneWork{src, dst, elem, n})
	}
}

// cloneMap gives the map at d its own table, keys and values mapped.
func (c *Cloner) cloneMap(d addr, op *planOp) {
	at := addrAt(d)
	if *at == nil {
		return
	}
	old := *at
	if to, ok := c.memo.get(old); ok {
		*at = to
		return
	}
	if !flatMap(d, op.typ) {
		m := reflect.NewAt(op.typ, d).Elem()
		to := reflect.MakeMapWithSize(op.typ, m.Len())
		c.memo.set(old, to.UnsafePointer()) // it may hold itself
		for it := m.MapRange(); it.Next(); {
			to.SetMapIndex(c.mapped(it.Key(), op.key), c.mapped(it.Value(), op.elem))
		}
		*at = to.UnsafePointer()
	}
	c.memo.set(old, *at)
}

// flatMap copies a map of the commonest types without looking at its items.
func flatMap(d addr, t reflect.Type) bool {
	switch t {
	case reflect.TypeFor[map[string]int32]():
		m := (*map[string]int32)(d)
		*m = maps.Clone(*m)
	case reflect.TypeFor[map[string]uint32]():
		m := (*map[string]uint32)(d)
		*m = maps.Clone(*m)
	default:
		return false
	}
	return true
}

// mapped is the clone's form of a key or value of a map.
func (c *Cloner) mapped(v reflect.Value, p *plan) reflect.Value {
	if len(p.ops) == 0 {
		return v
	}
	x := reflect.New(p.typ)
	x.Elem().Set(v)
	at := x.UnsafePointer()
	views, refs, late := len(c.views), len(c.bytes), len(c.late)
	c.fix(at, at, p)
	// its place is not where it stays: what would be settled later is settled now
	c.views = c.views[:views]
	for _, r := range c.bytes[refs:] {
		sliceAt(r.at).p = cloneBytes(r.p, r.n, r.c)
	}
	c.bytes = c.bytes[:refs]
	for _, r := range c.late[late:] {
		*addrAt(r.at) = c.object(*addrAt(r.at), r.p)
	}
	c.late = c.late[:late]
	return x.Elem()
}

// cloneAny gives the interface at d the clone's form of what it holds.
func (c *Cloner) cloneAny(d addr, p *plan, op *planOp) {
	face := reflect.NewAt(op.typ, d).Elem()
	if face.IsNil() {
		return
	}
	v := face.Elem()
	t := v.Type()
	switch t.Kind() {
	case reflect.Pointer:
		at, e := v.UnsafePointer(), t.Elem()
		if at == nil {
			return
		}
		to, ok := c.memo.get(at)
		switch {
		case ok:
		case isObject(e):
			to = c.object(at, planOf(e))
		case !op.own && sharedType(e):
			return
		default:
			to = c.pointer(at, planOf(e))
		}
		face.Set(reflect.NewAt(e, to))
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		c.fail(p, op, "holds a %s", t)
	default:
		if q := planOf(t); len(q.ops) > 0 && (op.own || !sharedType(t)) {
			face.Set(c.mapped(v, q))
		}
	}
}

// finishBytes gives the slices of bytes their own arrays, and those that show parts of
// the same array the same one; then strings that are views of such bytes follow.
func (c *Cloner) finishBytes() {
	slices.SortFunc(c.bytes, func(a, b byteRef) int { return cmp.Compare(distance(a.p, nil), distance(b.p, nil)) })
	type region struct {
		from addr
		n    uintptr
		to   addr
	}
	var regions []region
	for i := 0; i < len(c.bytes); {
		first := c.bytes[i].p
		used, room := uintptr(0), uintptr(0)
		k := i
		for ; k < len(c.bytes) && (k == i || distance(c.bytes[k].p, first) < room); k++ {
			off := distance(c.bytes[k].p, first)
			used, room = max(used, off+uintptr(c.bytes[k].n)), max(room, off+uintptr(c.bytes[k].c))
		}
		if c.Watch != nil {
			c.Watch(distance(first, nil), room, reflect.TypeFor[byte]())
		}
		r := region{first, room, cloneBytes(first, int(used), int(room))}
		regions = append(regions, r)
		for ; i < k; i++ {
			sliceAt(c.bytes[i].at).p = offset(r.to, distance(c.bytes[i].p, first))
		}
	}
	for _, at := range c.views {
		s := stringAt(at)
		i, found := slices.BinarySearchFunc(regions, distance(s.p, nil), func(r region, p uintptr) int { return cmp.Compare(distance(r.from, nil), p) })
		if !found {
			i--
		}
		if i >= 0 {
			if r := regions[i]; distance(s.p, r.from) < r.n {
				s.p = offset(r.to, distance(s.p, r.from))
			}
		}
	}
}
