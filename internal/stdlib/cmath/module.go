// Package cmath implements Python's cmath module over internal/fmath. It holds no
// authority.
//
//   - module.go: the table and the conversion of arguments
//   - functions.go: the functions of finite numbers
//   - special.go: their values at infinities and NaNs, after Annex G of the C standard
//   - polar.go: polar, rect, phase, isclose
//
// Departures: docs/differences/elementary-functions.md.
package cmath

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

func init() {
	inf, nan := gomath.Inf(1), fmath.NaN
	object.RegisterModule(&object.ModuleDef{
		Name: "cmath",
		Doc:  "Functions of complex numbers.",
		Rows: rows(),
		Consts: []object.ConstDef{
			{Name: "pi", Value: object.Float(gomath.Pi)},
			{Name: "e", Value: object.Float(gomath.E)},
			{Name: "tau", Value: object.Float(2 * gomath.Pi)},
			{Name: "inf", Value: object.Float(inf)},
			{Name: "nan", Value: object.Float(nan)},
			{Name: "infj", Value: static(complex(0, inf))},
			{Name: "nanj", Value: static(complex(0, nan))},
		},
	})
}

// static makes a complex that interpreters share.
func static(c complex128) object.Value { return object.MakeStatic(object.NewComplex(c)) }

// A function of complex numbers, and the kind of its error.
type function func(z complex128) (complex128, fmath.Kind)

// functions holds those that share one form: value in, value out.
var functions = map[string]function{
	"acos": acos, "acosh": acosh, "asin": asin, "asinh": asinh, "atan": atan, "atanh": atanh, "cos": cos, "cosh": cosh,
	"exp": exp, "log10": log10, "sin": sin, "sinh": sinh, "sqrt": sqrtKind, "tan": tan, "tanh": tanh,
}

func rows() []object.Row {
	docs := [][2]string{
		{"acos", "The arc cosine of z."}, {"acosh", "The inverse hyperbolic cosine of z."},
		{"asin", "The arc sine of z."}, {"asinh", "The inverse hyperbolic sine of z."},
		{"atan", "The arc tangent of z."}, {"atanh", "The inverse hyperbolic tangent of z."},
		{"cos", "The cosine of z."}, {"cosh", "The hyperbolic cosine of z."},
		{"exp", "e ** z."}, {"log10", "The logarithm of z to base 10."},
		{"sin", "The sine of z."}, {"sinh", "The hyperbolic sine of z."},
		{"sqrt", "The square root of z."}, {"tan", "The tangent of z."}, {"tanh", "The hyperbolic tangent of z."},
	}
	var out []object.Row
	for _, d := range docs {
		f := functions[d[0]]
		out = append(out, row(d[0], "(z, /)", d[1], func(t *object.Thread, z []complex128, _ []object.Value) (object.Value, error) {
			r, kind := f(z[0])
			return result(t, r, kind)
		}))
	}
	predicate := func(name, doc string, f func(x, y float64) bool) {
		out = append(out, row(name, "(z, /)", doc, func(_ *object.Thread, z []complex128, _ []object.Value) (object.Value, error) {
			return object.Bool(f(real(z[0]), imag(z[0]))), nil
		}))
	}
	predicate("isfinite", "Whether both parts are finite.", finite)
	predicate("isinf", "Whether a part is infinite.", func(x, y float64) bool { return gomath.IsInf(x, 0) || gomath.IsInf(y, 0) })
	predicate("isnan", "Whether a part is a NaN.", func(x, y float64) bool { return x != x || y != y })
	return append(out,
		row("log", "(z, base=<unrepresentable>, /)", "The logarithm of z to the base, e if none is given.", log),
		row("phase", "(z, /)", "The angle of z, from -pi to pi.", phase),
		row("polar", "(z, /)", "The polar form of z: the pair (abs(z), phase(z)).", polar),
		row("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether a and b differ by no more than abs_tol, or rel_tol times the larger one.", isclose),
		object.Row{Name: "rect", Sig: "(r, phi, /)", Params: "r:float phi:float", Rights: object.NoRights, Charge: object.Constant, Fast: rect,
			Doc: "The number with absolute value r and angle phi."})
}

// A body gets the arguments that are complex numbers, and all of them as bound.
type body func(t *object.Thread, z []complex128, args []object.Value) (object.Value, error)

// row makes a function whose first arguments, one or (with base or b) two, are converted
// to complex.
func row(name, sig, doc string, run body) object.Row {
	r := object.Row{Name: name, Sig: sig, Rights: object.NoRights, Charge: object.Constant, Doc: doc}
	if name == "isclose" {
		r.Params = "rel_tol:float abs_tol:float"
	}
	r.Fast = func(t *object.Thread, args []object.Value) (object.Value, error) {
		var z [2]complex128
		for i, v := range args[:min(len(args), 2)] {
			switch {
			case v.IsMissing():
			case v.IsFloat():
				z[i] = complex(v.Float(), 0)
			case v.IsInt():
				z[i] = complex(float64(v.Int()), 0)
			case v.Type() == object.ComplexType:
				z[i] = object.As[object.Complex](v).C
			default:
				return object.None, object.ErrSlow
			}
		}
		return run(t, z[:], args)
	}
	r.Step = func(t *object.Thread, f *object.NFrame) object.Action { return convert(t, f, run) }
	return r
}

// convert asks __complex__, __float__ or __index__ of each argument. N is its number.
func convert(t *object.Thread, f *object.NFrame, run body) object.Action {
	for {
		var act object.Action
		switch f.PC {
		case 0:
			if int(f.N) == min(len(f.Vals), 2) {
				var z [2]complex128
				for i := range f.N {
					if v := f.Vals[i]; v.Kind() == object.KindComplex {
						z[i] = object.As[object.Complex](v).C
					}
				}
				r, err := run(t, z[:], f.Vals)
				if err != nil {
					return t.Fail(err)
				}
				f.Out = r
				return object.Done
			}
			v := f.Vals[f.N]
			switch {
			case v.IsMissing():
				f.N++
				continue
			case v.Type() == object.ComplexType:
				f.PC, f.In = 2, v
				continue
			case v.Type().Special(object.SpComplex).P != nil:
				f.PC = 1
				act, _ = t.CallSpecial(f, object.SpComplex, v)
			default:
				f.PC = 2
				act = t.FloatOp(f, v)
			}
		case 1:
			if f.In.Kind() != object.KindComplex {
				return t.Fail(t.TypeError("__complex__ returned non-complex (type %s)", f.In.Type().Name))
			}
			f.PC = 2
		case 2:
			v := f.In
			if v.IsFloat() {
				if err := t.Charge(0, 32); err != nil {
					return t.Fail(err)
				}
				v = object.NewComplex(complex(v.Float(), 0))
			}
			f.Vals[f.N] = v
			f.N++
			f.PC = 0
			f.Commit(t)
		}
		if act != object.Done {
			return act
		}
	}
}

// result makes the object of a result, or the error of its kind.
func result(t *object.Thread, z complex128, kind fmath.Kind) (object.Value, error) {
	if err := kindError(t, kind); err != nil {
		return object.None, err
	}
	if err := t.Charge(0, 32); err != nil {
		return object.None, err
	}
	return object.NewComplex(z), nil
}

func kindError(t *object.Thread, kind fmath.Kind) error {
	switch kind {
	case fmath.ErrDomain:
		return t.ValueError("math domain error")
	case fmath.ErrRange:
		return t.OverflowError("math range error")
	}
	return nil
}
