// This file defines the % operator of str, bytes and bytearray. A percentState walks
// over the format; where a value needs guest code it stops and says which operation it
// wants, so that the Fast form serves what needs none and the Step form the rest.

package object

import (
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/numtext"
)

// A textWant is what a formatting state waits for.
type textWant uint8

const (
	wantNothing textWant = iota // finished
	wantMore                    // a piece is done: commit and go on
	wantStr
	wantRepr
	wantASCII
	wantInt   // through __int__ or __index__
	wantIndex // through __index__
	wantFloat
	wantItem  // val[key]
	wantAttr  // val.key
	wantBytes // through __bytes__ or the buffer
	wantFormat
	wantDigits // of an int, in base key
)

// A percentPhase is how far a specifier is.
type percentPhase uint8

const (
	phaseText  percentPhase = iota // between specifiers
	phaseParse                     // its arguments are to be fetched
	phaseArg                       // val is its argument
	phaseWrite                     // val is converted
)

// A percentState is a % operation under way.
type percentState struct {
	format []rune
	pos    int
	bytes  bool // bytes % …
	b      StrBuilder

	args   []Value // of a tuple; else the one value
	used   int     // of args
	mapped bool    // args is also a mapping
	dict   Value

	p     numtext.Percent
	phase percentPhase
	key   bool  // the value of the key has arrived
	val   Value // argument, then what is written
	arg   Value // operand of what is wanted
	index Value // key of what is wanted
}

// text is what is written so far.
func (s *percentState) text() *StrBuilder { return &s.b }

// Refs visits the arguments.
func (s *percentState) Refs(visit func(*Value)) {
	for i := range s.args {
		visit(&s.args[i])
	}
	visit(&s.dict)
	visit(&s.val)
	visit(&s.arg)
	visit(&s.index)
}

// Size is the format and the text so far.
func (s *percentState) Size() int64 { return 256 + 4*int64(len(s.format)) + int64(cap(s.b.b)) }

// Clone copies the state.
func (s *percentState) Clone() FrameState {
	c := *s
	c.b.b = append([]byte(nil), s.b.b...)
	c.args = append([]Value(nil), s.args...)
	return &c
}

// newPercent pays for and makes the state of format % v.
func (t *Thread) newPercent(format, v Value) (*percentState, error) {
	n := lenOfText(format)
	if err := t.Charge(fuelChars(n), 256+roundUp(4*int64(n))); err != nil {
		return nil, err
	}
	s := &percentState{dict: Value{}}
	if format.Kind() == KindStr {
		s.format = As[Str](format).Runes()
	} else {
		s.bytes = true
		raw := format.Buffer()
		s.format = make([]rune, len(raw))
		for i, c := range raw {
			s.format[i] = rune(c)
		}
	}
	switch k := v.Kind(); {
	case k == KindTuple:
		s.args = As[Tuple](v).Items
	default:
		s.args = []Value{v}
		text := k == KindStr || (k == KindBytes || k == KindByteArray) && s.bytes
		if !text && v.Type().Special(SpGetItem).P != nil && !itemsOnlyByIndex(v.Type()) {
			s.mapped, s.dict = true, v
		}
	}
	return s, nil
}

// itemsOnlyByIndex tells whether a type is a sequence in CPython without being a
// mapping: deque, whose items have no slices.
func itemsOnlyByIndex(t *Type) bool {
	return t.Kind == KindOther && t.Flags&FlagSequence != 0 && t.native().Name == "collections.deque"
}

// next goes on to the next piece or wish.
func (s *percentState) next(t *Thread) (textWant, error) {
	if s.phase == phaseText {
		n := s.pos
		for n < len(s.format) && s.format[n] != '%' {
			n++
		}
		if n > s.pos {
			if err := t.Charge(fuelChars(n-s.pos), s.b.cost(n-s.pos, s.wide(n))); err != nil {
				return 0, err
			}
			for _, r := range s.format[s.pos:n] {
				s.b.WriteRune(r)
			}
			s.pos = n
			return wantMore, nil
		}
		if n == len(s.format) {
			if s.used < len(s.args) && !s.mapped {
				kind := "string"
				if s.bytes {
					kind = "bytes"
				}
				return 0, t.TypeError("not all arguments converted during %s formatting", kind)
			}
			return wantNothing, nil
		}
		if n+1 < len(s.format) && s.format[n+1] == '%' {
			if err := t.Charge(0, s.b.cost(1, 1)); err != nil {
				return 0, err
			}
			s.b.WriteRune('%')
			s.pos += 2
			return wantMore, nil
		}
		if err := t.Charge(1, 0); err != nil {
			return 0, err
		}
		s.phase, s.key = phaseParse, false
		return wantMore, nil
	}
	return s.spec(t)
}

// wide is the width of the format's characters up to n.
func (s *percentState) wide(n int) int {
	var high rune
	for _, r := range s.format[s.pos:n] {
		high |= r
	}
	return widthOf(uint32(high))
}

func (s *percentState) arg1() (Value, bool) {
	if s.used >= len(s.args) {
		return Value{}, false
	}
	s.used++
	return s.args[s.used-1], true
}

// spec fetches the value of one specifier, then writes it. It starts again from the
// specifier's beginning when the value of a key has arrived.
func (s *percentState) spec(t *Thread) (textWant, error) {
	switch s.phase {
	case phaseArg:
		return s.convert(t)
	case phaseWrite:
		return s.write(t)
	}
	p, stars, perr := numtext.ParsePercent(s.format, s.pos+1)
	if p.HasKey && !s.key {
		if !s.mapped {
			return 0, t.TypeError("format requires a mapping")
		}
		if perr != nil && p.KeyTo == 0 {
			return 0, raiseNumText(t, perr)
		}
		n := p.KeyTo - p.KeyFrom
		if err := t.Charge(fuelChars(n), StrSize(n, 4)); err != nil {
			return 0, err
		}
		key := Ref(FromRunes(s.format[p.KeyFrom:p.KeyTo]))
		if s.bytes {
			raw := make([]byte, n)
			for i, r := range s.format[p.KeyFrom:p.KeyTo] {
				raw[i] = byte(r)
			}
			key = NewBytes(raw)
		}
		s.arg, s.index = s.dict, key
		return wantItem, nil
	}
	used := s.used
	err := s.fetch(t, &p, stars, perr)
	if err != nil {
		if err != ErrRaised {
			s.used = used
		}
		return 0, err
	}
	s.p, s.phase = p, phaseArg
	return s.convert(t)
}

// fetch takes the arguments of a specifier, in CPython's order of errors.
func (s *percentState) fetch(t *Thread, p *numtext.Percent, stars int, perr *numtext.Error) error {
	missing := func() error { return t.TypeError("not enough arguments for format string") }
	star := func(ctype string) (int64, error) {
		v, ok := s.arg1()
		if !ok {
			return 0, missing()
		}
		if v.Kind() != KindInt {
			return 0, t.TypeError("* wants int")
		}
		n, fits := v.Int64()
		if !fits {
			return 0, t.OverflowError("Python int too large to convert to C %s", ctype)
		}
		return n, nil
	}
	if p.Width == numtext.Star {
		n, err := star("ssize_t")
		if err != nil {
			return err
		}
		p.SetWidth(int(n))
		stars--
	}
	if stars > 0 && p.Precision == numtext.Star {
		n, err := star("int")
		if err != nil {
			return err
		}
		if n != int64(int32(n)) {
			return t.OverflowError("Python int too large to convert to C int")
		}
		p.SetPrecision(int(n))
	}
	if perr != nil {
		return raiseNumText(t, perr)
	}
	v, ok := s.arg1()
	if !ok {
		return missing()
	}
	s.val = v
	return nil
}

// convert finds out what the value must become.
func (s *percentState) convert(t *Thread) (textWant, error) {
	v, p := s.val, &s.p
	s.arg = v
	switch {
	case s.bytes && (p.Type == 's' || p.Type == 'b'):
		if isBuffer(v) {
			return s.write(t)
		}
		return wantBytes, nil
	case p.Type == 's':
		if v.Type() == StrType {
			return s.write(t)
		}
		if v.IsInt() {
			x, err := t.intText(v.Int())
			if err != nil {
				return 0, err
			}
			s.val = x
			return s.write(t)
		}
		return wantStr, nil
	case p.Type == 'r' && !s.bytes:
		return wantRepr, nil
	case p.Type == 'a' || p.Type == 'r':
		return wantASCII, nil
	case p.Type == 'c':
		if s.oneChar(v) || v.Kind() == KindInt || v.Kind() == KindStr || s.bytes && isBuffer(v) || v.Type().Special(SpIndex).P == nil {
			return s.write(t)
		}
		return wantIndex, nil
	case p.IsInt():
		if v.Kind() == KindInt {
			return s.write(t)
		}
		return s.wantInteger(t)
	case p.IsFloat():
		if v.Kind() == KindFloat && v.IsFloat() {
			return s.write(t)
		}
		if s.bytes && v.Type().Special(SpFloat).P == nil && v.Type().Special(SpIndex).P == nil {
			return 0, s.noFloat(t)
		}
		return wantFloat, nil
	}
	if s.bytes && p.Type >= 0x80 {
		return 0, t.OverflowError("character argument not in range(0x110000)")
	}
	return 0, raiseNumText(t, p.BadType())
}

// noFloat is the error of a value that bytes cannot show as a float.
func (s *percentState) noFloat(t *Thread) error {
	t.Exc = nil
	return t.TypeError("float argument required, not %s", s.val.Type().Name)
}

// wantInteger asks what is no int to become one: d, i and u take any real number.
func (s *percentState) wantInteger(t *Thread) (textWant, error) {
	v, typ := s.val, s.val.Type()
	number := typ.Special(SpIndex).P != nil || typ.Special(SpInt).P != nil || typ.Special(SpFloat).P != nil
	if base10 := s.p.Type == 'd' || s.p.Type == 'i' || s.p.Type == 'u'; base10 {
		if v.Kind() == KindFloat {
			x, err := t.truncFloat(v.FloatOf())
			if err != nil {
				return 0, err
			}
			s.val = x
			return s.write(t)
		}
		if number && (typ.Special(SpIndex).P != nil || typ.Special(SpInt).P != nil) {
			return wantInt, nil
		}
	} else if typ.Special(SpIndex).P != nil {
		return wantIndex, nil
	}
	return 0, s.wrongType(t, v)
}

func (s *percentState) wrongType(t *Thread, v Value) error {
	switch s.p.Type {
	case 'o', 'x', 'X':
		return t.TypeError("%%%c format: an integer is required, not %s", s.p.Type, v.Type().Name)
	}
	return t.TypeError("%%%c format: a real number is required, not %s", s.p.Type, v.Type().Name)
}

// truncFloat is int(x).
func (t *Thread) truncFloat(x float64) (Value, error) {
	switch {
	case math.IsNaN(x):
		return Value{}, t.ValueError("cannot convert float NaN to integer")
	case math.IsInf(x, 0):
		return Value{}, t.OverflowError("cannot convert float infinity to integer")
	case math.Abs(x) < 1<<62:
		return Int(int64(x)), nil
	}
	if err := t.Charge(0, BigSize(1024)); err != nil {
		return Value{}, err
	}
	n, _ := new(big.Float).SetFloat64(math.Trunc(x)).Int(nil)
	return NewBig(n), nil
}

func (s *percentState) oneChar(v Value) bool {
	if s.bytes {
		return (v.Kind() == KindBytes || v.Kind() == KindByteArray) && len(v.Buffer()) == 1
	}
	return v.Kind() == KindStr && As[Str](v).Len() == 1
}

// deliver takes the result of what was wanted.
func (s *percentState) deliver(want textWant, v Value) {
	if want == wantItem {
		s.args, s.used, s.key = []Value{v}, 0, true
		return
	}
	s.val, s.phase = v, phaseWrite
}

// write appends the converted value.
func (s *percentState) write(t *Thread) (textWant, error) {
	v, p := s.val, &s.p
	var err error
	switch {
	case s.bytes && (p.Type == 's' || p.Type == 'b'):
		err = s.writeRaw(t, v.Buffer())
	case p.Type == 's' || p.Type == 'r' || p.Type == 'a':
		err = s.writeText(t, As[Str](v))
	case p.Type == 'c':
		err = s.writeChar(t, v)
	case p.IsInt():
		if v.Kind() == KindInt && longDigits(v, p.Base()) {
			s.arg, s.index = NewBig(v.BigInt()), Int(int64(p.Base()))
			return wantDigits, nil
		}
		if v.Kind() == KindStr && s.arg.Kind() == KindInt { // the digits have come
			err = s.writeLong(t, As[Str](v).Go(), bitsOf(s.arg))
		} else {
			err = s.writeInt(t, v)
		}
	default:
		bound := p.BoundFloat()
		if err = t.chargeWhole(fuelChars(bound), s.b.cost(bound, 1)+int64(bound), nsPerFormatted); err == nil {
			s.writePieces(p.Float(v.FloatOf()))
		}
	}
	if err != nil {
		return 0, err
	}
	s.phase, s.val, s.arg, s.index = phaseText, Value{}, Value{}, Value{}
	s.pos = p.Next
	return wantMore, nil
}

func (s *percentState) writePieces(x numtext.Pieces) {
	x.Each(func(ascii string, r rune, n int) {
		if n == 0 {
			s.b.WriteASCII(ascii)
			return
		}
		s.b.WriteRepeat(r, n)
	})
}

// around pays for a text of n characters with its padding.
func (s *percentState) around(t *Thread, n, width int) (left, keep, right int, err error) {
	x, keep := s.p.Text(n)
	total := x.Left + keep + x.Right
	if total > math.MaxInt/32 {
		return 0, 0, 0, t.RaiseArgs(MemoryErrorType)
	}
	return x.Left, keep, x.Right, t.Charge(fuelBytes(total*width), s.b.cost(total, width))
}

func (s *percentState) blanks(n int) { s.b.WriteRepeat(' ', n) }

func (s *percentState) writeText(t *Thread, x *Str) error {
	left, keep, right, err := s.around(t, x.Len(), x.Width())
	if err != nil {
		return err
	}
	s.blanks(left)
	s.b.WriteSlice(x, 0, keep)
	s.blanks(right)
	return nil
}

func (s *percentState) writeRaw(t *Thread, raw []byte) error {
	left, keep, right, err := s.around(t, len(raw), 1)
	if err != nil {
		return err
	}
	s.blanks(left)
	for _, c := range raw[:keep] {
		s.b.WriteRune(rune(c))
	}
	s.blanks(right)
	return nil
}

func (s *percentState) writeChar(t *Thread, v Value) error {
	r := rune(0)
	limit := int64(0x110000)
	name := "0x110000"
	if s.bytes {
		limit, name = 256, "256"
	}
	switch {
	case v.Kind() == KindInt:
		n, ok := v.Int64()
		if !ok || n < 0 || n >= limit {
			return t.OverflowError("%%c arg not in range(%s)", name)
		}
		r = rune(n)
	case s.oneChar(v) && s.bytes:
		r = rune(v.Buffer()[0])
	case s.oneChar(v):
		r = As[Str](v).At(0)
	case s.bytes && (v.Kind() == KindBytes || v.Kind() == KindByteArray):
		return t.TypeError("%%c requires an integer in range(256) or a single byte, not a %s object of length %d", v.Type().Name, len(v.Buffer()))
	case s.bytes:
		return t.TypeError("%%c requires an integer in range(256) or a single byte, not %s", v.Type().Name)
	case v.Kind() == KindStr:
		return t.TypeError("%%c requires an int or a unicode character, not a string of length %d", As[Str](v).Len())
	default:
		return t.TypeError("%%c requires an int or a unicode character, not %s", v.Type().Name)
	}
	x := s.p.CharPad()
	if n := x.Left + x.Right + 1; n > math.MaxInt/32 {
		return t.RaiseArgs(MemoryErrorType)
	} else if err := t.Charge(fuelBytes(4*n), s.b.cost(n, widthOf(uint32(r)))); err != nil {
		return err
	}
	s.blanks(x.Left)
	s.b.WriteRune(r)
	s.blanks(x.Right)
	return nil
}

func (s *percentState) writeInt(t *Thread, v Value) error {
	if v.Kind() != KindInt {
		return s.wrongType(t, s.arg)
	}
	small, fits := v.Int64()
	var large *big.Int
	bits := 64
	if !fits {
		large = v.BigInt()
		bits = large.BitLen()
		if s.p.Type == 'd' || s.p.Type == 'i' || s.p.Type == 'u' {
			if err := t.Charge(textFuel(wordsOf(v)), 0); err != nil {
				return err
			}
			if err := digitLimit(t, int64(bits)); err != nil {
				return err
			}
			if limit := t.S.IntDigits; limit > 0 && decimalDigits(int64(bits)) >= int64(limit) {
				if _, err := bigText(t, large); err != nil { // so near the limit that only the text tells
					return err
				}
			}
		}
	}
	if err := s.room(t, bits); err != nil {
		return err
	}
	s.writePieces(s.p.Int(small, large))
	return nil
}

// room pays for an int of so many bits.
func (s *percentState) room(t *Thread, bits int) error {
	bound := s.p.BoundInt(bits)
	if bound > math.MaxInt/32 {
		return t.RaiseArgs(MemoryErrorType)
	}
	return t.Charge(fuelChars(bound-64), s.b.cost(bound, 1))
}

// writeLong writes an int that has such digits and so many bits.
func (s *percentState) writeLong(t *Thread, digits string, bits int64) error {
	if err := s.room(t, int(bits)); err != nil {
		return err
	}
	s.writePieces(s.p.Digits(digits))
	return nil
}

// result is the finished text, as the type of the format.
func (s *percentState) result(t *Thread, format Value) (Value, error) {
	if !s.bytes {
		return Ref(s.b.Str()), t.Charge(0, 64)
	}
	if err := t.Charge(0, 64); err != nil {
		return Value{}, err
	}
	return newBytesLike(format, s.b.b), nil
}

// textMod is format % value when no guest code is needed.
func textMod(t *Thread, args []Value) (Value, error) {
	if lenOfText(args[0]) > textChunk {
		return Value{}, ErrSlow
	}
	if args[0].Kind() == KindStr {
		if v, ok, err := t.quickPercent(As[Str](args[0]), args[1]); ok || err != nil {
			return v, err
		}
	}
	s, err := t.newPercent(args[0], args[1])
	if err != nil {
		return Value{}, err
	}
	for {
		want, err := s.next(t)
		switch {
		case err != nil:
			return Value{}, err
		case want == wantNothing:
			return s.result(t, args[0])
		case want == wantMore:
			continue
		}
		v, ok, err := t.exactWish(want, s.arg, s.index)
		if err == ErrRaised && want == wantFloat && s.bytes {
			err = s.noFloat(t)
		}
		if err != nil {
			return Value{}, err
		}
		if !ok {
			return Value{}, ErrSlow
		}
		s.deliver(want, v)
	}
}

// exactWish does what is wanted if that needs no guest code.
func (t *Thread) exactWish(want textWant, v, key Value) (Value, bool, error) {
	switch want {
	case wantStr, wantRepr, wantASCII:
		switch {
		case v.IsInt():
			x, err := t.intText(v.Int())
			return x, true, err
		case v.IsNone():
			return Ref(Intern("None")), true, nil
		case v.IsBool():
			name := "False"
			if v.Bool() {
				name = "True"
			}
			return Ref(Intern(name)), true, nil
		case v.IsFloat():
			return asciiValue(numtext.Repr(v.Float())), true, t.Charge(0, StrSize(24, 1))
		case v.Type() == StrType && want == wantRepr && As[Str](v).Len() < textChunk/4:
			x, err := strRepr(t, []Value{v})
			return x, true, err
		}
	case wantFloat:
		switch {
		case v.Kind() == KindInt && v.Type().Special(SpFloat) == IntType.Special(SpFloat):
			x, err := t.IntToFloat(v)
			return Float(x), true, err
		}
	case wantItem:
		if v.Type() == DictType {
			x, found, ok := t.DictGetFast(As[Dict](v), key)
			if ok && !found {
				return Value{}, false, t.KeyError(key)
			}
			return x, ok, nil
		}
	}
	return Value{}, false, nil
}

func asciiValue(s string) Value { return Ref(asciiStr(s)) }

// textModStep: State is the percentState; PC 1 has the answer to the wish numbered N.
func textModStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		s, err := t.newPercent(f.Vals[0], f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		f.State = s
	}
	s := f.State.(*percentState)
	for n := 0; ; n++ {
		if f.PC == 1 {
			want := textWant(f.N)
			if f.Exc.P != nil {
				t.Exc = As[Exception](f.Exc)
				switch {
				case want == wantFloat && s.bytes: // whatever went wrong
					return t.Fail(s.noFloat(t))
				case want != wantInt && want != wantIndex || !f.Exc.Type().Is(TypeErrorType):
				case s.p.Type != 'c':
					return t.Fail(s.wrongType(t, s.arg))
				case !s.bytes:
					return t.Fail(s.writeChar(t, s.val))
				}
				return Raise
			}
			s.deliver(want, f.In)
			f.PC = 0
			f.Commit(t)
		}
		want, err := s.next(t)
		switch {
		case err != nil:
			return t.Fail(err)
		case want == wantNothing:
			v, err := s.result(t, f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return Done
		case want == wantMore:
			f.Commit(t)
			if n > 1000 {
				return Again
			}
			continue
		}
		f.N, f.PC = int64(want), 1
		if act := t.wish(f, want, s.arg, s.index); act != Done {
			return act
		}
	}
}

// wish does what is wanted, by a sub-operation.
func (t *Thread) wish(f *NFrame, want textWant, v, key Value) Action {
	switch want {
	case wantStr:
		return t.StrOp(f, v)
	case wantRepr:
		return t.ReprOp(f, v)
	case wantASCII:
		return t.AsciiOp(f, v)
	case wantInt:
		act, absent := t.CallSpecial(f, SpInt, v)
		if absent {
			return t.IndexOp(f, v)
		}
		return act
	case wantIndex:
		return t.IndexOp(f, v)
	case wantFloat:
		return t.FloatOp(f, v)
	case wantItem:
		return t.GetItemOp(f, v, key)
	case wantAttr:
		return t.GetAttrOp(f, v, As[Str](key))
	case wantFormat:
		return t.FormatOp(f, v, key)
	case wantDigits:
		return t.digitsOp(f, v, int(key.Int()))
	}
	return t.percentBytesOp(f, v)
}

// textRMod is value % self, where value is no text of this kind.
func strRMod(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindStr {
		return NotImplemented, nil
	}
	return textMod(t, []Value{args[1], args[0]})
}

func strRModStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		f.Vals[0], f.Vals[1] = f.Vals[1], f.Vals[0]
	}
	return textModStep(t, f)
}
