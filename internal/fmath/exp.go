package fmath

import "math"

// This file defines the exponential functions. Exp, Exp2 and Pow follow the reference's C
// library operation by operation (a method published by Arm: a table of 2**(i/128) and a
// short polynomial, error below 0.52 ulp): unlike the logarithms their tables can be
// computed, and the result agrees in every one of 10**6 arguments tried, where correct
// rounding disagrees in 0.1 %. expSlow, to 100 bits, serves the other functions.

// expScaled is (1 + tmp) * h * 2**k for a table value h, rounded as the C library does,
// which builds exp and pow with fused multiplication and exp2 without.
func expScaled(h, tmp float64, k int, fused bool) float64 {
	mul := func(s, plus float64) float64 {
		if fused {
			return math.FMA(s, tmp, plus)
		}
		return plus + float64(s*tmp)
	}
	switch {
	case k > 1000:
		return mul(h, h) * 0x1p1000 * pow2(min(k, 2000)-1000)
	case k >= -1021:
		return mul(h, h) * pow2(k)
	case k < -1090:
		return 0
	}
	// The result may be subnormal: round it where 1 + y has its last bit.
	s := float64(h * pow2(k+1022))
	y := s + float64(s*tmp)
	if y < 1 {
		lo := s - y + float64(s*tmp)
		hi := 1 + y
		lo = 1 - hi + y + lo
		y = (hi + lo) - 1
	}
	return y * 0x1p-1022
}

// expOf is e**(x+rest) for |x| in 2**-54 .. 1024, rest far smaller.
func expOf(x, rest float64) float64 {
	n := math.RoundToEven(float64(x * invLn2By128))
	r := math.FMA(n, -0x1.cf79abc9e3b3ap-47, math.FMA(n, -0x1.62e42fefa0000p-8, x)) + rest
	t := &expTab[int(n)&127]
	r2 := float64(r * r)
	tmp := math.FMA(r2, math.FMA(r, 0x1.555555555543cp-3, 0x1.ffffffffffdbdp-2), t.l+r)
	tmp = math.FMA(float64(r2*r2), math.FMA(r, 0x1.1111167a4d017p-7, 0x1.55555cf172b91p-5), tmp)
	return expScaled(t.h, tmp, int(n)>>7, x > -512) // the C library's code for small results is not fused
}

// Exp is e**x.
func Exp(x float64) float64 {
	switch a := math.Abs(x); {
	case a < 0x1p-54:
		return 1 + x
	case a < 1024:
		return expOf(x, 0)
	case x > 0:
		return math.Inf(1)
	case x < 0:
		return 0
	}
	return x // NaN
}

// Exp2 is 2**x.
func Exp2(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x >= 1024:
		return math.Inf(1)
	case x <= -1075:
		return 0
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	}
	n := math.RoundToEven(x * 128)
	r := x - float64(n/128) // exact
	t := &expTab[int(n)&127]
	r2 := float64(r * r)
	tmp := t.l + float64(r*0x1.62e42fefa39efp-1)
	tmp += float64(r2 * (0x1.ebfbdff82c424p-3 + float64(r*0x1.c6b08d70cf4b5p-5)))
	tmp += float64(float64(r2*r2) * (0x1.3b2abd24650ccp-7 + float64(r*0x1.5d7e09b4e3a84p-10)))
	return expScaled(t.h, tmp, int(n)>>7, false)
}

// expSlow returns e**a as r * 2**k with relative error below 2**-99; |a| < 800.
func expSlow(a dd) (r dd, k int) {
	n := math.RoundToEven(a.h * invLn2By128)
	d := dd{a.h - float64(n*ln2By128Hi), 0}.add(twoProd(-n, ln2By128Mid))
	d = d.add(dd{a.l, 0}).add(dd{-float64(n * ln2By128Lo), 0})
	return horner(d, invFact[:14]).mul(exp2Tab[int(n)&127]), int(n) >> 7
}
