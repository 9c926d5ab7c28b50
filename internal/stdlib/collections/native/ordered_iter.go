// This file defines the views and iterators of OrderedDict.

package native

import "github.com/adderlang/adder/internal/object"

var (
	orderedKeysType   = object.Declare("odict_keys", object.KindOther, object.DictKeysType, object.Flagged(object.FlagNoNew|object.FlagOwned))
	orderedValuesType = object.Declare("odict_values", object.KindOther, object.DictValuesType, object.Flagged(object.FlagNoNew|object.FlagOwned))
	orderedItemsType  = object.Declare("odict_items", object.KindOther, object.DictItemsType, object.Flagged(object.FlagNoNew|object.FlagOwned))
	orderedIterType   = object.Declare("odict_iterator", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagOwned))
)

// What an iterator gives.
const (
	partKeys = iota
	partValues
	partItems
)

// An orderedIter goes through the entries of a dict that must not change meanwhile.
type orderedIter struct {
	object.Header
	d    value // unbound at the end
	i    int
	n    int
	ver  uint64
	part int
	back bool
}

const orderedIterSize = 80

func init() {
	for part, typ := range []*object.Type{orderedKeysType, orderedValuesType, orderedItemsType} {
		make := func(back bool) object.Fast {
			return func(t *thread, args []value) (value, error) {
				return newOrderedIter(t, object.As[object.DictView](args[0]).D, part, back)
			}
		}
		typ.Define("", nil, []row{
			{Name: "__iter__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: make(false), Doc: "An iterator over the view."},
			{Name: "__reversed__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: make(true), Doc: "An iterator over the view, last first."},
		})
	}
	orderedIterType.Define("", object.LayoutOf(func(it *orderedIter, visit func(*value)) {
		if it.d.P != nil {
			visit(&it.d)
		}
	}, func(*orderedIter) int64 { return orderedIterSize }), []row{
		object.SelfIterRow(),
		{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Fast: orderedNext, Step: orderedNextStep, Doc: "The next item."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: orderedIterReduce, Doc: "How to make it again, for copy and pickle."},
	})
}

func newOrderedIter(t *thread, d value, part int, back bool) (value, error) {
	if err := t.Charge(0, orderedIterSize); err != nil {
		return value{}, err
	}
	x := asDict(d)
	it := &orderedIter{Header: t.Header(orderedIterType), d: d, n: x.Len(), ver: x.Version, part: part, back: back}
	if back {
		it.i = x.NEntries() - 1
	}
	return object.Ref(it), nil
}

// entry is the next live entry, and how many dead ones were passed; i is -1 at the end.
func (it *orderedIter) entry(t *thread) (i, passed int, err error) {
	if it.d.P == nil {
		return -1, 0, nil
	}
	d := asDict(it.d)
	if d.Version != it.ver {
		it.d = value{}
		return 0, 0, t.Raise(object.RuntimeErrorType, "OrderedDict mutated during iteration")
	}
	i = it.i
	if it.back {
		for i = min(i, d.NEntries()-1); i >= 0; i-- {
			if _, _, ok := d.Entry(i); ok {
				return i, it.i - i, nil
			}
		}
	} else {
		if first := d.FirstEntry(); first > i {
			i = first
		}
		from := i
		for ; i < d.NEntries(); i++ {
			if _, _, ok := d.Entry(i); ok {
				return i, i - from, nil
			}
		}
	}
	it.d = value{}
	return -1, 0, nil
}

// orderedNext costs 1 fuel for every 64 deleted entries it passes, and a tuple for items.
func orderedNext(t *thread, args []value) (value, error) {
	it := object.As[orderedIter](args[0])
	if it.part != partKeys && it.d.P != nil && !asIs(it.d, object.DictType, object.SpGetItem) {
		return value{}, errSlow
	}
	i, passed, err := it.entry(t)
	if err != nil || i < 0 {
		return value{}, err
	}
	bytes := int64(0)
	if it.part == partItems {
		bytes = object.TupleSize(2)
	}
	if err := t.Charge(int64(passed/64), bytes); err != nil {
		return value{}, err
	}
	k, v, _ := asDict(it.d).Entry(i)
	it.moved(i)
	switch it.part {
	case partKeys:
		return k, nil
	case partValues:
		return v, nil
	}
	return object.NewTuple([]value{k, v}), nil
}

func (it *orderedIter) moved(i int) {
	if it.i = i + 1; it.back {
		it.i = i - 1
	}
}

// orderedNextStep asks a subclass for the value: Vals are then the dict and the key. PC 1
// asks, 2 has it.
func orderedNextStep(t *thread, f *frame) action {
	it := object.As[orderedIter](f.Vals[0])
	if f.PC == 0 {
		i, _, err := it.entry(t)
		if err != nil {
			return t.Fail(err)
		}
		if i < 0 {
			f.Out = value{}
			return done
		}
		k, _, _ := asDict(it.d).Entry(i)
		it.moved(i)
		f.Vals = append(f.Vals, it.d, k)
		f.PC = 1
		f.Commit(t)
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.GetItemOp(f, f.Vals[1], f.Vals[2]); act != done {
			return act
		}
	}
	f.Out = f.In
	if it.part == partItems {
		if err := t.Charge(0, object.TupleSize(2)); err != nil {
			return t.Fail(err)
		}
		f.Out = object.NewTuple([]value{f.Vals[2], f.In})
	}
	return done
}

// orderedIterReduce gives iter([items to come]): a copy of the iterator is used up.
func orderedIterReduce(t *thread, f *frame) action {
	if f.PC == 0 {
		if err := t.Charge(0, orderedIterSize); err != nil {
			return t.Fail(err)
		}
		c := *object.As[orderedIter](f.Vals[0])
		f.PC = 1
		if act := t.CollectOp(f, object.Ref(&c)); act != done {
			return act
		}
	}
	v, err := t.ReduceIter(t.Builtin("iter"), value{}, f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return done
}
