// This file defines UTF-8.

package object

// utf8Size is the bytes of characters i to j, surrogates counted as if they had some.
func utf8Size(s *Str, i, j int) int {
	n := 0
	for ; i < j; i++ {
		switch r := s.At(i); {
		case r < 0x80:
			n++
		case r < 0x800:
			n += 2
		case r < 0x10000:
			n += 3
		default:
			n += 4
		}
	}
	return n
}

func isSurrogate(r rune) bool { return r >= 0xd800 && r <= 0xdfff }

func (s *encodeState) utf8(x *Str, end int) {
	if x.ascii {
		s.out = append(s.out, x.data[s.pos:end]...)
		s.pos = end
		return
	}
	out := s.out
	for ; s.pos < end; s.pos++ {
		switch r := x.At(s.pos); {
		case r < 0x80:
			out = append(out, byte(r))
		case r < 0x800:
			out = append(out, 0xc0|byte(r>>6), 0x80|byte(r)&0x3f)
		case isSurrogate(r):
			s.bad0, s.bad1, s.reason = s.pos, s.pos+1, "surrogates not allowed"
			for n := x.Len(); s.bad1 < n && isSurrogate(x.At(s.bad1)); s.bad1++ {
			}
			s.out = out
			return
		case r < 0x10000:
			out = append(out, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
		default:
			out = append(out, 0xf0|byte(r>>18), 0x80|byte(r>>12)&0x3f, 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
		}
	}
	s.out = out
}

// utf8Next reads the character at b[i]; n is 0 if it is none, and the bad bytes and the
// reason are given.
func utf8Next(b []byte, i int) (r rune, n, bad int, reason string) {
	const cont, short = "invalid continuation byte", "unexpected end of data"
	c := b[i]
	lo, hi := byte(0x80), byte(0xbf)
	need := 0
	switch {
	case c >= 0xc2 && c <= 0xdf:
		need, r = 1, rune(c&0x1f)
	case c >= 0xe0 && c <= 0xef:
		need, r = 2, rune(c&0x0f)
		switch c {
		case 0xe0:
			lo = 0xa0
		case 0xed:
			hi = 0x9f
		}
	case c >= 0xf0 && c <= 0xf4:
		need, r = 3, rune(c&0x07)
		switch c {
		case 0xf0:
			lo = 0x90
		case 0xf4:
			hi = 0x8f
		}
	default:
		return 0, 0, 1, "invalid start byte"
	}
	for k := 1; k <= need; k++ {
		if i+k >= len(b) {
			return 0, 0, k, short
		}
		d := b[i+k]
		if d < lo || d > hi {
			return 0, 0, k, cont
		}
		lo, hi = 0x80, 0xbf
		r = r<<6 | rune(d&0x3f)
	}
	return r, need + 1, 0, ""
}

func (s *decodeState) utf8(b []byte, end int) {
	for s.pos < end {
		i := s.pos
		for i < end && b[i] < 0x80 {
			i++
		}
		if i > s.pos {
			s.b.WriteASCII(stringBytes(b[s.pos:i]))
			s.pos = i
			continue
		}
		r, n, bad, reason := utf8Next(b, i)
		if n == 0 {
			s.fail(i, i+bad, reason)
			return
		}
		s.b.WriteRune(r)
		s.pos += n
	}
}
