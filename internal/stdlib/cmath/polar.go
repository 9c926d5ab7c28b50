package cmath

// This file defines log with a base, polar coordinates and isclose.

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

func log(t *object.Thread, z []complex128, args []object.Value) (object.Value, error) {
	r, kind := natural(z[0])
	if args[1].IsMissing() {
		return result(t, r, kind)
	}
	d, kind := natural(z[1]) // an error of the first logarithm is forgotten, as in the reference
	if d == 0 {
		kind = fmath.ErrDomain
	} else if kind == fmath.OK {
		r = object.ComplexQuo(r, d)
	}
	return result(t, r, kind)
}

// phase of an angle too small for a float is an error, as the reference has it by way of the
// C library's errno; polar and log give 0 for it there too.
func phase(t *object.Thread, z []complex128, _ []object.Value) (object.Value, error) {
	x, y := real(z[0]), imag(z[0])
	phi := fmath.Atan2(y, x)
	if phi == 0 && y != 0 && finite(x, y) {
		return object.None, kindError(t, fmath.ErrRange)
	}
	return object.Float(phi), nil
}

func polar(t *object.Thread, z []complex128, _ []object.Value) (object.Value, error) {
	x, y := real(z[0]), imag(z[0])
	r := fmath.Hypot(x, y)
	if isInf(r) && finite(x, y) {
		return object.None, kindError(t, fmath.ErrRange)
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.None, err
	}
	return object.NewTuple([]object.Value{object.Float(r), object.Float(fmath.Atan2(y, x))}), nil
}

func rect(t *object.Thread, args []object.Value) (object.Value, error) {
	r, phi := args[0].Float(), args[1].Float()
	var z complex128
	kind := fmath.OK
	switch {
	case r != 0 && r == r && isInf(phi):
		kind = fmath.ErrDomain
	case finite(r, phi) && phi == 0:
		z = complex(r, r*phi)
	case finite(r, phi):
		z = complex(r*fmath.Cos(phi), r*fmath.Sin(phi))
	default:
		z = rectSpecial(r, phi)
	}
	return result(t, z, kind)
}

// rectSpecial has an infinity or a NaN.
func rectSpecial(r, phi float64) complex128 {
	switch {
	case r == 0:
		return 0
	case isInf(r) && phi == phi:
		z := cis(inf, phi)
		if r < 0 {
			z = complex(-real(z), -imag(z))
		}
		return z
	case isInf(r):
		return complex(inf, nan)
	case phi == 0:
		return complex(nan, 0)
	}
	return complex(nan, nan)
}

func isclose(t *object.Thread, z []complex128, args []object.Value) (object.Value, error) {
	rel, abs := args[2].Float(), args[3].Float()
	if rel < 0 || abs < 0 {
		return object.None, t.ValueError("tolerances must be non-negative")
	}
	a, b := z[0], z[1]
	switch {
	case a == b:
		return object.True, nil
	case isInf(real(a)) || isInf(imag(a)) || isInf(real(b)) || isInf(imag(b)):
		return object.False, nil
	}
	size := func(c complex128) float64 { return fmath.Hypot(real(c), imag(c)) }
	diff := size(a - b)
	return object.Bool(diff <= float64(rel*gomath.Max(size(a), size(b))) || diff <= abs), nil
}
