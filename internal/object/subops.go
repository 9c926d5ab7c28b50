// This file defines the sub-operations steps are made of. Each delivers its result in
// f.In: at once (Done) when no guest code is needed, else when the frame it pushed
// (Call) has ended.

package object

// CallValue calls fn(*args).
func (t *Thread) CallValue(f *NFrame, fn Value, args ...Value) Action {
	if n := len(args); fn.P != nil && fn.Kind() == KindFunction && (n == 1 || n == 2) {
		if act, ok := t.Eval.PushFunction(f, As[Function](fn), n, args[0], args[n-1]); ok {
			return act
		}
	}
	return t.Eval.PushCall(f, fn, t.held(args), nil)
}

// CallKw calls fn(*args) whose last arguments are keywords.
func (t *Thread) CallKw(f *NFrame, fn Value, args []Value, names *Tuple) Action {
	return t.Eval.PushCall(f, fn, args, names)
}

// CallSpecial calls a special method of self, found on its type; absent is true if
// the type has none.
func (t *Thread) CallSpecial(f *NFrame, sp Special, self Value, args ...Value) (act Action, absent bool) {
	m := self.Type().Special(sp)
	if m.P == nil {
		return Done, true
	}
	return t.CallBound(f, m, self, args...), false
}

// CallBound calls an attribute found on self's type as a method of self.
func (t *Thread) CallBound(f *NFrame, m, self Value, args ...Value) Action {
	if m.Kind() == KindFunction && len(args) <= 1 {
		last := self
		if len(args) == 1 {
			last = args[0]
		}
		if act, ok := t.Eval.PushFunction(f, As[Function](m), 1+len(args), self, last); ok {
			return act
		}
	}
	switch m.Kind() {
	case KindFunction, KindNative:
		if typ := m.Type(); typ != BuiltinType && typ != MethodWrapperType {
			return t.Eval.PushCall(f, m, t.heldAfter(self, args), nil)
		}
		return t.Eval.PushCall(f, t.special(m, self), t.held(args), nil)
	}
	switch {
	case m.Type().Is(StaticMethodType):
		return t.Eval.PushCall(f, t.special(As[StaticMethod](m).Fn, self), t.held(args), nil)
	case m.Type().Is(ClassMethodType):
		return t.Eval.PushCall(f, As[ClassMethodObj](m).Fn, t.heldAfter(Ref(self.Type()), args), nil)
	case m.Type().Special(SpGet).P == nil:
		return t.Eval.PushCall(f, m, t.held(args), nil)
	}
	return t.Eval.PushRow(f, bindCallRow, append([]Value{m, self}, args...)...)
}

// bindCallRow asks a descriptor for the bound method, then calls it.
var bindCallRow *Row // set in init: it refers to itself

func bindCallStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		m, self := f.Vals[0], f.Vals[1]
		if act := t.CallBound(f, m.Type().Special(SpGet), m, self, Ref(self.Type())); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.Eval.PushCall(f, f.In, f.Vals[2:], nil); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func init() {
	bindCallRow = RegisterRow(&Row{Name: "bind", Sig: "(*args)", Step: bindCallStep})
	RegisterRow(ConvertRow)
	RegisterRow(indexRow)
	RegisterRow(floatRow)
	RegisterRow(boolRow)
	RegisterRow(hashRow)
}

// IndexOp converts to an exact int through __index__.
func (t *Thread) IndexOp(f *NFrame, v Value) Action {
	if v.Kind() == KindInt {
		f.In = v.PlainInt()
		return Done
	}
	return t.PushRow(f, indexRow, v)
}

var indexRow = &Row{Name: "__index__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpIndex, f.Vals[0])
		if absent {
			return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.PC == 2 { // warned of the result in Vals[1]
		f.Out = f.Vals[1].PlainInt()
		return Done
	}
	if f.In.Kind() != KindInt {
		return t.Fail(t.TypeError("__index__ returned non-int (type %s)", f.In.Type().Name))
	}
	if f.In.Type() != IntType {
		f.PC, f.Vals = 2, append(f.Vals, f.In)
		if act := t.warnStrict(f, "__index__", IntType, f.In); act != Done {
			return act
		}
		f.In = f.Vals[1]
	}
	f.Out = f.In.PlainInt()
	return Done
}}

// warnStrict warns that a conversion gave an instance of a class derived from the one it
// should give.
func (t *Thread) warnStrict(f *NFrame, method string, want *Type, got Value) Action {
	return t.WarnOp(f, DeprecationWarningType, method+" returned non-"+want.Name+" (type "+got.Type().Name+
		").  The ability to return an instance of a strict subclass of "+want.Name+
		" is deprecated, and may be removed in a future version of Python.")
}

// FloatOp converts to an exact float through __float__ or __index__.
func (t *Thread) FloatOp(f *NFrame, v Value) Action {
	if v.IsFloat() {
		f.In = v
		return Done
	}
	return t.PushRow(f, floatRow, v)
}

var floatRow = &Row{Name: "__float__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	switch f.PC {
	case 0:
		f.PC = 1
		act, absent := t.CallSpecial(f, SpFloat, v)
		if absent {
			f.PC = 2
			act, absent = t.CallSpecial(f, SpIndex, v)
			if absent {
				return t.Fail(t.TypeError("must be real number, not %s", v.Type().Name))
			}
		}
		if act != Done {
			return act
		}
		return floatResult(t, f)
	}
	return floatResult(t, f)
}}

func floatResult(t *Thread, f *NFrame) Action {
	switch {
	case f.PC == 3: // warned of the result in Vals[1]
		f.Out = Float(f.Vals[1].FloatOf())
	case f.PC == 1 && f.In.Kind() == KindFloat && f.In.Type() != FloatType:
		f.PC, f.Vals = 3, append(f.Vals, f.In)
		if act := t.warnStrict(f, f.Vals[0].Type().Name+".__float__", FloatType, f.In); act != Done {
			return act
		}
		f.Out = Float(f.Vals[1].FloatOf())
	case f.PC == 2 && f.In.Kind() == KindInt:
		x, err := t.IntToFloat(f.In)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = Float(x)
	case f.In.Kind() == KindFloat && f.PC == 1:
		f.Out = Float(f.In.FloatOf())
	case f.PC == 2:
		return t.Fail(t.TypeError("__index__ returned non-int (type %s)", f.In.Type().Name))
	default:
		return t.Fail(t.TypeError("%s.__float__ returned non-float (type %s)", f.Vals[0].Type().Name, f.In.Type().Name))
	}
	return Done
}

// BoolOp is bool(v).
func (t *Thread) BoolOp(f *NFrame, v Value) Action {
	if b, ok := TruthExact(v); ok {
		f.In = Bool(b)
		return Done
	}
	if v.Type().Kit != nil {
		if b, ok := t.truthKit(v); ok {
			f.In = Bool(b)
			return Done
		}
	}
	return t.PushRow(f, boolRow, v)
}

var boolRow = &Row{Name: "__bool__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		if v.IsNotImplemented() {
			return t.Fail(t.TypeError("NotImplemented should not be used in a boolean context"))
		}
		f.PC = 1
		act, absent := t.CallSpecial(f, SpBool, v)
		if absent {
			f.PC = 2
			act, absent = t.CallSpecial(f, SpLen, v)
			if absent {
				f.Out = True
				return Done
			}
		}
		if act != Done {
			return act
		}
	}
	if f.PC == 1 {
		if !f.In.IsBool() {
			return t.Fail(t.TypeError("__bool__ should return bool, returned %s", f.In.Type().Name))
		}
		f.Out = f.In
		return Done
	}
	n, err := t.lenResult(f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = Bool(n != 0)
	return Done
}}

// lenResult checks what a __len__ returned.
func (t *Thread) lenResult(v Value) (int64, error) {
	if v.Kind() != KindInt {
		return 0, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
	}
	n, ok := v.Int64()
	if !ok {
		if v.BigInt().Sign() < 0 {
			return 0, t.ValueError("__len__() should return >= 0")
		}
		return 0, t.OverflowError("cannot fit 'int' into an index-sized integer")
	}
	if n < 0 {
		return 0, t.ValueError("__len__() should return >= 0")
	}
	return n, nil
}

// HashOp is hash(v), as an int.
func (t *Thread) HashOp(f *NFrame, v Value) Action {
	if h, ok := t.HashExact(v); ok {
		f.In = Int(h)
		return Done
	}
	return t.PushRow(f, hashRow, v)
}

var hashRow = &Row{Name: "__hash__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		if v.Type() == TupleType { // hashed directly, in vain: up to exactNodes values
			if err := t.Charge(exactNodes/16, 0); err != nil {
				return t.Fail(err)
			}
		}
		f.PC = 1
		m := v.Type().Special(SpHash)
		if m.P == nil || m.IsNone() {
			return t.Fail(t.TypeError("unhashable type: '%s'", v.Type().Name))
		}
		if act := t.CallBound(f, m, v); act != Done {
			return act
		}
	}
	if f.In.Kind() != KindInt {
		return t.Fail(t.TypeError("__hash__ method should return an integer"))
	}
	h, ok := f.In.Int64()
	if !ok {
		h = HashBig(f.In.BigInt())
	}
	if h == -1 {
		h = -2
	}
	f.Out = Int(h)
	return Done
}}

// BufferOp asks an object for its buffer: bytes, bytearray or memoryview.
func (t *Thread) BufferOp(f *NFrame, v Value) Action {
	act, absent := t.CallSpecial(f, SpBuffer, v, Int(0))
	if absent {
		return t.Fail(t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name))
	}
	return act
}
