// This file defines complex arithmetic.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/fmath"
)

// complexPower is x ** y of two complex numbers.
func complexPower(t *Thread, x, y complex128) (Value, error) {
	if err := t.Charge(1, 32); err != nil {
		return None, err
	}
	if n := real(y); imag(y) == 0 && n == math.Floor(n) && math.Abs(n) <= 100 {
		r, ok := complexPowInt(x, int64(n))
		if !ok {
			return None, t.Raise(ZeroDivisionErrorType, "zero to a negative or complex power")
		}
		return finishPower(t, r)
	}
	switch {
	case y == 0:
		return NewComplex(1), nil
	case x == 0:
		if imag(y) != 0 || real(y) < 0 {
			return None, t.Raise(ZeroDivisionErrorType, "zero to a negative or complex power")
		}
		return NewComplex(0), nil
	}
	abs := fmath.Hypot(real(x), imag(x))
	size := fmath.Pow(abs, real(y))
	angle := fmath.Atan2(imag(x), real(x))
	phase := float64(angle * real(y))
	if imag(y) != 0 {
		size *= fmath.Exp(-angle * imag(y))
		phase += float64(imag(y) * fmath.Log(abs))
	}
	return finishPower(t, complex(size*fmath.Cos(phase), size*fmath.Sin(phase)))
}

func finishPower(t *Thread, r complex128) (Value, error) {
	if math.IsInf(real(r), 0) || math.IsInf(imag(r), 0) {
		return None, t.OverflowError("complex exponentiation")
	}
	return NewComplex(r), nil
}

// complexPowInt is a whole power by squaring; ok is false for zero to a negative one.
func complexPowInt(x complex128, n int64) (r complex128, ok bool) {
	m := n
	if m < 0 {
		m = -m
	}
	r = 1
	p := x
	for mask := int64(1); mask > 0 && m >= mask; mask <<= 1 {
		if m&mask != 0 {
			r = complexMul(r, p)
		}
		p = complexMul(p, p)
	}
	if n < 0 {
		return complexDiv(1, r)
	}
	return r, true
}

func complexMul(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	return complex(float64(a*c)-float64(b*d), float64(a*d)+float64(b*c))
}

// complexDiv divides by Smith's method; ok is false if y is 0.
func complexDiv(x, y complex128) (q complex128, ok bool) {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	switch ac, ad := math.Abs(c), math.Abs(d); {
	case ac >= ad:
		if ac == 0 {
			return 0, false
		}
		ratio := d / c
		denom := c + float64(d*ratio)
		return complex((a+float64(b*ratio))/denom, (b-float64(a*ratio))/denom), true
	case ad >= ac:
		ratio := c / d
		denom := float64(c*ratio) + d
		return complex((float64(a*ratio)+b)/denom, (float64(b*ratio)-a)/denom), true
	}
	return complex(math.NaN(), math.NaN()), true
}
