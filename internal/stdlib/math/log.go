package math

// This file defines logarithms. An int too large for a float is split into a float and a
// power of two, so that any int has one.

import (
	"math/big"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/numtext"
	"github.com/adderlang/adder/internal/object"
)

// logValue takes the logarithm of an int-like object or a float; ok is false for values
// that must be converted first.
func logValue(t *object.Thread, f func(float64) float64, v object.Value) (r float64, ok bool, err error) {
	switch v.Kind() {
	case object.KindInt:
		n, small := v.Int64()
		if small && n <= 0 || !small && v.BigInt().Sign() < 0 {
			return 0, true, t.ValueError("expected a positive input")
		}
		if small {
			return f(float64(n)), true, nil
		}
		if err := t.Charge(object.IntWords(v)/8, 0); err != nil {
			return 0, true, err
		}
		m, e := splitInt(v.BigInt())
		if e <= 1024 {
			if x, _ := new(big.Float).SetMantExp(big.NewFloat(m), e).Float64(); x-x == 0 {
				return f(x), true, nil
			}
		}
		return f(m) + float64(f(2)*float64(e)), true, nil
	case object.KindFloat:
		x := v.FloatOf()
		if x <= 0 {
			return 0, true, t.ValueError("expected a positive input, got %s", numtext.Repr(x))
		}
		return f(x), true, nil
	}
	return 0, false, nil
}

// splitInt gives x > 0 as m * 2**e, m in [0.5, 1) and rounded once to a float.
func splitInt(x *big.Int) (m float64, e int) {
	f := new(big.Float).SetPrec(53).SetInt(x)
	e = f.MantExp(f)
	m, _ = f.Float64()
	return m, e
}

func logOf(f func(float64) float64) object.Fast {
	return func(t *object.Thread, args []object.Value) (object.Value, error) {
		r, ok, err := logValue(t, f, args[0])
		if err == nil && !ok {
			err = object.ErrSlow
		}
		return object.Float(r), err
	}
}

func log(t *object.Thread, args []object.Value) (object.Value, error) {
	r, ok, err := logValue(t, fmath.Log, args[0])
	if err == nil && !ok {
		err = object.ErrSlow
	}
	if err != nil || args[1].IsMissing() {
		return object.Float(r), err
	}
	d, ok, err := logValue(t, fmath.Log, args[1])
	if err == nil && !ok {
		err = object.ErrSlow
	}
	if err != nil {
		return object.None, err
	}
	return quotient(t, r, d)
}

func quotient(t *object.Thread, r, d float64) (object.Value, error) {
	if d == 0 {
		return object.None, t.Raise(object.ZeroDivisionErrorType, "division by zero")
	}
	return object.Float(r / d), nil
}

// logStep converts arguments through __float__ or __index__, one after the other: the
// logarithm of the first is an error before the second is converted. N is the argument.
func logStep(t *object.Thread, f *object.NFrame) object.Action {
	fn := map[string]func(float64) float64{"log": fmath.Log, "log2": fmath.Log2, "log10": fmath.Log10}[f.Row.Name]
	for {
		switch f.PC {
		case 0:
			v := f.Vals[f.N]
			f.PC = 1
			if k := v.Kind(); k == object.KindInt || k == object.KindFloat {
				f.In = v
				continue
			}
			if act := floatOp(t, f, v); act != object.Done {
				return act
			}
		case 1:
			r, _, err := logValue(t, fn, f.In)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals[f.N] = object.Float(r)
			f.N++
			f.PC = 0
			f.Commit(t)
			if int(f.N) < len(f.Vals) && !f.Vals[f.N].IsMissing() {
				continue
			}
			f.Out = f.Vals[0]
			if f.N == 2 {
				if f.Out, err = quotient(t, f.Vals[0].Float(), f.Vals[1].Float()); err != nil {
					return t.Fail(err)
				}
			}
			return object.Done
		}
	}
}
