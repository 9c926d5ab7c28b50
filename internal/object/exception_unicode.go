// This file defines UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError.

package object

func init() {
	kinds := []struct {
		typ *Type
		doc string
		str Step
	}{
		{UnicodeDecodeErrorType, "Bytes that cannot be decoded.", unicodeStr},
		{UnicodeEncodeErrorType, "Text that cannot be encoded.", unicodeStr},
		{UnicodeTranslateErrorType, "Text that cannot be translated.", unicodeStr},
	}
	for _, k := range kinds {
		rows := []Row{
			{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: k.str, Doc: "What was wrong and where."},
			{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: unicodeInit, Doc: "Set the details."},
			excField("object", uniObject, "What was converted."),
			uniPos("start", uniStart, "Where the wrong part begins."), uniPos("end", uniEnd, "Where it ends."),
			excField("reason", uniReason, "Why it is wrong."),
		}
		rows = append(rows, excField("encoding", uniEncoding, "The encoding."))
		k.typ.Define(k.doc, nil, rows)
	}
}

// uniPos is an int attribute that cannot be deleted.
func uniPos(name string, i int, doc string) Row {
	r := excField(name, i, doc)
	r.Fast = func(t *Thread, args []Value) (Value, error) {
		if v := As[Exception](args[0]).field(i); v.P != nil {
			return v, nil
		}
		return Int(0), nil
	}
	set := r.Set
	r.Set = func(t *Thread, args []Value) (Value, error) {
		if args[1].Kind() != KindInt {
			return Value{}, t.TypeError("an integer is required")
		}
		return set(t, []Value{args[0], args[1].PlainInt()})
	}
	r.Del = func(t *Thread, args []Value) (Value, error) {
		return Value{}, t.TypeError("can't delete numeric/char attribute")
	}
	return r
}

// unicodeInit: PC 1 has the bytes of a decode error, 2 and 3 the positions.
func unicodeInit(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	items := As[Tuple](f.Vals[1]).Items
	base := e.Type.native()
	off, want := 0, 5 // off: index of the object among the arguments, less uniObject
	if base == UnicodeTranslateErrorType {
		off, want = 1, 4
	}
	arg := func(field int) Value { return items[field-off] }
	for {
		switch f.PC {
		case 0:
			if err := t.baseInit(f.Vals); err != nil {
				return t.Fail(err)
			}
			if len(items) != want {
				return t.Fail(t.TypeError("function takes exactly %d arguments (%d given)", want, len(items)))
			}
			if off == 0 && arg(uniEncoding).Kind() != KindStr {
				return t.Fail(t.TypeError("argument 1 must be str, not %s", typeNameNone(arg(uniEncoding))))
			}
			f.PC = 1
			obj := arg(uniObject)
			if base != UnicodeDecodeErrorType {
				if obj.Kind() != KindStr {
					return t.Fail(t.TypeError("argument %d must be str, not %s", 2-off, typeNameNone(obj)))
				}
				f.In = obj
			} else if f.In = obj; obj.Kind() != KindBytes {
				if k := obj.Kind(); k != KindByteArray && k != KindMemoryView {
					if act := t.BufferOp(f, obj); act != Done {
						return act
					}
				}
			}
		case 1:
			if k := f.In.Kind(); k == KindByteArray || k == KindMemoryView {
				b := f.In.Buffer()
				if err := t.Charge(int64(len(b)/64), BytesSize(len(b))); err != nil {
					return t.Fail(err)
				}
				f.In = NewBytes(append([]byte(nil), b...))
			}
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
			if act := t.IndexOp(f, arg(uniStart)); act != Done {
				return act
			}
		case 2:
			f.Vals = append(f.Vals, f.In)
			f.PC = 3
			if act := t.IndexOp(f, arg(uniEnd)); act != Done {
				return act
			}
		case 3:
			reason := arg(uniReason)
			if reason.Kind() != KindStr {
				return t.Fail(t.TypeError("argument %d must be str, not %s", want, typeNameNone(reason)))
			}
			if err := t.Charge(0, 80); err != nil {
				return t.Fail(err)
			}
			if off == 0 {
				t.setField(e, uniEncoding, arg(uniEncoding))
			}
			t.setField(e, uniObject, f.Vals[3])
			t.setField(e, uniStart, f.Vals[4])
			t.setField(e, uniEnd, f.In)
			t.setField(e, uniReason, reason)
			f.Out = None
			return Done
		}
	}
}

func unicodeStr(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	if f.PC == 0 {
		obj := e.field(uniObject)
		if obj.P == nil {
			f.Out = Ref(emptyStr)
			return Done
		}
		base := e.Type.native()
		var n int
		switch {
		case base == UnicodeDecodeErrorType && obj.Kind() == KindBytes:
			n = len(As[Bytes](obj).B)
		case base == UnicodeDecodeErrorType:
			return t.Fail(t.TypeError("UnicodeError 'object' attribute must be a bytes"))
		case obj.Kind() == KindStr:
			n = As[Str](obj).Len()
		default:
			return t.Fail(t.TypeError("UnicodeError 'object' attribute must be a string"))
		}
		start, end := e.intField(uniStart), e.intField(uniEnd)
		one := start >= 0 && start < int64(n) && end == start+1 && end <= int64(n)
		verb := "decode"
		what, hex := "bytes", ""
		if one && base == UnicodeDecodeErrorType {
			hex = hexOf(uint32(As[Bytes](obj).B[start]), 2, "0x")
			what = "byte " + hex
		} else if base != UnicodeDecodeErrorType {
			verb, what = "encode", "characters"
			if base == UnicodeTranslateErrorType {
				verb = "translate"
			}
			if one {
				r := uint32(As[Str](obj).At(int(start)))
				switch {
				case r < 0x100:
					hex = hexOf(r, 2, `\x`)
				case r < 0x10000:
					hex = hexOf(r, 4, `\u`)
				default:
					hex = hexOf(r, 8, `\U`)
				}
				what = "character '" + hex + "'"
			}
		}
		where := itoa(int(start))
		if !one {
			where += "-" + itoa(int(end-1))
		}
		f.PC = 1
		text := "can't " + verb + " " + what + " in position " + where + ": %S"
		var act Action
		if base == UnicodeTranslateErrorType {
			act = t.FormatText(f, text, e.fieldOr(uniReason))
		} else {
			act = t.FormatText(f, "'%S' codec "+text, e.fieldOr(uniEncoding), e.fieldOr(uniReason))
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func (e *Exception) intField(i int) int64 {
	if v := e.field(i); v.P != nil && v.Kind() == KindInt {
		n, _ := v.Int64()
		return n
	}
	return 0
}

func hexOf(n uint32, digits int, prefix string) string {
	const hex = "0123456789abcdef"
	b := []byte(prefix)
	for k := digits - 1; k >= 0; k-- {
		b = append(b, hex[n>>(4*k)&15])
	}
	return string(b)
}
