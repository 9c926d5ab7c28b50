// This file defines what maps bytes one by one: case, translate, hex and fromhex.

package object

// A byteMapKind says how bytes are mapped.
type byteMapKind uint8

const (
	mapCase byteMapKind = iota
	mapTable
	mapHex
)

// A byteMapWork maps bytes from the left to the right.
type byteMapWork struct {
	x     text
	kind  byteMapKind
	ascii asciiCase
	table string
	tv    Value // the table's object
	drop  [4]uint64
	sep   string
	per   int // bytes of a group; 0: no groups; negative: counted from the left
	out   []byte
	i     int
}

// Refs visits the bytes and the table.
func (m *byteMapWork) Refs(visit func(*Value)) {
	m.x.Refs(visit)
	visit(&m.tv)
}

// Size is the new bytes.
func (m *byteMapWork) Size() int64 { return 192 + int64(cap(m.out)) }

// Clone copies the new bytes.
func (m *byteMapWork) Clone() FrameState {
	c := *m
	c.out = append(make([]byte, 0, cap(m.out)), m.out...)
	return &c
}

func (m *byteMapWork) work(t *Thread, budget int) (bool, error) {
	src := m.x.data
	j := len(src)
	if j-m.i > budget {
		j = m.i + budget
	}
	switch m.kind {
	case mapCase:
		m.out = m.out[:j]
		m.ascii.apply(m.out, src, m.i, j)
	case mapTable:
		for i := m.i; i < j; i++ {
			if c := src[i]; m.drop[c>>6]>>(c&63)&1 == 0 {
				m.out = append(m.out, m.table[c])
			}
		}
	case mapHex:
		m.hex(src, j)
	}
	m.i = j
	return j == len(src), nil
}

func (m *byteMapWork) hex(src string, j int) {
	const digits = "0123456789abcdef"
	out, group, next := m.out, max(m.per, -m.per), j // next: the byte before which a separator stands
	if group > 0 {
		rest := 0
		if m.per > 0 {
			rest = len(src) % group
		}
		next = m.i + ((rest-m.i)%group+group)%group
		if next == 0 {
			next = group
		}
	}
	for i := m.i; i < j; i++ {
		if i == next {
			out = append(out, m.sep...)
			next += group
		}
		out = append(out, digits[src[i]>>4], digits[src[i]&15])
	}
	m.out = out
}

func (m *byteMapWork) result(t *Thread) (Value, error) {
	switch m.kind {
	case mapHex:
		return Ref(asciiStr(stringBytes(m.out))), nil
	case mapTable:
		if m.x.v.Type() == BytesType && len(m.out) == len(m.x.data) && len(m.out) <= textChunk && string(m.out) == m.x.data {
			return m.x.v, nil
		}
	}
	return newBytesLike(m.x.v, m.out), nil
}

// start pays for the new bytes, n of them.
func (m *byteMapWork) start(t *Thread, n int, fast bool) (textWork, Value, error) {
	if fast && len(m.x.data) > textChunk {
		return nil, Value{}, ErrSlow
	}
	if err := t.Charge(fuelBytes(len(m.x.data)), BytesSize(n)); err != nil {
		return nil, Value{}, err
	}
	m.out = rawBuffer(n)[:0]
	return m, Value{}, nil
}

func bytesCase(c asciiCase) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		m := &byteMapWork{x: textOf(args[0]), kind: mapCase, ascii: c}
		return m.start(t, len(m.x.data), fast)
	}
}

func bytesTranslate(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	m := &byteMapWork{x: textOf(args[0]), kind: mapTable, table: allBytes}
	if !args[1].IsNone() {
		var err error
		if m.table, err = t.bytesArg(args[1]); err != nil {
			return nil, Value{}, err
		}
		if len(m.table) != 256 {
			return nil, Value{}, t.ValueError("translation table must be 256 characters long")
		}
		m.tv = args[1]
	}
	if !args[2].IsMissing() {
		del, err := t.bytesArg(args[2])
		if err == nil {
			err = t.Charge(fuelChars(len(del)), 0)
		}
		if err != nil {
			return nil, Value{}, err
		}
		for i := 0; i < len(del); i++ {
			m.drop[del[i]>>6] |= 1 << (del[i] & 63)
		}
	}
	return m.start(t, len(m.x.data), fast)
}

func bytesMakeTrans(t *Thread, args []Value) (Value, error) {
	from, err := t.bytesArg(args[0])
	if err != nil {
		return Value{}, err
	}
	to, err := t.bytesArg(args[1])
	if err != nil {
		return Value{}, err
	}
	if len(from) != len(to) {
		return Value{}, t.ValueError("maketrans arguments must have same length")
	}
	if err := t.Charge(fuelChars(len(from)), BytesSize(256)); err != nil {
		return Value{}, err
	}
	out := []byte(allBytes)
	for i := 0; i < len(from); i++ {
		out[from[i]] = to[i]
	}
	return NewBytes(out), nil
}

// hexSep reads the separator of hex.
func (t *Thread) hexSep(v Value) (string, error) {
	sep := ""
	switch {
	case v.Kind() == KindStr:
		s := As[Str](v)
		if s.Len() != 1 {
			return "", t.ValueError("sep must be length 1.")
		}
		if !s.ascii {
			return "", t.ValueError("sep must be ASCII.")
		}
		sep = s.data
	case v.Kind() == KindBytes:
		b := v.Buffer()
		if len(b) != 1 {
			return "", t.ValueError("sep must be length 1.")
		}
		if b[0] >= 0x80 {
			return "", t.ValueError("sep must be ASCII.")
		}
		sep = string(b)
	case v.Type().Special(SpLen).P == nil:
		return "", t.TypeError("object of type '%s' has no len()", v.Type().Name)
	default:
		return "", t.TypeError("sep must be str or bytes.")
	}
	return sep, nil
}

// hexOp is hex(sep, bytes_per_sep) of bytes, bytearray or a view.
func hexOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	if args[0].Kind() == KindMemoryView {
		v := As[MemoryView](args[0])
		if err := t.viewReady(v); err != nil {
			return nil, Value{}, err
		}
		if !v.contiguous() {
			if err := t.Charge(v.moveFuel(), roundUp(int64(v.N))); err != nil {
				return nil, Value{}, err
			}
		}
	}
	m := &byteMapWork{x: text{args[0], rawOf(args[0]), 1}, kind: mapHex}
	n := len(m.x.data)
	size := 2 * n
	if !args[1].IsMissing() {
		var err error
		if m.sep, err = t.hexSep(args[1]); err != nil {
			return nil, Value{}, err
		}
		m.per = int(args[2].Int())
		if group := max(m.per, -m.per); group > 0 && n > 0 {
			size += (n - 1) / group
		}
	}
	return m.start(t, size, fast)
}

// A fromHexWork reads two digits a byte.
type fromHexWork struct {
	src  string
	v    Value // whose text it is
	kind Value // bytes or bytearray
	out  []byte
	i    int
}

// Refs visits the text.
func (m *fromHexWork) Refs(visit func(*Value)) { visit(&m.v) }

// Size is the bytes so far.
func (m *fromHexWork) Size() int64 { return 96 + int64(cap(m.out)) }

// Clone copies the bytes so far.
func (m *fromHexWork) Clone() FrameState {
	c := *m
	c.out = append(make([]byte, 0, cap(m.out)), m.out...)
	return &c
}

func (m *fromHexWork) work(t *Thread, budget int) (bool, error) {
	s := m.src
	for m.i < len(s) {
		if budget--; budget < 0 {
			return false, nil
		}
		if isSpaceByte(s[m.i]) {
			m.i++
			continue
		}
		hi := hexDigit(s[m.i])
		if hi < 0 {
			return false, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", m.i)
		}
		if m.i+1 >= len(s) {
			return false, t.ValueError("fromhex() arg must contain an even number of hexadecimal digits")
		}
		lo := hexDigit(s[m.i+1])
		if lo < 0 {
			return false, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", m.i+1)
		}
		m.out = append(m.out, byte(hi<<4|lo))
		m.i += 2
	}
	return true, nil
}

func (m *fromHexWork) result(t *Thread) (Value, error) { return newBytesLike(emptyBytes, m.out), nil }

// fromHex begins the reading of text v.
func (t *Thread) fromHex(v Value) (*fromHexWork, error) {
	m := &fromHexWork{v: v}
	switch {
	case v.Kind() == KindStr:
		s := As[Str](v)
		if !s.ascii {
			if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
				return nil, err
			}
			for i := 0; i < s.Len(); i++ {
				if s.At(i) >= 0x80 {
					return nil, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", i)
				}
			}
		}
		m.src = s.data
	case isBuffer(v):
		b, err := t.BufferBytes(v)
		if err != nil {
			return nil, err
		}
		m.src = stringBytes(b)
	default:
		return nil, t.TypeError("fromhex() argument must be str or bytes-like, not %s", v.Type().Name)
	}
	if err := t.Charge(fuelChars(len(m.src)), BytesSize(len(m.src)/2)); err != nil {
		return nil, err
	}
	m.out = make([]byte, 0, len(m.src)/2)
	return m, nil
}

// bytesFromHexStep: Vals are the class and the text. PC 1 has a buffer, 2 reads, 3 has
// the instance.
func bytesFromHexStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		f.In = f.Vals[1]
		if v := f.Vals[1]; v.Kind() != KindStr && !isBuffer(v) && v.Type().Special(SpBuffer).P != nil {
			if act := t.BufferOp(f, v); act != Done {
				return act
			}
		}
		fallthrough
	case 1:
		m, err := t.fromHex(f.In)
		if err != nil {
			return t.Fail(err)
		}
		f.State, f.PC = m, 2
		f.Commit(t)
		fallthrough
	case 2:
		if act := t.finishWork(f, f.State.(*fromHexWork)); act != Done {
			return act
		}
		if f.Vals[0] == Ref(BytesType) {
			return Done
		}
		b := f.Out
		f.PC = 3
		if act := t.CallValue(f, f.Vals[0], b); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
