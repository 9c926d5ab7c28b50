package numtext

import (
	"math"
	"strconv"
	"strings"
)

// This file defines float.hex and float.fromhex.

// FloatHex is x.hex().
func FloatHex(x float64) string {
	switch {
	case math.IsNaN(x):
		return "nan"
	case math.IsInf(x, 1):
		return "inf"
	case math.IsInf(x, -1):
		return "-inf"
	}
	b := math.Float64bits(x)
	out := make([]byte, 0, 24)
	if b>>63 != 0 {
		out = append(out, '-')
	}
	e, m := int(b>>52&0x7ff), b&(1<<52-1)
	if e == 0 {
		if m == 0 {
			return string(append(out, "0x0.0p+0"...))
		}
		out = append(out, "0x0."...)
		e = -1022
	} else {
		out = append(out, "0x1."...)
		e -= 1023
	}
	for s := 48; s >= 0; s -= 4 {
		out = append(out, "0123456789abcdef"[m>>s&15])
	}
	out = append(out, 'p')
	if e >= 0 {
		out = append(out, '+')
	}
	return string(strconv.AppendInt(out, int64(e), 10))
}

var (
	errHex     = valueError("invalid hexadecimal floating-point string")
	errHexLong = valueError("hexadecimal string too long to convert")
	errHexBig  = &Error{OverflowError, "hexadecimal value too large to represent as a float"}
)

// FloatFromHex is float.fromhex, white space around the number included.
func FloatFromHex(s string) (float64, *Error) {
	s = strings.Trim(s, " \t\n\v\f\r")
	if x, ok := parseNonFinite(s); ok {
		return x, nil
	}
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg, s = s[0] == '-', s[1:]
	}
	if len(s) >= 2 && s[0] == '0' && s[1]|0x20 == 'x' {
		s = s[2:]
	}
	if len(s) > math.MaxInt32 {
		return 0, errHexLong
	}
	// The digits without point, and how many of them follow the point.
	n, point := 0, -1
	for n < len(s) && (digitValue(s[n]) < 16 || s[n] == '.' && point < 0) {
		if s[n] == '.' {
			point = n
		}
		n++
	}
	digits, after := s[:n], 0
	if point >= 0 {
		after = n - point - 1
		digits = s[:point] + s[point+1:n]
	}
	if digits == "" {
		return 0, errHex
	}
	exp, ok := hexExponent(s[n:])
	if !ok {
		return 0, errHex
	}
	x, err := fromHexDigits(strings.TrimLeft(digits, "0"), exp-4*int64(after))
	if neg {
		x = -x
	}
	return x, err
}

// hexExponent reads p and a decimal exponent, or nothing; it clamps far out of range.
func hexExponent(s string) (int64, bool) {
	if s == "" {
		return 0, true
	}
	if s[0]|0x20 != 'p' {
		return 0, false
	}
	s = s[1:]
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg, s = s[0] == '-', s[1:]
	}
	if s == "" {
		return 0, false
	}
	e := int64(0)
	for i := range len(s) {
		if !isDigit(s[i]) {
			return 0, false
		}
		if e < 1<<50 {
			e = e*10 + int64(s[i]-'0')
		}
	}
	if neg {
		e = -e
	}
	return e, true
}

// fromHexDigits is digits * 2**exp rounded half to even; digits has no leading zero.
func fromHexDigits(digits string, exp int64) (float64, *Error) {
	if digits == "" {
		return 0, nil
	}
	// The first 15 digits, then one bit that says whether anything but zeros follows.
	var m uint64
	for i := range min(len(digits), 15) {
		m = m<<4 | uint64(digitValue(digits[i]))
	}
	if len(digits) > 15 {
		exp += 4 * int64(len(digits)-15)
		if strings.Trim(digits[15:], "0") != "" {
			m |= 1
		}
	}
	// m has at most 60 bits and at least 57 when the last is only a flag; keep 53, or as many as a
	// subnormal number has.
	length := int64(64)
	for m>>(length-1) == 0 {
		length--
	}
	top := exp + length // the value is in [2**(top-1), 2**top)
	if top > 1024 {
		return math.Inf(1), errHexBig
	}
	drop := max(length-53, -1074-exp)
	if drop > 0 {
		if drop > 62 {
			return 0, nil
		}
		rest := m & (1<<drop - 1)
		m >>= drop
		half := uint64(1) << (drop - 1)
		if rest > half || rest == half && m&1 != 0 {
			m++
		}
		exp += drop
	}
	x := math.Ldexp(float64(m), int(exp))
	if math.IsInf(x, 0) {
		return x, errHexBig
	}
	return x, nil
}
