package fmath

import (
	"math"
	"math/bits"
)

// This file defines the reduction of an angle to the nearest multiple of pi/2.

// reduce returns q mod 4 and r with x = q*pi/2 + r, |r| <= pi/4 and a little, relative
// error of r below 2**-72.
func reduce(x float64) (q int, r dd) {
	a := math.Abs(x)
	if a <= quarterPiHi {
		return 0, dd{x, 0}
	}
	if a < 0x1p19 {
		n := math.RoundToEven(x * twoOverPi0)
		t := twoSum(x-float64(n*halfPiCutHi), -float64(n*halfPiCutMid)) // both exact
		p := float64(n * halfPiCutLo)
		r = fastTwoSum(t.h, t.l-p)
		// The error left is below 2**-98 absolute; near a multiple that is too much.
		if math.Abs(r.h) > 0x1p-24 {
			return int(n) & 3, r
		}
	}
	return reduceBig(x)
}

// reduceBig is reduce for any finite |x| > pi/4 with relative error below 2**-102: it
// multiplies the mantissa with the 256 bits of 2/pi that decide the quadrant and fraction.
func reduceBig(x float64) (q int, r dd) {
	b := math.Float64bits(x)
	e := int(b>>52&0x7ff) - 1075 // |x| = m * 2**e
	m := b&(1<<52-1) | 1<<52
	// Bits of 2/pi before the one of weight 2**(1-e) only contribute multiples of 4.
	var w [4]uint64 // most significant first
	for i := range w {
		w[i] = wordOf2OverPi(e - 2 + 64*i)
	}
	var p [4]uint64 // m*w mod 2**256: two bits of quadrant, 254 bits of fraction
	var carry uint64
	for i := 3; i >= 0; i-- {
		hi, lo := bits.Mul64(w[i], m)
		var c uint64
		p[i], c = bits.Add64(lo, carry, 0)
		carry = hi + c
	}
	q = int(p[0] >> 62)
	neg := p[0]>>61&1 == 1 // the fraction is at least 1/2: take the next multiple
	if neg {
		q++
		for i := range p {
			p[i] = ^p[i] // off by one part in 2**254
		}
	}
	p[0] &= 1<<62 - 1
	r = fraction(p).mul(dd{halfPiHi, halfPiMid})
	if neg != (x < 0) {
		r = r.neg()
	}
	if x < 0 {
		q = -q
	}
	return q & 3, r
}

// wordOf2OverPi returns 64 bits of 2/pi from bit index at; bit 0 has weight 1/2.
func wordOf2OverPi(at int) uint64 {
	if at <= -64 {
		return 0
	}
	i, s := at>>6, uint(at&63)
	var a, b uint64
	if i >= 0 {
		a = twoOverPi[i]
	}
	if s == 0 {
		return a
	}
	b = twoOverPi[i+1]
	return a<<s | b>>(64-s)
}

// fraction is p / 2**254 rounded to double-double.
func fraction(p [4]uint64) dd {
	exp := 2 // the first bit of p[0] weighs 2**1
	for p[0] == 0 && exp > -190 {
		p[0], p[1], p[2], p[3] = p[1], p[2], p[3], 0
		exp -= 64
	}
	z := uint(bits.LeadingZeros64(p[0]))
	exp -= int(z)
	hi, lo := p[0], p[1]
	if z > 0 && z < 64 {
		hi = p[0]<<z | p[1]>>(64-z)
		lo = p[1]<<z | p[2]>>(64-z)
	}
	top := float64(hi >> 11)           // 53 bits
	low := float64(hi<<53>>1 | lo>>12) // the next 63 bits at most, rounded to 53
	return fastTwoSum(float64(top*pow2(exp-53)), float64(low*pow2(exp-116)))
}
