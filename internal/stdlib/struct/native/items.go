// This file defines how one value is written and read.

package native

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

// putUint writes the low bytes of x.
func putUint(b []byte, x uint64, bigEndian bool) {
	for i := range b {
		if bigEndian {
			b[len(b)-1-i] = byte(x)
		} else {
			b[i] = byte(x)
		}
		x >>= 8
	}
}

func getUint(b []byte, bigEndian bool) uint64 {
	switch {
	case len(b) == 1:
		return uint64(b[0])
	case len(b) == 4 && !bigEndian:
		return uint64(binary.LittleEndian.Uint32(b))
	}
	var x uint64
	for i := range b {
		if bigEndian {
			x = x<<8 | uint64(b[i])
		} else {
			x |= uint64(b[i]) << (8 * i)
		}
	}
	return x
}

func signed(c byte) bool {
	switch c {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		return true
	}
	return false
}

// putInt writes an int, or says that it is out of range.
func putInt(t *thread, b []byte, c byte, v value, bigEndian bool) error {
	bits := uint(8 * len(b))
	n, fits := v.Int64()
	x := uint64(n)
	ok := fits
	switch {
	case signed(c):
		ok = ok && n >= -1<<(bits-1) && n <= 1<<(bits-1)-1
	case c == 'P':
		if !fits {
			u := v.BigInt()
			if ok = u.IsUint64(); ok {
				x = u.Uint64()
			}
		}
		if !ok {
			return fail(t, "int too large to convert")
		}
	case fits:
		ok = n >= 0 && x <= 1<<(bits-1)<<1-1
	case bits == 64:
		u := v.BigInt()
		if ok = u.IsUint64(); ok {
			x = u.Uint64()
		}
	}
	if !ok {
		lo, hi := int64(0), uint64(1)<<(bits-1)<<1-1
		if signed(c) {
			lo, hi = -1<<(bits-1), 1<<(bits-1)-1
		}
		return fail(t, "'%c' format requires %d <= number <= %d", c, lo, hi)
	}
	putUint(b, x, bigEndian)
	return nil
}

// single rounds to 32 bits; the payload of a NaN is cut, and a signalling one stays one
// where the cut payload allows.
func single(x float64) uint32 {
	if !math.IsNaN(x) {
		return math.Float32bits(float32(x))
	}
	u := math.Float64bits(x)
	return uint32(u>>63)<<31 | 0x7f800000 | uint32(u>>29)&0x7fffff | quiet(uint32(u>>29)&0x7fffff == 0, 1<<22)
}

func quiet(need bool, bit uint32) uint32 {
	if need {
		return bit
	}
	return 0
}

func fromSingle(u uint32) float64 {
	if u&0x7f800000 == 0x7f800000 && u&0x7fffff != 0 {
		return math.Float64frombits(uint64(u>>31)<<63 | 0x7ff<<52 | uint64(u&0x7fffff)<<29)
	}
	return float64(math.Float32frombits(u))
}

// half is the 16 bits of a float; ok is false if it overflows.
func half(x float64) (uint16, bool) {
	if math.IsNaN(x) {
		u := math.Float64bits(x)
		h := uint16(u>>42) & 0x3ff
		if h == 0 {
			h = 0x200
		}
		return uint16(u>>63)<<15 | 0x7c00 | h, true
	}
	return object.FloatToHalf(x)
}

func fromHalf(h uint16) float64 {
	if h&0x7c00 == 0x7c00 && h&0x3ff != 0 {
		return math.Float64frombits(uint64(h>>15)<<63 | 0x7ff<<52 | uint64(h&0x3ff)<<42)
	}
	return object.HalfToFloat(h)
}

// putFloat writes a float.
func putFloat(t *thread, b []byte, c byte, x float64, bigEndian bool) error {
	switch c {
	case 'e':
		h, ok := half(x)
		if !ok {
			return t.OverflowError("float too large to pack with e format")
		}
		putUint(b, uint64(h), bigEndian)
	case 'f':
		u := single(x)
		if tooLarge(x) {
			return t.OverflowError("float too large to pack with f format")
		}
		putUint(b, uint64(u), bigEndian)
	default:
		putUint(b, math.Float64bits(x), bigEndian)
	}
	return nil
}

// A wish is what a value must be converted to before it can be written.
type wish uint8

const (
	wishNone wish = iota
	wishInt
	wishFloat
	wishComplex
	wishBool
)

// put writes v, if it needs no conversion by guest code.
func put(t *thread, b []byte, f *format, c byte, v value) (wish, error) {
	switch c {
	case 'c':
		if v.Kind() != object.KindBytes || len(v.Buffer()) != 1 {
			return 0, fail(t, "char format requires a bytes object of length 1")
		}
		b[0] = v.Buffer()[0]
	case 's', 'p':
		if k := v.Kind(); k != object.KindBytes && k != object.KindByteArray {
			return 0, fail(t, "argument for '%c' must be a bytes object", c)
		}
		text := v.Buffer()
		if c == 'p' {
			if len(b) == 0 {
				return 0, nil
			}
			n := copy(b[1:], text)
			b[0] = byte(min(n, 255))
			return 0, nil
		}
		copy(b, text)
	case '?':
		x, ok := object.TruthExact(v)
		if !ok {
			return wishBool, nil
		}
		b[0] = 0
		if x {
			b[0] = 1
		}
	case 'e', 'f', 'd':
		switch {
		case v.Kind() == object.KindFloat:
			return 0, putFloat(t, b, c, v.FloatOf(), f.big)
		case v.Type() == object.IntType || v.Type() == object.BoolType:
			x, err := t.IntToFloat(v)
			if err != nil {
				t.Exc = nil
				return 0, fail(t, "required argument is not a float")
			}
			return 0, putFloat(t, b, c, x, f.big)
		case v.Type().Special(object.SpFloat).P == nil && v.Type().Special(object.SpIndex).P == nil:
			return 0, fail(t, "required argument is not a float")
		}
		return wishFloat, nil
	case 'F', 'D':
		var z complex128
		switch {
		case v.Kind() == object.KindComplex:
			z = object.As[object.Complex](v).C
		case v.Kind() == object.KindFloat:
			z = complex(v.FloatOf(), 0)
		case v.Kind() == object.KindStr:
			return 0, fail(t, "required argument is not a complex")
		default:
			return wishComplex, nil
		}
		if c == 'F' && !f.native && (tooLarge(real(z)) || tooLarge(imag(z))) {
			return 0, t.OverflowError("float too large to pack with f format")
		}
		putComplex(b, z, f.big)
	default:
		if v.Kind() != object.KindInt {
			if v.Type().Special(object.SpIndex).P == nil {
				return 0, fail(t, "required argument is not an integer")
			}
			return wishInt, nil
		}
		return 0, putInt(t, b, c, v, f.big)
	}
	return 0, nil
}

// tooLarge tells whether a finite number is none in 32 bits.
func tooLarge(x float64) bool { return !math.IsInf(x, 0) && math.IsInf(float64(float32(x)), 0) }

func putComplex(b []byte, z complex128, bigEndian bool) {
	if n := len(b) / 2; n == 4 {
		putUint(b[:4], uint64(single(real(z))), bigEndian)
		putUint(b[4:], uint64(single(imag(z))), bigEndian)
	} else {
		putUint(b[:n], math.Float64bits(real(z)), bigEndian)
		putUint(b[n:], math.Float64bits(imag(z)), bigEndian)
	}
}

// getCost is the bytes that the value of a code takes.
func getCost(p piece) int64 {
	switch p.code {
	case 'c':
		return object.BytesSize(1)
	case 's', 'p':
		return object.BytesSize(p.size)
	case 'F', 'D':
		return 32
	case 'L', 'Q', 'N', 'P':
		return object.BigSize(64)
	}
	return 0
}

// get reads the value at b, which has been paid for.
func get(b []byte, f *format, c byte) value {
	switch c {
	case 'c', 's':
		return object.NewBytes(append([]byte(nil), b...))
	case 'p':
		if len(b) == 0 {
			return object.NewBytes(nil)
		}
		return object.NewBytes(append([]byte(nil), b[1:1+min(int(b[0]), len(b)-1)]...))
	case '?':
		return object.Bool(b[0] != 0)
	case 'e':
		return object.Float(fromHalf(uint16(getUint(b, f.big))))
	case 'f':
		return object.Float(fromSingle(uint32(getUint(b, f.big))))
	case 'd':
		return object.Float(math.Float64frombits(getUint(b, f.big)))
	case 'F':
		return object.NewComplex(complex(fromSingle(uint32(getUint(b[:4], f.big))), fromSingle(uint32(getUint(b[4:], f.big)))))
	case 'D':
		return object.NewComplex(complex(math.Float64frombits(getUint(b[:8], f.big)), math.Float64frombits(getUint(b[8:], f.big))))
	}
	x := getUint(b, f.big)
	if signed(c) {
		shift := uint(64 - 8*len(b))
		return object.Int(int64(x<<shift) >> shift)
	}
	if x <= math.MaxInt64 {
		return object.Int(int64(x))
	}
	return object.NewBig(new(big.Int).SetUint64(x))
}
