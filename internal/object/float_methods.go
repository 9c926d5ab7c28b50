// This file defines float's construction, text, rounding and exact ratios.

package object

import (
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/numtext"
)

// finishFloat makes an instance of typ of a float.
func finishFloat(t *Thread, typ *Type, x float64) (Value, error) {
	if typ == FloatType {
		return Float(x), nil
	}
	if err := t.chargeNew(typ, 0, 32); err != nil {
		return None, err
	}
	o := Alloc[FloatObj](t, typ)
	o.F = x
	return Ref(o), nil
}

// floatNew does the constructions that need no guest code.
func floatNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(FloatType, args[0])
	if err != nil {
		return None, err
	}
	// a subclass with its own __init__ may take keywords there
	if args[2].Int() != 0 && typ.Special(SpInit) == FloatType.Special(SpInit) {
		return None, t.TypeError("float() takes no keyword arguments")
	}
	x := args[1]
	xt := x.Type()
	switch conv := xt.Special(SpFloat); {
	case x.Kind() == KindStr && conv.P == nil && xt.Special(SpIndex).P == nil:
		f, ok, err := parseFloat(t, x)
		if err != nil {
			return None, err
		}
		if !ok {
			return None, ErrSlow
		}
		return finishFloat(t, typ, f)
	case x.Kind() == KindFloat && conv == FloatType.Special(SpFloat):
		return finishFloat(t, typ, x.FloatOf())
	case x.Kind() == KindInt && conv == IntType.Special(SpFloat):
		f, err := t.IntToFloat(x)
		if err != nil {
			return None, err
		}
		return finishFloat(t, typ, f)
	case conv.P != nil || xt.Special(SpIndex).P != nil:
		return None, ErrSlow
	case x.Kind() == KindBytes || x.Kind() == KindByteArray || x.Kind() == KindMemoryView:
		f, ok, err := parseFloat(t, x)
		if err != nil {
			return None, err
		}
		if ok {
			return finishFloat(t, typ, f)
		}
	}
	return None, ErrSlow
}

// parseFloat reads the text of a float; ok is false if it is none.
func parseFloat(t *Thread, v Value) (f float64, ok bool, err error) {
	if err := t.Charge(int64(textLen(v))/16, 0); err != nil {
		return 0, false, err
	}
	s, err := numberText(t, v)
	if err != nil {
		return 0, false, err
	}
	return t.ParseFloat(s)
}

// ParseFloat is numtext.ParseFloat, where the characters are paid for.
func (t *Thread) ParseFloat(s string) (x float64, ok bool, err error) {
	if x, ok, err = numtext.ParseFloat(s, t.Polled); err == nil {
		err = t.Charge(numtext.FloatFuel(s, x), 0)
	}
	return x, ok, err
}

// floatNewStep does the rest: guest conversions, and the error that shows the text.
func floatNewStep(t *Thread, f *NFrame) Action {
	x := f.Vals[1]
	for {
		var act Action
		switch f.PC {
		case 0:
			switch {
			case x.Type().Special(SpFloat).P != nil || x.Type().Special(SpIndex).P != nil:
				f.PC, act = 1, t.FloatOp(f, x)
			case x.Kind() == KindStr || x.Kind() == KindBytes || x.Kind() == KindByteArray || x.Kind() == KindMemoryView:
				f.PC, act = 2, t.ReprOp(f, x)
			case x.Type().Special(SpBuffer).P != nil:
				f.PC, act = 3, t.BufferOp(f, x)
			default:
				return t.Fail(t.TypeError("float() argument must be a string or a real number, not '%s'", x.Type().Name))
			}
			if act != Done {
				return act
			}
		case 1:
			r, err := finishFloat(t, As[Type](f.Vals[0]), f.In.Float())
			if err != nil {
				return t.Fail(err)
			}
			f.Out = r
			return Done
		case 2:
			return t.Fail(t.ValueError("could not convert string to float: %s", As[Str](f.In).Go()))
		case 3: // the buffer an object gave
			r, ok, err := parseFloat(t, f.In)
			if err != nil {
				return t.Fail(err)
			}
			if ok {
				f.PC, f.In = 1, Float(r)
				continue
			}
			f.PC = 2
			if act = t.ReprOp(f, x); act != Done {
				return act
			}
		}
	}
}

func floatRepr(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(1, StrSize(24, 1)); err != nil {
		return None, err
	}
	return NewStr(numtext.Repr(args[0].FloatOf())), nil
}

func floatFormat(t *Thread, args []Value) (Value, error) {
	v, text := args[0], As[Str](args[1])
	if text.Len() == 0 {
		if !v.IsFloat() {
			return None, ErrSlow
		}
		return floatRepr(t, args)
	}
	if err := t.Charge(int64(text.Len())/16, int64(text.Len())*4); err != nil {
		return None, err
	}
	spec, e := t.formatSpec(text, numberDefaults(v, numtext.FloatDefaults))
	if e != nil {
		return None, raiseNumText(t, e)
	}
	if err := formatCost(t, spec.BoundFloat()); err != nil {
		return None, err
	}
	var buf [numtext.ShortLen]byte
	if b, ok := spec.AppendShortFloat(buf[:0], v.FloatOf()); ok && len(b) > 1 {
		return t.shortASCII(b)
	}
	p, e := spec.FormatFloat(v.FloatOf())
	if e != nil {
		return None, raiseNumText(t, e)
	}
	return pieces(t, &p)
}

func floatGetNewArgs(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(1)); err != nil {
		return None, err
	}
	return NewTuple([]Value{Float(args[0].FloatOf())}), nil
}

func floatGetFormat(t *Thread, args []Value) (Value, error) {
	switch As[Str](args[1]).Go() {
	case "double", "float":
		return NewStr("IEEE, little-endian"), nil
	}
	return None, t.ValueError("__getformat__() argument 1 must be 'double' or 'float'")
}

// floatRound rounds to an int without ndigits, else to a float.
func floatRound(t *Thread, args []Value) (Value, error) {
	x := args[0].FloatOf()
	if args[1].IsNone() {
		return FloatToInt(t, math.RoundToEven(x))
	}
	if x-x != 0 || x == 0 {
		return Float(x), nil
	}
	n, ok := args[1].Int64()
	if !ok {
		n = maxInt64
		if args[1].BigInt().Sign() < 0 {
			n = -maxInt64
		}
	}
	if err := t.Charge(2, 0); err != nil {
		return None, err
	}
	r, ok := numtext.RoundTo(x, n)
	if !ok {
		return None, t.OverflowError("rounded value too large to represent")
	}
	return Float(r), nil
}

func floatRatio(t *Thread, args []Value) (Value, error) {
	x := args[0].FloatOf()
	switch {
	case x != x:
		return None, t.ValueError("cannot convert NaN to integer ratio")
	case math.IsInf(x, 0):
		return None, t.OverflowError("cannot convert Infinity to integer ratio")
	}
	if err := t.Charge(1, TupleSize(2)+2*bigWordsSize(17)); err != nil {
		return None, err
	}
	m, e := math.Frexp(x)
	n := int64(math.Ldexp(m, 53))
	e -= 53
	for n != 0 && n&1 == 0 && e < 0 {
		n >>= 1
		e++
	}
	num, den := big.NewInt(n), big.NewInt(1)
	if n == 0 {
		e = 0
	}
	if e >= 0 {
		num.Lsh(num, uint(e))
	} else {
		den.Lsh(den, uint(-e))
	}
	return NewTuple([]Value{NewBig(num), NewBig(den)}), nil
}

func floatHex(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(1, StrSize(28, 1)); err != nil {
		return None, err
	}
	return NewStr(numtext.FloatHex(args[0].FloatOf())), nil
}

// floatFromHex and floatFromNumber make exact floats; floatOfClass goes on to call a
// subclass with the float.
func floatFromHex(t *Thread, args []Value) (Value, error) {
	if As[Type](args[0]) != FloatType {
		return None, ErrSlow
	}
	return fromHexText(t, args[1])
}

func fromHexText(t *Thread, v Value) (Value, error) {
	if v.Kind() != KindStr {
		return None, t.TypeError("bad argument type for built-in operation")
	}
	s := As[Str](v)
	if err := t.Charge(int64(s.Len())/16, int64(s.Len())); err != nil {
		return None, err
	}
	x, e := numtext.FloatFromHex(s.Go())
	if e != nil {
		return None, raiseNumText(t, e)
	}
	return Float(x), nil
}

func floatFromNumber(_ *Thread, args []Value) (Value, error) {
	if As[Type](args[0]) != FloatType {
		return None, ErrSlow
	}
	return args[1], nil
}

func floatOfClass(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		v := f.Vals[1]
		if f.Row.Name == "fromhex" {
			var err error
			if v, err = fromHexText(t, v); err != nil {
				return t.Fail(err)
			}
		}
		f.PC = 1
		if act := t.CallValue(f, f.Vals[0], v); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
