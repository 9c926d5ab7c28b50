// This file defines str.translate and str.maketrans.

package object

// strTranslate works at once for an exact dict, whose lookups run no guest code.
func strTranslate(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	n := s.Len()
	if args[1].Type() != DictType || n > textChunk/4 {
		return Value{}, ErrSlow
	}
	d := As[Dict](args[1])
	if err := t.Charge(int64(n)/2, 64); err != nil {
		return Value{}, err
	}
	var b StrBuilder
	var last rune = -1
	var to Value
	for i := 0; i < n; i++ {
		r := s.At(i)
		if r != last {
			v, found, ok := t.DictGetFast(d, Int(int64(r)))
			if !ok {
				return Value{}, ErrSlow
			}
			last, to = r, Missing
			if found {
				to = v
			}
		}
		if err := t.putMapped(&b, r, to); err != nil {
			return Value{}, err
		}
	}
	return Ref(b.Str()), nil
}

// putMapped pays for and writes what a character is translated to; Missing is itself.
func (t *Thread) putMapped(b *StrBuilder, r rune, to Value) error {
	switch {
	case to.IsMissing():
		if err := t.Charge(0, 8); err != nil {
			return err
		}
		b.WriteRune(r)
	case to.IsNone():
	case to.Kind() == KindStr:
		s := As[Str](to)
		n := s.Len()
		if err := t.Charge(fuelBytes(8*n), 8*int64(n)); err != nil {
			return err
		}
		b.WriteStr(s)
	case to.Kind() == KindInt:
		x, ok := to.Int64()
		if !ok || x < 0 || x > 0x10ffff {
			return t.ValueError("character mapping must be in range(0x110000)")
		}
		if err := t.Charge(0, 8); err != nil {
			return err
		}
		b.WriteRune(rune(x))
	default:
		return t.TypeError("character mapping must return integer, None or str")
	}
	return nil
}

// strTranslateStep asks any table with subscripts, one character after the other: N is
// the position. PC 1 has an answer; a LookupError means the character itself.
func strTranslateStep(t *Thread, f *NFrame) Action {
	s := As[Str](f.Vals[0])
	if f.State == nil {
		f.State = &reprState{}
	}
	b := &f.State.(*reprState).b
	for {
		if f.PC == 0 {
			i := int(f.N)
			if i >= s.Len() {
				if err := t.Charge(0, 64); err != nil {
					return t.Fail(err)
				}
				f.Out = Ref(b.Str())
				return Done
			}
			if i&1023 == 1023 && f.M != f.N {
				f.M = f.N
				return Again
			}
			f.PC = 1
			if act := t.GetItemOp(f, f.Vals[1], Int(int64(s.At(i)))); act != Done {
				return act
			}
		}
		if f.Exc.P != nil {
			if !f.Exc.Type().Is(LookupErrorType) {
				t.Exc = As[Exception](f.Exc)
				return Raise
			}
			f.In, f.Exc = Missing, Value{}
			f.Commit(t)
		}
		if err := t.Charge(1, 0); err != nil {
			return t.Fail(err)
		}
		if err := t.putMapped(b, s.At(int(f.N)), f.In); err != nil {
			return t.Fail(err)
		}
		f.N++
		f.PC = 0
		f.Commit(t)
	}
}

func strMakeTrans(t *Thread, args []Value) (Value, error) {
	x, y, z := args[0], args[1], args[2]
	if y.IsMissing() {
		return t.transFromDict(x)
	}
	if x.Kind() != KindStr {
		return Value{}, t.TypeError("first maketrans argument must be a string if there is a second argument")
	}
	from, to := As[Str](x), As[Str](y)
	if from.Len() != to.Len() {
		return Value{}, t.ValueError("the first two maketrans arguments must have equal length")
	}
	d, err := t.newTrans()
	if err != nil {
		return Value{}, err
	}
	for i := 0; i < from.Len(); i++ {
		if err := t.transSet(d, from.At(i), Int(int64(to.At(i)))); err != nil {
			return Value{}, err
		}
	}
	if !z.IsMissing() {
		del := As[Str](z)
		for i := 0; i < del.Len(); i++ {
			if err := t.transSet(d, del.At(i), None); err != nil {
				return Value{}, err
			}
		}
	}
	return Ref(d), nil
}

func (t *Thread) newTrans() (*Dict, error) {
	if err := t.Charge(0, DictSize); err != nil {
		return nil, err
	}
	return NewDict(), nil
}

func (t *Thread) transSet(d *Dict, r rune, v Value) error {
	if err := t.Charge(1, 0); err != nil {
		return err
	}
	_, err := t.DictSetFast(d, Int(int64(r)), v)
	return err
}

// transFromDict copies a mapping of characters or code points.
func (t *Thread) transFromDict(v Value) (Value, error) {
	if v.Type() != DictType {
		return Value{}, t.TypeError("if you give only one argument to maketrans it must be a dict")
	}
	src := As[Dict](v)
	d, err := t.newTrans()
	if err != nil {
		return Value{}, err
	}
	for i := 0; i < src.NEntries(); i++ {
		k, to, ok := src.Entry(i)
		if !ok {
			continue
		}
		switch k.Kind() {
		case KindStr:
			if As[Str](k).Len() != 1 {
				return Value{}, t.ValueError("string keys in translatetable must be of length 1")
			}
			if err := t.transSet(d, As[Str](k).At(0), to); err != nil {
				return Value{}, err
			}
		case KindInt:
			if err := t.Charge(1, 0); err != nil {
				return Value{}, err
			}
			if _, err := t.DictSetFast(d, k, to); err != nil {
				return Value{}, err
			}
		default:
			return Value{}, t.TypeError("keys in translate table mustbe strings or integers")
		}
	}
	return Ref(d), nil
}
