package cmath

// This file defines what the functions are at infinities and NaNs: Annex G of the C
// standard.

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
)

var (
	inf = gomath.Inf(1)
	nan = fmath.NaN
)

// like gives size the sign of s.
func like(size, s float64) float64 { return gomath.Copysign(size, s) }

func isInf(x float64) bool { return gomath.IsInf(x, 0) }

func sqrtSpecial(x, y float64) complex128 {
	switch {
	case isInf(y):
		return complex(inf, y)
	case x > 0 && isInf(x):
		if y != y {
			return complex(inf, nan)
		}
		return complex(inf, like(0, y))
	case isInf(x):
		if y != y {
			return complex(nan, inf)
		}
		return complex(0, like(inf, y))
	}
	return complex(nan, nan)
}

// corner is the angle of an infinite number in the half plane y >= 0, for finite y or
// infinite.
func corner(x, y float64) float64 {
	switch {
	case isInf(y) && isInf(x) && x > 0:
		return gomath.Pi / 4
	case isInf(y) && isInf(x):
		return 3 * gomath.Pi / 4
	case isInf(y):
		return halfPi
	case x > 0:
		return 0
	}
	return gomath.Pi
}

func acosSpecial(x, y float64) complex128 {
	switch {
	case x != x && isInf(y):
		return complex(nan, -y)
	case y != y && isInf(x):
		return complex(nan, inf)
	case y != y && x == 0:
		return complex(halfPi, nan)
	case x != x || y != y:
		return complex(nan, nan)
	}
	return complex(corner(x, y), like(inf, -y))
}

func acoshSpecial(x, y float64) complex128 {
	switch {
	case x != x && isInf(y) || y != y && isInf(x):
		return complex(inf, nan)
	case y != y && x == 0:
		return complex(nan, halfPi)
	case x != x || y != y:
		return complex(nan, nan)
	}
	return complex(inf, like(corner(x, y), y))
}

func asinhSpecial(x, y float64) complex128 {
	switch {
	case x != x && y == 0:
		return complex(nan, y)
	case x != x && isInf(y):
		return complex(inf, nan)
	case y != y && isInf(x):
		return complex(x, nan)
	case x != x || y != y:
		return complex(nan, nan)
	}
	return complex(like(inf, x), like(corner(gomath.Abs(x), y), y))
}

// atanhSpecial has x >= 0 or NaN.
func atanhSpecial(x, y float64) complex128 {
	switch {
	case isInf(y):
		return complex(0, like(halfPi, y))
	case isInf(x) && y != y:
		return complex(0, nan)
	case isInf(x):
		return complex(0, like(halfPi, y))
	case x == 0:
		return complex(0, nan)
	}
	return complex(nan, nan)
}

// cis is size times the direction of angle y, which is finite; a zero angle keeps its
// sign.
func cis(size, y float64) complex128 {
	if y == 0 {
		return complex(size, y)
	}
	s, c := fmath.Sin(y), fmath.Cos(y)
	return complex(like(size, c), like(size, s))
}

func expSpecial(x, y float64) complex128 {
	switch {
	case isInf(x) && x < 0 && y-y == 0:
		return cis(0, y)
	case isInf(x) && x < 0:
		return 0
	case isInf(x) && y-y == 0:
		return cis(inf, y)
	case isInf(x):
		return complex(inf, nan)
	case x != x && y == 0:
		return complex(nan, y)
	}
	return complex(nan, nan)
}

func coshSpecial(x, y float64) complex128 {
	switch {
	case isInf(x) && y-y == 0:
		r := cis(inf, y)
		if x < 0 {
			r = complex(real(r), -imag(r))
		}
		return r
	case isInf(x):
		return complex(inf, nan)
	case x == 0:
		return complex(nan, 0)
	case y == 0:
		return complex(nan, 0)
	}
	return complex(nan, nan)
}

func sinhSpecial(x, y float64) complex128 {
	switch {
	case isInf(x) && y-y == 0:
		r := cis(inf, y)
		if x < 0 {
			r = complex(-real(r), imag(r))
		}
		return r
	case isInf(x):
		return complex(inf, nan)
	case x == 0:
		return complex(0, nan)
	case y == 0:
		return complex(nan, y)
	}
	return complex(nan, nan)
}

func tanhSpecial(x, y float64) complex128 {
	switch {
	case isInf(x) && y-y == 0:
		s, c := fmath.Sin(y), fmath.Cos(y)
		return complex(like(1, x), like(0, 2*s*c))
	case isInf(x):
		return complex(like(1, x), 0)
	case y == 0:
		return complex(nan, y)
	case x == 0:
		return complex(x, nan)
	}
	return complex(nan, nan)
}

func logSpecial(x, y float64) complex128 {
	switch {
	case (isInf(x) || isInf(y)) && (x != x || y != y):
		return complex(inf, nan)
	case x != x || y != y:
		return complex(nan, nan)
	}
	return complex(inf, like(corner(x, y), y))
}
