// Package native implements the class of Python's array module. It holds no authority.
package native

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

// A kind is a type code. format is its number among CPython's machine formats.
type kind struct {
	code   byte
	size   int
	class  byte // 'i' signed, 'u' unsigned, 'f' float, 'c' character
	format int64
}

var kinds = []*kind{
	{'b', 1, 'i', 1}, {'B', 1, 'u', 0}, {'u', 4, 'c', 20}, {'w', 4, 'c', 20}, {'h', 2, 'i', 4}, {'H', 2, 'u', 2},
	{'i', 4, 'i', 8}, {'I', 4, 'u', 6}, {'l', 8, 'i', 12}, {'L', 8, 'u', 10}, {'q', 8, 'i', 12}, {'Q', 8, 'u', 10},
	{'f', 4, 'f', 14}, {'d', 8, 'f', 16},
}

func kindOf(c byte) *kind {
	for _, k := range kinds {
		if k.code == c {
			return k
		}
	}
	return nil
}

var little = binary.LittleEndian

func (k *kind) raw(b []byte) uint64 {
	switch k.size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(little.Uint16(b))
	case 4:
		return uint64(little.Uint32(b))
	}
	return little.Uint64(b)
}

func (k *kind) putRaw(b []byte, x uint64) {
	switch k.size {
	case 1:
		b[0] = byte(x)
	case 2:
		little.PutUint16(b, uint16(x))
	case 4:
		little.PutUint32(b, uint32(x))
	default:
		little.PutUint64(b, x)
	}
}

// cost is the bytes that an item takes as an object.
func (k *kind) cost() int64 {
	switch k.code {
	case 'L', 'Q':
		return object.BigSize(64)
	case 'w', 'u':
		return object.StrSize(1, 4)
	}
	return 0
}

// get reads an item, whose cost has been paid.
func (k *kind) get(t *thread, b []byte) (value, error) {
	x := k.raw(b)
	switch k.class {
	case 'f':
		if k.size == 4 {
			return object.Float(float64(math.Float32frombits(uint32(x)))), nil
		}
		return object.Float(math.Float64frombits(x)), nil
	case 'c':
		if x > 0x10ffff {
			return value{}, t.ValueError("chr() arg not in range(0x110000)")
		}
		return object.Ref(object.FromRunes([]rune{rune(x)})), nil
	case 'i':
		shift := uint(64 - 8*k.size)
		return object.Int(int64(x<<shift) >> shift), nil
	}
	if x > math.MaxInt64 {
		return object.NewBig(new(big.Int).SetUint64(x)), nil
	}
	return object.Int(int64(x)), nil
}

// bits converts a value to the bits of an item; ErrSlow: guest code must be asked first.
func (k *kind) bits(t *thread, v value) (uint64, error) {
	switch k.class {
	case 'f':
		var f float64
		switch {
		case v.Kind() == object.KindFloat:
			f = v.FloatOf()
		case v.Type() == object.IntType || v.Type() == object.BoolType:
			var err error
			if f, err = t.IntToFloat(v); err != nil {
				return 0, err
			}
		case v.Type().Special(object.SpFloat).P == nil && v.Type().Special(object.SpIndex).P == nil:
			return 0, t.TypeError("must be real number, not %s", v.Type().Name)
		default:
			return 0, object.ErrSlow
		}
		if k.size == 4 {
			return uint64(math.Float32bits(float32(f))), nil
		}
		return math.Float64bits(f), nil
	case 'c':
		if v.Kind() != object.KindStr {
			return 0, t.TypeError("array item must be a unicode character, not %s", v.Type().DottedName())
		}
		s := object.As[object.Str](v)
		if s.Len() != 1 {
			return 0, t.TypeError("array item must be a unicode character, not a string of length %d", s.Len())
		}
		return uint64(s.At(0)), nil
	}
	if v.Kind() != object.KindInt {
		if v.Type().Special(object.SpIndex).P == nil {
			return 0, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
		}
		return 0, object.ErrSlow
	}
	return k.intBits(t, v)
}

// intBits converts an int, with the errors of CPython's several ways to do so.
func (k *kind) intBits(t *thread, v value) (uint64, error) {
	n, fits := v.Int64()
	out := func(text string) (uint64, error) { return 0, t.OverflowError("%s", text) }
	check := func(name string, lo, hi int64) (uint64, error) {
		switch {
		case n < lo:
			return out(name + " is less than minimum")
		case n > hi:
			return out(name + " is greater than maximum")
		}
		return uint64(n), nil
	}
	switch k.code {
	case 'L', 'I':
		switch {
		case fits && n < 0 || !fits && v.BigInt().Sign() < 0:
			return out("can't convert negative value to unsigned int")
		case !fits && !v.BigInt().IsUint64():
			return out("Python int too large to convert to C unsigned long")
		}
		x := uint64(n)
		if !fits {
			x = v.BigInt().Uint64()
		}
		if k.code == 'I' && x > math.MaxUint32 {
			return out("unsigned int is greater than maximum")
		}
		return x, nil
	case 'Q':
		switch {
		case fits && n < 0 || !fits && v.BigInt().Sign() < 0:
			return out("can't convert negative int to unsigned")
		case fits:
			return uint64(n), nil
		case !v.BigInt().IsUint64():
			return out("int too big to convert")
		}
		return v.BigInt().Uint64(), nil
	case 'q':
		if !fits {
			return out("int too big to convert")
		}
		return uint64(n), nil
	}
	if !fits {
		return out("Python int too large to convert to C long")
	}
	switch k.code {
	case 'b':
		if _, err := check("signed short integer", math.MinInt16, math.MaxInt16); err != nil {
			return 0, err
		}
		return check("signed char", -128, 127)
	case 'B':
		return check("unsigned byte integer", 0, 255)
	case 'h':
		return check("signed short integer", math.MinInt16, math.MaxInt16)
	case 'H':
		if _, err := check("signed integer", math.MinInt32, math.MaxInt32); err != nil {
			return 0, err
		}
		return check("unsigned short", 0, math.MaxUint16)
	case 'i':
		return check("signed integer", math.MinInt32, math.MaxInt32)
	}
	return uint64(n), nil
}

// bitsOp converts a value by guest code: f.In is what bits takes.
func (k *kind) bitsOp(t *thread, f *frame, v value) action {
	if k.class == 'f' {
		return t.FloatOp(f, v)
	}
	return t.IndexOp(f, v)
}
