// This file defines the operations that build a text of parts: +, *, padding, join,
// expandtabs, for str and bytes.

package object

import "math"

// unitText is one character as a text of its own width.
func unitText(r rune) text {
	if r < 256 {
		return text{w: 1, data: allBytes[r : r+1]}
	}
	w := widthOf(uint32(r))
	b := make([]byte, w)
	putUnit(b, w, 0, uint32(r))
	return text{w: w, data: string(b)}
}

// padOp lays a text out in a field: a part of left fill characters, the text, right.
func (t *Thread) padOp(x text, left, right int, fill rune, fast bool) (textWork, Value, error) {
	if left <= 0 && right <= 0 {
		v, err := x.whole(t)
		return nil, v, err
	}
	left, right = max(left, 0), max(right, 0)
	if left > math.MaxInt/64 || right > math.MaxInt/64 {
		return nil, Value{}, t.noWidth(x, left+right)
	}
	c := unitText(fill)
	n, w := left+x.len()+right, max(x.w, c.w)
	if fast && n*w > moveChunk {
		return nil, Value{}, ErrSlow
	}
	ascii := x.isStr() && As[Str](x.v).ascii && fill < 0x80
	return t.buildParts(x, &[3]copyPart{{c.data, c.w, left}, {x.data, x.w, 1}, {c.data, c.w, right}}, n, w, ascii)
}

// noWidth is the error of a text that cannot be so much longer.
func (t *Thread) noWidth(x text, pad int) error {
	if x.v.Kind() == KindBytes && pad > math.MaxInt-bytesHeader-x.len() {
		return t.OverflowError("byte string is too large")
	}
	return t.RaiseArgs(MemoryErrorType)
}

// buildParts begins a text of n units of w bytes out of three parts; a short one is
// made at once.
func (t *Thread) buildParts(x text, parts *[3]copyPart, n, w int, ascii bool) (textWork, Value, error) {
	if n <= quickText && w == 1 {
		if err := t.Charge(fuelBytes(n), StrSize(n, 1)); err != nil {
			return nil, Value{}, err
		}
		return nil, quickParts(x, parts, n, ascii), nil
	}
	k, err := t.newCopy(x, n, w, &listParts{parts: *parts, held: [3]Value{x.v}})
	if err != nil {
		return nil, Value{}, err
	}
	k.ascii = ascii
	return k, Value{}, nil
}

// padded is padOp at once, for what has no step form.
func (t *Thread) padded(s *Str, left, right int, fill rune) (Value, error) {
	w, v, err := t.padOp(textOf(Ref(s)), left, right, fill, false)
	if err != nil || w == nil {
		return v, err
	}
	if _, err := w.work(t, unlimited); err != nil {
		return Value{}, err
	}
	return w.result(t)
}

// justOp makes ljust, rjust and center; which tells the left share of the padding.
func justOp(name string, which func(pad int, width int64) int) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		x := textOf(args[0])
		fill, err := t.fillChar(name, x.isStr(), args[2])
		if err != nil {
			return nil, Value{}, err
		}
		pad := padCount(args[1], x.len())
		left := which(pad, args[1].Int())
		return t.padOp(x, left, pad-left, fill, fast)
	}
}

// fillChar reads a fill character.
func (t *Thread) fillChar(name string, str bool, v Value) (rune, error) {
	switch {
	case v.IsMissing():
		return ' ', nil
	case str && v.Kind() != KindStr:
		return 0, t.TypeError("The fill character must be a unicode character, not %s", v.Type().Name)
	case str && As[Str](v).Len() != 1:
		return 0, t.TypeError("The fill character must be exactly one character long")
	case str:
		return As[Str](v).At(0), nil
	case v.Kind() != KindBytes && v.Kind() != KindByteArray:
		return 0, t.TypeError("%s() argument 2 must be a byte string of length 1, not %s", name, typeNameNone(v))
	}
	b := v.Buffer()
	if len(b) != 1 {
		return 0, t.TypeError("%s(): argument 2 must be a byte string of length 1, not a %s object of length %d", name, v.Type().Name, len(b))
	}
	return rune(b[0]), nil
}

// padCount is the number of characters missing for a width.
func padCount(width Value, n int) int {
	if width.Int() <= int64(n) { // a difference might not fit
		return 0
	}
	return int(width.Int() - int64(n))
}

// centerLeft is the left share of a padding: of an odd one the smaller, unless the
// width is odd too.
func centerLeft(pad int, width int64) int { return pad/2 + pad&int(width)&1 }

// zfillOp puts zeros after a sign.
func zfillOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	x := textOf(args[0])
	pad := padCount(args[1], x.len())
	if pad == 0 || x.len() == 0 {
		return t.padOp(x, pad, 0, '0', fast)
	}
	sign := 0
	if c := unitAt(x.data, x.w, 0); c == '+' || c == '-' {
		sign = 1
	}
	if pad > math.MaxInt/64 {
		return nil, Value{}, t.noWidth(x, pad)
	}
	n := pad + x.len()
	if fast && n*x.w > moveChunk {
		return nil, Value{}, ErrSlow
	}
	return t.buildParts(x, &[3]copyPart{{x.cut(0, sign), x.w, 1}, {"0", 1, pad}, {x.cut(sign, x.len()), x.w, 1}}, n, x.w, x.isStr() && As[Str](x.v).ascii)
}

// fromPlus marks a str or bytes that came from + but has no slack yet.
var fromPlus = Sentinel(&strTail{})

// addOp is a + b. When a came from + and ends its buffer, b is written behind it:
// repeated s += x is linear.
func addOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	a := textOf(args[0])
	var b text
	if a.isStr() {
		if args[1].Kind() != KindStr {
			return nil, NotImplemented, nil
		}
		b = textOf(args[1])
	} else {
		if !isBuffer(args[1]) {
			if args[1].Type().Special(SpBuffer).P != nil {
				return nil, Value{}, ErrSlow
			}
			return nil, NotImplemented, nil
		}
		raw, err := t.BufferBytes(args[1])
		if err != nil {
			return nil, Value{}, err
		}
		b = text{args[1], stringBytes(raw), 1}
	}
	switch {
	case b.data == "":
		v, err := a.whole(t)
		return nil, v, err
	case a.data == "" && a.v.Type() == b.v.Type():
		return nil, args[1], nil
	}
	return t.add(a, b, fast)
}

// tailOf is the buffer behind a str or bytes.
func tailOf(v Value) *strTail {
	switch v.Kind() {
	case KindStr:
		return As[Str](v).tail
	case KindBytes:
		return As[Bytes](v).tail
	}
	return nil
}

// add builds a + b. A str with slack is sized by its whole buffer, which is at most
// twice its text: see strBytes.
func (t *Thread) add(a, b text, fast bool) (textWork, Value, error) {
	w := max(a.w, b.w)
	na, nb := a.len()*w, b.len()*w
	tail := tailOf(a.v)
	if a.w == w && tail != nil && tail != fromPlus && len(tail.buf) == len(a.data) && cap(tail.buf)-na >= nb {
		if fast && nb > moveChunk {
			return nil, Value{}, ErrSlow
		}
		if err := t.Charge(fuelBytes(nb), 64); err != nil { // the buffer is paid
			return nil, Value{}, err
		}
		tail.buf = tail.buf[:na+nb]
		copyUnits(tail.buf[na:], w, b.data, b.w)
		return nil, added(a, b, tail.buf, w, tail), nil
	}
	if fast && na+nb > moveChunk {
		return nil, Value{}, ErrSlow
	}
	if tail == nil || na+nb < 64 || a.v.Kind() == KindByteArray {
		if err := t.Charge(fuelBytes(na+nb), 64+roundUp(int64(na+nb))); err != nil {
			return nil, Value{}, err
		}
		if na+nb <= shortText && w == 1 && a.isStr() {
			s, buf := shortStr(na+nb, As[Str](a.v).ascii && As[Str](b.v).ascii)
			copy(buf, a.data)
			copy(buf[na:], b.data)
			s.tail = fromPlus
			return nil, Ref(s), nil
		}
		if na+nb <= moveChunk {
			buf := make([]byte, na+nb)
			copyUnits(buf, w, a.data, a.w)
			copyUnits(buf[na:], w, b.data, b.w)
			return nil, added(a, b, buf, w, fromPlus), nil
		}
		c := addWork(a, b, rawBuffer(na+nb), w)
		if c.tail = fromPlus; a.v.Kind() == KindByteArray {
			c.tail = nil
		}
		return c, Value{}, nil
	}
	n := 2 * (na + nb)
	if err := t.Charge(fuelBytes(na+nb), 64+tailSize+roundUp(int64(n))); err != nil {
		return nil, Value{}, err
	}
	buf := rawBuffer(n)[:na+nb]
	if na+nb <= moveChunk {
		copyUnits(buf, w, a.data, a.w)
		copyUnits(buf[na:], w, b.data, b.w)
		return nil, added(a, b, buf, w, &strTail{buf: buf}), nil
	}
	c := addWork(a, b, buf, w)
	c.tail = &strTail{}
	return c, Value{}, nil
}

func addWork(a, b text, buf []byte, w int) *copyWork {
	c := &copyWork{like: a, dst: buf, w: w,
		src: &listParts{parts: [3]copyPart{{a.data, a.w, 1}, {b.data, b.w, 1}}, held: [3]Value{a.v, b.v}}}
	c.ascii = a.isStr() && As[Str](a.v).ascii && As[Str](b.v).ascii
	return c
}

// added is the result of a + b in a buffer.
func added(a, b text, buf []byte, w int, tail *strTail) Value {
	switch a.v.Kind() {
	case KindStr:
		ascii := As[Str](a.v).ascii && As[Str](b.v).ascii
		return Ref(&Str{Header: Header{Type: StrType}, data: stringBytes(buf), width: uint8(w), ascii: ascii, tail: tail})
	case KindBytes:
		return Ref(&Bytes{Header: Header{Type: BytesType}, B: buf[:len(buf):len(buf)], tail: tail})
	}
	return newBytesLike(a.v, buf)
}

// tailSize is what the meter charges for a strTail without its buffer.
const tailSize = 32

// strBytes is what a str takes: with slack, the buffer it shares.
func strBytes(s *Str) int64 {
	if s.tail != nil && s.tail != fromPlus {
		return 64 + tailSize + roundUp(int64(cap(s.tail.buf)))
	}
	return 64 + roundUp(int64(len(s.data)))
}

// mulOp is a text n times over.
func mulOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	x := textOf(args[0])
	n, declined, slow, err := t.repeatText(x, args[1])
	switch {
	case err != nil:
		return nil, Value{}, err
	case declined:
		return nil, NotImplemented, nil
	case slow:
		return nil, Value{}, ErrSlow
	case n == 1:
		v, err := x.whole(t)
		return nil, v, err
	case n == 0 || x.data == "":
		if x.isStr() {
			return nil, Ref(emptyStr), nil
		}
		v, err := t.newBytes(x.v, "")
		return nil, v, err
	}
	if fast && n*len(x.data) > moveChunk {
		return nil, Value{}, ErrSlow
	}
	if n > math.MaxInt/64/x.len() {
		return nil, Value{}, t.RaiseArgs(MemoryErrorType)
	}
	return t.buildParts(x, &[3]copyPart{{x.data, x.w, n}}, n*x.len(), x.w, x.isStr() && As[Str](x.v).ascii)
}

// repeatText is repeatCount with the errors of text types.
func (t *Thread) repeatText(x text, v Value) (n int, declined, slow bool, err error) {
	if x.isStr() && v.Kind() == KindInt && x.len() > 1 {
		if k, ok := v.Int64(); ok && k > math.MaxInt64/int64(x.len()) {
			return 0, false, false, t.OverflowError("repeated string is too long")
		}
	}
	if x.v.Kind() == KindBytes && v.Kind() == KindInt && x.len() > 1 {
		if k, ok := v.Int64(); ok && k > math.MaxInt64/int64(x.len()) {
			return 0, false, false, t.OverflowError("repeated bytes are too long")
		}
	}
	return t.repeatCount(v, len(x.data))
}

// strJoin joins the items of a list or tuple; anything else is gathered first.
func strJoin(t *Thread, args []Value) (Value, error) {
	seq := args[1]
	if k := seq.Type(); k != ListType && k != TupleType {
		return Value{}, ErrSlow
	}
	w, v, err := t.joinSeq(args[0], seq, true)
	if err == nil && w != nil {
		err = ErrSlow
	}
	return v, err
}

// joinSize checks the items and measures the result.
func (t *Thread) joinSize(seq Value) (n, w int, ascii bool, err error) {
	w, ascii = 1, true
	items, _ := valuesOf(seq) // a list of numbers has none, and its first item is no str
	for i := range seqLen(seq) {
		v := Value{}
		if items != nil {
			v = items[i]
		} else {
			v = seqAt(seq, i)
		}
		if v.Kind() != KindStr {
			return 0, 0, false, t.TypeError("sequence item %d: expected str instance, %s found", i, v.Type().Name)
		}
		s := As[Str](v)
		n += s.Len()
		w = max(w, int(s.width))
		ascii = ascii && s.ascii
		if n > math.MaxInt/64 {
			return 0, 0, false, t.OverflowError("join() result is too long for a Python string")
		}
	}
	return n, w, ascii, nil
}

func (t *Thread) joinSeq(sepv, seq Value, fast bool) (textWork, Value, error) {
	sep := As[Str](sepv)
	count := seqLen(seq)
	if count == 0 {
		return nil, Ref(emptyStr), nil
	}
	if count == 1 {
		if v := seqAt(seq, 0); v.Type() == StrType {
			return nil, v, nil
		}
	}
	if fast && count > textChunk/4 {
		return nil, Value{}, ErrSlow
	}
	if err := t.Charge(fuelChars(count), 0); err != nil {
		return nil, Value{}, err
	}
	n, w, ascii, err := t.joinSize(seq)
	if err != nil {
		return nil, Value{}, err
	}
	if count > 1 && sep.Len() > 0 {
		if sep.Len() > math.MaxInt/64/count {
			return nil, Value{}, t.OverflowError("join() result is too long for a Python string")
		}
		n += sep.Len() * (count - 1)
		w = max(w, int(sep.width))
		ascii = ascii && sep.ascii
	}
	if n*w <= moveChunk {
		if err := t.Charge(fuelBytes(n*w), StrSize(n, w)); err != nil {
			return nil, Value{}, err
		}
		var short textMaker
		var buf []byte
		isShort := w == 1 && n > 1 && n <= shortText
		if isShort {
			short, buf = t.makeText(n, ascii)
		} else {
			buf = make([]byte, n*w)
		}
		at := 0
		items, _ := valuesOf(seq)
		for i, v := range items {
			if i > 0 && len(sep.data) > 0 {
				at += sep.Put(buf[at:], w)
			}
			if s := As[Str](v); int(s.width) == w {
				at += copy(buf[at:], s.data)
			} else {
				at += s.Put(buf[at:], w)
			}
		}
		if isShort {
			return nil, short.done(t, n), nil
		}
		return nil, Ref(ownUnits(stringBytes(buf), w, ascii)), nil
	}
	if fast {
		return nil, Value{}, ErrSlow
	}
	if err := t.Charge(0, 16*int64(count)); err != nil {
		return nil, Value{}, err
	}
	items := make([]Value, count) // the list may change meanwhile
	for i := range items {
		items[i] = seqAt(seq, i)
	}
	c, err := t.newCopy(textOf(Ref(emptyStr)), n, w, &joinParts{items: items, sep: textOf(sepv)})
	if err != nil {
		return nil, Value{}, err
	}
	c.ascii = ascii
	return c, Value{}, nil
}

// strJoinStep gathers the items of an iterable. PC 1 has the list, 2 builds.
func strJoinStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		v := f.Vals[1]
		if k := v.Type(); k == ListType || k == TupleType {
			f.In, f.PC = v, 1
		} else {
			typ := v.Type()
			if it := typ.Special(SpIter); it.P == nil && !typ.GuestItems() || it.P != nil && it.IsNone() {
				return t.Fail(t.TypeError("can only join an iterable"))
			}
			f.PC = 1
			if act := t.CollectOp(f, v); act != Done {
				return act
			}
		}
		f.Commit(t)
	}
	if f.PC == 1 {
		w, v, err := t.joinSeq(f.Vals[0], f.In, false)
		if err != nil {
			return t.Fail(err)
		}
		if w == nil {
			f.Out = v
			return Done
		}
		f.State, f.PC = w, 2
		f.Commit(t)
	}
	return t.finishWork(f, f.State.(textWork))
}

// finishWork goes on with work that a frame's state holds.
func (t *Thread) finishWork(f *NFrame, w textWork) Action {
	done, err := w.work(t, textChunk/2)
	if err != nil {
		return t.Fail(err)
	}
	f.Commit(t)
	if !done {
		return Again
	}
	v, err := w.result(t)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

// An expandWork measures a text with its tabs as spaces, then writes it.
type expandWork struct {
	x     text
	tab   int
	i     int
	col   int
	size  int
	tabs  bool
	build *copyWork // its parts are written here
}

// Refs visits the text.
func (e *expandWork) Refs(visit func(*Value)) { e.x.Refs(visit) }

// Size is the new text's.
func (e *expandWork) Size() int64 {
	if e.build == nil {
		return 128
	}
	return 128 + int64(cap(e.build.dst))
}

// Clone copies the new text.
func (e *expandWork) Clone() FrameState {
	c := *e
	if e.build != nil {
		c.build = e.build.Clone().(*copyWork)
	}
	return &c
}

// one gives the number of spaces that stand for unit i, -1 if it is no tab.
func (e *expandWork) one() int {
	k := -1
	switch unitAt(e.x.data, e.x.w, e.i) {
	case '\t':
		k = 0
		if e.tab > 0 {
			k = e.tab - e.col%e.tab
			e.col += k
		}
	case '\n', '\r':
		e.col = 0
	default:
		e.col++
	}
	e.i++
	return k
}

func (e *expandWork) work(t *Thread, budget int) (bool, error) {
	n := e.x.len()
	for e.build == nil {
		if e.i == n {
			if !e.tabs {
				return true, nil
			}
			c, err := t.newCopy(e.x, e.size, e.x.w, &listParts{})
			if err != nil {
				return false, err
			}
			c.ascii = e.x.isStr() && As[Str](e.x.v).ascii
			e.build, e.i, e.col = c, 0, 0
			break
		}
		if budget--; budget < 0 {
			return false, nil
		}
		k := e.one()
		if k < 0 {
			e.size++
			continue
		}
		e.tabs = true
		if e.size += k; e.size > math.MaxInt/64 {
			if e.x.isStr() {
				return false, t.OverflowError("new string is too long")
			}
			return false, t.OverflowError("result too long")
		}
	}
	c, w := e.build, e.x.w
	for e.i < n && c.at < len(c.dst) {
		if budget--; budget < 0 {
			return false, nil
		}
		r := unitAt(e.x.data, w, e.i)
		k := e.one()
		if k < 0 {
			putUnit(c.dst[c.at:], w, 0, r)
			c.at += w
			continue
		}
		budget -= k / 8
		k = min(k*w, len(c.dst)-c.at)
		fillUnits(c.dst[c.at:c.at+k], w, ' ')
		c.at += k
	}
	c.dst = c.dst[:c.at]
	return true, nil
}

func (e *expandWork) result(t *Thread) (Value, error) {
	if e.build == nil {
		if e.x.isStr() {
			return e.x.whole(t)
		}
		return t.newBytes(e.x.v, e.x.data)
	}
	return e.build.result(t)
}

func fillUnits(dst []byte, w int, r rune) {
	if w == 1 {
		for i := range dst {
			dst[i] = byte(r)
		}
		return
	}
	for i := 0; i < len(dst)/w; i++ {
		putUnit(dst, w, i, uint32(r))
	}
}

func expandTabsOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	x := textOf(args[0])
	tab := args[1].Int()
	if tab != int64(int32(tab)) {
		return nil, Value{}, t.OverflowError("Python int too large to convert to C int")
	}
	if fast && (x.len() > textChunk/4 || tab > 1024) {
		return nil, Value{}, ErrSlow
	}
	if err := t.Charge(fuelChars(x.len()), 128); err != nil {
		return nil, Value{}, err
	}
	return &expandWork{x: x, tab: int(tab)}, Value{}, nil
}
