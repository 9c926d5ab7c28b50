// This file defines count, cycle and repeat.

package itertools

import (
	"math/big"

	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

var (
	countType  = declare("count")
	cycleType  = declare("cycle")
	repeatType = declare("repeat")
)

// A counter is a count object.
type counter struct {
	object.Header
	n, step value
}

// A cycler is a cycle object: it is unbound when all items are saved.
type cycler struct {
	object.Header
	it    value
	saved *object.List
	i     int
}

// A repeater is a repeat object: left is -1 without an end.
type repeater struct {
	object.Header
	v    value
	left int64
}

const smallSize = 64

func init() {
	define(countType, "(start=0, step=1)", "start, start + step, start + 2*step and so on, without end.", func(c *counter, visit func(*value)) {
		visit(&c.n)
		visit(&c.step)
	}, func(*counter) int64 { return smallSize },
		row{Name: "__new__", Sig: "(cls, /, start=0, step=1)", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: countNew, Doc: "Make the iterator."},
		nextRow(object.Custom, quick(countType, countNext), countNextStep),
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: countRepr, Doc: "The iterator as Python text."})
	define(cycleType, "(iterable, /)", "The items of an iterable, again and again: they are kept.", func(c *cycler, visit func(*value)) {
		optional(&c.it, visit)
		v := object.Ref(c.saved)
		visit(&v)
	}, func(*cycler) int64 { return smallSize },
		newRow("(cls, /, *args, **kwargs)", "kwargs:ignore", cycleNew),
		nextRow(object.Constant, quick(cycleType, cycleNext), cycleNextStep))
	define(repeatType, "", "repeat(object [,times])\n\nOne object, without end or a number of times.", func(r *repeater, visit func(*value)) { visit(&r.v) },
		func(*repeater) int64 { return smallSize },
		row{Name: "__new__", Sig: "(cls, /, object, times=<unrepresentable>)", Params: "times:index", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: repeatNew, Doc: "Make the iterator."},
		nextRow(object.Constant, quick(repeatType, func(t *thread, it value) (value, error) {
			r := object.As[repeater](it)
			if r.left == 0 {
				return value{}, nil
			}
			if r.left > 0 {
				r.left--
			}
			return r.v, nil
		}), nil),
		row{Name: "__length_hint__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if r := object.As[repeater](args[0]); r.left >= 0 {
				return object.Int(r.left), nil
			}
			return value{}, t.TypeError("len() of unsized object")
		}, Doc: "The number of items to come."},
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: func(t *thread, f *frame) action {
			r := object.As[repeater](f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				format, vals := "repeat(%R)", []value{r.v}
				if r.left >= 0 {
					format, vals = "repeat(%R, %R)", append(vals, object.Int(r.left))
				}
				if act := t.FormatText(f, format, vals...); act != done {
					return act
				}
			}
			f.Out = f.In
			return done
		}, Doc: "The iterator as Python text."})
}

// isNumber is CPython's PyNumber_Check.
func isNumber(v value) bool {
	typ := v.Type()
	return typ.Special(object.SpIndex).P != nil || typ.Special(object.SpInt).P != nil || typ.Special(object.SpFloat).P != nil ||
		v.Kind() == object.KindComplex
}

func countNew(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(countType, args[0])
	if err != nil {
		return value{}, err
	}
	if !isNumber(args[1]) || !isNumber(args[2]) {
		return value{}, t.TypeError("a number is required")
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return value{}, err
	}
	c := object.Alloc[counter](t, typ)
	c.n, c.step = args[1], args[2]
	if c.n.IsBool() && c.step.Kind() == object.KindInt {
		c.n = c.n.PlainInt()
	}
	return object.Ref(c), nil
}

// countNext adds exact ints of any size (1 fuel per 64 words) and floats.
func countNext(t *thread, it value) (value, error) {
	c := object.As[counter](it)
	n, step := c.n, c.step
	switch {
	case n.IsInt() && step.IsInt():
		a, b := n.Int(), step.Int()
		if s := a + b; (s > a) == (b > 0) || b == 0 {
			c.n = object.Int(s)
			return n, nil
		}
		fallthrough
	case n.Type() == object.IntType && (step.Type() == object.IntType || step.IsBool()):
		x, y := n.BigInt(), step.BigInt()
		bits := int64(max(x.BitLen(), y.BitLen()) + 1)
		if err := t.Charge(bits/4096, object.BigSize(bits)); err != nil {
			return value{}, err
		}
		c.n = object.NewBig(new(big.Int).Add(x, y))
		return n, nil
	case n.IsFloat() && step.IsFloat():
		c.n = object.Float(fmath.Add(n.Float(), step.Float()))
		return n, nil
	}
	return value{}, errSlow
}

func countNextStep(t *thread, f *frame) action {
	c := object.As[counter](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		f.Vals = append(f.Vals, c.n)
		if act := t.BinaryOp(f, object.BinAdd, false, c.n, c.step); act != done {
			return act
		}
	}
	c.n = f.In
	f.Out = f.Vals[1]
	return done
}

func countRepr(t *thread, f *frame) action {
	c := object.As[counter](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		format, vals := "count(%R, %R)", []value{c.n, c.step}
		if n, ok := int64(0), false; c.step.Kind() == object.KindInt {
			if n, ok = c.step.Int64(); ok && n == 1 {
				format, vals = "count(%R)", vals[:1]
			}
		}
		if act := t.FormatText(f, format, vals...); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

func cycleNew(t *thread, f *frame) action {
	typ, args, err := positional(t, f, cycleType, 1)
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, args[0]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, smallSize+object.ListSize); err != nil {
		return t.Fail(err)
	}
	c := object.Alloc[cycler](t, typ)
	c.it, c.saved = f.In, object.NewList(nil)
	f.Out = object.Ref(c)
	return done
}

func cycleNext(t *thread, it value) (value, error) {
	c := object.As[cycler](it)
	if c.it.P != nil {
		return value{}, errSlow
	}
	return c.again(), nil
}

func (c *cycler) again() value {
	n := c.saved.Len()
	if n == 0 {
		return value{}
	}
	v := c.saved.Get(c.i)
	if c.i++; c.i >= n {
		c.i = 0
	}
	return v
}

func cycleNextStep(t *thread, f *frame) action {
	c := object.As[cycler](f.Vals[0])
	if c.it.P != nil {
		if f.PC == 0 {
			f.PC = 1
			if act := t.NextOp(f, c.it); act != done {
				return act
			}
			f.Commit(t)
		}
		if !f.In.IsUnbound() {
			if err := t.Charge(0, c.saved.GrowCost(f.In, 1)); err != nil {
				return t.Fail(err)
			}
			c.saved.Append(f.In)
			f.Out = f.In
			return done
		}
		c.it = value{}
	}
	f.Out = c.again()
	return done
}

func repeatNew(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(repeatType, args[0])
	if err != nil {
		return value{}, err
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return value{}, err
	}
	r := object.Alloc[repeater](t, typ)
	r.v, r.left = args[1], -1
	if !args[2].IsMissing() {
		r.left = max(args[2].Int(), 0)
	}
	return object.Ref(r), nil
}
