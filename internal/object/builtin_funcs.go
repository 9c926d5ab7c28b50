// This file defines the functions of builtins that work on any object: the table of
// all of them, and those that ask one special method.

package object

import (
	"math"
	"strconv"
	"strings"
)

// BuiltinRows are the functions of the builtins module that are native and powerless;
// the importer adds those that need the compiler or a capability.
var BuiltinRows = []Row{
	{Name: "abs", Sig: "(x, /)", Rights: NoRights, Charge: Custom, Loop: LoopAbs, Fast: absFast, Step: absStep, Doc: "The absolute value of a number."},
	{Name: "all", Sig: "(iterable, /)", Rights: NoRights, Drains: true, Charge: PerItem, Fast: allFast, Step: allStep, Item: allItem, Waits: 3, Doc: "Tell whether every item is true."},
	{Name: "any", Sig: "(iterable, /)", Rights: NoRights, Drains: true, Charge: PerItem, Fast: anyFast, Step: anyStep, Item: anyItem, Waits: 3, Doc: "Tell whether some item is true."},
	{Name: "ascii", Sig: "(obj, /)", Rights: NoRights, Charge: PerByte, Step: asciiStep, Doc: "repr(obj) with every character beyond ASCII escaped."},
	{Name: "bin", Sig: "(number, /)", Params: "number:int", Rights: NoRights, Charge: PerByte, Fast: radixRow(2, "0b"), Step: radixStep(2, "0b"), Doc: "An integer in base 2, with the prefix 0b."},
	{Name: "callable", Sig: "(obj, /)", Rights: NoRights, Charge: Constant, Fast: callableFast, Doc: "Tell whether obj can be called."},
	{Name: "chr", Sig: "(i, /)", Params: "i:int", Rights: NoRights, Charge: Constant, Fast: chrFast, Doc: "The character with code point i."},
	{Name: "delattr", Sig: "(obj, name, /)", Rights: Reflect, Charge: Constant, Step: delAttrStep, Doc: "Delete an attribute by name: del obj.name."},
	{Name: "divmod", Sig: "(x, y, /)", Rights: NoRights, Charge: Custom, Fast: divmodFast, Step: divmodStep, Doc: "The pair (x // y, x % y)."},
	{Name: "format", Sig: "(value, format_spec='', /)", Rights: NoRights, Charge: PerByte, Step: formatStep, Doc: "The text of value as format_spec, in the type's own language, asks."},
	{Name: "getattr", Sig: "(object, name, default=<unrepresentable>, /)", Rights: Reflect, Charge: Constant, Fast: getAttrFast, Step: getAttrFuncStep, Catches: true,
		Doc: "An attribute by name: object.name.\n\nIf there is none, default is returned or AttributeError raised."},
	{Name: "hasattr", Sig: "(obj, name, /)", Rights: Reflect, Charge: Constant, Fast: hasAttrFast, Step: hasAttrStep, Catches: true, Doc: "Tell whether getattr(obj, name) succeeds."},
	{Name: "hash", Sig: "(obj, /)", Rights: NoRights, Charge: PerItem, Fast: hashFast, Step: hashFuncStep, Doc: "The hash of an object: equal for equal ones."},
	{Name: "hex", Sig: "(number, /)", Params: "number:int", Rights: NoRights, Charge: PerByte, Fast: radixRow(16, "0x"), Step: radixStep(16, "0x"), Doc: "An integer in base 16, with the prefix 0x."},
	{Name: "id", Sig: "(obj, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) { return Int(t.ID(a[0])), nil },
		Doc: "A number that no other object has while this one lives."},
	{Name: "isinstance", Sig: "(obj, class_or_tuple, /)", Rights: NoRights, Charge: Custom, Loop: LoopIsInstance, Fast: isInstanceFast, Step: isInstanceStep,
		Doc: "Tell whether obj is of a class or a subclass of it; of a tuple or union, any counts."},
	{Name: "issubclass", Sig: "(cls, class_or_tuple, /)", Rights: NoRights, Charge: Custom, Step: isSubclassStep,
		Doc: "Tell whether cls is a class or a subclass of it; of a tuple or union, any counts."},
	{Name: "iter", Sig: "(object, sentinel=<unrepresentable>, /)", Rights: NoRights, Charge: Constant, Fast: iterFast, Step: iterStep,
		Doc: "An iterator over the object; or, with sentinel, one that calls object\nuntil it returns the sentinel."},
	{Name: "len", Sig: "(obj, /)", Rights: NoRights, Drains: true, Charge: Constant, Loop: LoopLen, Fast: lenFast, Step: lenStep, Doc: "The number of items of a container."},
	{Name: "max", Sig: "(*args, key=None, default=<unrepresentable>)", Rights: NoRights, Drains: true, Charge: PerItem, Loop: LoopMax, Fast: maxFast, Many: maxMany, Step: maxStep, Item: maxItem, Waits: 3, Apply: extremeApply(CmpGT), Applies: 4,
		Doc: "The greatest item of an iterable, or the greatest argument.\n\nWith key, key(item) is compared. default is what an empty iterable gives."},
	{Name: "min", Sig: "(*args, key=None, default=<unrepresentable>)", Rights: NoRights, Drains: true, Charge: PerItem, Loop: LoopMin, Fast: minFast, Many: minMany, Step: minStep, Item: minItem, Waits: 3, Apply: extremeApply(CmpLT), Applies: 4,
		Doc: "The least item of an iterable, or the least argument.\n\nWith key, key(item) is compared. default is what an empty iterable gives."},
	{Name: "next", Sig: "(iterator, default=<unrepresentable>, /)", Rights: NoRights, Charge: Constant, Loop: LoopNext, Fast: nextFast, Step: nextStep, Catches: true,
		Doc: "The next item of an iterator.\n\nIf there is none, default is returned or StopIteration raised."},
	{Name: "oct", Sig: "(number, /)", Params: "number:int", Rights: NoRights, Charge: PerByte, Fast: radixRow(8, "0o"), Step: radixStep(8, "0o"), Doc: "An integer in base 8, with the prefix 0o."},
	{Name: "ord", Sig: "(character, /)", Rights: NoRights, Charge: Constant, Loop: LoopOrd, Fast: ordFast, Doc: "The code point of a character."},
	{Name: "pow", Sig: "(base, exp, mod=None)", Rights: NoRights, Charge: Custom, Step: powStep, Doc: "base to the power of exp; with mod, modulo mod."},
	{Name: "repr", Sig: "(obj, /)", Rights: NoRights, Charge: PerByte, Step: reprFuncStep, Doc: "The object as Python text."},
	{Name: "round", Sig: "(number, ndigits=None)", Rights: NoRights, Charge: Custom, Fast: roundFast, Step: roundStep,
		Doc: "number rounded to ndigits decimals; to an integer if that is left out or None."},
	{Name: "setattr", Sig: "(obj, name, value, /)", Rights: Reflect, Charge: Constant, Fast: setAttrFast, Step: setAttrStep, Doc: "Set an attribute by name: obj.name = value."},
	{Name: "sorted", Sig: "(*args, key=None, reverse=False)", Params: "reverse:bool", Rights: NoRights, Drains: true, Charge: Custom, Many: sortedMany, Step: sortedStep,
		Doc: "A new list of the items in ascending order; equal ones keep theirs.\n\nWith key, items compare by key(item). With reverse, the order is descending."},
	{Name: "sum", Sig: "(iterable, /, start=0)", Rights: NoRights, Drains: true, Charge: PerItem, Step: sumStep, Item: sumItem, Waits: 3,
		Doc: "start plus the items of the iterable, from left to right."},
}

// subStep makes the step of a function that is one sub-operation.
func subStep(op func(t *Thread, f *NFrame) Action) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC == 0 {
			f.PC = 1
			if act := op(t, f); act != Done {
				return act
			}
		}
		f.Out = f.In
		return Done
	}
}

var (
	asciiStep      = subStep(func(t *Thread, f *NFrame) Action { return t.AsciiOp(f, f.Vals[0]) })
	hashFuncStep   = subStep(func(t *Thread, f *NFrame) Action { return t.HashOp(f, f.Vals[0]) })
	reprFuncStep   = reprRow.Step
	lenStep        = lenRow.Step
	isInstanceStep = subStep(func(t *Thread, f *NFrame) Action { return t.IsInstanceOp(f, f.Vals[0], f.Vals[1]) })
	isSubclassStep = subStep(func(t *Thread, f *NFrame) Action { return t.IsSubclassOp(f, f.Vals[0], f.Vals[1]) })
	divmodStep     = subStep(func(t *Thread, f *NFrame) Action { return t.BinaryOp(f, BinDivmod, false, f.Vals[0], f.Vals[1]) })
	absStep        = subStep(func(t *Thread, f *NFrame) Action {
		act, absent := t.CallSpecial(f, SpAbs, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError("bad operand type for abs(): '%s'", f.Vals[0].Type().Name))
		}
		return act
	})
	formatStep = subStep(func(t *Thread, f *NFrame) Action {
		if f.Vals[1].Kind() != KindStr {
			return t.Fail(t.TypeError("format() argument 2 must be str, not %s", typeNameNone(f.Vals[1])))
		}
		return t.FormatOp(f, f.Vals[0], f.Vals[1])
	})
	roundStep = subStep(func(t *Thread, f *NFrame) Action {
		m := f.Vals[0].Type().Special(SpRound)
		if m.IsNoneOrUnbound() {
			return t.Fail(t.TypeError("type %s doesn't define __round__ method", f.Vals[0].Type().Name))
		}
		if f.Vals[1].IsNone() {
			return t.CallBound(f, m, f.Vals[0])
		}
		return t.CallBound(f, m, f.Vals[0], f.Vals[1])
	})
	setAttrStep = subStep(func(t *Thread, f *NFrame) Action {
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		return t.SetAttrOp(f, f.Vals[0], name, f.Vals[2])
	})
	delAttrStep = subStep(func(t *Thread, f *NFrame) Action {
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		return t.DelAttrOp(f, f.Vals[0], name)
	})
)

func init() {
	// these return what the operation itself leaves unspecified
	for _, p := range []*Step{&setAttrStep, &delAttrStep} {
		inner := *p
		*p = func(t *Thread, f *NFrame) Action {
			act := inner(t, f)
			if act == Done {
				f.Out = None
			}
			return act
		}
	}
	for i := range BuiltinRows {
		switch r := &BuiltinRows[i]; r.Name {
		case "setattr":
			r.Step = setAttrStep
		case "delattr":
			r.Step = delAttrStep
		}
	}
}

// getAttrFuncStep: an AttributeError gives the default, if there is one.
func getAttrFuncStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		if !f.Vals[2].IsMissing() && As[Exception](f.Exc).Type.Is(AttributeErrorType) {
			f.Out = f.Vals[2]
			return Done
		}
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	if f.PC == 0 {
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], name); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func hasAttrStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		if f.PC == 1 && As[Exception](f.Exc).Type.Is(AttributeErrorType) {
			f.Out = False
			return Done
		}
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	if f.PC == 0 {
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], name); act != Done {
			return act
		}
	}
	f.Out = True
	return Done
}

func hashFast(t *Thread, args []Value) (Value, error) {
	h, ok := t.HashExact(args[0])
	if !ok {
		return Value{}, ErrSlow
	}
	return Int(h), nil
}

func lenFast(t *Thread, args []Value) (Value, error) {
	if n, ok := LenExact(args[0]); ok {
		return Int(int64(n)), nil
	}
	return Value{}, ErrSlow
}

func isInstanceFast(t *Thread, args []Value) (Value, error) {
	v, c := args[0], args[1]
	switch {
	case c.Kind() == KindType && v.Type() == As[Type](c), c.Type() == TypeType && v.Type().Is(As[Type](c)):
		return True, nil
	case c.Type() == TypeType && !v.Type().posesAs():
		return Bool(v.Type().IsLike(As[Type](c))), nil
	case c.Type() == TupleType:
		return isInstanceOfAny(v, As[Tuple](c).Items)
	}
	return Value{}, ErrSlow
}

var floatDivmodFast = floatBinary(floatDivmod)

func divmodFast(t *Thread, args []Value) (Value, error) {
	switch x, y := args[0], args[1]; {
	case x.IsInt() && y.IsInt():
		return intDivmod(t, args)
	case x.IsFloat() && (y.IsFloat() || y.IsInt()):
		return floatDivmodFast(t, args)
	}
	return Value{}, ErrSlow
}

func roundFast(t *Thread, args []Value) (Value, error) {
	switch v, n := args[0], args[1]; {
	case !n.IsNone() && !n.IsInt():
	case v.IsInt():
		return intRound(t, args)
	case v.IsFloat():
		return floatRound(t, args)
	}
	return Value{}, ErrSlow
}

// isInstanceOfAny does a short tuple of classes that have no say in it, as most are: by the
// step it took 600 ns instead of 100.
func isInstanceOfAny(v Value, classes []Value) (Value, error) {
	if len(classes) > 16 {
		return Value{}, ErrSlow
	}
	typ := v.Type()
	for _, c := range classes {
		switch {
		case c.Kind() == KindType && typ == As[Type](c), c.Type() == TypeType && typ.Is(As[Type](c)):
			return True, nil
		case c.Type() != TypeType || typ.posesAs() || As[Type](c).body != nil:
			return Value{}, ErrSlow
		}
	}
	return False, nil
}

// IsCallable tells whether a value can be called.
func IsCallable(v Value) bool {
	switch v.Kind() {
	case KindFunction, KindNative, KindMethod, KindType:
		return true
	}
	return v.Type().Special(SpCall).P != nil
}

func callableFast(t *Thread, args []Value) (Value, error) { return Bool(IsCallable(args[0])), nil }

// absFast does small numbers.
func absFast(t *Thread, args []Value) (Value, error) {
	v := args[0]
	switch {
	case v.IsInt() && v.Int() != -1<<63:
		if v.Int() < 0 {
			return Int(-v.Int()), nil
		}
		return v, nil
	case v.IsFloat():
		return Float(math.Abs(v.Float())), nil
	}
	return Value{}, ErrSlow
}

// radixRow is bin, oct or hex: 1 fuel per 16 digits.
func radixRow(base int, prefix string) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		v := args[0]
		if longDigits(v, base) {
			return Value{}, ErrSlow
		}
		bits := 64
		if !v.IsInt() {
			bits = v.BigInt().BitLen()
		}
		digits := bits + 3
		switch base {
		case 8:
			digits = bits/3 + 4
		case 16:
			digits = bits/4 + 4
		}
		if err := t.Charge(int64(digits)/16, StrSize(digits, 1)); err != nil {
			return Value{}, err
		}
		var text string
		if v.IsInt() {
			text = strconv.FormatInt(v.Int(), base)
		} else {
			text = v.BigInt().Text(base)
		}
		if text[0] == '-' {
			return NewStr("-" + prefix + text[1:]), nil
		}
		return NewStr(prefix + text), nil
	}
}

// radixStep is that of a long int. PC 1 has the digits.
func radixStep(base int, prefix string) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC == 0 {
			f.PC = 1
			if act := t.digitsOp(f, f.Vals[0], base); act != Done {
				return act
			}
		}
		text := As[Str](f.In)
		if err := t.Charge(int64(text.Len())/64, StrSize(text.Len()+2, 1)); err != nil {
			return t.Fail(err)
		}
		digits, neg := strings.CutPrefix(text.Go(), "-")
		if f.Out = NewStr(prefix + digits); neg {
			f.Out = NewStr("-" + prefix + digits)
		}
		return Done
	}
}

func chrFast(t *Thread, args []Value) (Value, error) {
	n, ok := args[0].Int64()
	if !ok || n < 0 || n > 0x10ffff {
		return Value{}, t.ValueError("chr() arg not in range(0x110000)")
	}
	if n < 256 {
		return Ref(Latin1[n]), nil
	}
	if err := t.Charge(0, StrSize(1, 4)); err != nil {
		return Value{}, err
	}
	var b StrBuilder
	b.WriteRune(rune(n))
	return Ref(b.Str()), nil
}

func ordFast(t *Thread, args []Value) (Value, error) {
	v, n := args[0], 0
	switch v.Kind() {
	case KindStr:
		if n = As[Str](v).Len(); n == 1 {
			return Int(int64(As[Str](v).At(0))), nil
		}
		return Value{}, t.TypeError("ord() expected a character, but string of length %d found", n)
	case KindBytes, KindByteArray:
		b := v.Buffer()
		if len(b) == 1 {
			return Int(int64(b[0])), nil
		}
		return Value{}, t.TypeError("ord() expected a character, but string of length %d found", len(b))
	}
	return Value{}, t.TypeError("ord() expected string of length 1, but %s found", v.Type().Name)
}

func iterFast(t *Thread, args []Value) (Value, error) {
	if args[1].IsMissing() {
		if it, ok, err := t.GetIterFast(args[0]); ok || err != nil {
			return it, err
		}
		return Value{}, ErrSlow
	}
	if !IsCallable(args[0]) {
		return Value{}, t.TypeError("iter(v, w): v must be callable")
	}
	if err := t.Charge(0, 64); err != nil {
		return Value{}, err
	}
	return Ref(&CallableIter{Header: t.Header(CallableIterType), Fn: args[0], Sentinel: args[1]}), nil
}

var iterStep = subStep(func(t *Thread, f *NFrame) Action { return t.IterOp(f, f.Vals[0]) })

// nextFast asks a native iterator.
func nextFast(t *Thread, args []Value) (Value, error) {
	v, err := t.nextDirect(args[0])
	if err == nil && v.P == nil && !args[1].IsMissing() {
		return args[1], nil
	}
	return v, err
}

// nextStep calls __next__ itself, not NextOp: a StopIteration goes on with its value.
func nextStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		if e := As[Exception](f.Exc); f.PC != 1 || f.Vals[1].IsMissing() || !e.Type.Is(StopIterationType) {
			t.Exc = e
			return Raise
		}
		f.Out = f.Vals[1]
		return Done
	}
	if f.PC == 0 {
		m := f.Vals[0].Type().Special(SpNext)
		if m.IsNoneOrUnbound() {
			return t.Fail(t.TypeError("'%s' object is not an iterator", f.Vals[0].Type().Name))
		}
		f.PC = 1
		if act := t.CallBound(f, m, f.Vals[0]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// powStep: with two arguments the operator; with three, base's __pow__, then exp's
// __rpow__. PC 1 has the operator's result, 2 that of __pow__, 3 that of __rpow__.
func powStep(t *Thread, f *NFrame) Action {
	base, exp, mod := f.Vals[0], f.Vals[1], f.Vals[2]
	if f.PC == 0 {
		if mod.IsNone() {
			f.PC = 1
			if act := t.BinaryOp(f, BinPow, false, base, exp); act != Done {
				return act
			}
		} else {
			f.PC = 2
			if act, absent := t.CallSpecial(f, SpPow, base, exp, mod); absent {
				f.In = NotImplemented
			} else if act != Done {
				return act
			}
		}
	}
	if f.PC == 2 && f.In.IsNotImplemented() {
		f.PC = 3
		if exp.Type() != base.Type() {
			if act, absent := t.CallSpecial(f, SpRPow, exp, base, mod); !absent && act != Done {
				return act
			}
		}
	}
	if f.In.IsNotImplemented() && f.PC == 3 {
		switch mod.Kind() { // a float or complex modulus is asked last, and declines with its own error
		case KindFloat:
			return t.Fail(t.TypeError("pow() 3rd argument not allowed unless all arguments are integers"))
		case KindComplex:
			_, _, number, err := toComplex(t, base)
			if err == nil && number {
				_, _, number, err = toComplex(t, exp)
			}
			if err != nil {
				return t.Fail(err)
			}
			if number {
				return t.Fail(t.ValueError("complex modulo"))
			}
		}
		return t.Fail(t.TypeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", base.Type().Name, exp.Type().Name, mod.Type().Name))
	}
	f.Out = f.In
	return Done
}
