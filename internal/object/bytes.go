// This file defines the representation of bytes, bytearray and memoryview. Methods
// are in bytes_*.go.

package object

// A Bytes is a bytes object or an instance of a subclass; B is never written.
type Bytes struct {
	Header
	B    []byte
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

// A ByteArray is a bytearray. While Exports is not 0 its length may not change.
type ByteArray struct {
	Header
	B       []byte
	Exports int
}

// A MemoryView is a view of bytes or a bytearray.
type MemoryView struct {
	Header
	Owner    Value // bytes or bytearray; unbound after release
	Off, N   int   // in bytes of the owner
	Format   string
	ItemSize int
	Shape    []int
	Strides  []int
	ReadOnly bool
	Released bool
}

// Buffer gives the bytes of a bytes-like value of the kinds the binder's buffer
// conversion lets through. They must not be written or kept.
func (v Value) Buffer() []byte {
	switch v.Kind() {
	case KindBytes:
		return As[Bytes](v).B
	case KindByteArray:
		return As[ByteArray](v).B
	case KindMemoryView:
		m := As[MemoryView](v)
		if m.Owner.P == nil {
			return nil
		}
		return m.Owner.Buffer()[m.Off : m.Off+m.N]
	}
	return nil
}
