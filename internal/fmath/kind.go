package fmath

import "math"

// This file defines error kinds and the rules by which Python's math module finds them.

// Kind says how a result is to be reported.
type Kind uint8

const (
	OK        Kind = iota
	ErrDomain      // ValueError
	ErrRange       // OverflowError
)

// Check1 classifies the result of a function of one argument, as math does for most: a
// NaN from a number, or an infinity from a finite number where the function cannot
// overflow, is a domain error; else such an infinity is a range error.
func Check1(x, r float64, overflows bool) Kind {
	switch {
	case math.IsNaN(r) && !math.IsNaN(x):
		return ErrDomain
	case math.IsInf(r, 0) && x-x == 0:
		if overflows {
			return ErrRange
		}
		return ErrDomain
	}
	return OK
}

// Check2 classifies the result of a function of two arguments.
func Check2(x, y, r float64) Kind {
	switch {
	case math.IsNaN(r) && !math.IsNaN(x) && !math.IsNaN(y):
		return ErrDomain
	case math.IsInf(r, 0) && x-x == 0 && y-y == 0:
		return ErrRange
	}
	return OK
}

// MathPow is math.pow: Pow, but 0 to a negative power and a negative number to a fraction
// are domain errors and an overflow is a range error.
func MathPow(x, y float64) (float64, Kind) {
	r := Pow(x, y)
	switch {
	case x-x != 0 || y-y != 0: // C's special cases are no errors
		return r, OK
	case math.IsNaN(r) || x == 0 && math.IsInf(r, 0):
		return r, ErrDomain
	}
	return r, rangeIfInf(r)
}

// MathFMA is math.fma: an invalid operation is a domain error.
func MathFMA(x, y, z float64) (float64, Kind) {
	r := Settle(math.FMA(x, y, z), x, y, z)
	switch {
	case math.IsNaN(r) && !math.IsNaN(x) && !math.IsNaN(y) && !math.IsNaN(z):
		return r, ErrDomain
	case math.IsInf(r, 0) && x-x == 0 && y-y == 0 && z-z == 0:
		return r, ErrRange
	}
	return r, OK
}
