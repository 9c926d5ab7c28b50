// This file defines int's arithmetic that takes time linear in its operands, and
// comparison, hash and the conversions to bool and float.

package object

import (
	"math/big"
	"math/bits"
)

func bitLen64(u uint64) int { return bits.Len64(u) }

// ints gives both operands as 64-bit values if they fit. ok is false for a foreign
// operand: the method then returns NotImplemented.
func ints(args []Value) (x, y int64, small, ok bool) {
	a, b := args[0], args[1]
	if a.Kind() != KindInt || b.Kind() != KindInt {
		return 0, 0, false, false
	}
	x, okx := a.Int64()
	y, oky := b.Int64()
	return x, y, okx && oky, true
}

// bigLinear does an operation whose result has at most one word more than its longer
// operand.
func bigLinear(t *Thread, args []Value, op func(z, x, y *big.Int) *big.Int) (Value, error) {
	n := max(wordsOf(args[0]), wordsOf(args[1])) + 1
	if err := t.chargeWords(linearFuel(n), n); err != nil {
		return None, err
	}
	return NewBig(op(new(big.Int), args[0].BigInt(), args[1].BigInt())), nil
}

func intAdd(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if small {
		if s := x + y; (s^x)&(s^y) >= 0 {
			return Int(s), nil
		}
	}
	return bigLinear(t, args, (*big.Int).Add)
}

func intSub(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if small {
		if d := x - y; (x^y)&(d^x) >= 0 {
			return Int(d), nil
		}
	}
	return bigLinear(t, args, (*big.Int).Sub)
}

func intAnd(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	switch {
	case !ok:
		return NotImplemented, nil
	case small:
		return Int(x & y), nil
	}
	return bigLinear(t, args, (*big.Int).And)
}

func intOr(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	switch {
	case !ok:
		return NotImplemented, nil
	case small:
		return Int(x | y), nil
	}
	return bigLinear(t, args, (*big.Int).Or)
}

func intXor(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	switch {
	case !ok:
		return NotImplemented, nil
	case small:
		return Int(x ^ y), nil
	}
	return bigLinear(t, args, (*big.Int).Xor)
}

// bigUnary pays for a copy and makes it.
func bigUnary(t *Thread, v Value, op func(z, x *big.Int) *big.Int) (Value, error) {
	n := wordsOf(v) + 1
	if err := t.chargeWords(linearFuel(n), n); err != nil {
		return None, err
	}
	return NewBig(op(new(big.Int), v.BigInt())), nil
}

func intNeg(t *Thread, args []Value) (Value, error) {
	if x, ok := args[0].Int64(); ok && x != -x || ok && x == 0 {
		return Int(-x), nil
	}
	return bigUnary(t, args[0], (*big.Int).Neg)
}

func intInvert(t *Thread, args []Value) (Value, error) {
	if x, ok := args[0].Int64(); ok {
		return Int(^x), nil
	}
	return bigUnary(t, args[0], (*big.Int).Not)
}

func intAbs(t *Thread, args []Value) (Value, error) {
	x, ok := args[0].Int64()
	switch {
	case ok && x >= 0:
		return Int(x), nil
	case ok && x != -x:
		return Int(-x), nil
	case !ok && args[0].BigInt().Sign() > 0:
		return intPlain(t, args)
	}
	return bigUnary(t, args[0], (*big.Int).Abs)
}

// intPlain is the exact int equal to an int, a bool or an instance of a subclass: the
// digits are shared.
func intPlain(t *Thread, args []Value) (Value, error) {
	v := args[0]
	if _, small := v.Int64(); !small && v.Type() != IntType {
		if err := t.Charge(0, 48); err != nil {
			return None, err
		}
	}
	return v.PlainInt(), nil
}

func intBool(_ *Thread, args []Value) (Value, error) {
	n, ok := args[0].Int64()
	return Bool(!ok || n != 0), nil
}

func intHash(t *Thread, args []Value) (Value, error) {
	if n, ok := args[0].Int64(); ok {
		return Int(HashInt(n)), nil
	}
	if err := t.chargeWhole(wordsOf(args[0])/4, 0, nsPerWords); err != nil {
		return None, err
	}
	return Int(HashBig(args[0].BigInt())), nil
}

func intFloat(t *Thread, args []Value) (Value, error) {
	if err := t.chargeWhole(linearFuel(wordsOf(args[0])), 0, nsPerWords); err != nil {
		return None, err
	}
	f, err := t.IntToFloat(args[0])
	return Float(f), err
}

// intCompare is the method of one comparison. Ints of different length are ordered by
// it; equal lengths pay for the words.
func intCompare(op int) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		x, y, small, ok := ints(args)
		if !ok {
			return NotImplemented, nil
		}
		var c int
		switch {
		case !small:
			if err := t.chargeWhole(linearFuel(min(wordsOf(args[0]), wordsOf(args[1]))), 0, nsPerWords); err != nil {
				return None, err
			}
			c = args[0].BigInt().Cmp(args[1].BigInt())
		case x < y:
			c = -1
		case x > y:
			c = 1
		}
		return Bool(compared(op, c)), nil
	}
}

// compared is the truth of a comparison whose order is known.
func compared(op, c int) bool {
	switch op {
	case CmpLT:
		return c < 0
	case CmpLE:
		return c <= 0
	case CmpEQ:
		return c == 0
	case CmpNE:
		return c != 0
	case CmpGT:
		return c > 0
	}
	return c >= 0
}

// shiftCount reads the right operand of a shift: big is set if it does not fit.
func shiftCount(t *Thread, v Value) (n int64, huge bool, err error) {
	n, ok := v.Int64()
	if !ok {
		if v.BigInt().Sign() < 0 {
			return 0, false, t.ValueError("negative shift count")
		}
		return 0, true, nil
	}
	if n < 0 {
		return 0, false, t.ValueError("negative shift count")
	}
	return n, false, nil
}

func intLShift(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if small && y >= 0 && y < 63 && x<<y>>y == x {
		return Int(x << y), nil
	}
	n, huge, err := shiftCount(t, args[1])
	if err != nil {
		return None, err
	}
	if b := bitsOf(args[0]); b == 0 {
		return Int(0), nil
	} else if huge || n > maxInt64-b-128 {
		return None, t.OverflowError("too many digits in integer")
	}
	words := n/64 + wordsOf(args[0]) + 1
	if err := t.chargeWords(linearFuel(words), words); err != nil {
		return None, err
	}
	return NewBig(new(big.Int).Lsh(args[0].BigInt(), uint(n))), nil
}

func intRShift(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if small && y >= 0 {
		return Int(x >> min(uint64(y), 63)), nil
	}
	n, huge, err := shiftCount(t, args[1])
	if err != nil {
		return None, err
	}
	if huge || n >= bitsOf(args[0]) {
		if x, ok := args[0].Int64(); ok && x < 0 || !ok && args[0].BigInt().Sign() < 0 {
			return Int(-1), nil
		}
		return Int(0), nil
	}
	words := wordsOf(args[0]) - n/64 + 1
	if err := t.chargeWords(linearFuel(words), words); err != nil {
		return None, err
	}
	return NewBig(new(big.Int).Rsh(args[0].BigInt(), uint(n))), nil
}
