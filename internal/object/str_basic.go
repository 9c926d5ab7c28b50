// This file defines what str shares with other sequences: construction, subscripts,
// +, *, comparison, hash and text of a str itself.

package object

import "strconv"

// strNew makes what needs no guest code; strNewStep does the rest.
func strNew(t *Thread, args []Value) (Value, error) {
	if args[0] != Ref(StrType) || !args[2].IsMissing() || !args[3].IsMissing() || args[4].Int() > 0 {
		return Value{}, ErrSlow
	}
	v := args[1]
	switch {
	case v.IsMissing():
		return Ref(emptyStr), nil
	case v.Type() == StrType:
		return v, nil
	case v.IsInt():
		return t.intText(v.Int())
	case v.IsFloat():
		return floatRepr(t, args[1:2])
	}
	return Value{}, ErrSlow
}

// intText is the decimal text of a 64-bit int.
func (t *Thread) intText(n int64) (Value, error) {
	if n >= 0 && n < 10 {
		return Ref(Latin1['0'+n]), nil
	}
	if err := t.Charge(0, StrSize(20, 1)); err != nil {
		return Value{}, err
	}
	var buf [20]byte
	return t.decimal(strconv.AppendInt(buf[:0], n, 10)), nil
}

// strNewStep: Vals are the class, the object, encoding, errors and the number of
// arguments too many. PC 1 has the text, 2 a buffer to decode.
func strNewStep(t *Thread, f *NFrame) Action {
	v, enc, errs := f.Vals[1], f.Vals[2], f.Vals[3]
	if f.PC == 0 {
		if _, err := t.newClass(StrType, f.Vals[0]); err != nil {
			return t.Fail(err)
		}
		if n := f.Vals[4].Int(); n > 0 {
			return t.Fail(t.TypeError("str expected at most 3 arguments, got %d", n+3))
		}
		for i, a := range [...]Value{enc, errs} {
			if !a.IsMissing() && a.Kind() != KindStr {
				return t.Fail(t.TypeError("str() argument '%s' must be str, not %s", [...]string{"encoding", "errors"}[i], typeNameNone(a)))
			}
		}
		switch {
		case v.IsMissing():
			f.In, f.PC = Ref(emptyStr), 1
		case enc.IsMissing() && errs.IsMissing():
			f.PC = 1
			if act := t.StrOp(f, v); act != Done {
				return act
			}
		case v.Kind() == KindStr:
			return t.Fail(t.TypeError("decoding str is not supported"))
		default:
			f.PC = 2
			if !isBuffer(v) && v.Type().Special(SpBuffer).P == nil {
				return t.Fail(t.TypeError("decoding to str: need a bytes-like object, %s found", v.Type().Name))
			}
			if act := t.bytesOp(f, v); act != Done {
				return act
			}
		}
	}
	if f.PC == 2 {
		f.PC = 1
		if act := t.DecodeOp(f, f.In, optText(enc, "utf-8"), optText(errs, "strict")); act != Done {
			return act
		}
	}
	return t.finishStr(f, As[Type](f.Vals[0]), f.In)
}

// finishStr delivers text as an instance of a class: a text of str itself as it is.
func (t *Thread) finishStr(f *NFrame, typ *Type, text Value) Action {
	if typ == StrType {
		f.Out = text
		return Done
	}
	s := As[Str](text)
	if err := t.chargeNew(typ, fuelBytes(len(s.data)), StrSize(s.Len(), s.Width())); err != nil {
		return t.Fail(err)
	}
	x := Alloc[Str](t, typ)
	x.data, x.width, x.ascii = s.data, s.width, s.ascii
	f.Out = Ref(x)
	return Done
}

// optText is an optional argument of type str as Go text.
func optText(v Value, def string) string {
	if v.IsMissing() || v.IsNone() {
		return def
	}
	return As[Str](v).Go()
}

func strLen(t *Thread, args []Value) (Value, error) { return Int(int64(As[Str](args[0]).Len())), nil }

func strStr(t *Thread, args []Value) (Value, error) { return t.plain(As[Str](args[0])) }

func strGetNewArgs(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(1)); err != nil {
		return Value{}, err
	}
	v, err := t.plain(As[Str](args[0]))
	return NewTuple([]Value{v}), err
}

func strGetItem(t *Thread, args []Value) (Value, error) {
	s, key := As[Str](args[0]), args[1]
	n := s.Len()
	if key.Kind() == KindInt {
		i, ok := key.Int64()
		if !ok {
			return Value{}, t.IndexError("cannot fit 'int' into an index-sized integer")
		}
		if i < 0 {
			i += int64(n)
		}
		if i < 0 || i >= int64(n) {
			return Value{}, t.IndexError("string index out of range")
		}
		return t.charOf(s, int(i))
	}
	if slow, err := t.textKey("string", key); slow || err != nil {
		if err == nil {
			err = ErrSlow
		}
		return Value{}, err
	}
	start, _, step, count, err := t.resolveSlice(As[Slice](key), n)
	if err != nil {
		return Value{}, err
	}
	if step == 1 {
		return t.sub(s, start, start+count)
	}
	if count == 0 {
		return Ref(emptyStr), nil
	}
	w := int(s.width)
	if err := t.Charge(fuelChars(count), StrSize(count, w)); err != nil {
		return Value{}, err
	}
	b := make([]byte, count*w)
	for i := 0; i < count; i++ {
		putUnit(b, w, i, unitAt(s.data, w, start+i*step))
	}
	return Ref(unitsStr(stringBytes(b), w)), nil
}

// textKey is itemKey with the messages of text types.
func (t *Thread) textKey(noun string, key Value) (slow bool, err error) {
	if key.Type() != SliceType && key.Type().Special(SpIndex).P == nil {
		if noun == "string" {
			return false, t.TypeError("string indices must be integers, not '%s'", key.Type().Name)
		}
		return false, t.TypeError("%s indices must be integers or slices, not %s", noun, key.Type().Name)
	}
	return t.itemKey(noun, key)
}

// charOf is s[i].
func (t *Thread) charOf(s *Str, i int) (Value, error) {
	r := s.At(i)
	if r < 256 {
		return Ref(Latin1[r]), nil
	}
	if r < 0x10000 && s.width == 4 { // the narrowest: texts of different widths are never equal
		if err := t.Charge(0, StrSize(1, 2)); err != nil {
			return Value{}, err
		}
		return Ref(ownUnits(string([]byte{byte(r), byte(r >> 8)}), 2, false)), nil
	}
	if err := t.Charge(0, StrSize(1, int(s.width))); err != nil {
		return Value{}, err
	}
	return Ref(ownUnits(strClone(s.cut(i, i+1)), int(s.width), false)), nil
}

// strMulStep asks the other operand for its index first.
func strMulStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		if f.PC == 0 {
			f.PC = 1
			if act := t.IndexOp(f, f.Vals[1]); act != Done {
				return act
			}
		}
		w, v, err := mulOp(t, []Value{f.Vals[0], f.In}, false)
		if err != nil {
			return t.Fail(err)
		}
		if w == nil {
			f.Out = v
			return Done
		}
		f.State = w
		f.Commit(t)
	}
	return t.finishWork(f, f.State.(textWork))
}
