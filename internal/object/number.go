// This file defines the representation of numbers. Arithmetic is in int_*.go,
// float_*.go and complex_*.go.

package object

import "math/big"

// A BigInt is an int that does not fit in 64 bits, or an instance of a subclass of
// int of any size.
type BigInt struct {
	Header
	Small int64
	Big   *big.Int `clone:"share"` // nil: the value is Small. Never written after it was made
}

// A FloatObj is an instance of a subclass of float.
type FloatObj struct {
	Header
	F float64
}

// A Complex is a complex or an instance of a subclass.
type Complex struct {
	Header
	C complex128
}

// NewBig makes the int of x, which it owns: an immediate if it fits in 64 bits.
func NewBig(x *big.Int) Value {
	if x.IsInt64() {
		return Int(x.Int64())
	}
	return Ref(&BigInt{Header: Header{Type: IntType}, Big: x})
}

// BigSize is what the meter charges for an int of the given number of bits.
func BigSize(bits int64) int64 {
	if bits < 64 {
		return 0
	}
	return 96 + roundUp((bits+63)/64*8+32) // math/big makes room for four more words
}

// IsIntLike tells whether v is an int, a bool or an instance of a subclass.
func (v Value) IsIntLike() bool { return v.Kind() == KindInt }

// Int64 gives the value of an int-like object if it fits.
func (v Value) Int64() (int64, bool) {
	if v.IsInt() || v.IsBool() {
		return v.Int(), true
	}
	b := As[BigInt](v)
	if b.Big == nil {
		return b.Small, true
	}
	return 0, false
}

// BigInt gives the value of any int-like object. The result must not be written.
func (v Value) BigInt() *big.Int {
	if v.IsInt() || v.IsBool() {
		return big.NewInt(v.Int())
	}
	b := As[BigInt](v)
	if b.Big == nil {
		return big.NewInt(b.Small)
	}
	return b.Big
}

// PlainInt is the exact int equal to an int-like object.
func (v Value) PlainInt() Value {
	if v.IsInt() {
		return v
	}
	if n, ok := v.Int64(); ok {
		return Int(n)
	}
	if v.Type() == IntType {
		return v
	}
	return Ref(&BigInt{Header: Header{Type: IntType}, Big: As[BigInt](v).Big})
}

// FloatOf gives the value of a float or an instance of a subclass.
func (v Value) FloatOf() float64 {
	if v.IsFloat() {
		return v.Float()
	}
	return As[FloatObj](v).F
}

// NewComplex makes a complex. The caller has charged 32 bytes.
func NewComplex(c complex128) Value {
	return Ref(&Complex{Header: Header{Type: ComplexType}, C: c})
}
