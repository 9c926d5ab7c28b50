// This file defines the items of memoryview: reading, writing, subscripts, comparison.

package object

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/fmath"
)

var native = binary.LittleEndian

// item reads the item at an offset of the owner.
func (m *MemoryView) item(t *Thread, off int) (Value, error) {
	b := m.raw()[off : off+m.ItemSize]
	switch m.code() {
	case 'B':
		return Int(int64(b[0])), nil
	case 'b':
		return Int(int64(int8(b[0]))), nil
	case 'c':
		if err := t.Charge(0, BytesSize(1)); err != nil {
			return Value{}, err
		}
		return NewBytes([]byte{b[0]}), nil
	case '?':
		return Bool(b[0] != 0), nil
	case 'h':
		return Int(int64(int16(native.Uint16(b)))), nil
	case 'H':
		return Int(int64(native.Uint16(b))), nil
	case 'e':
		return Float(halfToFloat(native.Uint16(b))), nil
	case 'i':
		return Int(int64(int32(native.Uint32(b)))), nil
	case 'I':
		return Int(int64(native.Uint32(b))), nil
	case 'f':
		return Float(float64(math.Float32frombits(native.Uint32(b)))), nil
	case 'd':
		return Float(math.Float64frombits(native.Uint64(b))), nil
	case 'l', 'q', 'n':
		return Int(int64(native.Uint64(b))), nil
	}
	x := native.Uint64(b)
	if x <= math.MaxInt64 {
		return Int(int64(x)), nil
	}
	if err := t.Charge(0, BigSize(64)); err != nil {
		return Value{}, err
	}
	return NewBig(new(big.Int).SetUint64(x)), nil
}

// halfToFloat widens an IEEE number of 16 bits.
func halfToFloat(h uint16) float64 {
	sign, exp, frac := h>>15, int(h>>10&31), float64(h&1023)
	var x float64
	switch exp {
	case 0:
		x = math.Ldexp(frac, -24)
	case 31:
		if x = math.Inf(1); frac != 0 {
			x = fmath.NaN
		}
	default:
		x = math.Ldexp(1024+frac, exp-25)
	}
	if sign != 0 {
		x = -x
	}
	return x
}

// floatToHalf rounds to 16 bits, ties to even; ok is false if it overflows.
func floatToHalf(x float64) (h uint16, ok bool) {
	if math.Signbit(x) {
		h = 0x8000
		x = -x
	}
	switch {
	case math.IsNaN(x):
		return h | 0x7e00, true
	case math.IsInf(x, 1):
		return h | 0x7c00, true
	case x == 0:
		return h, true
	}
	frac, exp := math.Frexp(x) // frac in [0.5, 1)
	exp += 14
	if exp <= 0 {
		n := math.RoundToEven(math.Ldexp(x, 24))
		return h | uint16(n), true
	}
	n := math.RoundToEven(math.Ldexp(frac, 11)) // 1024 to 2048
	if n == 2048 {
		n = 1024
		exp++
	}
	if exp >= 31 {
		return 0, false
	}
	return h | uint16(exp)<<10 | uint16(n-1024), true
}

// intRange gives the bounds of an integer format.
func intRange(c byte) (lo int64, hi uint64) {
	bits := uint(8 * formatSize(c))
	switch c {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		return -1 << (bits - 1), 1<<(bits-1) - 1
	case 'P': // a pointer may be given as either
		return math.MinInt64, math.MaxUint64
	}
	return 0, 1<<(bits-1)<<1 - 1
}

// store writes v, which is an int, float or what the format takes, at an offset.
func (m *MemoryView) store(t *Thread, off int, v Value) error {
	b := m.raw()[off : off+m.ItemSize]
	c := m.code()
	bad := func() error { return t.ValueError("memoryview: invalid value for format '%s'", m.Format) }
	switch c {
	case 'c':
		if v.Kind() != KindBytes {
			return t.TypeError("memoryview: invalid type for format '%s'", m.Format)
		}
		if len(As[Bytes](v).B) != 1 {
			return bad()
		}
		b[0] = As[Bytes](v).B[0]
		return nil
	case '?':
		b[0] = 0
		if v.Bool() {
			b[0] = 1
		}
		return nil
	case 'f':
		native.PutUint32(b, math.Float32bits(float32(v.FloatOf())))
		return nil
	case 'd':
		native.PutUint64(b, math.Float64bits(v.FloatOf()))
		return nil
	case 'e':
		h, ok := floatToHalf(v.FloatOf())
		if !ok {
			return bad()
		}
		native.PutUint16(b, h)
		return nil
	}
	lo, hi := intRange(c)
	var x uint64
	if n, ok := v.Int64(); ok {
		if n < lo || n >= 0 && uint64(n) > hi {
			return bad()
		}
		x = uint64(n)
	} else {
		n := v.BigInt()
		if lo < 0 && c != 'P' || !n.IsUint64() || n.Uint64() > hi {
			return bad()
		}
		x = n.Uint64()
	}
	switch m.ItemSize {
	case 1:
		b[0] = byte(x)
	case 2:
		native.PutUint16(b, uint16(x))
	case 4:
		native.PutUint32(b, uint32(x))
	default:
		native.PutUint64(b, x)
	}
	return nil
}

// offset is where the item of an index is: one int, or a tuple of them.
func (t *Thread) viewOffset(m *MemoryView, key Value) (int, error) {
	off := m.Off
	one := func(d int, v Value) error {
		i, ok := v.Int64()
		if !ok {
			return t.IndexError("cannot fit 'int' into an index-sized integer")
		}
		n := int64(m.Shape[d])
		if i < 0 {
			i += n
		}
		if i < 0 || i >= n {
			return t.IndexError("index out of bounds on dimension %d", d+1)
		}
		off += int(i) * m.Strides[d]
		return nil
	}
	if key.Kind() == KindInt {
		return off, one(0, key)
	}
	for d, v := range As[Tuple](key).Items {
		if err := one(d, v); err != nil {
			return 0, err
		}
	}
	return off, nil
}

// A viewKey says what a subscript of a view means.
type viewKey uint8

const (
	keyItem  viewKey = iota // an int, or a tuple of as many as there are dimensions
	keySlice                // a slice of the first dimension
	keyWhole                // ... of a view without dimensions
)

// viewKeyOf classifies a subscript, or raises what it is not.
func (t *Thread) viewKeyOf(m *MemoryView, key Value, store bool) (viewKey, error) {
	todo := func(what string) error { return t.Raise(NotImplementedErrorType, "%s", what) }
	index := func(v Value) bool { return v.Kind() == KindInt || v.Type().Special(SpIndex).P != nil }
	n := len(m.Shape)
	if n == 0 {
		if key == Ellipsis {
			return keyWhole, nil
		}
		if key.Kind() == KindTuple && len(As[Tuple](key).Items) == 0 {
			return keyItem, nil
		}
		return 0, t.TypeError("invalid indexing of 0-dim memory")
	}
	sub := "multi-dimensional sub-views are not implemented"
	if store {
		sub = "sub-views are not implemented"
	}
	switch {
	case index(key):
		if n > 1 {
			return 0, todo(sub)
		}
		if key.Kind() != KindInt {
			return 0, ErrSlow
		}
		return keyItem, nil
	case key.Type() == SliceType:
		if store && n > 1 {
			return 0, todo("memoryview slice assignments are currently restricted to ndim = 1")
		}
		if slow, err := t.itemKey("memoryview", key); slow || err != nil {
			if err == nil {
				err = ErrSlow
			}
			return 0, err
		}
		return keySlice, nil
	case key.Kind() == KindTuple:
		items := As[Tuple](key).Items
		ints, slices := 0, 0
		slow := false
		for _, v := range items {
			switch {
			case index(v):
				ints++
				slow = slow || v.Kind() != KindInt
			case v.Type() == SliceType:
				slices++
			}
		}
		switch {
		case ints == len(items) && ints > n:
			return 0, t.TypeError("cannot index %d-dimension view with %d-element tuple", n, ints)
		case ints == len(items) && ints < n:
			return 0, todo("sub-views are not implemented")
		case ints == len(items) && slow:
			return 0, ErrSlow
		case ints == len(items):
			return keyItem, nil
		case slices == len(items):
			return 0, todo("multi-dimensional slicing is not implemented")
		}
	}
	return 0, t.TypeError("memoryview: invalid slice key")
}

func viewGetItem(t *Thread, args []Value) (Value, error) {
	m, key := As[MemoryView](args[0]), args[1]
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	k, err := t.viewKeyOf(m, key, false)
	if err != nil {
		return Value{}, err
	}
	switch k {
	case keyWhole:
		return t.viewOf(args[0])
	case keySlice:
		sub, err := t.viewSlice(m, As[Slice](key))
		if err != nil {
			return Value{}, err
		}
		return t.newView(sub)
	}
	off, err := t.viewOffset(m, key)
	if err != nil {
		return Value{}, err
	}
	return m.item(t, off)
}

// viewSlice is m with its first dimension sliced.
func (t *Thread) viewSlice(m *MemoryView, s *Slice) (MemoryView, error) {
	start, _, step, count, err := t.resolveSlice(s, m.Shape[0])
	if err != nil {
		return MemoryView{}, err
	}
	sub := *m
	sub.Inner = Value{}
	sub.Shape = append([]int(nil), m.Shape...)
	sub.Strides = append([]int(nil), m.Strides...)
	sub.Off += start * m.Strides[0]
	sub.Shape[0], sub.Strides[0] = count, m.Strides[0]*step
	if m.Shape[0] > 0 {
		sub.N = m.N / m.Shape[0] * count
	}
	return sub, nil
}

// viewKeyStep asks a subscript for its ints: PC 1 has one of a tuple, 2 a whole key.
func viewKeyStep(body Fast) Step {
	return func(t *Thread, f *NFrame) Action {
		if act := t.viewKeySteps(f); act != Done {
			return act
		}
		v, err := body(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

// viewKeySteps converts f.Vals[1]; N is the next item of a tuple. PC ends at 3.
func (t *Thread) viewKeySteps(f *NFrame) Action {
	for f.PC < 3 {
		key := f.Vals[1]
		switch f.PC {
		case 0:
			if key.Kind() != KindTuple {
				f.PC = 2
				if act := t.keyOp(f, key); act != Done {
					return act
				}
				continue
			}
			if int(f.N) == len(As[Tuple](key).Items) {
				f.PC = 3
				f.Commit(t)
				continue
			}
			f.PC = 1
			if act := t.IndexOp(f, As[Tuple](key).Items[f.N]); act != Done {
				return act
			}
		case 1:
			items := As[Tuple](key).Items
			if err := t.Charge(0, TupleSize(len(items))); err != nil {
				return t.Fail(err)
			}
			out := append([]Value(nil), items...)
			out[f.N] = f.In
			f.Vals[1] = NewTuple(out)
			f.N++
			f.PC = 0
			f.Commit(t)
		case 2:
			f.Vals[1] = f.In
			f.PC = 3
			f.Commit(t)
		}
	}
	return Done
}

// viewWrites refuses to write to what cannot be written.
func (t *Thread) viewWrites(m *MemoryView) error {
	if err := t.viewReady(m); err != nil {
		return err
	}
	if m.ReadOnly {
		return t.TypeError("cannot modify read-only memory")
	}
	if m.Owner.Kind() == KindByteArray {
		return t.mutable(&As[ByteArray](m.Owner).Header, "write to")
	}
	return nil
}

func viewDelItem(t *Thread, args []Value) (Value, error) {
	if err := t.viewWrites(As[MemoryView](args[0])); err != nil {
		return Value{}, err
	}
	return Value{}, t.TypeError("cannot delete memory")
}

// viewValue tells whether v can be stored as it is; ErrSlow if it must be converted.
func (t *Thread) viewValue(m *MemoryView, v Value) (Value, error) {
	wrong := func() error { return t.TypeError("memoryview: invalid type for format '%s'", m.Format) }
	typ := v.Type()
	switch m.code() {
	case 'c':
		if v.Kind() != KindBytes {
			return v, wrong()
		}
	case '?':
		b, ok := TruthExact(v)
		if !ok {
			return v, ErrSlow
		}
		return Bool(b), nil
	case 'f', 'd', 'e':
		switch {
		case v.Kind() == KindFloat:
		case v.Kind() == KindInt:
			x, err := t.IntToFloat(v)
			if err != nil {
				err = t.ValueError("memoryview: invalid value for format '%s'", m.Format)
			}
			return Float(x), err
		case typ.Special(SpFloat).P == nil && typ.Special(SpIndex).P == nil:
			return v, wrong()
		default:
			return v, ErrSlow
		}
	default:
		if v.Kind() != KindInt {
			if typ.Special(SpIndex).P == nil || m.code() == 'P' {
				return v, wrong()
			}
			return v, ErrSlow
		}
	}
	return v, nil
}

func viewSetItem(t *Thread, args []Value) (Value, error) {
	m, key := As[MemoryView](args[0]), args[1]
	if err := t.viewWrites(m); err != nil {
		return Value{}, err
	}
	k, err := t.viewKeyOf(m, key, true)
	if err != nil {
		return Value{}, err
	}
	switch k {
	case keySlice:
		return None, t.viewAssign(m, As[Slice](key), args[2])
	case keyWhole:
		key = NewTuple(nil)
	}
	off, err := t.viewOffset(m, key)
	if err != nil {
		return Value{}, err
	}
	v, err := t.viewValue(m, args[2])
	if err != nil {
		return Value{}, err
	}
	return None, m.store(t, off, v)
}

// viewAssign copies the items of a buffer of the same format and length.
func (t *Thread) viewAssign(m *MemoryView, s *Slice, v Value) error {
	if !isBuffer(v) {
		if v.Type().Special(SpBuffer).P != nil {
			return ErrSlow
		}
		return t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
	}
	to, err := t.viewSlice(m, s)
	if err != nil {
		return err
	}
	format, n := "B", len(v.Buffer())
	if v.Kind() == KindMemoryView {
		from := As[MemoryView](v)
		if err := t.viewReady(from); err != nil {
			return err
		}
		if len(from.Shape) != 1 {
			return t.ValueError("memoryview assignment: lvalue and rvalue have different structures")
		}
		format, n = from.Format, from.Shape[0]
	}
	if format[len(format)-1] != m.code() || n != to.Shape[0] {
		return t.ValueError("memoryview assignment: lvalue and rvalue have different structures")
	}
	if err := t.Charge(2*fuelChars(n), int64(to.N)); err != nil {
		return err
	}
	src := copyOfBytes(v.Buffer()) // it may be the same memory
	i := 0
	to.each(false, func(off int) { i += copy(to.raw()[off:off+to.ItemSize], src[i:]) })
	return nil
}

// viewSetItemStep: up to PC 3 the key is converted, 4 has the value.
func viewSetItemStep(t *Thread, f *NFrame) Action {
	m := As[MemoryView](f.Vals[0])
	if f.PC < 3 {
		if err := t.viewWrites(m); err != nil {
			return t.Fail(err)
		}
		if act := t.viewKeySteps(f); act != Done {
			return act
		}
	}
	if f.PC == 3 {
		f.PC = 4
		v := f.Vals[2]
		var act Action
		switch {
		case f.Vals[1].Type() == SliceType:
			if f.In = v; !isBuffer(v) {
				act = t.BufferOp(f, v)
			}
		case m.lost():
			f.In = v
		default:
			_, err := t.viewValue(m, v)
			switch {
			case err == nil:
				f.In = v
			case err != ErrSlow:
				return t.Fail(err)
			case m.code() == '?':
				act = t.BoolOp(f, v)
			case formatSize(m.code()) > 0 && (m.code() == 'f' || m.code() == 'd' || m.code() == 'e'):
				act = t.FloatOp(f, v)
			default:
				act = t.IndexOp(f, v)
			}
		}
		if act != Done {
			return act
		}
	}
	v, err := viewSetItem(t, []Value{f.Vals[0], f.Vals[1], f.In})
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func viewToList(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	if len(m.Shape) == 0 {
		return m.item(t, m.Off)
	}
	n := m.N / m.ItemSize
	lists, count := 1, 1 // at most n for each dimension
	for _, k := range m.Shape[:len(m.Shape)-1] {
		count *= k
		lists += count
	}
	if err := t.Charge(perItems(n)+int64(lists), int64(lists)*(ListSize+16)+roundUp(16*int64(n))); err != nil {
		return Value{}, err
	}
	items := make([]Value, 0, n)
	var err error
	m.each(false, func(off int) {
		if err == nil {
			var v Value
			if err = t.PollAt(len(items)); err == nil {
				v, err = m.item(t, off)
			}
			items = append(items, v)
		}
	})
	if err != nil {
		return Value{}, err
	}
	for d := len(m.Shape) - 1; d >= 0; d-- { // fold the last dimension into lists
		k := m.Shape[d]
		count := 1
		for _, s := range m.Shape[:d] {
			count *= s
		}
		out := make([]Value, count)
		for i := range out {
			out[i] = Ref(listOf(items[i*k : (i+1)*k]))
		}
		items = out
	}
	return items[0], nil
}

// memCompare compares the items of two buffers of the same shape.
func memCompare(t *Thread, op int, a, b Value) (Value, error) {
	if op != CmpEQ && op != CmpNE {
		return NotImplemented, nil
	}
	if !isBuffer(b) {
		if b.Type().Special(SpBuffer).P != nil {
			return Value{}, ErrSlow
		}
		return NotImplemented, nil
	}
	x := As[MemoryView](a)
	same := func(eq bool) (Value, error) { return Bool(eq == (op == CmpEQ)), nil }
	if a == b {
		if f := x.Format; len(f) > 0 && (f[len(f)-1] == 'f' || f[len(f)-1] == 'd' || f[len(f)-1] == 'e') && !x.lost() {
			// a NaN differs from itself
		} else {
			return same(true)
		}
	}
	if x.lost() {
		return same(false)
	}
	y := &MemoryView{}
	if b.Kind() == KindMemoryView {
		if y = As[MemoryView](b); y.lost() {
			return same(false)
		}
	} else {
		n := len(b.Buffer())
		*y = MemoryView{Owner: b, N: n, Format: "B", ItemSize: 1, Shape: []int{n}, Strides: []int{1}}
	}
	if len(x.Shape) != len(y.Shape) {
		return same(false)
	}
	for d := range x.Shape {
		if x.Shape[d] != y.Shape[d] {
			return same(false)
		}
	}
	n := x.N / x.ItemSize
	if x.code() == y.code() && x.code() != 'f' && x.code() != 'd' && x.code() != 'e' && x.code() != '?' && x.contiguous() && y.contiguous() {
		if err := t.Charge(fuelBytes(x.N), 0); err != nil {
			return Value{}, err
		}
		return same(string(x.raw()[x.Off:x.Off+x.N]) == string(y.raw()[y.Off:y.Off+y.N]))
	}
	if err := t.Charge(int64(n)/4, 16*int64(n)); err != nil {
		return Value{}, err
	}
	offs := make([]int, 0, n)
	y.each(false, func(off int) { offs = append(offs, off) })
	eq, i := true, 0
	var err error
	x.each(false, func(off int) {
		if !eq || err != nil {
			return
		}
		var v, w Value
		if v, err = x.item(t, off); err != nil {
			return
		}
		if w, err = y.item(t, offs[i]); err != nil {
			return
		}
		if err = t.PollAt(i); err != nil {
			return
		}
		i++
		if v.Kind() == KindBytes || w.Kind() == KindBytes {
			eq = v.Kind() == w.Kind() && v.Kind() == KindBytes && string(v.Buffer()) == string(w.Buffer())
			return
		}
		eq = NumEq(v, w)
	})
	if err != nil {
		return Value{}, err
	}
	return same(eq)
}

func memCompareStep(t *Thread, f *NFrame, op int) Action {
	return bytesStep(func(t *Thread, args []Value) (Value, error) { return memCompare(t, op, args[0], args[1]) })(t, f)
}

// viewFindStep makes count and index. N is the position; PC 1 has a comparison.
func viewFindStep(count bool) Step {
	return func(t *Thread, f *NFrame) Action {
		m := As[MemoryView](f.Vals[0])
		if err := t.viewReady(m); err != nil {
			return t.Fail(err)
		}
		switch {
		case len(m.Shape) == 0 && count:
			return t.Fail(t.TypeError("invalid indexing of 0-dim memory"))
		case len(m.Shape) == 0:
			return t.Fail(t.TypeError("invalid lookup on 0-dim memory"))
		case len(m.Shape) > 1 && count:
			return t.Fail(t.Raise(NotImplementedErrorType, "multi-dimensional sub-views are not implemented"))
		case len(m.Shape) > 1:
			return t.Fail(t.Raise(NotImplementedErrorType, "multi-dimensional lookup is not implemented"))
		}
		stop := m.Shape[0]
		if !count {
			var start int
			start, stop = clampRange(f.Vals[2].Int(), f.Vals[3].Int(), m.Shape[0])
			f.N = max(f.N, int64(start))
		}
		for n := 0; int(f.N) < stop; n++ {
			if f.PC == 0 {
				if err := t.Charge(half(f.N), 0); err != nil {
					return t.Fail(err)
				}
				v, err := m.item(t, m.Off+int(f.N)*m.Strides[0])
				if err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.EqOp(f, v, f.Vals[1]); act != Done {
					return act
				}
				if err := t.viewReady(m); err != nil {
					return t.Fail(err)
				}
			}
			if f.In.Bool() {
				if !count {
					f.Out = Int(f.N)
					return Done
				}
				f.M++
			}
			f.N++
			f.PC = 0
			f.Commit(t)
			if n > 4096 {
				return Again
			}
		}
		if !count {
			return t.Fail(t.ValueError("memoryview.index(x): x not found"))
		}
		f.Out = Int(f.M)
		return Done
	}
}
