// This file defines encoding: chunks of a text to bytes, and what happens to characters
// that have none.

package object

import (
	"github.com/adderlang/adder/internal/ucd"
)

// An encodeState is the encoding of a text under way.
type encodeState struct {
	str    Value // the text
	c      *textCodec
	errors string
	out    []byte
	pos    int
	paid   int // characters up to here are paid
	bits   utf7Bits

	bad0, bad1 int // characters that a handler is asked about
	reason     string
}

// Refs visits the text.
func (s *encodeState) Refs(visit func(*Value)) { visit(&s.str) }

// Size is the bytes so far.
func (s *encodeState) Size() int64 { return 128 + int64(cap(s.out)) }

// Clone copies the bytes so far.
func (s *encodeState) Clone() FrameState {
	c := *s
	c.out = append([]byte(nil), s.out...)
	return &c
}

// unitBytes bounds the bytes of one character of a text.
func (c *textCodec) unitBytes(s *Str) int {
	switch c.kind {
	case codecASCII, codecLatin1, codecCharmap:
		return 1
	case codecUTF8:
		if s.ascii {
			return 1
		}
		return min(int(s.width)+1, 4)
	case codecUTF16:
		if s.width == 4 {
			return 4
		}
		return 2
	case codecUTF32:
		return 4
	case codecUTF7:
		return 8
	}
	if s.ascii {
		return 4
	}
	return [...]int{1: 4, 2: 6, 4: 10}[s.width]
}

// begin pays for and writes the byte order mark.
func (s *encodeState) begin(t *Thread) error {
	if err := t.Charge(0, BytesSize(0)+128); err != nil {
		return err
	}
	if s.c.bom {
		switch s.c.kind {
		case codecUTF8:
			s.out = append(s.out, 0xef, 0xbb, 0xbf)
		case codecUTF16:
			s.out = append(s.out, 0xff, 0xfe)
		case codecUTF32:
			s.out = append(s.out, 0xff, 0xfe, 0, 0)
		}
	}
	return nil
}

// chunk encodes characters up to end, or to the first that cannot be: bad0 < bad1 then.
// It charges first.
func (s *encodeState) chunk(t *Thread, end int) error {
	x := As[Str](s.str)
	from := max(s.pos, s.paid)
	if n := end - from; n > 0 {
		room := n * s.c.unitBytes(x)
		if s.c.kind == codecUTF8 && !x.ascii {
			room = utf8Size(x, from, end)
		}
		fuel := fuelChars(n)
		switch {
		case x.ascii && s.c.kind <= codecUTF8:
			fuel = fuelBytes(n)
		case s.c.kind == codecEscape:
			fuel = fuelChars(4 * n) // 50 ns a character
		}
		if err := t.Charge(fuel, roundUp(int64(room))); err != nil {
			return err
		}
		s.paid = end
		if free := cap(s.out) - len(s.out); free < room {
			more := max(room, len(s.out))
			if from == 0 && end == x.Len() {
				more = room
			}
			grown := make([]byte, len(s.out), len(s.out)+more)
			copy(grown, s.out)
			s.out = grown
		}
	}
	s.bad0, s.bad1 = 0, 0
	switch s.c.kind {
	case codecASCII:
		s.narrow(x, end, 0x80, "ordinal not in range(128)")
	case codecLatin1:
		s.narrow(x, end, 0x100, "ordinal not in range(256)")
	case codecUTF8:
		s.utf8(x, end)
	case codecUTF16:
		s.utf16(x, end)
	case codecUTF32:
		s.utf32(x, end)
	case codecUTF7:
		s.utf7(x, end)
	case codecCharmap:
		s.charmap(x, end)
	case codecEscape:
		s.escape(x, end)
	case codecRawEscape:
		s.rawEscape(x, end)
	}
	return nil
}

// narrow encodes characters below limit as themselves.
func (s *encodeState) narrow(x *Str, end int, limit rune, reason string) {
	if x.ascii || x.width == 1 && limit == 0x100 {
		s.out = append(s.out, x.data[s.pos:end]...)
		s.pos = end
		return
	}
	for ; s.pos < end; s.pos++ {
		r := x.At(s.pos)
		if r >= limit {
			s.bad0, s.bad1, s.reason = s.pos, s.pos+1, reason
			for n := x.Len(); s.bad1 < n && x.At(s.bad1) >= limit; s.bad1++ {
			}
			return
		}
		s.out = append(s.out, byte(r))
	}
}

func (s *encodeState) charmap(x *Str, end int) {
	m := s.c.table.encode
	for ; s.pos < end; s.pos++ {
		b, ok := m[x.At(s.pos)]
		if !ok {
			s.bad0, s.bad1, s.reason = s.pos, s.pos+1, "character maps to <undefined>"
			for n := x.Len(); s.bad1 < n; s.bad1++ {
				if _, ok := m[x.At(s.bad1)]; ok {
					return
				}
			}
			return
		}
		s.out = append(s.out, b)
	}
}

// raise raises the UnicodeEncodeError of the bad characters.
func (s *encodeState) raise(t *Thread) error {
	return t.Throw(s.exception(t))
}

func (s *encodeState) exception(t *Thread) *Exception {
	return t.NewException(UnicodeEncodeErrorType, NewStr(s.c.name), s.str, Int(int64(s.bad0)), Int(int64(s.bad1)), NewStr(s.reason))
}

// handle applies a built-in error handler to the bad characters; known is false if
// there is none of the name.
func (s *encodeState) handle(t *Thread) (known bool, err error) {
	x := As[Str](s.str)
	n := s.bad1 - s.bad0
	switch s.errors {
	case "strict":
		return true, s.raise(t)
	case "ignore":
	case "replace":
		if err := t.Charge(fuelChars(n), roundUp(4*int64(n))); err != nil {
			return true, err
		}
		for range n {
			s.put('?')
		}
	case "backslashreplace", "namereplace", "xmlcharrefreplace":
		return true, s.replaceNamed(t, x)
	case "surrogateescape":
		return true, s.surrogateEscape(t, x)
	case "surrogatepass":
		return true, s.surrogatePass(t, x)
	default:
		return false, nil
	}
	s.pos = s.bad1
	return true, nil
}

// put writes an ASCII character in the encoding.
func (s *encodeState) put(c byte) {
	switch s.c.kind {
	case codecUTF16:
		if s.c.big {
			s.out = append(s.out, 0, c)
		} else {
			s.out = append(s.out, c, 0)
		}
	case codecUTF32:
		if s.c.big {
			s.out = append(s.out, 0, 0, 0, c)
		} else {
			s.out = append(s.out, c, 0, 0, 0)
		}
	case codecCharmap:
		if b, ok := s.c.table.encode[rune(c)]; ok {
			c = b
		}
		s.out = append(s.out, c)
	default:
		s.out = append(s.out, c)
	}
}

func (s *encodeState) replaceNamed(t *Thread, x *Str) error {
	// as many as 1 ms allows; the others are found bad again
	end := min(s.bad1, s.bad0+textChunk/64)
	n := int64(end - s.bad0)
	room := int64(12)
	if s.errors == "namereplace" {
		room = ucd.LongestName + 4
	}
	if err := t.Charge(n, 4*room*n); err != nil {
		return err
	}
	for i := s.bad0; i < end; i++ {
		r := x.At(i)
		switch s.errors {
		case "xmlcharrefreplace":
			s.putText("&#" + itoa(int(r)) + ";")
			continue
		case "namereplace":
			if name, ok := ucd.Name(r); ok {
				s.putText("\\N{" + name + "}")
				continue
			}
		}
		s.putText(escapeOf(r))
	}
	s.pos = end
	return nil
}

func (s *encodeState) putText(text string) {
	for i := 0; i < len(text); i++ {
		s.put(text[i])
	}
}

// escapeOf is a character as a Python escape.
func escapeOf(r rune) string {
	switch {
	case r < 0x100:
		return hexOf(uint32(r), 2, `\x`)
	case r < 0x10000:
		return hexOf(uint32(r), 4, `\u`)
	}
	return hexOf(uint32(r), 8, `\U`)
}

// surrogateEscape turns the surrogates that stand for bytes into them.
func (s *encodeState) surrogateEscape(t *Thread, x *Str) error {
	if s.c.kind == codecUTF16 || s.c.kind == codecUTF32 {
		return s.raise(t) // a single byte is no unit
	}
	i := s.bad0
	for i < s.bad1 && x.At(i) >= 0xdc80 && x.At(i) <= 0xdcff {
		i++
	}
	if i == s.bad0 {
		return s.raise(t)
	}
	if err := t.Charge(fuelChars(i-s.bad0), roundUp(int64(i-s.bad0))); err != nil {
		return err
	}
	for ; s.bad0 < i; s.bad0++ {
		s.out = append(s.out, byte(x.At(s.bad0)-0xdc00))
	}
	s.pos = i
	return nil
}

// surrogatePass encodes surrogates as if they were characters.
func (s *encodeState) surrogatePass(t *Thread, x *Str) error {
	n := s.bad1 - s.bad0
	if s.c.kind != codecUTF8 && s.c.kind != codecUTF16 && s.c.kind != codecUTF32 {
		return s.raise(t)
	}
	if err := t.Charge(fuelChars(n), roundUp(4*int64(n))); err != nil {
		return err
	}
	for i := s.bad0; i < s.bad1; i++ {
		r := uint32(x.At(i))
		switch s.c.kind {
		case codecUTF8:
			s.out = append(s.out, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
		case codecUTF16:
			s.out = s.c.appendUnit(s.out, r, 2)
		default:
			s.out = s.c.appendUnit(s.out, r, 4)
		}
	}
	s.pos = s.bad1
	return nil
}

// finish ends the encoding.
func (s *encodeState) finish() []byte {
	if s.c.kind == codecUTF7 {
		s.out = s.bits.flush(s.out, true)
	}
	return s.out
}

// EncodeStr encodes a text, with the built-in error handlers alone.
func EncodeStr(t *Thread, x *Str, encoding, errors string) ([]byte, error) {
	c, err := t.findCodec(encoding, "encode")
	if err != nil {
		return nil, err
	}
	s := &encodeState{str: Ref(x), c: c, errors: errors}
	if err := s.begin(t); err != nil {
		return nil, err
	}
	for n := x.Len(); s.pos < n; {
		if err := s.chunk(t, n); err != nil {
			return nil, err
		}
		if s.bad1 > s.bad0 {
			known, err := s.handle(t)
			if err != nil {
				return nil, err
			}
			if !known {
				return nil, t.Raise(LookupErrorType, "unknown error handler name '%s'", errors)
			}
		}
	}
	return s.finish(), nil
}

func strEncode(t *Thread, args []Value) (Value, error) {
	x := As[Str](args[0])
	if x.Len() > textChunk {
		return Value{}, ErrSlow
	}
	c, err := t.findCodec(As[Str](args[1]).Go(), "encode")
	if err != nil {
		if err == ErrRaised {
			if _, ok := t.coder(); ok {
				err = ErrSlow
			}
		}
		return Value{}, err
	}
	if x.ascii && c.kind <= codecUTF8 && !c.bom {
		return t.newBytes(emptyBytes, x.data)
	}
	s := &encodeState{str: args[0], c: c}
	if err := s.begin(t); err != nil {
		return Value{}, err
	}
	if n := x.Len(); n > 0 {
		if err := s.chunk(t, n); err != nil {
			return Value{}, err
		}
		if s.bad1 > s.bad0 {
			return Value{}, ErrSlow // a handler's work is of unknown size
		}
	}
	return NewBytes(s.finish()), nil
}

func strEncodeStep(t *Thread, f *NFrame) Action {
	return t.encodeSteps(f, f.Vals[0], As[Str](f.Vals[1]).Go(), As[Str](f.Vals[2]).Go())
}

// EncodeOp is text.encode(encoding, errors): f.In is bytes.
func (t *Thread) EncodeOp(f *NFrame, text Value, encoding, errors string) Action {
	return t.PushRow(f, encodeRow, text, NewStr(encoding), NewStr(errors))
}

var encodeRow *Row

func init() {
	encodeRow = RegisterRow(&Row{Name: "encode", Sig: "(*args)", Charge: PerByte, Step: strEncodeStep})
}

// encodeSteps: PC 1 has what a guest's error handler returned.
func (t *Thread) encodeSteps(f *NFrame, text Value, encoding, errors string) Action {
	if f.PC == pcCoded {
		f.Out = f.In
		return Done
	}
	if f.State == nil {
		c, err := t.findCodec(encoding, "encode")
		if err != nil {
			if fn, ok := t.coder(); ok {
				return t.codeByCoder(f, fn, text, encoding, errors, "encode")
			}
			return t.Fail(err)
		}
		s := &encodeState{str: text, c: c, errors: errors}
		if err := s.begin(t); err != nil {
			return t.Fail(err)
		}
		f.State = s
		f.Commit(t)
	}
	s := f.State.(*encodeState)
	x := As[Str](s.str)
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
			if s.pos >= x.Len() {
				f.Out = NewBytes(s.finish())
				return Done
			}
			if i > 64 {
				return Again
			}
			if err := s.chunk(t, min(s.pos+textChunk/4, x.Len())); err != nil {
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
		if act := t.callHandler(f, errors, Ref(s.exception(t))); act != Done {
			return act
		}
	}
}
