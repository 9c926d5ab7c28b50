// This file defines dict's table and the methods about one key.

package object

import (
	"maps"

	"github.com/adderlang/adder/internal/meter"
)

func init() {
	DictType.Define("dict()\ndict(mapping_or_pairs, /, **kwargs)\n--\n\nA table from keys to values, in the order of insertion. It begins with the\nitems of a mapping or of an iterable of (key, value) pairs, then the keywords.",
		&Layout{Refs: dictRefs, Part: dictRefsPart, Size: func(v Value) int64 { return As[Dict](v).size() }, Go: GoOf[Dict]()}, rowsOf([]Row{
			{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: Static, Rights: NoRights, Charge: Constant, Fast: dictNew,
				Doc: "Make an empty dict; __init__ fills it."},
			{Name: "__init__", Sig: "($self, mapping=<unrepresentable>, /, **kwargs)", Params: "kwargs:lazy", Rights: NoRights, Charge: PerItem, Step: dictUpdateStep,
				Doc: "Add the items of a mapping or of pairs, then the keywords."},
			{Name: "update", Sig: "($self, mapping=<unrepresentable>, /, **kwargs)", Params: "kwargs:lazy", Rights: NoRights, Charge: PerItem, Step: dictUpdateStep,
				Doc: "Add the items of a mapping or of pairs, then the keywords.\n\nA mapping is what has a keys() method."},
			{Name: "get", Sig: "($self, key, default=None, /)", Rights: NoRights, Charge: Constant, Loop: LoopGet, Fast: dictGet, Step: dictGetMethodStep,
				Doc: "The value of key, or default if it is absent."},
			{Name: "setdefault", Sig: "($self, key, default=None, /)", Rights: NoRights, Charge: Constant, Fast: dictSetDefault, Step: dictSetDefaultStep,
				Doc: "The value of key, which is default from now on if it was absent."},
			{Name: "pop", Sig: "($self, key, default=<unrepresentable>, /)", Rights: NoRights, Charge: Constant, Fast: dictPop, Step: dictPopStep,
				Doc: "Take key out and return its value.\n\nIf it is absent, default is returned or KeyError raised."},
			{Name: "popitem", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictPopItem,
				Doc: "Take the last item out and return it as (key, value).\n\nRaises KeyError if there is none."},
			{Name: "clear", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: dictClear, Step: dictClearStep, Doc: "Remove every item."},
			{Name: "copy", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: dictCopy, Doc: "A new dict with the same items."},
			{Name: "fromkeys", Sig: "($type, iterable, value=None, /)", Kind: ClassMethod, Rights: NoRights, Charge: PerItem, Step: dictFromKeysStep,
				Doc: "A new dict with keys from the iterable, all with the one value."},
			{Name: "keys", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictViewRow(DictKeysType), Doc: "A set-like view of the keys."},
			{Name: "values", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictViewRow(DictValuesType), Doc: "A view of the values."},
			{Name: "items", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictViewRow(DictItemsType), Doc: "A set-like view of the (key, value) pairs."},
			{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictLen, Doc: "The number of items."},
			{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: dictContains, Step: dictContainsStep,
				Doc: "Tell whether key is present."},
			{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: dictGetItem, Step: dictGetItemStep,
				Doc: "self[key].\n\nOf an absent key, a subclass may define __missing__; else KeyError is raised."},
			{Name: "__setitem__", Sig: "($self, key, value, /)", Rights: NoRights, Charge: Constant, Fast: dictSetItem, Step: dictSetStep,
				Doc: "Give key a value."},
			{Name: "__delitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: dictDelItem, Step: dictDelItemStep,
				Doc: "Remove key.\n\nRaises KeyError if it is absent."},
			{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictIterRow(0), Doc: "An iterator over the keys."},
			{Name: "__reversed__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: dictIterRow(3), Doc: "An iterator over the keys, last first."},
			{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: dictOrStep, Doc: "A new dict: the items of self, then those of value."},
			{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: dictROrStep, Doc: "A new dict: the items of value, then those of self."},
			{Name: "__ior__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: dictIOrStep, Doc: "Add the items of value to self."},
			{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: dictReprStep, Catches: true, Doc: "The dict as Python text."},
			{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: sizeofRow, Doc: "The bytes the dict takes, as the meter counts them."},
			genericRow,
		}, rowsOf(compareRows(dictCompare, dictCompareStep, CmpEQ, CmpNE), unorderedRows())))
}

func dictRefs(v Value, visit func(*Value)) { As[Dict](v).refs(visit) }

// refs visits keys, values and the cells of a namespace.
func (d *Dict) refs(visit func(*Value)) {
	for i := range d.entries {
		if e := &d.entries[i]; e.key.P != nil {
			visit(&e.key)
			visit(&e.val)
		}
	}
}

func dictRefsPart(v Value, from int, visit func(*Value)) int { return As[Dict](v).part(from, visit) }

// part is refs of a part: see Layout.
func (d *Dict) part(from int, visit func(*Value)) int {
	to := min(from+partItems, len(d.entries))
	for i := from; i < to; i++ {
		if e := &d.entries[i]; e.key.P != nil {
			visit(&e.key)
			visit(&e.val)
		}
	}
	if to < len(d.entries) {
		return to
	}
	return -1
}

// ownTable gives a copied table storage of its own.
func (d *Dict) ownTable() {
	e := make([]dictEntry, d.used, cap(d.entries))
	moveLong(e, d.entries[:d.used])
	d.entries = e[:len(d.entries)]
	d.index = cloneLong(d.index)
	if d.cells != nil {
		d.cells = maps.Clone(d.cells)
	}
}

// size is the bytes of a table as the meter counts them.
func (d *Dict) size() int64 {
	n := DictSize + roundUp(int64(cap(d.entries))*entrySize) + roundUp(4*int64(len(d.index)))
	if d.Ns {
		n += cellSize*int64(len(d.entries)) + (cellSize+cellEntry)*int64(len(d.cells))
	}
	return n
}

func dictNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(DictType, args[0])
	if err != nil {
		return Value{}, err
	}
	if err := t.chargeNew(typ, 0, DictSize); err != nil {
		return Value{}, err
	}
	return Ref(Alloc[Dict](t, typ)), nil
}

func dictGet(t *Thread, args []Value) (Value, error) {
	v, found, ok := t.DictGetFast(As[Dict](args[0]), args[1])
	switch {
	case !ok:
		return Value{}, ErrSlow
	case !found:
		return args[2], nil
	}
	return v, nil
}

// entryValue is the value of the entry a keyedTable search ended at.
func entryValue(f *NFrame) (v Value, found bool) {
	if i := f.In.Int(); i >= 0 {
		_, v, found = As[Dict](f.Vals[0]).Entry(int(i))
	}
	return v, found
}

func dictGetMethodStep(t *Thread, f *NFrame) Action {
	if act := t.keyedTable(f, false); act != Done {
		return act
	}
	v, found := entryValue(f)
	if f.Out = v; !found {
		f.Out = f.Vals[2]
	}
	return Done
}

func dictSetDefault(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	i, h, ok := t.look(d, args[1])
	if !ok {
		return Value{}, ErrSlow
	}
	if i >= 0 {
		if _, v, ok := d.Entry(i); ok {
			return v, nil
		}
	}
	return args[2], t.tableSet(d, i, args[1], h, args[2])
}

func dictSetDefaultStep(t *Thread, f *NFrame) Action {
	if act := t.keyedTable(f, false); act != Done {
		return act
	}
	v, found := entryValue(f)
	if !found {
		v = f.Vals[2]
		if err := t.tableSet(As[Dict](f.Vals[0]), int(f.In.Int()), f.Vals[1], f.N, v); err != nil {
			return t.Fail(err)
		}
	}
	f.Out = v
	return Done
}

func dictPop(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	if d.live == 0 { // CPython does not hash the key then
		return t.popAbsent(args)
	}
	i, _, ok := t.look(d, args[1])
	if !ok {
		return Value{}, ErrSlow
	}
	return t.popEntry(d, i, args)
}

func (t *Thread) popAbsent(args []Value) (Value, error) {
	if args[2].IsMissing() {
		return Value{}, t.KeyError(args[1])
	}
	return args[2], nil
}

func (t *Thread) popEntry(d *Dict, i int, args []Value) (Value, error) {
	if i < 0 {
		return t.popAbsent(args)
	}
	_, v, ok := d.Entry(i)
	if !ok {
		return t.popAbsent(args)
	}
	if err := t.mutable(&d.Header, "pop from"); err != nil {
		return Value{}, err
	}
	d.Delete(i)
	return v, nil
}

func dictPopStep(t *Thread, f *NFrame) Action {
	if act := t.keyedTable(f, false); act != Done {
		return act
	}
	v, err := t.popEntry(As[Dict](f.Vals[0]), int(f.In.Int()), f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func dictPopItem(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	if err := t.mutable(&d.Header, "pop from"); err != nil {
		return Value{}, err
	}
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return Value{}, err
	}
	i := d.lastEntry()
	if i < 0 {
		return Value{}, t.KeyError(Ref(Intern("popitem(): dictionary is empty")))
	}
	k, v, _ := d.Entry(i)
	d.Delete(i)
	return Pair(k, v), nil
}

func dictClear(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	if err := t.mutable(&d.Header, "clear"); err != nil {
		return Value{}, err
	}
	if d.Ns && d.NEntries() > partItems {
		return Value{}, ErrSlow
	}
	if d.Ns {
		if err := t.Charge(2*int64(d.NEntries()), 0); err != nil {
			return Value{}, err
		}
	}
	d.Clear()
	return None, nil
}

// dictClearStep empties a long namespace, whose names keep their cells, part by part: 131,072 took
// 40 ms. N is the number of entries to go; what others put in meanwhile stays.
func dictClearStep(t *Thread, f *NFrame) Action {
	d := As[Dict](f.Vals[0])
	if err := t.mutable(&d.Header, "clear"); err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC, f.N = 1, int64(d.NEntries())
	}
	n := min(f.N, partItems)
	if err := t.Charge(2*n, 0); err != nil {
		return t.Fail(err)
	}
	f.N -= n
	for i := d.FirstEntry(); i >= 0 && n > 0; i = d.FirstEntry() {
		d.Delete(i)
		n--
	}
	f.Commit(t)
	if f.N > 0 {
		return Again
	}
	f.Out = None
	return Done
}

// copied is a copy of a table that is paid for.
func (t *Thread) copied(d *Dict) (*Dict, error) {
	if err := t.chargeCopy(d); err != nil {
		return nil, err
	}
	return d.copyAsked(t)
}

// chargeCopy pays for a copy of a table: 1 fuel per 8 entries.
func (t *Thread) chargeCopy(d *Dict) error {
	return t.Charge(meter.PerUnit(int64(d.NEntries()), 8), d.CopyCost())
}

func dictCopy(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	if err := t.chargeCopy(d); err != nil {
		return Value{}, err
	}
	n, err := d.copyAsked(t)
	return Ref(n), err
}

func dictLen(t *Thread, args []Value) (Value, error) {
	return Int(int64(As[Dict](args[0]).live)), nil
}

func dictContains(t *Thread, args []Value) (Value, error) {
	_, found, ok := t.DictGetFast(As[Dict](args[0]), args[1])
	if !ok {
		return Value{}, ErrSlow
	}
	return Bool(found), nil
}

func dictContainsStep(t *Thread, f *NFrame) Action {
	if act := t.keyedTable(f, false); act != Done {
		return act
	}
	_, found := entryValue(f)
	f.Out = Bool(found)
	return Done
}

func dictGetItem(t *Thread, args []Value) (Value, error) {
	v, found, ok := t.DictGetFast(As[Dict](args[0]), args[1])
	switch {
	case !ok:
		return Value{}, ErrSlow
	case found:
		return v, nil
	case args[0].Type() != DictType && args[0].Type().Special(SpMissing).P != nil:
		return Value{}, ErrSlow
	}
	return Value{}, t.KeyError(args[1])
}

// dictGetItemStep: PC 3 has the result of __missing__.
func dictGetItemStep(t *Thread, f *NFrame) Action {
	if f.PC < 3 {
		if act := t.keyedTable(f, false); act != Done {
			return act
		}
		if v, found := entryValue(f); found {
			f.Out = v
			return Done
		}
		f.PC = 3
		self := f.Vals[0]
		if self.Type() == DictType {
			return t.Fail(t.KeyError(f.Vals[1]))
		}
		act, absent := t.CallSpecial(f, SpMissing, self, f.Vals[1])
		if absent {
			return t.Fail(t.KeyError(f.Vals[1]))
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func dictSetItem(t *Thread, args []Value) (Value, error) {
	ok, err := t.DictSetFast(As[Dict](args[0]), args[1], args[2])
	if err == nil && !ok {
		err = ErrSlow
	}
	return None, err
}

func dictDelItem(t *Thread, args []Value) (Value, error) {
	d := As[Dict](args[0])
	i, _, ok := t.look(d, args[1])
	if !ok {
		return Value{}, ErrSlow
	}
	return None, t.delEntry(d, i, args[1])
}

func (t *Thread) delEntry(d *Dict, i int, key Value) error {
	if err := t.mutable(&d.Header, "delete from"); err != nil {
		return err
	}
	if i >= 0 {
		if _, _, ok := d.Entry(i); ok {
			d.Delete(i)
			return nil
		}
	}
	return t.KeyError(key)
}

func dictDelItemStep(t *Thread, f *NFrame) Action {
	if act := t.keyedForChange(f); act != Done {
		return act
	}
	if err := t.delEntry(As[Dict](f.Vals[0]), int(f.In.Int()), f.Vals[1]); err != nil {
		return t.Fail(err)
	}
	f.Out = None
	return Done
}

func dictReprStep(t *Thread, f *NFrame) Action {
	if As[Dict](f.Vals[0]).live == 0 && f.PC == 0 {
		f.Out = Ref(Intern("{}"))
		return Done
	}
	return t.guardedRepr(f, "{...}", dictRepr)
}

func dictRepr(t *Thread, f *NFrame) Action { return t.reprLoop(f, dictReprNext) }

// dictReprNext: even numbers are keys, odd ones the value kept in Vals[2]. M is the next
// entry.
func dictReprNext(f *NFrame) (v Value, text string, more bool) {
	if f.N&1 == 1 {
		return f.Vals[2], ": ", true
	}
	k, v, next, ok := tableOf(f.Vals[0]).nextEntry(int(f.M))
	switch {
	case !ok && f.N == 0:
		return None, "{}", false
	case !ok:
		return None, "}", false
	case f.N == 0:
		text = "{"
	default:
		text = ", "
	}
	f.Vals[2], f.M = v, int64(next)
	return k, text, true
}

// nextEntry is the first live entry from i on, and the number after it.
func (d *Dict) nextEntry(i int) (k, v Value, next int, ok bool) {
	for i = max(i, d.first); i < len(d.entries); i++ {
		if k, v, ok := d.Entry(i); ok {
			return k, v, i + 1, true
		}
	}
	return Value{}, Value{}, i, false
}

// dictCompare is == of dicts whose keys and values need no guest code.
func dictCompare(t *Thread, op int, a, b Value) (Value, error) {
	if b.Kind() != KindDict || op != CmpEQ && op != CmpNE {
		return NotImplemented, nil
	}
	x, y := As[Dict](a), As[Dict](b)
	if x.live != y.live {
		return Bool(op == CmpNE), nil
	}
	if x.NEntries() > directLimit {
		return Value{}, ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(x.NEntries()), 8), 0); err != nil {
		return Value{}, err
	}
	nodes := x.NEntries() + exactNodes/2 // as in seqCompare
	for i := range x.entries {
		k, v, ok := x.Entry(i)
		if !ok {
			continue
		}
		j, found, ok := y.Find(k, x.EntryHash(i))
		if !ok {
			return Value{}, ErrSlow
		}
		if !found {
			return Bool(op == CmpNE), nil
		}
		_, w, ok := y.Entry(j)
		if !ok {
			return Bool(op == CmpNE), nil
		}
		eq, ok := eqExact(v, w, &nodes)
		if !ok {
			return Value{}, ErrSlow
		}
		if !eq {
			return Bool(op == CmpNE), nil
		}
	}
	return Bool(op == CmpEQ), nil
}

// dictCompareStep: N is the entry of self; Vals[2] and [3] its key and value. PC 0 takes
// an entry, 1 has its entry in the other dict, 2 whether the values are equal.
func dictCompareStep(t *Thread, f *NFrame, op int) Action {
	x := As[Dict](f.Vals[0])
	if len(f.Vals) == 2 {
		f.Vals = append(f.Vals, None, None)
	}
	f.Out = Bool(op == CmpNE)
	for {
		switch f.PC {
		case 0:
			k, v, next, ok := x.nextEntry(int(f.N))
			if !ok {
				f.Out = Bool(op == CmpEQ)
				return Done
			}
			if err := t.Charge(1+int64(next-1-int(f.N))/64, 0); err != nil {
				return t.Fail(err)
			}
			f.Vals[2], f.Vals[3] = k, v
			f.N = int64(next)
			f.PC = 1
			if act := t.findOp(f, f.Vals[1], k, x.EntryHash(next-1)); act != Done {
				return act
			}
		case 1:
			if f.In.Int() < 0 {
				return Done
			}
			_, w, ok := As[Dict](f.Vals[1]).Entry(int(f.In.Int()))
			if !ok {
				return Done
			}
			f.PC = 2
			if act := t.EqOp(f, f.Vals[3], w); act != Done {
				return act
			}
		case 2:
			if !f.In.Bool() {
				return Done
			}
			f.PC = 0
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}
