// This file defines str.__format__.

package object

import (
	"math"

	"github.com/adderlang/adder/internal/numtext"
)

func strFormatSpec(t *Thread, args []Value) (Value, error) {
	s, spec := As[Str](args[0]), As[Str](args[1])
	if spec.Len() == 0 {
		if typ := args[0].Type(); typ.Special(SpStr) != StrType.Special(SpStr) {
			return Value{}, ErrSlow
		}
		return t.plain(s)
	}
	if err := t.Charge(fuelChars(spec.Len()), 4*int64(spec.Len())); err != nil {
		return Value{}, err
	}
	d := numtext.StrDefaults
	d.TypeName = args[0].Type().Name
	sp, perr := t.formatSpec(spec, d)
	if perr != nil {
		return Value{}, raiseNumText(t, perr)
	}
	p, keep, perr := sp.FormatText(s.Len())
	if perr != nil {
		return Value{}, raiseNumText(t, perr)
	}
	if p.Left == 0 && p.Right == 0 {
		if keep == s.Len() {
			return args[0], nil // a subclass's instance too, as in CPython
		}
		return t.sub(s, 0, keep)
	}
	if p.Left > math.MaxInt/32 || p.Right > math.MaxInt/32 {
		return Value{}, t.RaiseArgs(MemoryErrorType)
	}
	head := s
	if keep < s.Len() {
		v, err := t.sub(s, 0, keep)
		if err != nil {
			return Value{}, err
		}
		head = As[Str](v)
	}
	return t.padded(head, p.Left, p.Right, p.Fill)
}

// strFormatSpecStep is format(v, "") of a class with a __str__ of its own.
func strFormatSpecStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.StrOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
