// This file defines where the keys of a table stand in its index, and how they are found.
//
// The index is open-addressed. Where the search for a hash begins is a secret of the process,
// so that the places of a search are few unless keys have the very same hash: those a search
// counts, and whoever looks pays for them. While every place was counted and the beginning was
// known, 16,000 ints chosen for it cost 16 million units and half a second, and the rebuilding
// of their table went on unasked.
//
// Nothing may depend on what else a search meets, or runs would differ. So a place stays with
// its hash until the table is rebuilt: the entry of a deleted key still has it, and only a key
// of the same hash takes the place. What order keys of one hash stand in, the program alone
// decides.

package object

import (
	"math/bits"
	"math/rand/v2"
)

// placeKey and placeMul are the secret of FirstPlace.
var placeKey, placeMul = rand.Uint64(), rand.Uint64() | 1

// FirstPlace is where the search for a hash begins, in its low bits: all 64 bits of the hash
// take part in each.
func FirstPlace(h int64) uint64 {
	hi, lo := bits.Mul64(uint64(h)^placeKey, placeMul)
	return hi ^ lo
}

// probeLimit is the number of keys of one hash that a search looks at unpaid. Only keys chosen to
// collide need more: beside 31 ints of 30,000 bits a search took 23 us for 2 units.
const probeLimit = 4

// strLimit is the number of keys of one hash among which a str is found that nobody pays for
// looking up: they need not be compared.
const strLimit = 32

// given is all entries that have had a number, deleted ones at the end too.
func (d *Dict) given() []dictEntry { return d.entries[:cap(d.entries)] }

// Find looks a key up when no comparison needs guest code and few keys have its hash; ok
// is false otherwise. It says what a Probe would: the state of one in memory took twice the
// time of the search.
func (d *Dict) Find(key Value, hash int64) (entry int, found, ok bool) {
	nodes := exactNodes // for all comparisons
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash != hash || e.key.P == nil {
				continue
			}
			if e.key == key {
				return i, true, true
			}
			if eq, ok := eqExact(e.key, key, &nodes); eq || !ok {
				return i, eq, ok
			}
		}
		return 0, false, true
	}
	entries, same := d.given(), 0
	mask := uint64(len(d.index) - 1)
	pos := FirstPlace(hash) & mask
	for step := uint64(1); ; step++ {
		i := d.index[pos]
		if i == 0 {
			return 0, false, true
		}
		if e := &entries[i-1]; e.hash == hash {
			if e.key == key {
				return int(i - 1), true, true
			}
			if e.key.P != nil {
				if eq, ok := eqExact(e.key, key, &nodes); eq || !ok {
					return int(i - 1), eq, ok
				}
			}
			if same++; same == probeLimit {
				return 0, false, false
			}
		}
		pos = (pos + step) & mask
	}
}

// lookStr is Find for a short exact str: its entry, or -1. ok is false if a key that is no
// exact str has the same hash, too.
func (d *Dict) lookStr(k *Str, h int64) (i int, ok bool) {
	if d.index == nil {
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash != h || e.key.P == nil {
				continue
			}
			if e.key == Ref(k) {
				return i, true
			}
			if e.key.Type() != StrType {
				return 0, false
			}
			if As[Str](e.key).Equal(k) {
				return i, true
			}
		}
		return -1, true
	}
	entries, same := d.given(), 0
	mask := uint64(len(d.index) - 1)
	pos := FirstPlace(h) & mask
	for step := uint64(1); ; step++ {
		i := d.index[pos]
		if i == 0 {
			return -1, true
		}
		if e := &entries[i-1]; e.hash == h {
			if e.key == Ref(k) {
				return int(i - 1), true
			}
			if e.key.P != nil {
				if e.key.Type() != StrType {
					return 0, false
				}
				if As[Str](e.key).Equal(k) {
					return int(i - 1), true
				}
			}
			if same++; same == probeLimit {
				return 0, false
			}
		}
		pos = (pos + step) & mask
	}
}

// lookInt is Find for a small int; ok is false if another key has or had its hash, too. Its
// loops are those of lookStr but for what happens at an equal hash: a function for that, which
// both would hand to one loop, is a call for each key found.
func (d *Dict) lookInt(key Value, h int64) (i int, ok bool) {
	if d.index == nil {
		for i := range d.entries {
			if e := &d.entries[i]; e.hash == h && e.key.P != nil {
				return i, e.key == key
			}
		}
		return -1, true
	}
	entries := d.given()
	mask := uint64(len(d.index) - 1)
	pos := FirstPlace(h) & mask
	for step := uint64(1); ; step++ {
		i := d.index[pos]
		if i == 0 {
			return -1, true
		}
		if e := &entries[i-1]; e.hash == h {
			return int(i - 1), e.key == key
		}
		pos = (pos + step) & mask
	}
}

// findStr looks up an exact str. Nobody pays for that: see place for why it is short.
func (d *Dict) findStr(k *Str) int {
	h := k.Hash()
	if d.index == nil {
		for i := range d.entries {
			if e := &d.entries[i]; e.hash == h && e.holds(k) {
				return i
			}
		}
		return -1
	}
	entries, same := d.given(), 0
	mask := uint64(len(d.index) - 1)
	pos := FirstPlace(h) & mask
	for step := uint64(1); ; step++ {
		i := d.index[pos]
		if i == 0 {
			return -1
		}
		if e := &entries[i-1]; e.hash == h {
			if e.holds(k) {
				return int(i - 1)
			}
			if same++; same == strLimit && !d.long {
				return -1
			}
		}
		pos = (pos + step) & mask
	}
}

// holds tells whether the key of an entry is an exact str.
func (e *dictEntry) holds(k *Str) bool {
	return e.key == Ref(k) || e.isStr() && As[Str](e.key).Equal(k)
}

func (e *dictEntry) isStr() bool { return e.key.P != nil && e.key.Type() == StrType }

// A Probe is a search in progress. Its user calls Next until it says found, absent,
// or that two keys must be compared by guest code.
type Probe struct {
	d     *Dict
	key   Value
	hash  int64
	pos   uint64
	step  uint64
	Entry int // the entry found, or to compare with
	Same  int // keys of the hash looked at, found or not
	Work  int // what the last call of Next compared, as exactNodes counts
}

// A ProbeResult is what Probe.Next says.
type ProbeResult uint8

// The results. NeedEq: Entry's key has the same hash and comparing it runs guest code.
// More: probeLimit keys of the hash were looked at; the caller pays for more and goes on.
const (
	Absent ProbeResult = iota
	Found
	NeedEq
	More
)

// StartProbe begins a search for a key whose hash is known.
func (d *Dict) StartProbe(key Value, hash int64) Probe {
	p := Probe{d: d, key: key, hash: hash}
	if d.index != nil {
		p.pos = FirstPlace(hash) & uint64(len(d.index)-1)
	}
	return p
}

// Next goes on with the search.
func (p *Probe) Next() ProbeResult {
	nodes := exactNodes
	r := p.next(&nodes)
	p.Work = exactNodes - max(nodes, 0)
	return r
}

func (p *Probe) next(nodes *int) ProbeResult {
	d := p.d
	if d.index == nil {
		for i := int(p.step); i < len(d.entries); i++ {
			e := &d.entries[i]
			if e.hash != p.hash || e.key.P == nil {
				continue
			}
			p.Same++
			if eq, ok := eqExact(e.key, p.key, nodes); !ok {
				p.Entry, p.step = i, uint64(i+1)
				return NeedEq
			} else if eq {
				p.Entry = i
				return Found
			}
		}
		return Absent
	}
	entries, most := d.given(), p.Same+probeLimit
	mask := uint64(len(d.index) - 1)
	for p.Same < most {
		i := d.index[p.pos]
		if i == 0 {
			return Absent
		}
		p.step++
		p.pos = (p.pos + p.step) & mask // triangular steps visit every place
		e := &entries[i-1]
		if e.hash != p.hash {
			continue
		}
		p.Same++
		if e.key.P == nil {
			continue
		}
		if eq, ok := eqExact(e.key, p.key, nodes); !ok {
			p.Entry = int(i - 1)
			return NeedEq
		} else if eq {
			p.Entry = int(i - 1)
			return Found
		}
	}
	return More
}

// place gives an entry, number n-1, of a hash its place.
//
// An exact str is among the first strLimit of its hash, for findStr: it takes the place of
// another key there, which goes to the end. Only strs of one hash could be too many for that:
// then the table is long.
func (d *Dict) place(hash int64, n int32) {
	if d.live == int(d.used-d.front) && takeFree(d.index, hash, n) { // none is deleted
		return
	}
	p := placing{index: d.index, entries: d.given()}
	if p.place(n) {
		d.rebuilt() // a search that waits for guest code begins again
	}
	d.long = d.long || p.long
}

// takeFree gives an entry the first free place for its hash, if that is among the first strLimit.
func takeFree(index []int32, hash int64, n int32) bool {
	mask := uint64(len(index) - 1)
	pos := FirstPlace(hash) & mask
	for step := uint64(1); step <= strLimit; step++ {
		if index[pos] == 0 {
			index[pos] = n
			return true
		}
		pos = (pos + step) & mask
	}
	return false
}

// A placing puts entries into an index.
type placing struct {
	index   []int32
	entries []dictEntry
	ends    map[int64]placeEnd // if not nil: where the last of a hash went
	long    bool
}

type placeEnd struct{ pos, step uint64 }

// place is Dict.place where it takes a look at other entries. It tells whether one has moved.
func (p *placing) place(n int32) (moved bool) {
	e := &p.entries[n-1]
	hash, str := e.hash, e.isStr()
	mask := uint64(len(p.index) - 1)
	pos, step := FirstPlace(hash)&mask, uint64(1)
	var other uint64 // the place of a key that is no str, if any
	found, same := false, 0
	for ; p.index[pos] != 0; step++ {
		if e := &p.entries[p.index[pos]-1]; e.hash == hash {
			if e.key.P == nil {
				p.index[pos] = n
				return moved
			}
			if str {
				if !e.isStr() {
					other, found = pos, true
				}
				if same++; same == strLimit {
					if found {
						p.index[other], n = n, p.index[other]
						moved = true
					}
					p.long = p.long || !found
					str = false
				}
			}
			if !str {
				if last, ok := p.ends[hash]; ok && step < last.step {
					pos, step = last.pos, last.step
				}
			}
		}
		pos = (pos + step) & mask
	}
	p.index[pos] = n
	if p.ends != nil {
		p.ends[hash] = placeEnd{pos, step}
	}
	return moved
}

// placed is the index of a table with room for n.
func placed(t *Thread, entries []dictEntry, n int) (index []int32, long bool, err error) {
	if s := indexSize(n); s > 0 {
		index = make([]int32, s)
		long, err = placeAll(t, index, entries)
	}
	return index, long, err
}

// placeAll fills an empty index, and tells whether it is long. Who inserted keys of one hash
// paid for going past all before them; this goes on where the last one ended, since nobody pays
// for doing it again: `a | b` of 4,000 such ints took 20 ms.
func placeAll(t *Thread, index []int32, entries []dictEntry) (long bool, err error) {
	if index == nil {
		return false, nil
	}
	p := placing{index: index, entries: entries}
	for i := range entries {
		if err := t.PollAt(i); err != nil {
			return false, err
		}
		if entries[i].key.P == nil || takeFree(index, entries[i].hash, int32(i+1)) {
			continue
		}
		if p.ends == nil {
			p.ends = map[int64]placeEnd{}
		}
		p.place(int32(i + 1))
	}
	return p.long, nil
}
