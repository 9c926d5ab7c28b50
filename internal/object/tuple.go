// This file defines the representation of tuple. Methods are in tuple_methods.go.

package object

// A Tuple is a tuple or an instance of a subclass; Items is never written after it
// was made.
type Tuple struct {
	Header
	Items []Value
	hash  int64 // that its items were asked for, + 1, since no hash is -1; 0: none
}

// keepHash notes the hash of a tuple, unless interpreters share it: as in CPython its items are
// asked once. That is for hashes that took steps alone. One that is computed at once is so again
// each time, for the same number of nodes: else a try that came to nothing would leave behind
// what makes the next one cheaper.
func (x *Tuple) keepHash(h int64) {
	if x.Word&StaticBit == 0 {
		x.hash = h + 1
	}
}

// TupleSize is what the meter charges for a tuple of n items.
func TupleSize(n int) int64 { return 48 + roundUp(16*int64(n)) }

var emptyTuple = &Tuple{Header: Header{Word: StaticBit | FrozenBit}}

// NewTuple makes a tuple that owns items. The caller has charged TupleSize.
func NewTuple(items []Value) Value { return Ref(MakeTuple(items)) }

// MakeTuple is NewTuple that gives the object.
func MakeTuple(items []Value) *Tuple {
	if len(items) == 0 {
		return emptyTuple
	}
	return &Tuple{Header: Header{Type: TupleType}, Items: items}
}
