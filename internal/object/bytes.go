// This file defines the representation of bytes, bytearray and memoryview. Methods
// are in bytes_*.go.

package object

// A Bytes is a bytes object or an instance of a subclass; B is never written.
type Bytes struct {
	Header
	B    []byte `clone:"share"`
	hash int64
	tail *strTail
}

// Hash is the keyed hash of the contents.
func (b *Bytes) Hash() int64 {
	if b.hash != 0 {
		return b.hash
	}
	h := HashBytes(stringBytes(b.B))
	if b.Word&StaticBit == 0 {
		b.hash = h
	}
	return h
}

// BytesSize is what the meter charges for n bytes.
func BytesSize(n int) int64 { return 64 + roundUp(int64(n)) }

// NewBytes makes a bytes object that owns b. The caller has charged BytesSize.
func NewBytes(b []byte) Value { return Ref(&Bytes{Header: Header{Type: BytesType}, B: b}) }

// A ByteArray is a bytearray. While Exports is not 0, or a live view looks at it, its
// length may not change.
type ByteArray struct {
	Header
	B       []byte
	Exports int
	full    int           // bytes of the allocation that B is a part of
	views   []*MemoryView // not released; some may be garbage (see mayResize)
	asked   uint64        // epoch of the census that tells which
}

// A MemoryView is a view of bytes or a bytearray.
type MemoryView struct {
	Header
	Owner    Value // bytes or bytearray; unbound after release
	Obj      Value // what the view was asked of: the owner, or an object with __buffer__
	Inner    Value // the view that the object gave; unbound: none
	Off, N   int   // first item in bytes of the owner; bytes that the items take
	Format   string
	ItemSize int
	Shape    []int
	Strides  []int
	ReadOnly bool
	Released bool
	hash     int64
}

// Buffer gives the bytes of a bytes-like value of the kinds the binder's buffer
// conversion lets through. They must not be written or kept. Nothing comes of a
// released view, and a copy of one that is not contiguous: see Thread.BufferBytes.
func (v Value) Buffer() []byte {
	switch v.Kind() {
	case KindBytes:
		return As[Bytes](v).B
	case KindByteArray:
		return As[ByteArray](v).B
	case KindMemoryView:
		m := As[MemoryView](v)
		if m.lost() {
			return nil
		}
		if m.contiguous() {
			return m.Owner.Buffer()[m.Off : m.Off+m.N]
		}
		return m.gather()
	}
	return nil
}
