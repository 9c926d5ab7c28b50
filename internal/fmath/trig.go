package fmath

import "math"

// This file defines sine, cosine and tangent.

// sinFast and cosFast have relative error below 2**-67.5 for |r| up to pi/4 and a little.
// Both go by the nearest multiple c of 1/128: sin(c+d) = S + C*d + (S*(cos d - 1) + C*(sin d - d)).
func sinFast(r dd) dd {
	if r.h < 0 {
		return sinFast1(r.neg()).neg()
	}
	return sinFast1(r)
}

func sinFast1(r dd) dd {
	i := int(float64(r.h*128) + 0.5)
	s, c := &sinTab[i], &cosTab[i]
	d := fastTwoSum(r.h-float64(float64(i)/128), r.l)
	sd, cd := small(d)
	p := twoProd(c.h, d.h)
	t := fastTwoSum(s.h, p.h)
	rest := float64(s.h*cd) + float64(c.h*(sd+d.l))
	return dd{t.h, t.l + (p.l + s.l + float64(c.l*d.h) + rest)}
}

func cosFast(r dd) dd {
	if r.h < 0 {
		r = r.neg()
	}
	i := int(float64(r.h*128) + 0.5)
	s, c := &sinTab[i], &cosTab[i]
	d := fastTwoSum(r.h-float64(float64(i)/128), r.l)
	sd, cd := small(d)
	p := twoProd(s.h, d.h)
	t := fastTwoSum(c.h, -p.h)
	rest := float64(c.h*cd) - float64(s.h*(sd+d.l))
	return dd{t.h, t.l + (c.l - p.l - float64(s.l*d.h) + rest)}
}

// small returns sin(d) - d and cos(d) - 1 for |d| <= 2**-8.
func small(d dd) (s, c float64) {
	x := d.h
	q := float64(x * x)
	s = float64(float64(x*q) * (-1.0/6 + float64(q*(1.0/120-float64(q*(1.0/5040))))))
	c = float64(q*(-0.5+float64(q*(1.0/24-float64(q*(1.0/720)))))) - float64(x*d.l)
	return s, c
}

// sincosSlow has relative error below 2**-99 for |r| up to pi/4 and a little.
func sincosSlow(r dd) (sin, cos dd) {
	neg := r.h < 0
	if neg {
		r = r.neg()
	}
	i := int(float64(r.h*128) + 0.5)
	d := twoSum(r.h-float64(float64(i)/128), r.l)
	q := d.mul(d).neg()
	var odd, even [7]dd
	for n := range odd {
		even[n], odd[n] = invFact[2*n], invFact[2*n+1]
	}
	sd, cd := horner(q, odd[:]).mul(d), horner(q, even[:])
	s, c := sinTab[i], cosTab[i]
	sin = s.mul(cd).add(c.mul(sd))
	cos = c.mul(cd).add(s.mul(sd).neg())
	if neg {
		sin = sin.neg()
	}
	return sin, cos
}

// slowAngle is reduce with all the accuracy there is.
func slowAngle(x float64) (q int, r dd) {
	if math.Abs(x) <= quarterPiHi {
		return 0, dd{x, 0}
	}
	return reduceBig(x)
}

// sinTurned is the sine of x + turn*pi/2.
func sinTurned(x float64, turn int) float64 {
	q, r := reduce(x)
	q += turn
	var s dd
	if q&1 == 0 {
		s = sinFast(r)
	} else {
		s = cosFast(r)
	}
	y, ok := settled(s, 0x1p-67)
	if !ok {
		q, r = slowAngle(x)
		q += turn
		sin, cos := sincosSlow(r)
		if s = sin; q&1 != 0 {
			s = cos
		}
		y = s.h + s.l
	}
	if q&2 != 0 {
		return -y
	}
	return y
}

// Sin is the sine of x radians; NaN for infinities.
func Sin(x float64) float64 {
	if math.Abs(x) < 0x1p-26 {
		return x
	}
	if x-x != 0 {
		return Settle(NaN, x)
	}
	return sinTurned(x, 0)
}

// Cos is the cosine of x radians; NaN for infinities.
func Cos(x float64) float64 {
	if math.Abs(x) < 0x1p-27 {
		return 1
	}
	if x-x != 0 {
		return Settle(NaN, x)
	}
	return sinTurned(x, 1)
}

// Tan is the tangent of x radians; NaN for infinities.
func Tan(x float64) float64 {
	if math.Abs(x) < 0x1p-27 {
		return x
	}
	if x-x != 0 {
		return Settle(NaN, x)
	}
	q, r := reduce(x)
	if y, ok := settled(tanOf(q, sinFast(r), cosFast(r)), 0x1p-65); ok {
		return y
	}
	q, r = slowAngle(x)
	sin, cos := sincosSlow(r)
	t := tanOf(q, sin, cos)
	return t.h + t.l
}

func tanOf(q int, sin, cos dd) dd {
	if q&1 == 0 {
		return fastTwoSum(sin.h, sin.l).div(fastTwoSum(cos.h, cos.l))
	}
	return fastTwoSum(-cos.h, -cos.l).div(fastTwoSum(sin.h, sin.l))
}
