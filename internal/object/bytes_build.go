// This file defines join, decode and reflected % of bytes and bytearray.

package object

import "math"

// bytesJoin joins the items of a list or tuple; anything else is gathered first.
func bytesJoin(t *Thread, args []Value) (Value, error) {
	seq := args[1]
	if k := seq.Type(); k != ListType && k != TupleType {
		return Value{}, ErrSlow
	}
	n := seqLen(seq)
	if err := t.Charge(fuelChars(n), 0); err != nil {
		return Value{}, err
	}
	sep := rawOf(args[0])
	size := 0
	for i := 0; i < n; i++ {
		v := seqAt(seq, i)
		if !isBuffer(v) {
			if v.Type().Special(SpBuffer).P != nil {
				return Value{}, ErrSlow
			}
			return Value{}, t.TypeError("sequence item %d: expected a bytes-like object, %s found", i, v.Type().Name)
		}
		if m := v; m.Kind() == KindMemoryView && (As[MemoryView](m).lost() || !As[MemoryView](m).contiguous()) {
			return Value{}, t.TypeError("sequence item %d: expected a bytes-like object, %s found", i, v.Type().Name)
		}
		if size += bufferLen(v); i > 0 {
			size += len(sep)
		}
		if size > math.MaxInt/16 {
			return Value{}, t.OverflowError("join() result is too long")
		}
	}
	if n == 1 && args[0].Kind() == KindBytes && seqAt(seq, 0).Type() == BytesType {
		return seqAt(seq, 0), nil
	}
	if err := t.Charge(fuelBytes(size), BytesSize(size)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, size)
	for i := 0; i < n; i++ {
		if i > 0 {
			out = append(out, sep...)
		}
		out = append(out, seqAt(seq, i).Buffer()...)
	}
	return newBytesLike(args[0], out), nil
}

// bytesJoinStep gathers the items, then asks those that need it for their buffers: PC 1
// has the list, 2 a buffer; N is the item.
func bytesJoinStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			typ := f.Vals[1].Type()
			if it := typ.Special(SpIter); it.P == nil && !typ.GuestItems() || it.P != nil && it.IsNone() {
				return t.Fail(t.TypeError("can only join an iterable"))
			}
			f.PC = 1
			if act := t.CollectOp(f, f.Vals[1]); act != Done {
				return act
			}
		case 1:
			f.Vals[1] = f.In
			f.PC = 3
			f.Commit(t)
		case 3:
			l := As[List](f.Vals[1])
			for int(f.N) < l.n {
				if v := l.Get(int(f.N)); !isBuffer(v) && v.Type().Special(SpBuffer).P != nil {
					f.PC = 2
					if act := t.BufferOp(f, v); act != Done {
						return act
					}
					break
				}
				f.N++
			}
			if f.PC == 2 {
				continue
			}
			v, err := bytesJoin(t, f.Vals)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return Done
		case 2:
			if !isBuffer(f.In) {
				return t.Fail(t.TypeError("__buffer__ returned non-memoryview object"))
			}
			As[List](f.Vals[1]).Set(int(f.N), f.In)
			f.N++
			f.PC = 3
			f.Commit(t)
		}
	}
}

func bytesDecode(t *Thread, args []Value) (Value, error) {
	return t.decodeFast(args[0], As[Str](args[1]).Go())
}

func bytesRMod(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != args[0].Kind() {
		return NotImplemented, nil
	}
	return textMod(t, []Value{args[1], args[0]})
}
