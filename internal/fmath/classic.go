package fmath

import "math"

// This file defines the functions for which the C library of the reference keeps the
// classic formulas with errors of 1 to 2 ulp. They are repeated operation by operation,
// since correct rounding would differ from the reference for many arguments (tanh 11 to
// 45 %, sinh 26 %, asinh 24 %, expm1 9 %, log1p 7 %, log10 4 %).
// The coefficients are those published with Sun's fdlibm.

// Expm1 is e**x - 1.
func Expm1(x float64) float64 {
	hx := highWord(math.Abs(x))
	switch {
	case math.IsNaN(x):
		return x
	case x > 709.782712893383973096:
		return math.Inf(1)
	case x < 0 && hx >= 0x4043687a: // 56 ln2
		return -1
	case hx < 0x3c900000: // 2**-54
		return x
	}
	const (
		ln2H = 6.93147180369123816490e-01
		ln2L = 1.90821492927058770002e-10
	)
	var k int
	var c float64
	if hx > 0x3fd62e42 { // 0.5 ln2
		k = int(math.FMA(1.44269504088896338700e+00, x, math.Copysign(0.5, x)))
		if hx < 0x3ff0a2b2 { // 1.5 ln2
			k = int(math.Copysign(1, x))
		}
		t := float64(k)
		hi := math.FMA(-t, ln2H, x)
		r := math.FMA(-t, ln2L, hi)
		c = math.FMA(-t, ln2L, hi-r)
		x = r
	}
	hfx := 0.5 * x
	hxs := float64(x * hfx)
	r1 := math.FMA(hxs, -3.33333333333331316428e-02, 1)
	h2 := float64(hxs * hxs)
	r2 := math.FMA(hxs, -7.93650757867487942473e-05, 1.58730158725481460165e-03)
	h4 := float64(h2 * h2)
	r3 := math.FMA(hxs, -2.01099218183624371326e-07, 4.00821782736932239552e-06)
	p := math.FMA(h4, r3, math.FMA(h2, r2, r1))
	t := math.FMA(-p, hfx, 3)
	e := float64(hxs * ((p - t) / math.FMA(-x, t, 6)))
	if k == 0 {
		return x - math.FMA(x, e, -hxs)
	}
	e = math.FMA(x, e-c, -c)
	e -= hxs
	switch {
	case k == -1:
		return float64(0.5*(x-e)) - 0.5
	case k == 1:
		if x < -0.25 {
			return -2 * (e - (x + 0.5))
		}
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		return addExponent(1-(e-x), k) - 1
	case k < 20:
		return addExponent((1-pow2(-k))-(e-x), k)
	}
	return addExponent((x-(e+pow2(-k)))+1, k)
}

// addExponent is y * 2**k by its bits, wrapping as the C code does for k up to 1024.
func addExponent(y float64, k int) float64 {
	return math.Float64frombits(math.Float64bits(y) + uint64(k)<<52)
}

func highWord(x float64) uint32 { return uint32(math.Float64bits(x) >> 32) }

// Log1p is log(1+x).
func Log1p(x float64) float64 {
	ax := highWord(math.Abs(x))
	switch {
	case x < -1:
		return NaN
	case x == -1:
		return math.Inf(-1)
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case ax < 0x3e200000: // 2**-29
		if ax < 0x3c900000 { // 2**-54
			return x
		}
		return x - float64(float64(x*x)*0.5)
	}
	const (
		ln2H = 6.93147180369123816490e-01
		ln2L = 1.90821492927058770002e-10
	)
	k, f, c := 1, 0.0, 0.0
	var hu uint32 = 1
	if x > 0 && ax < 0x3fda827a || x < 0 && ax <= 0x3fd2bec3 {
		k, f = 0, x // sqrt(1/2)-1 .. sqrt(2)-1: no reduction
	} else {
		var u float64
		if ax < 0x43400000 { // 2**53
			u = 1 + x
			hu = highWord(u)
			k = int(hu>>20) - 1023
			if k > 0 {
				c = 1 - (u - x)
			} else {
				c = x - (u - 1)
			}
			c /= u
		} else {
			u = x
			hu = highWord(u)
			k = int(hu>>20) - 1023
		}
		hu &= 0x000fffff
		low := math.Float64bits(u) & 0xffffffff
		if hu < 0x6a09e {
			u = math.Float64frombits(uint64(hu|0x3ff00000)<<32 | low)
		} else {
			k++
			u = math.Float64frombits(uint64(hu|0x3fe00000)<<32 | low)
			hu = (0x00100000 - hu) >> 2
		}
		f = u - 1
	}
	n := float64(k)
	hfsq := float64(float64(0.5*f) * f)
	if hu == 0 { // |f| < 2**-20
		if f == 0 {
			if k == 0 {
				return 0
			}
			return math.FMA(n, ln2H, math.FMA(n, ln2L, c))
		}
		r := float64(hfsq * math.FMA(-0.66666666666666666, f, 1))
		if k == 0 {
			return f - r
		}
		return math.FMA(n, ln2H, -((r - math.FMA(n, ln2L, c)) - f))
	}
	s := f / (2 + f)
	z := float64(s * s)
	z2 := float64(z * z)
	r2 := math.FMA(z, 2.857142874366239149e-01, 3.999999999940941908e-01)
	z4 := float64(z2 * z2)
	r3 := math.FMA(z, 1.818357216161805012e-01, 2.222219843214978396e-01)
	z6 := float64(z4 * z2)
	r4 := math.FMA(z, 1.479819860511658591e-01, 1.531383769920937332e-01)
	r := math.FMA(z6, r4, math.FMA(z4, r3, math.FMA(z, 6.666666666666735130e-01, float64(z2*r2))))
	sr := float64(s * (hfsq + r)) // shared by both ways on, so not fused there
	if k == 0 {
		return f - (hfsq - sr)
	}
	return math.FMA(n, ln2H, -((hfsq - (sr + math.FMA(n, ln2L, c))) - f))
}

// Log10 is the logarithm to base 10.
func Log10(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return logSpecial(x)
	}
	k := 0
	if x < 0x1p-1022 {
		x *= 0x1p54
		k = -54
	}
	k += exponent(x)
	i := 0
	if k < 0 {
		i = 1
	}
	b := math.Float64bits(x)&(1<<52-1) | uint64(1023-i)<<52
	y := float64(k + i)
	z := float64(y*3.69423907715893078616e-13) + float64(4.34294481903251816668e-01*Log(math.Float64frombits(b)))
	return z + float64(y*3.01029995663611771306e-01)
}

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	if x-x != 0 {
		return x + x
	}
	a := math.Abs(x)
	h := math.Copysign(0.5, x)
	switch {
	case a < 0x1p-28:
		return x
	case a < 22:
		t := Expm1(a)
		if a < 1 {
			return float64(h * (2*t - float64(t*t)/(t+1)))
		}
		return float64(h * (t + t/(t+1)))
	case highWord(a) < 0x40862e42: // e**a does not overflow
		return float64(h * Exp(a))
	case a > 710.47586007394394:
		return math.Copysign(math.Inf(1), x)
	}
	w := Exp(0.5 * a)
	return float64(h*w) * w
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x-x != 0:
		return float64(x * x)
	case a < 22:
		if highWord(a) < 0x3fd62e43 { // 0.5 ln2
			if a < 0x1p-55 {
				return 1
			}
			t := Expm1(a)
			w := 1 + t
			return 1 + float64(t*t)/(w+w)
		}
		t := Exp(a)
		return float64(0.5*t) + 0.5/t
	case highWord(a) < 0x40862e42:
		return float64(0.5 * Exp(a))
	case a > 710.47586007394394:
		return math.Inf(1)
	}
	w := Exp(0.5 * a)
	return float64(0.5*w) * w
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	if math.IsNaN(x) {
		return x
	}
	a := math.Abs(x)
	z := 1.0
	switch {
	case a < 0x1p-55:
		return x
	case a < 1:
		t := Expm1(-2 * a)
		z = -t / (t + 2)
	case a < 22:
		t := Expm1(2 * a)
		z = 1 - 2/(t+2)
	}
	return math.Copysign(z, x)
}

const ln2Classic = 6.93147180559945286227e-01

// Asinh is the inverse hyperbolic sine.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case x-x != 0 || a < 0x1p-28:
		return x
	case highWord(a) > 0x41b00000: // about 2**28
		w = Log(a) + ln2Classic
	case highWord(a) > 0x40000000: // about 2
		w = Log(2*a + 1/(math.Sqrt(float64(a*a)+1)+a))
	default:
		t := float64(a * a)
		w = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh is the inverse hyperbolic cosine; NaN below 1.
func Acosh(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case x < 1:
		return NaN
	case x == 1:
		return 0
	case x >= 0x1p28:
		return Log(x) + ln2Classic
	case x > 2:
		t := float64(x * x)
		return Log(2*x - 1/(x+math.Sqrt(t-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(2*t+float64(t*t)))
}

// Atanh is the inverse hyperbolic tangent; NaN outside [-1, 1], infinite at its ends.
func Atanh(x float64) float64 {
	a := math.Abs(x)
	var t float64
	switch {
	case a < 0x1p-28:
		return x
	case a < 0.5:
		t = a + a
		t = 0.5 * Log1p(t+float64(t*a)/(1-a))
	case a < 1:
		t = 0.5 * Log1p((a+a)/(1-a))
	case a == 1:
		return math.Copysign(math.Inf(1), x)
	default:
		return NaN
	}
	return math.Copysign(t, x)
}
