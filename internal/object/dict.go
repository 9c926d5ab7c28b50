// This file defines the hash table behind dict, namespaces and class attributes:
// insertion-ordered, with cached hashes. Methods are in dict_methods.go.

package object

// A Dict is a dict or an instance of a subclass.
//
// Entries stand in insertion order; a deleted one has an unbound key until the table
// is rebuilt. The index is open-addressed over a keyed mix of the whole hash. Up to 8
// entries there is no index: the hashes are scanned.
//
// In the namespace strategy (a dict used as globals) each value stands in a Cell
// that functions refer to directly; a deleted name keeps its cell, unbound.
type Dict struct {
	Header
	entries []dictEntry
	fill    int     // places of the index used since it was built
	first   int     // entries before it are deleted: popping from the front is not quadratic
	index   []int32 // entry number + 1; 0 free, -1 deleted
	live    int
	Version uint64 // changes at every insertion of a key, deletion and rebuild: see changed, rebuilt
	Ns      bool
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

// A Probe is a search in progress. Its user calls Next until it says found, absent,
// or that two keys must be compared by guest code.
type Probe struct {
	d     *Dict
	key   Value
	hash  int64
	pos   uint64
	step  uint64
	Entry int // the entry found, or to compare with
	Steps int // probe steps made: the caller charges them
}

// A ProbeResult is what Probe.Next says.
type ProbeResult uint8

// The results. NeedEq: Entry's key has the same hash and comparing it runs guest code.
// More: probeLimit places were looked at; the caller pays for more and goes on.
const (
	Absent ProbeResult = iota
	Found
	NeedEq
	More
)

// probeLimit is the number of places one call of Next looks at. Only keys chosen to
// collide need more: they pay.
const probeLimit = 32

// StartProbe begins a search for a key whose hash is known.
func (d *Dict) StartProbe(key Value, hash int64) Probe {
	p := Probe{d: d, key: key, hash: hash}
	if d.index != nil {
		p.pos = mix(hash) & uint64(len(d.index)-1)
	}
	return p
}

// Next goes on with the search.
func (p *Probe) Next() ProbeResult {
	d := p.d
	if d.index == nil {
		for i := int(p.step); i < len(d.entries); i++ {
			e := &d.entries[i]
			p.Steps++
			if e.hash != p.hash || e.key.P == nil {
				continue
			}
			if eq, ok := EqExact(e.key, p.key); !ok {
				p.Entry, p.step = i, uint64(i+1)
				return NeedEq
			} else if eq {
				p.Entry = i
				return Found
			}
		}
		return Absent
	}
	mask := uint64(len(d.index) - 1)
	for n := 0; ; n++ {
		if n == probeLimit {
			return More
		}
		p.Steps++
		i := d.index[p.pos]
		if i == 0 {
			return Absent
		}
		p.step++
		p.pos = (p.pos + p.step) & mask // triangular steps visit every place
		if i < 0 {
			continue
		}
		e := &d.entries[i-1]
		if e.hash != p.hash {
			continue
		}
		if eq, ok := EqExact(e.key, p.key); !ok {
			p.Entry = int(i - 1)
			return NeedEq
		} else if eq {
			p.Entry = int(i - 1)
			return Found
		}
	}
}

// Find looks a key up when no comparison needs guest code and the search is short; ok
// is false otherwise. It says what a Probe would: the state of one in memory took twice the
// time of the search.
func (d *Dict) Find(key Value, hash int64) (entry int, found, ok bool) {
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash != hash || e.key.P == nil {
				continue
			}
			if e.key == key {
				return i, true, true
			}
			if eq, ok := EqExact(e.key, key); eq || !ok {
				return i, eq, ok
			}
		}
		return 0, false, true
	}
	mask := uint64(len(d.index) - 1)
	pos := mix(hash) & mask
	for step := uint64(1); step <= probeLimit; step++ {
		i := d.index[pos]
		if i == 0 {
			return 0, false, true
		}
		if i > 0 {
			if e := &d.entries[i-1]; e.hash == hash {
				if e.key == key {
					return int(i - 1), true, true
				}
				if eq, ok := EqExact(e.key, key); eq || !ok {
					return int(i - 1), eq, ok
				}
			}
		}
		pos = (pos + step) & mask
	}
	return 0, false, false
}

// findStr looks up an exact str.
func (d *Dict) findStr(k *Str) int {
	h := k.Hash()
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash == h && e.key.P != nil && strKeyIs(e.key, k) {
				return i
			}
		}
		return -1
	}
	mask := uint64(len(d.index) - 1)
	pos := mix(h) & mask
	for step := uint64(1); ; step++ {
		i := d.index[pos]
		if i == 0 {
			return -1
		}
		if i > 0 {
			if e := &d.entries[i-1]; e.hash == h && strKeyIs(e.key, k) {
				return int(i - 1)
			}
		}
		pos = (pos + step) & mask
	}
}

func strKeyIs(v Value, k *Str) bool {
	return v == Ref(k) || v.Type() == StrType && As[Str](v).Equal(k)
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

// full tells whether the next insertion rebuilds the table. Popping from the end and
// inserting again takes no entries but leaves marks in the index: they count too.
func (d *Dict) full() bool {
	return len(d.entries) == cap(d.entries) || d.index != nil && d.fill >= cap(d.entries)
}

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
	n := len(d.entries)
	d.entries = d.entries[:n+1]
	d.entries[n].set(hash, key, val)
	d.live++
	d.fill++
	d.changed()
	if d.index != nil {
		d.place(hash, int32(len(d.entries)))
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

func (d *Dict) place(hash int64, n int32) {
	mask := uint64(len(d.index) - 1)
	pos := mix(hash) & mask
	for step := uint64(1); d.index[pos] > 0; step++ {
		pos = (pos + step) & mask
	}
	d.index[pos] = n
}

// rebuild gives the table room for n entries, dropping deleted ones.
func (d *Dict) rebuild(n int) { _ = d.rebuildAsked(nil, n) }

// rebuildAsked is rebuild that may stop before it changes anything: see Thread.Polled.
func (d *Dict) rebuildAsked(t *Thread, n int) error {
	entries, err := packed(t, d.entries, d.live, n)
	if err != nil {
		return err
	}
	index, err := placed(t, entries, n)
	if err != nil {
		return err
	}
	d.take(entries, index)
	return nil
}

// take gives a table new storage, without gaps.
func (d *Dict) take(entries []dictEntry, index []int32) {
	d.entries, d.index = entries, index
	d.live, d.first, d.fill = len(entries), 0, len(entries)
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

// placed is the index of a table with room for n.
func placed(t *Thread, entries []dictEntry, n int) ([]int32, error) {
	s := indexSize(n)
	if s == 0 {
		return nil, nil
	}
	index := make([]int32, s)
	return index, placeAll(t, index, entries)
}

// placeAll fills an empty index. Who inserted keys that collide paid for going past all
// before them; this goes on where the last one of the same hash ended, since nobody pays for
// doing it again: `a | b` of 4,000 such ints took 20 ms.
func placeAll(t *Thread, index []int32, entries []dictEntry) error {
	if index == nil {
		return nil
	}
	type end struct{ pos, step uint64 }
	var ends map[int64]end // of hashes with more than probeLimit keys
	mask := uint64(len(index) - 1)
	for i := range entries {
		if err := t.PollAt(i); err != nil {
			return err
		}
		hash := entries[i].hash
		pos, step := mix(hash)&mask, uint64(1)
		for ; index[pos] > 0; step++ {
			if ends != nil {
				if e, ok := ends[hash]; ok && step < e.step {
					pos, step = e.pos, e.step
				}
			}
			pos = (pos + step) & mask
		}
		index[pos] = int32(i + 1)
		if step > probeLimit {
			if ends == nil {
				ends = map[int64]end{}
			}
			ends[hash] = end{pos, step}
		}
	}
	return nil
}

// Delete removes entry i.
func (d *Dict) Delete(i int) {
	d.notShared()
	e := &d.entries[i]
	if d.index != nil {
		mask := uint64(len(d.index) - 1)
		pos := mix(e.hash) & mask
		for step := uint64(1); d.index[pos] != int32(i+1); step++ {
			pos = (pos + step) & mask
		}
		d.index[pos] = -1
	}
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
				d.entries = d.entries[:n]
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
	d.entries, d.index, d.live, d.first = nil, nil, 0, 0
	d.rebuilt()
}

// ToNamespace switches to the namespace strategy.
func (d *Dict) ToNamespace() {
	if d.Ns {
		return
	}
	var room []Cell
	if len(d.entries) <= 8 { // what a new module has: not more, for one cell keeps all
		room = make([]Cell, len(d.entries))
	}
	for i := range d.entries {
		e := &d.entries[i]
		if e.key.P == nil {
			continue
		}
		if i >= len(room) {
			e.val = Ref(&Cell{Header: Header{Type: CellType}, V: e.val})
			continue
		}
		room[i] = Cell{Header: Header{Type: CellType}, V: e.val}
		e.val = Ref(&room[i])
	}
	d.Ns = true
	d.changed()
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

// CellOf returns the cell of a name in a namespace, unbound if the name is not there.
func (d *Dict) CellOf(name *Str) *Cell {
	if i := d.findStr(name); i >= 0 {
		return As[Cell](d.entries[i].val)
	}
	k := name.Key()
	if c := d.cells[k]; c != nil {
		return c
	}
	if d.cells == nil {
		d.cells = make(map[string]*Cell)
	}
	c := &Cell{Header: Header{Type: CellType}, Name: name}
	d.cells[k] = c
	return c
}

// CellIfSet is CellOf without making one.
func (d *Dict) CellIfSet(name *Str) *Cell {
	if i := d.findStr(name); i >= 0 {
		return As[Cell](d.entries[i].val)
	}
	return nil
}

// StoreCell assigns through a cell got from CellOf: the fast path of SETGLOBAL when
// the cell is bound already; this is the slow one, which makes the entry.
func (d *Dict) StoreCell(name *Str, v Value) { d.SetStr(name, v) }

// Copy makes an ordinary dict with the same items.
func (d *Dict) Copy() *Dict {
	n, _ := d.copyAsked(nil)
	return n
}

// copyAsked is Copy that may stop.
func (d *Dict) copyAsked(t *Thread) (*Dict, error) {
	n := NewDict()
	return n, n.fillAsked(t, d)
}

// FillFrom gives an empty dict the items of another one, or stops: then it is empty again.
// CopyCost has been charged.
func (t *Thread) FillFrom(d, src *Dict) error {
	err := d.fillAsked(t, src)
	if err != nil {
		d.Clear()
	}
	return err
}

func (d *Dict) fillAsked(t *Thread, src *Dict) error {
	if src.dense() && !d.Ns && len(d.entries) == 0 {
		return d.adopt(t, src)
	}
	if n := src.Len(); n > cap(d.entries) {
		d.rebuild(max(n, 4))
	}
	for i := range src.entries {
		if err := t.PollAt(i); err != nil {
			return err
		}
		if k, v, ok := src.Entry(i); ok {
			d.Insert(k, src.entries[i].hash, v)
		}
	}
	return nil
}

// dense tells whether the table has items, none of them deleted, and no cells: its storage
// can be copied as it is.
func (d *Dict) dense() bool { return d.live > 0 && d.live == len(d.entries) && !d.Ns }

// adopt gives an empty dict the items of a dense one. Placing each item anew took five times
// as long.
func (d *Dict) adopt(t *Thread, src *Dict) error {
	c := max(src.live, 4)
	entries, err := packed(t, src.entries, src.live, c)
	if err != nil {
		return err
	}
	var index []int32
	if indexSize(c) == len(src.index) && src.fill == src.live {
		if src.index != nil {
			index = make([]int32, len(src.index))
			err = copyLong(t, index, src.index)
		}
	} else {
		index, err = placed(t, entries, c)
	}
	if err == nil {
		d.take(entries, index)
	}
	return err
}

// CopyCost is what the meter charges for Copy: bytes.
func (d *Dict) CopyCost() int64 {
	n := max(d.live, 4)
	return DictSize + roundUp(int64(n)*entrySize) + roundUp(4*int64(indexSize(n)))
}

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
