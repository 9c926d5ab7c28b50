// This file defines the views of a dict: keys, values and items.

package object

// A DictView is dict.keys(), .values() or .items().
type DictView struct {
	Header
	D Value
}

// The view types.
var (
	DictKeysType   = Declare("dict_keys", KindOther, ObjectType, Flagged(FlagNoNew|FlagOwned))
	DictValuesType = Declare("dict_values", KindOther, ObjectType, Flagged(FlagNoNew|FlagOwned))
	DictItemsType  = Declare("dict_items", KindOther, ObjectType, Flagged(FlagNoNew|FlagOwned))
)

const dictViewSize = 32

// what the view shows.
func (w *DictView) what() dictPart {
	switch { // OrderedDict's views are derived from these
	case w.Type.Is(DictKeysType):
		return dictKeys
	case w.Type.Is(DictValuesType):
		return dictValues
	}
	return dictItems
}

func dictViewRow(typ *Type) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		if err := t.Charge(0, dictViewSize); err != nil {
			return Value{}, err
		}
		return Ref(&DictView{Header: t.Header(typ), D: args[0]}), nil
	}
}

func init() {
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[DictView](v).D) },
		Size: func(v Value) int64 { return dictViewSize },
		Go:   GoOf[DictView](),
	}
	common := []Row{
		{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(As[Dict](As[DictView](args[0]).D).live)), nil
		}, Doc: "The number of items."},
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			w := As[DictView](args[0])
			return t.newDictIter(w.D, int(w.what()))
		}, Doc: "An iterator over the view."},
		{Name: "__reversed__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			w := As[DictView](args[0])
			return t.newDictIter(w.D, int(w.what())+3)
		}, Doc: "An iterator over the view, last first."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: viewReprStep, Catches: true, Doc: "The view as Python text."},
		{Name: "mapping", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.NewMappingProxy(As[DictView](args[0]).D)
		}, Doc: "The dict, read-only."},
	}
	setLike := rowsOf([]Row{
		{Name: "__and__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopIntersect, false), Doc: "The elements in both, as a set."},
		{Name: "__rand__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopIntersect, true), Doc: "The elements in both, as a set."},
		{Name: "__or__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopUpdate, false), Doc: "The elements in either, as a set."},
		{Name: "__ror__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopUpdate, true), Doc: "The elements in either, as a set."},
		{Name: "__sub__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopDiscard, false), Doc: "The elements of self that are not in value, as a set."},
		{Name: "__rsub__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopDiscard, true), Doc: "The elements of value that are not in self, as a set."},
		{Name: "__xor__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopToggle, false), Doc: "The elements in one but not both, as a set."},
		{Name: "__rxor__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewOpStep(loopToggle, true), Doc: "The elements in one but not both, as a set."},
		{Name: "isdisjoint", Sig: "($self, object, /)", Rights: NoRights, Charge: PerItem, Step: viewDisjointStep, Doc: "Tell whether no element of object is in the view."},
		{Name: "__contains__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Step: viewContainsStep, Doc: "Tell whether key is in the view."},
	}, viewCompareRows())
	DictKeysType.Define("", layout, rowsOf(common, setLike))
	DictItemsType.Define("", layout, rowsOf(common, setLike))
	DictValuesType.Define("", layout, rowsOf(common))
}

func viewReprStep(t *Thread, f *NFrame) Action {
	return t.guardedRepr(f, "...", func(t *Thread, f *NFrame) Action { return t.reprLoop(f, viewReprNext) })
}

// viewReprNext: the view shows as its name around a list.
func viewReprNext(f *NFrame) (v Value, text string, more bool) {
	w := As[DictView](f.Vals[0])
	k, val, next, ok := As[Dict](w.D).nextEntry(int(f.M))
	switch {
	case !ok && f.N == 0:
		return None, w.Type.Name + "([])", false
	case !ok:
		return None, "])", false
	case f.N == 0:
		text = w.Type.Name + "(["
	default:
		text = ", "
	}
	f.M = int64(next)
	switch w.what() {
	case dictKeys:
		return k, text, true
	case dictValues:
		return val, text, true
	}
	return Pair(k, val), text, true // paid with the item
}

// viewContainsStep: PC 0 begins, 1 and 2 are keyedTable's with Vals[0] the dict, 3
// compares the value of an item.
func viewContainsStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 && f.Vals[0].Kind() != KindDict {
		w := As[DictView](f.Vals[0])
		item := None
		if w.Type.Is(DictItemsType) {
			if f.Vals[1].Kind() != KindTuple || len(As[Tuple](f.Vals[1]).Items) != 2 {
				f.Out = False
				return Done
			}
			pair := As[Tuple](f.Vals[1]).Items
			f.Vals[1], item = pair[0], pair[1]
			f.M = 1
		}
		f.Vals = append(f.Vals[:2], item)
		f.Vals[0] = w.D
		f.Commit(t)
	}
	if f.PC < 3 {
		if act := t.keyedTable(f, false); act != Done {
			return act
		}
		v, found := entryValue(f)
		if !found || f.M == 0 {
			f.Out = Bool(found)
			return Done
		}
		f.PC = 3
		if act := t.EqOp(f, v, f.Vals[2]); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// viewMeet begins a & b, one of which is a view: the elements of one side are looked up in the
// other, so that those of items need no hash if they are not in both.
func (t *Thread) viewMeet(f *NFrame, a, b Value) Action {
	isView := func(v Value) bool { return v.Type().Is(DictKeysType) || v.Type().Is(DictItemsType) }
	f.PC = 2
	r, err := t.allocSet(SetType)
	if err != nil {
		return t.Fail(err)
	}
	view, other := a, b
	if !isView(view) {
		view, other = b, a
	}
	n, _ := setLikeLen(view)
	m, sized := setLikeLen(other)
	act := Done
	switch {
	case sized && other.Type() == SetType && n <= m:
		act = t.setLoop(f, loopIntersect, other, view, Ref(r))
	case sized && isView(other) && m > n:
		view, other = other, view
		fallthrough
	default:
		if view.Type().Is(DictKeysType) {
			act = t.setLoop(f, loopIntersect, As[DictView](view).D, other, Ref(r))
		} else {
			act = t.PushRow(f, itemsMeetRow, view, other, Ref(r), None)
		}
	}
	if act != Done {
		return act
	}
	f.Out = f.In
	return Done
}

// itemsMeetRow adds the elements of Vals[1] that are in the view of items Vals[0] to the set
// Vals[2]. PC 0 begins, 1 has the iterator, 2 asks for an element, 3 has it, Vals[3], 4 knows
// whether it is in the view, 5 has added it.
var itemsMeetRow *Row

func init() {
	itemsMeetRow = RegisterRow(&Row{Name: "itemsmeet", Sig: "(*args)", Charge: PerItem, Step: itemsMeetStep})
}

func itemsMeetStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != Done {
				return act
			}
		case 1:
			f.Vals[1] = f.In
			f.PC = 2
			f.Commit(t)
			return Again // whatever is paid is paid by what follows
		case 2:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				f.Out = f.Vals[2]
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.Vals[3] = f.In
			f.PC = 4
			if act := t.ContainsOp(f, f.Vals[0], f.In); act != Done {
				return act
			}
		case 4:
			f.PC = 5
			if f.In.Bool() {
				if act := t.SetAddOp(f, As[Set](f.Vals[2]), f.Vals[3]); act != Done {
					return act
				}
			}
		case 5:
			f.N++
			f.PC = 2
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// viewOpStep makes a set of the left operand, then does op on it with the right one.
// PC 0 makes the set, 1 has it, 2 has the result.
func viewOpStep(op int, reflected bool) Step {
	return func(t *Thread, f *NFrame) Action {
		a, b := f.Vals[0], f.Vals[1]
		if reflected {
			a, b = b, a
		}
		switch f.PC {
		case 0:
			if op == loopIntersect {
				return t.viewMeet(f, a, b)
			}
			f.PC = 1
			if act := t.newSetOp(f, SetType, a); act != Done {
				return act
			}
			f.Commit(t)
			fallthrough
		case 1:
			f.PC = 2
			set := f.In
			if op == loopToggle {
				f.PC = 3
				f.Vals = append(f.Vals[:2], set)
				if act := t.newSetOp(f, SetType, b); act != Done { // equal elements count once
					return act
				}
				return Again
			}
			if act := t.setLoop(f, op, set, b, None); act != Done {
				return act
			}
		case 3:
			f.PC = 2
			if act := t.setLoop(f, op, f.Vals[2], f.In, None); act != Done {
				return act
			}
		}
		f.Out = f.In
		return Done
	}
}

// viewDisjointStep: PC 0 begins, 1 has the iterator, 2 asks, 3 has an element, 4 whether
// it is in the view.
func viewDisjointStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			if f.Vals[0] == f.Vals[1] {
				f.Out = Bool(As[Dict](As[DictView](f.Vals[0]).D).live == 0)
				return Done
			}
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != Done {
				return act
			}
		case 1:
			f.Vals[1] = f.In
			f.PC = 2
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				f.Out = True
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 4
			if act := t.ContainsOp(f, f.Vals[0], f.In); act != Done {
				return act
			}
		case 4:
			if f.In.Bool() {
				f.Out = False
				return Done
			}
			f.N++
			f.PC = 2
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}

// setLikeLen is the number of elements of what views compare with: sets and set-like
// views.
func setLikeLen(v Value) (int, bool) {
	switch {
	case v.Kind() == KindSet:
		return As[Set](v).Len(), true
	case v.Type().Is(DictKeysType) || v.Type().Is(DictItemsType):
		return As[Dict](As[DictView](v).D).live, true
	}
	return 0, false
}

func viewCompareRows() []Row {
	return compareRows(func(t *Thread, op int, a, b Value) (Value, error) {
		na, _ := setLikeLen(a)
		nb, ok := setLikeLen(b)
		if !ok {
			return NotImplemented, nil
		}
		switch {
		case (op == CmpEQ || op == CmpNE) && na != nb:
			return Bool(op == CmpNE), nil
		case (op == CmpLE || op == CmpLT) && !orderInts(op, na, nb), (op == CmpGE || op == CmpGT) && !orderInts(op, na, nb):
			return False, nil
		}
		return Value{}, ErrSlow
	}, viewCompareStep)
}

// viewCompareStep asks whether all elements of the smaller side are in the other: PC 0
// begins, then as viewDisjointStep.
func viewCompareStep(t *Thread, f *NFrame, op int) Action {
	for {
		switch f.PC {
		case 0:
			if op == CmpGE || op == CmpGT {
				f.Vals[0], f.Vals[1] = f.Vals[1], f.Vals[0]
			}
			f.PC = 1
			f.Commit(t)
		case 1:
			f.PC = 2
			if act := t.IterOp(f, f.Vals[0]); act != Done {
				return act
			}
		case 2:
			f.Vals[0] = f.In
			f.PC = 3
			f.Commit(t)
		case 3:
			f.PC = 4
			if act := t.NextOp(f, f.Vals[0]); act != Done {
				return act
			}
			f.Commit(t)
		case 4:
			if f.In.IsUnbound() {
				f.Out = Bool(op != CmpNE)
				return Done
			}
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 5
			if act := t.ContainsOp(f, f.Vals[1], f.In); act != Done {
				return act
			}
		case 5:
			if !f.In.Bool() {
				f.Out = Bool(op == CmpNE)
				return Done
			}
			f.N++
			f.PC = 3
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}
