// This file defines lookup, insertion and deletion in dicts and sets: at once for keys
// that need no guest code, else as steps around a probe that starts again when the
// table has changed.

package object

// tableOf is the hash table of a dict or a set.
func tableOf(v Value) *Dict {
	if v.Kind() == KindSet {
		return &As[Set](v).D
	}
	return As[Dict](v)
}

// shortKey is the length up to which text keys are compared without charge.
const shortKey = 1024

// look finds a key that needs no guest code: its entry or -1, and its hash. ok is
// false if it takes more than that.
func (t *Thread) look(d *Dict, key Value) (i int, h int64, ok bool) {
	if key.Type() == StrType {
		if k := As[Str](key); len(k.data) <= shortKey {
			h = k.Hash()
			i, ok = d.lookStr(k, h)
			return i, h, ok
		}
	}
	if key.IsInt() {
		h = HashInt(key.Int())
		if i, ok := d.lookInt(key, h); ok {
			return i, h, ok
		}
	}
	if h, ok = t.HashExact(key); !ok {
		return 0, 0, false
	}
	i, found, ok := d.Find(key, h)
	if !found {
		i = -1
	}
	return i, h, ok
}

// DictGetFast looks a key up without guest code; ok is false if that is not possible.
func (t *Thread) DictGetFast(d *Dict, key Value) (v Value, found, ok bool) {
	i, _, ok := t.look(d, key)
	if !ok || i < 0 {
		return Value{}, false, ok
	}
	_, v, found = d.Entry(i)
	return v, found, true
}

// FillStrs puts n pairs of keys and values into a new dict with room for 8 at most, if the
// keys are short strs; if not, it has done nothing.
func (d *Dict) FillStrs(items []Value) bool {
	for i := 0; i < len(items); i += 2 {
		if items[i].Type() != StrType || len(As[Str](items[i]).data) > shortKey {
			return false
		}
	}
	e := d.entries[:0]
next:
	for i := 0; i < len(items); i += 2 {
		k := As[Str](items[i])
		h := k.hash
		if h == 0 {
			h = k.Hash()
		}
		for j := range e {
			if e[j].hash == h && As[Str](e[j].key).Equal(k) {
				e[j].val = items[i+1]
				continue next
			}
		}
		e = e[:len(e)+1]
		e[len(e)-1].set(h, items[i], items[i+1])
	}
	d.entries, d.live, d.used = e, len(e), int32(len(e))
	d.changed()
	return true
}

// SmallDict is a new dict of few keys, strs that all differ, each before its value; ok is false if
// they are others.
func (t *Thread) SmallDict(items []Value) (v Value, ok bool, err error) {
	if err := t.Charge(0, SizedDictSize(len(items)/2)); err != nil {
		return Value{}, false, err
	}
	d := NewDictSized(len(items) / 2)
	return Ref(d), d.FillStrs(items), nil
}

// DictSetFast sets a key without guest code, charged; ok is false if that is not
// possible.
func (t *Thread) DictSetFast(d *Dict, key, val Value) (ok bool, err error) {
	i, h, ok := t.look(d, key)
	if !ok {
		return false, nil
	}
	return true, t.tableSet(d, i, key, h, val)
}

// tableSet stores at entry i, or inserts if i is -1.
func (t *Thread) tableSet(d *Dict, i int, key Value, h int64, val Value) error {
	return t.tableFill(d, i, key, h, val, 0, 0)
}

// tableFill is tableSet for one of many keys (see grow).
func (t *Thread) tableFill(d *Dict, i int, key Value, h int64, val Value, came, left int) error {
	if d.Word&FrozenBit != 0 {
		return t.mutable(&d.Header, "assign to an item of")
	}
	if i >= 0 {
		d.SetEntry(i, val)
		return nil
	}
	if d.full() {
		if err := t.grow(d, came, left); err != nil {
			return err
		}
	}
	if d.Ns {
		if err := t.Charge(0, cellSize); err != nil {
			return err
		}
	}
	d.Insert(key, h, val)
	return nil
}

// grow makes room for one more key, charged; came keys came before it, about left come
// after it (0: nobody knows). As long as nearly all that came were new, a table grows eight
// times instead of twice, which copies and places each entry seldom.
func (t *Thread) grow(d *Dict, came, left int) error {
	n := d.nextCap()
	if d.live >= 8 && d.live >= came-came/8 && !d.Ns {
		n = max(n, d.live+min(left, 7*d.live))
	}
	fuel, bytes := int64(d.live)/16, roundUp(int64(n)*entrySize)+roundUp(4*int64(indexSize(n)))
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	if d.Ns {
		return nil // there may be more to pay: Insert does it
	}
	err := d.rebuildAsked(t, n)
	if err != nil {
		_ = t.Charge(-fuel, -bytes) // of a loop that keeps what it paid for what it did
	}
	return err
}

const cellSize = 48

// cellEntry is what the place of a cell in the table of absent names counts for.
const cellEntry = 128

// SetAddFast adds an element without guest code, charged; ok is false if that is not
// possible.
func (t *Thread) SetAddFast(s *Set, v Value) (ok bool, err error) {
	i, h, ok := t.look(&s.D, v)
	if !ok {
		return false, nil
	}
	if i >= 0 {
		return true, nil
	}
	return true, t.setInsert(s, v, h)
}

// setInsert adds an element known to be absent.
func (t *Thread) setInsert(s *Set, v Value, h int64) error { return t.setFill(s, v, h, 0, 0) }

// setFill is setInsert for one of many elements (see grow).
func (t *Thread) setFill(s *Set, v Value, h int64, came, left int) error {
	if s.Word&FrozenBit != 0 {
		return t.mutable(&s.Header, "add to")
	}
	if s.D.full() {
		if err := t.grow(&s.D, came, left); err != nil {
			return err
		}
	}
	s.D.Insert(v, h, None)
	return nil
}

// A probeState is a search that guest code interrupts.
type probeState struct {
	p   Probe
	ver uint64
	met Value // the key of the table that is compared
	due int64 // fuel that the steps so far cost
}

// Refs visits the keys: the table is in the frame's Vals.
func (s *probeState) Refs(visit func(*Value)) {
	visit(&s.p.key)
	if s.met.P != nil {
		visit(&s.met)
	}
}

// Size is the state's own.
func (s *probeState) Size() int64 { return 112 }

// Clone copies the state.
func (s *probeState) Clone() FrameState { c := *s; return &c }

// findOp finds a key whose hash is known in a dict or set: f.In is the number of its
// entry or -1, true until the next guest code runs.
func (t *Thread) findOp(f *NFrame, table, key Value, hash int64) Action {
	if i, found, ok := tableOf(table).Find(key, hash); ok {
		if !found {
			i = -1
		}
		f.In = Int(int64(i))
		return Done
	}
	if err := t.Charge(1, 0); err != nil {
		return t.Fail(err)
	}
	return t.PushRow(f, probeRow, table, key, Int(hash))
}

var probeRow *Row

// cost is the fuel for what the last call of Next did.
func (p *Probe) cost() int64 { return int64(probeLimit + p.Work/8) }

// probeStep: Vals are the table, the key and its hash. Each probeLimit keys of the hash cost 4
// units and what comparing them takes, each comparison by guest code 1. If the comparison has
// changed the table, the search begins again where CPython's does: when the table was rebuilt,
// or has another key there.
func probeStep(t *Thread, f *NFrame) Action {
	d := tableOf(f.Vals[0])
	if f.State == nil {
		f.State = &probeState{p: d.StartProbe(f.Vals[1], f.Vals[2].Int()), ver: d.Version}
	}
	s := f.State.(*probeState)
	s.p.d = d
	if f.PC == 1 {
		f.PC = 0
		switch {
		case d.moved(s.ver) || s.p.Entry >= len(d.entries) || d.entries[s.p.Entry].key != s.met:
			s.p = d.StartProbe(f.Vals[1], f.Vals[2].Int())
		case f.In.Bool():
			f.Out = Int(int64(s.p.Entry))
			return Done
		}
		s.due = s.p.cost()
		f.Commit(t)
	}
	if d.moved(s.ver) {
		s.p, s.ver = d.StartProbe(f.Vals[1], f.Vals[2].Int()), d.Version
	}
	for n := 0; n < 256; n++ {
		if s.due > 0 {
			if err := t.Charge(s.due, 0); err != nil {
				return t.Fail(err)
			}
			s.due = 0
			f.Commit(t)
		}
		before := s.p
		switch s.p.Next() {
		case Found:
			f.Out = Int(int64(s.p.Entry))
			return Done
		case Absent:
			f.Out = Int(-1)
			return Done
		case NeedEq:
			s.ver, s.met = d.Version, d.entries[s.p.Entry].key
			f.PC = 1
			act := t.EqOp(f, s.met, f.Vals[1])
			if act == Done {
				f.PC = 0
				if f.In.Bool() {
					f.Out = Int(int64(s.p.Entry))
					return Done
				}
				s.due = s.p.cost()
				continue
			}
			if act == Stop { // ask for the same entry again
				s.p = before
			}
			return act
		case More:
			s.due = s.p.cost()
		}
	}
	return Again
}

// keyHashOp is the hash of a dict key or a set element: f.In is an int. What cannot be
// hashed makes the error say which it was to be.
func (t *Thread) keyHashOp(f *NFrame, key Value, set bool) Action {
	if h, ok := t.HashExact(key); ok {
		f.In = Int(h)
		return Done
	}
	return t.PushRow(f, keyHashRow, key, Bool(set))
}

var keyHashRow *Row

func keyHashStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if e.Type != TypeErrorType || len(e.Args.Items) != 1 || e.Args.Items[0].Type() != StrType {
			t.Exc = e
			return Raise
		}
		use := "dict key"
		if f.Vals[1].Bool() {
			use = "set element"
		}
		return t.Fail(t.TypeError("cannot use '%s' as a %s (%s)", f.Vals[0].Type().dottedName(), use, As[Str](e.Args.Items[0]).Go()))
	}
	return hashRow.Step(t, f)
}

// dottedName is the name of a type with its module, as CPython's %T prints it.
func (t *Type) dottedName() string {
	if t.Module == "" || t.Module == "builtins" || t.Module == "__main__" {
		return t.QualName
	}
	return t.Module + "." + t.QualName
}

// DictGetOp looks a key up: f.In is the value, unbound if the key is absent.
func (t *Thread) DictGetOp(f *NFrame, d *Dict, key Value) Action {
	if v, found, ok := t.DictGetFast(d, key); ok {
		if f.In = v; !found {
			f.In = Value{}
		}
		return Done
	}
	return t.PushRow(f, dictGetRow, Ref(d), key)
}

// DictItemOp is d[key] of an exact dict that has no direct answer.
func (t *Thread) DictItemOp(f *NFrame, d, key Value) Action {
	return t.PushRow(f, As[Native](DictType.Special(SpGetItem)).Row, d, key)
}

// DictSetOp sets a key.
func (t *Thread) DictSetOp(f *NFrame, d *Dict, key, val Value) Action {
	if ok, err := t.DictSetFast(d, key, val); err != nil {
		return t.Fail(err)
	} else if ok {
		f.In = None
		return Done
	}
	return t.PushRow(f, dictSetRow, Ref(d), key, val)
}

// DictDelOp deletes a key: f.In tells whether it was there.
func (t *Thread) DictDelOp(f *NFrame, d *Dict, key Value) Action {
	if i, _, ok := t.look(d, key); ok {
		if err := t.mutable(&d.Header, "delete from"); err != nil {
			return t.Fail(err)
		}
		if i >= 0 {
			d.Delete(i)
		}
		f.In = Bool(i >= 0)
		return Done
	}
	return t.PushRow(f, dictDelRow, Ref(d), key)
}

// SetAddOp adds an element; f.In is unspecified.
func (t *Thread) SetAddOp(f *NFrame, s *Set, v Value) Action {
	if ok, err := t.SetAddFast(s, v); err != nil {
		return t.Fail(err)
	} else if ok {
		f.In = None
		return Done
	}
	return t.PushRow(f, setAddRow, Ref(s), v)
}

// Rows of the operations above: Vals are the table, the key and the value. PC 0
// hashes, 1 has the hash (kept in N), 2 has the entry.
var dictGetRow, dictSetRow, dictDelRow, setAddRow *Row

// keyedTable runs the steps up to the entry: with Done, f.In is its number or -1, and
// f.N the hash.
func (t *Thread) keyedTable(f *NFrame, set bool) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.keyHashOp(f, f.Vals[1], set); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.N = f.In.Int()
		f.PC = 2
		if act := t.findOp(f, f.Vals[0], f.Vals[1], f.N); act != Done {
			return act
		}
	}
	return Done
}

// keyedForChange is keyedTable for a change: there an OrderedDict refuses an unhashable
// key in fewer words, as in CPython.
func (t *Thread) keyedForChange(f *NFrame) Action {
	if f.PC == 0 && f.Vals[0].Type().native().Name == "collections.OrderedDict" {
		f.PC = 1
		if act := t.HashOp(f, f.Vals[1]); act != Done {
			return act
		}
	}
	return t.keyedTable(f, false)
}

func dictGetStep(t *Thread, f *NFrame) Action {
	f.Raw = true
	if act := t.keyedTable(f, false); act != Done {
		return act
	}
	f.Out = Value{}
	if i := f.In.Int(); i >= 0 {
		_, f.Out, _ = As[Dict](f.Vals[0]).Entry(int(i))
	}
	return Done
}

func dictSetStep(t *Thread, f *NFrame) Action {
	if act := t.keyedForChange(f); act != Done {
		return act
	}
	if err := t.tableSet(As[Dict](f.Vals[0]), int(f.In.Int()), f.Vals[1], f.N, f.Vals[2]); err != nil {
		return t.Fail(err)
	}
	f.Out = None
	return Done
}

func dictDelStep(t *Thread, f *NFrame) Action {
	if act := t.keyedForChange(f); act != Done {
		return act
	}
	d := As[Dict](f.Vals[0])
	if err := t.mutable(&d.Header, "delete from"); err != nil {
		return t.Fail(err)
	}
	i := f.In.Int()
	if i >= 0 {
		d.Delete(int(i))
	}
	f.Out = Bool(i >= 0)
	return Done
}

func setAddStep(t *Thread, f *NFrame) Action {
	if act := t.keyedTable(f, true); act != Done {
		return act
	}
	if f.In.Int() < 0 {
		if err := t.setInsert(As[Set](f.Vals[0]), f.Vals[1], f.N); err != nil {
			return t.Fail(err)
		}
	}
	f.Out = None
	return Done
}

func init() {
	probeRow = RegisterRow(&Row{Name: "probe", Sig: "(*args)", Step: probeStep})
	keyHashRow = RegisterRow(&Row{Name: "hash", Sig: "(*args)", Step: keyHashStep, Catches: true})
	dictGetRow = RegisterRow(&Row{Name: "get", Sig: "(*args)", Step: dictGetStep})
	dictSetRow = RegisterRow(&Row{Name: "set", Sig: "(*args)", Step: dictSetStep})
	dictDelRow = RegisterRow(&Row{Name: "del", Sig: "(*args)", Step: dictDelStep})
	setAddRow = RegisterRow(&Row{Name: "add", Sig: "(*args)", Step: setAddStep})
}
