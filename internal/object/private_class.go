// This file defines how a class gets the private members that its body binds: from the
// namespace, where they stand under their mangled names while the body runs, into a table
// that no program sees.

package object

// bodyKey is the key of the class body that a namespace comes from, if its class statement
// is in progress: the body's __static_attributes__ is an object that no other has.
func (t *Thread) bodyKey(ns *Dict) *PrivateKey {
	token, ok := ns.GetStr(strStaticAttributes)
	if !ok || token.Type() != TupleType {
		return nil
	}
	if k := t.Eval.ClassKey(token); k != nil && k.Class == nil {
		return k
	}
	return nil
}

// claim makes typ the class of a key's evaluation: what the body bound becomes private to
// its text. ns tells which members of typ are the body's. The caller has charged for it.
func (k *PrivateKey) claim(typ *Type, ns *Dict) {
	k.Class = typ
	for i := range k.text.Bound {
		v, ok := typ.Dict.GetStr(k.plain[i])
		if was, _ := ns.GetStr(k.plain[i]); !ok || was != v {
			continue
		}
		typ.members(&k.names[i].Str).SetStr(&k.names[i].Str, v)
		typ.Dict.DelStr(k.plain[i])
	}
}

// claimCost is the bytes that claim allocates.
func (k *PrivateKey) claimCost() int64 {
	if k == nil {
		return 0
	}
	return DictSize + (entrySize+12)*int64(2*k.text.Bound+8)
}

// claimLate is claim for a class that its metaclass filled by hand, as NamedTuple's does.
func (t *Thread) claimLate(body, cls, space Value) error {
	k := As[Function](body).Binding.Key
	if k == nil || k.Class != nil || cls.Kind() != KindType || space.Kind() != KindDict {
		return nil
	}
	typ := As[Type](cls)
	if typ.Flags&FlagStatic != 0 || typ.Word&FrozenBit != 0 || typ.Maker != t.Comp {
		return nil
	}
	if err := t.chargeWhole(typ.changeCost(), k.claimCost(), nsPerChanged); err != nil {
		return err
	}
	k.claim(typ, As[Dict](space))
	typ.Changed()
	return nil
}

// inherit gives a class that was made anew from the namespace of another, by its author, the
// other's private members; places in __slots__ are left out.
func (t *Type) inherit(k *PrivateKey) {
	if old := k.Class.Private; old != nil {
		for i := 0; i < old.NEntries(); i++ {
			if name, v, ok := old.Entry(i); ok && v.Type() != MemberType {
				t.members(As[Str](name)).SetStr(As[Str](name), v)
			}
		}
	}
	k.Class = t
}
