package fmath

import "math"

// This file defines lengths: the accurate vector norm behind math.hypot and math.dist, and
// the C library's hypot behind abs(complex).

// Norm is the Euclidean length of v, whose elements it overwrites. Infinities win over NaNs.
func Norm(v []float64) float64 {
	top, bad := 0.0, false
	for i, x := range v {
		x = math.Abs(x)
		v[i] = x
		bad = bad || math.IsNaN(x)
		if x > top {
			top = x
		}
	}
	switch {
	case math.IsInf(top, 1):
		return top
	case bad:
		return NaN
	case top == 0 || len(v) == 1:
		return top
	}
	const tiny = 0x1p-1022
	_, e := math.Frexp(top)
	if e < -1023 { // 2**-e would overflow
		for i := range v {
			v[i] /= tiny
		}
		top /= tiny
		_, e = math.Frexp(top)
		return float64(tiny * normScaled(v, e))
	}
	return normScaled(v, e)
}

// normScaled sums squares of v / 2**e in double-double beside 1, takes the root and
// corrects it by what its own square lacks.
func normScaled(v []float64, e int) float64 {
	scale := math.Ldexp(1, -e)
	sum, frac1, frac2 := 1.0, 0.0, 0.0
	for _, x := range v {
		x = float64(x * scale)
		p := twoProd(x, x)
		s := fastTwoSum(sum, p.h)
		sum = s.h
		frac1 += p.l
		frac2 += s.l
	}
	h := math.Sqrt(sum - 1 + (frac1 + frac2))
	p := twoProd(-h, h)
	s := fastTwoSum(sum, p.h)
	sum = s.h
	frac1 += p.l
	frac2 += s.l
	h += (sum - 1 + (frac1 + frac2)) / (2 * h)
	return h / scale
}

// Hypot is the C library's hypot of two numbers, which abs(complex) uses; its error is
// below 1 ulp and its formula kept.
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	switch {
	case math.IsInf(x, 1) || math.IsInf(y, 1):
		return math.Inf(1)
	case math.IsNaN(x) || math.IsNaN(y):
		return NaN
	case x < y:
		x, y = y, x
	}
	switch {
	case y <= x*0x1p-54:
		return x + y
	case x > 0x1p511:
		return hypotKernel(x*0x1p-600, y*0x1p-600) * 0x1p600
	case y < 0x1p-459:
		return hypotKernel(x*0x1p600, y*0x1p600) * 0x1p-600
	}
	return hypotKernel(x, y)
}

func hypotKernel(x, y float64) float64 {
	h := math.Sqrt(float64(x*x) + float64(y*y))
	var a, b float64
	if h <= 2*y {
		d := h - y
		a = float64(x * (float64(2*d) - x))
		b = float64((d - float64(2*(x-y))) * d)
	} else {
		d := h - x
		a = float64(2 * d * (x - float64(2*y)))
		b = float64((float64(4*d)-y)*y) + float64(d*d)
	}
	return h - (a+b)/(2*h)
}
