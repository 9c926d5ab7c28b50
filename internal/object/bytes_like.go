// This file defines what bytes, bytearray and memoryview share: arguments, results,
// and the bytes made of other objects.

package object

// isBuffer tells whether v is of a built-in type with a buffer.
func isBuffer(v Value) bool {
	k := v.Kind()
	return k == KindBytes || k == KindByteArray || k == KindMemoryView
}

// newBytesLike makes bytes or a bytearray of b, as like is.
func newBytesLike(like Value, b []byte) Value {
	if like.Kind() == KindByteArray {
		return Ref(newByteArray(b))
	}
	if len(b) == 0 {
		return emptyBytes
	}
	return NewBytes(b)
}

func newByteArray(b []byte) *ByteArray {
	return &ByteArray{Header: Header{Type: ByteArrayType}, B: b, full: cap(b)}
}

// emptyBytes is shared: b” is made all the time.
var emptyBytes Value

func init() {
	emptyBytes = Ref(&Bytes{Header: Header{Type: BytesType, Word: StaticBit | FrozenBit}, hash: HashBytes("")})
}

// BufferBytes gives the bytes of a bytes-like value; a view must be contiguous.
func (t *Thread) BufferBytes(v Value) ([]byte, error) {
	if v.Kind() == KindMemoryView {
		m := As[MemoryView](v)
		if err := t.viewReady(m); err != nil {
			return nil, err
		}
		if !m.contiguous() {
			return nil, t.Raise(BufferErrorType, "memoryview: underlying buffer is not C-contiguous")
		}
	}
	return v.Buffer(), nil
}

// rawOf views the bytes of a receiver as a string, for reading at once.
func rawOf(v Value) string { return stringBytes(v.Buffer()) }

// bytesArg is the bytes of an argument; ErrSlow if guest code gives them.
func (t *Thread) bytesArg(v Value) (string, error) {
	if isBuffer(v) {
		b, err := t.BufferBytes(v)
		return stringBytes(b), err
	}
	if v.Type().Special(SpBuffer).P != nil {
		return "", ErrSlow
	}
	return "", t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
}

// byteArg is an int from 0 to 255.
func (t *Thread) byteArg(v Value) (byte, error) {
	if v.Kind() != KindInt {
		if v.Type().Special(SpIndex).P != nil {
			return 0, ErrSlow
		}
		return 0, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
	}
	n, ok := v.Int64()
	if !ok || n < 0 || n > 255 {
		return 0, t.ValueError("byte must be in range(0, 256)")
	}
	return byte(n), nil
}

// askBuffers asks arguments with __buffer__ or __index__ for a view or an int, one
// after the other: N is the next, PC 1 has a view, 2 an int.
func (t *Thread) askBuffers(f *NFrame) Action {
	for int(f.N) < len(f.Vals) {
		if f.PC == 0 {
			v := f.Vals[f.N]
			typ := v.Type()
			f.PC = 1
			var act Action
			switch {
			case isBuffer(v) || v.Kind() == KindInt || v.Kind() == KindType || f.N > 0 && f.Vals[0].Kind() == KindStr:
				f.In = v
			case typ.Special(SpBuffer).P != nil:
				act = t.BufferOp(f, v)
			case typ.Special(SpIndex).P != nil:
				f.PC = 2
				act = t.IndexOp(f, v)
			default:
				f.In = v
			}
			if act != Done {
				return act
			}
		}
		if v := f.Vals[f.N]; f.PC == 1 && v != f.In && f.In.Kind() != KindMemoryView {
			return t.Fail(t.TypeError("__buffer__ returned non-memoryview object"))
		}
		f.Vals[f.N] = f.In
		f.PC = 0
		f.N++
		f.Commit(t)
	}
	f.N = 0
	return Done
}

// bytesStep is the step form of a Fast body that may meet such arguments.
func bytesStep(fast Fast) Step {
	return func(t *Thread, f *NFrame) Action {
		if act := t.askBuffers(f); act != Done {
			return act
		}
		v, err := fast(t, f.Vals)
		if err == ErrSlow { // inside of a tuple: not asked
			err = t.TypeError("a bytes-like object is required")
		}
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

// sameBytes is a receiver itself if it is exactly bytes, else a copy.
func (t *Thread) sameBytes(v Value) (Value, error) {
	if v.Type() == BytesType {
		return v, nil
	}
	return t.newBytes(v, rawOf(v))
}

// newBytes makes a copy of raw, of the receiver's kind.
func (t *Thread) newBytes(like Value, raw string) (Value, error) {
	if err := t.Charge(fuelBytes(len(raw)), BytesSize(len(raw))); err != nil {
		return Value{}, err
	}
	return newBytesLike(like, []byte(raw)), nil
}

// subBytes is v[i:j].
func (t *Thread) subBytes(v Value, i, j int) (Value, error) {
	raw := rawOf(v)
	if i == 0 && j == len(raw) {
		return t.sameBytes(v)
	}
	if i >= j {
		return t.newBytes(v, "")
	}
	return t.newBytes(v, raw[i:j])
}

// bytesOp delivers a buffer: the object itself, or what its __buffer__ gives.
func (t *Thread) bytesOp(f *NFrame, v Value) Action {
	if isBuffer(v) {
		if _, err := t.BufferBytes(v); err != nil {
			return t.Fail(err)
		}
		f.In = v
		return Done
	}
	return t.BufferOp(f, v)
}

// percentBytesOp delivers what %b shows: __bytes__, or a buffer.
func (t *Thread) percentBytesOp(f *NFrame, v Value) Action {
	return t.PushRow(f, percentBytesRow, v)
}

var percentBytesRow = &Row{Name: "%b", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		f.PC = 1
		act, absent := t.CallSpecial(f, SpBytes, v)
		if absent {
			f.PC = 2
			if act, absent = t.CallSpecial(f, SpBuffer, v, Int(0)); absent {
				return t.Fail(t.TypeError("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", v.Type().Name))
			}
		}
		if act != Done {
			return act
		}
	}
	if f.PC == 1 && f.In.Kind() != KindBytes {
		return t.Fail(t.TypeError("__bytes__ returned non-bytes (type %s)", f.In.Type().Name))
	}
	f.Out = f.In
	return Done
}}

// A byteFlavor says what bytes are gathered for: the messages differ.
type byteFlavor int64

const (
	forBytes byteFlavor = iota
	forByteArray
	forExtend
	forSlice
)

func (k byteFlavor) rangeError(t *Thread) error {
	if k == forBytes {
		return t.ValueError("bytes must be in range(0, 256)")
	}
	return t.ValueError("byte must be in range(0, 256)")
}

func (k byteFlavor) notIterable(t *Thread, v Value) error {
	switch k {
	case forBytes:
		return t.TypeError("cannot convert '%s' object to bytes", v.Type().Name)
	case forByteArray:
		return t.TypeError("cannot convert '%s' object to bytearray", v.Type().Name)
	case forExtend:
		return t.TypeError("can't extend bytearray with %s", v.Type().Name)
	}
	if !neverSlice(v) {
		return t.TypeError("cannot convert '%s' object to bytearray", v.Type().Name)
	}
	return t.TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
}

// neverSlice tells whether v is no part of a bytearray whatever it is beside that: a number or text.
func neverSlice(v Value) bool {
	number := v.Kind() == KindComplex || v.Kind() == KindStr
	for _, sp := range []Special{SpIndex, SpInt, SpFloat} {
		number = number || v.Type().Special(sp).P != nil
	}
	return number
}

// gatherFast makes bytes of a buffer or of a list of ints; ok is false for all else.
func (t *Thread) gatherFast(v Value, k byteFlavor) (b Value, ok bool, err error) {
	switch {
	case v.Type() == BytesType:
		return v, true, nil
	case isBuffer(v):
		if v.Kind() == KindMemoryView {
			if err := t.viewReady(As[MemoryView](v)); err != nil {
				return b, true, err
			}
		}
		n := bufferLen(v)
		if err := t.Charge(fuelBytes(n), BytesSize(n)); err != nil {
			return b, true, err
		}
		out := rawBuffer(n)
		err := copyLong(t, out, v.Buffer())
		return newBytesLike(emptyBytes, out), true, err
	case v.Type() == ListType && As[List](v).kind == ListInts && As[List](v).n < textChunk:
		items := As[List](v).ints()
		if err := t.Charge(fuelChars(len(items)), BytesSize(len(items))); err != nil {
			return b, true, err
		}
		out := make([]byte, len(items))
		for i, x := range items {
			if x < 0 || x > 255 {
				return b, true, k.rangeError(t)
			}
			out[i] = byte(x)
		}
		return newBytesLike(emptyBytes, out), true, nil
	}
	return b, false, nil
}

// bufferLen is the number of bytes of a buffer.
func bufferLen(v Value) int {
	if v.Kind() == KindMemoryView {
		return As[MemoryView](v).N
	}
	return len(v.Buffer())
}

// GatherOp makes bytes of a buffer or an iterable of ints: f.In is bytes.
func (t *Thread) GatherOp(f *NFrame, v Value, k byteFlavor) Action {
	b, ok, err := t.gatherFast(v, k)
	if err != nil {
		return t.Fail(err)
	}
	if ok {
		f.In = b
		return Done
	}
	return t.PushRow(f, gatherRow, v, Int(int64(k)))
}

var gatherRow *Row

// gatherStep: Vals are the source and the flavor. PC 1 has a buffer, 2 an iterator, 3
// an item, 4 its index.
func gatherStep(t *Thread, f *NFrame) Action {
	k := byteFlavor(f.Vals[1].Int())
	if f.Exc.P != nil {
		if f.PC == 2 && f.Exc.Type().Is(TypeErrorType) { // of what asked for an iterator
			return t.Fail(k.notIterable(t, f.Vals[0]))
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			v := f.Vals[0]
			typ := v.Type()
			switch {
			case k == forSlice && neverSlice(v):
				return t.Fail(k.notIterable(t, v))
			case typ.Special(SpBuffer).P != nil:
				f.PC = 1
				if act := t.BufferOp(f, v); act != Done {
					return act
				}
				continue
			case v.Kind() == KindStr && k == forExtend:
				f.N = 1 // its items are to blame
			case typ.Special(SpIter).P == nil && !typ.GuestItems() || typ.Special(SpIter).P != nil && typ.Special(SpIter).IsNone():
				return t.Fail(k.notIterable(t, v))
			}
			if err := t.Charge(0, 64); err != nil {
				return t.Fail(err)
			}
			f.State = &byteState{}
			f.PC = 2
			if act := t.IterOp(f, v); act != Done {
				return act
			}
		case 1:
			if f.In.Kind() != KindMemoryView {
				return t.Fail(t.TypeError("__buffer__ returned non-memoryview object"))
			}
			b, _, err := t.gatherFast(f.In, k)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = b
			return Done
		case 2:
			f.Vals[0] = f.In
			f.PC = 5
			f.Commit(t)
		case 5:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[0]); act != Done {
				return act
			}
			f.Commit(t) // the item is taken
		case 3:
			if f.In.IsUnbound() {
				f.Out = newBytesLike(emptyBytes, f.State.(*byteState).b)
				return Done
			}
			if f.N != 0 && !f.In.IsInt() && f.In.Type().Special(SpIndex).P == nil {
				return t.Fail(t.TypeError("expected iterable of integers; got: 'str'"))
			}
			f.PC = 4
			if act := t.IndexOp(f, f.In); act != Done {
				return act
			}
		case 4:
			n, ok := f.In.Int64()
			if !ok || n < 0 || n > 255 {
				return t.Fail(k.rangeError(t))
			}
			if err := t.Charge(half(f.M), 2); err != nil {
				return t.Fail(err)
			}
			s := f.State.(*byteState)
			s.b = append(s.b, byte(n))
			f.M++
			f.PC = 5
			f.Commit(t)
			if f.M&1023 == 0 {
				return Again
			}
		}
	}
}

// A byteState is bytes being gathered.
type byteState struct{ b []byte }

// Refs visits nothing.
func (*byteState) Refs(func(*Value)) {}

// Size is the bytes so far.
func (s *byteState) Size() int64 { return 32 + int64(cap(s.b)) }

// Clone copies the bytes so far.
func (s *byteState) Clone() FrameState { return &byteState{append([]byte(nil), s.b...)} }

func init() {
	RegisterRow(percentBytesRow)
	gatherRow = RegisterRow(&Row{Name: "bytes", Sig: "(*args)", Charge: PerItem, Step: gatherStep, Catches: true})
}
