// This file defines what arithmetic on big ints costs: formulas over counts of 64-bit
// words, so that the charge is known before any work is done.
//
// One unit of fuel stands for about 20 ns: 16 products of words, or 64 bytes moved.

package object

import "math"

const maxInt64 = math.MaxInt64

// wordsOf is the number of 64-bit words of an int-like object, at least 1.
func wordsOf(v Value) int64 {
	if v.IsInt() || v.IsBool() {
		return 1
	}
	if b := As[BigInt](v); b.Big != nil {
		return int64((b.Big.BitLen() + 63) / 64)
	}
	return 1
}

// bitsOf is the bit length of the absolute value of an int-like object.
func bitsOf(v Value) int64 {
	if n, ok := v.Int64(); ok {
		u := uint64(n)
		if n < 0 {
			u = -u
		}
		return int64(bitLen64(u))
	}
	return int64(v.BigInt().BitLen())
}

// satMul and satAdd stop at the largest int64: a cost that large is never affordable.
func satMul(a, b int64) int64 {
	if a != 0 && b > maxInt64/a {
		return maxInt64
	}
	return a * b
}

func satAdd(a, b int64) int64 {
	if a > maxInt64-b {
		return maxInt64
	}
	return a + b
}

// linearFuel is the cost of passing over n words.
func linearFuel(n int64) int64 { return n / 8 }

// karatsubaWords is where products are split into three of half the length.
const karatsubaWords = 40

// mulFuel is the cost of a product of n and m words.
func mulFuel(n, m int64) int64 {
	if n > m {
		n, m = m, n
	}
	if n < karatsubaWords {
		return satMul(n, m) / 16
	}
	parts := (m + n - 1) / n
	unit := int64(1)
	for n >= karatsubaWords {
		n = (n + 1) / 2
		unit = satMul(unit, 3)
	}
	return satMul(satMul(unit, n*n), parts) / 16
}

// divFuel is the cost of dividing n words by m words.
func divFuel(n, m int64) int64 {
	if m > n {
		return linearFuel(n)
	}
	q := n - m + 1
	if m < 2*karatsubaWords || q < karatsubaWords {
		return satMul(q, m)/16 + linearFuel(n)
	}
	return satAdd(satMul((n-1)/m, mulFuel(m, m)/2*3), linearFuel(n))
}

// textFuel is the cost of converting n words to or from decimal digits.
func textFuel(n int64) int64 {
	if n < 2*karatsubaWords {
		return n*n/16 + n
	}
	return satMul(3, mulFuel(n, n)) / 2
}

// gcdFuel is the cost of a greatest common divisor of n and m words: passes over the
// shorter for each of its words, after one division. Long ones, done in pieces, cost
// four times as much: every pass makes new numbers.
func gcdFuel(n, m int64) int64 {
	if n > m {
		n, m = m, n
	}
	passes := satMul(n, n+4)
	if n <= 256 {
		passes /= 4
	}
	return satAdd(divFuel(m, n), passes)
}

// chargeWords pays for work and for a result of n words.
func (t *Thread) chargeWords(fuel, n int64) error {
	return t.chargeWhole(fuel, bigWordsSize(n), nsPerWords)
}

// bigWordsSize is BigSize for a number of words; it saturates.
func bigWordsSize(n int64) int64 {
	if n > maxInt64/128 {
		return maxInt64
	}
	return BigSize(n * 64)
}

// IntWords, IntBits, MulFuel and DivFuel, GcdFuel give native modules the same scale.
func IntWords(v Value) int64 { return wordsOf(v) }

// IntBits is the bit length of the absolute value of an int.
func IntBits(v Value) int64 { return bitsOf(v) }

// MulFuel is the cost of a product of n and m words.
func MulFuel(n, m int64) int64 { return mulFuel(n, m) }

// DivFuel is the cost of dividing n words by m words.
func DivFuel(n, m int64) int64 { return divFuel(n, m) }

// GcdFuel is the cost of a greatest common divisor of n and m words.
func GcdFuel(n, m int64) int64 { return gcdFuel(n, m) }

// BigWordsSize is the size of an int of n words.
func BigWordsSize(n int64) int64 { return bigWordsSize(n) }
