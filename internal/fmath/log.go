package fmath

import "math"

// This file defines the logarithms that are correctly rounded.

// logParts splits a positive finite x into m * 2**k with m in [0.70703125, 1.4140625).
func logParts(x float64) (m float64, k int) {
	b := math.Float64bits(x)
	if b < 1<<52 {
		b, k = math.Float64bits(x*0x1p54), -54
	}
	k += int(b>>52) - 1023
	b = b&(1<<52-1) | 1023<<52
	if b >= 0x3ff6a00000000000 {
		b -= 1 << 52
		k++
	}
	return math.Float64frombits(b), k
}

// logFast is log(m) for m from logParts with relative error below 2**-75, near 1 too.
func logFast(m float64) dd {
	t := &logTab[int(math.RoundToEven(m*128))-90]
	p := twoProd(m, t.c)
	r := twoSum(p.h-1, p.l) // m*c - 1, at most 2**-7.49
	x := r.h
	sq := twoProd(x, x)
	sq.l += float64(2 * float64(x*r.l))
	cu := twoProd(sq.h, x)
	cu.l += float64(sq.l*x) + float64(sq.h*r.l)
	third := twoProd(cu.h, 1.0/3)
	third.l += float64(cu.l*(1.0/3)) + float64(cu.h*0x1.5555555555555p-56)
	q := float64(sq.h * sq.h)
	tail := float64(q * (-0.25 + float64(x*(1.0/5+float64(x*(-1.0/6+float64(x*(1.0/7+float64(x*(-1.0/8+
		float64(x*(1.0/9-float64(x*(1.0/10))))))))))))))
	// From the largest down; each sum but that of the low parts is exact.
	a := fastTwoSum(t.l.h, x)
	b := fastTwoSum(a.h, float64(-sq.h/2))
	c := fastTwoSum(b.h, third.h)
	return fastTwoSum(c.h, a.l+b.l+c.l+(t.l.l+r.l+third.l-float64(sq.l/2)+tail))
}

// plusLn2 adds k*ln2 to log(m) when k is not 0.
func plusLn2(r dd, k int) dd {
	n := float64(k)
	s := fastTwoSum(float64(n*ln2CutHi), r.h)
	return fastTwoSum(s.h, s.l+(r.l+float64(n*ln2CutMid)))
}

// logSlow is log(m) with relative error below 2**-98.
func logSlow(m float64) dd {
	if f := m - 1; math.Abs(f) < 0x1p-7 { // 2 atanh(f/(2+f)); f and 2+f are exact as written
		s := dd{f, 0}.div(fastTwoSum(2, f))
		return horner(s.mul(s), invOdd[:9]).mul(dd{2 * s.h, 2 * s.l})
	}
	// One Newton step from the fast value: log m = y + log(m * e**-y), the latter tiny.
	y := logFast(m)
	e, k := expSlow(y.neg())
	two := pow2(k) // y is small, so k is 0 or -1
	z := dd{e.h * two, e.l * two}.mul(dd{m, 0}).add(dd{-1, 0})
	return y.add(z)
}

// logSlowAll is log(m * 2**k) with relative error below 2**-98.
func logSlowAll(m float64, k int) dd {
	r := logSlow(m)
	if k == 0 {
		return r
	}
	n := float64(k)
	return fastTwoSum(float64(n*ln2CutHi), float64(n*ln2CutMid)).add(dd{float64(n * ln2CutLo), 0}).add(r)
}

// Log is the natural logarithm: -Inf at 0, NaN below.
func Log(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) || x == 1 {
		return logSpecial(x)
	}
	m, k := logParts(x)
	r := logFast(m)
	if k != 0 {
		r = plusLn2(r, k)
	}
	if y, ok := settled(r, 0x1p-73); ok {
		return y
	}
	r = logSlowAll(m, k)
	return r.h + r.l
}

func logSpecial(x float64) float64 {
	switch {
	case x == 0:
		return math.Inf(-1)
	case x == 1:
		return 0
	case x < 0:
		return NaN
	}
	return x // +Inf, NaN
}

// Log2 is the logarithm to base 2, exact for powers of two.
func Log2(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) || x == 1 {
		return logSpecial(x)
	}
	m, k := logParts(x)
	if m == 1 {
		return float64(k)
	}
	inv := dd{invLn2Hi, invLn2Mid}
	r := logFast(m).mul(inv)
	if k != 0 {
		s := fastTwoSum(float64(k), r.h)
		r = fastTwoSum(s.h, s.l+r.l)
	}
	if y, ok := settled(r, 0x1p-73); ok {
		return y
	}
	r = logSlow(m).mul(inv)
	if k != 0 {
		r = dd{float64(k), 0}.add(r)
	}
	return r.h + r.l
}
