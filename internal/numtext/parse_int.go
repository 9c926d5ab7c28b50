package numtext

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// This file defines how int() reads text.

// IntText is the text of an int, checked and taken apart.
type IntText struct {
	Neg    bool
	Base   int    // 2..36
	N      int    // digits, leading zeros included: what the limit on digits counts
	digits string // without leading zeros
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
	from := len(s)    // the first digit that is not 0
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
			if c != '0' && i < from {
				from = i
			}
		}
		last = c
	}
	if last == '_' {
		return t, false, nil
	}
	if base == 0 && !prefixed && s[0] == '0' && from < len(s) {
		return t, false, nil // 012 could be meant as octal
	}
	t.digits = s[from:]
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

// Digits are the digits without underscores and leading zeros.
func (t *IntText) Digits() string { return strings.ReplaceAll(t.digits, "_", "") }

// Big is the value as a big integer. Work grows as the product of digits for short texts
// and as multiplication of numbers half as long for long ones; for powers of two as the digits:
// then polled is asked whether to stop at every 64 Ki.
func (t *IntText) Big(polled func() error) (v *big.Int, err error) {
	if t.Limited() {
		v = bigOf(t.Digits(), t.Base, map[int]*big.Int{})
	} else if v, err = t.ofBits(polled); err != nil {
		return nil, err
	}
	if t.Neg {
		v.Neg(v)
	}
	return v, nil
}

// ofBits is the value where each digit is some bits: math/big takes seven times as long.
func (t *IntText) ofBits(polled func() error) (*big.Int, error) {
	width := bits.Len(uint(t.Base - 1))
	words := make([]big.Word, 0, (len(t.digits)*width)/bits.UintSize+1)
	word, has := big.Word(0), 0
	for i := len(t.digits) - 1; i >= 0; i-- {
		if i&(1<<16-1) == 0 {
			if err := polled(); err != nil {
				return nil, err
			}
		}
		c := t.digits[i]
		if c == '_' {
			continue
		}
		d := big.Word(digitValues[c])
		word |= d << has
		if has += width; has >= bits.UintSize {
			words = append(words, word)
			has -= bits.UintSize
			word = d >> (width - has) // what did not fit
		}
	}
	return new(big.Int).SetBits(append(words, word)), nil
}

// bigOf halves long texts, so depth grows as the logarithm of the length.
func bigOf(s string, base int, powers map[int]*big.Int) *big.Int {
	const short = 2000
	if len(s) <= short {
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
	never := func() error { return nil }
	t, ok, _ := ScanInt(text, base, never)
	if !ok {
		return 0, nil, false
	}
	if v, ok := t.Small(); ok {
		return v, nil, true
	}
	large, _ = t.Big(never)
	return 0, large, true
}
