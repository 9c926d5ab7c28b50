package numtext

import (
	"math"
	"strconv"
	"strings"
)

// This file defines how float() reads text.

// ParseFloat reads the whole of text, which the caller has stripped of white space and
// whose digits of other scripts it has mapped to ASCII. Too large is infinite, as in Python.
// polled is asked whether to stop at every 64 Ki characters.
func ParseFloat(text string, polled func() error) (x float64, ok bool, err error) {
	if len(text) > longFloat {
		if text, ok, err = shortFloat(text, polled); !ok {
			return 0, false, err
		}
	}
	x, ok = parseFloat(text)
	return x, ok, nil
}

// FloatFuel is what reading x from text costs beyond its characters: strconv goes a long way for
// subnormal numbers, and may for more than 19 digits: 8 us where the exponent is 1,000.
func FloatFuel(text string, x float64) int64 {
	if _, e := math.Frexp(x); len(text) > 19 || e < -1021 {
		return int64(max(e, -e) / 32)
	}
	return 0
}

func parseFloat(text string) (float64, bool) {
	if strings.IndexByte(text, '_') >= 0 {
		for i := range len(text) {
			if text[i] == '_' && !between(text, i) {
				return 0, false
			}
		}
		text = strings.ReplaceAll(text, "_", "")
	}
	n := scanFloat(text)
	if n != len(text) || n == 0 {
		return parseNonFinite(text)
	}
	x, _ := strconv.ParseFloat(text, 64) // the syntax is good: the only error is the range
	return x, true
}

// longFloat is the length from which text is shortened: strconv took 4 ms for 300,000 digits,
// and minds no exponent above 9,999 that so many make good.
const longFloat = 2000

// shortFloat gives a decimal number of the same value with 799 digits and one that stands for
// all others: no more than 768 decide which double is the nearest, and strconv miscounts above
// 800 without a point. ok is false if it is none.
func shortFloat(s string, polled func() error) (short string, ok bool, err error) {
	const most = 799
	b := make([]byte, 0, most+32)
	i := 0
	if s[0] == '+' || s[0] == '-' {
		b, i = append(b, s[0]), 1
	}
	var (
		exp         int64 // of the last digit in b
		kept        int   // digits in b
		seen        bool  // any digit
		point, rest bool  // the point; a digit not 0 that is not in b
	)
mantissa:
	for ; i < len(s); i++ {
		if i&(1<<16-1) == 0 {
			if err := polled(); err != nil {
				return "", false, err
			}
		}
		c := s[i]
		switch {
		case c == '_':
			if !between(s, i) {
				return "", false, nil
			}
			continue
		case c == '.' && !point:
			point = true
			continue
		case !isDigit(c):
			break mantissa
		}
		seen = true
		switch {
		case kept < most && (c != '0' || kept > 0):
			b = append(b, c)
			kept++
			if point {
				exp--
			}
		case kept == 0 && point:
			exp--
		case kept > 0:
			rest = rest || c != '0'
			if !point {
				exp++
			}
		}
	}
	if !seen {
		return "", false, nil
	}
	if kept == 0 {
		b = append(b, '0')
	}
	if rest {
		b = append(b, '1')
		exp--
	}
	e, ok, err := longExponent(s, i, polled)
	if !ok {
		return "", false, err
	}
	return string(strconv.AppendInt(append(b, 'e'), exp+e, 10)), true, nil
}

// longExponent reads the exponent at s[i:], if there is one. Above 1<<40 its value does not matter.
func longExponent(s string, i int, polled func() error) (e int64, ok bool, err error) {
	if i == len(s) {
		return 0, true, nil
	}
	if s[i]|0x20 != 'e' {
		return 0, false, nil
	}
	i++
	neg := false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		neg = s[i] == '-'
		i++
	}
	if i == len(s) {
		return 0, false, nil
	}
	for ; i < len(s); i++ {
		if i&(1<<16-1) == 0 {
			if err := polled(); err != nil {
				return 0, false, err
			}
		}
		switch c := s[i]; {
		case isDigit(c):
			e = min(e*10+int64(c-'0'), 1<<40)
		case c != '_' || !between(s, i):
			return 0, false, nil
		}
	}
	if neg {
		e = -e
	}
	return e, true, nil
}

// between tells whether s[i] stands between two digits.
func between(s string, i int) bool {
	return i > 0 && i+1 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1])
}

func isDigit(c byte) bool { return c-'0' < 10 }

// scanFloat is the length of the decimal number at the start of s, 0 if there is none.
func scanFloat(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	start := i
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	n := i - start
	if i < len(s) && s[i] == '.' {
		i++
		start = i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		n += i - start
	}
	if n == 0 {
		return 0
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if start = j; j < len(s) && isDigit(s[j]) {
			for j < len(s) && isDigit(s[j]) {
				j++
			}
			i = j
		}
	}
	return i
}

// parseNonFinite reads inf, infinity and nan with a sign, in any case.
func parseNonFinite(s string) (float64, bool) {
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg, s = s[0] == '-', s[1:]
	}
	x := math.Inf(1)
	switch {
	case equalFold(s, "inf"), equalFold(s, "infinity"):
	case equalFold(s, "nan"):
		x = math.Float64frombits(0x7ff8 << 48) // math.NaN has a payload, which struct.pack would show
	default:
		return 0, false
	}
	if neg {
		x = math.Copysign(x, -1)
	}
	return x, true
}

// equalFold compares with an ASCII word in lower case.
func equalFold(s, word string) bool {
	if len(s) != len(word) {
		return false
	}
	for i := range len(s) {
		if s[i]|0x20 != word[i] {
			return false
		}
	}
	return true
}

// RoundTo is round(x, n) for a finite x: the nearest decimal with n digits after the point,
// by its true value, ties to even; false means that the result overflows.
func RoundTo(x float64, n int64) (float64, bool) {
	switch {
	case x == 0 || x-x != 0 || n > 323: // every double has that many digits at most before it is exact
		return x, true
	case n < -308:
		return math.Copysign(0, x), true
	}
	var text []byte
	if n >= 0 {
		text = strconv.AppendFloat(nil, x, 'f', int(n), 64)
	} else {
		text = roundLeft(x, int(-n))
	}
	r, err := strconv.ParseFloat(string(text), 64)
	return r, err == nil
}

// roundLeft rounds x to a multiple of 10**n: its exact digits, cut and adjusted.
func roundLeft(x float64, n int) []byte {
	// Exact: a double has at most 1074 digits after the point.
	all := strconv.AppendFloat(nil, math.Abs(x), 'f', 1074, 64)
	point := len(all) - 1075
	out := []byte{'-', '0'}
	if x > 0 {
		out = out[1:]
	}
	if point < n {
		return append(out, '0')
	}
	kept := all[:point-n]
	rest := all[point-n:]
	up := false
	if rest[0] >= '5' {
		tie := rest[0] == '5' && strings.Trim(string(rest[1:]), "0.") == ""
		odd := len(kept) > 0 && kept[len(kept)-1]&1 == 1
		up = !tie || odd
	}
	out = append(out, kept...)
	if up {
		i := len(out) - 1
		for ; out[i] == '9'; i-- {
			out[i] = '0'
		}
		out[i]++
	}
	out = append(out, 'e')
	return strconv.AppendInt(out, int64(n), 10)
}
