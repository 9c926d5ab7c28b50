// This file defines the step forms of int's methods, for operands too long for one
// call: they pay in full, then work through a BigJob.

package object

import (
	"math/big"
	"math/bits"

	"github.com/adderlang/adder/internal/numtext"
)

// JobStep makes the step form of an operation done by a BigJob. start pays, and gives the
// job, or nil and the result; finish makes the result and may charge, but not fail in
// another way than a Fast native.
func JobStep(start func(t *Thread, args []Value) (*BigJob, Value, error), finish func(t *Thread, args []Value, j *BigJob) (Value, error)) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.State == nil {
			j, v, err := start(t, f.Vals)
			if err != nil {
				return t.Fail(err)
			}
			if j == nil {
				f.Out = v
				return Done
			}
			f.State = j
			f.Commit(t)
		}
		j := f.State.(*BigJob)
		if !j.Run() {
			return Again
		}
		v, err := finish(t, f.Vals, j)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

// reflected gives a step's functions the operands of a reflected method.
func reflected(args []Value) []Value {
	r := append([]Value(nil), args...)
	r[0], r[1] = r[1], r[0]
	return r
}

// longStep is JobStep for a method and its reflected form.
func longStep(start func(t *Thread, args []Value) (*BigJob, Value, error), finish func(t *Thread, args []Value, j *BigJob) (Value, error)) (plain, swap Step) {
	return JobStep(start, finish), JobStep(
		func(t *Thread, args []Value) (*BigJob, Value, error) { return start(t, reflected(args)) },
		func(t *Thread, args []Value, j *BigJob) (Value, error) { return finish(t, reflected(args), j) })
}

func absOf(v Value) *big.Int { return new(big.Int).Abs(v.BigInt()) }

var intMulStep, intRMulStep = longStep(func(t *Thread, args []Value) (*BigJob, Value, error) {
	n, m := wordsOf(args[0]), wordsOf(args[1])
	if err := t.chargeWords(mulFuel(n, m), n+m); err != nil {
		return nil, None, err
	}
	return MulJob(absOf(args[0]), absOf(args[1])), None, nil
}, func(_ *Thread, args []Value, j *BigJob) (Value, error) {
	r := j.ret
	if args[0].BigInt().Sign()*args[1].BigInt().Sign() < 0 {
		r = new(big.Int).Neg(r)
	}
	return NewBig(r), nil
})

// startDiv pays for a division of absolute values.
func startDiv(t *Thread, args []Value) (*BigJob, Value, error) {
	n, m := wordsOf(args[0]), wordsOf(args[1])
	if err := t.Charge(divFuel(n, m), bigWordsSize(max(n-m, 0)+1)+bigWordsSize(min(n, m)+1)); err != nil {
		return nil, None, err
	}
	return QuoJob(absOf(args[0]), absOf(args[1])), None, nil
}

// floored turns the quotient and rest of absolute values into those that round down.
func floored(args []Value, j *BigJob) (q, r *big.Int) {
	x, y := args[0].BigInt(), args[1].BigInt()
	q, r = new(big.Int).Set(j.ret), new(big.Int).Set(j.rest)
	if x.Sign() != y.Sign() {
		if r.Sign() != 0 {
			q.Add(q, bigOne)
			r.Sub(absOf(args[1]), r)
		}
		q.Neg(q)
	}
	if y.Sign() < 0 {
		r.Neg(r)
	}
	return q, r
}

var intFloorDivStep, intRFloorDivStep = longStep(startDiv, func(_ *Thread, args []Value, j *BigJob) (Value, error) {
	q, _ := floored(args, j)
	return NewBig(q), nil
})

var intModStep, intRModStep = longStep(startDiv, func(_ *Thread, args []Value, j *BigJob) (Value, error) {
	_, r := floored(args, j)
	return NewBig(r), nil
})

var intDivmodStep, intRDivmodStep = longStep(startDiv, func(t *Thread, args []Value, j *BigJob) (Value, error) {
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return None, err
	}
	q, r := floored(args, j)
	return NewTuple([]Value{NewBig(q), NewBig(r)}), nil
})

// The steps of powers are entered with operands that intPow found too long for one call.
var intPowStep, intRPowStep = longStep(func(t *Thread, args []Value) (*BigJob, Value, error) {
	if !args[2].IsNone() {
		return startPowMod(t, args)
	}
	n, small := args[1].Int64()
	if !small {
		n = maxInt64 // no memory is enough
	}
	words := powWords(args[0], n)
	if err := t.chargeWords(satMul(2, mulFuel(words/2+1, words/2+1)), words); err != nil {
		return nil, None, err
	}
	return newJob(bigTask{op: jobPow, x: absOf(args[0]), n: n}), None, nil
}, func(_ *Thread, args []Value, j *BigJob) (Value, error) {
	r := j.ret
	if !args[2].IsNone() {
		if m := args[2].BigInt(); m.Sign() < 0 && r.Sign() != 0 {
			r = new(big.Int).Add(r, m)
		}
	} else if args[0].BigInt().Sign() < 0 && args[1].BigInt().Bit(0) == 1 {
		r = new(big.Int).Neg(r)
	}
	return NewBig(r), nil
})

func startPowMod(t *Thread, args []Value) (*BigJob, Value, error) {
	if err := chargePowMod(t, args); err != nil {
		return nil, None, err
	}
	a, b, abs, err := powModOperands(t, args)
	if err != nil {
		return nil, None, err
	}
	return newJob(bigTask{op: jobPowMod, x: a, y: b, z: abs}), None, nil
}

// intReprStep converts a long int to digits.
var intReprStep = JobStep(func(t *Thread, args []Value) (*BigJob, Value, error) {
	bits := bitsOf(args[0])
	if err := digitLimit(t, bits); err != nil {
		return nil, None, err
	}
	if err := t.Charge(textFuel(wordsOf(args[0])), StrSize(int(decimalDigits(bits))+2, 1)); err != nil {
		return nil, None, err
	}
	return textJob(absOf(args[0])), None, nil
}, func(t *Thread, args []Value, j *BigJob) (Value, error) {
	if limit := t.S.IntDigits; limit > 0 && len(j.text) > limit {
		return None, raiseNumText(t, numtext.LimitText(limit))
	}
	return digitsOf(t, args, j)
})

// longDigits tells whether the digits of an int in a base are made in pieces: more than 2**17
// bits, or what takes more than oneCall.
func longDigits(v Value, base int) bool {
	return base == 10 && textFuel(wordsOf(v)) > oneCall || base > 0 && wordsOf(v) > 1<<11
}

// digitsOp asks for the digits of an int in base 2, 8, 10 or 16, with its sign, as a str.
func (t *Thread) digitsOp(f *NFrame, v Value, base int) Action {
	return t.PushRow(f, digitsRow, v, Int(int64(base)))
}

// digitsRow: Vals are the int and the base.
var digitsRow = &Row{Name: "digits", Sig: "(v, base, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.Vals[1].Int() == 10 {
		return intReprStep(t, f)
	}
	return intBitsStep(t, f)
}}

// intBitsStep converts a long int to digits of a base that is a power of two.
var intBitsStep = JobStep(func(t *Thread, args []Value) (*BigJob, Value, error) {
	base := int(args[1].Int())
	digits := bitsOf(args[0])/int64(bits.Len(uint(base))-1) + 2
	if err := t.Charge(digits/16, 2*StrSize(int(digits), 1)); err != nil {
		return nil, None, err
	}
	return bitsJob(absOf(args[0]), base), None, nil
}, digitsOf)

func digitsOf(_ *Thread, args []Value, j *BigJob) (Value, error) {
	if args[0].BigInt().Sign() < 0 {
		return NewStr("-" + string(j.text)), nil
	}
	return NewStr(string(j.text)), nil
}

// startParse pays for the value of a long text and begins to compute it.
func startParse(t *Thread, f *NFrame, text *numtext.IntText) error {
	words := textWords(text)
	if err := t.chargeWords(textFuel(words), words+int64(text.N)/8); err != nil {
		return err
	}
	f.State = parseJob(text.Digits(), text.Base)
	return nil
}
