// This file defines the making of classes: the native core of type.__new__.

package object

import (
	"slices"
	"strings"
)

// TypeSize is what the meter charges for a class with its table of special methods,
// without its dict, order of resolution and shapes.
const TypeSize = 2688

// MaxMRO bounds the ancestors of a class: every failed attribute lookup walks them,
// and costs the same fuel whatever their number.
const MaxMRO = 1000

// NewTypeFrom makes a class: bases are resolved and meta is the winner among their
// metaclasses. slots are the items of __slots__ if hasSlots. ns is copied. What guest
// code takes part in (__set_name__, __init_subclass__) is done by the caller.
func (t *Thread) NewTypeFrom(meta *Type, name *Str, bases []*Type, ns *Dict, slots []Value, hasSlots bool) (*Type, error) {
	if len(bases) == 0 {
		bases = []*Type{ObjectType}
	}
	author, statement := t.author(ns)
	base, err := t.bestBase(author, bases)
	if err != nil {
		return nil, err
	}
	goName := name.Go()
	if strings.IndexByte(goName, 0) >= 0 {
		return nil, t.ValueError("type name must not contain null characters")
	}
	key := t.bodyKey(ns)
	plan, err := t.planSlots(goName, base, bases, ns, slots, hasSlots, key)
	if err != nil {
		return nil, err
	}
	rest, err := t.linearize(bases)
	if err != nil {
		return nil, err
	}
	if len(rest) >= MaxMRO {
		return nil, t.TypeError("class '%s' would have more than %d ancestors", goName, MaxMRO)
	}
	qual, err := t.classQualName(ns, name)
	if err != nil {
		return nil, err
	}
	cell, err := t.classCell(ns)
	if err != nil {
		return nil, err
	}
	room := 0
	if ns.Len() > manyAttributes {
		room = len(plan.names) + 8
	}
	cost := TypeSize + SizedDictSize(max(ns.Len()+room, 4)) + 8*int64(len(rest)+1+len(bases)) + 160*int64(len(plan.names)+2) + key.claimCost()
	if err := t.Charge(int64(ns.Len()/8+len(rest)/64), cost); err != nil {
		return nil, err
	}
	dict := NewDict()
	if err := dict.adopt(t, ns, room); err != nil {
		return nil, err
	}
	typ := &Type{
		Header: Header{Type: meta}, Dict: dict, Ver: NextVersion(), Kind: base.Kind, Name: goName, QualName: qual,
		Base: base, Bases: slices.Clone(bases), MRO: append(append(make([]*Type, 0, len(rest)+1), nil), rest...),
		Maker: author, Layout: base.Layout, Find: base.Find, Store: base.Store, NewHook: base.NewHook,
	}
	typ.MRO[0] = typ
	if statement != nil {
		statement.made = typ
	}
	if t.byLibrary() {
		typ.Flags |= FlagLibrary
	}
	typ.Flags |= FlagHeap | FlagBase | base.Flags&(FlagMatchSelf|FlagNoNew)
	for _, b := range bases {
		if typ.Flags&(FlagSequence|FlagMapping) == 0 { // the first that is either decides
			typ.Flags |= b.Flags & (FlagSequence | FlagMapping)
		}
	}
	if key != nil {
		key.claim(typ, ns)
	}
	t.fillClassDict(typ, ns, plan)
	typ.layOut(base, plan, ns)
	for _, b := range bases {
		if b.Flags&FlagStatic == 0 {
			b.subs = append(b.subs, typ)
		}
	}
	if meta.Flags&FlagStatic == 0 {
		meta.classes = append(meta.classes, typ)
	}
	typ.refreshFlags()
	if cell != nil {
		cell.V = Ref(typ)
	} else {
		t.retargetMethods(typ)
	}
	if typ.NewHook != nil {
		typ.NewHook(t, typ)
	}
	return typ, nil
}

// manyAttributes is the number of attributes from which the dict of a class is made with room for those
// that every class has: to give it that afterwards takes 5 ms for 131,072.
const manyAttributes = 1024

// classQualName is __qualname__ of the namespace, or the name.
func (t *Thread) classQualName(ns *Dict, name *Str) (string, error) {
	q, ok := ns.GetStr(strQualname)
	if !ok {
		return name.Go(), nil
	}
	if q.Kind() != KindStr {
		return "", t.TypeError("type __qualname__ must be a str, not %s", q.Type().Name)
	}
	return As[Str](q).Go(), nil
}

// classCell is the cell of __class__, if methods of the class body use it.
func (t *Thread) classCell(ns *Dict) (*Cell, error) {
	c, ok := ns.GetStr(strClasscell)
	if !ok {
		return nil, nil
	}
	if c.Type() != CellType {
		s := "<class '" + c.Type().Name + "'>"
		return nil, t.TypeError("__classcell__ must be a nonlocal cell, not %s", s)
	}
	return As[Cell](c), nil
}

// fillClassDict turns the copied namespace into the class's own dict.
func (t *Thread) fillClassDict(typ *Type, ns *Dict, plan *slotPlan) {
	d := typ.Dict
	d.DelStr(strQualname)
	d.DelStr(strClasscell)
	if c, ok := ns.GetStr(strClassdictcell); ok {
		d.DelStr(strClassdictcell)
		if c.Type() == CellType {
			As[Cell](c).V = Ref(d)
		}
	}
	if _, ok := d.GetStr(strModule); !ok {
		if g := t.Eval.FrameGlobals(); g != nil {
			if m, ok := g.GetStr(strName); ok {
				d.SetStr(strModule, m)
			}
		}
	}
	typ.noteModule()
	if f, ok := d.GetStr(specialStrs[SpNew]); ok && f.Type() == FunctionType {
		d.SetStr(specialStrs[SpNew], newStatic(t, f))
	}
	for _, sp := range []Special{SpInitSubclass, SpClassGetItem} {
		if f, ok := d.GetStr(specialStrs[sp]); ok && f.Type() == FunctionType {
			d.SetStr(specialStrs[sp], newClassMethod(t, f))
		}
	}
	n := int(typ.Base.NSlots)
	for i, s := range plan.names {
		typ.members(s).SetStr(s, Ref(&Member{Header: Header{Type: MemberType}, Name: s, Owner: typ, Slot: n + i}))
	}
	// a class body may define __dict__ or __weakref__ itself
	if _, own := d.GetStr(strDict); plan.ownDict && !own {
		d.SetStr(strDict, Ref(&GetSet{Header: Header{Type: GetSetType}, Row: dictRow, Owner: typ}))
	}
	if _, own := d.GetStr(strWeakref); plan.ownWeakly && !own {
		d.SetStr(strWeakref, Ref(&GetSet{Header: Header{Type: GetSetType}, Row: weakrefRow, Owner: typ}))
	}
	if _, ok := d.GetStr(strDoc); !ok {
		d.SetStr(strDoc, None)
	}
	_, eq := d.GetStr(specialStrs[SpEQ])
	_, hash := d.GetStr(specialStrs[SpHash])
	if eq && !hash {
		d.SetStr(specialStrs[SpHash], None)
	}
}

// layOut decides where instances keep their attributes.
func (t *Type) layOut(base *Type, plan *slotPlan, ns *Dict) {
	t.NSlots = base.NSlots + uint32(len(plan.names))
	if plan.dict {
		t.Flags |= FlagDict
	}
	if plan.weakref {
		t.Flags |= FlagWeakref
	}
	t.AttrOff = base.AttrOff
	if n := base.native(); t.AttrOff == 0 && (plan.dict && !n.hasOwnDict() || t.NSlots > 0) {
		t.AttrOff = attrOffsetOf(n)
	}
	if t.Kind != KindInstance {
		return
	}
	want := int(t.NSlots)
	if plan.dict {
		want += max(int(base.Inline)-int(base.NSlots), attrsHint(ns))
	}
	t.Inline = InlineSlots(want)
	if int(t.NSlots) > int(t.Inline) {
		t.Inline = 0 // more slots than any layout has inline: all apart
	}
}

// attrsHint is how many attributes the class body's methods assign: the length of
// __static_attributes__.
func attrsHint(ns *Dict) int {
	if v, ok := ns.GetStr(strStaticAttributes); ok && v.Kind() == KindTuple {
		return len(As[Tuple](v).Items)
	}
	return 0
}

// InitFast tells whether calling typ is the __new__ of object or of BaseException followed by a
// Python __init__,
// or by nothing (init is nil: then no arguments may be given).
func (t *Thread) InitFast(typ *Type) (init *Function, ok bool) {
	if typ.Flags&FlagInitFast == 0 {
		return nil, false
	}
	if v := typ.Special(SpInit); v.Kind() == KindFunction {
		return As[Function](v), true
	}
	return nil, true
}

// newStatic and newClassMethod wrap what a class body defined without the decorator.
func newStatic(t *Thread, fn Value) Value {
	s := Alloc[StaticMethod](t, StaticMethodType)
	s.Fn = fn
	return Ref(s)
}

func newClassMethod(t *Thread, fn Value) Value {
	c := Alloc[ClassMethodObj](t, ClassMethodType)
	c.Fn = fn
	return Ref(c)
}

// hasOwnDict tells whether instances keep their attributes in a dict of their layout.
func (t *Type) hasOwnDict() bool {
	return t.Kind == KindModule || t.Kind == KindFunction || t == StaticMethodType || t == ClassMethodType
}
