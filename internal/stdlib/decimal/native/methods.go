// This file defines the native methods of Decimal.

package native

import (
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

// An operation computes a number from two, not yet rounded.
type operation func(c *context, x, y number) (z number, ok bool)

func init() {
	method := func(name, sig, doc string, body object.Fast) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Constant, Fast: body, Doc: doc}
	}
	binary := func(name string, do operation, reversed bool) row {
		return method(name, "($self, value, /)", "Return self and value joined by the operator.", func(t *thread, args []value) (value, error) {
			return combine(t, do, args[0], args[1], reversed)
		})
	}
	unary := func(name, doc string, sign func(x number) int64) row {
		return method(name, "($self, /)", doc, func(t *thread, args []value) (value, error) {
			k, x, ok := decimal(t, args[0])
			if !ok || x.isZero() {
				return value{}, object.ErrSlow
			}
			c, ok := contextOf(t, k)
			if !ok {
				return value{}, object.ErrSlow
			}
			x.sign = sign(x)
			return c.result(t, k, x, 0)
		})
	}
	ordering := func(name string, op int) row {
		return method(name, "($self, value, /)", "Compare the two.", func(t *thread, args []value) (value, error) {
			res, ok := compares(t, op, args[0], args[1])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Bool(res), nil
		})
	}
	subtract := func(c *context, x, y number) (number, bool) {
		y.sign ^= 1
		return add(c, x, y)
	}
	whole := func(c *context, x, y number) (number, bool) {
		q, _, ok := quotient(c, x, y)
		return q, ok
	}
	rest := func(c *context, x, y number) (number, bool) {
		_, r, ok := quotient(c, x, y)
		return r, ok
	}
	rows := []row{
		{Name: "__new__", Sig: "(cls, value='0', context=None)", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: decimalNew, Doc: "Make a Decimal."},
		binary("__add__", add, false), binary("__radd__", add, true),
		binary("__sub__", subtract, false), binary("__rsub__", subtract, true),
		binary("__mul__", multiply, false), binary("__rmul__", multiply, true),
		binary("__truediv__", divide, false), binary("__rtruediv__", divide, true),
		binary("__floordiv__", whole, false), binary("__mod__", rest, false),
		unary("__neg__", "Return -self.", func(x number) int64 { return x.sign ^ 1 }),
		unary("__abs__", "Return abs(self).", func(x number) int64 { return 0 }),
		unary("__pos__", "Return +self.", func(x number) int64 { return x.sign }),
		ordering("__eq__", object.CmpEQ),
		ordering("__lt__", object.CmpLT),
		ordering("__le__", object.CmpLE),
		ordering("__gt__", object.CmpGT),
		ordering("__ge__", object.CmpGE),
		method("__bool__", "($self, /)", "Whether the number is not 0.", func(t *thread, args []value) (value, error) {
			some, ok := truth(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Bool(some), nil
		}),
		method("__hash__", "($self, /)", "Return hash(self).", func(t *thread, args []value) (value, error) {
			h, ok := hashes(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Int(h), nil
		}),
		method("__str__", "($self, /)", "Return str(self).", func(t *thread, args []value) (value, error) {
			_, x, ok := decimal(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			var room [2 * most]byte
			b, ok := x.text(room[:0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return t.NewText(string(b))
		}),
		method("__int__", "($self, /)", "Return int(self).", func(t *thread, args []value) (value, error) {
			_, x, ok := decimal(t, args[0])
			if !ok || x.big != nil || x.exp > 0 || x.exp <= -int64(len(smallTens)) {
				return value{}, object.ErrSlow
			}
			n := x.c / smallTens[-x.exp]
			if x.sign != 0 {
				n = -n
			}
			return object.Int(n), nil
		}),
		method("__float__", "($self, /)", "Return float(self).", func(t *thread, args []value) (value, error) {
			_, x, ok := decimal(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			var room [2 * most]byte
			b, ok := x.text(room[:0])
			if !ok {
				return value{}, object.ErrSlow
			}
			f, err := strconv.ParseFloat(string(b), 64)
			if err != nil {
				return value{}, object.ErrSlow
			}
			return object.Float(f), nil
		}),
		method("__round__", "($self, ndigits=None, /)", "Return the number rounded to ndigits places, or to an int.", func(t *thread, args []value) (value, error) {
			k, x, ok := decimal(t, args[0])
			if !ok || !args[1].IsInt() || args[1].Int() > most || args[1].Int() < -most {
				return value{}, object.ErrSlow
			}
			return quantize(t, k, x, -args[1].Int(), object.None)
		}),
		method("quantize", "($self, /, exp, rounding=None, context=None)", "Return the number rounded to the exponent of exp.", func(t *thread, args []value) (value, error) {
			k, x, ok := decimal(t, args[0])
			if !ok || !args[3].IsNone() {
				return value{}, object.ErrSlow
			}
			y, ok := operand(k, args[1])
			if !ok {
				return value{}, object.ErrSlow
			}
			return quantize(t, k, x, y.exp, args[2])
		}),
		method("__format__", "($self, spec, override=None, /)", "Return format(self, spec).", decimalFormat),
	}
	decimalSet = object.NewMethodSet("decimal", "Decimal", []string{"_exp", "_int", "_sign"}, rows)
	decimalSet.Hash, decimalSet.Compare = hashes, compares
	decimalSet.Truth = truth
	decimalSet.Add = func(t *thread, a, b value) (value, error) { return combine(t, add, a, b, false) }
}

// combine does an operation with a Decimal and another one or an int.
func combine(t *thread, do operation, a, b value, reversed bool) (value, error) {
	k, x, ok := decimal(t, a)
	if !ok {
		return value{}, object.ErrSlow
	}
	y, ok := operand(k, b)
	if !ok {
		return value{}, object.ErrSlow
	}
	c, ok := contextOf(t, k)
	if !ok {
		return value{}, object.ErrSlow
	}
	if reversed {
		x, y = y, x
	}
	z, ok := do(&c, x, y)
	if !ok {
		return value{}, object.ErrSlow
	}
	return c.result(t, k, z, 0)
}

func truth(t *thread, v value) (some, ok bool) {
	_, x, ok := decimal(t, v)
	return !x.isZero(), ok
}

func hashes(t *thread, v value) (h int64, ok bool) {
	_, x, ok := decimal(t, v)
	if !ok {
		return 0, false
	}
	return x.hash(), true
}

// compares compares a Decimal with another one or an int.
func compares(t *thread, op int, a, b value) (res, ok bool) {
	k, x, ok := decimal(t, a)
	if !ok {
		return false, false
	}
	y, ok := operand(k, b)
	if !ok {
		return false, false
	}
	order, ok := compare(x, y)
	return object.Ordered(op, order), ok
}

// decimalNew makes a Decimal of an int or of a short text in plain digits.
func decimalNew(t *thread, args []value) (value, error) {
	k := t.KitOfClass(args[0], decimalSet)
	if k == nil || !args[2].IsNone() {
		return value{}, object.ErrSlow
	}
	v := args[1]
	if v.Type() == object.StrType {
		s := object.As[object.Str](v)
		if s.Len() > 60 || !s.IsASCII() {
			return value{}, object.ErrSlow
		}
		x, ok := read(s.Go())
		if !ok {
			return value{}, object.ErrSlow
		}
		return newDecimal(t, k, x)
	}
	if is(k, v, kinDecimal) {
		return v, nil
	}
	x, ok := operand(k, v)
	if !ok {
		return value{}, object.ErrSlow
	}
	return newDecimal(t, k, x)
}

// places rounds a number to an exponent.
func places(x number, exp int64, rounding string) (y number, status int64, ok bool) {
	if exp <= x.exp {
		y, ok = x.scaled(x.exp - exp)
		y.exp = exp
		return y, 0, ok
	}
	if x.isZero() {
		x.exp = exp
		return x, 0, true
	}
	q, lost, ok := drop(x.wide(), x.sign, exp-x.exp, rounding)
	if !ok {
		return x, 0, false
	}
	x.set(q)
	x.exp = exp
	status = rounded
	if lost {
		status |= inexact
	}
	return x, status, true
}

// quantize is the number with an exponent. What is too long for the context, or not normal, is left.
func quantize(t *thread, k *object.Kit, x number, exp int64, rounding value) (value, error) {
	c, ok := contextOf(t, k)
	if !ok || exp < c.etiny || exp > c.emax {
		return value{}, object.ErrSlow
	}
	how := c.rounding
	if !rounding.IsNone() {
		if rounding.Type() != object.StrType {
			return value{}, object.ErrSlow
		}
		how = object.As[object.Str](rounding).Go()
		if _, ok := roundUp(how, 0, false, 0, func() uint64 { return 1 }); !ok {
			return value{}, object.ErrSlow
		}
	}
	y, status, ok := places(x, exp, how)
	if !ok || y.digits() > c.prec {
		return value{}, object.ErrSlow
	}
	return c.result(t, k, y, status)
}

// decimalFormat is what an empty format, .Nf and ,.Nf make of numbers.
func decimalFormat(t *thread, args []value) (value, error) {
	k, x, ok := decimal(t, args[0])
	if !ok || !args[2].IsNone() || args[1].Type() != object.StrType {
		return value{}, object.ErrSlow
	}
	spec := object.As[object.Str](args[1]).Go()
	var room [3 * most]byte
	b := room[:0]
	switch comma, n, fixed := readSpec(spec); {
	case fixed:
		c, ok := contextOf(t, k)
		if !ok {
			return value{}, object.ErrSlow
		}
		if x, _, ok = places(x, -n, c.rounding); !ok {
			return value{}, object.ErrSlow
		}
		if b, ok = x.text(b); !ok {
			return value{}, object.ErrSlow
		}
		if comma {
			b = grouped(b, int(n))
		}
	case spec != "":
		return value{}, object.ErrSlow
	default:
		if b, ok = x.text(b); !ok {
			return value{}, object.ErrSlow
		}
	}
	return t.NewText(string(b))
}

// readSpec reads .Nf and ,.Nf with one digit from 0 to 5: more places of a small number would be
// shown with an exponent by str(), which text does not do.
func readSpec(spec string) (comma bool, n int64, ok bool) {
	if spec != "" && spec[0] == ',' {
		comma, spec = true, spec[1:]
	}
	if len(spec) != 3 || spec[0] != '.' || spec[2] != 'f' || spec[1] < '0' || spec[1] > '5' {
		return false, 0, false
	}
	return comma, int64(spec[1] - '0'), true
}

// grouped puts a comma between thousands of a number with n places.
func grouped(b []byte, n int) []byte {
	end, start := len(b), 0
	if n > 0 {
		end -= n + 1
	}
	if b[0] == '-' {
		start = 1
	}
	out := append(make([]byte, 0, len(b)*4/3+1), b[:start]...)
	for i := start; i < end; i++ {
		if i > start && (end-i)%3 == 0 {
			out = append(out, ',')
		}
		out = append(out, b[i])
	}
	return append(out, b[end:]...)
}
