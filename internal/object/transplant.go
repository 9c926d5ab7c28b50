// This file defines what one interpreter's immutable data becomes in another.

package object

// Transplant is a leaf of plain data (None, a number, text, bytes, a range) for another
// interpreter: its header tells one interpreter what it has counted and numbered, so two
// cannot share it. What it holds they can: nobody writes that.
func Transplant(v Value) Value {
	if v.N != 0 || v.Header().Word&StaticBit != 0 {
		return v
	}
	switch v.Type() {
	case StrType:
		s := *As[Str](v)
		s.Header, s.tail = Header{Type: StrType}, nil
		return Ref(&s)
	case BytesType:
		return NewBytes(As[Bytes](v).B)
	case IntType:
		i := *As[BigInt](v)
		i.Header = Header{Type: IntType}
		return Ref(&i)
	case ComplexType:
		c := *As[Complex](v)
		c.Header = Header{Type: ComplexType}
		return Ref(&c)
	case RangeType:
		r := *As[Range](v)
		r.Header = Header{Type: RangeType}
		r.Start, r.Stop, r.Step, r.Len = Transplant(r.Start), Transplant(r.Stop), Transplant(r.Step), Transplant(r.Len)
		return Ref(&r)
	}
	return v
}
