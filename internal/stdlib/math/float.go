package math

// This file defines the functions of floats. Each costs the unit of its call: none takes
// over 1 µs.

import (
	gomath "math"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/numtext"
	"github.com/adderlang/adder/internal/object"
)

// fail raises the error of a kind; domain is its message with the argument in place of
// %s, or empty for the general one.
func fail(t *object.Thread, kind fmath.Kind, domain string, x float64) error {
	switch {
	case kind == fmath.ErrRange:
		return t.OverflowError("math range error")
	case domain == "":
		return t.ValueError("math domain error")
	}
	return t.ValueError(domain, numtext.Repr(x))
}

func row1(name, doc string, fast object.Fast) object.Row {
	return object.Row{Name: name, Sig: "(x, /)", Params: "x:float", Rights: object.NoRights, Charge: object.Constant, Fast: fast, Doc: doc}
}

// one is a function whose result tells its errors.
func one(name string, f func(float64) float64, overflows bool, domain, doc string) object.Row {
	return row1(name, doc, func(t *object.Thread, args []object.Value) (object.Value, error) {
		x := args[0].Float()
		r := f(x)
		if r-r != 0 { // NaN or infinite
			if kind := fmath.Check1(x, r, overflows); kind != fmath.OK {
				return object.None, fail(t, kind, domain, x)
			}
		}
		return object.Float(r), nil
	})
}

// inLoop is a row that the dispatch loop knows.
func inLoop(op object.LoopOp, r object.Row) object.Row {
	r.Loop = op
	return r
}

// plain is a function without errors.
func plain(name string, f func(float64) float64, doc string) object.Row {
	return row1(name, doc, func(_ *object.Thread, args []object.Value) (object.Value, error) {
		return object.Float(f(args[0].Float())), nil
	})
}

// kinded is a gamma function.
func kinded(name string, f func(float64) (float64, fmath.Kind), doc string) object.Row {
	return row1(name, doc, func(t *object.Thread, args []object.Value) (object.Value, error) {
		r, kind := f(args[0].Float())
		if kind != fmath.OK {
			return object.None, fail(t, kind, pole, args[0].Float())
		}
		return object.Float(r), nil
	})
}

// test is a predicate.
func test(name string, f func(float64) bool, doc string) object.Row {
	return row1(name, doc, func(_ *object.Thread, args []object.Value) (object.Value, error) {
		return object.Bool(f(args[0].Float())), nil
	})
}

// two is a function of two floats.
func two(name, x, y string, f func(x, y float64) (float64, fmath.Kind), doc string) object.Row {
	return object.Row{Name: name, Sig: "(" + x + ", " + y + ", /)", Params: x + ":float " + y + ":float",
		Rights: object.NoRights, Charge: object.Constant, Doc: doc,
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			r, kind := f(args[0].Float(), args[1].Float())
			if kind != fmath.OK {
				return object.None, fail(t, kind, "", 0)
			}
			return object.Float(r), nil
		}}
}

func checked2(f func(x, y float64) float64) func(x, y float64) (float64, fmath.Kind) {
	return func(x, y float64) (float64, fmath.Kind) {
		r := f(x, y)
		return r, fmath.Check2(x, y, r)
	}
}

func fma(t *object.Thread, args []object.Value) (object.Value, error) {
	r, kind := fmath.MathFMA(args[0].Float(), args[1].Float(), args[2].Float())
	switch kind {
	case fmath.ErrDomain:
		return object.None, t.ValueError("invalid operation in fma")
	case fmath.ErrRange:
		return object.None, t.OverflowError("overflow in fma")
	}
	return object.Float(r), nil
}

// pair makes a tuple of two.
func pair(t *object.Thread, a, b object.Value) (object.Value, error) {
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.None, err
	}
	return object.NewTuple([]object.Value{a, b}), nil
}

func frexp(t *object.Thread, args []object.Value) (object.Value, error) {
	m, e := fmath.Frexp(args[0].Float())
	return pair(t, object.Float(m), object.Int(int64(e)))
}

func ldexp(t *object.Thread, args []object.Value) (object.Value, error) {
	x, i := args[0].Float(), args[1]
	if i.Kind() != object.KindInt {
		return object.None, t.TypeError("Expected an int as second argument to ldexp.")
	}
	n, ok := i.Int64()
	if !ok {
		n = gomath.MaxInt64
		if i.BigInt().Sign() < 0 {
			n = -n
		}
	}
	r, kind := fmath.Ldexp(x, n)
	if kind != fmath.OK {
		return object.None, fail(t, kind, "", x)
	}
	return object.Float(r), nil
}

func modf(t *object.Thread, args []object.Value) (object.Value, error) {
	frac, whole := fmath.Modf(args[0].Float())
	return pair(t, object.Float(frac), object.Float(whole))
}

func isclose(t *object.Thread, args []object.Value) (object.Value, error) {
	rel, abs := args[2].Float(), args[3].Float()
	if rel < 0 || abs < 0 {
		return object.None, t.ValueError("tolerances must be non-negative")
	}
	return object.Bool(fmath.Isclose(args[0].Float(), args[1].Float(), rel, abs)), nil
}

func nextafter(t *object.Thread, args []object.Value) (object.Value, error) {
	x, y := args[0].Float(), args[1].Float()
	if args[2].IsNone() {
		return object.Float(fmath.Nextafter(x, y)), nil
	}
	n, ok := args[2].Int64()
	steps := uint64(n)
	if !ok {
		big := args[2].BigInt()
		n = int64(big.Sign())
		if steps = gomath.MaxUint64; big.IsUint64() { // else more floats than there are
			steps = big.Uint64()
		}
	}
	if n < 0 {
		return object.None, t.ValueError("steps must be a non-negative integer")
	}
	return object.Float(fmath.NextafterN(x, y, steps)), nil
}

// floatOp converts to a float, delivered in f.In. A subclass of float gives its value,
// whatever its __float__ says.
func floatOp(t *object.Thread, f *object.NFrame, v object.Value) object.Action {
	if v.Kind() == object.KindFloat {
		f.In = object.Float(v.FloatOf())
		return object.Done
	}
	return t.FloatOp(f, v)
}
