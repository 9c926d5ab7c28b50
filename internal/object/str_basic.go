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
	}
	return Value{}, ErrSlow
}

// intText is the decimal text of a 64-bit int.
func (t *Thread) intText(n int64) (Value, error) {
	if n >= 0 && n < 10 {
		return Ref(latin1['0'+n]), nil
	}
	if err := t.Charge(0, StrSize(20, 1)); err != nil {
		return Value{}, err
	}
	return Ref(asciiStr(strconv.FormatInt(n, 10))), nil
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

func strHash(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	if s.hash == 0 {
		if err := t.Charge(fuelBytes(len(s.data)), 0); err != nil {
			return Value{}, err
		}
	}
	return Int(s.Hash()), nil
}

func strStr(t *Thread, args []Value) (Value, error) { return t.plain(As[Str](args[0])) }

func strGetNewArgs(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(1)); err != nil {
		return Value{}, err
	}
	v, err := t.plain(As[Str](args[0]))
	return NewTuple([]Value{v}), err
}

func strContains(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	if args[1].Kind() != KindStr {
		return Value{}, t.TypeError("'in <string>' requires string as left operand, not %s", args[1].Type().Name)
	}
	i, err := t.findIn(s, As[Str](args[1]), 0, s.Len(), false)
	return Bool(i >= 0), err
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
	if r := s.At(i); r < 256 {
		return Ref(latin1[r]), nil
	}
	if err := t.Charge(0, StrSize(1, int(s.width))); err != nil {
		return Value{}, err
	}
	return Ref(ownUnits(strClone(s.cut(i, i+1)), int(s.width), false)), nil
}

// fromPlus marks a str or bytes that came from + but has no slack yet.
var fromPlus = &strTail{}

// strAdd is a + b. When a came from + and ends its buffer, b is written behind it:
// repeated s += x is linear.
func strAdd(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindStr {
		return NotImplemented, nil
	}
	a, b := As[Str](args[0]), As[Str](args[1])
	if len(b.data) == 0 {
		return t.plain(a)
	}
	if len(a.data) == 0 {
		return t.plain(b)
	}
	w := max(int(a.width), int(b.width))
	na, nb := a.Len()*w, b.Len()*w
	tail, err := t.growTail(a.tail, len(a.data), na, nb, int(a.width) == w)
	if err != nil {
		return Value{}, err
	}
	x := &Str{Header: Header{Type: StrType}, width: uint8(w), ascii: a.ascii && b.ascii, tail: tail}
	if tail == fromPlus {
		buf := make([]byte, na+nb)
		a.Put(buf, w)
		b.Put(buf[na:], w)
		x.data = stringBytes(buf)
		return Ref(x), nil
	}
	if len(tail.buf) == 0 {
		tail.buf = tail.buf[:na]
		a.Put(tail.buf, w)
	}
	tail.buf = tail.buf[:na+nb]
	b.Put(tail.buf[na:], w)
	x.data = stringBytes(tail.buf)
	return Ref(x), nil
}

// growTail pays for na + nb bytes of a concatenation and tells where they go: in the
// buffer of the first operand, in a new buffer with slack (still empty), or, for
// fromPlus, in a buffer of the exact size. A str with slack is sized by its whole
// buffer, which is at most twice its text: see strBytes.
func (t *Thread) growTail(tail *strTail, have, na, nb int, same bool) (*strTail, error) {
	if same && tail != nil && tail != fromPlus && len(tail.buf) == have && cap(tail.buf)-have >= nb {
		return tail, t.Charge(fuelBytes(nb), 64+2*int64(nb))
	}
	if tail == nil || na+nb < 64 {
		return fromPlus, t.Charge(fuelBytes(na+nb), 64+roundUp(int64(na+nb)))
	}
	n := 2 * (na + nb)
	if err := t.Charge(fuelBytes(na+nb), 64+roundUp(int64(n))); err != nil {
		return nil, err
	}
	return &strTail{buf: make([]byte, 0, n)}, nil
}

// strBytes is what a str takes: with slack, the buffer it shares.
func strBytes(s *Str) int64 {
	if s.tail != nil && s.tail != fromPlus {
		return 64 + roundUp(int64(cap(s.tail.buf)))
	}
	return 64 + roundUp(int64(len(s.data)))
}

func strMul(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	n, declined, slow, err := t.repeatText(args[1], len(s.data))
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	case n == 0 || len(s.data) == 0:
		return Ref(emptyStr), nil
	case n == 1:
		return t.plain(s)
	}
	if err := t.Charge(fuelBytes(n*len(s.data)), StrSize(n*s.Len(), int(s.width))); err != nil {
		return Value{}, err
	}
	return Ref(ownUnits(stringBytes(repeatBytes(s.data, n)), int(s.width), s.ascii)), nil
}

// repeatText is repeatCount with the errors of text types.
func (t *Thread) repeatText(v Value, size int) (n int, declined, slow bool, err error) {
	if x, ok := v.Int64(); v.Kind() == KindInt && ok && size > 1 && x > (1<<63-1)/int64(size) {
		return 0, false, false, t.OverflowError("repeated string is too long")
	}
	return t.repeatCount(v, size)
}

// repeatBytes fills by doubling: each copy moves what is there.
func repeatBytes(s string, n int) []byte {
	b := make([]byte, n*len(s))
	if len(s) == 1 {
		for i := range b {
			b[i] = s[0]
		}
		return b
	}
	for m := copy(b, s); m < len(b); {
		m += copy(b[m:], b[:m])
	}
	return b
}

func strCompare(t *Thread, op int, va, vb Value) (Value, error) {
	if vb.Kind() != KindStr {
		return NotImplemented, nil
	}
	a, b := As[Str](va), As[Str](vb)
	if op == CmpEQ || op == CmpNE {
		eq := a == b
		if !eq && a.width == b.width && len(a.data) == len(b.data) {
			if err := t.Charge(fuelBytes(len(a.data)), 0); err != nil {
				return Value{}, err
			}
			eq = a.data == b.data
		}
		return Bool(eq == (op == CmpEQ)), nil
	}
	n := fuelBytes(min(len(a.data), len(b.data)))
	if a.width > 1 || b.width > 1 {
		n *= 4
	}
	if err := t.Charge(n, 0); err != nil {
		return Value{}, err
	}
	return Bool(orderHolds(op, a.Compare(b))), nil
}

// orderHolds tells whether the result of a three-way comparison satisfies an operator.
func orderHolds(op, c int) bool {
	switch op {
	case CmpLT:
		return c < 0
	case CmpLE:
		return c <= 0
	case CmpEQ:
		return c == 0
	case CmpNE:
		return c != 0
	case CmpGT:
		return c > 0
	}
	return c >= 0
}
