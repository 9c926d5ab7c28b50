// This file defines small services that the vm and the types share.

package object

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/meter"
)

// The rows of operators that the vm pushes directly.
var (
	BinaryRow      = binaryRow
	CompareRow     = compareRow
	CompareBoolRow = compareBoolRow
)

// The steps at which they have the left operand's answer.
const (
	BinaryLeft  = 3
	CompareLeft = 1
)

// BinaryInPlace is added to the operator of a BinaryRow whose result goes to the left operand.
const BinaryInPlace = 64

// StateOf is the frame state that names a row.
func StateOf(r *Row) FrameState { return &RowState{r} }

// A ValueState is a frame state of one Value.
type ValueState struct{ V Value }

// Refs visits the value.
func (s *ValueState) Refs(visit func(*Value)) { visit(&s.V) }

// Size is the state's own.
func (s *ValueState) Size() int64 { return 16 }

// Clone copies the state.
func (s *ValueState) Clone() FrameState { c := *s; return &c }

// Bound tells whether a call of n passes its Self as the first argument.
func (n *Native) Bound() bool {
	return n.Owner != nil && n.Row.Kind != Static || n.Row.Kind == ClassMethod
}

// CheckReceiver checks the first of the positional arguments of an unbound method, slot
// wrapper or class method descriptor.
func (t *Thread) CheckReceiver(n *Native, args []Value) error {
	if n.Owner == nil {
		return nil
	}
	if len(args) == 0 {
		if n.Type == WrapperDescriptorType || n.Row.Kind == ClassMethod {
			return t.TypeError("descriptor '%s' of '%s' object needs an argument", n.Row.Name, n.Owner.Name)
		}
		return t.TypeError("unbound method %s() needs an argument", n.Row.QualName())
	}
	typ := args[0].Type()
	if n.Row.Kind == ClassMethod {
		if args[0].Kind() != KindType {
			return t.TypeError("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", n.Row.Name, n.Owner.Name, typ.Name)
		}
		if c := As[Type](args[0]); !c.Is(n.Owner) {
			return t.TypeError("descriptor '%s' requires a subtype of '%s' but received '%s'", n.Row.Name, n.Owner.Name, c.Name)
		}
		return nil
	}
	if typ == n.Owner || typ.Is(n.Owner) || n.Owner.Kit != nil && typ.IsLike(n.Owner) {
		return t.mayReach(n.Row, args[0])
	}
	if n.Type == WrapperDescriptorType {
		return t.TypeError("descriptor '%s' requires a '%s' object but received a '%s'", n.Row.Name, n.Owner.Name, typ.Name)
	}
	return t.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", n.Row.Name, n.Owner.Name, typ.Name)
}

// NameReceiver makes a message about how a bound native was called name the class of its
// object, as its __qualname__ does, where the binder named the class that has the row.
func (t *Thread) NameReceiver(n *Native) {
	if n.Type != BuiltinType || !n.Bound() || t.Exc == nil || t.Exc.Type != TypeErrorType || len(t.Exc.Args.Items) != 1 {
		return
	}
	cls := n.Self.Type()
	if n.Self.Kind() == KindType {
		cls = As[Type](n.Self)
	}
	text, ok := strings.CutPrefix(As[Str](t.Exc.Args.Items[0]).Go(), n.Row.QualName()+"() takes ")
	if cls != n.Owner && ok {
		t.TypeError("%s.%s() takes %s", cls.QualName, n.Row.Name, text)
	}
}

// OwnNative is the native behind special method m of typ, if its body may be given an object
// of typ as it stands; else nil. A class may have taken it from a type that it does not
// inherit from (__next__ = list_iterator.__next__), or a method of some other object
// (__next__ = it.__next__): such a one is called as any callable is, and sees to its receiver.
func OwnNative(m Value, typ *Type) *Native {
	if m.P == nil || m.Kind() != KindNative {
		return nil
	}
	n := As[Native](m)
	if typ.Flags&FlagStatic == 0 && (n.Type != WrapperDescriptorType && n.Type != MethodDescriptorType || !typ.Is(n.Owner)) {
		return nil
	}
	return n
}

// InstanceSize is what the meter charges for an instance of a class.
func (t *Type) InstanceSize() int64 {
	if t.Inline == 0 && t.NSlots > 0 {
		return 32 + 16*int64(slotCap(int(t.NSlots), 0))
	}
	return 32 + roundUp(16*int64(t.Inline))
}

// GeneratorSize is what the meter charges for a generator with n registers.
func GeneratorSize(n int) int64 { return 80 + roundUp(16*int64(generatorRegs(n))) }

// QualNameText is the function's __qualname__ for messages.
func (f *Function) QualNameText() string {
	return As[Str](f.QualName()).Go()
}

// StopIteration raises StopIteration(v), without arguments if v is None.
func (t *Thread) StopIteration(v Value) error {
	if v.IsNone() {
		return t.RaiseArgs(StopIterationType)
	}
	return t.RaiseArgs(StopIterationType, v)
}

// StopValue is the value a StopIteration carries.
func StopValue(e *Exception) Value {
	if len(e.Args.Items) > 0 {
		return e.Args.Items[0]
	}
	return None
}

// SetItemOp is v[key] = val.
func (t *Thread) SetItemOp(f *NFrame, v, key, val Value) Action {
	return t.PushRow(f, setItemRow, v, key, val)
}

var setItemRow = &Row{Name: "__setitem__", Sig: "(v, key, val, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpSetItem, f.Vals[0], f.Vals[1], f.Vals[2])
		if absent {
			if err := t.hugeIndex(f.Vals[0], f.Vals[1]); err != nil {
				return t.Fail(err)
			}
			return t.Fail(t.TypeError("'%s' object does not support item assignment", f.Vals[0].Type().Name))
		}
		if act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}}

// DelItemOp is del v[key].
func (t *Thread) DelItemOp(f *NFrame, v, key Value) Action {
	return t.PushRow(f, delItemRow, v, key)
}

var delItemRow = &Row{Name: "__delitem__", Sig: "(v, key, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpDelItem, f.Vals[0], f.Vals[1])
		if absent {
			if err := t.hugeIndex(f.Vals[0], f.Vals[1]); err != nil {
				return t.Fail(err)
			}
			does := "does not"
			if k := f.Vals[1]; isSequenceLike(f.Vals[0].Type()) && (k.Kind() == KindInt || k.Type().Special(SpIndex).P != nil) {
				does = "doesn't" // CPython asks the sequence half of the type
			}
			return t.Fail(t.TypeError("'%s' object %s support item deletion", f.Vals[0].Type().Name, does))
		}
		if act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}}

// hugeIndex refuses an index past 64 bits into what CPython takes for a sequence, before
// it says that nothing can be stored there.
func (t *Thread) hugeIndex(v, key Value) error {
	if isSequenceLike(v.Type()) && key.Kind() == KindInt {
		if _, ok := key.Int64(); !ok {
			return t.indexTooBig(key)
		}
	}
	return nil
}

// indexTooBig is the error of an index that is no int64.
func (t *Thread) indexTooBig(key Value) error {
	return t.IndexError("cannot fit '%s' into an index-sized integer", key.Type().Name)
}

// isSequenceLike tells whether CPython's type has a table of sequence methods: all
// classes do, and the built-in types with a length or containment.
func isSequenceLike(t *Type) bool {
	return t.Flags&FlagStatic == 0 || t.Special(SpLen).P != nil || t.Special(SpContains).P != nil
}

func init() {
	RegisterRow(setItemRow)
	RegisterRow(delItemRow)
	RegisterRow(AwaitRow)
	RegisterRow(AIterRow)
	RegisterRow(ANextRow)
}

// EqExactOp is a == b as the operator: a NaN is not equal to itself.
func EqExactOp(a, b Value) (eq, ok bool) {
	if a == b {
		switch eqKindOf(a) {
		case eqOther:
			return false, false
		case eqNumber:
			return NumEq(a, b), true
		case eqTuple:
			return false, false
		}
		return true, true
	}
	return EqExact(a, b)
}

// CallableName is how a call's error names what is called: "f()" with its module
// unless that is builtins.
func (t *Thread) CallableName(v Value) string {
	for range maxBehind { // methods may be methods of methods
		if v.Kind() != KindMethod {
			break
		}
		v = As[BoundMethod](v).Fn
	}
	if v.IsNone() {
		return "None"
	}
	switch v.Kind() {
	case KindFunction:
		f := As[Function](v)
		mod := ""
		if f.Module.P != nil && f.Module.Kind() == KindStr {
			mod = As[Str](f.Module).Go() + "."
		}
		return mod + f.QualNameText() + "()"
	case KindNative:
		n := As[Native](v)
		if n.Module.P != nil && n.Module.Kind() == KindStr && As[Str](n.Module).Go() != "builtins" {
			return As[Str](n.Module).Go() + "." + n.Row.Name + "()"
		}
		return n.Row.QualName() + "()"
	case KindType:
		typ := As[Type](v)
		if typ.Module == "builtins" || typ.Module == "" {
			return typ.QualName + "()"
		}
		return typ.Module + "." + typ.QualName + "()"
	}
	return v.Type().Name + " object"
}

// ModuleName is a module's name for messages.
func (t *Thread) ModuleName(v Value) string {
	if v.Kind() == KindModule && As[Module](v).Name != nil {
		return As[Module](v).Name.Go()
	}
	return "?"
}

// WithError raises the TypeError of a with statement whose object lacks a method.
func (t *Thread) WithError(typ *Type, sp Special) error {
	async, other := "", SpAEnter
	kind := "the context manager protocol"
	if sp == SpAEnter || sp == SpAExit {
		async, other = "asynchronous ", SpEnter
		kind = "the asynchronous context manager protocol"
	}
	hint := ""
	if typ.Special(other).P != nil && typ.Special(other+1).P != nil {
		if async == "" {
			hint = " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
		} else {
			hint = " but it supports the context manager protocol. Did you mean to use 'with'?"
		}
	}
	return t.TypeError("'%s' object does not support %s (missed %s method)%s", typ.dottedName(), kind, SpecialNames[sp], hint)
}

// AwaitRow gives the iterator of an awaitable. Vals are the object and what it is the
// result of (code.AwaitPlain…).
var AwaitRow = &Row{Name: "__await__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		if v.Type() == CoroutineType {
			f.Out = v
			return Done
		}
		if v.Type() == GeneratorType && As[Generator](v).IsIterableCoroutine() {
			f.Out = v
			return Done
		}
		f.PC = 1
		act, absent := t.CallSpecial(f, SpAwait, v)
		if absent {
			switch {
			case len(f.Vals) > 1 && f.Vals[1].Int() == 1:
				return t.Fail(t.TypeError("'async with' received an object from __aenter__ that does not implement __await__: %s", v.Type().Name))
			case len(f.Vals) > 1 && f.Vals[1].Int() == 2:
				return t.Fail(t.TypeError("'async with' received an object from __aexit__ that does not implement __await__: %s", v.Type().Name))
			}
			return t.Fail(t.TypeError("'%s' object can't be awaited", v.Type().Name))
		}
		if act != Done {
			return act
		}
	}
	switch {
	case f.In.Type() == CoroutineType:
		return t.Fail(t.TypeError("__await__() returned a coroutine"))
	case f.In.Type().Special(SpNext).P == nil:
		return t.Fail(t.TypeError("__await__() returned non-iterator of type '%s'", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// AIterRow is aiter(v) for async for.
var AIterRow = &Row{Name: "__aiter__", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpAIter, v)
		if absent {
			return t.Fail(t.TypeError("'async for' requires an object with __aiter__ method, got %s", v.Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.In.Type().Special(SpANext).P == nil {
		return t.Fail(t.TypeError("'async for' received an object from __aiter__ that does not implement __anext__: %s", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// ANextRow is the iterator of anext(v) for async for.
var ANextRow = &Row{Name: "__anext__", Sig: "(v, /)", Catches: true, Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if e := f.Caught(); e != nil {
		if f.PC != 2 {
			return t.Reraise(f)
		}
		f.Exc = Value{}
		t.TypeError("'async for' received an invalid object from __anext__: %s", f.Vals[1].Type().Name)
		t.Exc.Cause, t.Exc.Suppress = Ref(e), true
		t.Exc.SetContext(Ref(e))
		return Raise
	}
	switch f.PC {
	case 0:
		f.PC = 1
		act, absent := t.CallSpecial(f, SpANext, v)
		if absent {
			return t.Fail(t.TypeError("'async for' requires an iterator with __anext__ method, got %s", v.Type().Name))
		}
		if act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		f.Vals = append(f.Vals, f.In)
		if act := t.PushRow(f, AwaitRow, f.In); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// IsIterableCoroutine tells whether a generator came from @types.coroutine.
func (g *Generator) IsIterableCoroutine() bool { return g.Fn != nil && g.Fn.More().IterCo }

// NewMarker makes an object equal to nothing else.
func (t *Thread) NewMarker() (Value, error) {
	if err := t.Charge(0, 32); err != nil {
		return Value{}, err
	}
	x := new(Instance)
	x.Type = ObjectType
	x.Shape = ObjectType.Root(nil)
	return Ref(x), nil
}

// MatchSelf tells whether a class is or inherits from a built-in whose class pattern
// matches the object itself.
func (t *Thread) MatchSelf(cls Value) bool {
	if cls.Kind() != KindType {
		return false
	}
	for _, b := range As[Type](cls).MRO {
		if b.Flags&FlagMatchSelf != 0 {
			return true
		}
	}
	return false
}

// ExcMatches tells whether an exception matches what an except clause names. It runs
// no guest code: only real subclasses count, as in CPython.
func (t *Thread) ExcMatches(e, what Value) (bool, error) {
	const msg = "catching classes that do not inherit from BaseException is not allowed"
	typ := e.Type()
	class := func(v Value) *Type {
		if c, ok := ClassOf(v); ok && c.Is(BaseExceptionType) {
			return c
		}
		return nil
	}
	if what.Kind() == KindTuple {
		if err := t.Charge(int64(len(As[Tuple](what).Items)/16), 0); err != nil {
			return false, err
		}
		for _, v := range As[Tuple](what).Items {
			if class(v) == nil {
				return false, t.TypeError(msg)
			}
		}
		for _, v := range As[Tuple](what).Items {
			if typ.IsLike(class(v)) {
				return true, nil
			}
		}
		return false, nil
	}
	c := class(what)
	if c == nil {
		return false, t.TypeError(msg)
	}
	return typ.IsLike(c), nil
}

func itoa(n int) string { return strconv.Itoa(n) }

// FailReason tells whether an error is the meter's.
func FailReason(err error) bool { return err == meter.ErrStop }
