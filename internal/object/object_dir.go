// This file defines which names dir() shows of objects, classes and modules.

package object

// dirInto adds to names the attributes of a class and its bases.
func (t *Thread) dirInto(names *Dict, typ *Type) error {
	for _, c := range typ.MRO {
		if c.Dict == nil {
			continue
		}
		n := c.Dict.Len()
		if err := t.Charge(int64(n/2)+1, int64(n)*entrySize*2); err != nil {
			return err
		}
		for i := 0; i < c.Dict.NEntries(); i++ {
			if err := t.PollAt(i); err != nil {
				return err
			}
			if k, _, ok := c.Dict.Entry(i); ok && k.Type() == StrType {
				names.SetStr(As[Str](k), None)
			}
		}
	}
	return nil
}

// dirList makes the list of the collected names of v, as far as who asks may read them.
func (t *Thread) dirList(v Value, names *Dict) (Value, error) {
	foreign := t.foreign(v) && !t.open(v)
	if err := t.Charge(int64(names.Len()/16), 16*int64(names.Len())+64); err != nil {
		return Value{}, err
	}
	out := make([]Value, 0, names.Len())
	for i := 0; i < names.NEntries(); i++ {
		if err := t.PollAt(i); err != nil {
			return Value{}, err
		}
		if k, _, ok := names.Entry(i); ok && !(foreign && hidden(v, As[Str](k).Go())) {
			out = append(out, k)
		}
	}
	return Ref(NewList(out)), nil
}

// addNames adds the str keys of a dict, charged.
func (t *Thread) addNames(names, d *Dict) error {
	if err := t.Charge(int64(d.Len()/2), int64(d.Len())*entrySize*2); err != nil {
		return err
	}
	for i := 0; i < d.NEntries(); i++ {
		if err := t.PollAt(i); err != nil {
			return err
		}
		if k, _, ok := d.Entry(i); ok && k.Type() == StrType {
			names.SetStr(As[Str](k), None)
		}
	}
	return nil
}

// objectDir is object.__dir__: names of __dict__, of the class and of its bases. PC 1
// has __dict__, 3 asks for __class__, 2 has it.
func objectDir(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	for {
		switch f.PC {
		case 0:
			if err := t.Charge(0, DictSize); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, Ref(NewDict()))
			f.PC = 1
			own, _ := v.Type().Lookup(strDict)
			if v.Type().Find == nil && v.Type().Flags&FlagGetAttr == 0 && (own.P == nil || own.Type() != PropertyType) {
				// the ordinary case asks no guest code and leaves the instance as it is
				n := int64(0)
				VisitAttrs(v, func(*Str, Value) { n++ })
				if err := t.Charge(n/2, n*entrySize*2); err != nil {
					return t.Fail(err)
				}
				names := make([]*Str, 0, n)
				VisitAttrs(v, func(name *Str, _ Value) { names = append(names, name) })
				for i, name := range names { // again if it stops: the same names
					if err := t.PollAt(i); err != nil {
						return t.Fail(err)
					}
					As[Dict](f.Vals[1]).SetStr(name, None)
				}
				f.PC = 2
				f.In = Ref(v.Type())
				own, _ = v.Type().Lookup(strClass)
				if std, _ := ObjectType.Lookup(strClass); own == std {
					continue
				}
				if act := t.GetAttrOp(f, v, strClass); act != Done {
					return act
				}
				continue
			}
			if act := t.GetAttrOp(f, v, strDict); act != Done {
				return act
			}
		case 1:
			if f.Exc.P != nil {
				if !f.Exc.Type().Is(AttributeErrorType) {
					return t.Reraise(f)
				}
				f.Exc = Value{}
			} else if f.In.Kind() == KindDict {
				if err := t.addNames(As[Dict](f.Vals[1]), As[Dict](f.In)); err != nil {
					return t.Fail(err)
				}
			}
			f.PC = 3
			f.Commit(t)
		case 3:
			f.PC = 2
			if act := t.GetAttrOp(f, v, strClass); act != Done { // it may say another class than type()
				return act
			}
			f.Commit(t) // a stop of what follows finds the class, not __dict__
		case 2:
			if f.Exc.P != nil {
				if !f.Exc.Type().Is(AttributeErrorType) {
					return t.Reraise(f)
				}
				f.Exc = Value{}
			} else if f.In.Kind() == KindType {
				if err := t.dirInto(As[Dict](f.Vals[1]), As[Type](f.In)); err != nil {
					return t.Fail(err)
				}
			}
			out, err := t.dirList(v, As[Dict](f.Vals[1]))
			if err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return Done
		}
	}
}
