// This file defines UTF-7: ASCII, with other characters in runs of base 64.

package object

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// utf7Bits is a run of base 64 under way.
type utf7Bits struct {
	in    bool
	buf   uint32
	n     uint
	start int    // where the run began
	high  uint32 // first half of a pair; 0: none
}

// utf7Direct tells whether a character may stand for itself outside of a run.
func utf7Direct(r rune) bool {
	switch r {
	case '\t', '\n', '\r':
		return true
	case '+', '\\', '~':
		return false
	}
	return r >= ' ' && r < 0x7f
}

func base64Value(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}

// unit appends 16 bits.
func (u *utf7Bits) unit(out []byte, x uint32) []byte {
	u.buf = u.buf<<16 | x
	for u.n += 16; u.n >= 6; u.n -= 6 {
		out = append(out, base64Digits[u.buf>>(u.n-6)&63])
	}
	return out
}

// flush ends a run; dash writes its end mark.
func (u *utf7Bits) flush(out []byte, dash bool) []byte {
	if u.n > 0 {
		out = append(out, base64Digits[u.buf<<(6-u.n)&63])
	}
	if u.in && dash {
		out = append(out, '-')
	}
	*u = utf7Bits{}
	return out
}

func (s *encodeState) utf7(x *Str, end int) {
	u := &s.bits
	for ; s.pos < end; s.pos++ {
		r := x.At(s.pos)
		switch {
		case utf7Direct(r):
			if u.in {
				s.out = u.flush(s.out, r == '-' || base64Value(byte(r)) >= 0)
			}
			s.out = append(s.out, byte(r))
			continue
		case !u.in && r == '+':
			s.out = append(s.out, "+-"...)
			continue
		case !u.in:
			s.out = append(s.out, '+')
			u.in = true
		}
		if r >= 0x10000 {
			r -= 0x10000
			s.out = u.unit(s.out, 0xd800|uint32(r>>10))
			r = 0xdc00 | r&0x3ff
		}
		s.out = u.unit(s.out, uint32(r))
	}
}

func (s *decodeState) utf7(b []byte, end int) {
	u := &s.bits
	for s.pos < end {
		c := b[s.pos]
		switch {
		case u.in:
			if v := base64Value(c); v >= 0 {
				s.pos++
				s.utf7Digit(uint32(v))
				continue
			}
			u.in = false
			if u.n >= 6 {
				s.fail(u.start, s.pos+1, "partial character in shift sequence")
				return
			}
			if u.n > 0 && u.buf != 0 {
				s.fail(u.start, s.pos+1, "non-zero padding bits in shift sequence")
				return
			}
			if u.high != 0 && c < 0x80 && c != '+' {
				s.b.WriteRune(rune(u.high))
			}
			u.high = 0
			if c == '-' {
				s.pos++
			}
		case c == '+':
			start := s.pos
			next := -1
			if start+1 < len(b) {
				next = int(b[start+1])
			}
			switch {
			case next == '-':
				s.b.WriteRune('+')
				s.pos += 2
			case next >= 0 && base64Value(byte(next)) < 0:
				s.fail(start, start+2, "ill-formed sequence")
				return
			default:
				s.pos++
				*u = utf7Bits{in: true, start: start}
			}
		case c < 0x80:
			s.b.WriteRune(rune(c))
			s.pos++
		default:
			s.fail(s.pos, s.pos+1, "unexpected special character")
			return
		}
	}
	if s.pos == len(b) && u.in {
		u.in = false
		if u.high != 0 || u.n >= 6 || u.n > 0 && u.buf != 0 {
			s.fail(u.start, len(b), "unterminated shift sequence")
		}
	}
}

// utf7Digit takes 6 bits.
func (s *decodeState) utf7Digit(v uint32) {
	u := &s.bits
	u.buf = u.buf<<6 | v
	if u.n += 6; u.n < 16 {
		return
	}
	u.n -= 16
	x := u.buf >> u.n & 0xffff
	u.buf &= 1<<u.n - 1
	if u.high != 0 {
		if x >= 0xdc00 && x <= 0xdfff {
			s.b.WriteRune(rune(0x10000 + (u.high-0xd800)<<10 + x - 0xdc00))
			u.high = 0
			return
		}
		s.b.WriteRune(rune(u.high))
		u.high = 0
	}
	if x >= 0xd800 && x <= 0xdbff {
		u.high = x
		return
	}
	s.b.WriteRune(rune(x))
}
