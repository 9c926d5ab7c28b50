// This file defines decoding: chunks of bytes to a text, and what happens to bytes that
// mean nothing.

package object

import "bytes"

// A decodeState is the decoding of bytes under way.
type decodeState struct {
	data   Value // bytes
	c      *textCodec
	errors string
	b      StrBuilder
	pos    int
	paid   int // bytes up to here are paid
	skip   int // bytes of a mark that is not counted as part of the data
	bits   utf7Bits

	bad0, bad1 int // bytes that a handler is asked about
	reason     string
	exc        Value // what a guest's handler was called with
	kept       Value // its bytes then
}

// text is what is written so far.
func (s *decodeState) text() *StrBuilder { return &s.b }

// Refs visits the bytes.
func (s *decodeState) Refs(visit func(*Value)) {
	visit(&s.data)
	visit(&s.exc)
	visit(&s.kept)
}

// Size is the text so far.
func (s *decodeState) Size() int64 { return 192 + int64(cap(s.b.b)) }

// Clone copies the text so far.
func (s *decodeState) Clone() FrameState {
	c := *s
	c.b.b = append([]byte(nil), s.b.b...)
	return &c
}

func (s *decodeState) raw() []byte { return s.data.Buffer()[s.skip:] }

func (s *decodeState) fail(i, j int, reason string) {
	s.bad0, s.bad1, s.reason = i, j, reason
}

// newDecode pays for the state and reads a byte order mark.
func (t *Thread) newDecode(data Value, c *textCodec, errors string) (*decodeState, error) {
	if err := t.Charge(0, 192); err != nil {
		return nil, err
	}
	s := &decodeState{data: data, c: c, errors: errors}
	if c.bom {
		s.order(data.Buffer())
	}
	return s, nil
}

// textBytes bounds the bytes of text that n bytes become, growth of the builder included.
func (s *decodeState) textBytes(n int) int64 {
	switch s.c.kind {
	case codecASCII, codecLatin1:
		return s.b.cost(n, 1)
	case codecUTF32:
		return s.b.cost(n/4+1, 4)
	case codecUTF16:
		return s.b.cost(n/2+1, 4)
	case codecUTF8:
		return s.b.cost(n/2+1, 4) // a character above the third plane takes 4 bytes, one below 0x800 two
	}
	return s.b.cost(n, 4)
}

// chunk decodes the bytes before end and what a character that begins there needs; or it
// stops at bad bytes: bad0 < bad1 then. It charges first.
func (s *decodeState) chunk(t *Thread, end int) error {
	b := s.raw()
	n := end - s.pos
	s.bad0, s.bad1 = 0, 0
	if s.pos >= s.paid && s.c.kind <= codecUTF8 && s.c.kind != codecLatin1 && asciiPrefix(stringBytes(b[s.pos:end])) == n {
		room := s.b.cost(n, 1)
		if s.b.n == 0 && end == len(b) {
			room = roundUp(int64(n))
		}
		if err := t.Charge(fuelBytes(n), room+64); err != nil {
			return err
		}
		if s.b.n == 0 {
			s.b.Grow(n)
		}
		s.b.WriteASCII(stringBytes(b[s.pos:end]))
		s.pos = end
		return nil
	}
	if more := end - max(s.pos, s.paid); more > 0 {
		if err := t.Charge(fuelChars(more), s.textBytes(more)+64); err != nil {
			return err
		}
		s.paid = end
	}
	switch s.c.kind {
	case codecASCII:
		for ; s.pos < end; s.pos++ {
			if b[s.pos] >= 0x80 {
				s.fail(s.pos, s.pos+1, "ordinal not in range(128)")
				return nil
			}
			s.b.WriteRune(rune(b[s.pos]))
		}
	case codecLatin1:
		if s.b.n == 0 {
			s.b.Grow(n)
		}
		for _, c := range b[s.pos:end] {
			s.b.WriteRune(rune(c))
		}
		s.pos = end
	case codecUTF8:
		s.utf8(b, end)
	case codecUTF16:
		s.utf16(b, end)
	case codecUTF32:
		s.utf32(b, end)
	case codecUTF7:
		s.utf7(b, end)
	case codecEscape:
		s.escape(b, end)
	case codecRawEscape:
		s.rawEscape(b, end)
	case codecCharmap:
		for ; s.pos < end; s.pos++ {
			r := s.c.table.decode[b[s.pos]]
			if r == noChar {
				s.fail(s.pos, s.pos+1, "character maps to <undefined>")
				return nil
			}
			s.b.WriteRune(r)
		}
	}
	return nil
}

func (s *decodeState) raise(t *Thread) error { return t.Throw(s.exception(t)) }

func (s *decodeState) exception(t *Thread) *Exception {
	obj := s.data
	if obj.Type() != BytesType || s.skip > 0 {
		t.Meter.Owe(fuelBytes(len(s.raw())), BytesSize(len(s.raw())))
		obj = NewBytes(bytes.Clone(s.raw()))
	}
	return t.NewException(UnicodeDecodeErrorType, NewStr(s.c.name), obj, Int(int64(s.bad0)), Int(int64(s.bad1)), NewStr(s.reason))
}

// handle applies a built-in error handler to the bad bytes; known is false if there is
// none of the name.
func (s *decodeState) handle(t *Thread) (known bool, err error) {
	if err := t.Charge(1, 0); err != nil { // 0.2 us, for a byte perhaps
		return true, err
	}
	n := s.bad1 - s.bad0
	b := s.raw()
	switch s.errors {
	case "strict":
		return true, s.raise(t)
	case "ignore":
	case "replace":
		if err := t.Charge(0, s.b.cost(1, 2)); err != nil {
			return true, err
		}
		s.b.WriteRune(0xfffd)
	case "backslashreplace":
		if err := t.Charge(fuelChars(4*n), s.b.cost(4*n, 1)); err != nil {
			return true, err
		}
		for _, c := range b[s.bad0:s.bad1] {
			writeHex(&s.b, `\x`, rune(c), 2)
		}
	case "surrogateescape":
		return true, s.surrogateEscape(t, b)
	case "surrogatepass":
		return true, s.surrogatePass(t, b)
	case "xmlcharrefreplace", "namereplace":
		return true, t.TypeError("don't know how to handle UnicodeDecodeError in error callback")
	default:
		return false, nil
	}
	s.pos = s.bad1
	return true, nil
}

// surrogateEscape turns up to four bytes above 0x7f into surrogates.
func (s *decodeState) surrogateEscape(t *Thread, b []byte) error {
	i := s.bad0
	for i < s.bad1 && i < s.bad0+4 && b[i] >= 0x80 {
		i++
	}
	if i == s.bad0 {
		return s.raise(t)
	}
	if err := t.Charge(0, s.b.cost(4, 2)); err != nil {
		return err
	}
	for ; s.bad0 < i; s.bad0++ {
		s.b.WriteRune(0xdc00 + rune(b[s.bad0]))
	}
	s.pos = i
	return nil
}

// surrogatePass decodes the encoding of one surrogate.
func (s *decodeState) surrogatePass(t *Thread, b []byte) error {
	b = b[s.bad0:]
	r, n := rune(0), 0
	switch {
	case s.c.kind == codecUTF8 && len(b) >= 3 && b[0] == 0xed && b[1]&0xe0 == 0xa0 && b[2]&0xc0 == 0x80:
		r, n = 0xd000|rune(b[1]&0x3f)<<6|rune(b[2]&0x3f), 3
	case s.c.kind == codecUTF16 && len(b) >= 2:
		r, n = rune(readUnit(b[:2], s.c.big)), 2
	case s.c.kind == codecUTF32 && len(b) >= 4:
		if x := readUnit(b[:4], s.c.big); x < 0x10000 {
			r, n = rune(x), 4
		}
	}
	if n == 0 || !isSurrogate(r) {
		return s.raise(t)
	}
	if err := t.Charge(0, s.b.cost(1, 2)); err != nil {
		return err
	}
	s.b.WriteRune(r)
	s.pos = s.bad0 + n
	return nil
}

// end is the length of the data.
func (s *decodeState) end() int { return len(s.data.Buffer()) - s.skip }

// decodeAll decodes with the built-in handlers; known is false if one of a guest is
// asked for.
func (s *decodeState) decodeAll(t *Thread) (text *Str, known bool, err error) {
	for s.pos < s.end() {
		if err := s.chunk(t, s.end()); err != nil {
			return nil, true, err
		}
		if s.bad1 > s.bad0 {
			if known, err := s.handle(t); !known || err != nil {
				return nil, known, err
			}
		}
	}
	return s.b.Str(), true, nil
}

// DecodeBytes decodes bytes, with the built-in error handlers alone.
func DecodeBytes(t *Thread, b []byte, encoding, errors string) (*Str, error) {
	c, err := t.findCodec(encoding, "decode")
	if err != nil {
		return nil, err
	}
	s, err := t.newDecode(NewBytes(b), c, errors)
	if err != nil {
		return nil, err
	}
	text, known, err := s.decodeAll(t)
	if err == nil && !known {
		err = t.Raise(LookupErrorType, "unknown error handler name '%s'", errors)
	}
	return text, err
}

// decodeFast is data.decode(encoding, errors) if it is short and regular.
func (t *Thread) decodeFast(data Value, encoding string) (Value, error) {
	if len(data.Buffer()) > textChunk {
		return Value{}, ErrSlow
	}
	if len(data.Buffer()) == 0 { // nobody asks for the codec
		return Ref(emptyStr), nil
	}
	c, err := t.findCodec(encoding, "decode")
	if err != nil {
		if err == ErrRaised {
			if _, ok := t.coder(); ok {
				err = ErrSlow
			}
		}
		return Value{}, err
	}
	if b := data.Buffer(); c.kind <= codecUTF8 && !c.bom && asciiPrefix(stringBytes(b)) == len(b) {
		if err := t.Charge(fuelBytes(len(b)), StrSize(len(b), 1)); err != nil {
			return Value{}, err
		}
		return Ref(asciiStr(string(b))), nil
	}
	s, err := t.newDecode(data, c, "")
	if err != nil {
		return Value{}, err
	}
	for s.pos < s.end() {
		if err := s.chunk(t, s.end()); err != nil {
			return Value{}, err
		}
		if s.bad1 > s.bad0 {
			return Value{}, ErrSlow
		}
	}
	return Ref(s.b.Str()), nil
}

// DecodeOp is data.decode(encoding, errors) for a buffer: f.In is a str.
func (t *Thread) DecodeOp(f *NFrame, data Value, encoding, errors string) Action {
	v, err := t.decodeFast(data, encoding)
	switch err {
	case nil:
		f.In = v
		return Done
	case ErrSlow:
		return t.PushRow(f, decodeRow, data, NewStr(encoding), NewStr(errors))
	}
	return t.Fail(err)
}

var decodeRow *Row

func init() {
	decodeRow = RegisterRow(&Row{Name: "decode", Sig: "(*args)", Charge: PerByte, Step: bytesDecodeStep})
}

// bytesDecodeStep: Vals are a buffer, encoding and errors. PC 1 has what a guest's
// error handler returned.
func bytesDecodeStep(t *Thread, f *NFrame) Action {
	errors := As[Str](f.Vals[2]).Go()
	if f.PC == pcCoded {
		f.Out = f.In
		return Done
	}
	if f.State == nil {
		encoding := As[Str](f.Vals[1]).Go()
		c, err := t.findCodec(encoding, "decode")
		if err != nil {
			if fn, ok := t.coder(); ok {
				return t.codeByCoder(f, fn, f.Vals[0], encoding, errors, "decode")
			}
			return t.Fail(err)
		}
		data := f.Vals[0]
		if data.Type() != BytesType { // guest handlers must not change what is decoded
			n := len(data.Buffer())
			if err := t.Charge(fuelBytes(n), BytesSize(n)); err != nil {
				return t.Fail(err)
			}
			data = NewBytes(bytes.Clone(data.Buffer()))
		}
		s, err := t.newDecode(data, c, errors)
		if err != nil {
			return t.Fail(err)
		}
		f.State = s
		f.Commit(t)
	}
	s := f.State.(*decodeState)
	for i := 0; ; i++ {
		if f.PC == 1 {
			if err := s.takeReplacement(t, f.In); err != nil {
				return t.Fail(err)
			}
			f.PC = 0
			s.bad0, s.bad1 = 0, 0
			f.Commit(t)
		}
		if s.bad1 == s.bad0 {
			if s.pos >= s.end() {
				f.Out = Ref(s.b.Str())
				return Done
			}
			if i > 64 {
				return Again
			}
			if err := s.chunk(t, min(s.pos+textChunk/4, s.end())); err != nil {
				return t.Fail(err)
			}
			f.Commit(t)
			continue
		}
		known, err := s.handle(t)
		if err != nil {
			return t.Fail(err)
		}
		if known {
			s.bad0, s.bad1 = 0, 0
			f.Commit(t)
			continue
		}
		f.PC = 1
		e := s.exception(t)
		s.exc, s.kept = Ref(e), e.field(uniObject)
		if act := t.callHandler(f, errors, s.exc); act != Done {
			return act
		}
	}
}
