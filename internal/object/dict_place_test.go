package object

import (
	"slices"
	"testing"
)

// An index filled at once is the one that keys placed one by one make, also when many have
// the same hash.
func TestPlaceAll(t *testing.T) {
	d := NewDictSized(4000)
	for i := range int64(4000) {
		hash := i
		switch i % 4 {
		case 1:
			hash = 7
		case 2:
			hash = -3
		}
		d.entries = append(d.entries, dictEntry{hash: hash, key: Int(i), val: None})
	}
	d.live, d.used = len(d.entries), int32(len(d.entries))
	for i := range d.entries {
		d.place(d.entries[i].hash, int32(i+1))
	}
	want := slices.Clone(d.index)
	clear(d.index)
	_, _ = placeAll(nil, d.index, d.entries)
	if !slices.Equal(d.index, want) {
		t.Error("placeAll places keys elsewhere than place")
	}
}
