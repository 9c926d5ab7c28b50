// This file defines __slots__: what its names may be and what they do to a class.

package object

import (
	"github.com/adderlang/adder/internal/ucd"
)

// slotPlan is what a class's __slots__ ask for.
type slotPlan struct {
	names     []*Str // new slots, sorted, mangled or private
	dict      bool
	weakref   bool
	hasSlots  bool
	ownDict   bool // the class itself adds __dict__
	ownWeakly bool
}

// planSlots checks the names of __slots__ of a class to be made.
func (t *Thread) planSlots(name string, base *Type, bases []*Type, ns *Dict, slots []Value, has bool, key *PrivateKey) (*slotPlan, error) {
	mayDict := base.Flags&FlagDict == 0 && attrOffsetOf(base.native()) != 0
	mayWeak := base.Flags&FlagWeakref == 0 && attrOffsetOf(base.native()) != 0
	p := &slotPlan{hasSlots: has, dict: base.Flags&FlagDict != 0, weakref: base.Flags&FlagWeakref != 0}
	if !has {
		p.ownDict, p.ownWeakly = mayDict, mayWeak
		p.dict, p.weakref = p.dict || mayDict, p.weakref || mayWeak
		return p, nil
	}
	switch k := base.native(); {
	case len(slots) == 0:
	case k.Kind == KindInt, k.Kind == KindTuple, k.Kind == KindBytes, k.Kind == KindType, attrOffsetOf(k) == 0:
		return nil, t.TypeError("nonempty __slots__ not supported for subtype of '%s'", base.Name)
	}
	if err := t.Charge(int64(len(slots)/8), int64(len(slots))*128); err != nil {
		return nil, err
	}
	for _, v := range slots {
		if v.Kind() != KindStr {
			return nil, t.TypeError("__slots__ items must be strings, not '%s'", v.Type().Name)
		}
		s := As[Str](v)
		if !isIdentifier(s) {
			return nil, t.TypeError("__slots__ must be identifiers")
		}
		switch s.Go() {
		case "__dict__":
			if !mayDict || p.ownDict {
				return nil, t.TypeError("__dict__ slot disallowed: we already got one")
			}
			p.dict, p.ownDict = true, true
			continue
		case "__weakref__":
			if !mayWeak || p.ownWeakly {
				return nil, t.TypeError("__weakref__ slot disallowed: we already got one")
			}
			p.weakref, p.ownWeakly = true, true
			continue
		}
		m := MakeStr(MangleName(name, s.Go()))
		if _, clash := ns.GetStr(m); clash {
			switch s.Go() {
			case "__qualname__", "__classcell__", "__classdictcell__":
			default:
				return nil, t.ValueError("%s in __slots__ conflicts with class variable", t.quoteName(s))
			}
		}
		if key != nil {
			m = key.slot(m)
		}
		p.names = append(p.names, m)
	}
	if err := Sort(t, p.names, (*Str).Compare); err != nil {
		return nil, err
	}
	for _, b := range bases { // other bases may bring a dict
		if b == base {
			continue
		}
		if b.Flags&FlagDict != 0 && mayDict {
			p.dict = true
		}
		if b.Flags&FlagWeakref != 0 && mayWeak {
			p.weakref = true
		}
	}
	return p, nil
}

// MangleName is CPython's private-name mangling for code in a class.
func MangleName(class, name string) string {
	if len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name
		}
	}
	for len(class) > 0 && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// isIdentifier is str.isidentifier.
func isIdentifier(s *Str) bool {
	n := s.Len()
	if n == 0 {
		return false
	}
	for i := 0; i < n; i++ {
		r := s.At(i)
		if i == 0 && !ucd.IsXIDStart(r) && r != '_' || i > 0 && !ucd.IsXIDContinue(r) {
			return false
		}
	}
	return true
}
