// Package native implements _weakref, the native half of Python's weakref. It holds no
// authority. References are emptied by the census: see object/weakref.go.
package native

import (
	"slices"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

func init() {
	object.RegisterModule(&object.ModuleDef{
		Name: "_weakref",
		Doc:  "The native half of weakref.",
		Consts: []object.ConstDef{
			{Name: "ref", Value: object.Ref(object.WeakRefType)},
			{Name: "ReferenceType", Value: object.Ref(object.WeakRefType)},
			{Name: "ProxyType", Value: object.Ref(object.WeakProxyType)},
			{Name: "CallableProxyType", Value: object.Ref(object.CallableProxyType)},
		},
		Rows: []row{
			{Name: "proxy", Sig: "(object, callback=None, /)", Rights: noRights, Charge: object.Constant, Fast: proxy,
				Doc: "A stand-in for an object that does not keep it alive.\n\ncallback, if it is not None, is called with the proxy when the object is gone."},
			{Name: "getweakrefcount", Sig: "(object, /)", Rights: noRights, Charge: object.Custom, Fast: func(t *thread, args []value) (value, error) {
				if t.S.Several() { // they are looked at one by one
					if err := t.Charge(int64(len(t.S.RefsTo(args[0]))/8), 0); err != nil {
						return value{}, err
					}
				}
				return object.Int(int64(len(ownRefs(t, args[0])))), nil
			}, Doc: "The number of weak references and proxies to an object."},
			{Name: "getweakrefs", Sig: "(object, /)", Rights: noRights, Charge: object.PerItem, Fast: getWeakRefs,
				Doc: "A list of the weak references and proxies to an object."},
			{Name: "_remove_dead_weakref", Sig: "(dct, key, /)", Rights: noRights, Charge: object.Constant, Step: removeDead,
				Doc: "Delete a key of a dict if its value is an empty weak reference."},
			{Name: "_method_ref", Sig: "(cls, method, callback, /)", Rights: noRights, Charge: object.Constant, Fast: methodRef,
				Doc: "Make a reference of class cls to a bound method: called, it binds the method anew\nwhile both object and function live."},
		},
	})
}

// asRef is the reference a method's receiver is.
func asRef(v value) *object.WeakRef { return object.As[object.WeakRef](v) }

func init() {
	object.WeakRefType.Define("ref(object, callback=None, /)\n--\n\nA reference that does not keep its object alive: called, it gives the object, or None\nonce that is gone. callback, if it is not None, is then called with the reference.", object.WeakLayout, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: refNew, Doc: "Make a reference."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Rights: noRights, Charge: object.Constant, Fast: refInit, Doc: "Check the arguments."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Rights: noRights, Charge: object.Constant, Fast: refCall, Doc: "The object, or None."},
		{Name: "__hash__", Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Step: refHash, Doc: "The hash of the object."},
		{Name: "__eq__", Sig: "($self, value, /)", Rights: noRights, Charge: object.Custom, Step: func(t *thread, f *frame) action { return refEq(t, f, object.CmpEQ) }, Doc: "Equal while the objects live and are equal."},
		{Name: "__ne__", Sig: "($self, value, /)", Rights: noRights, Charge: object.Custom, Step: func(t *thread, f *frame) action { return refEq(t, f, object.CmpNE) }, Doc: "The opposite of __eq__."},
		noOrder("__lt__"), noOrder("__le__"), noOrder("__gt__"), noOrder("__ge__"),
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: refRepr, Catches: true, Doc: "The reference as text."},
		{Name: "__callback__", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return asRef(args[0]).Callback, nil
		}, Doc: "What is called when the object is gone, or None."},
		object.GenericRow(),
	})
}

func noOrder(name string) row {
	return row{Name: name, Sig: "($self, value, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
		return object.NotImplemented, nil
	}, Doc: "There is no order."}
}

// refArgs checks a constructor's positional arguments: an object and a callback.
func refArgs(t *thread, name string, args []value) (obj, callback value, err error) {
	switch {
	case len(args) < 1:
		return obj, callback, t.TypeError("%s expected at least 1 argument, got 0", name)
	case len(args) > 2:
		return obj, callback, t.TypeError("%s expected at most 2 arguments, got %d", name, len(args))
	}
	callback = object.None
	if len(args) == 2 {
		callback = args[1]
	}
	return args[0], callback, nil
}

func refNew(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(object.WeakRefType, args[0])
	if err != nil {
		return value{}, err
	}
	obj, callback, err := refArgs(t, "__new__", object.As[object.Tuple](args[1]).Items)
	if err != nil {
		return value{}, err
	}
	if err := t.CheckWeak(obj); err != nil {
		return value{}, err
	}
	if typ == object.WeakRefType && args[2].Int() > 0 {
		return value{}, t.TypeError("ref() takes no keyword arguments")
	}
	return makeRef(t, typ, obj, callback)
}

// makeRef makes a reference or a proxy, or gives the plain one there is.
func makeRef(t *thread, typ *object.Type, obj, callback value) (value, error) {
	if callback.IsNone() && typ.Flags&object.FlagStatic != 0 {
		if r := t.S.BasicRef(obj, typ); r != nil {
			return object.Ref(r), nil
		}
	}
	r, err := t.NewWeakRef(typ, obj, value{}, callback)
	if err != nil {
		return value{}, err
	}
	return object.Ref(r), nil
}

func refInit(t *thread, args []value) (value, error) {
	if args[2].Int() > 0 {
		return value{}, t.TypeError("ref() takes no keyword arguments")
	}
	switch n := args[1].Int(); {
	case n < 1:
		return value{}, t.TypeError("__init__ expected at least 1 argument, got 0")
	case n > 2:
		return value{}, t.TypeError("__init__ expected at most 2 arguments, got %d", n)
	}
	return object.None, nil
}

func refCall(t *thread, args []value) (value, error) {
	if args[2].Int() > 0 {
		return value{}, t.TypeError("weakref() takes no keyword arguments")
	}
	if n := args[1].Int(); n > 0 {
		return value{}, t.TypeError("weakref expected 0 arguments, got %d", n)
	}
	r := asRef(args[0])
	switch {
	case r.Target.P == nil:
		return object.None, nil
	case r.Func.P != nil:
		return t.NewMethod(r.Func, r.Target)
	}
	return r.Target, nil
}

// refHash: PC 1 has the hash of the object.
func refHash(t *thread, f *frame) action {
	r := asRef(f.Vals[0])
	if f.PC == 0 {
		if h, ok := r.Hash(); ok {
			f.Out = object.Int(h)
			return done
		}
		if r.Target.P == nil {
			return t.Fail(t.TypeError("weak object has gone away"))
		}
		f.PC = 1
		if act := t.HashOp(f, r.Target); act != done {
			return act
		}
	}
	r.SetHash(f.In.Int())
	f.Out = f.In
	return done
}

// refEq: PC 1 has the answer of the objects.
func refEq(t *thread, f *frame, op int) action {
	if f.PC == 0 {
		if !f.Vals[1].Type().Is(object.WeakRefType) {
			f.Out = object.NotImplemented
			return done
		}
		a, b := asRef(f.Vals[0]), asRef(f.Vals[1])
		if a.Target.P == nil || b.Target.P == nil {
			f.Out = object.Bool((a == b) == (op == object.CmpEQ))
			return done
		}
		if a.Func != b.Func {
			f.Out = object.Bool(op == object.CmpNE)
			return done
		}
		f.PC = 1
		if act := t.CompareOp(f, op, a.Target, b.Target); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

var strName = object.Intern("__name__")

// refRepr: PC 1 has the object's name, if it has one.
func refRepr(t *thread, f *frame) action {
	r := asRef(f.Vals[0])
	text := "<weakref at " + t.AddressText(f.Vals[0]) + "; "
	if r.Target.P == nil {
		f.Out = object.NewStr(text + "dead>")
		return done
	}
	if f.Caught() != nil { // a name that cannot be had is left out
		f.Exc, f.In = value{}, object.None
	} else if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOr(f, r.Target, strName, object.None); act != done {
			return act
		}
	}
	if r.Target.P == nil {
		f.Out = object.NewStr(text + "dead>")
		return done
	}
	text += "to '" + r.Target.Type().DottedName() + "' at " + t.AddressText(r.Target)
	if f.In.Kind() == object.KindStr {
		text += " (" + object.As[object.Str](f.In).Go() + ")"
	}
	if err := t.Charge(int64(len(text)/64), object.StrSize(len(text), 4)); err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewStr(text + ">")
	return done
}

func proxy(t *thread, args []value) (value, error) {
	if err := t.CheckWeak(args[0]); err != nil {
		return value{}, err
	}
	typ := object.WeakProxyType
	if object.Callable(args[0]) {
		typ = object.CallableProxyType
	}
	return makeRef(t, typ, args[0], args[1])
}

// ownRefs are the references to an object that are not those of other compartments.
func ownRefs(t *thread, v value) []*object.WeakRef {
	refs := t.S.RefsTo(v)
	if !t.S.Several() {
		return refs
	}
	return slices.DeleteFunc(slices.Clone(refs), func(r *object.WeakRef) bool { return t.Foreign(object.Ref(r)) })
}

func getWeakRefs(t *thread, args []value) (value, error) {
	n := int64(len(t.S.RefsTo(args[0])))
	if err := t.Charge(n/8, object.ListSize+2*16*n); err != nil {
		return value{}, err
	}
	refs := ownRefs(t, args[0])
	// the plain reference, then the plain proxy, then the others, the youngest first
	items := make([]value, 0, len(refs))
	for _, proxy := range []bool{false, true} {
		for i, r := range refs {
			if err := t.PollAt(i); err != nil {
				return value{}, err
			}
			if r.Plain() && (r.Type != object.WeakRefType) == proxy {
				items = append(items, object.Ref(r))
			}
		}
	}
	for i := len(refs) - 1; i >= 0; i-- {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		if !refs[i].Plain() {
			items = append(items, object.Ref(refs[i]))
		}
	}
	return object.Ref(object.NewList(items)), nil
}

// removeDead: PC 1 has the value.
func removeDead(t *thread, f *frame) action {
	if f.Vals[0].Kind() != object.KindDict {
		return t.Fail(t.TypeError("_remove_dead_weakref() argument 1 must be dict, not %s", f.Vals[0].Type().Name))
	}
	d := object.As[object.Dict](f.Vals[0])
	f.Out = object.None
	if f.PC == 0 {
		f.PC = 1
		if act := t.DictGetOp(f, d, f.Vals[1]); act != done {
			return act
		}
	}
	if f.PC == 1 {
		if f.In.IsUnbound() {
			f.Out = object.None
			return done
		}
		if !f.In.Type().Is(object.WeakRefType) {
			return t.Fail(t.TypeError("not a weakref"))
		}
		f.PC = 2
		if asRef(f.In).Target.P == nil {
			if act := t.DictDelOp(f, d, f.Vals[1]); act != done {
				return act
			}
		}
	}
	f.Out = object.None
	return done
}

func methodRef(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(object.WeakRefType, args[0])
	if err != nil {
		return value{}, err
	}
	if args[1].Kind() != object.KindMethod {
		return value{}, t.TypeError("argument should be a bound method, not <class '%s'>", args[1].Type().Name)
	}
	m := object.As[object.BoundMethod](args[1])
	for _, v := range []value{m.Self, m.Fn} {
		if err := t.CheckWeak(v); err != nil {
			return value{}, err
		}
	}
	r, err := t.NewWeakRef(typ, m.Self, m.Fn, args[2])
	if err != nil {
		return value{}, err
	}
	return object.Ref(r), nil
}
