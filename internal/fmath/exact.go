package fmath

import (
	"math"
	"math/bits"
)

// This file defines the functions whose result is exact or rounded once.

// Fmod is the remainder of x/y with the sign of x, exact; NaN if x is infinite or y is 0.
func Fmod(x, y float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || y == 0:
		return Settle(NaN, x, y)
	case math.IsInf(y, 0):
		return x
	}
	a, b := math.Abs(x), math.Abs(y)
	if a < b {
		return x
	}
	ma, ea := mantissa(a)
	mb, eb := mantissa(b)
	// ma * 2**(ea-eb) mod mb, eleven bits at a time would do; 64 by the long division.
	r := ma % mb
	for n := ea - eb; n > 0 && r != 0; {
		s := min(n, 63)
		hi, lo := bits.Mul64(r, 1<<s)
		r = bits.Rem64(hi, lo, mb)
		n -= s
	}
	return math.Copysign(math.Ldexp(float64(r), eb), x)
}

// mantissa splits a finite x > 0 into an integer below 2**53 and an exponent, the same
// exponent for all subnormal numbers.
func mantissa(x float64) (m uint64, e int) {
	b := math.Float64bits(x)
	if e = int(b >> 52); e == 0 {
		return b, -1074
	}
	return b&(1<<52-1) | 1<<52, e - 1075
}

// Remainder is x minus the nearest multiple of y, ties to the even one, exact.
func Remainder(x, y float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || y == 0:
		return NaN
	case math.IsInf(y, 0):
		return x
	}
	a, b := math.Abs(x), math.Abs(y)
	m := Fmod(a, b)
	c := b - m
	r := m
	switch {
	case m > c:
		r = -c
	case m == c: // half way: is the quotient odd?
		r = m - 2*Fmod(0.5*(a-m), b)
	}
	return math.Copysign(1, x) * r
}

// FloorDivMod is divmod of floats; y is not 0. The quotient is a whole number and the
// remainder has the sign of y.
func FloorDivMod(x, y float64) (div, mod float64) {
	mod = Fmod(x, y)
	div = (x - mod) / y
	if mod != 0 {
		if (y < 0) != (mod < 0) {
			mod += y
			div--
		}
	} else {
		mod = math.Copysign(0, y)
	}
	if div == 0 {
		return math.Copysign(0, x/y), mod
	}
	whole := math.Floor(div)
	if div-whole > 0.5 {
		whole++
	}
	return whole, mod
}

// FloorMod is x % y of floats; y is not 0.
func FloorMod(x, y float64) float64 {
	mod := Fmod(x, y)
	if mod == 0 {
		return math.Copysign(0, y)
	}
	if (y < 0) != (mod < 0) {
		mod += y
	}
	return mod
}

// Ldexp is x * 2**e, rounded once; ErrRange on overflow.
func Ldexp(x float64, e int64) (float64, Kind) {
	if x == 0 || x-x != 0 {
		return x, OK
	}
	r := math.Ldexp(x, int(max(-5000, min(e, 5000))))
	return r, rangeIfInf(r)
}

// Frexp splits x into m * 2**e with m in [0.5, 1); zeros, infinities and NaN have e 0.
func Frexp(x float64) (m float64, e int) {
	if x == 0 || x-x != 0 {
		return x, 0
	}
	return math.Frexp(x)
}

// Modf splits x into fraction and whole part, both with its sign.
func Modf(x float64) (frac, whole float64) {
	if math.IsInf(x, 0) {
		return math.Copysign(0, x), x
	}
	whole = math.Trunc(x)
	return math.Copysign(x-whole, x), whole
}

// Nextafter is the next float after x towards y, or y if there is none between.
func Nextafter(x, y float64) float64 {
	switch {
	case x == y:
		return y
	case math.IsNaN(x) || math.IsNaN(y):
		return x + y
	}
	return math.Nextafter(x, y)
}

// NextafterN is the steps-th float after x towards y, but no farther than y. (One step
// differs from Nextafter in the sign of a zero result, as it does in the reference.)
func NextafterN(x, y float64, steps uint64) float64 {
	switch {
	case steps == 0:
		return x
	case math.IsNaN(x) || math.IsNaN(y):
		return x + y
	case x == y:
		return y
	}
	// Floats in order are integers in order, counted from zero in both directions.
	ux, uy := math.Float64bits(x), math.Float64bits(y)
	const sign = 1 << 63
	ax, ay := ux&^sign, uy&^sign
	if (ux^uy)&sign != 0 {
		switch {
		case ax+ay <= steps:
			return y
		case steps <= ax:
			return math.Float64frombits(ux - steps)
		}
		return math.Float64frombits(uy&sign | (steps - ax))
	}
	if ax > ay {
		if ax-ay <= steps {
			return y
		}
		return math.Float64frombits(ux - steps)
	}
	if ay-ax <= steps {
		return y
	}
	return math.Float64frombits(ux + steps)
}

// Ulp is the value of the last bit of x.
func Ulp(x float64) float64 {
	x = math.Abs(x)
	if x-x != 0 {
		return x
	}
	up := math.Nextafter(x, math.Inf(1))
	if math.IsInf(up, 1) {
		return x - math.Nextafter(x, math.Inf(-1))
	}
	return up - x
}

// Isclose is math.isclose; the caller has refused negative tolerances.
func Isclose(a, b, rel, abs float64) bool {
	switch {
	case a == b:
		return true
	case math.IsInf(a, 0) || math.IsInf(b, 0):
		return false
	}
	d := math.Abs(b - a)
	return d <= math.Abs(float64(rel*b)) || d <= math.Abs(float64(rel*a)) || d <= abs
}
