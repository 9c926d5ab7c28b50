// This file defines the construction of bytes and bytearray.

package object

import "math"

// bytesNew makes what needs no guest code.
func bytesNew(t *Thread, args []Value) (Value, error) {
	v := args[1]
	if args[0] != Ref(BytesType) || !args[2].IsMissing() || !args[3].IsMissing() {
		return Value{}, ErrSlow
	}
	switch {
	case v.IsMissing():
		return emptyBytes, nil
	case v.Type() == BytesType:
		return v, nil
	case v.IsInt():
		return t.zeroBytes(v, true)
	case v.Type() == ByteArrayType || v.Type() == MemoryViewType || v.Type() == ListType:
		b, ok, err := t.gatherFast(v, forBytes)
		if !ok {
			err = ErrSlow
		}
		return b, err
	}
	return Value{}, ErrSlow
}

// bytesHeader is what CPython's bytes take beside the bytes themselves: a size that has no room
// for it is an OverflowError.
const bytesHeader = 33

// zeroBytes is bytes of a number of zeros, or what a bytearray gets.
func (t *Thread) zeroBytes(v Value, fixed bool) (Value, error) {
	n, ok := v.Int64()
	switch {
	case !ok:
		return Value{}, t.OverflowError("cannot fit 'int' into an index-sized integer")
	case n < 0:
		return Value{}, t.ValueError("negative count")
	case fixed && n > math.MaxInt64-bytesHeader:
		return Value{}, t.OverflowError("byte string is too large")
	case n > math.MaxInt64/16:
		return Value{}, t.RaiseArgs(MemoryErrorType)
	}
	if err := t.Charge(fuelBytes(int(n)), BytesSize(int(n))); err != nil {
		return Value{}, err
	}
	return newBytesLike(emptyBytes, make([]byte, n)), nil
}

// byteSource checks the arguments of a constructor: source, encoding, errors.
func (t *Thread) byteSource(name string, v, enc, errs Value) error {
	for i, a := range [...]Value{enc, errs} {
		if !a.IsMissing() && a.Kind() != KindStr {
			return t.TypeError("%s() argument '%s' must be str, not %s", name, [...]string{"encoding", "errors"}[i], typeNameNone(a))
		}
	}
	text := !v.IsMissing() && v.Kind() == KindStr
	switch {
	case !enc.IsMissing() && !text:
		return t.TypeError("encoding without a string argument")
	case !errs.IsMissing() && !text:
		return t.TypeError("errors without a string argument")
	case text && enc.IsMissing():
		return t.TypeError("string argument without an encoding")
	}
	return nil
}

// byteSourceOp delivers the bytes that a constructor's source means. For bytes,
// __bytes__ was asked before.
func (t *Thread) byteSourceOp(f *NFrame, v, enc, errs Value, k byteFlavor) Action {
	if v.Kind() == KindStr {
		return t.EncodeOp(f, v, As[Str](enc).Go(), optText(errs, "strict"))
	}
	return t.GatherOp(f, v, k)
}

// bytesNewStep: Vals are the class, source, encoding and errors. PC 1 has the answer of
// __bytes__, 2 of __index__, 3 the bytes.
func bytesNewStep(t *Thread, f *NFrame) Action {
	v := f.Vals[1]
	typ := BytesType
	if f.Vals[0] != Ref(BytesType) {
		var err error
		if typ, err = t.newClass(BytesType, f.Vals[0]); err != nil {
			return t.Fail(err)
		}
	}
	if f.PC == 0 {
		if err := t.byteSource("bytes", v, f.Vals[2], f.Vals[3]); err != nil {
			return t.Fail(err)
		}
		switch {
		case v.IsMissing():
			f.In, f.PC = emptyBytes, 3
		case v.Kind() == KindStr:
			f.PC = 3
			if act := t.byteSourceOp(f, v, f.Vals[2], f.Vals[3], forBytes); act != Done {
				return act
			}
		case v.Type() != BytesType && v.Type().Special(SpBytes).P != nil:
			f.PC = 1
			if act, _ := t.CallSpecial(f, SpBytes, v); act != Done {
				return act
			}
		case v.Type().Special(SpIndex).P != nil:
			f.PC = 2
			if act := t.IndexOp(f, v); act != Done {
				return act
			}
		default:
			f.PC = 3
			if act := t.GatherOp(f, v, forBytes); act != Done {
				return act
			}
		}
	}
	if f.Exc.P != nil { // an __index__ that fails with TypeError is not the last word
		if f.PC != 2 || !f.Exc.Type().Is(TypeErrorType) {
			t.Exc = As[Exception](f.Exc)
			return Raise
		}
		f.Exc, f.PC = Value{}, 3
		f.Commit(t)
		if act := t.GatherOp(f, v, forBytes); act != Done {
			return act
		}
	}
	switch f.PC {
	case 1:
		if f.In.Kind() != KindBytes {
			return t.Fail(t.TypeError("__bytes__ returned non-bytes (type %s)", f.In.Type().Name))
		}
	case 2:
		b, err := t.zeroBytes(f.In, true)
		if err != nil {
			return t.Fail(err)
		}
		f.In = b
	}
	if typ == BytesType {
		f.Out = f.In
		return Done
	}
	b := As[Bytes](f.In).B
	if err := t.chargeNew(typ, fuelBytes(len(b)), BytesSize(len(b))); err != nil {
		return t.Fail(err)
	}
	x := Alloc[Bytes](t, typ)
	x.B = b
	f.Out = Ref(x)
	return Done
}

func byteArrayNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(ByteArrayType, args[0])
	if err != nil {
		return Value{}, err
	}
	if err := t.chargeNew(typ, 0, byteArraySize); err != nil {
		return Value{}, err
	}
	return Ref(Alloc[ByteArray](t, typ)), nil
}

// byteArrayInitStep: Vals are self, source, encoding and errors. PC 1 has a count, 2
// the bytes.
func byteArrayInitStep(t *Thread, f *NFrame) Action {
	a, v := As[ByteArray](f.Vals[0]), f.Vals[1]
	if f.PC == 0 {
		if err := t.resizable(a); err != nil {
			return t.Fail(err)
		}
		if err := t.byteSource("bytearray", v, f.Vals[2], f.Vals[3]); err != nil {
			return t.Fail(err)
		}
		a.B, a.full = nil, 0
		switch {
		case v.IsMissing():
			f.Out = None
			return Done
		case v.Kind() != KindStr && v.Type().Special(SpIndex).P != nil:
			f.PC = 1
			if act := t.IndexOp(f, v); act != Done {
				return act
			}
		default:
			f.PC = 2
			if act := t.byteSourceOp(f, v, f.Vals[2], f.Vals[3], forByteArray); act != Done {
				return act
			}
		}
	}
	if f.Exc.P != nil {
		if f.PC != 1 || !f.Exc.Type().Is(TypeErrorType) {
			t.Exc = As[Exception](f.Exc)
			return Raise
		}
		f.Exc, f.PC = Value{}, 2
		f.Commit(t)
		if act := t.GatherOp(f, v, forByteArray); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		b, err := t.zeroBytes(f.In, false)
		if err != nil {
			return t.Fail(err)
		}
		a.B = As[Bytes](b).B
	} else {
		b := As[Bytes](f.In).B
		if err := t.resizable(a); err != nil {
			return t.Fail(err)
		}
		if err := t.Charge(fuelBytes(len(b)), roundUp(int64(len(b)))); err != nil {
			return t.Fail(err)
		}
		a.B = append([]byte(nil), b...)
	}
	a.full = cap(a.B)
	f.Out = None
	return Done
}
