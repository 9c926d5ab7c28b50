// This file defines the functions of one object, and call.

package operator

import (
	"crypto/subtle"

	"github.com/adderlang/adder/internal/object"
)

func unary(name, doc string, step object.Step) object.Row {
	return object.Row{Name: name, Sig: "(a, /)", Rights: object.NoRights, Charge: object.Constant, Step: step, Doc: doc}
}

func unaryRows() []object.Row {
	quick := func(name, doc string, f func(v value) bool) object.Row {
		return object.Row{Name: name, Sig: "(a, /)", Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return object.Bool(f(args[0])), nil }}
	}
	return []object.Row{
		unary("abs", "abs(a).", special(object.SpAbs, "bad operand type for abs(): '%s'")),
		unary("neg", "-a.", special(object.SpNeg, "bad operand type for unary -: '%s'")),
		unary("pos", "+a.", special(object.SpPos, "bad operand type for unary +: '%s'")),
		unary("inv", "~a.", special(object.SpInvert, "bad operand type for unary ~: '%s'")),
		unary("invert", "~a.", special(object.SpInvert, "bad operand type for unary ~: '%s'")),
		unary("index", "a as an int, by its __index__.", sub(func(t *thread, f *frame) action { return t.IndexOp(f, f.Vals[0]) })),
		unary("truth", "Whether a is true.", sub(func(t *thread, f *frame) action { return t.BoolOp(f, f.Vals[0]) })),
		unary("not_", "not a.", func(t *thread, f *frame) action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.BoolOp(f, f.Vals[0]); act != done {
					return act
				}
			}
			f.Out = object.Bool(!f.In.Bool())
			return done
		}),
		quick("is_none", "a is None.", func(v value) bool { return v.IsNone() }),
		quick("is_not_none", "a is not None.", func(v value) bool { return !v.IsNone() }),
		{Name: "length_hint", Sig: "(obj, default=0, /)", Params: "default:index", Rights: object.NoRights, Charge: object.Constant, Step: lengthHint, Catches: true,
			Doc: "How many items obj is thought to have: its len(), else what its\n__length_hint__ says, else default."},
		{Name: "call", Sig: "(obj, /, *args, **kwargs)", Rights: object.NoRights, Charge: object.Constant, Step: sub(func(t *thread, f *frame) action {
			args, names, err := t.KwArgs(object.As[object.Tuple](f.Vals[1]).Items, object.As[object.Dict](f.Vals[2]))
			if err != nil {
				return t.Fail(err)
			}
			return t.CallKw(f, f.Vals[0], args, names)
		}), Doc: "obj(*args, **kwargs)."},
	}
}

// special is a function that calls one special method, or raises a TypeError.
func special(sp object.Special, msg string) object.Step {
	return sub(func(t *thread, f *frame) action {
		act, absent := t.CallSpecial(f, sp, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError(msg, f.Vals[0].Type().Name))
		}
		return act
	})
}

// lengthHint: PC 1 has len(), 2 what __length_hint__ returned. A TypeError of either is
// no answer.
func lengthHint(t *thread, f *frame) action {
	v := f.Vals[0]
	if e := f.Caught(); e != nil {
		if !e.Type.Is(object.TypeErrorType) || f.PC > 2 {
			return t.Reraise(f)
		}
		f.Exc = value{}
		if f.PC == 2 {
			f.Out = f.Vals[1]
			return done
		}
		f.PC = 10
	}
	switch f.PC {
	case 0:
		if v.Type().Special(object.SpLen).P != nil {
			f.PC = 1
			if act := t.LenOp(f, v); act != done {
				return act
			}
			f.Out = f.In
			return done
		}
		fallthrough
	case 10:
		f.PC = 2
		act, absent := t.CallSpecial(f, object.SpLengthHint, v)
		if absent {
			f.Out = f.Vals[1]
			return done
		}
		if act != done {
			return act
		}
	case 1:
		f.Out = f.In
		return done
	}
	f.PC = 3
	f.Out = f.In
	switch {
	case f.In.IsNotImplemented():
		f.Out = f.Vals[1]
	case f.In.Kind() != object.KindInt:
		return t.Fail(t.TypeError("__length_hint__ must be an integer, not %s", f.In.Type().Name))
	default:
		n, ok := f.In.Int64()
		if !ok {
			return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
		}
		if n < 0 {
			return t.Fail(t.ValueError("__length_hint__() should return >= 0"))
		}
		f.Out = object.Int(n)
	}
	return done
}

var compareDigestRow = object.Row{Name: "_compare_digest", Sig: "(a, b, /)", Rights: object.NoRights, Charge: object.PerByte, Fast: compareDigest,
	Doc: "a == b in a time that does not tell where they differ: bytes-like objects, or str in ASCII."}

func compareDigest(t *thread, args []value) (value, error) {
	var x, y []byte
	a, b := args[0], args[1]
	isBuffer := func(v value) bool {
		k := v.Kind()
		return k == object.KindBytes || k == object.KindByteArray || k == object.KindMemoryView
	}
	switch {
	case a.Kind() == object.KindStr && b.Kind() == object.KindStr:
		s, u := object.As[object.Str](a), object.As[object.Str](b)
		if !s.IsASCII() || !u.IsASCII() {
			return value{}, t.TypeError("comparing strings with non-ASCII characters is not supported")
		}
		if err := t.Charge(int64(s.Len()+u.Len())/64, int64(s.Len()+u.Len())); err != nil {
			return value{}, err
		}
		x, y = []byte(s.Raw()), []byte(u.Raw())
	case isBuffer(a) && isBuffer(b):
		x, y = a.Buffer(), b.Buffer()
		if err := t.Charge(int64(len(x)+len(y))/64, 0); err != nil {
			return value{}, err
		}
	default:
		for i, v := range args {
			if isBuffer(args[1-i]) && !isBuffer(v) {
				return value{}, t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
			}
		}
		return value{}, t.TypeError("unsupported operand types(s) or combination of types: '%s' and '%s'", a.Type().Name, b.Type().Name)
	}
	return object.Bool(subtle.ConstantTimeCompare(x, y) == 1), nil
}
