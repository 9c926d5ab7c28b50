package numtext

// This file defines the short way of the common formats: a number of a few ASCII characters,
// written at once.

import (
	"math"
	"strconv"
)

// ShortLen is how many bytes AppendShortInt and AppendShortFloat append at most.
const ShortLen = 32

// AppendShortInt appends v as FormatInt has it. It returns false, with nothing appended, if that
// may be long or needs more than decimal digits and padding.
func (s *Spec) AppendShortInt(dst []byte, v int64) ([]byte, bool) {
	if s.Type != 'd' || !s.plainInt() || s.Width > ShortLen || s.Fill > 0x7f {
		return dst, false
	}
	var buf [ShortLen]byte
	return s.appendPadded(dst, strconv.AppendInt(buf[:0], v, 10)), true
}

// AppendShortFloat appends x as FormatFloat has it, if it is a number of few digits with so many
// after the point and padding.
func (s *Spec) AppendShortFloat(dst []byte, x float64) ([]byte, bool) {
	const most = 1e15
	prec := s.Precision
	if prec < 0 {
		prec = 6
	}
	if s.Type != 'f' || s.Sign != 0 || s.NoNegZero || s.Alt || s.Grouping != 0 || s.FracGroup != 0 || prec > 12 ||
		s.Width > ShortLen || s.Fill > 0x7f || !(math.Abs(x) < most) {
		return dst, false
	}
	var buf [ShortLen]byte
	return s.appendPadded(dst, strconv.AppendFloat(buf[:0], x, 'f', prec, 64)), true
}

// appendPadded appends a number's text in the width of s.
func (s *Spec) appendPadded(dst, text []byte) []byte {
	left, right := s.Width-len(text), 0
	switch {
	case left <= 0:
		return append(dst, text...)
	case s.Align == '<':
		left, right = 0, left
	case s.Align == '^':
		left, right = left/2, left-left/2
	case s.Align == '=' && text[0] == '-':
		dst, text = append(dst, '-'), text[1:]
	}
	for range left {
		dst = append(dst, byte(s.Fill))
	}
	dst = append(dst, text...)
	for range right {
		dst = append(dst, byte(s.Fill))
	}
	return dst
}
