// This file defines float's arithmetic, rounding and comparisons.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/fmath"
)

// SameNaN tells whether Go's operators on floats yield the NaNs of fmath.Add on this machine.
const SameNaN = !fmath.OtherNaN

// toFloat converts an operand; ok is false for a foreign type.
func toFloat(t *Thread, v Value) (f float64, ok bool, err error) {
	switch v.Kind() {
	case KindFloat:
		return v.FloatOf(), true, nil
	case KindInt:
		f, err = t.IntToFloat(v)
		return f, true, err
	}
	return 0, false, nil
}

// floatBinary makes a method of an operation on two floats.
func floatBinary(op func(t *Thread, x, y float64) (Value, error)) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		x, ok, err := toFloat(t, args[0])
		if !ok || err != nil {
			return NotImplemented, err
		}
		y, ok, err := toFloat(t, args[1])
		if !ok || err != nil {
			return NotImplemented, err
		}
		return op(t, x, y)
	}
}

func floatAdd(_ *Thread, x, y float64) (Value, error) { return Float(fmath.Add(x, y)), nil }

func floatSub(_ *Thread, x, y float64) (Value, error) { return Float(fmath.Settle(x-y, x, y)), nil }

func floatMul(_ *Thread, x, y float64) (Value, error) { return Float(fmath.Mul(x, y)), nil }

func floatDiv(t *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return None, zeroDivision(t)
	}
	return Float(fmath.Settle(x/y, x, y)), nil
}

func floatFloorDiv(t *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return None, zeroDivision(t)
	}
	q, _ := fmath.FloorDivMod(x, y)
	return Float(q), nil
}

func floatMod(t *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return None, zeroDivision(t)
	}
	return Float(fmath.FloorMod(x, y)), nil
}

func floatDivmod(t *Thread, x, y float64) (Value, error) {
	if y == 0 {
		return None, zeroDivision(t)
	}
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return None, err
	}
	q, r := fmath.FloorDivMod(x, y)
	return Pair(Float(q), Float(r)), nil
}

func floatPow(t *Thread, args []Value) (Value, error) {
	if !args[2].IsNone() {
		return None, t.TypeError("pow() 3rd argument not allowed unless all arguments are integers")
	}
	return floatBinary(floatPower)(t, args)
}

// floatPlain is the exact float equal to a float or an instance of a subclass.
func floatPlain(_ *Thread, args []Value) (Value, error) { return Float(args[0].FloatOf()), nil }

func floatAbs(_ *Thread, args []Value) (Value, error) {
	return Float(math.Abs(args[0].FloatOf())), nil
}

func floatTrunc(t *Thread, args []Value) (Value, error) { return FloatToInt(t, args[0].FloatOf()) }

func floatFloor(t *Thread, args []Value) (Value, error) {
	return FloatToInt(t, math.Floor(args[0].FloatOf()))
}

func floatCeil(t *Thread, args []Value) (Value, error) {
	return FloatToInt(t, math.Ceil(args[0].FloatOf()))
}

func floatIsInteger(_ *Thread, args []Value) (Value, error) {
	x := args[0].FloatOf()
	return Bool(x == math.Floor(x) && !math.IsInf(x, 0)), nil
}

// floatCompare is the method of one comparison: with ints it is exact.
func floatCompare(op int) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		switch args[1].Kind() {
		case KindFloat:
		case KindInt:
			if err := t.Charge(linearFuel(wordsOf(args[1])), 0); err != nil {
				return None, err
			}
		default:
			return NotImplemented, nil
		}
		c := CompareNum(args[0], args[1])
		if c == 2 {
			return Bool(op == CmpNE), nil
		}
		return Bool(compared(op, c)), nil
	}
}
