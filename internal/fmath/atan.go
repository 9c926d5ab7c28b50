package fmath

import "math"

// This file defines the inverse trigonometric functions. All are angles of a point (x, y)
// whose coordinates may be double-doubles.

// angleFast is atan(y/x) for 0 < y <= x, relative error below 2**-68.
func angleFast(y, x dd) dd {
	i := int(float64(y.h/x.h*128) + 0.5)
	t := float64(i) / 128
	// tan of the rest: (y - t*x) / (x + t*y).
	p, q := twoProd(-t, x.h), twoProd(t, y.h)
	num, den := twoSum(y.h, p.h), fastTwoSum(x.h, q.h)
	num.l += p.l + (y.l - float64(t*x.l))
	den.l += q.l + (x.l + float64(t*y.l))
	u := num.h / den.h
	ul := (math.FMA(-u, den.h, num.h) + (num.l - float64(u*den.l))) / den.h
	s := float64(u * u)
	cube := float64(float64(u*s) * (-1.0/3 + float64(s*(1.0/5-float64(s*(1.0/7-float64(s*(1.0/9))))))))
	a := &atanTab[i]
	sum := fastTwoSum(a.h, u)
	return fastTwoSum(sum.h, sum.l+(a.l+(ul+cube)))
}

// angle is the angle of (x, y), both positive, with its relative error.
func angle(y, x dd) (dd, float64) {
	if y.h <= x.h {
		return angleFast(y, x), 0x1p-67
	}
	a := angleFast(x, y)
	s := fastTwoSum(halfPiHi, -a.h)
	return dd{s.h, s.l + (halfPiMid - a.l)}, 0x1p-66
}

// angleSlow refines a fast angle to a relative error below 2**-98: what is left to turn is
// (y*cos a - x*sin a) / (x*cos a + y*sin a), its own tangent as far as matters.
func angleSlow(y, x, a dd) dd {
	r, swap := dd{a.h, 0}, false
	if a.h > quarterPiHi {
		r, swap = dd{halfPiHi, halfPiMid}.add(dd{-a.h, 0}), true
	}
	sin, cos := sincosSlow(r)
	if swap {
		sin, cos = cos, sin
	}
	left := y.mul(cos).add(x.mul(sin).neg()).div(x.mul(cos).add(y.mul(sin)))
	return dd{a.h, 0}.add(left)
}

// Atan is the arc tangent.
func Atan(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-27 || math.IsNaN(x):
		return x
	case a > 0x1p60:
		return math.Copysign(halfPiHi, x)
	}
	py, px := dd{a, 0}, dd{1, 0}
	r, eps := angle(py, px)
	y, ok := settled(r, eps)
	if !ok {
		r = angleSlow(py, px, r)
		y = r.h + r.l
	}
	return math.Copysign(y, x)
}

// otherSide is sqrt(1 - x*x) for 0 <= x < 1.
func otherSide(x float64) dd {
	return twoSum(1, -x).mul(fastTwoSum(1, x)).sqrt()
}

// Asin is the arc sine; NaN outside [-1, 1].
func Asin(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-27:
		return x
	case !(a <= 1):
		return NaN
	case a == 1:
		return math.Copysign(halfPiHi, x)
	}
	py, px := dd{a, 0}, otherSide(a)
	r, eps := angle(py, px)
	y, ok := settled(r, eps)
	if !ok {
		r = angleSlow(py, px, r)
		y = r.h + r.l
	}
	return math.Copysign(y, x)
}

// Acos is the arc cosine; NaN outside [-1, 1].
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-60:
		return halfPiHi
	case !(a <= 1):
		return NaN
	case x == 1:
		return 0
	case x == -1:
		return piHi
	}
	py, px := otherSide(a), dd{a, 0}
	return half(py, px, x < 0)
}

// half is the angle of (x, y), or of (-x, y) if left.
func half(y, x dd, left bool) float64 {
	r, eps := angle(y, x)
	total := r
	if left {
		total = fromPi(r)
	}
	if z, ok := settled(total, eps); ok {
		return z
	}
	r = angleSlow(y, x, r)
	if left {
		r = dd{piHi, piMid}.add(r.neg())
	}
	return r.h + r.l
}

func fromPi(r dd) dd {
	s := fastTwoSum(piHi, -r.h)
	return dd{s.h, s.l + (piMid - r.l)}
}

// Atan2 is the angle of the point (x, y), zeros and infinities as in C.
func Atan2(y, x float64) float64 {
	if r, ok := atan2Special(y, x); ok {
		return r
	}
	ay, ax := math.Abs(y), math.Abs(x)
	// Bring the larger to about 1, so that nothing over- or underflows.
	e := max(exponent(ay), exponent(ax))
	ay, ax = math.Ldexp(ay, -e), math.Ldexp(ax, -e)
	switch {
	case x > 0 && ay < ax*0x1p-50: // atan q is q up to 2**-101
		return y / x
	case ay < ax*0x1p-60:
		return math.Copysign(piHi, y)
	case ax < ay*0x1p-60:
		return math.Copysign(halfPiHi, y)
	}
	return math.Copysign(half(dd{ay, 0}, dd{ax, 0}, x < 0), y)
}

func exponent(x float64) int { return int(math.Float64bits(x)>>52&0x7ff) - 1023 }

func atan2Special(y, x float64) (float64, bool) {
	switch {
	case math.IsNaN(x) || math.IsNaN(y):
		return NaN, true
	case y == 0:
		if x > 0 || x == 0 && !math.Signbit(x) {
			return y, true
		}
		return math.Copysign(piHi, y), true
	case x == 0:
		return math.Copysign(halfPiHi, y), true
	case math.IsInf(x, 0):
		r := 0.0
		if math.IsInf(y, 0) {
			r = quarterPiHi
			if x < 0 {
				r = threeQuarterPiHi
			}
		} else if x < 0 {
			r = piHi
		}
		return math.Copysign(r, y), true
	case math.IsInf(y, 0):
		return math.Copysign(halfPiHi, y), true
	}
	return 0, false
}
