// This file defines weak proxies: every operation is done on what they stand for. The
// right operand of a binary operator may be a proxy, too.

package native

import "github.com/adderlang/adder/internal/object"

// forward makes the row of an operation that unwraps its first arguments (n of them, or
// all if n is 0) and goes on with op.
func forward(name, sig string, n int, op func(t *thread, f *frame, args []value) action) row {
	return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Custom, Doc: "Done on the object.", Step: func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			args := append([]value(nil), f.Vals...)
			for i := range args {
				if n > 0 && i >= n {
					break
				}
				x, err := t.ProxyTarget(args[i])
				if err != nil {
					return t.Fail(err)
				}
				args[i] = x
			}
			if act := op(t, f, args); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	}}
}

var binary = map[string]int{
	"add": object.BinAdd, "sub": object.BinSub, "mul": object.BinMul, "truediv": object.BinTrueDiv, "floordiv": object.BinFloorDiv,
	"mod": object.BinMod, "divmod": object.BinDivmod, "lshift": object.BinLShift, "rshift": object.BinRShift, "and": object.BinAnd,
	"or": object.BinOr, "xor": object.BinXor, "matmul": object.BinMatMul, "pow": object.BinPow,
}

// binaryNames fixes the order of the table.
var binaryNames = []string{"add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "lshift", "rshift", "and", "or", "xor", "matmul", "pow"}

func operatorRows() []row {
	var rows []row
	for _, name := range binaryNames {
		op := binary[name]
		sig := "($self, value, /)"
		if name == "pow" {
			sig = "($self, value, mod=None, /)"
		}
		rows = append(rows, forward("__"+name+"__", sig, 2, func(t *thread, f *frame, a []value) action { return t.BinaryOp(f, op, false, a[0], a[1]) }),
			forward("__r"+name+"__", sig, 2, func(t *thread, f *frame, a []value) action { return t.BinaryOp(f, op, false, a[1], a[0]) }))
		if name != "divmod" {
			rows = append(rows, forward("__i"+name+"__", "($self, value, /)", 2, func(t *thread, f *frame, a []value) action { return t.BinaryOp(f, op, true, a[0], a[1]) }))
		}
	}
	for op, name := range []string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"} {
		rows = append(rows, forward(name, "($self, value, /)", 2, func(t *thread, f *frame, a []value) action { return t.CompareOp(f, op, a[0], a[1]) }))
	}
	special := func(name string, sp object.Special, msg string) row {
		return forward(name, "($self, /)", 1, func(t *thread, f *frame, a []value) action {
			act, absent := t.CallSpecial(f, sp, a[0])
			if absent {
				return t.Fail(t.TypeError(msg, a[0].Type().Name))
			}
			return act
		})
	}
	call := func(name string, fn *object.Type, msg string) row { // as the built-in type does
		return forward(name, "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.CallValue(f, object.Ref(fn), a[0]) })
	}
	return append(rows,
		special("__neg__", object.SpNeg, "bad operand type for unary -: '%s'"), special("__pos__", object.SpPos, "bad operand type for unary +: '%s'"),
		special("__invert__", object.SpInvert, "bad operand type for unary ~: '%s'"), special("__abs__", object.SpAbs, "bad operand type for abs(): '%s'"),
		call("__int__", object.IntType, ""), call("__float__", object.FloatType, ""),
		forward("__index__", "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.IndexOp(f, a[0]) }),
		forward("__bool__", "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.BoolOp(f, a[0]) }),
		forward("__len__", "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.LenOp(f, a[0]) }),
		forward("__getitem__", "($self, key, /)", 2, func(t *thread, f *frame, a []value) action { return t.GetItemOp(f, a[0], a[1]) }),
		forward("__setitem__", "($self, key, value, /)", 2, func(t *thread, f *frame, a []value) action { return t.SetItemOp(f, a[0], a[1], a[2]) }),
		forward("__delitem__", "($self, key, /)", 2, func(t *thread, f *frame, a []value) action { return t.DelItemOp(f, a[0], a[1]) }),
		forward("__contains__", "($self, key, /)", 2, func(t *thread, f *frame, a []value) action { return t.ContainsOp(f, a[0], a[1]) }),
		forward("__iter__", "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.IterOp(f, a[0]) }),
		row{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Doc: "Done on the object.", Step: proxyNext},
		forward("__str__", "($self, /)", 1, func(t *thread, f *frame, a []value) action { return t.StrOp(f, a[0]) }),
	)
}

func proxyNext(t *thread, f *frame) action {
	if f.PC == 0 {
		x, err := t.ProxyTarget(f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		if x.Type().Special(object.SpNext).P == nil {
			return t.Fail(t.TypeError("Weakref proxy referenced a non-iterator '%s' object", x.Type().Name))
		}
		f.PC = 1
		if act := t.NextOp(f, x); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

func init() {
	for _, typ := range []*object.Type{object.WeakProxyType, object.CallableProxyType} {
		rows := append(operatorRows(),
			row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Doc: "The proxy as text.", Fast: func(t *thread, args []value) (value, error) {
				to := "dead>"
				if x := asRef(args[0]).Target; x.P != nil {
					to = "to '" + x.Type().Name + "' at " + t.AddressText(x) + ">"
				}
				if err := t.Charge(0, object.StrSize(80+len(to), 1)); err != nil {
					return value{}, err
				}
				return object.NewStr("<weakproxy at " + t.AddressText(args[0]) + "; " + to), nil
			}},
			row{Name: "__hash__", Kind: object.Attr, Value: object.None},
			row{Name: "__getattribute__", Sig: "($self, name, /)", Rights: object.Reflect, Charge: object.Constant, Doc: "Done on the object.", Step: func(t *thread, f *frame) action {
				return proxyAttr(t, f, func(x value, name *object.Str) action { return t.GetAttrOp(f, x, name) })
			}},
			row{Name: "__setattr__", Sig: "($self, name, value, /)", Rights: object.Reflect, Charge: object.Constant, Doc: "Done on the object.", Step: func(t *thread, f *frame) action {
				return proxyAttr(t, f, func(x value, name *object.Str) action { return t.SetAttrOp(f, x, name, f.Vals[2]) })
			}},
			row{Name: "__delattr__", Sig: "($self, name, /)", Rights: object.Reflect, Charge: object.Constant, Doc: "Done on the object.", Step: func(t *thread, f *frame) action {
				return proxyAttr(t, f, func(x value, name *object.Str) action { return t.DelAttrOp(f, x, name) })
			}})
		if typ == object.CallableProxyType {
			rows = append(rows, row{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: noRights, Charge: object.Custom, Doc: "Call the object.", Step: proxyCall})
		} else {
			method := func(name string, sp object.Special) row {
				return forward(name, "($self, /)", 1, func(t *thread, f *frame, a []value) action {
					act, absent := t.CallSpecial(f, sp, a[0])
					if absent {
						return t.Fail(t.NoAttribute(a[0], object.Intern(name)))
					}
					return act
				})
			}
			rows = append(rows, method("__reversed__", object.SpReversed), method("__bytes__", object.SpBytes))
		}
		typ.Define("", object.WeakLayout, rows)
	}
}

// proxyAttr does an operation about the attribute named by Vals[1].
func proxyAttr(t *thread, f *frame, op func(x value, name *object.Str) action) action {
	if f.PC == 0 {
		x, err := t.ProxyTarget(f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := op(x, name); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

func proxyCall(t *thread, f *frame) action {
	if f.PC == 0 {
		x, err := t.ProxyTarget(f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		args, names, err := t.KwArgs(append([]value(nil), object.As[object.Tuple](f.Vals[1]).Items...), object.As[object.Dict](f.Vals[2]))
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.CallKw(f, x, args, names); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}
