// This file defines what happens when a class is made anew from the namespace of another, as
// decorators do that add __slots__ (attrs): its methods are the old class's, and their
// __class__, by which super() without arguments goes, must be the class that took its place.
// In CPython such decorators write to the cell; here no Python code reaches it.

package object

import "slices"

// functionsIn are the functions that a member of a class body is or holds.
func functionsIn(member Value) (found [3]Value) {
	switch typ := member.Type(); {
	case typ == FunctionType:
		found[0] = member
	case typ == ClassMethodType:
		found[0] = As[ClassMethodObj](member).Fn
	case typ == StaticMethodType:
		found[0] = As[StaticMethod](member).Fn
	case typ == PropertyType:
		p := As[Property](member)
		found = [3]Value{p.Get, p.Set, p.Del}
	}
	for i, v := range found {
		if v.P != nil && v.Type() != FunctionType {
			found[i] = Value{}
		}
	}
	return found
}

// classCellIn is the cell of __class__ that a member of a class body holds, or nil.
func classCellIn(member Value, comp *Compartment) *Cell {
	for _, c := range functionsIn(member) {
		if c.P == nil {
			continue
		}
		f := As[Function](c)
		if i := f.Code.ClassCell; i >= 0 && i < len(f.Closure) && f.Binding.Comp == comp {
			return f.Closure[i]
		}
	}
	return nil
}

// privateKeyIn is the key of the private names in a member of a class body, or nil.
func privateKeyIn(member Value, comp *Compartment) *PrivateKey {
	for _, c := range functionsIn(member) {
		if c.P != nil {
			if b := As[Function](c).Binding; b.Key != nil && b.Comp == comp {
				return b.Key
			}
		}
	}
	return nil
}

// remakes tells whether made takes the place of old: it has the same name and bases, and the
// compartment that makes it made the other, too.
func (t *Thread) remakes(made, old *Type) bool {
	return old != nil && old != made && old.Maker == t.Comp && old.Name == made.Name && slices.Equal(old.Bases, made.Bases)
}

// retargetMethods points the methods of a new class at it, if they are those of one whose
// place it takes, and gives it the private members that they use. All methods of a class body
// share the cell and the key, so the first decides.
func (t *Thread) retargetMethods(made *Type) {
	celled, keyed := false, false
	for i := 0; i < made.Dict.NEntries(); i++ {
		_, v, ok := made.Dict.Entry(i)
		if !ok {
			continue
		}
		if cell := classCellIn(v, t.Comp); !celled && cell != nil && cell.V.P != nil && cell.V.Kind() == KindType {
			if celled = t.remakes(made, As[Type](cell.V)); celled {
				cell.V = Ref(made)
			}
		}
		if k := privateKeyIn(v, t.Comp); !keyed && k != nil {
			if keyed = t.remakes(made, k.Class); keyed {
				made.inherit(k)
			}
		}
	}
}

// remade is the class in the MRO of typ whose methods were given to cls, so that super() in
// them still serves the old class's objects, too. Nil if there is none.
func (t *Thread) remade(typ, cls *Type) (*Type, error) {
	for _, k := range typ.MRO {
		if k.Name != cls.Name || k.Flags&FlagStatic != 0 {
			continue
		}
		if err := t.Charge(int64(k.Dict.Len()/8), 0); err != nil {
			return nil, err
		}
		for i := 0; i < k.Dict.NEntries(); i++ {
			if _, v, ok := k.Dict.Entry(i); ok {
				if cell := classCellIn(v, t.Comp); cell != nil && cell.V == Ref(cls) {
					return k, nil
				}
			}
		}
	}
	return nil, nil
}
