// Package math implements Python's math module over internal/fmath. It holds no
// authority.
//
//   - module.go: the table
//   - float.go: functions of floats
//   - log.go: logarithms, which take ints of any size
//   - round.go: floor, ceil, trunc
//   - integer.go: factorial, comb, perm, gcd, lcm, isqrt
//   - vector.go: hypot, dist, fsum, prod, sumprod
//
// Departures: docs/differences/elementary-functions.md.
package math

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

func init() {
	object.RegisterModule(&object.ModuleDef{
		Name: "math",
		Doc:  "Functions of real numbers, as the C standard defines them, and of whole numbers.",
		Rows: rows(),
		Consts: []object.ConstDef{
			{Name: "pi", Value: object.Float(gomath.Pi)},
			{Name: "e", Value: object.Float(gomath.E)},
			{Name: "tau", Value: object.Float(2 * gomath.Pi)},
			{Name: "inf", Value: object.Float(gomath.Inf(1))},
			{Name: "nan", Value: object.Float(fmath.NaN)},
		},
	})
}

// Words of errors that several functions share.
const (
	unitRange  = "expected a number in range from -1 up to 1, got %s"
	wantFinite = "expected a finite input, got %s"
	pole       = "expected a noninteger or positive integer, got %s"
)

func rows() []object.Row {
	return []object.Row{
		one("acos", fmath.Acos, false, unitRange, "The arc cosine of x, in radians from 0 to pi."),
		one("acosh", fmath.Acosh, false, "expected argument value not less than 1, got %s", "The inverse hyperbolic cosine of x."),
		one("asin", fmath.Asin, false, unitRange, "The arc sine of x, in radians from -pi/2 to pi/2."),
		one("asinh", fmath.Asinh, false, "", "The inverse hyperbolic sine of x."),
		one("atan", fmath.Atan, false, "", "The arc tangent of x, in radians from -pi/2 to pi/2."),
		two("atan2", "y", "x", checked2(fmath.Atan2), "The angle of the point (x, y), in radians from -pi to pi."),
		one("atanh", fmath.Atanh, false, "expected a number between -1 and 1, got %s", "The inverse hyperbolic tangent of x."),
		one("cbrt", fmath.Cbrt, false, "", "The cube root of x."),
		two("copysign", "x", "y", func(x, y float64) (float64, fmath.Kind) { return gomath.Copysign(x, y), fmath.OK }, "A float with the size of x and the sign of y."),
		one("cos", fmath.Cos, false, wantFinite, "The cosine of x radians."),
		one("cosh", fmath.Cosh, true, "", "The hyperbolic cosine of x."),
		plain("degrees", func(x float64) float64 { return x * (180 / gomath.Pi) }, "The angle of x radians in degrees."),
		one("erf", fmath.Erf, true, "", "The error function at x."),
		one("erfc", fmath.Erfc, true, "", "1 - erf(x), without the loss of digits."),
		one("exp", fmath.Exp, true, "", "e ** x."),
		one("exp2", fmath.Exp2, true, "", "2 ** x."),
		one("expm1", fmath.Expm1, true, "", "e ** x - 1, without the loss of digits near 0."),
		plain("fabs", gomath.Abs, "The absolute value of x as a float."),
		kinded("gamma", fmath.Gamma, "The gamma function at x."),
		kinded("lgamma", fmath.Lgamma, "The natural logarithm of the absolute value of gamma(x)."),
		one("log1p", fmath.Log1p, false, "expected argument value > -1, got %s", "The natural logarithm of 1 + x, without the loss of digits near 0."),
		plain("radians", func(x float64) float64 { return x * (gomath.Pi / 180) }, "The angle of x degrees in radians."),
		one("sin", fmath.Sin, false, wantFinite, "The sine of x radians."),
		one("sinh", fmath.Sinh, true, "", "The hyperbolic sine of x."),
		inLoop(object.LoopSqrt, one("sqrt", gomath.Sqrt, false, "expected a nonnegative input, got %s", "The square root of x.")),
		one("tan", fmath.Tan, false, wantFinite, "The tangent of x radians."),
		one("tanh", fmath.Tanh, false, "", "The hyperbolic tangent of x."),
		plain("ulp", fmath.Ulp, "The value of the last bit of x."),
		two("fmod", "x", "y", checked2(fmath.Fmod), "The remainder of x / y with the sign of x."),
		two("remainder", "x", "y", checked2(fmath.Remainder), "x minus the nearest multiple of y, to the even one between two."),
		two("pow", "x", "y", fmath.MathPow, "x ** y, for floats alone."),
		test("isfinite", func(x float64) bool { return x-x == 0 }, "Whether x is neither infinite nor NaN."),
		test("isinf", func(x float64) bool { return gomath.IsInf(x, 0) }, "Whether x is infinite."),
		test("isnan", func(x float64) bool { return x != x }, "Whether x is a NaN."),
		{Name: "fma", Sig: "(x, y, z, /)", Params: "x:float y:float z:float", Rights: object.NoRights, Charge: object.Constant, Fast: fma,
			Doc: "x * y + z, rounded once."},
		{Name: "frexp", Sig: "(x, /)", Params: "x:float", Rights: object.NoRights, Charge: object.Constant, Fast: frexp,
			Doc: "The pair (m, e) with x == m * 2**e and 0.5 <= abs(m) < 1, or (x, 0)."},
		{Name: "ldexp", Sig: "(x, i, /)", Params: "x:float", Rights: object.NoRights, Charge: object.Constant, Fast: ldexp,
			Doc: "x * 2**i: the inverse of frexp."},
		{Name: "modf", Sig: "(x, /)", Params: "x:float", Rights: object.NoRights, Charge: object.Constant, Fast: modf,
			Doc: "The fraction and the whole part of x, both with its sign."},
		{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Params: "a:float b:float rel_tol:float abs_tol:float",
			Rights: object.NoRights, Charge: object.Constant, Fast: isclose,
			Doc: "Whether a and b differ by no more than abs_tol, or rel_tol times the larger one."},
		{Name: "nextafter", Sig: "(x, y, /, *, steps=None)", Params: "x:float y:float steps:int", Rights: object.NoRights, Charge: object.Constant,
			Fast: nextafter, Doc: "The float that is steps (one, if None) floats after x towards y."},
		{Name: "log", Sig: "(x, base=<unrepresentable>, /)", Rights: object.NoRights, Charge: object.Custom, Fast: log, Step: logStep,
			Doc: "The logarithm of x to the base, e if none is given."},
		{Name: "log2", Sig: "(x, /)", Rights: object.NoRights, Charge: object.Custom, Fast: logOf(fmath.Log2), Step: logStep,
			Doc: "The logarithm of x to base 2."},
		{Name: "log10", Sig: "(x, /)", Rights: object.NoRights, Charge: object.Custom, Fast: logOf(fmath.Log10), Step: logStep,
			Doc: "The logarithm of x to base 10."},
		{Name: "floor", Sig: "(x, /)", Rights: object.NoRights, Charge: object.Constant, Fast: rounding(gomath.Floor), Step: roundStep,
			Doc: "The greatest int not above x: x.__floor__()."},
		{Name: "ceil", Sig: "(x, /)", Rights: object.NoRights, Charge: object.Constant, Fast: rounding(gomath.Ceil), Step: roundStep,
			Doc: "The least int not below x: x.__ceil__()."},
		{Name: "trunc", Sig: "(x, /)", Rights: object.NoRights, Charge: object.Constant, Fast: rounding(gomath.Trunc), Step: roundStep,
			Doc: "The int nearest to x towards 0: x.__trunc__()."},
		{Name: "factorial", Sig: "(n, /)", Params: "n:int", Rights: object.NoRights, Charge: object.Custom, Fast: factorial, Step: factorialStep,
			Doc: "The product of the whole numbers from 1 to n."},
		{Name: "comb", Sig: "(n, k, /)", Params: "n:int k:int", Rights: object.NoRights, Charge: object.Custom, Fast: comb, Step: combStep,
			Doc: "The number of ways to choose k of n things: n! / (k! * (n-k)!), or 0 if k > n."},
		{Name: "perm", Sig: "(n, k=None, /)", Params: "n:int k:int", Rights: object.NoRights, Charge: object.Custom, Fast: perm, Step: permStep,
			Doc: "The number of ways to arrange k of n things: n! / (n-k)!, or 0 if k > n. Without k, n!."},
		{Name: "isqrt", Sig: "(n, /)", Params: "n:int", Rights: object.NoRights, Charge: object.Custom, Fast: isqrt, Step: isqrtStep,
			Doc: "The greatest int whose square is not above n."},
		{Name: "gcd", Sig: "(*integers)", Rights: object.NoRights, Charge: object.Custom, Fast: gcd, Step: integersStep,
			Doc: "The greatest common divisor: 0 of no or only zero arguments."},
		{Name: "lcm", Sig: "(*integers)", Rights: object.NoRights, Charge: object.Custom, Fast: lcm, Step: integersStep,
			Doc: "The least common multiple: 1 of no arguments, 0 if one is 0."},
		{Name: "hypot", Sig: "(*coordinates)", Rights: object.NoRights, Charge: object.PerItem, Fast: hypot, Step: hypotStep,
			Doc: "The length of the vector with these coordinates."},
		{Name: "dist", Sig: "(p, q, /)", Rights: object.NoRights, Charge: object.PerItem, Step: distStep,
			Doc: "The distance of two points, each an iterable of coordinates."},
		{Name: "fsum", Sig: "(seq, /)", Rights: object.NoRights, Charge: object.PerItem, Step: fsumStep,
			Doc: "The sum of the numbers in seq, rounded once."},
		{Name: "prod", Sig: "(iterable, /, *, start=1)", Rights: object.NoRights, Charge: object.PerItem, Step: prodStep,
			Doc: "The product of start and the items of the iterable."},
		{Name: "sumprod", Sig: "(p, q, /)", Rights: object.NoRights, Charge: object.PerItem, Step: sumprodStep,
			Doc: "The sum of the products of the items of p and q, which must be equally long. Floats are summed in triple length."},
	}
}
