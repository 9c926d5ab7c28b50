// This file defines hashing, equality and truth of values whose types need no guest
// code for it: what tables and conditions use before any frame is pushed.

package object

import (
	"math"
	"math/big"
)

// exactNodes bounds the values that hash and == visit directly: 1 µs of work. More go
// through step frames, which pay: a tuple that holds another one twice, and so on 30
// levels deep, would take years here.
const exactNodes = 128

// orderNodes bounds what is ordered directly: min, max and sort do that many times for a unit.
const orderNodes = 16

// exactBytes is how much text one node stands for, nodeWords how many words of an int.
const exactBytes, nodeWords = 256, 8

// exactWords is the length of an int, in 64-bit words, up to which it is hashed and ordered
// directly: 2 µs.
const exactWords = 512

// An eqKind groups exact types whose == is native and compares only within the group.
type eqKind uint8

const (
	eqOther eqKind = iota // needs its __eq__
	eqNumber
	eqStr
	eqBytes
	eqTuple
	eqIdentity
)

func eqKindOf(v Value) eqKind {
	if v.IsInt() || v.IsFloat() || v.IsBool() {
		return eqNumber
	}
	switch t := v.Type(); t {
	case StrType:
		return eqStr
	case IntType, ComplexType:
		return eqNumber
	case BytesType:
		return eqBytes
	case TupleType:
		return eqTuple
	case NoneType, EllipsisType, NotImplementedType, FunctionType, ModuleType, TypeType:
		return eqIdentity
	default:
		if eq := t.Special(SpEQ); eq.P != nil && eq == objectEq {
			return eqIdentity
		}
		if tupleLike(v, SpEQ) && tupleLike(v, SpNE) {
			return eqTuple
		}
	}
	return eqOther
}

// objectEq and objectHash are object's own methods, set when its table is published.
var objectEq, objectHash Value

// EqExact compares two values if no guest code is needed for it and it takes little
// work; ok is false otherwise.
func EqExact(a, b Value) (eq, ok bool) {
	nodes := exactNodes
	return eqExact(a, b, &nodes)
}

// eqExact counts every pair, also those that are the same object or of unlike kinds.
func eqExact(a, b Value, nodes *int) (eq, ok bool) {
	if *nodes--; *nodes < 0 {
		return false, false
	}
	if a.IsInt() && b.IsInt() {
		return a.N == b.N, true
	}
	if a == b && !a.IsFloat() {
		return true, true
	}
	ka, kb := eqStr, eqStr
	if a.Type() != StrType || b.Type() != StrType { // the common case
		ka, kb = eqKindOf(a), eqKindOf(b)
	}
	if ka == eqOther || kb == eqOther {
		return a == b, a == b // identical: equal for every container (a NaN is itself)
	}
	if ka != kb {
		return false, true
	}
	switch ka {
	case eqNumber:
		if a == b {
			return true, true
		}
		if !a.IsInt() && !a.IsFloat() && a.Type() == IntType {
			if *nodes -= len(a.BigInt().Bits()) / nodeWords; *nodes < 0 {
				return false, false
			}
		}
		return NumEq(a, b), true
	case eqStr:
		x, y := As[Str](a), As[Str](b)
		if x.width != y.width || len(x.data) != len(y.data) {
			return false, true
		}
		if *nodes -= len(x.data) / exactBytes; *nodes < 0 {
			return false, false
		}
		return x.data == y.data, true
	case eqBytes:
		x, y := As[Bytes](a).B, As[Bytes](b).B
		if len(x) != len(y) {
			return false, true
		}
		if *nodes -= len(x) / exactBytes; *nodes < 0 {
			return false, false
		}
		return string(x) == string(y), true
	case eqTuple:
		x, y := As[Tuple](a).Items, As[Tuple](b).Items
		if len(x) != len(y) {
			return false, true
		}
		for i := range x {
			if x[i].Type() == StrType && y[i].Type() == StrType { // as above, without a call
				p, q := As[Str](x[i]), As[Str](y[i])
				if p != q && (p.width != q.width || len(p.data) != len(q.data)) {
					return false, true
				}
				*nodes--
				if p != q {
					*nodes -= len(p.data) / exactBytes
				}
				if *nodes < 0 {
					return false, false
				}
				if p != q && p.data != q.data {
					return false, true
				}
				continue
			}
			if eq, ok := eqExact(x[i], y[i], nodes); !ok || !eq {
				return eq, ok
			}
		}
		return true, true
	}
	return false, true
}

// NumEq compares two numbers of the exact types int, bool, float, complex (or of
// subclasses, by value).
func NumEq(a, b Value) bool {
	if a.Kind() == KindComplex || b.Kind() == KindComplex {
		x, y := complexParts(a), complexParts(b)
		return NumEq(x[0], y[0]) && NumEq(x[1], y[1])
	}
	af, bf := a.Kind() == KindFloat, b.Kind() == KindFloat
	switch {
	case af && bf:
		return a.FloatOf() == b.FloatOf()
	case af:
		return intEqFloat(b, a.FloatOf())
	case bf:
		return intEqFloat(a, b.FloatOf())
	}
	x, okx := a.Int64()
	y, oky := b.Int64()
	if okx || oky {
		return okx && oky && x == y
	}
	return a.BigInt().Cmp(b.BigInt()) == 0
}

func complexParts(v Value) [2]Value {
	if v.Kind() == KindComplex {
		c := As[Complex](v).C
		return [2]Value{Float(real(c)), Float(imag(c))}
	}
	return [2]Value{v, Int(0)}
}

func intEqFloat(i Value, f float64) bool { return CompareIntFloat(i, f) == 0 }

// CompareIntFloat orders an int-like object and a float exactly: -1, 0, 1, or 2 if f
// is NaN.
func CompareIntFloat(i Value, f float64) int {
	if f != f {
		return 2
	}
	if math.IsInf(f, 1) {
		return -1
	}
	if math.IsInf(f, -1) {
		return 1
	}
	if n, ok := i.Int64(); ok {
		if f >= 9223372036854775808.0 {
			return -1
		}
		if f < -9223372036854775808.0 {
			return 1
		}
		whole := math.Trunc(f)
		switch w := int64(whole); {
		case n < w:
			return -1
		case n > w:
			return 1
		case f > whole:
			return -1
		case f < whole:
			return 1
		}
		return 0
	}
	x := new(big.Float).SetInt(i.BigInt())
	return x.Cmp(new(big.Float).SetFloat64(f))
}

// HashExact hashes a value if no guest code is needed for it and it takes little work;
// ok is false otherwise, or if the value cannot be hashed.
func (t *Thread) HashExact(v Value) (h int64, ok bool) {
	if v.IsInt() || v.IsBool() {
		return HashInt(v.Int()), true
	}
	if v.Type() == StrType {
		return t.hashText(v)
	}
	nodes := exactNodes
	return t.hashExact(v, &nodes)
}

func (t *Thread) hashExact(v Value, nodes *int) (int64, bool) {
	if *nodes--; *nodes < 0 {
		return 0, false
	}
	if v.IsInt() || v.IsBool() {
		return HashInt(v.Int()), true
	}
	if v.IsFloat() {
		return t.HashFloat(v), true
	}
	typ := v.Type()
	if typ.Kit != nil {
		return t.hashKit(v)
	}
	switch typ {
	case StrType:
		if s := As[Str](v); len(s.data) <= shortText { // hashText would charge nothing
			return s.Hash(), true
		}
		return t.hashText(v)
	case IntType:
		if wordsOf(v) > exactWords {
			return 0, false // its own method pays for the length
		}
		return HashBig(v.BigInt()), true
	case ComplexType:
		c := As[Complex](v).C
		h := t.HashFloat(Float(real(c))) + 1000003*t.HashFloat(Float(imag(c)))
		if h == -1 {
			h = -2
		}
		return h, true
	case BytesType:
		return t.hashText(v)
	case TupleType:
		return t.hashItems(As[Tuple](v).Items, nodes)
	case NoneType:
		return 0xfca86420, true
	default:
		if hash := typ.Special(SpHash); hash.P != nil && hash == objectHash || typ == FunctionType || typ == TypeType {
			return t.HashIdentity(v), true
		}
		if tupleLike(v, SpHash) {
			return t.hashItems(As[Tuple](v).Items, nodes)
		}
	}
	return 0, false
}

// hashItems is hashExact of a tuple. The hash is in local variables: with calls for its blocks this
// took twice as long.
func (t *Thread) hashItems(items []Value, nodes *int) (int64, bool) {
	x := newItemsHash()
	v0, v1, v2, v3 := x.v0, x.v1, x.v2, x.v3
	for _, item := range items {
		var h int64
		if item.Type() == StrType { // the common case: what hashExact does
			if h = As[Str](item).hash; h != 0 {
				if *nodes--; *nodes < 0 {
					return 0, false
				}
			}
		}
		if h == 0 {
			var ok bool
			if h, ok = t.hashExact(item, nodes); !ok {
				return 0, false
			}
		}
		v3 ^= uint64(h)
		v0, v1, v2, v3 = sipRound(v0, v1, v2, v3)
		v0 ^= uint64(h)
	}
	x = sipHash{v0, v1, v2, v3}
	x.block(uint64(len(items)))
	return x.end(), true
}

// HashIdentity is the hash of an object that hashes by identity.
func (t *Thread) HashIdentity(v Value) int64 { return t.ID(v) >> 4 }

// HashFloat is CPython's hash of a float; NaN hashes by its (fixed) identity.
func (t *Thread) HashFloat(v Value) int64 {
	f := v.FloatOf()
	switch {
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	case f != f:
		return 0
	}
	if f == math.Trunc(f) && math.Abs(f) < 1<<61 {
		return HashInt(int64(f))
	}
	m, e := math.Frexp(f)
	sign := int64(1)
	if m < 0 {
		sign, m = -1, -m
	}
	var x uint64
	for m != 0 {
		x = x<<28&hashModulus | x>>(61-28)
		m = float64(m * 268435456) // 2**28
		e -= 28
		y := uint64(m)
		m -= float64(y)
		x += y
		if x >= hashModulus {
			x -= hashModulus
		}
	}
	if e >= 0 {
		e %= 61
	} else {
		e = 61 - 1 - (-1-e)%61
	}
	x = x<<uint(e)&hashModulus | x>>uint(61-e)
	h := int64(x) * sign
	if h == -1 {
		return -2
	}
	return h
}

var bigModulus = big.NewInt(hashModulus)

// HashBig is CPython's hash of an int of any size.
func HashBig(x *big.Int) int64 {
	r := new(big.Int).Rem(x, bigModulus).Int64()
	if r == -1 {
		return -2
	}
	return r
}

// TruthExact is bool(v) if no guest code is needed for it.
func TruthExact(v Value) (b, ok bool) {
	if v.IsBool() || v.IsInt() {
		return v.N != 0, true
	}
	if v.IsNone() {
		return false, true
	}
	if v.IsFloat() {
		return v.Float() != 0, true
	}
	switch typ := v.Type(); typ {
	case StrType:
		return len(As[Str](v).data) != 0, true
	case ListType:
		return As[List](v).n != 0, true
	case TupleType:
		return len(As[Tuple](v).Items) != 0, true
	case DictType:
		return As[Dict](v).live != 0, true
	case SetType, FrozenSetType:
		return As[Set](v).Len() != 0, true
	case IntType:
		return true, true // a big int
	case BytesType:
		return len(As[Bytes](v).B) != 0, true
	case NotImplementedType:
		return false, false // a TypeError: not for here
	default:
		if typ.Special(SpBool).P == nil && typ.Special(SpLen).P == nil {
			return true, true
		}
	}
	return false, false
}

// IntToFloat converts an int-like object, correctly rounded.
func (t *Thread) IntToFloat(v Value) (float64, error) {
	if n, ok := v.Int64(); ok {
		return float64(n), nil
	}
	f, _ := new(big.Float).SetInt(v.BigInt()).Float64()
	if math.IsInf(f, 0) {
		return 0, t.OverflowError("int too large to convert to float")
	}
	return f, nil
}
