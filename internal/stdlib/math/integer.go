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

// oneCall is the fuel up to which an operation is done at once: 1 ms.
const oneCall = 50_000

// productFuel is the cost of a product of many factors with so many bits each, and the
// words of the result: about as much as log(words) products of halves.
func productFuel(factors, bitsEach int64) (fuel, words int64) {
	words = int64(gomath.MaxInt64) / 256
	if factors == 0 || bitsEach < gomath.MaxInt64/256/factors {
		words = factors*bitsEach/64 + 1
	}
	fuel = object.MulFuel(words/2+1, words/2+1)
	if fuel > gomath.MaxInt64/64 {
		return gomath.MaxInt64 / 2, words
	}
	return 2*fuel + fuel*int64(bits.Len64(uint64(words)))/4 + factors/8, words
}

// chargeProduct pays for a product. ErrSlow: it is too long for one call.
func chargeProduct(t *object.Thread, factors, bitsEach int64, steps bool) error {
	fuel, words := productFuel(factors, bitsEach)
	if words > t.Meter.Limit/8 {
		return t.RaiseArgs(object.MemoryErrorType)
	}
	if !steps && fuel > oneCall {
		return object.ErrSlow
	}
	return t.Charge(fuel, 2*object.BigWordsSize(words))
}

// factorialN checks the argument of factorial.
func factorialN(t *object.Thread, v object.Value) (int64, error) {
	if sign(v) < 0 {
		return 0, t.ValueError("factorial() not defined for negative values")
	}
	n, ok := v.Int64()
	if !ok {
		return 0, t.OverflowError("factorial() argument should not exceed %d", int64(gomath.MaxInt64))
	}
	return n, nil
}

func factorial(t *object.Thread, args []object.Value) (object.Value, error) {
	n, err := factorialN(t, args[0])
	if err != nil {
		return object.None, err
	}
	if n <= 20 {
		r := int64(1)
		for i := int64(2); i <= n; i++ {
			r *= i
		}
		return object.Int(r), nil
	}
	if err := chargeProduct(t, n, int64(bits.Len64(uint64(n))), false); err != nil {
		return object.None, err
	}
	return object.NewBig(new(big.Int).MulRange(1, n)), nil
}

var factorialStep = object.JobStep(func(t *object.Thread, args []object.Value) (*object.BigJob, object.Value, error) {
	n, err := factorialN(t, args[0])
	if err == nil {
		err = chargeProduct(t, n, int64(bits.Len64(uint64(n))), true)
	}
	if err != nil {
		return nil, object.None, err
	}
	return object.RangeJob(1, n), object.None, nil
}, firstResult)

// firstResult is the result of a job that is the function's own.
func firstResult(_ *object.Thread, _ []object.Value, j *object.BigJob) (object.Value, error) {
	r, _ := j.Results()
	return object.NewBig(r), nil
}

// descending is n * (n-1) * … with k factors, by halves: depth log k.
func descending(n *big.Int, k int64) *big.Int {
	if n.IsInt64() {
		return new(big.Int).MulRange(n.Int64()-k+1, n.Int64())
	}
	if k <= 8 {
		r, f := big.NewInt(1), new(big.Int).Set(n)
		for range k {
			r.Mul(r, f)
			f.Sub(f, bigOne)
		}
		return r
	}
	half := k / 2
	low := new(big.Int).Sub(n, big.NewInt(half))
	return low.Mul(descending(n, half), descending(low, k-half))
}

var bigOne = big.NewInt(1)

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

// chosen checks the arguments of comb and gives the smaller of k and n - k. zero: there is
// no way to choose.
func chosen(t *object.Thread, args []object.Value) (k int64, zero bool, err error) {
	if err := checkNK(t, args[0], args[1]); err != nil {
		return 0, false, err
	}
	kb := args[1].BigInt()
	rest := new(big.Int).Sub(args[0].BigInt(), kb)
	if rest.Sign() < 0 {
		return 0, true, nil
	}
	if rest.Cmp(kb) < 0 {
		kb = rest
	}
	if !kb.IsInt64() {
		return 0, false, t.OverflowError("min(n - k, k) must not exceed %d", int64(gomath.MaxInt64))
	}
	return kb.Int64(), false, nil
}

func comb(t *object.Thread, args []object.Value) (object.Value, error) {
	k, zero, err := chosen(t, args)
	if err != nil || zero {
		return object.Int(0), err
	}
	if err := chargeProduct(t, k, 2*object.IntBits(args[0])+1, false); err != nil {
		return object.None, err
	}
	top := descending(args[0].BigInt(), k)
	return object.NewBig(top.Quo(top, new(big.Int).MulRange(1, k))), nil
}

// combStep does long ones: the product of the k factors from n down (Vals[2]), that from
// 1 up (Vals[3]), and their quotient.
func combStep(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		k, _, err := chosen(t, f.Vals)
		if err == nil {
			err = chargeProduct(t, k, 2*object.IntBits(f.Vals[0])+1, true)
		}
		if err != nil {
			return t.Fail(err)
		}
		f.State = object.FallingJob(f.Vals[0].BigInt(), k)
		f.N, f.PC = k, 1
		f.Commit(t)
	}
	j := f.State.(*object.BigJob)
	if !j.Run() {
		return object.Again
	}
	r, _ := j.Results()
	switch f.PC {
	case 1:
		f.State = object.RangeJob(1, f.N)
	case 2:
		f.State = object.QuoJob(f.Vals[2].BigInt(), r)
	case 3:
		f.Out = object.NewBig(r)
		return object.Done
	}
	f.Vals = append(f.Vals, object.NewBig(r))
	f.PC++
	return object.Again
}

// arranged checks the arguments of perm. zero: there is no way to arrange.
func arranged(t *object.Thread, args []object.Value) (k int64, zero bool, err error) {
	if err := checkNK(t, args[0], args[1]); err != nil {
		return 0, false, err
	}
	kb := args[1].BigInt()
	if args[0].BigInt().Cmp(kb) < 0 {
		return 0, true, nil
	}
	if !kb.IsInt64() {
		return 0, false, t.OverflowError("k must not exceed %d", int64(gomath.MaxInt64))
	}
	return kb.Int64(), false, nil
}

func perm(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return factorial(t, args[:1])
	}
	k, zero, err := arranged(t, args)
	if err != nil || zero {
		return object.Int(0), err
	}
	if err := chargeProduct(t, k, object.IntBits(args[0]), false); err != nil {
		return object.None, err
	}
	if k == 0 {
		return object.Int(1), nil
	}
	return object.NewBig(descending(args[0].BigInt(), k)), nil
}

var permStep = object.JobStep(func(t *object.Thread, args []object.Value) (*object.BigJob, object.Value, error) {
	k, err := int64(0), error(nil)
	if args[1].IsNone() {
		k, err = factorialN(t, args[0])
	} else {
		k, _, err = arranged(t, args)
	}
	if err == nil {
		err = chargeProduct(t, k, object.IntBits(args[0]), true)
	}
	if err != nil {
		return nil, object.None, err
	}
	return object.FallingJob(args[0].BigInt(), k), object.None, nil
}, firstResult)

// sqrtFuel is the cost of a root: of w words, that of a product of the same length.
func sqrtFuel(w int64) int64 { return object.MulFuel(w, w) + w }

func isqrt(t *object.Thread, args []object.Value) (object.Value, error) {
	if sign(args[0]) < 0 {
		return object.None, t.ValueError("isqrt() argument must be nonnegative")
	}
	w := object.IntWords(args[0])
	if w > 64 { // math/big divides at full length in every round of Newton's iteration
		return object.None, object.ErrSlow
	}
	if err := t.Charge(sqrtFuel(w), 3*object.BigWordsSize(w)); err != nil {
		return object.None, err
	}
	return object.NewBig(new(big.Int).Sqrt(args[0].BigInt())), nil
}

var isqrtStep = object.JobStep(func(t *object.Thread, args []object.Value) (*object.BigJob, object.Value, error) {
	w := object.IntWords(args[0])
	if err := t.Charge(sqrtFuel(w), 3*object.BigWordsSize(w)); err != nil {
		return nil, object.None, err
	}
	return object.SqrtJob(args[0].BigInt()), object.None, nil
}, firstResult)

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

// gcd2 is the greatest common divisor of two ints. ErrSlow: too long for one call.
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
	fuel := object.GcdFuel(n, m)
	if fuel > oneCall {
		return object.None, object.ErrSlow
	}
	if err := t.Charge(fuel, object.BigWordsSize(max(n, m))); err != nil {
		return object.None, err
	}
	return object.NewBig(new(big.Int).GCD(nil, nil, absOf(x), absOf(y))), nil
}

func absOf(v object.Value) *big.Int { return new(big.Int).Abs(v.BigInt()) }

// lcm2 is the least common multiple of two ints. ErrSlow: too long for one call.
func lcm2(t *object.Thread, x, y object.Value) (object.Value, error) {
	if sign(x) == 0 || sign(y) == 0 {
		return object.Int(0), nil
	}
	if object.MulFuel(object.IntWords(x), object.IntWords(y)) > oneCall {
		return object.None, object.ErrSlow
	}
	g, err := gcd2(t, x, y)
	if err != nil {
		return object.None, err
	}
	if err := chargeLCM(t, x, y, g); err != nil {
		return object.None, err
	}
	r := new(big.Int).Quo(x.BigInt(), g.BigInt())
	return object.NewBig(r.Abs(r.Mul(r, y.BigInt()))), nil
}

func chargeLCM(t *object.Thread, x, y, g object.Value) error {
	n, m := object.IntWords(x), object.IntWords(y)
	return t.Charge(object.DivFuel(n, object.IntWords(g))+object.MulFuel(n, m), object.BigWordsSize(n+m))
}

// Positions of integersStep.
const (
	intsNext = iota + 1
	intsGot
	intsLongGCD // of Vals[1] and Vals[2], which are both long
	intsLongQuo
	intsLongMul
)

// integersStep converts the arguments of gcd and lcm through __index__, each just before
// it is used. Vals are the arguments, the result so far and the argument in use; N is
// the number of the next one.
func integersStep(t *object.Thread, f *object.NFrame) object.Action {
	unit, op := int64(0), gcd2
	if f.Row.Name == "lcm" {
		unit, op = 1, lcm2
	}
	items := object.As[object.Tuple](f.Vals[0]).Items
	if f.PC == 0 {
		f.Vals = append(f.Vals, object.Int(unit), object.None)
		f.PC = intsNext
	}
	for {
		switch f.PC {
		case intsNext:
			if int(f.N) == len(items) {
				f.Out = f.Vals[1]
				return object.Done
			}
			f.PC = intsGot
			if act := t.IndexOp(f, items[f.N]); act != object.Done {
				return act
			}
		case intsGot:
			r, err := op(t, f.Vals[1], f.In)
			if err == object.ErrSlow {
				if act := startLong(t, f); act != object.Done {
					return act
				}
				continue
			}
			if err != nil {
				return t.Fail(err)
			}
			nextInt(t, f, r)
		default:
			return stepLong(t, f)
		}
	}
}

// nextInt stores the result of one argument.
func nextInt(t *object.Thread, f *object.NFrame, r object.Value) {
	f.Vals[1] = r
	f.N++
	f.PC = intsNext
	f.Commit(t)
}

// startLong pays for the gcd of two long numbers and begins it.
func startLong(t *object.Thread, f *object.NFrame) object.Action {
	n, m := object.IntWords(f.Vals[1]), object.IntWords(f.In)
	if err := t.Charge(object.GcdFuel(n, m), object.BigWordsSize(max(n, m))); err != nil {
		return t.Fail(err)
	}
	f.Vals[2] = f.In
	f.State = object.GCDJob(absOf(f.Vals[1]), absOf(f.In))
	f.PC = intsLongGCD
	f.Commit(t)
	return object.Done
}

// stepLong does a piece of it; for lcm a division and a product follow.
func stepLong(t *object.Thread, f *object.NFrame) object.Action {
	j := f.State.(*object.BigJob)
	if !j.Run() {
		return object.Again
	}
	r, _ := j.Results()
	switch {
	case f.Row.Name == "gcd" || f.PC == intsLongMul:
		nextInt(t, f, object.NewBig(r))
	case f.PC == intsLongGCD:
		if err := chargeLCM(t, f.Vals[1], f.Vals[2], object.NewBig(r)); err != nil {
			return t.Fail(err)
		}
		f.State = object.QuoJob(absOf(f.Vals[1]), r)
		f.PC = intsLongQuo
	default:
		f.State = object.MulJob(r, absOf(f.Vals[2]))
		f.PC = intsLongMul
	}
	return object.Again
}
