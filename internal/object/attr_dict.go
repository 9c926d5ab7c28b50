// This file defines where instances keep their attributes: slots described by shapes,
// or a dict once __dict__ was asked for, an instance has many attributes, or its class
// is static (whose shapes nobody may write).

package object

import "slices"

// MaxShapes is the number of shapes below the roots of one class beyond which new
// attributes go to dicts: a guest that adds attributes in ever new orders must not
// grow a table that nothing frees.
const MaxShapes = 512

// shapeSize is what the meter charges for a new shape of n names.
func shapeSize(n int) int64 {
	s := 144 + roundUp(8*int64(n))
	if n > 8 {
		s += 48 * int64(n)
	}
	return s
}

// ownDict returns where an object that has a dict of its own (a module, a function, a
// static method) keeps it, or nil.
func ownDict(v Value) **Dict {
	switch v.Kind() {
	case KindFunction:
		return &As[Function](v).Dict
	case KindModule:
		return &As[Module](v).Dict
	case KindOther:
		switch typ := v.Type(); {
		case typ == StaticMethodType || typ.Is(StaticMethodType):
			return &As[StaticMethod](v).Dict
		case typ == ClassMethodType || typ.Is(ClassMethodType):
			return &As[ClassMethodObj](v).Dict
		}
	}
	return nil
}

// dict is the attribute dict of an instance in dict mode.
func (a *Attrs) dict() *Dict { return As[Dict](*a.Slot(int(a.Shape.Type.NSlots))) }

// DictMode is the shape of instances of the same class and maker that keep their
// attributes in a dict.
func (s *Shape) dictShape() *Shape {
	if s.DictMode {
		return s
	}
	return s.Type.Root(s.Maker).dict
}

// resizeCost is the bytes that giving an instance the slots of a shape allocates.
func (a *Attrs) resizeCost(s *Shape) int64 {
	if c := s.Cap(); c > a.Shape.Cap() {
		return 16 * int64(c)
	}
	return 0
}

// resize gives an instance the slots of a shape, the first used ones kept.
func (a *Attrs) resize(used int, s *Shape) {
	if c := s.Cap(); c > a.Shape.Cap() {
		a.grow(used, c)
	}
}

// toDictCost is the fuel and bytes of toDict with room for one more attribute.
func (a *Attrs) toDictCost() (fuel, bytes int64) {
	n := a.Shape.N() - int(a.Shape.Type.NSlots) + 1
	bytes = a.resizeCost(a.Shape.dictShape()) + DictSize + (entrySize+12)*int64(2*n+8)
	if a.Shape.privates > 0 {
		bytes += a.privateDictCost()
	}
	return int64(n / 16), bytes
}

// toDict switches an instance to dict mode with the given dict, or one made of its
// attributes if d is nil. Private attributes stay, in a dict of their own. The caller has
// charged for it.
func (a *Attrs) toDict(d *Dict) {
	s := a.Shape
	n := int(s.Type.NSlots)
	made := d == nil
	if made {
		d = NewDict()
	}
	var hidden *Dict
	if !s.DictMode && s.privates > 0 {
		hidden = NewDict()
	}
	if !s.DictMode && (made || hidden != nil) {
		for i, k := range s.Names[n:] {
			switch x := *a.Slot(n + i); {
			case x.P == nil:
			case k.private():
				hidden.SetStr(k, x)
			case made:
				d.SetStr(k, x)
			}
		}
	}
	to := s.dictShape()
	a.resize(n, to)
	for i := n + 1; i < s.N() && !s.DictMode; i++ {
		*a.Slot(i) = Value{}
	}
	*a.Slot(n) = Ref(d)
	a.Shape = to
	if hidden != nil {
		a.setPrivateDict(hidden)
	}
}

// InstanceDict is v.__dict__ of an object that has one; the instance is in dict mode
// afterwards. ok is false if it has none, or if t was stopped (t.Meter says so).
func (t *Thread) InstanceDict(v Value) (dict Value, ok bool, err error) {
	d, err := t.instanceDict(v)
	if d == nil || err != nil {
		return Value{}, false, err
	}
	return Ref(d), true, nil
}

// instanceDict is InstanceDict that tells a stop from an object without a dict: nil
// and no error.
func (t *Thread) instanceDict(v Value) (*Dict, error) {
	if p := ownDict(v); p != nil {
		if *p == nil {
			if err := t.Charge(0, DictSize); err != nil {
				return nil, err
			}
			if v.Header().Word&StaticBit != 0 {
				return NewDict(), nil
			}
			*p = NewDict()
			(*p).Word |= v.Header().Word & FrozenBit
			t.Meter.Keep(0, DictSize)
		}
		return t.writable(v, *p)
	}
	if v.Type().Flags&FlagDict == 0 {
		return nil, nil
	}
	a := AttrsOf(v)
	if a == nil {
		return nil, nil
	}
	if !a.Shape.DictMode {
		fuel, bytes := a.toDictCost()
		if err := t.Charge(fuel, bytes); err != nil {
			return nil, err
		}
		a.toDict(nil)
		a.dict().Word |= v.Header().Word & FrozenBit
		t.Meter.Keep(fuel, bytes)
	}
	return a.dict(), nil
}

// VisitAttrs calls f for every attribute of v's own that is not private, in order, without
// switching to dict mode: what repr, copy and comparison of records read.
func VisitAttrs(v Value, f func(name *Str, x Value)) {
	d := (*Dict)(nil)
	if p := ownDict(v); p != nil {
		d = *p
	} else if a := AttrsOf(v); a != nil {
		if a.Shape.DictMode {
			d = a.dict()
		} else {
			for i := int(a.Shape.Type.NSlots); i < a.Shape.N(); i++ {
				if k, x := a.Shape.Names[i], *a.Slot(i); x.P != nil && !k.private() {
					f(k, x)
				}
			}
			return
		}
	}
	if d != nil {
		for i := 0; i < d.NEntries(); i++ {
			if k, x, ok := d.Entry(i); ok && k.Type() == StrType {
				f(As[Str](k), x)
			}
		}
	}
}

// addAttr gives an instance an attribute it has not.
func (t *Thread) addAttr(a *Attrs, name *Str, val Value) (IC, error) {
	s := a.Shape
	typ := s.Type
	known := s.child(name) != nil
	if typ.Flags&FlagStatic != 0 || s.N() >= MaxShape+int(typ.NSlots) || typ.nshapes >= MaxShapes && !known {
		fuel, bytes := a.toDictCost()
		if err := t.Charge(fuel, bytes); err != nil {
			return IC{}, err
		}
		a.toDict(nil)
		t.Meter.Keep(fuel, bytes)
		if name.private() {
			return IC{}, t.setInDict(a, name, val)
		}
		a.dict().SetStr(name, val)
		return IC{}, nil
	}
	// all is charged before anything changes: a stop here must find the same again
	var fuel, bytes int64
	if !known {
		fuel, bytes = 1, shapeSize(s.N()+1)
	}
	if c := slotCap(s.N()+1, int(typ.Inline)); c > s.Cap() {
		bytes += 16 * int64(c)
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return IC{}, err
	}
	if !known {
		typ.nshapes++
	}
	to, i := s.With(name)
	ic := IC{}
	if to.Cap() == s.Cap() {
		ic = IC{Ver: s.Ver, Kind: ICAdd, Idx: uint32(i)}
	}
	a.resize(s.N(), to)
	*a.Slot(s.N()) = val
	a.Shape = to
	t.Meter.Keep(fuel, bytes)
	return ic, nil
}

// child is the shape that has one more attribute, if it was made before.
func (s *Shape) child(name *Str) *Shape {
	for _, c := range s.Children {
		if last := c.Names[len(c.Names)-1]; last == name || last.Equal(name) {
			return c
		}
	}
	return nil
}

// delAttr removes slot i: the instance takes the shape it would have without it.
func (t *Thread) delAttr(a *Attrs, i int) error {
	s := a.Shape
	typ := s.Type
	n := int(typ.NSlots)
	rest := slices.Delete(slices.Clone(s.Names[n:]), i-n, i-n+1)
	to, have := typ.Root(s.Maker), 0
	for c := to; have < len(rest); have++ {
		if c = c.child(rest[have]); c == nil {
			break
		}
		to = c
	}
	fuel, bytes := 1+int64(s.N()/8), int64(0)
	for k := have; k < len(rest); k++ {
		bytes += shapeSize(n + k + 1)
	}
	dict := typ.nshapes+len(rest)-have > MaxShapes
	if dict {
		fuel, bytes = a.toDictCost()
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	if dict {
		a.toDict(nil)
		a.dictFor(s.Names[i]).DelStr(s.Names[i])
		return nil
	}
	for ; have < len(rest); have++ {
		to, _ = to.With(rest[have])
		typ.nshapes++
	}
	for j := i; j+1 < s.N(); j++ {
		*a.Slot(j) = *a.Slot(j + 1)
	}
	*a.Slot(s.N() - 1) = Value{}
	if to.Cap() != s.Cap() { // the slots must be exactly what the shape says
		a.grow(to.N(), max(to.Cap(), 1))
	}
	a.Shape = to
	return nil
}

// dictSet sets a str key, charged.
func (t *Thread) dictSet(d *Dict, name *Str, val Value) error {
	if d.findStr(name) < 0 {
		bytes := d.InsertCost()
		if err := t.Charge(1, bytes); err != nil {
			return err
		}
		t.Meter.Keep(1, bytes)
	}
	d.SetStr(name, val)
	return nil
}
