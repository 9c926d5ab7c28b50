// Package fmath holds the elementary functions behind Python's math, cmath and float
// power, the same on every machine.
//
// The reference calls the C library, whose results are not always correctly rounded. Three
// ways are taken here, by function:
//
//   - sin, cos, tan, asin, acos, atan, atan2, log, log2 are correctly rounded in practice: a
//     fast evaluation in double-double arithmetic carries a tested error bound, and the few
//     results that bound leaves undecided are computed again to about 100 bits. The C
//     library differs from that in 1 to 3 of 1000 arguments.
//   - exp, exp2 and pow follow the C library's method, whose tables can be computed: no
//     difference in 10**6 arguments each, where correct rounding has 1 in 1000.
//   - cbrt is correctly rounded, proven by an exact test of integers; the C library is not
//     for half of the arguments.
//   - sinh, log1p, erf and their like have errors up to 2 ulp in the C library, and
//     correct rounding would differ in up to 45 % of arguments; its formulas are kept,
//     operation by operation, fused where its build fuses.
//
// Files: dd.go: double-double arithmetic and the rounding test; exp.go, pow.go, log.go,
// trig.go, reduce.go, atan.go: the first two kinds; classic.go, erf.go: the third; gamma.go,
// norm.go, sums.go, exact.go: what Python's math module does by itself; kind.go: error
// kinds; tables_data.go: generated constants.
//
// No product feeds a sum without an explicit conversion, so no compiler may fuse them;
// math.FMA is written where it is meant, and is exact with or without hardware for it.
// Go's math.Pow, Exp, Sin and their kin are not used: they differ from the reference in
// 14 to 46 % of arguments, and from machine to machine.
package fmath

import "math"

// This file defines double-double arithmetic: a value is the unevaluated sum of two
// doubles, the second at most half a unit in the last place of the first.

type dd struct{ h, l float64 }

// fastTwoSum is exact if |a| >= |b| or a is 0.
func fastTwoSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// twoSum is exact for any order of arguments.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// twoProd is exact unless the low part underflows.
func twoProd(a, b float64) dd {
	p := float64(a * b)
	return dd{p, math.FMA(a, b, -p)}
}

func (a dd) neg() dd { return dd{-a.h, -a.l} }

// add has relative error below 2**-104, cancellation included.
func (a dd) add(b dd) dd {
	s, t := twoSum(a.h, b.h), twoSum(a.l, b.l)
	s = fastTwoSum(s.h, s.l+t.h)
	return fastTwoSum(s.h, s.l+t.l)
}

// mul has relative error below 2**-102.
func (a dd) mul(b dd) dd {
	p := twoProd(a.h, b.h)
	return fastTwoSum(p.h, p.l+(float64(a.h*b.l)+float64(a.l*b.h)))
}

// div has relative error below 2**-101.
func (a dd) div(b dd) dd {
	q := a.h / b.h
	r := math.FMA(-q, b.h, a.h) + (a.l - float64(q*b.l))
	return fastTwoSum(q, r/b.h)
}

// sqrt has relative error below 2**-101; a must be positive.
func (a dd) sqrt() dd {
	s := math.Sqrt(a.h)
	r := math.FMA(-s, s, a.h) + a.l
	return fastTwoSum(s, r/(2*s))
}

// horner evaluates c[0] + x*(c[1] + x*(…)).
func horner(x dd, c []dd) dd {
	s := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		s = s.mul(x).add(c[i])
	}
	return s
}

// settled rounds r, whose relative error is at most eps, if that error cannot matter.
func settled(r dd, eps float64) (float64, bool) {
	e := float64(eps * math.Abs(r.h))
	up, down := r.h+(r.l+e), r.h+(r.l-e)
	return up, up == down
}

// pow2 is 2**k for -1022 <= k <= 1023.
func pow2(k int) float64 { return math.Float64frombits(uint64(k+1023) << 52) }
