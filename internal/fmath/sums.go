package fmath

import "math"

// This file defines the summations: fsum, sum's compensated addition, sumprod.

// Fsum adds floats without loss. The zero value is an empty sum. It keeps non-overlapping
// partial sums in ascending order, at most about 40 whatever is added.
type Fsum struct {
	parts        []float64
	special, inf float64
}

// Add adds x; ErrRange means that finite numbers overflowed on the way.
func (f *Fsum) Add(x float64) Kind {
	given, n := x, 0
	for _, y := range f.parts {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		s := fastTwoSum(x, y)
		if s.l != 0 {
			f.parts[n] = s.l
			n++
		}
		x = s.h
	}
	f.parts = f.parts[:n]
	switch {
	case x == 0:
	case x-x == 0:
		f.parts = append(f.parts, x)
	case given-given == 0:
		return ErrRange
	default:
		if math.IsInf(given, 0) {
			f.inf = Add(f.inf, given)
		}
		f.special = Add(f.special, given)
		f.parts = f.parts[:0]
	}
	return OK
}

// Sum is the sum, rounded once, half to even; ErrDomain means infinities of both signs.
func (f *Fsum) Sum() (float64, Kind) {
	if f.special != 0 {
		if math.IsNaN(f.inf) {
			return f.inf, ErrDomain
		}
		return f.special, OK
	}
	n := len(f.parts)
	if n == 0 {
		return 0, OK
	}
	n--
	hi, lo := f.parts[n], 0.0
	for n > 0 {
		n--
		s := fastTwoSum(hi, f.parts[n])
		hi, lo = s.h, s.l
		if lo != 0 {
			break
		}
	}
	// A tie is broken by the sign of what lies below it.
	if n > 0 && (lo < 0 && f.parts[n-1] < 0 || lo > 0 && f.parts[n-1] > 0) {
		y := lo * 2
		x := hi + y
		if y == x-hi {
			hi = x
		}
	}
	return hi, OK
}

// Comp is the compensated sum that sum() keeps over floats and complex parts.
type Comp struct{ Hi, Lo float64 }

// Add adds x.
func (c *Comp) Add(x float64) {
	t := Add(c.Hi, x)
	if math.Abs(c.Hi) >= math.Abs(x) {
		c.Lo += (c.Hi - t) + x
	} else {
		c.Lo += (x - t) + c.Hi
	}
	c.Hi = t
}

// Float is the sum so far.
func (c *Comp) Float() float64 {
	if c.Lo != 0 && c.Lo-c.Lo == 0 {
		return c.Hi + c.Lo
	}
	return c.Hi
}

// SumProd is the sum of products that sumprod keeps over floats, in triple length.
type SumProd struct{ Hi, Lo, Tiny float64 }

// Add adds x*y.
func (t *SumProd) Add(x, y float64) {
	p := twoProd(x, y)
	s := twoSum(t.Hi, p.h)
	a := twoSum(t.Lo, p.l)
	b := twoSum(a.h, s.l)
	t.Hi, t.Lo, t.Tiny = s.h, b.h, t.Tiny+a.l+b.l
}

// Float is the sum so far.
func (t *SumProd) Float() float64 {
	last := twoSum(t.Lo, t.Tiny)
	total := twoSum(t.Hi, last.h)
	return total.h + (total.l + last.l)
}

// Clone copies a sum so that both can go on.
func (f *Fsum) Clone() Fsum {
	c := *f
	c.parts = append([]float64(nil), f.parts...)
	return c
}
