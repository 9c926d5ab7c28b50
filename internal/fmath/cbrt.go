package fmath

import (
	"math"
	"math/bits"
)

// This file defines the cube root, correctly rounded.

// Cbrt is the cube root.
//
// |x| is m * 8**k with m in [1, 8). Three steps of Halley's iteration, which cubes the
// relative error, start from the chord of the curve over that interval: its error of
// 11 % becomes 9e-4, 5e-10, and then less than the rounding errors of the last step.
// That leaves a few units in the last place at most; which neighbour is nearest is then
// decided exactly, in integers, so that no error bound has to be trusted.
func Cbrt(x float64) float64 {
	if x == 0 || x-x != 0 {
		return x
	}
	m, e := math.Frexp(math.Abs(x))
	k := (e - 1) / 3
	if (e-1)%3 < 0 {
		k--
	}
	m = math.Ldexp(m, e-3*k)
	y := 1 + (m-1)/7
	for range 3 {
		c := float64(float64(y*y) * y)
		y = y * ((c + 2*m) / (2*c + m))
	}
	return math.Copysign(math.Ldexp(nearestRoot(m, y), k), x)
}

// nearestRoot is the float nearest to the cube root of m, which is in [1, 8), starting
// from y. In units of 2**-52 the root lies in [2**52, 2**53], so the float s is nearest
// iff (2s-1)**3 < m * 2**159 < (2s+1)**3. There are no ties: the cube of an odd number
// above 2**53 has more than 53 significant bits.
func nearestRoot(m, y float64) float64 {
	s := uint64(float64(y * 0x1p52))
	var want cube
	n := uint64(float64(m * 0x1p52)) // below 2**55; exact
	// n << 107, in words of 64 bits: 107 is one word and 43 bits
	want[1], want[2] = n<<43, n>>21
	for cubeOf(2*s - 1).above(want) {
		s--
	}
	for !cubeOf(2*s + 1).above(want) {
		s++
	}
	return float64(s) * 0x1p-52
}

// A cube is a number of 192 bits, lowest word first.
type cube [3]uint64

// cubeOf is n**3 of a number below 2**55.
func cubeOf(n uint64) cube {
	h, l := bits.Mul64(n, n)
	h1, l1 := bits.Mul64(l, n)
	h2, l2 := bits.Mul64(h, n)
	mid, carry := bits.Add64(h1, l2, 0)
	return cube{l1, mid, h2 + carry}
}

// above tells whether c > d.
func (c cube) above(d cube) bool {
	for i := 2; i > 0; i-- {
		if c[i] != d[i] {
			return c[i] > d[i]
		}
	}
	return c[0] > d[0]
}
