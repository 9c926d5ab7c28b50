package cmath

// This file defines the functions of finite numbers. The formulas are Kahan's ("Branch
// cuts for complex elementary functions", 1987), with scaling where intermediate
// results would overflow.

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
)

// Bounds beyond which a formula would overflow or lose its digits.
const (
	large     = gomath.MaxFloat64 / 4
	tiny      = 0x1p-1022
	ln2       = 0.6931471805599453094
	halfPi    = gomath.Pi / 2
	sqrtTiny  = 0x1p-511
	logOfHuge = 708.3964185322641 // log(MaxFloat64/4), rounded down
)

var sqrtLarge = gomath.Sqrt(large)

func finite(x, y float64) bool { return x-x == 0 && y-y == 0 }

// ranged tells of an overflow.
func ranged(z complex128) (complex128, fmath.Kind) {
	if gomath.IsInf(real(z), 0) || gomath.IsInf(imag(z), 0) {
		return z, fmath.ErrRange
	}
	return z, fmath.OK
}

// sqrt never fails.
func sqrt(z complex128) complex128 {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return sqrtSpecial(x, y)
	}
	if x == 0 && y == 0 {
		return complex(0, y)
	}
	ax, ay := gomath.Abs(x), gomath.Abs(y)
	var s float64
	if ax < tiny && ay < tiny { // subnormal parts have few digits: scale up
		ax = gomath.Ldexp(ax, 53)
		s = gomath.Ldexp(gomath.Sqrt(ax+fmath.Hypot(ax, gomath.Ldexp(ay, 53))), -27)
	} else {
		ax = float64(ax / 8)
		s = 2 * gomath.Sqrt(ax+fmath.Hypot(ax, ay/8))
	}
	d := ay / (2 * s)
	if x >= 0 {
		return complex(s, gomath.Copysign(d, y))
	}
	return complex(d, gomath.Copysign(s, y))
}

func sqrtKind(z complex128) (complex128, fmath.Kind) { return sqrt(z), fmath.OK }

// logHuge is log(abs(z)) + log(2) of numbers whose parts may be near overflow.
func logHuge(x, y float64) float64 {
	return fmath.Log(fmath.Hypot(x/2, y/2)) + 2*ln2
}

func acos(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return acosSpecial(x, y), fmath.OK
	}
	if gomath.Abs(x) > large || gomath.Abs(y) > large {
		re := fmath.Atan2(gomath.Abs(y), x)
		if x < 0 {
			return complex(re, -gomath.Copysign(logHuge(x, y), y)), fmath.OK
		}
		return complex(re, gomath.Copysign(logHuge(x, y), -y)), fmath.OK
	}
	s1, s2 := sqrt(complex(1-x, -y)), sqrt(complex(1+x, y))
	re := 2 * fmath.Atan2(real(s1), real(s2))
	im := fmath.Asinh(float64(real(s2)*imag(s1)) - float64(imag(s2)*real(s1)))
	return complex(re, im), fmath.OK
}

func acosh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return acoshSpecial(x, y), fmath.OK
	}
	if gomath.Abs(x) > large || gomath.Abs(y) > large {
		return complex(logHuge(x, y), fmath.Atan2(y, x)), fmath.OK
	}
	s1, s2 := sqrt(complex(x-1, y)), sqrt(complex(x+1, y))
	re := fmath.Asinh(float64(real(s1)*real(s2)) + float64(imag(s1)*imag(s2)))
	return complex(re, 2*fmath.Atan2(imag(s1), real(s2))), fmath.OK
}

func asinh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return asinhSpecial(x, y), fmath.OK
	}
	if gomath.Abs(x) > large || gomath.Abs(y) > large {
		re := gomath.Copysign(logHuge(x, y), x)
		return complex(re, fmath.Atan2(y, gomath.Abs(x))), fmath.OK
	}
	s1, s2 := sqrt(complex(1+y, -x)), sqrt(complex(1-y, x))
	re := fmath.Asinh(float64(real(s1)*imag(s2)) - float64(real(s2)*imag(s1)))
	im := fmath.Atan2(y, float64(real(s1)*real(s2))-float64(imag(s1)*imag(s2)))
	return complex(re, im), fmath.OK
}

func atanh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if gomath.Signbit(x) && x == x {
		r, kind := atanh(complex(-x, -y))
		return complex(-real(r), -imag(r)), kind
	}
	if !finite(x, y) {
		return atanhSpecial(x, y), fmath.OK
	}
	ay := gomath.Abs(y)
	switch {
	case x > sqrtLarge || ay > sqrtLarge:
		h := fmath.Hypot(x/2, y/2)
		return complex(x/4/h/h, -gomath.Copysign(halfPi, -y)), fmath.OK
	case x == 1 && ay < sqrtTiny:
		if ay == 0 {
			return complex(gomath.Inf(1), y), fmath.ErrDomain
		}
		re := -fmath.Log(gomath.Sqrt(ay) / gomath.Sqrt(fmath.Hypot(ay, 2)))
		return complex(re, gomath.Copysign(fmath.Atan2(2, -ay)/2, y)), fmath.OK
	}
	ay2 := float64(ay * ay)
	re := fmath.Log1p(4*x/(float64((1-x)*(1-x))+ay2)) / 4
	im := -fmath.Atan2(-2*y, float64((1-x)*(1+x))-ay2) / 2
	return complex(re, im), fmath.OK
}

// turned computes f for -i*f(i*z), the circular form of a hyperbolic function.
func turned(f function, z complex128) (complex128, fmath.Kind) {
	r, kind := f(complex(-imag(z), real(z)))
	return complex(imag(r), -real(r)), kind
}

func asin(z complex128) (complex128, fmath.Kind) { return turned(asinh, z) }

func atan(z complex128) (complex128, fmath.Kind) { return turned(atanh, z) }

func sin(z complex128) (complex128, fmath.Kind) { return turned(sinh, z) }

func tan(z complex128) (complex128, fmath.Kind) { return turned(tanh, z) }

func cos(z complex128) (complex128, fmath.Kind) { return cosh(complex(-imag(z), real(z))) }

func cosh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return coshSpecial(x, y), infiniteAngle(y, x == x)
	}
	if gomath.Abs(x) > logOfHuge {
		x1 := x - gomath.Copysign(1, x)
		return ranged(complex(float64(fmath.Cos(y)*fmath.Cosh(x1))*gomath.E, float64(fmath.Sin(y)*fmath.Sinh(x1))*gomath.E))
	}
	return ranged(complex(fmath.Cos(y)*fmath.Cosh(x), fmath.Sin(y)*fmath.Sinh(x)))
}

func sinh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return sinhSpecial(x, y), infiniteAngle(y, x == x)
	}
	if gomath.Abs(x) > logOfHuge {
		x1 := x - gomath.Copysign(1, x)
		return ranged(complex(float64(fmath.Cos(y)*fmath.Sinh(x1))*gomath.E, float64(fmath.Sin(y)*fmath.Cosh(x1))*gomath.E))
	}
	return ranged(complex(fmath.Cos(y)*fmath.Sinh(x), fmath.Sin(y)*fmath.Cosh(x)))
}

func tanh(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return tanhSpecial(x, y), infiniteAngle(y, x-x == 0)
	}
	if gomath.Abs(x) > logOfHuge {
		im := 4 * fmath.Sin(y) * fmath.Cos(y) * fmath.Exp(-2*gomath.Abs(x))
		return complex(gomath.Copysign(1, x), im), fmath.OK
	}
	tx, ty, cx := fmath.Tanh(x), fmath.Tan(y), 1/fmath.Cosh(x)
	txty := float64(tx * ty)
	denom := 1 + float64(txty*txty)
	return complex(tx*(1+float64(ty*ty))/denom, ty/denom*cx*cx), fmath.OK
}

// infiniteAngle is the error of an infinite angle, where there is one.
func infiniteAngle(y float64, counts bool) fmath.Kind {
	if counts && gomath.IsInf(y, 0) {
		return fmath.ErrDomain
	}
	return fmath.OK
}

func exp(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	if !finite(x, y) {
		return expSpecial(x, y), infiniteAngle(y, x-x == 0 || gomath.IsInf(x, 1))
	}
	if x > logOfHuge {
		l := fmath.Exp(x - 1)
		return ranged(complex(float64(l*fmath.Cos(y))*gomath.E, float64(l*fmath.Sin(y))*gomath.E))
	}
	l := fmath.Exp(x)
	return ranged(complex(l*fmath.Cos(y), l*fmath.Sin(y)))
}

// natural is the logarithm to base e.
func natural(z complex128) (complex128, fmath.Kind) {
	x, y := real(z), imag(z)
	im := fmath.Atan2(y, x)
	ax, ay := gomath.Abs(x), gomath.Abs(y)
	switch {
	case !finite(x, y):
		return logSpecial(x, y), fmath.OK
	case ax > large || ay > large:
		return complex(fmath.Log(fmath.Hypot(ax/2, ay/2))+ln2, im), fmath.OK
	case ax == 0 && ay == 0:
		return complex(gomath.Inf(-1), im), fmath.ErrDomain
	case ax < tiny && ay < tiny:
		return complex(fmath.Log(fmath.Hypot(gomath.Ldexp(ax, 53), gomath.Ldexp(ay, 53)))-53*ln2, im), fmath.OK
	}
	h := fmath.Hypot(ax, ay)
	if 0.71 <= h && h <= 1.73 { // near 1, log(h) would lose digits
		am, an := max(ax, ay), min(ax, ay)
		return complex(fmath.Log1p(float64((am-1)*(am+1))+float64(an*an))/2, im), fmath.OK
	}
	return complex(fmath.Log(h), im), fmath.OK
}

func log10(z complex128) (complex128, fmath.Kind) {
	r, kind := natural(z)
	return complex(real(r)/gomath.Ln10, imag(r)/gomath.Ln10), kind
}
