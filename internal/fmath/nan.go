package fmath

import (
	"math"
	"runtime"
)

// This file defines NaNs. Machines disagree on the sign of the one that inf - inf is, and on
// which of two NaNs a sum passes on, and Go may change places of operands. A program sees that:
// by copysign, struct.pack and `is`, and by the zeros that stand for NaNs in a product of
// complex numbers. Everywhere it is as on x86, the machine of the reference: the first
// NaN among the operands, and without one a NaN whose sign is set.

// NaN has no payload: math.NaN's would show in struct.pack.
var NaN = math.Float64frombits(0x7ff8 << 48)

// noValue is what an operation of numbers yields that has no value.
var noValue = math.Float64frombits(0xfff8 << 48)

// OtherNaN tells whether the plain operators yield other NaNs on this machine.
const OtherNaN = runtime.GOARCH != "amd64"

// Settle is r, or the NaN of that rule if r is one; r is the result of an operation of these
// operands.
func Settle(r float64, operands ...float64) float64 {
	if r == r {
		return r
	}
	for _, x := range operands {
		if x != x {
			return math.Float64frombits(math.Float64bits(x) | 1<<51) // a quiet one
		}
	}
	return noValue
}

// Add is x + y.
func Add(x, y float64) float64 {
	r := x + y
	if r != r {
		return Settle(r, x, y)
	}
	return r
}

// Mul is x * y.
func Mul(x, y float64) float64 {
	r := x * y
	if r != r {
		return Settle(r, x, y)
	}
	return float64(r)
}
