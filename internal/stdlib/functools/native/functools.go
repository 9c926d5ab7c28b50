// Package native implements _functools, the native half of Python's functools: partial,
// reduce, cmp_to_key and the cache behind lru_cache. It holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

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
		Name:  "_functools",
		Doc:   "The native half of functools.",
		Types: []*object.Type{partialType, cacheType, placeholderType},
		Consts: []object.ConstDef{
			{Name: "Placeholder", Value: placeholder},
		},
		Rows: []row{
			{Name: "reduce", Sig: "(function, iterable, /, initial=<unrepresentable>)", Rights: noRights, Charge: object.PerItem, Step: reduce, Catches: true,
				Doc: "Join the items of an iterable by a function of two arguments, from left to right.\n\ninitial, if it is given, stands before the first item and is the result of none."},
			{Name: "cmp_to_key", Sig: "(mycmp)", Rights: noRights, Charge: object.Constant, Fast: cmpToKey,
				Doc: "Make a key function of an old comparison: mycmp(a, b) is below, equal to or above 0."},
		},
	})
}

// reduce: Vals are the function, the iterable, what was joined so far (Missing before
// the first item), then the iterator. PC 1 has that, 2 asks, 3 has an item, 4 a result.
func reduce(t *thread, f *frame) action {
	if e := f.Caught(); e != nil {
		if f.PC == 1 && e.Type == object.TypeErrorType {
			return t.Fail(t.TypeError("reduce() arg 2 must support iteration"))
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != done {
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
			if act := t.NextOp(f, f.Vals[3]); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			switch {
			case !f.In.IsUnbound() && f.Vals[2].IsMissing():
				f.Vals[2] = f.In
				f.PC = 2
				f.Commit(t)
				continue
			case !f.In.IsUnbound():
			case f.Vals[2].IsMissing():
				return t.Fail(t.TypeError("reduce() of empty iterable with no initial value"))
			default:
				f.Out = f.Vals[2]
				return done
			}
			f.PC = 4
			if act := t.CallValue(f, f.Vals[0], f.Vals[2], f.In); act != done {
				return act
			}
		case 4:
			f.Vals[2] = f.In
			f.PC, f.N = 2, f.N+1
			f.Commit(t)
			if f.N&1023 == 0 {
				return object.Again
			}
		}
	}
}

var keyType = object.Declare("functools.KeyWrapper", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagOwned))

// A key is what cmp_to_key returns (obj unbound), and what that makes of an object.
type key struct {
	object.Header
	cmp, obj value
}

const keySize = 48

func init() {
	rows := []row{
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: noRights, Charge: object.Constant, Fast: keyCall,
			Doc: "Wrap an object so that it compares by the function."},
		{Name: "obj", Kind: object.Getter, Inside: true, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			if k := object.As[key](args[0]); k.obj.P != nil {
				return k.obj, nil
			}
			return value{}, t.Raise(object.AttributeErrorType, "object")
		}, Set: func(t *thread, args []value) (value, error) {
			object.As[key](args[0]).obj = args[1]
			return object.None, nil
		}, Del: func(t *thread, args []value) (value, error) {
			object.As[key](args[0]).obj = object.None
			return object.None, nil
		}, Doc: "The object that is wrapped."},
		{Name: "__text_signature__", Kind: object.Attr, Value: object.Ref(object.Intern("(obj)"))},
	}
	for op, name := range []string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"} {
		rows = append(rows, row{Name: name, Sig: "($self, value, /)", Rights: noRights, Charge: object.Custom, Step: func(t *thread, f *frame) action { return keyCompare(t, f, op) },
			Doc: "What the function says of the two objects."})
	}
	keyType.Define("An object that compares by a function.", object.LayoutOf(func(k *key, visit func(*value)) {
		visit(&k.cmp)
		if k.obj.P != nil {
			visit(&k.obj)
		}
	}, func(*key) int64 { return keySize }), rows)
}

func cmpToKey(t *thread, args []value) (value, error) {
	if err := t.Charge(0, keySize); err != nil {
		return value{}, err
	}
	return object.Ref(&key{Header: t.Header(keyType), cmp: args[0]}), nil
}

// keyCall takes one argument, which may be named obj. Errors call the function K.
func keyCall(t *thread, args []value) (value, error) {
	pos, n := object.As[object.Tuple](args[1]).Items, 0
	var kw *object.Dict
	if !args[2].IsMissing() {
		kw = object.As[object.Dict](args[2])
		n = kw.Len()
	}
	var obj value
	switch {
	case len(pos)+n > 1:
		return value{}, t.TypeError("K() takes at most 1 argument (%d given)", len(pos)+n)
	case len(pos) == 1:
		obj = pos[0]
	case kw != nil:
		obj, _ = kw.GetStr(object.Intern("obj"))
	}
	if obj.P == nil {
		return value{}, t.TypeError("K() missing required argument 'obj' (pos 1)")
	}
	if err := t.Charge(0, keySize); err != nil {
		return value{}, err
	}
	return object.Ref(&key{Header: t.Header(keyType), cmp: object.As[key](args[0]).cmp, obj: obj}), nil
}

// keyCompare: PC 1 has what the function says.
func keyCompare(t *thread, f *frame, op int) action {
	x := object.As[key](f.Vals[0])
	switch f.PC {
	case 0:
		if f.Vals[1].Type() != keyType {
			return t.Fail(t.TypeError("other argument must be K instance"))
		}
		y := object.As[key](f.Vals[1])
		if x.obj.P == nil || y.obj.P == nil {
			return t.Fail(t.Raise(object.AttributeErrorType, "object"))
		}
		f.PC = 1
		if act := t.CallValue(f, x.cmp, x.obj, y.obj); act != done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CompareOp(f, op, f.In, object.Int(0)); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}
