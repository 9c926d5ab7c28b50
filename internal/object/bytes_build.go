// This file defines the methods that bytes and bytearray share and that build new
// ones: join, replace, split, strip, padding, translation, case, hexadecimal.

package object

import (
	"math"
	"strings"
)

// bytesAdd is a + b, with slack for repeated additions as strAdd has.
func bytesAdd(t *Thread, args []Value) (Value, error) {
	if !isBuffer(args[1]) {
		if args[1].Type().Special(SpBuffer).P != nil {
			return Value{}, ErrSlow
		}
		return NotImplemented, nil
	}
	raw, err := t.BufferBytes(args[1])
	if err != nil {
		return Value{}, err
	}
	y := stringBytes(raw)
	if args[0].Kind() == KindByteArray {
		x := rawOf(args[0])
		if err := t.Charge(fuelBytes(len(x)+len(y)), BytesSize(len(x)+len(y))); err != nil {
			return Value{}, err
		}
		return newBytesLike(args[0], append(append(make([]byte, 0, len(x)+len(y)), x...), y...)), nil
	}
	a := As[Bytes](args[0])
	if y == "" {
		return t.sameBytes(args[0])
	}
	if len(a.B) == 0 && args[1].Type() == BytesType {
		return args[1], nil
	}
	na, nb := len(a.B), len(y)
	tail, err := t.growTail(a.tail, na, na, nb, true)
	if err != nil {
		return Value{}, err
	}
	x := &Bytes{Header: Header{Type: BytesType}, tail: tail}
	if tail == fromPlus {
		x.B = append(append(make([]byte, 0, na+nb), a.B...), y...)
		return Ref(x), nil
	}
	if len(tail.buf) == 0 {
		tail.buf = append(tail.buf, a.B...)
	}
	tail.buf = append(tail.buf, y...)
	x.B = tail.buf[: na+nb : na+nb]
	return Ref(x), nil
}

func bytesMul(t *Thread, args []Value) (Value, error) {
	raw := rawOf(args[0])
	n, declined, slow, err := t.repeatCount(args[1], len(raw))
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	case n == 1:
		return t.sameBytes(args[0])
	case n == 0 || raw == "":
		return t.newBytes(args[0], "")
	}
	if err := t.Charge(fuelBytes(n*len(raw)), BytesSize(n*len(raw))); err != nil {
		return Value{}, err
	}
	return newBytesLike(args[0], repeatBytes(raw, n)), nil
}

func bytesSplit(rev bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		raw := rawOf(args[0])
		limit := int(min(max(args[2].Int(), -1), 1<<40))
		p := splitter{text: raw, n: len(raw), max: limit, space: func(i int) bool { return isSpaceByte(raw[i]) }}
		next := (*splitter).next
		if rev {
			p.pos, next = len(raw), (*splitter).prev
		}
		if args[1].IsNone() {
			if err := t.Charge(fuelChars(len(raw)), 0); err != nil {
				return Value{}, err
			}
		} else {
			sep, err := t.bytesArg(args[1])
			if err != nil {
				return Value{}, err
			}
			if sep == "" {
				return Value{}, t.ValueError("empty separator")
			}
			fuel, bytes := finderCost(len(raw), len(sep))
			if err := t.Charge(2*fuel, bytes); err != nil {
				return Value{}, err
			}
			p.sep, p.f = len(sep), newFinder(sep, 1, rev)
		}
		return t.bytesPieces(args[0], p, rev, next)
	}
}

// bytesPieces makes the list of what a splitter yields.
func (t *Thread) bytesPieces(like Value, p splitter, rev bool, next func(*splitter) (i, j int, more bool)) (Value, error) {
	n, size := p.measure(next)
	if n == 1 && size == len(rawOf(like)) {
		v, err := t.sameBytes(like)
		if err != nil {
			return Value{}, err
		}
		return Ref(NewList([]Value{v})), t.chargeItems(1)
	}
	if err := t.Charge(perItems(n)+fuelBytes(size), ListSize+roundUp(16*int64(n))+int64(n)*(64+24)+int64(size)*9/8); err != nil {
		return Value{}, err
	}
	raw := rawOf(like)
	items := make([]Value, n)
	for k := range items {
		i, j, _ := next(&p)
		at := k
		if rev {
			at = n - 1 - k
		}
		items[at] = newBytesLike(like, []byte(raw[i:j]))
	}
	return Ref(NewList(items)), nil
}

func bytesSplitLines(t *Thread, args []Value) (Value, error) {
	raw, keep := rawOf(args[0]), args[1].Bool()
	if err := t.Charge(fuelChars(len(raw)), 0); err != nil {
		return Value{}, err
	}
	next := func(p *splitter) (i, j int, more bool) {
		i = p.pos
		if i >= len(raw) {
			return 0, 0, false
		}
		for j = i; j < len(raw) && raw[j] != '\n' && raw[j] != '\r'; j++ {
		}
		end := j
		if j < len(raw) {
			if raw[j] == '\r' && j+1 < len(raw) && raw[j+1] == '\n' {
				j++
			}
			j++
		}
		if p.pos = j; keep {
			end = j
		}
		return i, end, true
	}
	return t.bytesPieces(args[0], splitter{}, false, next)
}

func bytesPartition(rev bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		sep, err := t.bytesArg(args[1])
		if err != nil {
			return Value{}, err
		}
		if sep == "" {
			return Value{}, t.ValueError("empty separator")
		}
		raw := rawOf(args[0])
		i, err := t.findBytes(raw, sep, 0, len(raw), rev)
		if err == nil {
			err = t.Charge(fuelBytes(len(raw)), TupleSize(3)+3*64+roundUp(int64(len(raw))))
		}
		if err != nil {
			return Value{}, err
		}
		part := func(s string) Value { return newBytesLike(args[0], []byte(s)) }
		if i < 0 {
			whole, err := t.sameBytes(args[0])
			if rev {
				return NewTuple([]Value{part(""), part(""), whole}), err
			}
			return NewTuple([]Value{whole, part(""), part("")}), err
		}
		mid := args[1]
		if args[0].Kind() == KindByteArray {
			mid = part(sep)
		}
		return NewTuple([]Value{part(raw[:i]), mid, part(raw[i+len(sep):])}), nil
	}
}

func bytesStrip(left, right bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		raw := rawOf(args[0])
		var set [4]uint64
		if args[1].IsNone() {
			for _, c := range " \t\n\r\v\f" {
				set[c>>6] |= 1 << (c & 63)
			}
		} else {
			chars, err := t.bytesArg(args[1])
			if err == nil {
				err = t.Charge(fuelChars(len(chars)), 0)
			}
			if err != nil {
				return Value{}, err
			}
			for i := 0; i < len(chars); i++ {
				set[chars[i]>>6] |= 1 << (chars[i] & 63)
			}
		}
		drop := func(c byte) bool { return set[c>>6]>>(c&63)&1 != 0 }
		i, j := 0, len(raw)
		for left && i < j && drop(raw[i]) {
			i++
		}
		for right && i < j && drop(raw[j-1]) {
			j--
		}
		if err := t.Charge(fuelChars(len(raw)-(j-i)), 0); err != nil {
			return Value{}, err
		}
		return t.subBytes(args[0], i, j)
	}
}

func bytesRemove(end bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		p, err := t.bytesArg(args[1])
		if err != nil {
			return Value{}, err
		}
		raw := rawOf(args[0])
		switch {
		case p == "":
		case end && strings.HasSuffix(raw, p):
			return t.subBytes(args[0], 0, len(raw)-len(p))
		case !end && strings.HasPrefix(raw, p):
			return t.subBytes(args[0], len(p), len(raw))
		}
		return t.sameBytes(args[0])
	}
}

func bytesReplace(t *Thread, args []Value) (Value, error) {
	old, err := t.bytesArg(args[1])
	if err != nil {
		return Value{}, err
	}
	by, err := t.bytesArg(args[2])
	if err != nil {
		return Value{}, err
	}
	raw := rawOf(args[0])
	limit := int(min(args[3].Int(), math.MaxInt32))
	n, m := len(raw), len(old)
	if limit == 0 || m > n || n == 0 && limit > 0 && m > 0 {
		return t.sameBytes(args[0])
	}
	count := 0
	var f finder
	if m == 0 {
		if count = n + 1; limit >= 0 {
			count = min(count, limit)
		}
	} else {
		fuel, bytes := finderCost(n, m)
		if err := t.Charge(2*fuel, bytes); err != nil {
			return Value{}, err
		}
		f = newFinder(old, 1, false)
		count = f.count(raw, limit)
	}
	if count == 0 {
		return t.sameBytes(args[0])
	}
	if d := len(by) - m; d > 0 && count > math.MaxInt/16/d {
		return Value{}, t.OverflowError("replace bytes is too long")
	}
	size := n + count*(len(by)-m)
	if err := t.Charge(perItems(count)+fuelBytes(size), BytesSize(size)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, size)
	from := 0
	for k := 0; k < count; k++ {
		if m == 0 {
			out = append(out, by...)
			if k < n {
				out = append(out, raw[k])
				from = k + 1
			}
			continue
		}
		i := f.next(raw, from)
		out = append(append(out, raw[from:i]...), by...)
		from = i + m
	}
	return newBytesLike(args[0], append(out, raw[from:]...)), nil
}

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
			if it := typ.Special(SpIter); it.P == nil && typ.Special(SpGetItem).P == nil || it.P != nil && it.IsNone() {
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

// bytesPad lays bytes out in a field.
func (t *Thread) bytesPad(v Value, left, right int, fill byte) (Value, error) {
	if left <= 0 && right <= 0 {
		return t.sameBytes(v)
	}
	raw := rawOf(v)
	if left > math.MaxInt/32 || right > math.MaxInt/32 {
		return Value{}, t.RaiseArgs(MemoryErrorType)
	}
	n := left + len(raw) + right
	if err := t.Charge(fuelBytes(n), BytesSize(n)); err != nil {
		return Value{}, err
	}
	out := make([]byte, n)
	for i := range out[:left] {
		out[i] = fill
	}
	copy(out[left:], raw)
	for i := n - right; i < n; i++ {
		out[i] = fill
	}
	return newBytesLike(v, out), nil
}

// bytesJust makes ljust, rjust and center; which tells the left share.
func bytesJust(name string, which func(pad int, width int64) int) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		fill := byte(' ')
		if !args[2].IsMissing() {
			v := args[2]
			if v.Kind() != KindBytes && v.Kind() != KindByteArray {
				return Value{}, t.TypeError("%s() argument 2 must be a byte string of length 1, not %s", name, typeNameNone(v))
			}
			b := v.Buffer()
			if len(b) != 1 {
				return Value{}, t.TypeError("%s(): argument 2 must be a byte string of length 1, not a %s object of length %d", name, v.Type().Name, len(b))
			}
			fill = b[0]
		}
		pad := padCount(args[1], len(rawOf(args[0])))
		left := which(pad, args[1].Int())
		return t.bytesPad(args[0], left, pad-left, fill)
	}
}

func bytesZFill(t *Thread, args []Value) (Value, error) {
	raw := rawOf(args[0])
	pad := padCount(args[1], len(raw))
	v, err := t.bytesPad(args[0], pad, 0, '0')
	if err == nil && pad > 0 && raw != "" && (raw[0] == '+' || raw[0] == '-') {
		out := v.Buffer() // made here: nobody has seen it
		out[0], out[pad] = raw[0], '0'
	}
	return v, err
}

func bytesExpandTabs(t *Thread, args []Value) (Value, error) {
	raw := rawOf(args[0])
	tab, err := t.tabSize(args[1])
	if err != nil {
		return Value{}, err
	}
	if err := t.Charge(fuelChars(len(raw)), 0); err != nil {
		return Value{}, err
	}
	walk := func(put func(c byte, spaces int)) {
		col := 0
		for i := 0; i < len(raw); i++ {
			c := raw[i]
			switch c {
			case '\t':
				k := 0
				if tab > 0 {
					k = tab - col%tab
					col += k
				}
				put(0, k)
				continue
			case '\n', '\r':
				col = 0
			default:
				col++
			}
			put(c, -1)
		}
	}
	size, over := 0, false
	walk(func(c byte, spaces int) {
		if spaces < 0 {
			spaces = 1
		}
		if size += spaces; size > math.MaxInt/16 {
			size, over = math.MaxInt/16, true
		}
	})
	if over {
		return Value{}, t.OverflowError("result too long")
	}
	if err := t.Charge(fuelBytes(size), BytesSize(size)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, size)
	walk(func(c byte, spaces int) {
		if spaces < 0 {
			out = append(out, c)
			return
		}
		for range spaces {
			out = append(out, ' ')
		}
	})
	return newBytesLike(args[0], out), nil
}

func bytesCase(c asciiCase) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		raw := rawOf(args[0])
		if err := t.Charge(fuelBytes(len(raw)), BytesSize(len(raw))); err != nil {
			return Value{}, err
		}
		out := make([]byte, len(raw))
		c.apply(out, raw)
		return newBytesLike(args[0], out), nil
	}
}

func bytesTranslate(t *Thread, args []Value) (Value, error) {
	table := allBytes
	if !args[1].IsNone() {
		var err error
		if table, err = t.bytesArg(args[1]); err != nil {
			return Value{}, err
		}
		if len(table) != 256 {
			return Value{}, t.ValueError("translation table must be 256 characters long")
		}
	}
	var drop [4]uint64
	del := ""
	if !args[2].IsMissing() {
		var err error
		if del, err = t.bytesArg(args[2]); err != nil {
			return Value{}, err
		}
	}
	raw := rawOf(args[0])
	if err := t.Charge(fuelChars(len(del))+fuelBytes(len(raw)), BytesSize(len(raw))); err != nil {
		return Value{}, err
	}
	for i := 0; i < len(del); i++ {
		drop[del[i]>>6] |= 1 << (del[i] & 63)
	}
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if c := raw[i]; drop[c>>6]>>(c&63)&1 == 0 {
			out = append(out, table[c])
		}
	}
	if args[0].Type() == BytesType && string(out) == raw {
		return args[0], nil
	}
	return newBytesLike(args[0], out), nil
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

// bytesFromHex makes an instance of the class. White space may stand between bytes.
func bytesFromHexRaw(t *Thread, v Value) (Value, error) {
	text := ""
	switch {
	case v.Kind() == KindStr:
		s := As[Str](v)
		if !s.ascii {
			for i := 0; i < s.Len(); i++ {
				if s.At(i) >= 0x80 {
					return Value{}, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", i)
				}
			}
		}
		text = s.data
	case isBuffer(v):
		b, err := t.BufferBytes(v)
		if err != nil {
			return Value{}, err
		}
		text = stringBytes(b)
	case v.Type().Special(SpBuffer).P != nil:
		return Value{}, ErrSlow
	default:
		return Value{}, t.TypeError("fromhex() argument must be str or bytes-like, not %s", v.Type().Name)
	}
	if err := t.Charge(fuelChars(len(text)), BytesSize(len(text)/2)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, len(text)/2)
	for i := 0; i < len(text); {
		if isSpaceByte(text[i]) {
			i++
			continue
		}
		hi := hexDigit(text[i])
		if hi < 0 {
			return Value{}, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", i)
		}
		if i+1 >= len(text) {
			return Value{}, t.ValueError("fromhex() arg must contain an even number of hexadecimal digits")
		}
		lo := hexDigit(text[i+1])
		if lo < 0 {
			return Value{}, t.ValueError("non-hexadecimal number found in fromhex() arg at position %d", i+1)
		}
		out = append(out, byte(hi<<4|lo))
		i += 2
	}
	return NewBytes(out), nil
}

// bytesFromHexStep: Vals are the class and the text. PC 2 has bytes, 3 the instance.
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
		b, err := bytesFromHexRaw(t, f.In)
		if err != nil {
			return t.Fail(err)
		}
		if f.Vals[0] == Ref(BytesType) {
			f.Out = b
			return Done
		}
		f.PC = 3
		if act := t.CallValue(f, f.Vals[0], b); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// hexText is the hexadecimal text of bytes, with a separator between groups.
func (t *Thread) hexText(raw string, sepArg, perArg Value) (Value, error) {
	sep, per := "", 0
	if !sepArg.IsMissing() {
		v := sepArg
		switch {
		case v.Kind() == KindStr:
			s := As[Str](v)
			if s.Len() != 1 {
				return Value{}, t.ValueError("sep must be length 1.")
			}
			if !s.ascii {
				return Value{}, t.ValueError("sep must be ASCII.")
			}
			sep = s.data
		case v.Kind() == KindBytes || v.Kind() == KindByteArray:
			b := v.Buffer()
			if len(b) != 1 {
				return Value{}, t.ValueError("sep must be length 1.")
			}
			if b[0] >= 0x80 {
				return Value{}, t.ValueError("sep must be ASCII.")
			}
			sep = stringBytes(b)
		case v.Type().Special(SpLen).P == nil:
			return Value{}, t.TypeError("object of type '%s' has no len()", v.Type().Name)
		default:
			return Value{}, t.TypeError("sep must be str or bytes.")
		}
		per = int(perArg.Int())
	}
	n := len(raw)
	size := 2 * n
	group := per
	if group < 0 {
		group = -group
	}
	if sep != "" && group > 0 && n > 0 {
		size += (n - 1) / group
	}
	if err := t.Charge(fuelChars(size), StrSize(size, 1)); err != nil {
		return Value{}, err
	}
	const hex = "0123456789abcdef"
	out := make([]byte, 0, size)
	for i := 0; i < n; i++ {
		if sep != "" && group > 0 && i > 0 && (per > 0 && (n-i)%group == 0 || per < 0 && i%group == 0) {
			out = append(out, sep...)
		}
		out = append(out, hex[raw[i]>>4], hex[raw[i]&15])
	}
	return Ref(asciiStr(stringBytes(out))), nil
}

func bytesHex(t *Thread, args []Value) (Value, error) {
	return t.hexText(rawOf(args[0]), args[1], args[2])
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
