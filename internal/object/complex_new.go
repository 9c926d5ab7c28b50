// This file defines the construction of complex numbers, and their text.

package object

import (
	"strings"
)

// finishComplex makes an instance of typ.
func finishComplex(t *Thread, typ *Type, c complex128) (Value, error) {
	if err := t.chargeNew(typ, 0, 32); err != nil {
		return None, err
	}
	if typ == ComplexType {
		return NewComplex(c), nil
	}
	o := Alloc[Complex](t, typ)
	o.C = c
	return Ref(o), nil
}

// exactReal gives the value of a float or int that converts without guest code.
func exactReal(t *Thread, v Value) (f float64, ok bool, err error) {
	if v.IsFloat() {
		return v.Float(), true, nil
	}
	if v.Type() == IntType || v.IsBool() {
		f, err = t.IntToFloat(v)
		return f, true, err
	}
	return 0, false, nil
}

// complexNew does numbers of exact types, and text.
func complexNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(ComplexType, args[0])
	if err != nil {
		return None, err
	}
	re, im := args[1], args[2]
	if im.IsMissing() && !re.IsMissing() {
		switch {
		case re.Type() == ComplexType && typ == ComplexType:
			return re, nil
		case re.Type() == ComplexType:
			return finishComplex(t, typ, As[Complex](re).C)
		case re.Kind() == KindStr:
			if err := t.Charge(int64(textLen(re))/16, 0); err != nil {
				return None, err
			}
			text, err := asciiText(t, As[Str](re))
			if err != nil {
				return None, err
			}
			ok, err := t.underscoresStand(text)
			if err != nil {
				return None, err
			}
			if !ok {
				return None, ErrSlow // the error shows the text
			}
			c, ok, err := parseComplex(t, text)
			if err != nil {
				return None, err
			}
			if !ok {
				return None, t.ValueError("complex() arg is a malformed string")
			}
			return finishComplex(t, typ, c)
		}
	}
	var parts [2]float64
	for i, v := range args[1:3] {
		if v.IsMissing() {
			continue
		}
		f, ok, err := exactReal(t, v)
		if err != nil {
			return None, err
		}
		if !ok {
			return None, ErrSlow
		}
		parts[i] = f
	}
	return finishComplex(t, typ, complex(parts[0], parts[1]))
}

// complexNewStep converts the parts through __complex__ (the real part alone),
// __float__ and __index__. PC 0 the real part, 1 and 2 its results, 3 the imaginary
// part, 4 its result, 5 a text that is none. Vals 3 and 4 are what the parts became.
func complexNewStep(t *Thread, f *NFrame) Action {
	for {
		var act Action
		re, im := f.Vals[1], f.Vals[2]
		switch f.PC {
		case 0:
			f.PC = 2
			if re.IsMissing() {
				f.In = Float(0)
				continue
			}
			typ := re.Type()
			switch {
			case re.Kind() == KindStr && im.IsMissing():
				f.PC = 5
				act = t.ReprOp(f, re)
			case typ == ComplexType:
				f.In = re
			case typ.Special(SpComplex).P != nil:
				f.PC = 1
				act, _ = t.CallSpecial(f, SpComplex, re)
			case re.Kind() == KindComplex:
				f.In = re
			case typ.Special(SpFloat).P == nil && typ.Special(SpIndex).P == nil:
				if im.IsMissing() {
					return t.Fail(t.TypeError("complex() argument must be a string or a number, not %s", typ.Name))
				}
				return t.Fail(t.TypeError("complex() argument 'real' must be a real number, not %s", typ.Name))
			default:
				act = t.FloatOp(f, re)
			}
		case 1:
			if f.In.Kind() != KindComplex {
				return t.Fail(t.TypeError("__complex__ returned non-complex (type %s)", f.In.Type().Name))
			}
			f.PC = 2
			if r := f.In; r.Type() != ComplexType {
				f.PC, f.State = 9, &heldValue{r}
				if act = t.warnStrict(f, "__complex__", ComplexType, r); act != Done {
					return act
				}
			}
		case 9: // warned of the result
			f.PC, f.In, f.State = 2, f.State.(*heldValue).V, nil
		case 2:
			f.Vals = append(f.Vals, f.In)
			f.PC = 3
		case 3:
			f.PC = 4
			switch {
			case im.IsMissing():
				f.In = Missing
			case im.Kind() == KindComplex:
				f.In = im
			case im.Type().Special(SpFloat).P == nil && im.Type().Special(SpIndex).P == nil:
				return t.Fail(t.TypeError("complex() argument 'imag' must be a real number, not %s", im.Type().Name))
			default:
				act = t.FloatOp(f, im)
			}
		case 4:
			return joinComplex(t, f, f.Vals[3], f.In)
		case 5:
			return t.Fail(t.ValueError("could not convert string to complex: %s", As[Str](f.In).Go()))
		}
		if act != Done {
			return act
		}
	}
}

// joinComplex makes re + im*1j, where both may be complex.
func joinComplex(t *Thread, f *NFrame, re, im Value) Action {
	var x, y float64
	var rest float64 // imaginary part of re
	if re.Kind() == KindComplex {
		c := As[Complex](re).C
		x, rest = real(c), imag(c)
	} else {
		x = re.Float()
	}
	switch {
	case im.IsMissing():
		y = rest
	case im.Kind() == KindComplex:
		c := As[Complex](im).C
		x -= imag(c)
		y = real(c)
		if re.Kind() == KindComplex {
			y += rest
		}
	default:
		y = im.Float()
		if re.Kind() == KindComplex {
			y += rest
		}
	}
	r, err := finishComplex(t, As[Type](f.Vals[0]), complex(x, y))
	if err != nil {
		return t.Fail(err)
	}
	f.Out = r
	return Done
}

// complexFromNumber takes complex, __complex__, __float__ and __index__.
func complexFromNumber(t *Thread, f *NFrame) Action {
	for {
		v := f.Vals[1]
		var act Action
		switch f.PC {
		case 0:
			f.PC = 2
			switch {
			case v.Type() == ComplexType:
				f.In = v
			case v.Type().Special(SpComplex).P != nil:
				f.PC = 1
				act, _ = t.CallSpecial(f, SpComplex, v)
			default:
				act = t.FloatOp(f, v)
			}
		case 1:
			if f.In.Kind() != KindComplex {
				return t.Fail(t.TypeError("__complex__ returned non-complex (type %s)", f.In.Type().Name))
			}
			f.PC = 2
			if r := f.In; r.Type() != ComplexType {
				f.PC, f.State = 9, &heldValue{r}
				if act = t.warnStrict(f, "__complex__", ComplexType, r); act != Done {
					return act
				}
			}
		case 9: // warned of the result
			f.PC, f.In, f.State = 2, f.State.(*heldValue).V, nil
		case 2:
			if f.In.Type() != ComplexType {
				if err := t.Charge(0, 32); err != nil {
					return t.Fail(err)
				}
				c := complex(0, 0)
				if f.In.Kind() == KindComplex {
					c = As[Complex](f.In).C
				} else {
					c = complex(f.In.Float(), 0)
				}
				f.In = NewComplex(c)
			}
			f.PC = 3
			if As[Type](f.Vals[0]) != ComplexType {
				act = t.CallValue(f, f.Vals[0], f.In)
			}
		case 3:
			f.Out = f.In
			return Done
		}
		if act != Done {
			return act
		}
	}
}

// parseComplex reads the text of a complex: x, yj, or x+yj, in parentheses or not.
func parseComplex(t *Thread, s string) (c complex128, ok bool, err error) {
	const space = " \t\n\v\f\r"
	s = strings.Trim(s, space)
	if strings.HasPrefix(s, "(") {
		if !strings.HasSuffix(s, ")") {
			return 0, false, nil
		}
		s = strings.Trim(s[1:len(s)-1], space)
	}
	unit := s != "" && s[len(s)-1]|0x20 == 'j'
	n, err := t.floatPrefix(s)
	if err != nil {
		return 0, false, err
	}
	if n == len(s) {
		x, ok, err := t.ParseFloat(s)
		return complex(x, 0), ok, err
	}
	if !unit {
		return 0, false, nil
	}
	s = s[:len(s)-1]
	x, y := "0", s
	if n > 0 && n < len(s) {
		x, y = s[:n], s[n:]
		if y[0] != '+' && y[0] != '-' {
			return 0, false, nil
		}
	}
	switch y {
	case "", "+", "-":
		y += "1"
	}
	re, ok, err := t.ParseFloat(x)
	if !ok {
		return 0, false, err
	}
	im, ok, err := t.ParseFloat(y)
	return complex(re, im), ok, err
}

// underscoresStand tells whether each underscore stands between two digits.
func (t *Thread) underscoresStand(s string) (ok bool, err error) {
	digit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	at := strings.IndexByte(s, '_')
	for n := 0; at >= 0; n++ {
		if err := t.PollAt(n); err != nil {
			return false, err
		}
		if !digit(at-1) || !digit(at+1) {
			return false, nil
		}
		next := strings.IndexByte(s[at+1:], '_')
		if next < 0 {
			break
		}
		at += next + 1
	}
	return true, nil
}

// floatPrefix is the length of the number at the start of s, 0 if there is none.
func (t *Thread) floatPrefix(s string) (n int, err error) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	for _, word := range []string{"infinity", "inf", "nan"} {
		if len(s)-i >= len(word) && strings.EqualFold(s[i:i+len(word)], word) {
			return i + len(word), nil
		}
	}
	end, digits, err := t.digitsEnd(s, i, '.')
	if digits == 0 || err != nil {
		return 0, err
	}
	if end < len(s) && s[end]|0x20 == 'e' {
		j := end + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		k, _, err := t.digitsEnd(s, j, '_')
		if err != nil {
			return 0, err
		}
		if k > j {
			return k, nil
		}
	}
	return end, nil
}

// digitsEnd is where digits, underscores and a third character end that begin at i, and the number
// of the digits.
func (t *Thread) digitsEnd(s string, i int, other byte) (end, digits int, err error) {
	for ; i < len(s); i++ {
		if i&(1<<16-1) == 1<<16-1 {
			if err := t.Polled(); err != nil {
				return 0, 0, err
			}
		}
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c != '_' && c != other:
			return i, digits, nil
		}
	}
	return i, digits, nil
}
