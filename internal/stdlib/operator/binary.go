// This file defines the functions of two objects: operators, comparisons, items, and
// searches through an iterable.

package operator

import "github.com/adderlang/adder/internal/object"

// arithmetic lists the operators: name, in-place name, number, sign.
var arithmetic = []struct {
	name, in string
	op       int
	sign     string
}{
	{"add", "iadd", object.BinAdd, "+"}, {"sub", "isub", object.BinSub, "-"}, {"mul", "imul", object.BinMul, "*"},
	{"matmul", "imatmul", object.BinMatMul, "@"}, {"truediv", "itruediv", object.BinTrueDiv, "/"},
	{"floordiv", "ifloordiv", object.BinFloorDiv, "//"}, {"mod", "imod", object.BinMod, "%"}, {"pow", "ipow", object.BinPow, "**"},
	{"lshift", "ilshift", object.BinLShift, "<<"}, {"rshift", "irshift", object.BinRShift, ">>"},
	{"and_", "iand", object.BinAnd, "&"}, {"or_", "ior", object.BinOr, "|"}, {"xor", "ixor", object.BinXor, "^"},
}

var comparisons = []struct {
	name string
	op   int
	sign string
}{
	{"lt", object.CmpLT, "<"}, {"le", object.CmpLE, "<="}, {"eq", object.CmpEQ, "=="},
	{"ne", object.CmpNE, "!="}, {"gt", object.CmpGT, ">"}, {"ge", object.CmpGE, ">="},
}

func binary(name, doc string, fast object.Fast, op func(t *thread, f *frame) action) object.Row {
	r := object.Row{Name: name, Sig: "(a, b, /)", Rights: object.NoRights, Charge: object.Custom, Fast: fast, Doc: doc}
	if op != nil {
		r.Step = sub(op)
	}
	return r
}

func binaryRows() []object.Row {
	var rows []object.Row
	for _, o := range arithmetic {
		op := o.op
		rows = append(rows, binary(o.name, "a "+o.sign+" b.", quickArith(op), func(t *thread, f *frame) action {
			return t.BinaryOp(f, op, false, f.Vals[0], f.Vals[1])
		}), binary(o.in, "What a is after a "+o.sign+"= b.", quickArith(op), func(t *thread, f *frame) action {
			return t.BinaryOp(f, op, true, f.Vals[0], f.Vals[1])
		}))
	}
	for _, o := range comparisons {
		op := o.op
		rows = append(rows, binary(o.name, "a "+o.sign+" b.", func(t *thread, args []value) (value, error) {
			a, b := args[0], args[1]
			if a.IsInt() && b.IsInt() || a.IsFloat() && b.IsFloat() {
				res, _ := object.OrderExact(op, a, b)
				return object.Bool(res), nil
			}
			return value{}, object.ErrSlow
		}, func(t *thread, f *frame) action { return t.CompareOp(f, op, f.Vals[0], f.Vals[1]) }))
	}
	is := func(name, doc string, want bool) object.Row {
		return binary(name, doc, func(t *thread, args []value) (value, error) {
			return object.Bool(args[0].Is(args[1]) == want), nil
		}, nil)
	}
	concat := func(in bool) func(t *thread, f *frame) action {
		return func(t *thread, f *frame) action {
			if !isSequence(f.Vals[0]) || !concatenates(f.Vals[0]) && !isSequence(f.Vals[1]) {
				return t.Fail(t.TypeError("'%s' object can't be concatenated", f.Vals[0].Type().Name))
			}
			return t.BinaryOp(f, object.BinAdd, in, f.Vals[0], f.Vals[1])
		}
	}
	search := func(name, doc string, step object.Step) object.Row {
		return object.Row{Name: name, Sig: "(a, b, /)", Rights: object.NoRights, Charge: object.PerItem, Step: step, Catches: true, Doc: doc}
	}
	return append(rows,
		is("is_", "a is b.", true), is("is_not", "a is not b.", false),
		binary("concat", "a + b, for sequences.", nil, concat(false)),
		binary("iconcat", "What a is after a += b, for sequences.", nil, concat(true)),
		binary("contains", "b in a.", nil, func(t *thread, f *frame) action { return t.ContainsOp(f, f.Vals[0], f.Vals[1]) }),
		binary("getitem", "a[b].", quickItem, func(t *thread, f *frame) action { return t.GetItemOp(f, f.Vals[0], f.Vals[1]) }),
		binary("delitem", "del a[b].", nil, func(t *thread, f *frame) action { return t.DelItemOp(f, f.Vals[0], f.Vals[1]) }),
		object.Row{Name: "setitem", Sig: "(a, b, c, /)", Rights: object.NoRights, Charge: object.Custom, Step: sub(func(t *thread, f *frame) action {
			return t.SetItemOp(f, f.Vals[0], f.Vals[1], f.Vals[2])
		}), Doc: "a[b] = c."},
		search("countOf", "The number of items of a that are or equal b.", countOf),
		search("indexOf", "The position of the first item of a that is or equals b.\n\nRaises ValueError if there is none.", indexOf),
	)
}

// quickArith does sums, differences and products of small ints and floats.
func quickArith(op int) object.Fast {
	if op != object.BinAdd && op != object.BinSub && op != object.BinMul {
		return nil
	}
	return func(t *thread, args []value) (value, error) {
		a, b := args[0], args[1]
		switch {
		case a.IsInt() && b.IsInt():
			x, y := a.Int(), b.Int()
			const small = 1 << 31
			if x >= small || x <= -small || y >= small || y <= -small {
				return value{}, object.ErrSlow
			}
			switch op {
			case object.BinAdd:
				return object.Int(x + y), nil
			case object.BinSub:
				return object.Int(x - y), nil
			}
			return object.Int(x * y), nil
		case a.IsFloat() && b.IsFloat():
			x, y := a.Float(), b.Float()
			switch op {
			case object.BinAdd:
				return object.Float(x + y), nil
			case object.BinSub:
				return object.Float(x - y), nil
			}
			return object.Float(x * y), nil
		}
		return value{}, object.ErrSlow
	}
}

func quickItem(t *thread, args []value) (value, error) {
	v, ok, err := t.GetItemFast(args[0], args[1])
	if err == nil && !ok {
		err = object.ErrSlow
	}
	return v, err
}

// isSequence is CPython's idea of a sequence: something with items that is no dict.
func isSequence(v value) bool {
	return v.Type().Special(object.SpGetItem).P != nil && v.Kind() != object.KindDict && v.Kind() != object.KindType
}

// concatenates tells whether v is of a built-in type with a + of its own, which makes
// the error.
func concatenates(v value) bool {
	switch v.Kind() {
	case object.KindStr, object.KindBytes, object.KindByteArray, object.KindTuple, object.KindList:
		return true
	}
	return v.Type().Special(object.SpAdd).P != nil
}

// search goes through the items of Vals[0]: PC 0 asks for the iterator, 1 has it (then
// it stands in Vals[2]), 2 asks for an item, 3 has one, 4 knows whether it equals
// Vals[1]. With Done, f.In says so; it is unbound at the end. N counts items.
func search(t *thread, f *frame) action {
	if e := f.Caught(); e != nil {
		if f.PC == 1 && e.Type == object.TypeErrorType {
			return t.Fail(t.TypeError("argument of type '%s' is not iterable", f.Vals[0].Type().Name))
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[0]); act != done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
			f.Commit(t)
		case 2:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act := t.NextOp(f, f.Vals[2]); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				return done
			}
			f.PC = 4
			if act := t.EqOp(f, f.In, f.Vals[1]); act != done {
				return act
			}
		case 4:
			f.PC = 2
			f.N++
			if f.N&1023 == 0 && !f.In.Bool() {
				f.Commit(t)
				return object.Again
			}
			return done
		}
	}
}

func countOf(t *thread, f *frame) action {
	for {
		if act := search(t, f); act != done {
			return act
		}
		if f.In.IsUnbound() {
			f.Out = object.Int(f.M)
			return done
		}
		if f.In.Bool() {
			f.M++
		}
		f.Commit(t)
		if f.N&1023 == 0 { // search lets the driver poll only where it goes on by itself
			return object.Again
		}
	}
}

func indexOf(t *thread, f *frame) action {
	for {
		if act := search(t, f); act != done {
			return act
		}
		if f.In.IsUnbound() {
			return t.Fail(t.ValueError("sequence.index(x): x not in sequence"))
		}
		if f.In.Bool() {
			f.Out = object.Int(f.N - 1)
			return done
		}
	}
}
