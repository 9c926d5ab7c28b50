// This file defines what happens when a class is made anew from the namespace of another, as
// decorators do that add __slots__ (attrs): its methods are the old class's, and their
// __class__, by which super() without arguments goes, must be the class that took its place.
// In CPython such decorators write to the cell; here no Python code reaches it.

package object

import "slices"

// classCellIn is the cell of __class__ that a member of a class body holds, or nil.
func classCellIn(member Value, comp *Compartment) *Cell {
	var candidates [3]Value
	switch typ := member.Type(); {
	case typ == FunctionType:
		candidates[0] = member
	case typ == ClassMethodType:
		candidates[0] = As[ClassMethodObj](member).Fn
	case typ == StaticMethodType:
		candidates[0] = As[StaticMethod](member).Fn
	case typ == PropertyType:
		p := As[Property](member)
		candidates = [3]Value{p.Get, p.Set, p.Del}
	}
	for _, c := range candidates {
		if c.P == nil || c.Type() != FunctionType {
			continue
		}
		f := As[Function](c)
		if i := f.Code.ClassCell; i >= 0 && i < len(f.Closure) && f.Binding.Comp == comp {
			return f.Closure[i]
		}
	}
	return nil
}

// retargetMethods points the methods of a new class at it, if they are those of another with
// the same name and bases, and the compartment that makes this one made the other and its
// methods. All methods of a class body share the cell, so the first decides.
func (t *Thread) retargetMethods(made *Type) {
	for i := 0; i < made.Dict.NEntries(); i++ {
		_, v, ok := made.Dict.Entry(i)
		if !ok {
			continue
		}
		cell := classCellIn(v, t.Comp)
		if cell == nil || cell.V.P == nil || cell.V.Kind() != KindType {
			continue
		}
		old := As[Type](cell.V)
		if old != made && old.Maker == t.Comp && old.Name == made.Name && slices.Equal(old.Bases, made.Bases) {
			cell.V = Ref(made)
			return
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
