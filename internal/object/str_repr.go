// This file defines repr of str: the quotes CPython chooses, escapes for what is not
// printable.

package object

import "github.com/adderlang/adder/internal/ucd"

// reprQuote is a single quote, unless the text has single ones and no double ones.
func reprQuote(s *Str) rune {
	single := false
	for i, n := 0, s.Len(); i < n; i++ {
		switch s.At(i) {
		case '\'':
			single = true
		case '"':
			return '\''
		}
	}
	if single {
		return '"'
	}
	return '\''
}

// reprUnits bounds the characters that one becomes.
func reprUnits(r rune) int {
	switch {
	case r >= ' ' && r < 0x7f:
		return 2
	case r < 0x100:
		return 4
	case r < 0x10000:
		return 6
	}
	return 10
}

func writeHex(b *StrBuilder, prefix string, r rune, digits int) {
	const hex = "0123456789abcdef"
	b.WriteASCII(prefix)
	for k := digits - 1; k >= 0; k-- {
		b.WriteRune(rune(hex[r>>(4*k)&15]))
	}
}

func writeReprRune(b *StrBuilder, r, quote rune) {
	switch {
	case r == quote || r == '\\':
		b.WriteRune('\\')
		b.WriteRune(r)
	case r == '\n':
		b.WriteASCII("\\n")
	case r == '\r':
		b.WriteASCII("\\r")
	case r == '\t':
		b.WriteASCII("\\t")
	case r < ' ' || r == 0x7f:
		writeHex(b, "\\x", r, 2)
	case r < 0x7f || ucd.IsPrintable(r):
		b.WriteRune(r)
	case r < 0x100:
		writeHex(b, "\\x", r, 2)
	case r < 0x10000:
		writeHex(b, "\\u", r, 4)
	default:
		writeHex(b, "\\U", r, 8)
	}
}

// ReprStr is repr of a str. It does not charge.
func ReprStr(s *Str) *Str {
	quote := reprQuote(s)
	var b StrBuilder
	n := s.Len()
	b.Grow(n + 2)
	b.WriteRune(quote)
	for i := 0; i < n; i++ {
		writeReprRune(&b, s.At(i), quote)
	}
	b.WriteRune(quote)
	return b.Str()
}

func strRepr(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	n := s.Len()
	if n > textChunk/4 {
		return Value{}, ErrSlow
	}
	if err := t.Charge(fuelChars(n), 0); err != nil {
		return Value{}, err
	}
	size := 2
	for i := 0; i < n; i++ {
		size += reprUnits(s.At(i))
	}
	if err := t.Charge(0, StrSize(size, s.Width())); err != nil {
		return Value{}, err
	}
	return Ref(ReprStr(s)), nil
}

// strReprStep writes a long repr by chunks, which cost as much as a short one: N is the
// position, M the quote.
func strReprStep(t *Thread, f *NFrame) Action {
	s := As[Str](f.Vals[0])
	if f.State == nil {
		if err := t.Charge(fuelChars(s.Len()), 128); err != nil {
			return t.Fail(err)
		}
		st := &reprState{}
		f.M = int64(reprQuote(s))
		st.b.WriteRune(rune(f.M))
		f.State = st
		f.Commit(t)
	}
	b := &f.State.(*reprState).b
	i := int(f.N)
	j := min(i+textChunk/16, s.Len())
	n := 1
	for k := i; k < j; k++ {
		n += reprUnits(s.At(k))
	}
	if err := t.Charge(0, b.cost(n, s.Width())); err != nil {
		return t.Fail(err)
	}
	for ; i < j; i++ {
		writeReprRune(b, s.At(i), rune(f.M))
	}
	f.N = int64(j)
	f.Commit(t)
	if j < s.Len() {
		return Again
	}
	b.WriteRune(rune(f.M))
	f.Out = Ref(b.Str())
	return Done
}
