// This file defines the encodings unicode_escape and raw_unicode_escape: text as it may
// stand in Python source.

package object

import "github.com/adderlang/adder/internal/ucd"

func (s *encodeState) escape(x *Str, end int) {
	for ; s.pos < end; s.pos++ {
		switch r := x.At(s.pos); {
		case r == '\\':
			s.out = append(s.out, `\\`...)
		case r == '\n':
			s.out = append(s.out, `\n`...)
		case r == '\r':
			s.out = append(s.out, `\r`...)
		case r == '\t':
			s.out = append(s.out, `\t`...)
		case r >= ' ' && r < 0x7f:
			s.out = append(s.out, byte(r))
		default:
			s.out = append(s.out, escapeOf(r)...)
		}
	}
}

func (s *encodeState) rawEscape(x *Str, end int) {
	for ; s.pos < end; s.pos++ {
		if r := x.At(s.pos); r < 0x100 {
			s.out = append(s.out, byte(r))
		} else {
			s.out = append(s.out, escapeOf(r)...)
		}
	}
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// hexRun reads up to n hexadecimal digits at b[i].
func hexRun(b []byte, i, n int) (x uint32, digits int) {
	for digits < n && i+digits < len(b) {
		d := hexDigit(b[i+digits])
		if d < 0 {
			break
		}
		x = x<<4 | uint32(d)
		digits++
	}
	return x, digits
}

// simpleEscapes are the escapes of one character.
var simpleEscapes = map[byte]rune{'\\': '\\', '\'': '\'', '"': '"', 'b': '\b', 'f': '\f', 't': '\t', 'n': '\n', 'r': '\r', 'v': '\v', 'a': '\a'}

func (s *decodeState) escape(b []byte, end int) {
	for s.pos < end {
		i := s.pos
		if b[i] != '\\' {
			s.b.WriteRune(rune(b[i]))
			s.pos++
			continue
		}
		if i+1 >= len(b) {
			s.fail(i, len(b), "\\ at end of string")
			return
		}
		c := b[i+1]
		if r, ok := simpleEscapes[c]; ok {
			s.b.WriteRune(r)
			s.pos += 2
			continue
		}
		switch c {
		case '\n':
			s.pos += 2
		case '0', '1', '2', '3', '4', '5', '6', '7':
			r, n := rune(0), 1
			for ; n < 4 && i+n < len(b) && b[i+n] >= '0' && b[i+n] <= '7'; n++ {
				r = r<<3 | rune(b[i+n]-'0')
			}
			s.b.WriteRune(r)
			s.pos += n
		case 'x', 'u', 'U':
			want, what := 2, `truncated \xXX escape`
			switch c {
			case 'u':
				want, what = 4, `truncated \uXXXX escape`
			case 'U':
				want, what = 8, `truncated \UXXXXXXXX escape`
			}
			r, n := hexRun(b, i+2, want)
			switch {
			case n < want:
				s.fail(i, i+2+n, what)
				return
			case r > 0x10ffff:
				s.fail(i, i+2+n, "illegal Unicode character")
				return
			}
			s.b.WriteRune(rune(r))
			s.pos += 2 + n
		case 'N':
			if !s.named(b, i) {
				return
			}
		default:
			s.b.WriteRune('\\')
			s.b.WriteRune(rune(c))
			s.pos += 2
		}
	}
}

// named decodes \N{name}.
func (s *decodeState) named(b []byte, i int) bool {
	const malformed = `malformed \N character escape`
	if i+2 >= len(b) || b[i+2] != '{' {
		s.fail(i, i+2, malformed)
		return false
	}
	j := i + 3
	for j < len(b) && b[j] != '}' {
		j++
	}
	switch {
	case j == len(b):
		s.fail(i, j, malformed)
		return false
	case j == i+3:
		s.fail(i, j, malformed)
		return false
	case j-i-3 > ucd.LongestName:
		s.fail(i, j+1, "unknown Unicode character name")
		return false
	}
	r, ok := ucd.LookupChar(string(b[i+3 : j]))
	if !ok {
		s.fail(i, j+1, "unknown Unicode character name")
		return false
	}
	s.b.WriteRune(r)
	s.pos = j + 1
	return true
}

func (s *decodeState) rawEscape(b []byte, end int) {
	for s.pos < end {
		i := s.pos
		if b[i] != '\\' || i+1 >= len(b) || b[i+1] != 'u' && b[i+1] != 'U' {
			s.b.WriteRune(rune(b[i]))
			s.pos++
			if b[i] == '\\' && i+1 < len(b) { // what follows a backslash is never an escape's beginning
				s.b.WriteRune(rune(b[i+1]))
				s.pos++
			}
			continue
		}
		want, what := 4, `truncated \uXXXX escape`
		if b[i+1] == 'U' {
			want, what = 8, `truncated \UXXXXXXXX escape`
		}
		r, n := hexRun(b, i+2, want)
		switch {
		case n < want:
			s.fail(i, i+2+n, what)
			return
		case r > 0x10ffff:
			s.fail(i, i+2+n, `\Uxxxxxxxx out of range`)
			return
		}
		s.b.WriteRune(rune(r))
		s.pos += 2 + n
	}
}
