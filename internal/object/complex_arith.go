// This file defines complex arithmetic. Where one operand is real, its missing
// imaginary part takes no part: no NaN arises from 0 * inf.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/fmath"
)

// complexOp makes a method of an operation; each operand comes with whether it is real.
func complexOp(op func(t *Thread, x, y complex128, xr, yr bool) (Value, error)) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		x, xr, ok, err := toComplex(t, args[0])
		if !ok || err != nil {
			return NotImplemented, err
		}
		y, yr, ok, err := toComplex(t, args[1])
		if !ok || err != nil {
			return NotImplemented, err
		}
		if err := t.Charge(0, 32); err != nil {
			return None, err
		}
		return op(t, x, y, xr, yr)
	}
}

// settled gives parts without a value the NaNs that they are on every machine.
func settled(r, x, y complex128) complex128 {
	return complex(fmath.Settle(real(r), real(x), real(y), imag(x), imag(y)), fmath.Settle(imag(r), imag(x), imag(y), real(x), real(y)))
}

// toComplex converts an operand; ok is false for a foreign type.
func toComplex(t *Thread, v Value) (c complex128, isReal, ok bool, err error) {
	if v.Kind() == KindComplex {
		return As[Complex](v).C, false, true, nil
	}
	f, ok, err := toFloat(t, v)
	return complex(f, 0), true, ok, err
}

func complexAdd(_ *Thread, x, y complex128, xr, yr bool) (Value, error) {
	im := fmath.Add(imag(x), imag(y))
	switch { // 0 + -0 would lose the sign
	case xr:
		im = imag(y)
	case yr:
		im = imag(x)
	}
	return NewComplex(complex(fmath.Add(real(x), real(y)), im)), nil
}

func complexSub(_ *Thread, x, y complex128, xr, yr bool) (Value, error) {
	im := fmath.Settle(imag(x)-imag(y), imag(x), imag(y))
	switch {
	case xr:
		im = -imag(y)
	case yr:
		im = imag(x)
	}
	return NewComplex(complex(fmath.Settle(real(x)-real(y), real(x), real(y)), im)), nil
}

func complexTimes(_ *Thread, x, y complex128, xr, yr bool) (Value, error) {
	switch {
	case xr:
		return NewComplex(settled(complex(real(x)*real(y), real(x)*imag(y)), x, y)), nil
	case yr:
		return NewComplex(settled(complex(real(x)*real(y), imag(x)*real(y)), x, y)), nil
	}
	return NewComplex(settled(complexMul(x, y), x, y)), nil
}

func complexOver(t *Thread, x, y complex128, xr, yr bool) (Value, error) {
	if y == 0 {
		return None, zeroDivision(t)
	}
	switch {
	case yr:
		return NewComplex(settled(complex(real(x)/real(y), imag(x)/real(y)), x, y)), nil
	case xr:
		return NewComplex(settled(realDiv(real(x), y), x, y)), nil
	}
	return NewComplex(settled(complexDiv(x, y), x, y)), nil
}

// complexPow: args are x, y and the modulus that is always an error.
func complexPow(t *Thread, args []Value) (Value, error) {
	x, _, ok, err := toComplex(t, args[0])
	if !ok || err != nil {
		return NotImplemented, err
	}
	y, _, ok, err := toComplex(t, args[1])
	if !ok || err != nil {
		return NotImplemented, err
	}
	if !args[2].IsNone() {
		return None, t.ValueError("complex modulo")
	}
	return complexPower(t, x, y)
}

// complexPower is x ** y. Whole exponents up to 100 go by squaring, others by polar
// form.
func complexPower(t *Thread, x, y complex128) (Value, error) {
	if err := t.Charge(1, 32); err != nil {
		return None, err
	}
	if n := real(y); imag(y) == 0 && n == math.Floor(n) && math.Abs(n) <= 100 {
		if x == 0 && n < 0 {
			return None, t.Raise(ZeroDivisionErrorType, "zero to a negative or complex power")
		}
		return finishPower(t, settled(complexPowInt(x, int64(n)), x, y))
	}
	if x == 0 {
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
		size *= fmath.Exp(float64(-angle * imag(y)))
		phase += float64(imag(y) * fmath.Log(abs))
	}
	if math.IsInf(phase, 0) { // the reference's sine has no value there, and it calls that so
		return None, t.Raise(ZeroDivisionErrorType, "zero to a negative or complex power")
	}
	return finishPower(t, settled(complex(size*fmath.Cos(phase), size*fmath.Sin(phase)), x, y))
}

func finishPower(t *Thread, r complex128) (Value, error) {
	if math.IsInf(real(r), 0) || math.IsInf(imag(r), 0) {
		return None, t.OverflowError("complex exponentiation")
	}
	return NewComplex(r), nil
}

// complexPowInt is a whole power by squaring.
func complexPowInt(x complex128, n int64) complex128 {
	m := n
	if m < 0 {
		m = -m
	}
	r := complex128(1)
	for p := x; m > 0; m >>= 1 {
		if m&1 != 0 {
			r = complexMul(r, p)
		}
		p = complexMul(p, p)
	}
	if n < 0 {
		return complexDiv(1, r)
	}
	return r
}

// boxed reduces an infinite part to 1 and a finite one to 0, with their signs: the
// direction of an infinite number.
func boxed(x float64) float64 {
	if math.IsInf(x, 0) {
		return math.Copysign(1, x)
	}
	return math.Copysign(0, x)
}

// noNaN replaces a NaN by a zero of its sign.
func noNaN(x float64) float64 {
	if x != x {
		return math.Copysign(0, x)
	}
	return x
}

func infinite(x, y float64) bool { return math.IsInf(x, 0) || math.IsInf(y, 0) }

func finite(x, y float64) bool { return x-x == 0 && y-y == 0 }

// complexMul multiplies. Annex G of the C standard asks that an infinite factor give an
// infinite product, even where the formula gives NaN.
func complexMul(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	ac, bd, ad, bc := float64(a*c), float64(b*d), float64(a*d), float64(b*c)
	re, im := ac-bd, ad+bc
	if re == re || im == im {
		return complex(re, im)
	}
	again := false
	if infinite(a, b) {
		a, b, c, d = boxed(a), boxed(b), noNaN(c), noNaN(d)
		again = true
	}
	if infinite(c, d) {
		a, b, c, d = noNaN(a), noNaN(b), boxed(c), boxed(d)
		again = true
	}
	if !again && (infinite(ac, bd) || infinite(ad, bc)) {
		a, b, c, d = noNaN(a), noNaN(b), noNaN(c), noNaN(d)
		again = true
	}
	if again {
		inf := math.Inf(1)
		re = inf * (float64(a*c) - float64(b*d))
		im = inf * (float64(a*d) + float64(b*c))
	}
	return complex(re, im)
}

// complexDiv divides by Smith's method; y is not 0. Infinities are put right as in
// complexMul.
func complexDiv(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	re, im := fmath.NaN, fmath.NaN
	switch ac, ad := math.Abs(c), math.Abs(d); {
	case ac >= ad:
		ratio := d / c
		denom := c + float64(d*ratio)
		re, im = (a+float64(b*ratio))/denom, (b-float64(a*ratio))/denom
	case ad >= ac:
		ratio := c / d
		denom := float64(c*ratio) + d
		re, im = (float64(a*ratio)+b)/denom, (float64(b*ratio)-a)/denom
	}
	if re == re || im == im {
		return complex(re, im)
	}
	switch {
	case infinite(a, b) && finite(c, d):
		a, b = boxed(a), boxed(b)
		inf := math.Inf(1)
		re = inf * (float64(a*c) + float64(b*d))
		im = inf * (float64(b*c) - float64(a*d))
	case infinite(c, d) && finite(a, b):
		c, d = boxed(c), boxed(d)
		re = 0 * (float64(a*c) + float64(b*d))
		im = 0 * (float64(b*c) - float64(a*d))
	}
	return complex(re, im)
}

// realDiv divides a real number by a complex one that is not 0.
func realDiv(a float64, y complex128) complex128 {
	c, d := real(y), imag(y)
	re, im := fmath.NaN, fmath.NaN
	switch ac, ad := math.Abs(c), math.Abs(d); {
	case ac >= ad:
		ratio := d / c
		denom := c + float64(d*ratio)
		re, im = a/denom, float64(-a*ratio)/denom
	case ad >= ac:
		ratio := c / d
		denom := float64(c*ratio) + d
		re, im = float64(a*ratio)/denom, -a/denom
	}
	if re != re && im != im && a-a == 0 && infinite(c, d) {
		re = 0 * float64(a*boxed(c))
		im = 0 * float64(-a*boxed(d))
	}
	return complex(re, im)
}

// ComplexQuo is x / y, where y is not 0.
func ComplexQuo(x, y complex128) complex128 { return complexDiv(x, y) }
