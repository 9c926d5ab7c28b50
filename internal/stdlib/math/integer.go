package math

// This file defines the functions of whole numbers. Costs are formulas over word counts,
// paid before the work.

import (
	gomath "math"
	"math/big"
	"math/bits"

	"github.com/adderlang/adder/internal/object"
)

// sign of an int-like object.
func sign(v object.Value) int {
	if n, ok := v.Int64(); ok {
		switch {
		case n < 0:
			return -1
		case n > 0:
			return 1
		}
		return 0
	}
	return v.BigInt().Sign()
}

// chargeProduct pays for a product of many factors with so many bits in all: about as
// much as log(words) products of halves.
func chargeProduct(t *object.Thread, factors, bitsEach int64) error {
	words := int64(gomath.MaxInt64) / 256
	if factors == 0 || bitsEach < gomath.MaxInt64/64/factors {
		words = factors*bitsEach/64 + 1
	}
	if words > t.Meter.Limit/8 {
		return t.RaiseArgs(object.MemoryErrorType)
	}
	fuel := 2 * object.MulFuel(words/2+1, words/2+1)
	fuel += fuel / 2 * int64(bits.Len64(uint64(words))) / 4
	return t.Charge(fuel+factors/8, 2*object.BigWordsSize(words))
}

func factorial(t *object.Thread, args []object.Value) (object.Value, error) {
	if sign(args[0]) < 0 {
		return object.None, t.ValueError("factorial() not defined for negative values")
	}
	n, ok := args[0].Int64()
	if !ok {
		return object.None, t.OverflowError("factorial() argument should not exceed %d", int64(gomath.MaxInt64))
	}
	if n <= 20 {
		r := int64(1)
		for i := int64(2); i <= n; i++ {
			r *= i
		}
		return object.Int(r), nil
	}
	if err := chargeProduct(t, n, int64(bits.Len64(uint64(n)))); err != nil {
		return object.None, err
	}
	return object.NewBig(new(big.Int).MulRange(1, n)), nil
}

// descending is n * (n-1) * … with k factors, by halves.
func descending(n *big.Int, k int64) *big.Int {
	if n.IsInt64() {
		return new(big.Int).MulRange(n.Int64()-k+1, n.Int64())
	}
	if k <= 8 {
		r, f := big.NewInt(1), new(big.Int).Set(n)
		for range k {
			r.Mul(r, f)
			f.Sub(f, one_)
		}
		return r
	}
	half := k / 2
	low := new(big.Int).Sub(n, big.NewInt(half))
	return low.Mul(descending(n, half), descending(low, k-half))
}

var one_ = big.NewInt(1)

// checkNK refuses negative arguments.
func checkNK(t *object.Thread, n, k object.Value) error {
	if sign(n) < 0 {
		return t.ValueError("n must be a non-negative integer")
	}
	if sign(k) < 0 {
		return t.ValueError("k must be a non-negative integer")
	}
	return nil
}

func comb(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := checkNK(t, args[0], args[1]); err != nil {
		return object.None, err
	}
	n, kb := args[0].BigInt(), args[1].BigInt()
	rest := new(big.Int).Sub(n, kb)
	if rest.Sign() < 0 {
		return object.Int(0), nil
	}
	if rest.Cmp(kb) < 0 {
		kb = rest
	}
	if !kb.IsInt64() {
		return object.None, t.OverflowError("min(n - k, k) must not exceed %d", int64(gomath.MaxInt64))
	}
	k := kb.Int64()
	if err := chargeProduct(t, k, 2*object.IntBits(args[0])+1); err != nil {
		return object.None, err
	}
	top := descending(n, k)
	return object.NewBig(top.Quo(top, new(big.Int).MulRange(1, k))), nil
}

func perm(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return factorial(t, args[:1])
	}
	if err := checkNK(t, args[0], args[1]); err != nil {
		return object.None, err
	}
	n, kb := args[0].BigInt(), args[1].BigInt()
	if n.Cmp(kb) < 0 {
		return object.Int(0), nil
	}
	if !kb.IsInt64() {
		return object.None, t.OverflowError("k must not exceed %d", int64(gomath.MaxInt64))
	}
	k := kb.Int64()
	if err := chargeProduct(t, k, object.IntBits(args[0])); err != nil {
		return object.None, err
	}
	if k == 0 {
		return object.Int(1), nil
	}
	return object.NewBig(descending(n, k)), nil
}

func isqrt(t *object.Thread, args []object.Value) (object.Value, error) {
	if sign(args[0]) < 0 {
		return object.None, t.ValueError("isqrt() argument must be nonnegative")
	}
	w := object.IntWords(args[0])
	// Newton's iteration from a power of two: every round is a division
	rounds := int64(bits.Len64(uint64(object.IntBits(args[0])))) + 2
	if err := t.Charge(rounds*object.DivFuel(w, w/2+1), 3*object.BigWordsSize(w)); err != nil {
		return object.None, err
	}
	return object.NewBig(new(big.Int).Sqrt(args[0].BigInt())), nil
}

// fold computes gcd or lcm of exact ints.
func fold(t *object.Thread, vals []object.Value, unit int64, op func(t *object.Thread, x, y object.Value) (object.Value, error)) (object.Value, error) {
	r := object.Int(unit)
	for _, v := range vals {
		var err error
		if r, err = op(t, r, v); err != nil {
			return object.None, err
		}
	}
	return r, nil
}

// allInts tells whether no item needs its __index__.
func allInts(vals []object.Value) bool {
	for _, v := range vals {
		if v.Kind() != object.KindInt {
			return false
		}
	}
	return true
}

func gcd(t *object.Thread, args []object.Value) (object.Value, error) {
	vals := object.As[object.Tuple](args[0]).Items
	if !allInts(vals) {
		return object.None, object.ErrSlow
	}
	return fold(t, vals, 0, gcd2)
}

func lcm(t *object.Thread, args []object.Value) (object.Value, error) {
	vals := object.As[object.Tuple](args[0]).Items
	if !allInts(vals) {
		return object.None, object.ErrSlow
	}
	return fold(t, vals, 1, lcm2)
}

func gcd2(t *object.Thread, x, y object.Value) (object.Value, error) {
	a, oka := x.Int64()
	b, okb := y.Int64()
	if oka && okb && a != gomath.MinInt64 && b != gomath.MinInt64 {
		for b != 0 {
			a, b = b, a%b
		}
		return object.Int(max(a, -a)), nil
	}
	n, m := object.IntWords(x), object.IntWords(y)
	if err := t.Charge(object.GcdFuel(n, m), object.BigWordsSize(max(n, m))); err != nil {
		return object.None, err
	}
	p, q := new(big.Int).Abs(x.BigInt()), new(big.Int).Abs(y.BigInt())
	return object.NewBig(new(big.Int).GCD(nil, nil, p, q)), nil
}

func lcm2(t *object.Thread, x, y object.Value) (object.Value, error) {
	if sign(x) == 0 || sign(y) == 0 {
		return object.Int(0), nil
	}
	g, err := gcd2(t, x, y)
	if err != nil {
		return object.None, err
	}
	n, m := object.IntWords(x), object.IntWords(y)
	if err := t.Charge(object.DivFuel(n, object.IntWords(g))+object.MulFuel(n, m), object.BigWordsSize(n+m)); err != nil {
		return object.None, err
	}
	r := new(big.Int).Quo(x.BigInt(), g.BigInt())
	return object.NewBig(r.Abs(r.Mul(r, y.BigInt()))), nil
}

// integersStep converts the arguments of gcd and lcm through __index__, each just before
// it is used. Vals are the arguments and the result so far; N is the next argument.
func integersStep(t *object.Thread, f *object.NFrame) object.Action {
	unit, op := int64(0), gcd2
	if f.Row.Name == "lcm" {
		unit, op = 1, lcm2
	}
	items := object.As[object.Tuple](f.Vals[0]).Items
	if f.PC == 0 {
		f.Vals = append(f.Vals, object.Int(unit))
		f.PC = 1
	}
	for {
		if f.PC == 1 {
			if int(f.N) == len(items) {
				f.Out = f.Vals[1]
				return object.Done
			}
			f.PC = 2
			if act := t.IndexOp(f, items[f.N]); act != object.Done {
				return act
			}
		}
		r, err := op(t, f.Vals[1], f.In)
		if err != nil {
			return t.Fail(err)
		}
		f.Vals[1] = r
		f.N++
		f.PC = 1
		f.Commit(t)
	}
}
