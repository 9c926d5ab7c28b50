package fmath

import "math"

// This file defines the power function of two doubles, by the method of exp.go: the
// logarithm in two parts from a table of short inverses, then the exponential.

// Pow is x**y as C defines it, special cases included; the caller knows which of them
// Python refuses.
func Pow(x, y float64) float64 {
	if r, ok := powSpecial(x, y); ok {
		return r
	}
	r := powOf(math.Abs(x), y)
	if x < 0 && isOdd(y) {
		return -r
	}
	return r
}

// powOf is x**y for finite x > 0, not 1, and finite y, not 0.
func powOf(x, y float64) float64 {
	if math.Abs(y) < 0x1p-65 {
		if x > 1 {
			return 1 + y
		}
		return 1 - y
	}
	hi, lo := powLog(x)
	e := float64(y * hi)
	switch a := math.Abs(e); {
	case a < 0x1p-54:
		return 1 + e
	case a < 1024:
		return expOf(e, math.FMA(y, lo, math.FMA(y, hi, -e)))
	case e > 0:
		return math.Inf(1)
	}
	return 0
}

// powLog is log(x) in two parts with a relative error of about 2**-68.
func powLog(x float64) (hi, lo float64) {
	b := math.Float64bits(x)
	if b < 1<<52 {
		b = math.Float64bits(x*0x1p52) - 52<<52
	}
	const off = 0x3fe6955500000000
	t := &powTab[(b-off)>>45&127]
	n := float64(int64(b-off) >> 52)
	r := math.FMA(math.Float64frombits(b-(b-off)&(0xfff<<52)), t.inv, -1)
	t1 := math.FMA(n, ln2CutHi, t.log)
	t2 := t1 + r
	lo1 := math.FMA(n, 0x1.ef35793c76730p-45, t.rest)
	lo2 := t1 - t2 + r
	ar := -0.5 * r
	ar2 := float64(r * ar)
	ar3 := float64(r * ar2)
	h := t2 + ar2
	lo3 := math.FMA(ar, r, -ar2)
	lo4 := t2 - h + ar2
	q := math.FMA(ar2, math.FMA(r, 0x1.0002b8b263fc3p0, -0x1.2495b9b4845e9p0), math.FMA(r, -0x1.555555529a47ap-1, 0x1.999999959554ep-1))
	q = math.FMA(ar2, q, math.FMA(r, 0x1.0000000000006p-1, -0x1.555555555556p-1))
	l := math.FMA(ar3, q, lo1+lo2+lo3+lo4)
	hi = h + l
	return hi, h - hi + l
}

func isOdd(y float64) bool {
	a := math.Abs(y)
	return a < 0x1p53 && a == math.Floor(a) && int64(a)&1 == 1
}

func isInt(y float64) bool { return y == math.Floor(y) }

// powSpecial answers for zeros, infinities, NaNs, exponents 0 and 1 and the base 1, and
// for negative bases with a fractional exponent.
func powSpecial(x, y float64) (float64, bool) {
	switch {
	case y == 0 || x == 1:
		return 1, true
	case math.IsNaN(x) || math.IsNaN(y):
		return Settle(NaN, x, y), true
	case math.IsInf(y, 0):
		a := math.Abs(x)
		switch {
		case a == 1:
			return 1, true
		case (a > 1) == (y > 0):
			return math.Inf(1), true
		}
		return 0, true
	case x == 0 || math.IsInf(x, 0):
		r := 0.0
		if (x == 0) == (y < 0) {
			r = math.Inf(1)
		}
		if isOdd(y) {
			r = math.Copysign(r, x)
		}
		return r, true
	case x < 0 && !isInt(y):
		return NaN, true
	case y == 1:
		return x, true
	}
	return 0, false
}
