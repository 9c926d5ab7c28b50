package object

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// placeWith runs f with another secret, with tables that were made under it.
func placeWith(seed uint64, f func()) {
	key, mul := placeKey, placeMul
	defer func() { placeKey, placeMul = key, mul }()
	r := rand.New(rand.NewPCG(seed, 0))
	placeKey, placeMul = r.Uint64(), r.Uint64()|1
	f()
}

// forged is a str that says it has a hash.
func forged(text string, hash int64) *Str {
	s := MakeStr(text)
	s.hash = hash
	return s
}

// What a table has is what a Go map has, whatever is inserted and removed at either end, copied or
// rebuilt, and however many keys have one hash. What a search finds on the way depends on nothing but
// the keys of its hash: another secret gives the same account.
func TestDictIndex(t *testing.T) {
	for seed := range uint64(120) {
		var first []string
		for secret := range uint64(3) {
			var account []string
			placeWith(secret, func() { account = driveDict(t, seed) })
			if secret == 0 {
				first = account
			} else if !slices.Equal(account, first) {
				for i := range first {
					if account[i] != first[i] {
						t.Fatalf("seed %d, secret %d: search %d says %s, not %s", seed, secret, i, account[i], first[i])
					}
				}
			}
			if t.Failed() {
				return
			}
		}
	}
}

// driveDict does random things to a table and compares it with a map; it returns what searches of
// step found.
func driveDict(t *testing.T, seed uint64) (account []string) {
	r := rand.New(rand.NewPCG(seed, 1))
	hashes := []int64{1, 7, 1 << 40, -3}[:1+r.IntN(4)]
	strs := seed%3 == 0 // many strs of one hash
	var keys []Value
	hashOf := map[Value]int64{}
	for i := range 300 {
		h := hashes[r.IntN(len(hashes))]
		if r.IntN(3) == 0 {
			h = r.Int64()
		}
		k := Int(int64(i))
		if strs && i%2 == 0 || i%20 == 0 {
			k = Ref(forged(fmt.Sprint("k", i), h))
		}
		keys = append(keys, k)
		hashOf[k] = h
	}
	d, has := NewDict(), map[Value]Value{}
	for n := range 3000 {
		k := keys[r.IntN(len(keys))]
		h := hashOf[k]
		i := entryOf(d, k)
		switch op := r.IntN(20); {
		case op < 9 && i < 0:
			d.Insert(k, h, Int(int64(n)))
			has[k] = Int(int64(n))
		case op == 9 && i < 0:
			d.InsertFront(k, h, Int(int64(n)))
			has[k] = Int(int64(n))
		case op < 14 && i >= 0:
			d.Delete(i)
			delete(has, k)
		case op == 14 && d.Len() > 0:
			i = d.LastEntry()
			delete(has, d.entries[i].key)
			d.Delete(i)
		case op == 15 && d.Len() > 0:
			i = d.FirstEntry()
			delete(has, d.entries[i].key)
			d.Delete(i)
		case op == 16 && r.IntN(20) == 0:
			d.rebuild(d.Len() + r.IntN(40))
		case op == 17 && r.IntN(20) == 0:
			d = d.Copy()
		case op == 18 && r.IntN(20) == 0:
			c := *d
			c.ownTable()
			d = &c
		case op == 19 && r.IntN(200) == 0:
			d.Clear()
			clear(has)
		}
		if n%50 == 0 {
			got := map[Value]Value{}
			for i := range d.NEntries() {
				if k, v, ok := d.Entry(i); ok {
					got[k] = v
				}
			}
			if !maps.Equal(got, has) || d.Len() != len(has) {
				t.Fatalf("seed %d, %d: the table has %d items %v, the map %d", seed, n, d.Len(), got, len(has))
			}
		}
		account = append(account, searchAll(t, d, k, h, has)...)
		if t.Failed() {
			t.Logf("seed %d, %d", seed, n)
			return nil
		}
	}
	return account
}

// entryOf is the number of a key's entry, found without the index.
func entryOf(d *Dict, k Value) int {
	return slices.IndexFunc(d.entries, func(e dictEntry) bool { return e.key == k })
}

// searchAll looks a key up in all ways, and says what they found.
func searchAll(t *testing.T, d *Dict, k Value, h int64, has map[Value]Value) []string {
	want := entryOf(d, k)
	p := d.StartProbe(k, h)
	more, found := 0, p.Next()
	for ; found == More; found = p.Next() {
		more++
	}
	if (found == Found) != (want >= 0) || found == Found && p.Entry != want {
		t.Errorf("a Probe for %v says %d, entry %d; it is %d", k, found, p.Entry, want)
	}
	i, in, ok := d.Find(k, h)
	if ok && (in != (want >= 0) || in && i != want) {
		t.Errorf("Find of %v says %d, %t; it is %d", k, i, in, want)
	}
	out := []string{fmt.Sprint("probe ", more, p.Same), fmt.Sprint("find ", ok)}
	if k.IsInt() {
		i, ok := d.lookInt(k, h)
		if ok && i != want {
			t.Errorf("lookInt of %v says %d; it is %d", k, i, want)
		}
		return append(out, fmt.Sprint("int ", ok))
	}
	s := As[Str](k)
	if i := d.findStr(s); i != want {
		t.Errorf("findStr of %s says %d; it is %d", s.Go(), i, want)
	}
	i, ok = d.lookStr(s, h)
	if ok && i != want {
		t.Errorf("lookStr of %s says %d; it is %d", s.Go(), i, want)
	}
	return append(out, fmt.Sprint("str ", ok, d.long))
}

// Looking for a name takes few steps, however many other keys have its hash, deleted ones too.
func TestFindStrBound(t *testing.T) {
	name := forged("name", 99)
	for _, deleted := range []bool{false, true} {
		d := NewDict()
		for i := range int64(20_000) {
			d.Insert(Int(i), 99, None)
		}
		for deleted && d.Len() > 1 {
			d.Delete(d.FirstEntry())
		}
		for _, in := range []bool{false, true} {
			if in {
				d.SetStr(name, None)
			}
			entries, same := d.given(), 0
			mask := uint64(len(d.index) - 1)
			for pos, step := FirstPlace(99)&mask, uint64(1); d.index[pos] != 0; step++ {
				if e := &entries[d.index[pos]-1]; e.holds(name) {
					break
				} else if e.hash == 99 {
					same++
				}
				pos = (pos + step) & mask
			}
			if _, found := d.GetStr(name); found != in || in && same >= strLimit || d.long {
				t.Errorf("deleted %t: found %t, in the table %t, after %d keys of its hash; long %t", deleted, found, in, same, d.long)
			}
		}
	}
}

// Who knows the source cannot choose ints that begin at one place: those that the function before
// this one took there are spread.
func TestFirstPlaceSpread(t *testing.T) {
	for name, hash := range map[string]func(i uint64) uint64{
		"in a row":  func(i uint64) uint64 { return i },
		"high bits": func(i uint64) uint64 { return i << 44 },
		"one place": func(i uint64) uint64 { return unmixed(12345 + i<<20) },
	} {
		d := NewDict()
		for i := range uint64(50_000) {
			d.Insert(Int(int64(i)), int64(hash(i)), None)
		}
		longest := 0
		mask := uint64(len(d.index) - 1)
		for i := range d.entries {
			n := 1
			for pos, step := FirstPlace(d.entries[i].hash)&mask, uint64(1); d.index[pos] != int32(i+1); step++ {
				pos = (pos + step) & mask
				n++
			}
			longest = max(longest, n)
		}
		if longest > 200 {
			t.Errorf("%s: the longest search takes %d places", name, longest)
		}
	}
}

// unmixed is the hash of which mix is y.
func unmixed(y uint64) uint64 {
	inverse := func(odd uint64) uint64 {
		x := odd
		for range 6 {
			x *= 2 - odd*x
		}
		return x
	}
	y ^= y>>29 ^ y>>58
	y *= inverse(mixMul2)
	y ^= y >> 32
	return y*inverse(mixMul1) ^ hashKey0
}

func TestUnmixed(t *testing.T) {
	for range 1000 {
		if x := rand.Uint64(); unmixed(mix(int64(x))) != x {
			t.Fatal(x, "comes back as", unmixed(mix(int64(x))))
		}
	}
}

// A key that comes and goes has one place.
func TestPlaceAgain(t *testing.T) {
	d := NewDictSized(1000)
	for range 9 {
		d.Insert(Int(int64(d.Len())), int64(d.Len()), None)
	}
	for range 900 {
		d.Insert(Int(99), 99, None)
		d.Delete(entryOf(d, Int(99)))
	}
	p := d.StartProbe(Int(99), 99)
	if found := p.Next(); found != Absent || p.Same > 1 {
		t.Errorf("found is %d after %d places of the hash", found, p.Same)
	}
}

// A constant stands once in a frozenset, also after others of its hash.
func TestFrozenSetOf(t *testing.T) {
	var items []Value
	for i := range int64(10) {
		n := new(big.Int).Mul(big.NewInt(i+8), big.NewInt(hashModulus))
		items = append(items, NewBig(n), NewBig(new(big.Int).Set(n)))
	}
	if n := As[Set](FrozenSetOf(items)).D.Len(); n != 10 {
		t.Errorf("10 ints, each twice, are %d", n)
	}
}
