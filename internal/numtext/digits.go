package numtext

import (
	"math"
	"strconv"
)

// This file defines the text of a float in the styles that formatting is made of.

// longest is more digits than any double has: 767 are significant at most, 309 stand before
// the point and 1074 after it. Beyond it only zeros are added.
const longest = 1100

// Repr is repr(x).
func Repr(x float64) string {
	return string(AppendFloat(make([]byte, 0, 24), x, 'r', 0, false, true))
}

// AppendFloat appends x in style kind: e E f F g G with prec digits, or r, the shortest
// digits that read back as x. Alt keeps the point and, for g, trailing zeros; dot0 makes a
// text without point or exponent end in ".0", which also lets g switch to an exponent one
// digit earlier.
func AppendFloat(dst []byte, x float64, kind byte, prec int, alt, dot0 bool) []byte {
	upper := kind >= 'A' && kind <= 'Z'
	if upper {
		kind += 'a' - 'A'
	}
	start := len(dst)
	switch {
	case math.IsNaN(x):
		dst = append(dst, "nan"...)
	case math.IsInf(x, 1):
		dst = append(dst, "inf"...)
	case math.IsInf(x, -1):
		dst = append(dst, "-inf"...)
	case kind == 'f':
		dst = appendFixed(dst, x, prec, alt)
	default:
		dst = appendScientific(dst, x, kind, prec, alt, dot0)
	}
	if upper {
		for i := start; i < len(dst); i++ {
			if c := dst[i]; c >= 'a' && c <= 'z' {
				dst[i] = c - 'a' + 'A'
			}
		}
	}
	return dst
}

func appendFixed(dst []byte, x float64, prec int, alt bool) []byte {
	dst = strconv.AppendFloat(dst, x, 'f', min(prec, longest), 64)
	if prec > longest {
		return appendZeros(dst, prec-longest)
	}
	if prec == 0 && alt {
		dst = append(dst, '.')
	}
	return dst
}

func appendZeros(dst []byte, n int) []byte {
	for range n {
		dst = append(dst, '0')
	}
	return dst
}

// appendScientific lays out digits for e, g and r.
func appendScientific(dst []byte, x float64, kind byte, prec int, alt, dot0 bool) []byte {
	if kind == 'g' && prec == 0 {
		prec = 1
	}
	ask := -1 // digits after the first
	switch kind {
	case 'e':
		ask = min(prec, longest)
	case 'g':
		ask = min(prec-1, longest)
	}
	var buf [32]byte
	text := strconv.AppendFloat(buf[:0], math.Abs(x), 'e', ask, 64)
	digits, exp := splitScientific(text)
	if math.Signbit(x) {
		dst = append(dst, '-')
	}
	point := exp + 1 // digits before the point
	useExp := kind == 'e'
	want := len(digits) // digits shown
	switch kind {
	case 'r':
		useExp = point <= -4 || point > 16
	case 'g':
		limit := prec
		if dot0 {
			limit--
		}
		useExp = point <= -4 || point > limit
		if alt {
			want = prec
		} else {
			want = trimmed(digits)
		}
	case 'e':
		want = prec + 1
	}
	if useExp {
		dst = appendDigits(dst, digits, 0, 1)
		if want > 1 || alt {
			dst = append(dst, '.')
			dst = appendDigits(dst, digits, 1, want)
		}
		return appendExponent(dst, exp)
	}
	want = max(want, point)
	if dot0 && want == point {
		want++
	}
	if point <= 0 {
		dst = append(dst, '0', '.')
		dst = appendZeros(dst, -point)
		return appendDigits(dst, digits, 0, want)
	}
	dst = appendDigits(dst, digits, 0, point)
	if want > point || alt {
		dst = append(dst, '.')
		dst = appendDigits(dst, digits, point, want)
	}
	return dst
}

// splitScientific takes d.ddde±xx apart, removing the point in place.
func splitScientific(text []byte) (digits []byte, exp int) {
	e := len(text) - 1
	for text[e] != 'e' {
		e--
	}
	for _, c := range text[e+2:] {
		exp = exp*10 + int(c-'0')
	}
	if text[e+1] == '-' {
		exp = -exp
	}
	if e > 1 {
		copy(text[1:], text[2:e])
		e--
	}
	return text[:e], exp
}

func trimmed(digits []byte) int {
	n := len(digits)
	for n > 1 && digits[n-1] == '0' {
		n--
	}
	return n
}

// appendDigits appends digits from..to, zeros where there are no more.
func appendDigits(dst, digits []byte, from, to int) []byte {
	if from < len(digits) {
		end := min(to, len(digits))
		dst = append(dst, digits[from:end]...)
		from = end
	}
	return appendZeros(dst, to-from)
}

func appendExponent(dst []byte, exp int) []byte {
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	dst = append(dst, 'e', sign)
	if exp < 10 {
		dst = append(dst, '0')
	}
	return strconv.AppendInt(dst, int64(exp), 10)
}
