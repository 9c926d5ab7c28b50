// This file defines multiplication, division and power of ints.

package object

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/adderlang/adder/internal/fmath"
)

func intMul(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if small {
		if p, ok := mul64(x, y); ok {
			return Int(p), nil
		}
	}
	n, m := wordsOf(args[0]), wordsOf(args[1])
	fuel := mulFuel(n, m)
	if fuel > oneCall {
		return None, ErrSlow
	}
	if err := t.chargeWords(fuel, n+m); err != nil {
		return None, err
	}
	return NewBig(new(big.Int).Mul(args[0].BigInt(), args[1].BigInt())), nil
}

// mul64 multiplies; ok is false if the product does not fit.
func mul64(x, y int64) (int64, bool) {
	if x == 0 || y == 0 {
		return 0, true
	}
	ux, uy := uint64(x), uint64(y)
	if x < 0 {
		ux = -ux
	}
	if y < 0 {
		uy = -uy
	}
	hi, lo := bits.Mul64(ux, uy)
	switch {
	case hi != 0:
		return 0, false
	case (x < 0) != (y < 0):
		return -int64(lo), lo <= 1<<63
	}
	return int64(lo), lo < 1<<63
}

func zeroDivision(t *Thread) error { return t.Raise(ZeroDivisionErrorType, "division by zero") }

// isZero tells whether an int-like object is 0.
func isZero(v Value) bool {
	n, ok := v.Int64()
	return ok && n == 0
}

// floorDiv64 divides; the caller has excluded y == 0 and the one overflow.
func floorDiv64(x, y int64) (q, r int64) {
	q, r = x/y, x%y
	if r != 0 && (r < 0) != (y < 0) {
		q--
		r += y
	}
	return q, r
}

// floorDivBig divides, rounding down: Go's quotients round to zero.
func floorDivBig(x, y *big.Int) (q, r *big.Int) {
	q, r = new(big.Int).QuoRem(x, y, new(big.Int))
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		q.Sub(q, bigOne)
		r.Add(r, y)
	}
	return q, r
}

var bigOne = big.NewInt(1)

// divide is the common part of //, % and divmod.
func divide(t *Thread, args []Value) (q, r Value, ok bool, err error) {
	x, y, small, ok := ints(args)
	if !ok {
		return None, None, false, nil
	}
	if isZero(args[1]) {
		return None, None, true, zeroDivision(t)
	}
	if small && !(y == -1 && x == math.MinInt64) {
		a, b := floorDiv64(x, y)
		return Int(a), Int(b), true, nil
	}
	n, m := wordsOf(args[0]), wordsOf(args[1])
	fuel := divFuel(n, m)
	if fuel > oneCall {
		return None, None, true, ErrSlow
	}
	if err := t.Charge(fuel, bigWordsSize(max(n-m, 0)+1)+bigWordsSize(min(n, m)+1)); err != nil {
		return None, None, true, err
	}
	a, b := floorDivBig(args[0].BigInt(), args[1].BigInt())
	return NewBig(a), NewBig(b), true, nil
}

func intFloorDiv(t *Thread, args []Value) (Value, error) {
	q, _, ok, err := divide(t, args)
	if !ok {
		return NotImplemented, nil
	}
	return q, err
}

func intMod(t *Thread, args []Value) (Value, error) {
	_, r, ok, err := divide(t, args)
	if !ok {
		return NotImplemented, nil
	}
	return r, err
}

func intDivmod(t *Thread, args []Value) (Value, error) {
	q, r, ok, err := divide(t, args)
	if !ok {
		return NotImplemented, nil
	}
	if err != nil {
		return None, err
	}
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return None, err
	}
	return Pair(q, r), nil
}

func intTrueDiv(t *Thread, args []Value) (Value, error) {
	x, y, small, ok := ints(args)
	if !ok {
		return NotImplemented, nil
	}
	if isZero(args[1]) {
		return None, zeroDivision(t)
	}
	const exact = 1 << 53
	if small && x <= exact && x >= -exact && y <= exact && y >= -exact {
		return Float(float64(x) / float64(y)), nil
	}
	n := wordsOf(args[0]) + wordsOf(args[1])
	if err := t.Charge(satMul(2, linearFuel(n)), 0); err != nil {
		return None, err
	}
	f := divideBig(args[0].BigInt(), args[1].BigInt())
	if math.IsInf(f, 0) {
		return None, t.OverflowError("integer division result too large for a float")
	}
	return Float(f), nil
}

// divideBig is x/y rounded once, half to even. Both operands are first cut to what the
// 66 bits of the quotient depend on, with a sticky bit for the rest, so that its cost
// is linear.
func divideBig(x, y *big.Int) float64 {
	a, b := new(big.Int).Abs(x), new(big.Int).Abs(y)
	neg := x.Sign() != y.Sign()
	if a.Sign() == 0 {
		if y.Sign() < 0 {
			return math.Copysign(0, -1)
		}
		return 0
	}
	shift := b.BitLen() - a.BitLen() + 66
	if shift >= 0 {
		a.Lsh(a, uint(shift))
	} else {
		b.Lsh(b, uint(-shift))
	}
	r := new(big.Int)
	a.QuoRem(a, b, r)
	a.Lsh(a, 1)
	if r.Sign() != 0 {
		a.SetBit(a, 0, 1)
	}
	f := new(big.Float).SetPrec(uint(max(a.BitLen(), 1))).SetInt(a)
	f.SetMantExp(f, -shift-1)
	v, _ := f.Float64()
	if neg {
		return -v
	}
	return v
}

func intPow(t *Thread, args []Value) (Value, error) {
	if _, _, _, ok := ints(args); !ok {
		return NotImplemented, nil
	}
	if !args[2].IsNone() {
		if args[2].Kind() != KindInt {
			return NotImplemented, nil
		}
		return intPowMod(t, args)
	}
	n, small := args[1].Int64()
	if small && n < 0 || !small && args[1].BigInt().Sign() < 0 {
		x, err := t.IntToFloat(args[0])
		if err != nil {
			return None, err
		}
		y, err := t.IntToFloat(args[1])
		if err != nil {
			return None, err
		}
		return floatPower(t, x, y)
	}
	if b, ok := args[0].Int64(); ok && b >= -1 && b <= 1 {
		odd := args[1].BigInt().Bit(0) == 1
		switch {
		case small && n == 0:
			return Int(1), nil
		case b == -1 && !odd:
			return Int(1), nil
		}
		return Int(b), nil
	}
	if !small {
		n = maxInt64
	}
	words := powWords(args[0], n)
	if b, ok := args[0].Int64(); ok && words == 1 { // the result has at most 63 bits
		r := int64(1)
		for ; n > 0; n >>= 1 {
			if n&1 != 0 {
				r *= b
			}
			b *= b
		}
		return Int(r), nil
	}
	if x := args[0].BigInt(); bitsOfPower(x) { // a power of two: shift
		if err := t.chargeWords(linearFuel(words), words); err != nil {
			return None, err
		}
		r := new(big.Int).Lsh(bigOne, uint(int64(x.BitLen()-1)*n))
		if x.Sign() < 0 && n&1 == 1 {
			r.Neg(r)
		}
		return NewBig(r), nil
	}
	fuel := satMul(2, mulFuel(words/2+1, words/2+1))
	if fuel > oneCall {
		return None, ErrSlow
	}
	if err := t.chargeWords(fuel, words); err != nil {
		return None, err
	}
	return NewBig(new(big.Int).Exp(args[0].BigInt(), big.NewInt(n), nil)), nil
}

// intPowMod is pow(a, b, m).
func intPowMod(t *Thread, args []Value) (Value, error) {
	if isZero(args[2]) {
		return None, t.ValueError("pow() 3rd argument cannot be 0")
	}
	if powModFuel(args) > oneCall {
		return None, ErrSlow
	}
	if err := chargePowMod(t, args); err != nil {
		return None, err
	}
	a, b, abs, err := powModOperands(t, args)
	if err != nil {
		return None, err
	}
	r := new(big.Int).Exp(a, b, abs)
	if m := args[2].BigInt(); m.Sign() < 0 && r.Sign() != 0 {
		r.Add(r, m)
	}
	return NewBig(r), nil
}

// powWords bounds the words of v ** n.
func powWords(v Value, n int64) int64 { return satMul(bitsOf(v), n)/64 + 1 }

// powModFuel counts a squaring for each bit of the exponent and a product for every
// fourth, each with a reduction.
func powModFuel(args []Value) int64 {
	n, e := wordsOf(args[2]), bitsOf(args[1])
	fuel := satAdd(divFuel(wordsOf(args[0]), n), satMul(e+e/4+1, satAdd(2*mulFuel(n, n), 1)))
	if args[1].BigInt().Sign() < 0 {
		fuel = satAdd(fuel, satMul(4, gcdFuel(n, n)))
	}
	return fuel
}

func chargePowMod(t *Thread, args []Value) error {
	return t.chargeWords(powModFuel(args), 4*wordsOf(args[2]))
}

// powModOperands gives base and exponent, both at least 0, and the modulus above 0.
func powModOperands(t *Thread, args []Value) (a, b, abs *big.Int, err error) {
	abs = new(big.Int).Abs(args[2].BigInt())
	a, b = new(big.Int).Mod(args[0].BigInt(), abs), args[1].BigInt()
	if b.Sign() < 0 {
		if a = new(big.Int).ModInverse(a, abs); a == nil {
			if abs.Cmp(bigOne) != 0 {
				return nil, nil, nil, t.ValueError("base is not invertible for the given modulus")
			}
			a = new(big.Int)
		}
		b = new(big.Int).Neg(b)
	}
	return a, b, abs, nil
}

// floatPower is x ** y of two floats: a negative number to a fractional power is
// complex.
func floatPower(t *Thread, x, y float64) (Value, error) {
	switch {
	case x == 0 && y < 0 && !math.IsInf(y, 0):
		return None, t.Raise(ZeroDivisionErrorType, "zero to a negative power")
	case x < 0 && !math.IsInf(x, 0) && !math.IsInf(y, 0) && y != math.Floor(y) && y == y:
		return complexPower(t, complex(x, 0), complex(y, 0))
	}
	r := fmath.Pow(x, y)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return None, t.RaiseArgs(OverflowErrorType, Int(34), NewStr("Numerical result out of range"))
	}
	return Float(r), nil
}
