// This file defines UTF-16 and UTF-32.

package object

// appendUnit writes a unit of 2 or 4 bytes in the encoding's order.
func (c *textCodec) appendUnit(out []byte, r uint32, n int) []byte {
	switch {
	case n == 2 && c.big:
		return append(out, byte(r>>8), byte(r))
	case n == 2:
		return append(out, byte(r), byte(r>>8))
	case c.big:
		return append(out, byte(r>>24), byte(r>>16), byte(r>>8), byte(r))
	}
	return append(out, byte(r), byte(r>>8), byte(r>>16), byte(r>>24))
}

func readUnit(b []byte, big bool) uint32 {
	if big {
		if len(b) == 2 {
			return uint32(b[0])<<8 | uint32(b[1])
		}
		return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	}
	if len(b) == 2 {
		return uint32(b[1])<<8 | uint32(b[0])
	}
	return uint32(b[3])<<24 | uint32(b[2])<<16 | uint32(b[1])<<8 | uint32(b[0])
}

const noSurrogates = "surrogates not allowed"

func (s *encodeState) utf16(x *Str, end int) {
	for ; s.pos < end; s.pos++ {
		r := x.At(s.pos)
		switch {
		case isSurrogate(r):
			s.bad0, s.bad1, s.reason = s.pos, s.pos+1, noSurrogates
			return
		case r < 0x10000:
			s.out = s.c.appendUnit(s.out, uint32(r), 2)
		default:
			r -= 0x10000
			s.out = s.c.appendUnit(s.out, 0xd800|uint32(r>>10), 2)
			s.out = s.c.appendUnit(s.out, 0xdc00|uint32(r&0x3ff), 2)
		}
	}
}

func (s *encodeState) utf32(x *Str, end int) {
	for ; s.pos < end; s.pos++ {
		r := x.At(s.pos)
		if isSurrogate(r) {
			s.bad0, s.bad1, s.reason = s.pos, s.pos+1, noSurrogates
			return
		}
		s.out = s.c.appendUnit(s.out, uint32(r), 4)
	}
}

// order reads the byte order mark, and from then on shows the order's own name.
func (s *decodeState) order(b []byte) {
	c := *s.c
	s.c = &c
	if c.kind == codecUTF8 {
		if len(b) >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf {
			s.skip = 3
		}
		return
	}
	n := 2
	c.name = "utf-16"
	if c.kind == codecUTF32 {
		n, c.name = 4, "utf-32"
	}
	if len(b) >= n {
		switch {
		case readUnit(b[:n], false) == 0xfeff:
			s.pos = n
		case readUnit(b[:n], true) == 0xfeff:
			s.pos = n
			c.big = true
		}
	}
	if c.big {
		c.name += "-be"
	} else {
		c.name += "-le"
	}
}

func (s *decodeState) utf16(b []byte, end int) {
	for s.pos < end {
		i := s.pos
		if i+2 > len(b) {
			s.fail(i, len(b), "truncated data")
			return
		}
		r := readUnit(b[i:i+2], s.c.big)
		switch {
		case r < 0xd800 || r > 0xdfff:
			s.b.WriteRune(rune(r))
			s.pos += 2
			continue
		case r >= 0xdc00:
			s.fail(i, i+2, "illegal encoding")
			return
		case i+4 > len(b):
			s.fail(i, len(b), "unexpected end of data")
			return
		}
		low := readUnit(b[i+2:i+4], s.c.big)
		if low < 0xdc00 || low > 0xdfff {
			s.fail(i, i+2, "illegal UTF-16 surrogate")
			return
		}
		s.b.WriteRune(rune(0x10000 + (r-0xd800)<<10 + low - 0xdc00))
		s.pos += 4
	}
}

func (s *decodeState) utf32(b []byte, end int) {
	for s.pos < end {
		i := s.pos
		if i+4 > len(b) {
			s.fail(i, len(b), "truncated data")
			return
		}
		r := readUnit(b[i:i+4], s.c.big)
		switch {
		case r >= 0xd800 && r <= 0xdfff:
			s.fail(i, i+4, "code point in surrogate code point range(0xd800, 0xe000)")
			return
		case r > 0x10ffff:
			s.fail(i, i+4, "code point not in range(0x110000)")
			return
		}
		s.b.WriteRune(rune(r))
		s.pos += 4
	}
}
