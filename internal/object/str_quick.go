// This file defines the short ways of common operations on short texts: the same
// results and charges as the general ways, without their state.

package object

import "strings"

// quickText is the number of bytes up to which the short ways are taken.
const quickText = 4096

// quickFind searches a text of bytes for a short needle: the place, or the number of
// places.
func quickFind(h, n string, rev bool, kind searchKind) int {
	switch {
	case kind == searchCount:
		return strings.Count(h, n)
	case rev:
		return strings.LastIndex(h, n)
	}
	return strings.Index(h, n)
}

// quickPiece is data[i:j] as an object of x's kind.
func (x *text) quickPiece(t *Thread, i, j int) Value {
	if !x.isStr() {
		return x.bytesPiece(i, j)
	}
	switch j - i {
	case 0:
		return Ref(emptyStr)
	case 1:
		return Ref(Latin1[x.data[i]])
	}
	ascii := As[Str](x.v).ascii
	if !ascii {
		ascii = highUnit(x.data[i:j], 1) < 0x80
	}
	return Ref(t.sharedStr(x.data[i:j], ascii))
}

// bytesPiece is bytes i to j as an object of x's kind.
func (x *text) bytesPiece(i, j int) Value {
	if x.v.Kind() == KindByteArray || i == j {
		return newBytesLike(x.v, []byte(x.data[i:j]))
	}
	return Ref(copyBytes(x.data[i:j]))
}

// quickSplit cuts a text of bytes at a short separator, from the left, everywhere.
func (t *Thread) quickSplit(x text, sep string) (Value, error) {
	n := strings.Count(x.data, sep) + 1
	if n == 1 {
		v, err := x.whole(t)
		if err != nil {
			return Value{}, err
		}
		return Ref(NewList([]Value{v})), t.chargeItems(1)
	}
	units := len(x.data) - (n-1)*len(sep)
	if err := t.chargePieces(n, units); err != nil {
		return Value{}, err
	}
	l, items := t.listFor(n)
	at := 0
	for k := 0; k < n-1; k++ {
		j := at + strings.Index(x.data[at:], sep)
		items[k] = x.quickPiece(t, at, j)
		at = j + len(sep)
	}
	items[n-1] = x.quickPiece(t, at, len(x.data))
	return Ref(l), nil
}

// chargePieces pays for a list of n pieces of a text, of so many bytes together.
func (t *Thread) chargePieces(n, bytes int) error {
	return t.Charge(perItems(n)+fuelBytes(bytes), ListSize+listForSize(n)+int64(n)*(64+24)+int64(bytes)*9/8)
}

// listFor makes a list of n Values that the caller sets. It has charged ListSize + listForSize.
func (t *Thread) listFor(n int) (*List, []Value) {
	l := t.Scratch
	switch {
	case l != nil && n <= l.c:
		t.Scratch = nil
	case n == 0 || n > RoomItems:
		items := make([]Value, n)
		return NewList(items), items
	default:
		l = newListRoom()
	}
	l.n = n
	return l, l.vals()
}

// MaxScratch is how many items Thread.Scratch has room for.
const MaxScratch = 16

// NewScratch makes a list for Thread.Scratch.
func NewScratch() *List { return NewList(make([]Value, 0, MaxScratch)) }

// Vals is the items of a list that was lent.
func (l *List) Vals() []Value { return l.vals() }

// KeepScratch is a list with the items of l, which was lent and is empty then.
func (t *Thread) KeepScratch(l *List) Value {
	own, items := t.listFor(l.n)
	copy(items, l.vals())
	l.Empty()
	return Ref(own)
}

func listForSize(n int) int64 {
	if n == 0 || n > RoomItems {
		return roundUp(16 * int64(n))
	}
	return 16 * RoomItems
}

// quickWords cuts a text of bytes at white space, everywhere.
func (t *Thread) quickWords(x text) (Value, error) {
	n, units, in := 0, 0, false
	for i := 0; i < len(x.data); i++ {
		if x.space(i) {
			in = false
			continue
		}
		if units++; !in {
			n, in = n+1, true
		}
	}
	if n == 1 && units == len(x.data) {
		v, err := x.whole(t)
		if err != nil {
			return Value{}, err
		}
		return Ref(NewList([]Value{v})), t.chargeItems(1)
	}
	if err := t.chargePieces(n, units); err != nil {
		return Value{}, err
	}
	l, items := t.listFor(n)
	k := 0
	for i := 0; i < len(x.data); {
		if x.space(i) {
			i++
			continue
		}
		j := i + 1
		for j < len(x.data) && !x.space(j) {
			j++
		}
		items[k] = x.quickPiece(t, i, j)
		i, k = j, k+1
	}
	return Ref(l), nil
}

// quickReplace replaces a short text everywhere, all of bytes.
func (t *Thread) quickReplace(x text, old, by string, ascii bool) (Value, error) {
	n := strings.Count(x.data, old)
	if n == 0 {
		return x.whole(t)
	}
	size := len(x.data) + n*(len(by)-len(old))
	if err := t.Charge(perItems(n)+fuelBytes(size), StrSize(size, 1)); err != nil {
		return Value{}, err
	}
	if ascii && size > 1 && size <= shortText && x.isStr() {
		m, buf := t.makeText(size, true)
		at := 0
		for ; n > 0; n-- {
			i := at + strings.Index(x.data[at:], old)
			buf = buf[copy(buf, x.data[at:i]):]
			buf = buf[copy(buf, by):]
			at = i + len(old)
		}
		copy(buf, x.data[at:])
		return m.done(t, size), nil
	}
	out := make([]byte, 0, size)
	at := 0
	for ; n > 0; n-- {
		i := at + strings.Index(x.data[at:], old)
		out = append(append(out, x.data[at:i]...), by...)
		at = i + len(old)
	}
	out = append(out, x.data[at:]...)
	if !x.isStr() {
		return newBytesLike(x.v, out), nil
	}
	if !ascii {
		ascii = highUnit(stringBytes(out), 1) < 0x80
	}
	return Ref(ownUnits(stringBytes(out), 1, ascii)), nil
}

// quickParts builds a short text of bytes out of three parts: paid by the caller.
func quickParts(x text, parts *[3]copyPart, n int, ascii bool) Value {
	out := make([]byte, 0, n)
	for i := range parts {
		for k := parts[i].n; k > 0; k-- {
			out = append(out, parts[i].data...)
		}
	}
	if !x.isStr() {
		return newBytesLike(x.v, out)
	}
	return Ref(ownUnits(stringBytes(out), 1, ascii))
}

// quickPercent serves formats of ASCII whose specifiers are %s, %d, %r and %% alone,
// with values that are text, ints or None; ok is false for all else.
func (t *Thread) quickPercent(f *Str, v Value) (out Value, ok bool, err error) {
	if !f.ascii || len(f.data) > quickText {
		return out, false, nil
	}
	one := [1]Value{v}
	args := one[:]
	if v.Kind() == KindTuple {
		args = As[Tuple](v).Items
	}
	var b StrBuilder
	src, used := f.data, 0
	for len(src) > 0 {
		i := strings.IndexByte(src, '%')
		if i < 0 {
			break
		}
		if i+1 >= len(src) {
			return out, false, nil
		}
		b.WriteASCII(src[:i])
		c := src[i+1]
		src = src[i+2:]
		if c == '%' {
			b.WriteASCII("%")
			continue
		}
		if used >= len(args) {
			return out, false, nil
		}
		x := args[used]
		used++
		if c == 'd' && !x.IsInt() || c != 's' && c != 'd' || !b.writePlain(x) {
			return out, false, nil
		}
		if b.n > quickText {
			return out, false, nil
		}
	}
	if used < len(args) {
		return out, false, nil
	}
	b.WriteASCII(src)
	if err := t.Charge(fuelFields(used)+fuelBytes(len(b.b))+fuelChars(len(f.data)), StrSize(b.n, int(max(b.width, 1)))+int64(len(b.b))); err != nil {
		return out, false, err
	}
	return Ref(b.Str()), true, nil
}

// fuelFields is what fields of plain values cost: the operation's own unit pays for one.
func fuelFields(n int) int64 { return int64(n) / 2 }

// writePlain writes str() of short text, an int or None; false for all else.
func (b *StrBuilder) writePlain(v Value) bool {
	switch {
	case v.IsInt():
		b.writeInt(v.Int())
	case v.Type() == StrType:
		s := As[Str](v)
		if len(s.data) > quickText {
			return false
		}
		if s.ascii {
			b.WriteASCII(s.data)
		} else {
			b.WriteStr(s)
		}
	case v.IsNone():
		b.WriteASCII("None")
	default:
		return false
	}
	return true
}

// quickFormat serves formats of ASCII whose fields are {}, {0} or {name} alone.
func (t *Thread) quickFormat(f *Str, args []Value, named Value) (out Value, ok bool, err error) {
	if !f.ascii || len(f.data) > quickText {
		return out, false, nil
	}
	var b StrBuilder
	src, next, auto, fields := f.data, 0, 0, 0
	for len(src) > 0 {
		i := strings.IndexAny(src, "{}")
		if i < 0 {
			break
		}
		if i+1 >= len(src) {
			return out, false, nil
		}
		b.WriteASCII(src[:i])
		c, d := src[i], src[i+1]
		if c == d {
			b.WriteASCII(src[i : i+1])
			src = src[i+2:]
			continue
		}
		if c == '}' {
			return out, false, nil
		}
		src = src[i+1:]
		j := strings.IndexByte(src, '}')
		if j < 0 || j > 64 {
			return out, false, nil
		}
		name := src[:j]
		src = src[j+1:]
		fields++
		var x Value
		switch {
		case name == "":
			if auto == 2 || next >= len(args) {
				return out, false, nil
			}
			auto = 1
			x = args[next]
			next++
		case len(name) == 1 && isDigitByte(name[0]):
			if k := int(name[0] - '0'); auto == 1 || k >= len(args) {
				return out, false, nil
			} else {
				x = args[k]
			}
			auto = 2
		default:
			if named.P == nil || strings.ContainsAny(name, ".[!:{") || isDigitByte(name[0]) {
				return out, false, nil
			}
			var found bool
			if x, found = As[Dict](named).GetStr(asciiStr(name)); !found {
				return out, false, nil
			}
		}
		if !b.writePlain(x) || b.n > quickText {
			return out, false, nil
		}
	}
	b.WriteASCII(src)
	if err := t.Charge(fuelFields(fields)+fuelBytes(len(b.b))+fuelChars(len(f.data)), StrSize(b.n, int(max(b.width, 1)))+int64(len(b.b))); err != nil {
		return out, false, err
	}
	return Ref(b.Str()), true, nil
}

// AddFast is a + b of two exact strs or two exact lists, args.
func (typ *Type) AddFast(t *Thread, args []Value) (Value, error) {
	if typ == ListType {
		return listAdd(t, args)
	}
	a, b := As[Str](args[0]), As[Str](args[1])
	n := len(a.data) + len(b.data)
	if n > shortText || len(a.data) == 0 || len(b.data) == 0 || a.width+b.width != 2 || a.tail != nil && a.tail != fromPlus {
		return strAdd(t, args)
	}
	// what addOp does then, whose copies of its operands take half its time
	if err := t.Charge(fuelBytes(n), 64+roundUp(int64(n))); err != nil {
		return Value{}, err
	}
	s, buf := shortStr(n, a.ascii && b.ascii)
	copy(buf[copy(buf, a.data):], b.data)
	s.tail = fromPlus
	return Ref(s), nil
}

var strAdd = textOp(addOp).fast()
