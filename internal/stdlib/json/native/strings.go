// This file defines string literals: reading them, and writing them.

package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A literal is what scanLiteral found: the end after the closing quote, the content if
// it has no escapes (from start, plain) or how many characters it has. msg is set
// instead if the literal is wrong.
type literal struct {
	start, end int
	plain      bool
	width      int // bytes of the widest character
	n          int // characters of the content
	msg        string
	at         int
}

// scanLiteral looks at the literal whose content begins at i.
func scanLiteral(s *object.Str, i int, strict bool) literal {
	lit := literal{start: i, plain: true, width: 1}
	n := s.Len()
	bad := func(msg string, at int) literal { return literal{msg: msg, at: at} }
	for {
		if s.Width() == 1 { // run over ordinary bytes
			raw := s.Raw()
			j := i
			for j < n && raw[j] != '"' && raw[j] != '\\' && raw[j] >= ' ' {
				j++
			}
			lit.n += j - i
			i = j
		}
		if i >= n {
			return bad("Unterminated string starting at", lit.start-1)
		}
		c := s.At(i)
		switch {
		case c == '"':
			lit.end = i + 1
			return lit
		case c != '\\':
			if c < ' ' && strict {
				return bad("Invalid control character at", i)
			}
			lit.widen(c)
			lit.n++
			i++
		default:
			r, next, msg, at := escape(s, i)
			if msg != "" {
				if msg[0] == 'U' {
					at = lit.start - 1
				}
				return bad(msg, at)
			}
			lit.plain = false
			lit.widen(r)
			lit.n++
			i = next
		}
	}
}

func (l *literal) widen(r rune) {
	switch {
	case r >= 0x10000:
		l.width = 4
	case r >= 0x100:
		l.width = max(l.width, 2)
	}
}

// escape reads the escape at i: its character and the position after it.
func escape(s *object.Str, i int) (r rune, next int, msg string, at int) {
	n := s.Len()
	if i+1 >= n {
		return 0, 0, "Unterminated string starting at", 0
	}
	c := s.At(i + 1)
	if c != 'u' {
		const from, to = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
		k := -1
		if c < 0x80 {
			k = strings.IndexByte(from, byte(c))
		}
		if k < 0 {
			return 0, 0, "Invalid \\escape", i
		}
		return rune(to[k]), i + 2, "", 0
	}
	const msgHex = "Invalid \\uXXXX escape"
	i += 2
	if i+4 >= n {
		return 0, 0, msgHex, i - 1
	}
	r, ok := hex4(s, i)
	if !ok {
		return 0, 0, msgHex, i - 1
	}
	i += 4
	if r >= 0xd800 && r < 0xdc00 && i+6 < n && s.At(i) == '\\' && s.At(i+1) == 'u' {
		low, ok := hex4(s, i+2)
		if !ok {
			return 0, 0, msgHex, i + 1
		}
		if low >= 0xdc00 && low < 0xe000 {
			return 0x10000 + (r-0xd800)<<10 + low - 0xdc00, i + 6, "", 0
		}
	}
	return r, i, "", 0
}

func hex4(s *object.Str, i int) (r rune, ok bool) {
	for k := i; k < i+4; k++ {
		c := s.At(k)
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | c
	}
	return r, true
}

// text makes the content of a literal, charged: 1 fuel per 32 characters.
func (l *literal) text(t *thread, s *object.Str) (*object.Str, error) {
	if err := t.Charge(int64(l.end-l.start)/32, object.StrSize(l.n, max(l.width, s.Width()))); err != nil {
		return nil, err
	}
	if l.plain {
		return object.As[object.Str](t.Substr(s, l.start, l.end-1)), nil
	}
	var b object.StrBuilder
	b.Grow(l.n)
	for i := l.start; i < l.end-1; {
		from := i
		for i < l.end-1 && s.At(i) != '\\' {
			i++
		}
		b.WriteSlice(s, from, i)
		if i < l.end-1 {
			r, next, _, _ := escape(s, i)
			b.WriteRune(r)
			i = next
		}
	}
	return b.Str(), nil
}

// scanStringStep: Vals are the arguments. PC 1 has the position (then in N), 2 strict.
func scanStringStep(t *thread, f *frame) action {
	args := object.As[object.Tuple](f.Vals[0]).Items
	switch {
	case len(args) < 2:
		return t.Fail(t.TypeError("scanstring() takes at least 2 arguments (%d given)", len(args)))
	case len(args) > 3:
		return t.Fail(t.TypeError("scanstring() takes at most 3 arguments (%d given)", len(args)))
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.IndexOp(f, args[1]); act != done {
			return act
		}
		fallthrough
	case 1:
		n, ok := f.In.Int64()
		if !ok {
			return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
		}
		f.N = n
		f.PC = 2
		f.In = object.True
		if len(args) == 3 {
			if act := t.BoolOp(f, args[2]); act != done {
				return act
			}
		}
	}
	if args[0].Kind() != object.KindStr {
		return t.Fail(t.TypeError("first argument must be a string, not %s", args[0].Type().Name))
	}
	s := object.As[object.Str](args[0])
	if f.N < 0 || f.N > int64(s.Len()) {
		return t.Fail(t.ValueError("end is out of bounds"))
	}
	lit := scanLiteral(s, int(f.N), f.In.Bool())
	if lit.msg != "" {
		return raise(t, f, lit.msg, args[0], lit.at)
	}
	text, err := lit.text(t, s)
	if err == nil {
		err = t.Charge(0, object.TupleSize(2))
	}
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewTuple([]value{object.Ref(text), object.Int(int64(lit.end))})
	return done
}

// encodedLen is the length of a string's JSON text, and the width of its characters.
func encodedLen(t *thread, s *object.Str, ascii bool) (n, width int, err error) {
	n, width = 2, 1
	for i, l := 0, s.Len(); i < l; i++ {
		if err := t.PollAt(i); err != nil {
			return 0, 0, err
		}
		switch c := s.At(i); {
		case c == '"', c == '\\', c == '\n', c == '\r', c == '\t', c == '\b', c == '\f':
			n += 2
		case c < ' ':
			n += 6
		case c < 0x7f || !ascii:
			n++
			if c >= 0x100 {
				width = max(width, s.Width())
			}
		case c >= 0x10000:
			n += 12
		default:
			n += 6
		}
	}
	return n, width, nil
}

const hexDigits = "0123456789abcdef"

func writeHex(b *object.StrBuilder, c rune) {
	b.WriteASCII("\\u")
	for k := 12; k >= 0; k -= 4 {
		b.WriteRune(rune(hexDigits[c>>k&15]))
	}
}

// writeString writes the JSON text of a string, or a part of it if it has to stop.
func writeString(t *thread, b *object.StrBuilder, s *object.Str, ascii bool) error {
	b.WriteRune('"')
	from, l := 0, s.Len()
	for i := 0; i < l; i++ {
		if err := t.PollAt(i); err != nil {
			return err
		}
		c := s.At(i)
		if c >= ' ' && c != '"' && c != '\\' && (c < 0x7f || !ascii) {
			continue
		}
		b.WriteSlice(s, from, i)
		from = i + 1
		switch c {
		case '"':
			b.WriteASCII(`\"`)
		case '\\':
			b.WriteASCII(`\\`)
		case '\n':
			b.WriteASCII(`\n`)
		case '\r':
			b.WriteASCII(`\r`)
		case '\t':
			b.WriteASCII(`\t`)
		case '\b':
			b.WriteASCII(`\b`)
		case '\f':
			b.WriteASCII(`\f`)
		default:
			if c >= 0x10000 {
				c -= 0x10000
				writeHex(b, 0xd800|c>>10)
				c = 0xdc00 | c&0x3ff
			}
			writeHex(b, c)
		}
	}
	b.WriteSlice(s, from, l)
	b.WriteRune('"')
	return nil
}

// encodeString costs 1 fuel per 32 characters. (Counting them first is part of it.)
func encodeString(t *thread, v value, ascii bool) (value, error) {
	if v.Kind() != object.KindStr {
		return value{}, t.TypeError("first argument must be a string, not %s", v.Type().Name)
	}
	s := object.As[object.Str](v)
	n, width, err := encodedLen(t, s, ascii)
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(int64(n/32), object.StrSize(n, width)); err != nil {
		return value{}, err
	}
	var b object.StrBuilder
	b.Grow(n)
	if err := writeString(t, &b, s, ascii); err != nil {
		return value{}, err
	}
	return object.Ref(b.Str()), nil
}
