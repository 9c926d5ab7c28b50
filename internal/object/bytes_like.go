// This file defines what bytes, bytearray and memoryview share.

package object

// isBuffer tells whether v is of a built-in type with a buffer.
func isBuffer(v Value) bool {
	k := v.Kind()
	return k == KindBytes || k == KindByteArray || k == KindMemoryView
}

// newBytesLike makes bytes or a bytearray of b, as like is.
func newBytesLike(like Value, b []byte) Value {
	if like.Kind() == KindByteArray {
		return Ref(&ByteArray{Header: Header{Type: ByteArrayType}, B: b})
	}
	return NewBytes(b)
}
