// This file defines the hash table behind dict, namespaces and class attributes:
// insertion-ordered, with cached hashes. Methods are in dict_methods.go.

package object

// A Dict is a dict or an instance of a subclass.
//
// Entries stand in insertion order; a deleted one has an unbound key, and its hash, until
// the table is rebuilt. Up to 8 entries there is no index: the hashes are scanned.
//
// In the namespace strategy (a dict used as globals) each value stands in a Cell
// that functions refer to directly; a deleted name keeps its cell, unbound.
type Dict struct {
	Header
	entries []dictEntry // what follows them in their array is deleted up to used
	used    int32       // entries from it on are free: with an index, a number is given once
	front   int32       // entries before it are free, for InsertFront
	first   int         // entries before it are deleted: popping from the front is not quadratic
	index   []int32     // entry number + 1; 0 free
	live    int
	Version uint64 // changes at every insertion of a key, deletion and rebuild: see changed, rebuilt
	Ns      bool
	long    bool             // a str may stand after the first strLimit places of its hash: see place
	cells   map[string]*Cell // namespace cells of names not (or no longer) present
}

type dictEntry struct {
	hash int64
	key  Value
	val  Value
}

// set fills an entry field by field: a whole one is put together elsewhere and copied 16
// bytes at a time, which waits for the stores.
func (e *dictEntry) set(hash int64, key, val Value) {
	e.hash = hash
	e.key.P, e.key.N = key.P, key.N
	e.val.P, e.val.N = val.P, val.N
}

// DictSize is what the meter charges for an empty dict.
const DictSize = 112

const entrySize = 40

// NewDict makes an empty dict. The caller has charged DictSize.
func NewDict() *Dict { return &Dict{Header: Header{Type: DictType}} }

// NewDictSized makes an empty dict with room for n items. The caller has charged
// SizedDictSize.
func NewDictSized(n int) *Dict {
	d := NewDict()
	switch {
	case n > 0 && indexSize(n) == 0: // what rebuild does
		d.entries = make([]dictEntry, 0, n)
		d.rebuilt()
	case n > 0:
		d.rebuild(n)
	}
	return d
}

// SizedDictSize is what the meter charges for an empty dict with room for n items.
func SizedDictSize(n int) int64 {
	return DictSize + roundUp(int64(n)*entrySize) + roundUp(4*int64(indexSize(n)))
}

// Len is the number of items.
func (d *Dict) Len() int { return d.live }

// NEntries bounds the entry numbers for iteration with Entry.
func (d *Dict) NEntries() int { return len(d.entries) }

// Entry returns entry number i; ok is false if it was deleted.
func (d *Dict) Entry(i int) (key, val Value, ok bool) {
	e := &d.entries[i]
	if e.key.P == nil {
		return
	}
	v := e.val
	if d.Ns {
		v = As[Cell](v).V
		if v.P == nil {
			return
		}
	}
	return e.key, v, true
}

// EntryHash is the hash of the key of entry i.
func (d *Dict) EntryHash(i int) int64 { return d.entries[i].hash }

// SetEntry replaces the value of a live entry.
func (d *Dict) SetEntry(i int, v Value) {
	d.notShared()
	if d.Ns {
		As[Cell](d.entries[i].val).V = v
		return
	}
	d.entries[i].val = v
}

// GetStr looks up an exact str key. Keys that are not exact str never match: this is
// for namespaces and class attributes, whose keys are exact.
func (d *Dict) GetStr(k *Str) (Value, bool) {
	i := d.findStr(k)
	if i < 0 {
		return Value{}, false
	}
	_, v, ok := d.Entry(i)
	return v, ok
}

// InsertCost is the bytes that inserting one more key may allocate.
func (d *Dict) InsertCost() int64 {
	if !d.full() {
		return 0
	}
	n := d.nextCap()
	return roundUp(int64(n)*entrySize) + roundUp(4*int64(indexSize(n)))
}

// full tells whether the next insertion rebuilds the table.
func (d *Dict) full() bool { return int(d.used) == cap(d.entries) }

func (d *Dict) nextCap() int {
	if d.live*2 < cap(d.entries) && cap(d.entries) > 8 {
		return cap(d.entries) // mostly deleted entries: rebuild in the same size
	}
	if cap(d.entries) == 0 {
		return 4
	}
	if cap(d.entries) == 4 {
		return 8
	}
	return cap(d.entries) * 2
}

func indexSize(n int) int {
	if n <= 8 {
		return 0
	}
	s := 16
	for s*2 < n*3 {
		s *= 2
	}
	return s
}

// Insert adds a key known to be absent; InsertCost has been charged.
func (d *Dict) Insert(key Value, hash int64, val Value) {
	d.notShared()
	if d.full() {
		d.rebuild(d.nextCap())
	}
	if d.Ns {
		val = Ref(d.cellFor(key, val))
	}
	n := int(d.used)
	d.entries = d.entries[:n+1]
	d.entries[n].set(hash, key, val)
	d.live++
	d.used++
	d.changed()
	if d.index != nil {
		d.place(hash, int32(n+1))
	}
}

func (d *Dict) cellFor(key, val Value) *Cell {
	if key.Type() == StrType {
		k := As[Str](key).Key()
		if c := d.cells[k]; c != nil {
			delete(d.cells, k)
			c.V = val
			return c
		}
	}
	return &Cell{Header: Header{Type: CellType}, V: val}
}

// rebuild gives the table room for n entries, dropping deleted ones.
func (d *Dict) rebuild(n int) { _ = d.rebuildAsked(nil, n) }

// rebuildAsked is rebuild that may stop before it changes anything: see Thread.Polled.
func (d *Dict) rebuildAsked(t *Thread, n int) error {
	entries, err := packed(t, d.entries, d.live, n)
	if err != nil {
		return err
	}
	index, long, err := placed(t, entries, n)
	if err != nil {
		return err
	}
	d.take(entries, index, long)
	return nil
}

// take gives a table new storage, without gaps.
func (d *Dict) take(entries []dictEntry, index []int32, long bool) {
	d.entries, d.index, d.long = entries, index, long
	d.live, d.first, d.front, d.used = len(entries), 0, 0, int32(len(entries))
	d.rebuilt()
}

// packed is the entries that are not deleted, with room for n.
func packed(t *Thread, from []dictEntry, live, n int) ([]dictEntry, error) {
	if live == len(from) {
		to := make([]dictEntry, live, n)
		return to, copyLong(t, to, from)
	}
	to := make([]dictEntry, 0, n)
	for i := range from {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		if from[i].key.P != nil {
			to = append(to, from[i])
		}
	}
	return to, nil
}

// Delete removes entry i. Its place in the index stays.
func (d *Dict) Delete(i int) {
	d.notShared()
	e := &d.entries[i]
	if d.Ns {
		c := As[Cell](e.val)
		c.V = Value{}
		if e.key.Type() == StrType {
			if d.cells == nil {
				d.cells = make(map[string]*Cell)
			}
			d.cells[As[Str](e.key).Key()] = c
		}
	}
	e.key, e.val = Value{}, Value{}
	d.live--
	d.changed()
	for d.first < len(d.entries) && d.entries[d.first].key.P == nil {
		d.first++
	}
}

// lastEntry is the number of the last live entry, -1 if there is none; deleted ones
// after it are dropped, so that popping from the end is not quadratic.
func (d *Dict) lastEntry() int {
	for n := len(d.entries); n > 0; n-- {
		if d.entries[n-1].key.P != nil {
			if _, _, ok := d.Entry(n - 1); ok {
				if d.entries = d.entries[:n]; d.index == nil {
					d.used = int32(n)
				}
				return n - 1
			}
		}
	}
	return -1
}

// SetStr sets an exact str key without charging: for tables the interpreter builds.
func (d *Dict) SetStr(k *Str, v Value) {
	if i := d.findStr(k); i >= 0 {
		d.SetEntry(i, v)
		return
	}
	d.Insert(Ref(k), k.Hash(), v)
}

// DelStr removes an exact str key and tells whether it was there.
func (d *Dict) DelStr(k *Str) bool {
	i := d.findStr(k)
	if i < 0 {
		return false
	}
	if _, _, ok := d.Entry(i); !ok {
		return false
	}
	d.Delete(i)
	return true
}

// Clear removes everything. Cells of a namespace stay, unbound.
func (d *Dict) Clear() {
	if d.Ns {
		for i := range d.entries {
			if d.entries[i].key.P != nil {
				d.Delete(i)
			}
		}
		return
	}
	d.take(nil, nil, false)
}

// notShared panics in the safe build if the table is one of the Engine's: what an interpreter
// writes there, all others would see.
func (d *Dict) notShared() {
	if layoutsChecked && d.Word&StaticBit != 0 {
		panic("object: a dict that interpreters share is written")
	}
}

// changed gives the table another version. That of a namespace is unlike that of any other:
// inline caches of module attributes ask for nothing else, and one place in the source may
// meet several modules.
func (d *Dict) changed() {
	if d.Ns {
		d.Version = NextVersion()
		return
	}
	d.Version++
}

// rebuilt is changed where entries get other numbers or places: the upper half of the version
// counts that.
func (d *Dict) rebuilt() {
	d.changed()
	if !d.Ns {
		d.Version += 1 << 32
	}
}

// moved tells whether the table was rebuilt since a version.
func (d *Dict) moved(since uint64) bool {
	if d.Ns {
		return d.Version != since
	}
	return d.Version>>32 != since>>32
}

// Copy makes an ordinary dict with the same items.
func (d *Dict) Copy() *Dict {
	n, _ := d.copyAsked(nil)
	return n
}

// copyAsked is Copy that may stop.
func (d *Dict) copyAsked(t *Thread) (*Dict, error) {
	n := NewDict()
	return n, n.adopt(t, d, 0)
}

// FillFrom gives an empty dict the items of another one, or stops: then it is empty still.
// CopyCost has been charged.
func (t *Thread) FillFrom(d, src *Dict) error { return d.adopt(t, src, 0) }

// dense tells whether the table has items, none of them deleted, and no cells.
func (d *Dict) dense() bool { return d.live > 0 && d.live == len(d.entries) && !d.Ns }

// adopt gives an empty dict the items of another one and room for more, or stops. Storage is copied as
// it is, where that is possible: placing each item anew took five times as long.
func (d *Dict) adopt(t *Thread, src *Dict, more int) error {
	if src.live+more == 0 {
		return nil
	}
	c := max(src.live+more, 4)
	entries, err := packed(t, src.entries, src.live, c)
	if err == nil && src.Ns {
		entries, err = unboxed(t, entries)
	}
	if err != nil {
		return err
	}
	var index []int32
	long := src.long
	if len(entries) == int(src.used) && indexSize(c) == len(src.index) {
		if src.index != nil {
			index = make([]int32, len(src.index))
			err = copyLong(t, index, src.index)
		}
	} else {
		index, long, err = placed(t, entries, c)
	}
	if err == nil {
		d.take(entries, index, long)
	}
	return err
}

// unboxed is entries of a namespace with the values that stand in their cells.
func unboxed(t *Thread, entries []dictEntry) ([]dictEntry, error) {
	n := 0
	for i := range entries {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		e := entries[i]
		if e.val = As[Cell](e.val).V; e.val.P != nil {
			entries[n] = e
			n++
		}
	}
	clear(entries[n:])
	return entries[:n], nil
}

// CopyCost is what the meter charges for Copy: bytes.
func (d *Dict) CopyCost() int64 { return SizedDictSize(max(d.live, 4)) }

// EntryCell is the cell of entry i of a namespace: what an inline cache of a module
// attribute names.
func (d *Dict) EntryCell(i int) *Cell { return As[Cell](d.entries[i].val) }

// Seal makes a namespace part of the Engine: shared by interpreters, never written.
func (d *Dict) Seal() {
	d.Word |= StaticBit | FrozenBit
	for i := range d.entries {
		if e := &d.entries[i]; e.key.P != nil && d.Ns {
			As[Cell](e.val).Word |= StaticBit | FrozenBit
		}
	}
}
