package syntax

// This file writes the values of constants as Python's repr does, for Dump.

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

// value writes a constant as repr does.
func (d *dumper) value(v any) {
	switch v := v.(type) {
	case nil:
		d.str("None")
	case bool:
		if v {
			d.str("True")
		} else {
			d.str("False")
		}
	case int64:
		d.out = strconv.AppendInt(d.out, v, 10)
	case *big.Int:
		d.out = v.Append(d.out, 10)
	case float64:
		d.str(floatRepr(v, true))
	case complex128:
		d.str(floatRepr(imag(v), false) + "j")
	case Str:
		d.out = appendRepr(d.out, string(v))
	case Bytes:
		d.out = append(d.out, 'b')
		d.out = appendQuoted(d.out, string(v), func(out []byte, s string) ([]byte, int) {
			if c := s[0]; c < ' ' || c >= 0x7f {
				return append(out, '\\', 'x', hexDigit(c>>4), hexDigit(c&15)), 1
			}
			return append(out, s[0]), 1
		})
	case EllipsisType:
		d.str("Ellipsis")
	}
}

func hexDigit(c byte) byte { return "0123456789abcdef"[c] }

func floatRepr(f float64, point bool) string {
	if math.IsInf(f, 0) {
		return "inf"
	}
	mant, exp := strconv.FormatFloat(f, 'e', -1, 64), 0
	if i := strings.IndexByte(mant, 'e'); i >= 0 {
		exp, _ = strconv.Atoi(mant[i+1:])
	}
	if exp < -4 || exp >= 16 {
		return mant
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if point && !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func appendRepr(out []byte, s string) []byte {
	return appendQuoted(out, s, func(out []byte, s string) ([]byte, int) {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size == 1 && len(s) >= 3 { // a surrogate in WTF-8
			r, size = rune(s[0]&15)<<12|rune(s[1]&63)<<6|rune(s[2]&63), 3
		} else if ucd.IsPrintable(r) {
			return append(out, s[:size]...), size
		}
		hex := strings.ToLower(hex4(r))
		switch {
		case r < 0x100:
			return append(append(out, '\\', 'x'), hex[2:]...), size
		case r < 0x10000:
			return append(append(out, '\\', 'u'), hex...), size
		}
		return append(append(out, '\\', 'U'), (strings.Repeat("0", 8-len(hex)) + hex)...), size
	})
}

// appendQuoted writes a literal, preferring single quotes, with one to write a character.
func appendQuoted(out []byte, s string, one func([]byte, string) ([]byte, int)) []byte {
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	out = append(out, q)
	for len(s) > 0 {
		n := 1
		switch c := s[0]; {
		case c == q || c == '\\':
			out = append(out, '\\', c)
		case c == '\n':
			out = append(out, '\\', 'n')
		case c == '\r':
			out = append(out, '\\', 'r')
		case c == '\t':
			out = append(out, '\\', 't')
		default:
			out, n = one(out, s)
		}
		s = s[n:]
	}
	return append(out, q)
}
