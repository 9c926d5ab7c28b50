// This file defines int's methods on bits, bytes and digits.

package object

import (
	"math/big"
	"math/bits"
	"slices"
)

func intBitLength(_ *Thread, args []Value) (Value, error) { return Int(bitsOf(args[0])), nil }

func intBitCount(t *Thread, args []Value) (Value, error) {
	if n, ok := args[0].Int64(); ok {
		u := uint64(n)
		if n < 0 {
			u = -u
		}
		return Int(int64(bits.OnesCount64(u))), nil
	}
	if err := t.Charge(linearFuel(wordsOf(args[0])), 0); err != nil {
		return None, err
	}
	n := 0
	for _, w := range args[0].BigInt().Bits() {
		n += bits.OnesCount64(uint64(w))
	}
	return Int(int64(n)), nil
}

func intRatio(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(2)+48); err != nil {
		return None, err
	}
	return NewTuple([]Value{args[0].PlainInt(), Int(1)}), nil
}

func intGetNewArgs(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(1)+48); err != nil {
		return None, err
	}
	return NewTuple([]Value{args[0].PlainInt()}), nil
}

// intSizeof counts digits of 30 bits of 4 bytes after a head of 24, as CPython does.
func intSizeof(_ *Thread, args []Value) (Value, error) {
	return Int(24 + 4*max(1, (bitsOf(args[0])+29)/30)), nil
}

// intRound rounds to a multiple of 10**-ndigits, half to even.
func intRound(t *Thread, args []Value) (Value, error) {
	v := args[0]
	if args[1].IsNone() {
		return intPlain(t, args)
	}
	n, ok := args[1].Int64()
	if !ok && args[1].BigInt().Sign() > 0 || ok && n >= 0 {
		return intPlain(t, args)
	}
	if !ok || -n > bitsOf(v)/3+2 { // 10**-n is more than twice the value
		return Int(0), nil
	}
	fuel, words := roundFuel(v)
	if fuel > oneCall {
		return None, ErrSlow
	}
	if err := t.chargeWords(fuel, words); err != nil {
		return None, err
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(-n), nil)
	q, r := floorDivBig(v.BigInt(), unit)
	twice := new(big.Int).Lsh(r, 1)
	if c := twice.Cmp(unit); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, bigOne)
	}
	return NewBig(q.Mul(q, unit)), nil
}

// roundFuel is what rounding costs, and the words that it takes.
func roundFuel(v Value) (fuel, words int64) {
	words = wordsOf(v) + 1
	return satAdd(textFuel(words), divFuel(words, words/2+1)), 3 * words
}

// intRoundStep rounds what intRound found too long for one call.
var intRoundStep = JobStep(func(t *Thread, args []Value) (*BigJob, Value, error) {
	fuel, words := roundFuel(args[0])
	if err := t.chargeWords(fuel, words); err != nil {
		return nil, None, err
	}
	return newJob(bigTask{op: jobRound, x: absOf(args[0]), n: -args[1].Int()}), None, nil
}, func(_ *Thread, args []Value, j *BigJob) (Value, error) {
	if args[0].BigInt().Sign() < 0 {
		return NewBig(new(big.Int).Neg(j.ret)), nil
	}
	return NewBig(j.ret), nil
})

// byteOrder reads 'big' or 'little'.
func byteOrder(t *Thread, v Value) (little bool, err error) {
	switch As[Str](v).Go() {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, t.ValueError("byteorder must be either 'little' or 'big'")
}

// intToBytes: args are the value, the length, the order and whether it is signed.
func intToBytes(t *Thread, args []Value) (Value, error) {
	v, n, signed := args[0], args[1].Int(), args[3].Bool()
	little, err := byteOrder(t, args[2])
	if err != nil {
		return None, err
	}
	x := v.BigInt()
	switch {
	case n < 0:
		return None, t.ValueError("length argument must be non-negative")
	case x.Sign() < 0 && !signed:
		return None, t.OverflowError("can't convert negative int to unsigned")
	}
	need := bitsOf(v)
	if signed {
		need++
		if x.Sign() < 0 && bitsOfPower(x) {
			need-- // -2**k has room in k+1 bits
		}
	}
	if n < (need+7)/8 {
		return None, t.OverflowError("int too big to convert")
	}
	if n > t.Meter.Limit {
		return None, t.RaiseArgs(MemoryErrorType)
	}
	if err := t.Charge(n/32, BytesSize(int(n))); err != nil {
		return None, err
	}
	b := make([]byte, n)
	if x.Sign() >= 0 {
		x.FillBytes(b)
	} else { // two's complement: the bits of -x-1, inverted
		new(big.Int).Not(x).FillBytes(b)
		for i := range b {
			b[i] = ^b[i]
		}
	}
	if little {
		slices.Reverse(b)
	}
	return NewBytes(b), nil
}

// bitsOfPower tells whether a negative number is -2**k.
func bitsOfPower(x *big.Int) bool {
	return x.TrailingZeroBits() == uint(x.BitLen()-1)
}

// intFromBytes does exact int of a bytes-like object. Args are the class, the object,
// the order and whether it is signed.
func intFromBytes(t *Thread, args []Value) (Value, error) {
	little, err := byteOrder(t, args[2])
	if err != nil {
		return None, err
	}
	switch args[1].Kind() {
	case KindBytes, KindByteArray, KindMemoryView:
	default:
		return None, ErrSlow
	}
	if args[1].Kind() == KindBytes && args[1].Type() != BytesType {
		return None, ErrSlow // a subclass may have __bytes__
	}
	if As[Type](args[0]) != IntType {
		return None, ErrSlow
	}
	return bytesToInt(t, args[1].Buffer(), little, args[3].Bool())
}

func bytesToInt(t *Thread, b []byte, little, signed bool) (Value, error) {
	n := int64(len(b))
	if err := t.Charge(n/32, BigSize(max(n*8, 64)-64)); err != nil {
		return None, err
	}
	b = slices.Clone(b)
	if little {
		slices.Reverse(b)
	}
	neg := signed && len(b) > 0 && b[0] >= 0x80
	if neg {
		for i := range b {
			b[i] = ^b[i]
		}
	}
	x := new(big.Int).SetBytes(b)
	if neg {
		x.Not(x)
	}
	return NewBig(x), nil
}

// intFromBytesStep makes bytes of other objects, and instances of subclasses.
func intFromBytesStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		x := f.Vals[1]
		conv := x.Type().Special(SpBytes)
		var act Action
		switch {
		case conv.P != nil:
			act, _ = t.CallSpecial(f, SpBytes, x)
		case x.Kind() == KindBytes || x.Kind() == KindByteArray || x.Kind() == KindMemoryView:
			f.In = x
		case x.Kind() == KindStr || x.Kind() == KindInt || x.Type().Special(SpIter).P == nil && !x.Type().GuestItems() &&
			x.Type().Special(SpBuffer).P == nil:
			return t.Fail(t.TypeError("cannot convert '%s' object to bytes", x.Type().Name))
		default:
			act = t.CallValue(f, Ref(BytesType), x)
		}
		if act != Done {
			return act
		}
		fallthrough
	case 1:
		switch f.In.Kind() {
		case KindBytes, KindByteArray, KindMemoryView:
		default:
			return t.Fail(t.TypeError("__bytes__ returned non-bytes (type %s)", f.In.Type().Name))
		}
		little, err := byteOrder(t, f.Vals[2])
		if err != nil {
			return t.Fail(err)
		}
		v, err := bytesToInt(t, f.In.Buffer(), little, f.Vals[3].Bool())
		if err != nil {
			return t.Fail(err)
		}
		if As[Type](f.Vals[0]) == IntType {
			f.Out = v
			return Done
		}
		f.PC = 2
		if act := t.CallValue(f, f.Vals[0], v); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
