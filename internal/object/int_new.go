// This file defines the construction of ints: from numbers, from text, from bytes.

package object

import (
	"math"
	"math/big"
	"strings"

	"github.com/adderlang/adder/internal/numtext"
	"github.com/adderlang/adder/internal/ucd"
)

// asciiText is a str as the parsers of numbers take it: white space of any script is a
// space and decimal digits of any script are ASCII. Pure ASCII stays as it is.
func asciiText(t *Thread, s *Str) (string, error) {
	if s.IsASCII() {
		return s.Raw(), nil
	}
	b := make([]byte, s.Len())
	for i := range b {
		if err := t.PollAt(i); err != nil {
			return "", err
		}
		r := s.At(i)
		switch d := ucd.DecimalValue(r); {
		case r < 0x7f:
			b[i] = byte(r)
		case ucd.IsSpace(r):
			b[i] = ' '
		case d >= 0:
			b[i] = byte('0' + d)
		default:
			b[i] = '?'
		}
	}
	return stringBytes(b), nil
}

// numberText is the text of a str, bytes, bytearray or memoryview without the white
// space around it.
func numberText(t *Thread, v Value) (s string, err error) {
	if v.Kind() == KindStr {
		s, err = asciiText(t, As[Str](v))
	} else {
		b := rawBuffer(len(v.Buffer())) // which may change while a long number is computed
		err = copyLong(t, b, v.Buffer())
		s = stringBytes(b)
	}
	if err != nil {
		return "", err
	}
	return strings.Trim(s, " \t\n\v\f\r"), nil
}

// textLen is the number of characters that numberText will read.
func textLen(v Value) int {
	switch v.Kind() {
	case KindStr:
		return As[Str](v).Len()
	case KindBytes, KindByteArray, KindMemoryView:
		return len(v.Buffer())
	}
	return 0
}

// shortDecimal is the value of 1 to 18 ASCII digits, which nothing is charged for.
func shortDecimal(s string) (n int64, ok bool) {
	if len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		d := s[i] - '0'
		if d > 9 {
			return 0, false
		}
		n = n*10 + int64(d)
	}
	return n, true
}

// scanInt looks at the text of an int.
func scanInt(t *Thread, v Value, base int) (text numtext.IntText, ok bool, err error) {
	s, err := numberText(t, v)
	if err != nil {
		return text, false, err
	}
	return numtext.ScanInt(s, base, t.Polled)
}

// parseInt reads the text of an int. ok is false if it is none.
func parseInt(t *Thread, v Value, base int) (r Value, ok bool, err error) {
	if err := t.Charge(int64(textLen(v))/32, 0); err != nil {
		return None, false, err
	}
	text, ok, err := scanInt(t, v, base)
	if !ok {
		return None, false, err
	}
	if limit := t.S.IntDigits; text.Limited() && limit > 0 && text.N > limit {
		return None, false, raiseNumText(t, numtext.Limit(limit, text.N))
	}
	if n, ok := text.Small(); ok {
		return Int(n), true, nil
	}
	words := textWords(&text)
	fuel := linearFuel(words)
	if text.Limited() {
		if fuel = textFuel(words); fuel > oneCall {
			return None, false, ErrSlow
		}
	}
	if err := t.chargeWords(fuel, words); err != nil {
		return None, false, err
	}
	n, err := text.Big(t.Polled)
	if err != nil {
		return None, false, err
	}
	return NewBig(n), true, nil
}

// textWords bounds the words of the value of a text.
func textWords(text *numtext.IntText) int64 {
	return int64(text.N)*int64(bitLen64(uint64(text.Base-1)))/64 + 1
}

// parseLong goes on with a text whose value is too long for one call; at PC 6 the value
// is being computed. N is the base.
func parseLong(t *Thread, f *NFrame, v Value) Action {
	text, _, err := scanInt(t, v, int(f.N))
	if err != nil {
		return t.Fail(err)
	}
	if err := startParse(t, f, &text); err != nil {
		return t.Fail(err)
	}
	f.M = 0
	if text.Neg {
		f.M = 1
	}
	f.PC = 6
	f.Commit(t)
	return Done
}

// textNumber reads a text, or goes to where its value or its error is made.
func textNumber(t *Thread, f *NFrame, v Value) Action {
	r, ok, err := parseInt(t, v, int(f.N))
	switch {
	case err == ErrSlow:
		return parseLong(t, f, v)
	case err != nil:
		return t.Fail(err)
	case ok:
		f.PC, f.In = 4, r
		return Done
	}
	f.PC = 2
	shown := f.Vals[1]
	if v.Kind() != KindStr { // the beginning of what is in it, as bytes
		b := v.Buffer()
		b = b[:min(len(b), 200)]
		if err := t.Charge(0, BytesSize(len(b))); err != nil {
			return t.Fail(err)
		}
		shown = NewBytes(append([]byte(nil), b...))
	}
	return t.ReprOp(f, shown)
}

// finishInt makes an instance of typ of an exact int.
func finishInt(t *Thread, typ *Type, v Value) (Value, error) {
	if typ == IntType {
		return v, nil
	}
	if err := t.chargeNew(typ, 0, 48); err != nil {
		return None, err
	}
	x := Alloc[BigInt](t, typ)
	if n, ok := v.Int64(); ok {
		x.Small = n
	} else {
		x.Big = v.BigInt()
	}
	return Ref(x), nil
}

// intNew does the constructions that need no guest code. Args are the class, the value
// and the base.
func intNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(IntType, args[0])
	if err != nil {
		return None, err
	}
	x, base := args[1], args[2]
	if typ == IntType && x.Type() == StrType && base.IsMissing() {
		if n, ok := shortDecimal(As[Str](x).data); ok {
			return Int(n), nil
		}
	}
	switch {
	case x.IsMissing() && base.IsMissing():
		return finishInt(t, typ, Int(0))
	case x.IsMissing():
		return None, t.TypeError("int() missing string argument")
	case !base.IsMissing():
		if base.Kind() != KindInt {
			return None, ErrSlow
		}
		v, ok, err := intWithBase(t, x, base)
		if err != nil {
			return None, err
		}
		if !ok {
			return None, ErrSlow
		}
		return finishInt(t, typ, v)
	}
	xt := x.Type()
	switch conv := xt.Special(SpInt); {
	case x.Kind() == KindInt && conv == IntType.Special(SpInt):
		return finishInt(t, typ, x.PlainInt())
	case x.Kind() == KindFloat && conv == FloatType.Special(SpInt):
		v, err := FloatToInt(t, x.FloatOf())
		if err != nil {
			return None, err
		}
		return finishInt(t, typ, v)
	case conv.P != nil || xt.Special(SpIndex).P != nil:
		return None, ErrSlow
	}
	if x.Kind() == KindStr || x.Kind() == KindBytes || x.Kind() == KindByteArray || x.Kind() == KindMemoryView {
		v, ok, err := parseInt(t, x, 10)
		if err != nil {
			return None, err
		}
		if ok {
			return finishInt(t, typ, v)
		}
	}
	return None, ErrSlow
}

// intWithBase is int(x, base) for a base that is an int; ok is false for a bad literal.
func intWithBase(t *Thread, x, base Value) (v Value, ok bool, err error) {
	if err := checkBase(t, x, base); err != nil {
		return None, false, err
	}
	b, _ := base.Int64()
	return parseInt(t, x, int(b))
}

// checkBase refuses what int(x, base) cannot do.
func checkBase(t *Thread, x, base Value) error {
	b, small := base.Int64()
	if !small || b != 0 && (b < 2 || b > 36) {
		return t.ValueError("int() base must be >= 2 and <= 36, or 0")
	}
	switch x.Kind() {
	case KindStr, KindBytes, KindByteArray:
		return nil
	}
	return t.TypeError("int() can't convert non-string with explicit base")
}

// intNewStep does the rest: guest conversions, and the error that shows the literal.
// N is the base.
func intNewStep(t *Thread, f *NFrame) Action {
	x := f.Vals[1]
	var act Action
	for {
		switch f.PC {
		case 0:
			f.N = 10
			conv, index := x.Type().Special(SpInt), x.Type().Special(SpIndex)
			switch {
			case !f.Vals[2].IsMissing():
				f.PC, act = 1, t.IndexOp(f, f.Vals[2])
			case conv.P != nil:
				f.PC = 3
				act, _ = t.CallSpecial(f, SpInt, x)
			case index.P != nil:
				f.PC, act = 4, t.IndexOp(f, x)
			case x.Kind() == KindStr || x.Kind() == KindBytes || x.Kind() == KindByteArray || x.Kind() == KindMemoryView:
				act = textNumber(t, f, x)
			case x.Type().Special(SpBuffer).P != nil:
				f.PC, act = 5, t.BufferOp(f, x)
			default:
				return t.Fail(t.TypeError("int() argument must be a string, a bytes-like object or a real number, not '%s'", x.Type().Name))
			}
			if act != Done {
				return act
			}
		case 1: // the base is known
			if err := checkBase(t, x, f.In); err != nil {
				return t.Fail(err)
			}
			f.N, _ = f.In.Int64()
			if act := textNumber(t, f, x); act != Done {
				return act
			}
		case 2:
			return t.Fail(badLiteral(t, f.N, As[Str](f.In)))
		case 3:
			if f.In.Kind() != KindInt {
				return t.Fail(t.TypeError("__int__ returned non-int (type %s)", f.In.Type().Name))
			}
			f.PC = 4
			if f.In.Type() != IntType {
				f.PC, f.Vals = 7, append(f.Vals, f.In)
				if act := t.warnStrict(f, "__int__", IntType, f.In); act != Done {
					return act
				}
			}
		case 7: // warned of the result
			f.PC, f.In = 4, f.Vals[len(f.Vals)-1]
		case 4:
			return finishIntStep(t, f, f.In.PlainInt())
		case 5: // the buffer an object gave
			if act := textNumber(t, f, f.In); act != Done {
				return act
			}
		case 6:
			j := f.State.(*BigJob)
			if !j.Run() {
				return Again
			}
			r := j.ret
			if f.M == 1 {
				r = new(big.Int).Neg(r)
			}
			return finishIntStep(t, f, NewBig(r))
		}
	}
}

func finishIntStep(t *Thread, f *NFrame, v Value) Action {
	r, err := finishInt(t, As[Type](f.Vals[0]), v)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = r
	return Done
}

// badLiteral raises the error of a text that is no int; it shows 200 characters.
func badLiteral(t *Thread, base int64, repr *Str) error {
	return t.ValueError("invalid literal for int() with base %d: %s", base, shorten(repr, 200).Go())
}

// FloatToInt is the whole part of a float.
func FloatToInt(t *Thread, x float64) (Value, error) {
	switch {
	case x != x:
		return None, t.ValueError("cannot convert float NaN to integer")
	case math.IsInf(x, 0):
		return None, t.OverflowError("cannot convert float infinity to integer")
	case x > -0x1p63 && x < 0x1p63:
		return Int(int64(x)), nil
	}
	if err := t.chargeWords(0, 17); err != nil {
		return None, err
	}
	b, _ := new(big.Float).SetFloat64(x).Int(nil)
	return NewBig(b), nil
}
