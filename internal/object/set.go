// This file defines the representation of set and frozenset: a Dict without values,
// so sets keep insertion order. Methods are in set_methods.go.

package object

// A Set is a set, a frozenset or an instance of a subclass.
type Set struct {
	Header
	D    Dict  `clone:"held"` // values are None; its header is unused
	hash int64 // of a frozenset, 0 if not computed
}

// Len is the number of elements.
func (s *Set) Len() int { return s.D.live }

// SetSize is what the meter charges for an empty set.
const SetSize = 144

// A Range is range(start, stop, step). Fits: all three and the length are int64. Near: a for
// loop may keep it in its own registers, since counting past its end does not overflow.
type Range struct {
	Header
	Start, Stop, Step Value // ints
	Len               Value // int
	Fits, Near        bool
}

// A Slice is slice(start, stop, step).
type Slice struct {
	Header
	Start, Stop, Step Value
}
