// This file defines the methods of str that build a new text out of pieces: join,
// replace, padding, expandtabs, zfill.

package object

import "math"

// strJoin joins the items of a list or tuple; anything else is gathered first.
func strJoin(t *Thread, args []Value) (Value, error) {
	seq := args[1]
	if k := seq.Type(); k != ListType && k != TupleType {
		return Value{}, ErrSlow
	}
	if seqLen(seq) > textChunk/8 {
		return Value{}, ErrSlow
	}
	return t.joinSeq(As[Str](args[0]), seq)
}

// textChunk is the number of characters a Fast body handles one by one: about 1 ms.
// Longer texts go by steps.
const textChunk = 1 << 18

// joinSize checks the items and measures the result, from item i to j.
func (t *Thread) joinSize(seq Value, i, j int, n, w int, ascii bool) (int, int, bool, error) {
	if seq.Kind() == KindList && As[List](seq).kind != ListVals && j > i {
		return 0, 0, false, t.TypeError("sequence item %d: expected str instance, %s found", i, seqAt(seq, i).Type().Name)
	}
	for ; i < j; i++ {
		v := seqAt(seq, i)
		if v.Kind() != KindStr {
			return 0, 0, false, t.TypeError("sequence item %d: expected str instance, %s found", i, v.Type().Name)
		}
		s := As[Str](v)
		n += s.Len()
		w = max(w, int(s.width))
		ascii = ascii && s.ascii
		if n > math.MaxInt/16 {
			return 0, 0, false, t.OverflowError("join() result is too long for a Python string")
		}
	}
	return n, w, ascii, nil
}

func (t *Thread) joinSeq(sep *Str, seq Value) (Value, error) {
	count := seqLen(seq)
	if count == 0 {
		return Ref(emptyStr), nil
	}
	if count == 1 {
		if v := seqAt(seq, 0); v.Type() == StrType {
			return v, nil
		}
	}
	if err := t.Charge(fuelChars(count), 0); err != nil {
		return Value{}, err
	}
	n, w, ascii, err := t.joinSize(seq, 0, count, 0, 1, true)
	if err != nil {
		return Value{}, err
	}
	if count > 1 && sep.Len() > 0 {
		if sep.Len() > math.MaxInt/16/count {
			return Value{}, t.OverflowError("join() result is too long for a Python string")
		}
		n += sep.Len() * (count - 1)
		w = max(w, int(sep.width))
		ascii = ascii && sep.ascii
	}
	if err := t.Charge(fuelBytes(n*w), StrSize(n, w)); err != nil {
		return Value{}, err
	}
	buf := make([]byte, n*w)
	at := 0
	for i := 0; i < count; i++ {
		if i > 0 {
			at += sep.Put(buf[at:], w)
		}
		at += As[Str](seqAt(seq, i)).Put(buf[at:], w)
	}
	return Ref(ownUnits(stringBytes(buf), w, ascii)), nil
}

// strJoinStep gathers the items of an iterable. PC 1 has the list.
func strJoinStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		v := f.Vals[1]
		if k := v.Type(); k == ListType || k == TupleType {
			f.In = v
		} else {
			typ := v.Type()
			if it := typ.Special(SpIter); it.IsUnbound() && typ.Special(SpGetItem).IsUnbound() || !it.IsUnbound() && it.IsNone() {
				return t.Fail(t.TypeError("can only join an iterable"))
			}
			f.PC = 1
			if act := t.CollectOp(f, v); act != Done {
				return act
			}
		}
	}
	v, err := t.joinSeq(As[Str](f.Vals[0]), f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func strReplace(t *Thread, args []Value) (Value, error) {
	s, old, by := As[Str](args[0]), As[Str](args[1]), As[Str](args[2])
	limit := int(min(args[3].Int(), math.MaxInt32))
	n, m := s.Len(), old.Len()
	if limit == 0 || m > n || old.width > s.width || n == 0 && limit > 0 && m > 0 {
		return t.plain(s)
	}
	w := int(s.width)
	count := 0
	var f finder
	if m == 0 {
		count = n + 1
		if limit >= 0 {
			count = min(count, limit)
		}
	} else {
		fuel, bytes := finderCost(len(s.data), m*w)
		if err := t.Charge(2*fuel, bytes); err != nil {
			return Value{}, err
		}
		data, _ := within(old, w)
		f = newFinder(data, w, false)
		count = f.count(s.data, limit)
	}
	if count == 0 {
		return t.plain(s)
	}
	if d := by.Len() - m; d > 0 && count > math.MaxInt/16/d {
		return Value{}, t.OverflowError("replace string is too long")
	}
	size := n + count*(by.Len()-m)
	if size == 0 {
		return Ref(emptyStr), nil
	}
	to := max(w, int(by.width))
	if err := t.Charge(perItems(count)+fuelBytes(size*to), StrSize(size, to)); err != nil {
		return Value{}, err
	}
	buf := make([]byte, size*to)
	at, from := 0, 0
	put := func(i, j int) { at += copyUnits(buf[at:], to, s.cut(i, j), w) }
	for k := 0; k < count; k++ {
		if m == 0 {
			at += by.Put(buf[at:], to)
			if k < n {
				put(k, k+1)
				from = k + 1
			}
			continue
		}
		i := f.next(s.data, from)
		put(from, i)
		at += by.Put(buf[at:], to)
		from = i + m
	}
	put(from, n)
	if s.ascii && by.ascii {
		return Ref(ownUnits(stringBytes(buf), 1, true)), nil
	}
	return Ref(unitsStr(stringBytes(buf), to)), nil
}

// padded is s with left and right fill characters.
func (t *Thread) padded(s *Str, left, right int, fill rune) (Value, error) {
	if left <= 0 && right <= 0 {
		return t.plain(s)
	}
	left, right = max(left, 0), max(right, 0)
	w := max(int(s.width), widthOf(uint32(fill)))
	if left > math.MaxInt/32 || right > math.MaxInt/32 {
		return Value{}, t.RaiseArgs(MemoryErrorType)
	}
	n := left + s.Len() + right
	if err := t.Charge(fuelBytes(n*w), StrSize(n, w)); err != nil {
		return Value{}, err
	}
	buf := make([]byte, n*w)
	fillUnits(buf[:left*w], w, fill)
	s.Put(buf[left*w:], w)
	fillUnits(buf[(n-right)*w:], w, fill)
	return Ref(ownUnits(stringBytes(buf), w, s.ascii && fill < 0x80)), nil
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

// fillChar reads a fill character.
func (t *Thread) fillChar(v Value) (rune, error) {
	if v.Kind() != KindStr {
		return 0, t.TypeError("The fill character must be a unicode character, not %s", v.Type().Name)
	}
	if s := As[Str](v); s.Len() == 1 {
		return s.At(0), nil
	}
	return 0, t.TypeError("The fill character must be exactly one character long")
}

func strLJust(t *Thread, args []Value) (Value, error) {
	fill, err := t.fillChar(args[2])
	if err != nil {
		return Value{}, err
	}
	s := As[Str](args[0])
	return t.padded(s, 0, padCount(args[1], s.Len()), fill)
}

func strRJust(t *Thread, args []Value) (Value, error) {
	fill, err := t.fillChar(args[2])
	if err != nil {
		return Value{}, err
	}
	s := As[Str](args[0])
	return t.padded(s, padCount(args[1], s.Len()), 0, fill)
}

func strCenter(t *Thread, args []Value) (Value, error) {
	fill, err := t.fillChar(args[2])
	if err != nil {
		return Value{}, err
	}
	s := As[Str](args[0])
	pad := padCount(args[1], s.Len())
	left := centerLeft(pad, args[1].Int())
	return t.padded(s, left, pad-left, fill)
}

// padCount is the number of characters missing for a width.
func padCount(width Value, n int) int { return int(max(width.Int()-int64(n), 0)) }

// centerLeft is the left share of a padding: of an odd one the smaller, unless the
// width is odd too.
func centerLeft(pad int, width int64) int { return pad/2 + pad&int(width)&1 }

func strZFill(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	pad := padCount(args[1], s.Len())
	v, err := t.padded(s, pad, 0, '0')
	if err != nil || pad == 0 || s.Len() == 0 {
		return v, err
	}
	if r := s.At(0); r == '+' || r == '-' {
		x := As[Str](v)
		w := int(x.width)
		b := []byte(x.data)
		putUnit(b, w, 0, uint32(r))
		putUnit(b, w, pad, '0')
		return Ref(ownUnits(stringBytes(b), w, x.ascii)), t.Charge(0, StrSize(x.Len(), w))
	}
	return v, nil
}

// strExpandTabs measures, pays, then writes.
func strExpandTabs(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	tab, err := t.tabSize(args[1])
	if err != nil {
		return Value{}, err
	}
	n := s.Len()
	if err := t.Charge(fuelChars(n), 0); err != nil {
		return Value{}, err
	}
	walk := func(put func(i, spaces int)) {
		col := 0
		for i := 0; i < n; i++ {
			switch s.At(i) {
			case '\t':
				k := 0
				if tab > 0 {
					k = tab - col%tab
					col += k
				}
				put(-1, k)
				continue
			case '\n', '\r':
				col = 0
			default:
				col++
			}
			put(i, 0)
		}
	}
	size, tabs, over := 0, false, false
	walk(func(i, spaces int) {
		if i >= 0 {
			size++
			return
		}
		tabs = true
		if size += spaces; size > math.MaxInt/16 {
			size, over = math.MaxInt/16, true
		}
	})
	if over {
		return Value{}, t.OverflowError("new string is too long")
	}
	if !tabs {
		return t.plain(s)
	}
	w := int(s.width)
	if err := t.Charge(fuelBytes(size*w), StrSize(size, w)); err != nil {
		return Value{}, err
	}
	buf := make([]byte, size*w)
	at := 0
	walk(func(i, spaces int) {
		if i >= 0 {
			putUnit(buf, w, at, unitAt(s.data, w, i))
			at++
			return
		}
		fillUnits(buf[at*w:(at+spaces)*w], w, ' ')
		at += spaces
	})
	return Ref(ownUnits(stringBytes(buf), w, s.ascii)), nil
}

// tabSize checks an int that must fit in 32 bits.
func (t *Thread) tabSize(v Value) (int, error) {
	if n := v.Int(); n == int64(int32(n)) {
		return int(n), nil
	}
	return 0, t.OverflowError("Python int too large to convert to C int")
}
