// This file defines how arrays are made and filled from other objects.

package native

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

const badCode = "bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)"

// codeArg reads a type code.
func codeArg(t *thread, name string, v value) (*kind, error) {
	if v.Kind() != object.KindStr {
		return nil, t.TypeError("%s must be a unicode character, not %s", name, object.ArgTypeName(v))
	}
	s := object.As[object.Str](v)
	if s.Len() != 1 {
		if name[0] == '_' {
			name = "_array_reconstructor(): argument 2" // as CPython words it
		}
		return nil, t.TypeError("%s must be a unicode character, not a string of length %d", name, s.Len())
	}
	if s.At(0) < 128 {
		if k := kindOf(byte(s.At(0))); k != nil {
			return k, nil
		}
	}
	return nil, t.ValueError("%s", badCode)
}

// newStep is array.__new__: Vals are the class, the arguments, the keywords, then the array
// and its source. PC 10 and up fill it.
func newStep(t *thread, f *frame) action {
	if f.PC >= 10 {
		return fillInto(t, f, as(f.Vals[3]), 10, f.Vals[3])
	}
	if f.PC == 5 {
		return fillFrom(t, f, as(f.Vals[3]), 10, f.Vals[3])
	}
	typ, err := t.NewClass(arrayType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	if d, _ := object.DictOf(f.Vals[2]); d.Len() > 0 && typ == arrayType {
		return t.Fail(t.TypeError("array.array() takes no keyword arguments"))
	}
	switch {
	case len(args) == 0:
		return t.Fail(t.TypeError("array() takes at least 1 argument (0 given)"))
	case len(args) > 2:
		return t.Fail(t.TypeError("array() takes at most 2 arguments (%d given)", len(args)))
	}
	k, err := codeArg(t, "array() argument 1", args[0])
	if err != nil {
		return t.Fail(err)
	}
	var from value
	n := 0
	if len(args) == 2 {
		from = args[1]
		switch {
		case k.class == 'c':
		case from.Kind() == object.KindStr:
			return t.Fail(t.TypeError("cannot use a str to initialize an array with typecode '%c'", k.code))
		case isArray(from) && as(from).k.class == 'c':
			return t.Fail(t.TypeError("cannot use a unicode array to initialize an array with typecode '%c'", k.code))
		}
		if b := from.Kind(); (b == object.KindBytes || b == object.KindByteArray) && len(from.Buffer())%k.size != 0 {
			return t.Fail(t.ValueError("bytes length not a multiple of item size"))
		}
	}
	a, err := newArray(t, typ, k, n)
	if err != nil {
		return t.Fail(err)
	}
	if from.IsUnbound() {
		f.Out = object.Ref(a)
		return done
	}
	f.Vals = append(f.Vals, object.Ref(a), from)
	f.PC = 5
	f.Commit(t)
	return fillFrom(t, f, a, 10, f.Vals[3])
}

// fillFrom appends what an object holds; f.Vals ends with it. PC is then pc and up, and
// fillInto goes on; out is the result.
func fillFrom(t *thread, f *frame, a *Array, pc int, out value) action {
	from := f.Vals[len(f.Vals)-1]
	var err error
	switch {
	case from.Kind() == object.KindBytes || from.Kind() == object.KindByteArray:
		err = a.addBytes(t, from.Buffer())
	case from.Kind() == object.KindStr && a.k.class == 'c':
		err = a.addStr(t, object.As[object.Str](from))
	case isArray(from) && as(from).k == a.k:
		err = a.addBytes(t, object.CopyBytes(as(from).store.B))
	default:
		f.PC = pc
		if act := t.IterOp(f, from); act != done {
			return act
		}
		return fillInto(t, f, a, pc, out)
	}
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

// fillInto appends the items of an iterator. PC pc has the iterator, pc+1 an item, pc+2 the
// item converted.
func fillInto(t *thread, f *frame, a *Array, pc int, out value) action {
	for n := 0; ; {
		switch f.PC - pc {
		case 0:
			f.Vals[len(f.Vals)-1] = f.In
			f.PC = pc + 3
			f.Commit(t)
		case 1, 2:
			if f.In.IsUnbound() {
				f.Out = out
				return done
			}
			err := a.add(t, f.In)
			if err == object.ErrSlow && f.PC == pc+1 {
				f.PC = pc + 2
				if act := a.k.bitsOp(t, f, f.In); act != done {
					return act
				}
				continue
			}
			if err != nil {
				return t.Fail(err)
			}
			f.PC = pc + 3
			f.N++
			f.Commit(t)
			if n++; n >= chunk {
				return object.Again
			}
		case 3:
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = pc + 1
			if act := t.NextOp(f, f.Vals[len(f.Vals)-1]); act != done {
				return act
			}
			f.Commit(t) // the iterator has moved
		}
	}
}

// extendStep is extend and += (which takes arrays alone).
func extendStep(inplace bool) object.Step {
	return func(t *thread, f *frame) action {
		a := as(f.Vals[0])
		out := object.None
		if inplace {
			out = f.Vals[0]
		}
		if f.PC >= 10 {
			return fillInto(t, f, a, 10, out)
		}
		from := f.Vals[1]
		switch {
		case isArray(from) && as(from).k != a.k:
			return t.Fail(t.TypeError("can only extend with array of same kind"))
		case !isArray(from) && inplace:
			return t.Fail(t.TypeError("can only extend array with array (not \"%s\")", from.Type().Name))
		}
		if isArray(from) {
			if err := a.addBytes(t, object.CopyBytes(as(from).store.B)); err != nil {
				return t.Fail(err)
			}
			f.Out = out
			return done
		}
		f.PC = 10
		f.Vals = append(f.Vals, from)
		if act := t.IterOp(f, from); act != done {
			return act
		}
		return fillInto(t, f, a, 10, out)
	}
}

// fromListStep: an item that does not fit undoes all. N counts, M is the old length.
func fromListStep(t *thread, f *frame) action {
	a := as(f.Vals[0])
	if f.Caught() != nil {
		if f.M > 0 {
			a.store.B = a.store.B[:min(len(a.store.B), int(f.M-1)*a.k.size)]
		}
		return t.Reraise(f)
	}
	if f.Vals[1].Kind() != object.KindList {
		return t.Fail(t.TypeError("arg must be list"))
	}
	if f.M == 0 {
		f.M = int64(a.len()) + 1
		f.Commit(t)
	}
	l := object.As[object.List](f.Vals[1])
	for n := 0; int(f.N) < l.Len() || f.PC == 1; n++ {
		v := f.In
		if f.PC == 0 {
			if err := t.Charge(object.Half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			v = l.Get(int(f.N))
		}
		err := a.add(t, v)
		if err == object.ErrSlow && f.PC == 0 {
			f.PC = 1
			if act := a.k.bitsOp(t, f, v); act != done {
				return act
			}
			continue
		}
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 0
		f.N++
		f.Commit(t)
		if n >= chunk {
			return object.Again
		}
	}
	f.Out = object.None
	return done
}

// rebuildStep is _array_reconstructor. Foreign formats are read item by item.
func rebuildStep(t *thread, f *frame) action {
	cls, data := f.Vals[0], f.Vals[3]
	if cls.Kind() != object.KindType {
		return t.Fail(t.TypeError("first argument must be a type object, not %s", cls.Type().Name))
	}
	typ := object.As[object.Type](cls)
	if !typ.IsSub(arrayType) {
		return t.Fail(t.TypeError("%s is not a subtype of array.array", typ.Name))
	}
	k, err := codeArg(t, "_array_reconstructor() argument 2", f.Vals[1])
	if err != nil {
		if t.Exc != nil && t.Exc.Type == object.ValueErrorType {
			t.Exc = nil
			err = t.ValueError("second argument must be a valid type code")
		}
		return t.Fail(err)
	}
	format := f.Vals[2].Int()
	if format < 0 || format > 21 {
		return t.Fail(t.ValueError("third argument must be a valid machine format code."))
	}
	if data.Kind() != object.KindBytes {
		return t.Fail(t.TypeError("fourth argument should be bytes, not %s", data.Type().Name))
	}
	b := data.Buffer()
	size := formatSizes[format]
	switch {
	case format == k.format:
		if len(b)%k.size != 0 {
			return t.Fail(t.ValueError("bytes length not a multiple of item size"))
		}
		size = k.size
	case len(b)%size != 0:
		return t.Fail(t.ValueError("string length not a multiple of item size"))
	case format >= 18 && k.class != 'c':
		return t.Fail(t.TypeError("cannot use a str to initialize an array with typecode '%c'", k.code))
	}
	n := len(b) / size
	if format < 14 && format != k.format { // CPython takes the code that fits, whatever was asked for
		if fit := fitting(format); k.class != fit.class || k.size != fit.size {
			k = fit
		}
	}
	a, err := newArray(t, typ, k, n)
	if err != nil {
		return t.Fail(err)
	}
	if format == k.format {
		a.store.B = append(a.store.B, b...)
		f.Out = object.Ref(a)
		return done
	}
	if err := t.Charge(int64(n), 0); err != nil {
		return t.Fail(err)
	}
	if format >= 18 {
		name := [...]string{"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}[format-18]
		s, err := object.DecodeBytes(t, b, name, "strict")
		if err != nil {
			return t.Fail(err)
		}
		if err := a.addStr(t, s); err != nil {
			return t.Fail(err)
		}
		f.Out = object.Ref(a)
		return done
	}
	for i := 0; i < n; i++ {
		if err := a.add(t, foreign(b[i*size:(i+1)*size], format)); err != nil {
			if err == object.ErrSlow {
				err = t.TypeError("bad item")
			}
			return t.Fail(err)
		}
	}
	f.Out = object.Ref(a)
	return done
}

// fitting is the first type code whose items are as large as those of a format of integers.
func fitting(format int64) *kind {
	class := byte('u')
	switch format {
	case 1, 4, 5, 8, 9, 12, 13:
		class = 'i'
	}
	for _, k := range kinds {
		if k.class == class && k.size == formatSizes[format] {
			return k
		}
	}
	return nil
}

// formatSizes are the bytes of an item of each machine format; of UTF-16 and UTF-32 what
// CPython's table says.
var formatSizes = [...]int{1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 4, 4, 8, 8}

// foreign reads a number in a machine format: from 2 on, odd ones are big-endian.
func foreign(b []byte, format int64) value {
	var order binary.ByteOrder = binary.LittleEndian
	if format&1 != 0 {
		order = binary.BigEndian
	}
	switch {
	case format == 0:
		return object.Int(int64(b[0]))
	case format == 1:
		return object.Int(int64(int8(b[0])))
	case format < 4:
		return object.Int(int64(order.Uint16(b)))
	case format < 6:
		return object.Int(int64(int16(order.Uint16(b))))
	case format < 8:
		return object.Int(int64(order.Uint32(b)))
	case format < 10:
		return object.Int(int64(int32(order.Uint32(b))))
	case format < 12:
		x := order.Uint64(b)
		if x > math.MaxInt64 {
			return object.NewBig(new(big.Int).SetUint64(x))
		}
		return object.Int(int64(x))
	case format < 14:
		return object.Int(int64(order.Uint64(b)))
	case format < 16:
		return object.Float(float64(math.Float32frombits(order.Uint32(b))))
	}
	return object.Float(math.Float64frombits(order.Uint64(b)))
}
