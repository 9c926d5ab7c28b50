package numtext

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// This file defines formatting by a specification: text, int, float and complex.

const (
	intTypes   = "bcdoxXn"
	floatTypes = "eEfFgGn%"
)

// BoundText bounds the characters of n characters formatted with s.
func (s *Spec) BoundText(n int) int { return max(n, s.Width) }

// BoundInt bounds the characters, and so the memory, of an int of so many bits.
func (s *Spec) BoundInt(bits int) int {
	if isOneOf(s.Type, floatTypes) && s.Type != 'n' {
		return s.BoundFloat()
	}
	n := bits + 4 // binary
	switch s.Type {
	case 'd', 'n':
		n = bits*31/100 + 5
	case 'o':
		n = bits/3 + 5
	case 'x', 'X':
		n = bits/4 + 5
	}
	return addSat(grouped(s.Grouping, max(n, s.Width)), 4)
}

// BoundFloat bounds the characters of a float.
func (s *Spec) BoundFloat() int {
	prec := max(s.Precision, 17)
	if prec > math.MaxInt/4 {
		return math.MaxInt
	}
	whole := 311 // a double in style f
	if s.Grouping != 0 {
		whole = grouped(s.Grouping, max(whole, s.Width))
	}
	return max(s.Width, addSat(whole, grouped(s.FracGroup, prec)+10))
}

// BoundComplex bounds the characters of a complex number.
func (s *Spec) BoundComplex() int {
	part := *s
	part.Width = -1
	n := addSat(part.BoundFloat(), part.BoundFloat())
	return max(s.Width, addSat(n, 3))
}

// grouped is the size of n digits with separators, rounded up.
func grouped(sep byte, n int) int {
	if sep == 0 {
		return n
	}
	return addSat(n, n/3+2)
}

// FormatText formats n characters of text: keep of them are shown, with the padding.
func (s *Spec) FormatText(n int) (p Pieces, keep int, err *Error) {
	switch {
	case s.Type != 's':
		return p, 0, s.unknownType()
	case s.Sign == ' ':
		return p, 0, valueError("Space not allowed in string format specifier")
	case s.Sign != 0:
		return p, 0, valueError("Sign not allowed in string format specifier")
	case s.NoNegZero:
		return p, 0, valueError("Negative zero coercion (z) not allowed in string format specifier")
	case s.Alt:
		return p, 0, valueError("Alternate form (#) not allowed in string format specifier")
	case s.Align == '=':
		return p, 0, valueError("'=' alignment not allowed in string format specifier")
	}
	keep = n
	if s.Precision >= 0 {
		keep = min(n, s.Precision)
	}
	inner := *s
	if s.Width >= 0 {
		inner.Width = s.Width - keep
	}
	p.Fill = s.Fill
	inner.pad(&p)
	return p, keep, nil
}

// FormatInt formats v.
func (s *Spec) FormatInt(v int64) (Pieces, *Error) {
	if s.Type == 'd' && s.plainInt() { // the common case
		var buf [20]byte
		p := Pieces{Fill: s.Fill, Tail: string(strconv.AppendInt(buf[:0], v, 10))}
		if s.Width > len(p.Tail) {
			if v < 0 && s.Align == '=' {
				p.Head, p.Tail = "-", p.Tail[1:]
			}
			s.pad(&p)
		}
		return p, nil
	}
	return s.formatInt(v, nil, "")
}

func (s *Spec) plainInt() bool {
	return s.Sign == 0 && !s.NoNegZero && s.Grouping == 0 && s.Precision < 0
}

// FormatBig formats v. The caller has applied the limit on digits to the types d and n.
func (s *Spec) FormatBig(v *big.Int) (Pieces, *Error) { return s.formatInt(0, v, "") }

// FormatDigits formats the int that has such digits, with a sign, in the base of the type.
func (s *Spec) FormatDigits(digits string) (Pieces, *Error) { return s.formatInt(0, nil, digits) }

// Base is that of the digits that an int is formatted with; 0 if it becomes something else.
func (s *Spec) Base() int { return baseOf(s.Type) }

func baseOf(typ rune) int {
	switch typ {
	case 'd', 'i', 'u', 'n':
		return 10
	case 'b':
		return 2
	case 'o':
		return 8
	case 'x', 'X':
		return 16
	}
	return 0
}

// formatInt formats small, or large unless it is nil, or what has such digits unless they are "".
func (s *Spec) formatInt(small int64, large *big.Int, digits string) (p Pieces, err *Error) {
	switch {
	case isOneOf(s.Type, intTypes):
	case isOneOf(s.Type, floatTypes):
		x := float64(small)
		if large != nil {
			if large.BitLen() > 1024 {
				return p, errIntFloat
			}
			if x, _ = new(big.Float).SetInt(large).Float64(); math.IsInf(x, 0) {
				return p, errIntFloat
			}
		}
		return s.FormatFloat(x)
	default:
		return p, s.unknownType()
	}
	switch {
	case s.Precision >= 0:
		return p, valueError("Precision not allowed in integer format specifier")
	case s.NoNegZero:
		return p, valueError("Negative zero coercion (z) not allowed in integer format specifier")
	case s.Type == 'c':
		return s.formatChar(small, large)
	}
	n := parts{}
	switch s.Type {
	case 'b':
		n.prefix = "0b"
	case 'o':
		n.prefix = "0o"
	case 'x':
		n.prefix = "0x"
	case 'X':
		n.prefix = "0X"
	}
	if !s.Alt {
		n.prefix = ""
	}
	if digits == "" {
		digits = intDigits(small, large, s.Base())
	}
	neg, digits := unsigned(digits, s.Type == 'X')
	n.sign, n.whole = s.signOf(neg), digits
	return s.pieces(n), nil
}

// intDigits is an int in a base.
func intDigits(small int64, large *big.Int, base int) string {
	if large != nil {
		return large.Text(base)
	}
	return strconv.FormatInt(small, base)
}

// unsigned takes the sign off digits.
func unsigned(digits string, upper bool) (neg bool, _ string) {
	if digits[0] == '-' {
		neg, digits = true, digits[1:]
	}
	if upper {
		digits = strings.ToUpper(digits)
	}
	return neg, digits
}

func (s *Spec) formatChar(small int64, large *big.Int) (p Pieces, err *Error) {
	switch {
	case s.Sign != 0:
		return p, valueError("Sign not allowed with integer format specifier 'c'")
	case s.Alt:
		return p, valueError("Alternate form (#) not allowed with integer format specifier 'c'")
	case large != nil:
		return p, errIntC
	case small < 0 || small > ucd16:
		return p, errCharArg
	}
	p = Pieces{Char: rune(small), IsChar: true, Fill: s.Fill}
	s.pad(&p)
	return p, nil
}

const ucd16 = 0x10FFFF // the last code point

// floatText is x as style s asks, and the percent sign if any.
func (s *Spec) floatText(x float64, buf []byte) ([]byte, *Error) {
	kind, prec, dot0 := byte(s.Type), s.Precision, false
	standard := 6
	switch s.Type {
	case 0:
		kind, standard, dot0 = 'r', 0, true
	case 'n':
		kind = 'g'
	case '%':
		kind = 'f'
		x *= 100
	}
	switch {
	case prec > math.MaxInt32:
		return nil, errPrecBig
	case prec < 0:
		prec = standard
	case kind == 'r':
		kind = 'g'
	}
	buf = AppendFloat(buf, x, kind, prec, s.Alt, dot0)
	if s.NoNegZero && buf[0] == '-' && isZero(buf) {
		buf = buf[1:]
	}
	if s.Type == '%' {
		buf = append(buf, '%')
	}
	return buf, nil
}

// isZero reports whether a number's text has no digit but zeros before its exponent.
func isZero(text []byte) bool {
	for _, c := range text {
		switch {
		case c == 'e' || c == 'E':
			return true
		case c != '0' && c != '.' && c != '-':
			return false
		}
	}
	return true
}

// splitFloat takes a number's text apart.
func (s *Spec) splitFloat(text string) (n parts) {
	neg := text[0] == '-'
	if neg {
		text = text[1:]
	}
	n.sign = s.signOf(neg)
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	n.whole, text = text[:i], text[i:]
	if text != "" && text[0] == '.' {
		n.point, text = true, text[1:]
		for i = 0; i < len(text) && isDigit(text[i]); i++ {
		}
		n.frac, text = text[:i], text[i:]
	}
	n.rest = text
	return n
}

// FormatFloat formats x.
func (s *Spec) FormatFloat(x float64) (Pieces, *Error) {
	if s.Type != 0 && !isOneOf(s.Type, floatTypes) {
		return Pieces{}, s.unknownType()
	}
	var buf [64]byte
	text, err := s.floatText(x, buf[:0])
	if err != nil {
		return Pieces{}, err
	}
	return s.pieces(s.splitFloat(string(text))), nil
}

// FormatComplex formats re + im*1j.
func (s *Spec) FormatComplex(re, im float64) (Pieces, *Error) {
	switch {
	case s.Type != 0 && (s.Type == '%' || !isOneOf(s.Type, floatTypes)):
		return Pieces{}, s.unknownType()
	case s.Precision > math.MaxInt32:
		return Pieces{}, errPrecBig
	case s.Fill == '0':
		return Pieces{}, valueError("Zero padding is not allowed in complex format specifier")
	case s.Align == '=':
		return Pieces{}, valueError("'=' alignment flag is not allowed in complex format specifier")
	}
	part := *s
	part.Width = -1
	text := ""
	bare := s.Type == 0 && re == 0 && !math.Signbit(re)
	if !bare {
		p := part.complexPart(re)
		text = p.Head + p.Tail
		part.Sign = '+'
	}
	p := part.complexPart(im)
	text += p.Head + p.Tail + "j"
	if s.Type == 0 && !bare {
		text = "(" + text + ")"
	}
	out := Pieces{Tail: text, Fill: s.Fill}
	s.pad(&out)
	return out, nil
}

// complexPart is one part without padding; like repr, but without ".0".
func (s *Spec) complexPart(x float64) Pieces {
	kind, prec := byte(s.Type), s.Precision
	switch {
	case s.Type == 0 && prec < 0:
		kind, prec = 'r', 0
	case s.Type == 0 || s.Type == 'n':
		kind = 'g'
	}
	if prec < 0 {
		prec = 6
	}
	text := AppendFloat(nil, x, kind, prec, s.Alt, false)
	if s.NoNegZero && text[0] == '-' && isZero(text) {
		text = text[1:]
	}
	return s.pieces(s.splitFloat(string(text)))
}
