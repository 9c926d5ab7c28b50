// This file defines the methods that bytes and bytearray share and that look at bytes
// without building new ones: subscripts, arguments of searches, repr.

package object

func bytesLen(t *Thread, args []Value) (Value, error) {
	return Int(int64(len(args[0].Buffer()))), nil
}

func bytesIter(t *Thread, args []Value) (Value, error) {
	if args[0].Kind() == KindByteArray {
		return t.newTextIter(ByteArrayIterType, args[0])
	}
	return t.newTextIter(BytesIterType, args[0])
}

func bytesGetItem(t *Thread, args []Value) (Value, error) {
	raw, key := rawOf(args[0]), args[1]
	noun, at := "byte", "index"
	if args[0].Kind() == KindByteArray {
		noun, at = "bytearray", "bytearray index"
	}
	if key.Kind() == KindInt {
		i, ok := key.Int64()
		if !ok {
			return Value{}, t.IndexError("cannot fit 'int' into an index-sized integer")
		}
		if i < 0 {
			i += int64(len(raw))
		}
		if i < 0 || i >= int64(len(raw)) {
			return Value{}, t.IndexError("%s out of range", at)
		}
		return Int(int64(raw[i])), nil
	}
	if slow, err := t.textKey(noun, key); slow || err != nil {
		if err == nil {
			err = ErrSlow
		}
		return Value{}, err
	}
	start, _, step, count, err := t.resolveSlice(As[Slice](key), len(raw))
	if err != nil {
		return Value{}, err
	}
	if step == 1 {
		return t.subBytes(args[0], start, start+count)
	}
	if err := t.Charge(fuelChars(count), BytesSize(count)); err != nil {
		return Value{}, err
	}
	out := make([]byte, count)
	for i := range out {
		if err := t.PollAt(i); err != nil {
			return Value{}, err
		}
		out[i] = raw[start+i*step]
	}
	return newBytesLike(args[0], out), nil
}

// byteNeedle is the argument of find: a byte's number, or bytes.
func (t *Thread) byteNeedle(v Value) (string, error) {
	if isBuffer(v) {
		b, err := t.BufferBytes(v)
		return stringBytes(b), err
	}
	if v.Kind() == KindInt {
		c, err := t.byteArg(v)
		if err != nil {
			return "", err
		}
		return allBytes[c : int(c)+1], nil
	}
	if v.Type().Special(SpIndex).P != nil || v.Type().Special(SpBuffer).P != nil {
		return "", ErrSlow
	}
	return "", t.TypeError("argument should be integer or bytes-like object, not '%s'", v.Type().Name)
}

// allBytes holds each byte at its own place.
var allBytes = func() string {
	b := make([]byte, 256)
	for i := range b {
		b[i] = byte(i)
	}
	return string(b)
}()

func bytesGetNewArgs(t *Thread, args []Value) (Value, error) {
	if err := t.Charge(0, TupleSize(1)); err != nil {
		return Value{}, err
	}
	v, err := t.sameBytes(args[0])
	return NewTuple([]Value{v}), err
}

func bytesBytes(t *Thread, args []Value) (Value, error) { return t.sameBytes(args[0]) }

// bytesRepr is the repr of bytes; of a bytearray with its type around it.
func bytesRepr(t *Thread, args []Value) (Value, error) {
	raw := rawOf(args[0])
	if len(raw) > textChunk {
		return Value{}, ErrSlow
	}
	if err := t.Charge(fuelChars(len(raw)), StrSize(4*len(raw)+40, 1)); err != nil {
		return Value{}, err
	}
	head, tail := bytesReprEnds(args[0])
	quote := byteQuote(raw)
	out := append(make([]byte, 0, len(raw)+16), head...)
	out = append(out, 'b', quote)
	out = appendReprBytes(out, raw, reprEscape(args[0], quote))
	out = append(append(out, quote), tail...)
	if args[0].Kind() == KindByteArray && args[0].Type() != ByteArrayType {
		return NewStr(stringBytes(out)), nil // the class may have any name
	}
	return Ref(asciiStr(stringBytes(out))), nil
}

func bytesReprEnds(v Value) (head, tail string) {
	if v.Kind() == KindByteArray {
		return v.Type().Name + "(", ")"
	}
	return "", ""
}

// byteQuote is a single quote, unless there are single ones and no double ones.
func byteQuote(raw string) byte {
	single := false
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '\'':
			single = true
		case '"':
			return '\''
		}
	}
	if single {
		return '"'
	}
	return '\''
}

// reprEscape is the quote that is escaped: a bytearray escapes the single one anyway.
func reprEscape(v Value, quote byte) byte {
	if v.Kind() == KindByteArray {
		return '\''
	}
	return quote
}

func appendReprBytes(out []byte, raw string, quote byte) []byte {
	const hex = "0123456789abcdef"
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case c == quote || c == '\\':
			out = append(out, '\\', c)
		case c == '\t':
			out = append(out, `\t`...)
		case c == '\n':
			out = append(out, `\n`...)
		case c == '\r':
			out = append(out, `\r`...)
		case c < ' ' || c >= 0x7f:
			out = append(out, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			out = append(out, c)
		}
	}
	return out
}

// bytesReprStep writes a long repr by chunks: N is the position.
func bytesReprStep(t *Thread, f *NFrame) Action {
	raw := rawOf(f.Vals[0])
	head, tail := bytesReprEnds(f.Vals[0])
	if f.State == nil {
		if err := t.Charge(fuelBytes(len(raw)), 128); err != nil {
			return t.Fail(err)
		}
		f.M = int64(byteQuote(raw))
		f.State = &byteState{append(append([]byte(nil), head...), 'b', byte(f.M))}
		f.Commit(t)
	}
	s := f.State.(*byteState)
	i := min(int(f.N), len(raw))
	j := min(i+textChunk/8, len(raw))
	if err := t.Charge(fuelChars(j-i), 8*int64(j-i)); err != nil {
		return t.Fail(err)
	}
	s.b = appendReprBytes(s.b, raw[i:j], reprEscape(f.Vals[0], byte(f.M)))
	f.N = int64(j)
	f.Commit(t)
	if j < len(raw) {
		return Again
	}
	f.Out = NewStr(stringBytes(append(append(s.b, byte(f.M)), tail...)))
	return Done
}
