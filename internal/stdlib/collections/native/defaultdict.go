// This file defines defaultdict.

package native

import "github.com/adderlang/adder/internal/object"

var defaultDictType = object.Declare("collections.defaultdict", object.KindDict, object.DictType, object.Flagged(object.FlagOwned|object.FlagBase|object.FlagSolid|object.FlagMapping|object.FlagMatchSelf))

// A defaultDict is a dict with a factory of missing values: None if there is none.
type defaultDict struct {
	object.Dict
	factory value
}

const factorySize = 16

func init() {
	object.SubclassAttrs[defaultDict](defaultDictType)
	dd := func(v value) *defaultDict { return object.As[defaultDict](v) }
	clone := func(name string) row {
		return row{Name: name, Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: sub(func(t *thread, f *frame) action {
			return t.CallValue(f, object.Ref(f.Vals[0].Type()), dd(f.Vals[0]).factory, f.Vals[0])
		}), Doc: "A copy with the same factory."}
	}
	defaultDictType.Define("defaultdict(default_factory=None, /, [...])\n\nA dict that calls default_factory for the value of a missing key.\n\nThe arguments after it are those of dict.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			dd(v).DictRefs(visit)
			visit(&dd(v).factory)
		},
		Size: func(v value) int64 { return dd(v).DictBytes() + factorySize },
		Go:   object.GoOf[defaultDict](),
	}, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(defaultDictType, args[0])
			if err != nil {
				return value{}, err
			}
			if err := t.ChargeNew(typ, 0, object.DictSize+factorySize); err != nil {
				return value{}, err
			}
			d := object.Alloc[defaultDict](t, typ)
			d.factory = object.None
			return object.Ref(d), nil
		}, Doc: "Make an empty one; __init__ fills it."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: noRights, Charge: object.PerItem, Step: defaultInit, Doc: "Set the factory, then fill it as dict does."},
		{Name: "__missing__", Sig: "($self, object, /)", Rights: noRights, Charge: object.Constant, Step: defaultMissing, Doc: "Call the factory, keep its result under the key, and return it."},
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: defaultRepr, Catches: true, Doc: "The dict and its factory as Python text."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Step: defaultReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__or__", Sig: "($self, value, /)", Rights: noRights, Charge: object.PerItem, Step: func(t *thread, f *frame) action { return defaultOr(t, f, f.Vals[0], f.Vals[1]) }, Doc: "A new one: the items of self, then those of value."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: noRights, Charge: object.PerItem, Step: func(t *thread, f *frame) action { return defaultOr(t, f, f.Vals[1], f.Vals[0]) }, Doc: "A new one: the items of value, then those of self."},
		{Name: "default_factory", Kind: object.Getter, Inside: true, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return dd(args[0]).factory, nil
		}, Set: func(t *thread, args []value) (value, error) {
			dd(args[0]).factory = args[1]
			return object.None, nil
		}, Del: func(t *thread, args []value) (value, error) {
			dd(args[0]).factory = object.None
			return object.None, nil
		}, Doc: "What is called for a missing value, or None."},
		clone("copy"), clone("__copy__"), object.GenericRow(),
	})
}

func defaultInit(t *thread, f *frame) action {
	if f.PC == 1 {
		f.Out = object.None
		return done
	}
	if err := t.Mutable(f.Vals[0].Header(), "fill"); err != nil {
		return t.Fail(err)
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	factory := object.None
	if len(args) > 0 {
		if factory, args = args[0], args[1:]; !factory.IsNone() && !object.Callable(factory) {
			return t.Fail(t.TypeError("first argument must be callable or None"))
		}
	}
	object.As[defaultDict](f.Vals[0]).factory = factory
	all, names, err := t.KwArgs(append([]value{f.Vals[0]}, args...), object.As[object.Dict](f.Vals[2]))
	if err != nil {
		return t.Fail(err)
	}
	f.PC = 1
	if act := t.CallKw(f, object.DictType.Special(object.SpInit), all, names); act != done {
		return act
	}
	f.Out = object.None
	return done
}

// defaultMissing: PC 1 has the value (then in Vals[2]), 2 has stored it.
func defaultMissing(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		factory := object.As[defaultDict](f.Vals[0]).factory
		if factory.IsNone() {
			return t.Fail(t.KeyError(f.Vals[1]))
		}
		f.PC = 1
		if act := t.CallValue(f, factory); act != done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := t.SetItemOp(f, f.Vals[0], f.Vals[1], f.In); act != done {
			return act
		}
	}
	f.Out = f.Vals[2]
	return done
}

// defaultRepr: PC 1 has the text of the dict (then in Vals[1]), 2 begins with the
// factory (in Vals[2]), 3 has its text and must leave its repr, 4 has its text, 5 the
// whole.
func defaultRepr(t *thread, f *frame) action {
	d := object.As[defaultDict](f.Vals[0])
	if f.Caught() != nil {
		if f.PC == 3 {
			t.ReprLeave(f.Vals[2])
		}
		return t.Reraise(f)
	}
	for {
		var act action
		switch f.PC {
		case 0:
			f.PC = 1
			act = t.CallBound(f, object.DictType.Special(object.SpRepr), f.Vals[0])
		case 1:
			f.Vals = append(f.Vals, f.In, d.factory)
			f.PC = 2
			f.Commit(t)
		case 2:
			switch factory := f.Vals[2]; {
			case factory.IsNone():
				f.In, f.PC = object.NewStr("None"), 4
			case !t.ReprEnter(factory):
				f.In, f.PC = object.NewStr("..."), 4
			default:
				f.PC = 3
				if act = t.ReprOp(f, factory); act == object.Stop {
					t.ReprLeave(factory)
				}
			}
		case 3:
			t.ReprLeave(f.Vals[2])
			f.PC = 4
			f.Commit(t)
		case 4:
			f.PC = 5
			act = t.FormatText(f, "%S(%S, %S)", object.NewStr(d.Type.QualName), f.In, f.Vals[1])
		case 5:
			f.Out = f.In
			return done
		}
		if act != done {
			return act
		}
	}
}

// itemsIter is what __reduce__ needs: PC from has items(), from+1 its iterator.
func itemsIter(t *thread, f *frame, from int) action {
	switch f.PC {
	case from:
		f.PC = from + 1
		if act := t.GetAttrOp(f, f.Vals[0], object.Intern("items")); act != done {
			return act
		}
		fallthrough
	case from + 1:
		f.PC = from + 2
		if act := t.CallValue(f, f.In); act != done {
			return act
		}
		fallthrough
	case from + 2:
		f.PC = from + 3
		return t.IterOp(f, f.In)
	}
	return done
}

func defaultReduce(t *thread, f *frame) action {
	if act := itemsIter(t, f, 0); act != done {
		return act
	}
	if err := t.Charge(0, object.TupleSize(5)+object.TupleSize(1)); err != nil {
		return t.Fail(err)
	}
	var args []value
	if d := object.As[defaultDict](f.Vals[0]); !d.factory.IsNone() {
		args = append(args, d.factory)
	}
	f.Out = object.NewTuple([]value{object.Ref(f.Vals[0].Type()), object.NewTuple(args), object.None, object.None, f.In})
	return done
}

// defaultOr: PC 1 has the new dict (then in Vals[2]), 2 has filled it.
func defaultOr(t *thread, f *frame, left, right value) action {
	self, other := f.Vals[0], f.Vals[1]
	switch f.PC {
	case 0:
		if other.Kind() != object.KindDict {
			f.Out = object.NotImplemented
			return done
		}
		f.PC = 1
		if act := t.CallValue(f, object.Ref(self.Type()), object.As[defaultDict](self).factory, left); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if f.In.Kind() != object.KindDict {
			return t.Fail(t.TypeError("expected a dict, got '%s'", f.In.Type().Name))
		}
		if act := t.DictUpdateOp(f, object.As[object.Dict](f.In), right); act != done {
			return act
		}
	}
	f.Out = f.Vals[2]
	return done
}
