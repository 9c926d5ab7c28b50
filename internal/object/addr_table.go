// This file defines addrTable: what the cloner remembers of each address.

package object

import "math/bits"

// An addrTable maps addresses to T. Go's map took a third of a clone's time.
type addrTable[T any] struct {
	slots []addrSlot[T] // a power of two; key 0 is free
	n     int
	shift int // of the hash, to the number of a slot
}

type addrSlot[T any] struct {
	key uintptr
	val T
}

const addrTableSize = 1 << 10

// at is the place of a key: one that holds it, or the free one where it belongs.
func (m *addrTable[T]) at(key uintptr) *addrSlot[T] {
	i := uint64(key) * 0x9e3779b97f4a7c15 >> m.shift
	for {
		s := &m.slots[i]
		if s.key == key || s.key == 0 {
			return s
		}
		i = (i + 1) & uint64(len(m.slots)-1)
	}
}

func (m *addrTable[T]) get(p addr) (T, bool) {
	if m.n == 0 {
		var none T
		return none, false
	}
	s := m.at(distance(p, nil))
	return s.val, s.key != 0
}

func (m *addrTable[T]) set(p addr, v T) {
	if m.n*2 >= len(m.slots) {
		m.grow()
	}
	s := m.at(distance(p, nil))
	if s.key == 0 {
		s.key = distance(p, nil)
		m.n++
	}
	s.val = v
}

func (m *addrTable[T]) grow() {
	old := m.slots
	size := max(4*len(old), addrTableSize)
	m.slots = make([]addrSlot[T], size)
	m.shift = 64 - bits.TrailingZeros(uint(size))
	for i := range old {
		if old[i].key != 0 {
			*m.at(old[i].key) = old[i]
		}
	}
}
