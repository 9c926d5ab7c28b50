// This file defines the iterators of dict and its views, and of set.

package object

import "github.com/adderlang/adder/internal/meter"

// A dictPart is what an iterator or a view shows of a dict.
type dictPart uint8

const (
	dictKeys dictPart = iota
	dictValues
	dictItems
)

// A DictIter iterates over a dict or a set, forwards or backwards; which one, and what
// it gives, is its type.
type DictIter struct {
	Header
	D    Value // unbound once it is exhausted
	I    int   // next entry
	Used int   // size the table must still have; -1 after an error
	Left int   // items to come
	Part dictPart
	Back bool
}

// The iterator types of tables, in the order of dictIterTypes.
var (
	DictKeyIterType      = Declare("dict_keyiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	DictValueIterType    = Declare("dict_valueiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	DictItemIterType     = Declare("dict_itemiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	DictRevKeyIterType   = Declare("dict_reversekeyiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	DictRevValueIterType = Declare("dict_reversevalueiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	DictRevItemIterType  = Declare("dict_reverseitemiterator", KindOther, ObjectType, Flagged(FlagNoNew))
	SetIterType          = Declare("set_iterator", KindOther, ObjectType, Flagged(FlagNoNew))
)

const dictIterSize = 64

func init() {
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[DictIter](v).D) },
		Size: func(v Value) int64 { return dictIterSize },
		Go:   GoOf[DictIter](),
	}
	for _, typ := range []*Type{DictKeyIterType, DictValueIterType, DictItemIterType,
		DictRevKeyIterType, DictRevValueIterType, DictRevItemIterType, SetIterType} {
		typ.NextFn = nextEntryOf
		typ.Define("", layout, []Row{
			selfIterRow,
			{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Fast: byNextFn(nextEntryOf), Doc: "The next item."},
			{Name: "__length_hint__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictIterHint, Doc: "The number of items to come."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: dictIterReduce, Doc: "How to make it again, for copy and pickle."},
		})
	}
}

// dictIterRow is the row that makes an iterator: kind is a dictPart, plus 3 for a
// backward one.
func dictIterRow(kind int) Fast {
	return func(t *Thread, args []Value) (Value, error) { return t.newDictIter(args[0], kind) }
}

func (t *Thread) newDictIter(table Value, kind int) (Value, error) {
	if err := t.Charge(0, dictIterSize); err != nil {
		return Value{}, err
	}
	typ := SetIterType
	if table.Kind() == KindDict {
		typ = [...]*Type{DictKeyIterType, DictValueIterType, DictItemIterType,
			DictRevKeyIterType, DictRevValueIterType, DictRevItemIterType}[kind]
	}
	d := tableOf(table)
	it := &DictIter{Header: t.Header(typ), D: table, Used: d.live, Left: d.live, Part: dictPart(kind % 3), Back: kind > 2}
	if it.Back {
		it.I = d.NEntries() - 1
	}
	return Ref(it), nil
}

// find is the next live entry, and how many dead ones were passed.
func (it *DictIter) find(d *Dict) (i, passed int, ok bool) {
	if it.Back {
		for i := min(it.I, d.NEntries()-1); i >= d.first; i-- {
			if d.entries[i].key.P != nil {
				return i, it.I - i, true
			}
		}
		return 0, 0, false
	}
	start := max(it.I, d.first)
	for i := start; i < d.NEntries(); i++ {
		if d.entries[i].key.P != nil {
			return i, i - start, true
		}
	}
	return 0, 0, false
}

// nextEntryOf costs 1 fuel for every 64 deleted entries it passes, and a tuple for
// items.
func nextEntryOf(t *Thread, v Value) (Value, error) {
	it := As[DictIter](v)
	if it.D.P == nil {
		return Value{}, nil
	}
	d := tableOf(it.D)
	if it.Used != d.live {
		it.Used = -1
		if it.Type == SetIterType {
			return Value{}, t.Raise(RuntimeErrorType, "Set changed size during iteration")
		}
		return Value{}, t.Raise(RuntimeErrorType, "dictionary changed size during iteration")
	}
	i, passed, ok := it.find(d)
	if !ok {
		it.D = Value{}
		return Value{}, nil
	}
	if it.Left == 0 && it.Type != SetIterType {
		it.D = Value{}
		return Value{}, t.Raise(RuntimeErrorType, "dictionary keys changed during iteration")
	}
	if it.Part == dictItems {
		if err := t.Charge(int64(passed)/64, TupleSize(2)); err != nil {
			return Value{}, err
		}
	} else if passed >= 64 {
		if err := t.Charge(int64(passed)/64, 0); err != nil {
			return Value{}, err
		}
	}
	k, v, ok := d.Entry(i)
	if it.I, it.Left = i+1, it.Left-1; it.Back {
		it.I = i - 1
	}
	if !ok { // a name of a namespace without a value: it is being deleted
		v = None
	}
	switch it.Part {
	case dictKeys:
		return d.entries[i].key, nil
	case dictValues:
		return v, nil
	}
	return Pair(k, v), nil
}

func dictIterHint(t *Thread, args []Value) (Value, error) {
	it := As[DictIter](args[0])
	if it.D.P == nil || it.Used != tableOf(it.D).live {
		return Int(0), nil
	}
	return Int(int64(it.Left)), nil
}

// dictIterReduce gives iter([items to come]).
func dictIterReduce(t *Thread, args []Value) (Value, error) {
	it := *As[DictIter](args[0])
	n := 0
	if it.D.P != nil {
		n = tableOf(it.D).NEntries()
	}
	if err := t.Charge(meter.PerUnit(int64(n), 8), ListSize+roundUp(16*int64(n))); err != nil {
		return Value{}, err
	}
	items := make([]Value, 0, max(it.Left, 0))
	for it.D.P != nil {
		v, err := nextEntryOf(t, Ref(&it))
		if err != nil {
			return Value{}, err
		}
		if v.P == nil {
			break
		}
		items = append(items, v)
		if err := t.PollAt(len(items)); err != nil {
			return Value{}, err
		}
	}
	return t.reduceIter(t.builtin("iter"), Value{}, Ref(NewList(items)))
}
