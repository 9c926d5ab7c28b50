// This file defines OrderedDict: a dict, whose table keeps the order of insertion, with
// methods about order. Subclasses that replace __getitem__ or __setitem__ are asked
// through them, as CPython does.

package native

import "github.com/adderlang/adder/internal/object"

var orderedType = object.Declare("collections.OrderedDict", object.KindDict, object.DictType,
	object.Flagged(object.FlagOwned|object.FlagBase|object.FlagSolid|object.FlagMapping|object.FlagMatchSelf|object.FlagDict|object.FlagWeakref))

func asDict(v value) *object.Dict { return object.As[object.Dict](v) }

func init() {
	object.SubclassAttrs[object.Dict](orderedType)
	step := func(name, sig, params, doc string, s object.Step) row {
		return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.PerItem, Step: s, Doc: doc}
	}
	view := func(name, doc string, typ *object.Type) row {
		return row{Name: name, Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if err := t.Charge(0, 32); err != nil {
				return value{}, err
			}
			return object.Ref(&object.DictView{Header: t.Header(typ), D: args[0]}), nil
		}, Doc: doc}
	}
	iter := func(name, doc string, back bool) row {
		return row{Name: name, Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			return newOrderedIter(t, args[0], partKeys, back)
		}, Doc: doc}
	}
	orderedType.Define("A dict with methods about the order of its keys.", &object.Layout{
		Refs: func(v value, visit func(*value)) { asDict(v).DictRefs(visit) },
		Size: func(v value) int64 { return asDict(v).DictBytes() },
		Go:   object.GoOf[object.Dict](),
	}, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(orderedType, args[0])
			if err != nil {
				return value{}, err
			}
			if err := t.ChargeNew(typ, 0, object.DictSize); err != nil {
				return value{}, err
			}
			return object.Ref(object.Alloc[object.Dict](t, typ)), nil
		}, Doc: "Make an empty one; __init__ fills it."},
		step("__init__", "($self, /, *args, **kwargs)", "kwargs:lazy", "Add the items of a mapping or of pairs, then the keywords.", func(t *thread, f *frame) action {
			if n := len(object.As[object.Tuple](f.Vals[1]).Items); n > 1 {
				return t.Fail(t.TypeError("expected at most 1 argument, got %d", n))
			}
			return orderedUpdate(t, f)
		}),
		step("update", "($self, /, *args, **kwargs)", "kwargs:lazy", "Add the items of a mapping or of pairs, then the keywords.", func(t *thread, f *frame) action {
			if n := len(object.As[object.Tuple](f.Vals[1]).Items); n > 1 {
				return t.Fail(t.TypeError("update() takes at most 1 positional argument (%d given)", n))
			}
			return orderedUpdate(t, f)
		}),
		step("move_to_end", "($self, /, key, last=True)", "last:bool", "Move a key to the end, or to the beginning with last=False.\n\nRaises KeyError if it is absent.", moveToEnd),
		{Name: "popitem", Sig: "($self, /, last=True)", Params: "last:bool", Rights: noRights, Charge: object.Constant, Fast: orderedPopItem,
			Doc: "Take the last item out, or the first with last=False, and return it as (key, value).\n\nRaises KeyError if there is none."},
		step("pop", "($self, /, key, default=<unrepresentable>)", "", "Take key out and return its value.\n\nIf it is absent, default is returned or KeyError raised.", orderedPop),
		step("setdefault", "($self, /, key, default=None)", "", "The value of key, which is default from now on if it was absent.", orderedSetDefault),
		step("copy", "($self, /)", "", "A new one with the same items in the same order.", orderedCopy),
		{Name: "fromkeys", Sig: "($type, /, iterable, value=None)", Kind: object.ClassMethod, Rights: noRights, Charge: object.PerItem, Step: orderedFromKeys,
			Doc: "A new one with keys from the iterable, all with the one value."},
		view("keys", "A set-like view of the keys.", orderedKeysType),
		view("values", "A view of the values.", orderedValuesType),
		view("items", "A set-like view of the (key, value) pairs.", orderedItemsType),
		iter("__iter__", "An iterator over the keys.", false),
		iter("__reversed__", "An iterator over the keys, last first.", true),
		step("__eq__", "($self, value, /)", "", "Equal to a dict with equal items; to another OrderedDict only in the same order.", func(t *thread, f *frame) action { return orderedEq(t, f, true) }),
		step("__ne__", "($self, value, /)", "", "The opposite of __eq__.", func(t *thread, f *frame) action { return orderedEq(t, f, false) }),
		noOrder("__lt__"), noOrder("__le__"), noOrder("__gt__"), noOrder("__ge__"),
		step("__or__", "($self, value, /)", "", "A new one: the items of self, then those of value.", func(t *thread, f *frame) action { return orderedOr(t, f, f.Vals[0], f.Vals[1]) }),
		step("__ror__", "($self, value, /)", "", "A new one: the items of value, then those of self.", func(t *thread, f *frame) action { return orderedOr(t, f, f.Vals[1], f.Vals[0]) }),
		step("__ior__", "($self, value, /)", "", "Add the items of value.", func(t *thread, f *frame) action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.PushRow(f, mergeRow, f.Vals[0], f.Vals[1]); act != done {
					return act
				}
			}
			f.Out = f.Vals[0]
			return done
		}),
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: orderedRepr, Catches: true, Doc: "The items as Python text."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Step: orderedReduce, Doc: "How to make it again, for copy and pickle."},
		object.DictRow(),
	})
}

func noOrder(name string) row {
	return row{Name: name, Sig: "($self, value, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
		return object.NotImplemented, nil
	}, Doc: "There is no order."}
}

// find looks a key up for a method whose Vals are self and the key: with Done, f.In is
// its entry or -1 and f.N the hash. PC 0 begins, 1 has the hash, 2 the entry.
func find(t *thread, f *frame) action {
	d := asDict(f.Vals[0])
	if f.PC == 0 {
		if i, h, ok := t.LookFast(d, f.Vals[1]); ok {
			f.In, f.N, f.PC = object.Int(int64(i)), h, 2
			return done
		}
		f.PC = 1
		if act := t.HashOp(f, f.Vals[1]); act != done {
			return act
		}
	}
	if f.PC == 1 {
		f.N = f.In.Int()
		f.PC = 2
		return t.FindEntryOp(f, d, f.Vals[1], f.N)
	}
	return done
}

func moveToEnd(t *thread, f *frame) action {
	d := asDict(f.Vals[0])
	if d.Len() == 0 {
		return t.Fail(t.KeyError(f.Vals[1]))
	}
	if act := find(t, f); act != done {
		return act
	}
	i, last := int(f.In.Int()), f.Vals[2].Bool()
	if i < 0 {
		return t.Fail(t.KeyError(f.Vals[1]))
	}
	if err := t.Mutable(&d.Header, "reorder"); err != nil {
		return t.Fail(err)
	}
	f.Out = object.None
	if last && i == d.LastEntry() || !last && i == d.FirstEntry() {
		return done
	}
	cost := d.FrontCost()
	if last {
		cost = d.InsertCost()
	}
	if err := t.Charge(cost/1024, cost); err != nil {
		return t.Fail(err)
	}
	k, v, _ := d.Entry(i)
	d.Delete(i)
	if last {
		d.Insert(k, f.N, v)
	} else {
		d.InsertFront(k, f.N, v)
	}
	return done
}

func orderedPopItem(t *thread, args []value) (value, error) {
	d := asDict(args[0])
	if err := t.Mutable(&d.Header, "pop from"); err != nil {
		return value{}, err
	}
	i := d.FirstEntry()
	if args[1].Bool() {
		i = d.LastEntry()
	}
	if i < 0 {
		return value{}, t.KeyError(object.NewStr("dictionary is empty"))
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return value{}, err
	}
	k, v, _ := d.Entry(i)
	d.Delete(i)
	return object.NewTuple([]value{k, v}), nil
}

func orderedPop(t *thread, f *frame) action {
	if act := find(t, f); act != done {
		return act
	}
	d := asDict(f.Vals[0])
	i := int(f.In.Int())
	if i < 0 {
		if f.Vals[2].IsMissing() {
			return t.Fail(t.KeyError(f.Vals[1]))
		}
		f.Out = f.Vals[2]
		return done
	}
	if err := t.Mutable(&d.Header, "pop from"); err != nil {
		return t.Fail(err)
	}
	_, f.Out, _ = d.Entry(i)
	d.Delete(i)
	return done
}

// orderedSetDefault: subclasses are asked by their own methods: PC 10 knows whether the
// key is there, 11 has the value, 12 has stored.
func orderedSetDefault(t *thread, f *frame) action {
	self := f.Vals[0]
	d := asDict(self)
	if self.Type() == orderedType {
		if act := find(t, f); act != done {
			return act
		}
		i := int(f.In.Int())
		if i >= 0 {
			_, f.Out, _ = d.Entry(i)
			return done
		}
		f.Out = f.Vals[2]
		if err := t.StoreEntry(d, -1, f.Vals[1], f.N, f.Vals[2]); err != nil {
			return t.Fail(err)
		}
		return done
	}
	switch f.PC {
	case 0:
		f.PC = 10
		if act := t.ContainsOp(f, self, f.Vals[1]); act != done {
			return act
		}
		fallthrough
	case 10:
		var act action
		if f.In.Bool() {
			f.PC = 11
			act = t.GetItemOp(f, self, f.Vals[1])
		} else {
			f.PC = 12
			act = t.SetItemOp(f, self, f.Vals[1], f.Vals[2])
		}
		if act != done {
			return act
		}
	}
	if f.Out = f.In; f.PC == 12 {
		f.Out = f.Vals[2]
	}
	return done
}

// orderedEq: PC 1 knows what dict says; then N counts pairs of keys, M is the entry of
// self, Vals[2] that of the other; PC 2 begins a pair, 3 knows whether it is equal.
func orderedEq(t *thread, f *frame, want bool) action {
	self, other := f.Vals[0], f.Vals[1]
	if other.Kind() != object.KindDict {
		f.Out = object.NotImplemented
		return done
	}
	a, b := asDict(self), asDict(other)
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.CallBound(f, object.DictType.Special(object.SpEQ), self, other); act != done {
				return act
			}
		case 1:
			if !f.In.IsBool() {
				f.Out = f.In
				return done
			}
			if !f.In.Bool() || !other.Type().Is(orderedType) {
				f.Out = object.Bool(f.In.Bool() == want)
				return done
			}
			f.Vals = append(f.Vals, object.Int(0))
			f.PC = 2
			f.Commit(t)
		case 2:
			_, k, okA := nextEntry(a, int(f.M))
			_, l, okB := nextEntry(b, int(f.Vals[2].Int()))
			if !okA || !okB {
				f.Out = object.Bool((okA == okB) == want)
				return done
			}
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			f.N++
			if act := t.EqOp(f, k, l); act != done {
				return act
			}
		case 3:
			if !f.In.Bool() {
				f.Out = object.Bool(!want)
				return done
			}
			i, _, _ := nextEntry(a, int(f.M)) // not before the answer: a stop asks again
			j, _, _ := nextEntry(b, int(f.Vals[2].Int()))
			f.M, f.Vals[2] = int64(i+1), object.Int(int64(j+1))
			f.PC = 2
			f.Commit(t)
			if f.N&511 == 0 {
				return again
			}
		}
	}
}

// nextEntry is the first live entry from i on.
func nextEntry(d *object.Dict, i int) (at int, key value, ok bool) {
	for ; i < d.NEntries(); i++ {
		if k, _, ok := d.Entry(i); ok {
			return i, k, true
		}
	}
	return 0, value{}, false
}

// orderedRepr: PC 1 has a plain dict of the items: that of a subclass is made of its
// items(), 2 and 3; 4 has the text.
func orderedRepr(t *thread, f *frame) action {
	v := f.Vals[0]
	if f.Caught() != nil {
		if f.PC > 0 {
			t.ReprLeave(v)
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			if asDict(v).Len() == 0 {
				f.Out = object.NewStr(v.Type().QualName + "()")
				return done
			}
			if !t.ReprEnter(v) {
				f.Out = object.NewStr("...")
				return done
			}
			f.PC = 10
			f.Commit(t)
		case 10:
			f.PC = 1
			if v.Type() == orderedType {
				d := asDict(v)
				if err := t.Charge(int64(d.Len()/8), d.CopyCost()); err != nil {
					return t.Fail(err)
				}
				f.In = object.Ref(d.Copy())
				continue
			}
			f.PC = 2
			if act := t.GetAttrOp(f, v, object.Intern("items")); act != done {
				return act
			}
		case 2:
			f.PC = 3
			if act := t.CallValue(f, f.In); act != done {
				return act
			}
		case 3:
			f.PC = 1
			if act := t.CallValue(f, object.Ref(object.DictType), f.In); act != done {
				return act
			}
		case 1:
			f.PC = 4
			if act := t.FormatText(f, "%S(%R)", object.NewStr(v.Type().QualName), f.In); act != done {
				return act
			}
		case 4:
			t.ReprLeave(v)
			f.Out = f.In
			return done
		}
	}
}

func orderedReduce(t *thread, f *frame) action {
	if act := itemsIter(t, f, 0); act != done {
		return act
	}
	if err := t.Charge(0, object.TupleSize(5)); err != nil {
		return t.Fail(err)
	}
	state, err := t.StateOf(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewTuple([]value{object.Ref(f.Vals[0].Type()), object.NewTuple(nil), state, object.None, f.In})
	return done
}
