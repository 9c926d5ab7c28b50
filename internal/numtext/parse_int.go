package numtext

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// This file defines how int() reads text.

// IntText is the text of an int, checked and taken apart.
type IntText struct {
	Neg    bool
	Base   int // 2..36
	N      int // digits, leading zeros included: what the limit on digits counts
	digits string
}

// ScanInt checks text, which the caller has stripped of white space and whose digits of
// other scripts it has mapped to ASCII. Base is 0 or 2..36: 0 means by prefix. polled is asked
// whether to stop at every 64 Ki characters.
func ScanInt(text string, base int, polled func() error) (t IntText, ok bool, err error) {
	s := text
	if s != "" && (s[0] == '+' || s[0] == '-') {
		t.Neg, s = s[0] == '-', s[1:]
	}
	t.Base = base
	prefixed := false
	if len(s) >= 2 && s[0] == '0' {
		b := 0
		switch s[1] | 0x20 {
		case 'x':
			b = 16
		case 'o':
			b = 8
		case 'b':
			b = 2
		}
		if b != 0 && (base == b || base == 0) {
			t.Base, s, prefixed = b, s[2:], true
		}
	}
	if t.Base == 0 {
		t.Base = 10
	}
	if prefixed && s != "" && s[0] == '_' { // 0x_ff
		s = s[1:]
	}
	last := byte('_') // an underscore must stand between digits
	for i := range len(s) {
		if i&(1<<16-1) == 1<<16-1 {
			if err := polled(); err != nil {
				return t, false, err
			}
		}
		c := s[i]
		if c == '_' {
			if last == '_' {
				return t, false, nil
			}
		} else if digitValue(c) >= t.Base {
			return t, false, nil
		} else {
			t.N++
		}
		last = c
	}
	if last == '_' {
		return t, false, nil
	}
	if base == 0 && !prefixed && s[0] == '0' && strings.Trim(s, "0_") != "" {
		return t, false, nil // 012 could be meant as octal
	}
	t.digits = s
	return t, true, nil
}

// digitValue is the value of a digit or letter, or 99.
func digitValue(c byte) int { return int(digitValues[c]) }

var digitValues = func() (of [256]uint8) {
	for c := range of {
		switch {
		case c >= '0' && c <= '9':
			of[c] = uint8(c - '0')
		case c >= 'a' && c <= 'z':
			of[c] = uint8(c-'a') + 10
		case c >= 'A' && c <= 'Z':
			of[c] = uint8(c-'A') + 10
		default:
			of[c] = 99
		}
	}
	return of
}()

// Limit is the error for a text of n digits above the limit.
func Limit(limit, n int) *Error {
	return valueError("Exceeds the limit (" + strconv.Itoa(limit) + " digits) for integer string conversion: value has " +
		strconv.Itoa(n) + " digits; use sys.set_int_max_str_digits() to increase the limit")
}

// LimitText is the error for an int whose text would pass the limit.
func LimitText(limit int) *Error {
	return valueError("Exceeds the limit (" + strconv.Itoa(limit) +
		" digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
}

// Limited reports whether the limit on digits applies: not for powers of two.
func (t *IntText) Limited() bool { return t.Base&(t.Base-1) != 0 }

// Small is the value if it fits.
func (t *IntText) Small() (int64, bool) {
	v, base := uint64(0), uint64(t.Base)
	for i := range len(t.digits) {
		c := t.digits[i]
		if c == '_' {
			continue
		}
		if v > (math.MaxInt64)/base {
			return 0, false
		}
		v = v*base + uint64(digitValue(c))
		if v > 1<<63 {
			return 0, false
		}
	}
	if t.Neg {
		return -int64(v), true
	}
	return int64(v), v < 1<<63
}

// Digits are the digits without underscores, leading zeros included.
func (t *IntText) Digits() string { return strings.ReplaceAll(t.digits, "_", "") }

// Big is the value as a big integer. Work grows as the product of digits for short texts
// and as multiplication of numbers half as long for long ones.
func (t *IntText) Big() *big.Int {
	s := t.digits
	if strings.IndexByte(s, '_') >= 0 {
		s = strings.ReplaceAll(s, "_", "")
	}
	v := bigOf(s, t.Base, map[int]*big.Int{})
	if t.Neg {
		v.Neg(v)
	}
	return v
}

// bigOf halves long texts, so depth grows as the logarithm of the length.
func bigOf(s string, base int, powers map[int]*big.Int) *big.Int {
	const short = 2000
	if len(s) <= short || base&(base-1) == 0 {
		v, _ := new(big.Int).SetString(s, base)
		return v
	}
	low := short
	for low*2 < len(s) {
		low *= 2
	}
	p := powers[low]
	if p == nil {
		p = new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(int64(low)), nil)
		powers[low] = p
	}
	hi := bigOf(s[:len(s)-low], base, powers)
	return hi.Add(hi.Mul(hi, p), bigOf(s[len(s)-low:], base, powers))
}

// ParseInt is ScanInt and the value: small, or big if it does not fit.
func ParseInt(text string, base int) (small int64, large *big.Int, ok bool) {
	t, ok, _ := ScanInt(text, base, func() error { return nil })
	if !ok {
		return 0, nil, false
	}
	if v, ok := t.Small(); ok {
		return v, nil, true
	}
	return 0, t.Big(), true
}
