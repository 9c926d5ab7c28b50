// This file defines int's text: repr, format and the limit on digits.

package object

import (
	"math/big"
	"strconv"

	"github.com/adderlang/adder/internal/numtext"
)

// decimalDigits bounds the digits of a number of so many bits from below.
func decimalDigits(bits int64) int64 {
	if bits < 2 {
		return 1
	}
	return int64(float64(float64(bits-1)*0.3010299956639811)) + 1 // log10(2), rounded down
}

// digitLimit raises the error of an int whose decimal text would be too long. It looks
// at the length alone, so that refusing costs nothing; text of a length so near the
// limit that bits do not decide is checked again when it is there.
func digitLimit(t *Thread, bits int64) error {
	if limit := t.S.IntDigits; limit > 0 && decimalDigits(bits) > int64(limit) {
		return raiseNumText(t, numtext.LimitText(limit))
	}
	return nil
}

// raiseNumText turns an error of numtext into its exception.
func raiseNumText(t *Thread, e *numtext.Error) error {
	typ := ValueErrorType
	switch e.Kind {
	case numtext.TypeError:
		typ = TypeErrorType
	case numtext.OverflowError:
		typ = OverflowErrorType
	}
	return t.Throw(t.NewException(typ, NewStr(e.Text)))
}

// IntText is str(v) of an int-like object, within the limit on digits.
func IntText(t *Thread, v Value) (string, error) {
	if n, ok := v.Int64(); ok {
		return strconv.FormatInt(n, 10), nil
	}
	bits := bitsOf(v)
	if err := digitLimit(t, bits); err != nil {
		return "", err
	}
	if err := t.Charge(textFuel(wordsOf(v)), StrSize(int(decimalDigits(bits))+2, 1)); err != nil {
		return "", err
	}
	return bigText(t, v.BigInt())
}

func bigText(t *Thread, x *big.Int) (string, error) {
	s := x.String()
	n := len(s)
	if s[0] == '-' {
		n--
	}
	if limit := t.S.IntDigits; limit > 0 && n > limit {
		return "", raiseNumText(t, numtext.LimitText(limit))
	}
	return s, nil
}

func intRepr(t *Thread, args []Value) (Value, error) {
	if n, ok := args[0].Int64(); ok {
		return t.DecimalText(n)
	}
	if textFuel(wordsOf(args[0])) > oneCall {
		return None, ErrSlow
	}
	s, err := IntText(t, args[0])
	if err != nil {
		return None, err
	}
	return NewStr(s), nil
}

// DecimalText is str(n).
func (t *Thread) DecimalText(n int64) (Value, error) {
	if err := t.Charge(0, StrSize(20, 1)); err != nil {
		return None, err
	}
	var buf [20]byte
	text := strconv.AppendInt(buf[:0], n, 10)
	if len(text) == 1 {
		return Ref(Latin1[text[0]]), nil
	}
	return t.decimal(text), nil
}

// decimal is the str of 2 to 20 digits. Great numbers are rarely met again.
func (t *Thread) decimal(text []byte) Value {
	if len(text) <= 4 {
		return Ref(t.sharedStr(stringBytes(text), true))
	}
	return Ref(copyStr(stringBytes(text), true))
}

// A knownSpec is a format specification that was parsed before. Its text is a constant of
// a program, which is never another.
type knownSpec struct {
	text     *Str
	defaults numtext.Defaults
	spec     numtext.Spec
}

// formatSpec parses a format specification, or remembers it: the same f-string is
// formatted over and over.
func (t *Thread) formatSpec(text *Str, d numtext.Defaults) (*numtext.Spec, *numtext.Error) {
	if text.Word&StaticBit == 0 {
		spec, err := numtext.ParseSpec(text.Runes(), d)
		return &spec, err
	}
	if t.specs == nil {
		t.specs = new([8]knownSpec)
	}
	k := &t.specs[text.hash&7]
	if k.text == text && k.defaults == d {
		return &k.spec, nil
	}
	spec, err := numtext.ParseSpec(text.Runes(), d)
	if err == nil {
		*k = knownSpec{text, d, spec}
	}
	return &spec, err
}

// shortASCII makes the str of 2 to shortText bytes of ASCII, for its size: what pieces would make.
func (t *Thread) shortASCII(b []byte) (Value, error) {
	n := len(b)
	if err := t.Charge(0, StrSize(n, 1)); err != nil {
		return None, err
	}
	m, dst := t.makeText(n, true)
	copy(dst, b)
	return m.done(t, n), nil
}

// FormatFast is format(v, spec) of an exact int or float, args[0]. ErrSlow: it takes more than one
// step.
func (t *Thread) FormatFast(args []Value) (Value, error) {
	if args[0].IsFloat() {
		return floatFormat(t, args)
	}
	return intFormat(t, args)
}

// pieces makes the str of a formatted number, for its size.
func pieces(t *Thread, p *numtext.Pieces) (Value, error) {
	n, width := p.Len(), 1
	switch m := p.Max(); {
	case m > 0xffff:
		width = 4
	case m > 0xff:
		width = 2
	}
	if err := t.Charge(int64(n)/64, StrSize(n, width)); err != nil {
		return None, err
	}
	if n > 1 && n <= shortText && p.Max() <= 0x7f {
		m, b := t.makeText(n, true)
		p.Fill7(b)
		return m.done(t, n), nil
	}
	var b StrBuilder
	b.Grow(n)
	p.Each(func(ascii string, r rune, n int) {
		if ascii != "" {
			b.WriteASCII(ascii)
			return
		}
		b.WriteRepeat(r, n)
	})
	return Ref(b.Str()), nil
}

// numberDefaults are what a number's own formatting assumes, under its type's name.
func numberDefaults(v Value, d numtext.Defaults) numtext.Defaults {
	d.TypeName = v.Type().Name
	return d
}

// intFormat formats an int. Without a specification an instance of a subclass (bool
// too) shows as its str().
func intFormat(t *Thread, args []Value) (Value, error) {
	v, text := args[0], As[Str](args[1])
	if text.Len() == 0 {
		if v.Type() != IntType {
			return None, ErrSlow
		}
		return intRepr(t, args)
	}
	if err := t.Charge(int64(text.Len())/16, int64(text.Len())*4); err != nil {
		return None, err
	}
	spec, e := t.formatSpec(text, numberDefaults(v, numtext.IntDefaults))
	if e != nil {
		return None, raiseNumText(t, e)
	}
	if longDigits(v, spec.Base()) {
		return None, ErrSlow
	}
	bits := bitsOf(v)
	if err := formatCost(t, spec.BoundInt(int(bits))); err != nil {
		return None, err
	}
	var p numtext.Pieces
	if n, ok := v.Int64(); ok {
		var buf [numtext.ShortLen]byte
		if b, ok := spec.AppendShortInt(buf[:0], n); ok && len(b) > 1 {
			return t.shortASCII(b)
		}
		p, e = spec.FormatInt(n)
	} else {
		switch spec.Type {
		case 'd', 'n':
			if err := digitLimit(t, bits); err != nil {
				return None, err
			}
			if err := t.Charge(textFuel(wordsOf(v)), 0); err != nil {
				return None, err
			}
			if decimalDigits(bits)+1 > int64(t.S.IntDigits) { // the length decides
				if _, err := bigText(t, v.BigInt()); err != nil {
					return None, err
				}
			}
		}
		p, e = spec.FormatBig(v.BigInt())
	}
	if e != nil {
		return None, raiseNumText(t, e)
	}
	return pieces(t, &p)
}

// intFormatStep formats a long int by its digits, PC 2, and an instance of a subclass without a
// specification as its str().
func intFormatStep(t *Thread, f *NFrame) Action {
	v, text := f.Vals[0], As[Str](f.Vals[1])
	if text.Len() == 0 {
		return numberFormatStep(t, f)
	}
	if err := t.Charge(int64(text.Len())/16, int64(text.Len())*4); err != nil {
		return t.Fail(err)
	}
	spec, e := t.formatSpec(text, numberDefaults(v, numtext.IntDefaults))
	var p numtext.Pieces
	if e == nil && f.PC == 0 {
		if err := formatCost(t, spec.BoundInt(int(bitsOf(v)))); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		if act := t.digitsOp(f, NewBig(v.BigInt()), spec.Base()); act != Done {
			return act
		}
	}
	if e == nil {
		p, e = spec.FormatDigits(As[Str](f.In).Go())
	}
	if e != nil {
		return t.Fail(raiseNumText(t, e))
	}
	var err error
	if f.Out, err = pieces(t, &p); err != nil {
		return t.Fail(err)
	}
	return Done
}

// formatCost pays for the work of formatting n characters, and refuses what could
// never fit.
func formatCost(t *Thread, n int) error {
	if int64(n) > t.Meter.Limit {
		return t.RaiseArgs(MemoryErrorType)
	}
	return t.chargeWhole(int64(n)/16, 0, nsPerFormatted)
}

// numberFormatStep formats an instance of a subclass without a specification: str().
func numberFormatStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.StrOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
