// This file defines Value, the header of heap objects, and the only conversions
// between them: the package's one use of unsafe.

package object

import (
	"math"
	"reflect"
	"strings"
	"unsafe"
)

// A Value is any Python value, or nothing: a P of nil means unbound, and reaches
// neither a native nor the heap.
//
// P points at a Header. For int (64-bit), float, bool, None and a few markers it is
// a static header and N is the payload; for all else it is the object and N is 0. So
// identity is equality of the two words.
//
// Only this package's value file and the loop in vm may touch P and N.
type Value struct {
	P unsafe.Pointer
	N uint64
}

// A Header begins every heap object. Word is {1 static, 1 frozen, 10 census epoch,
// 16 maker, 36 id}, from the top. No interpreter ever writes the header of a static object.
type Header struct {
	Type *Type
	Word uint64
}

// Bits of Header.Word.
const (
	StaticBit  = 1 << 63
	FrozenBit  = 1 << 62
	EpochShift = 52
	EpochMask  = (1<<10 - 1) << EpochShift
	makerShift = 36
	makerMask  = (1<<16 - 1) << makerShift // number of the compartment that made it, for the types that need it
	IDMask     = 1<<makerShift - 1
)

func (h *Header) header() *Header { return h }

// Object is satisfied by pointers to structs that embed Header as their first field.
type Object interface{ header() *Header }

// Static headers of the values that live in a Value itself.
var (
	intHeader      = Header{Word: StaticBit | FrozenBit}
	floatHeader    = Header{Word: StaticBit | FrozenBit}
	boolHeader     = Header{Word: StaticBit | FrozenBit}
	noneHeader     = Header{Word: StaticBit | FrozenBit}
	ellipsisHeader = Header{Word: StaticBit | FrozenBit}
	notImplHeader  = Header{Word: StaticBit | FrozenBit}
	missingHeader  = Header{Word: StaticBit | FrozenBit}
	rangeHeader    = Header{Word: StaticBit | FrozenBit}
	seqHeader      = Header{Word: StaticBit | FrozenBit}
	enumHeader     = Header{Word: StaticBit | FrozenBit}
)

// Tags as the loop compares them.
var (
	IntTag   = unsafe.Pointer(&intHeader)
	FloatTag = unsafe.Pointer(&floatHeader)
	BoolTag  = unsafe.Pointer(&boolHeader)
	NoneTag  = unsafe.Pointer(&noneHeader)
	RangeTag = unsafe.Pointer(&rangeHeader) // iteration state over a range: N is the next item
	SeqTag   = unsafe.Pointer(&seqHeader)   // iteration state over a list or tuple: N is the next index
	EnumTag  = unsafe.Pointer(&enumHeader)  // iteration state over enumerate of a list: N is the next index
)

// The immediate singletons.
var (
	None           = Value{P: unsafe.Pointer(&noneHeader)}
	True           = Value{P: unsafe.Pointer(&boolHeader), N: 1}
	False          = Value{P: unsafe.Pointer(&boolHeader)}
	Ellipsis       = Value{P: unsafe.Pointer(&ellipsisHeader)}
	NotImplemented = Value{P: unsafe.Pointer(&notImplHeader)}
	// Missing is what the binder passes for an optional parameter without a default
	// that Python could write. No guest code ever sees it.
	Missing = Value{P: unsafe.Pointer(&missingHeader)}
	// Unbound is the zero Value.
	Unbound = Value{}
)

// Int makes an int of 64 bits.
func Int(n int64) Value { return Value{unsafe.Pointer(&intHeader), uint64(n)} }

// Float makes a float.
func Float(f float64) Value { return Value{unsafe.Pointer(&floatHeader), math.Float64bits(f)} }

// Bool makes a bool.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Ref makes the Value of a heap object.
func Ref[T any, P interface {
	*T
	Object
}](x P) Value {
	return Value{P: unsafe.Pointer((*T)(x))}
}

// As gives the heap object of a Value without a check: the caller has looked at the
// type's Kind. The safe build looks again.
func As[T any, P interface {
	*T
	Object
}](v Value) P {
	if layoutsChecked {
		checkLayout(v, reflect.TypeFor[T]())
	}
	return P((*T)(v.P))
}

// Header returns the header v points at.
func (v Value) Header() *Header { return (*Header)(v.P) }

// Type returns the type of a bound value.
func (v Value) Type() *Type { return (*Header)(v.P).Type }

// Kind returns the Go layout of a bound value.
func (v Value) Kind() Kind { return (*Header)(v.P).Type.Kind }

// Is tells whether v and w are the same value, as Python's `is`.
func (v Value) Is(w Value) bool { return v == w }

// IsUnbound tells whether v is nothing at all.
func (v Value) IsUnbound() bool { return v.P == nil }

// IsMissing tells whether an optional argument was not given.
func (v Value) IsMissing() bool { return v.P == unsafe.Pointer(&missingHeader) }

// IsNone tells whether v is None.
func (v Value) IsNone() bool { return v.P == unsafe.Pointer(&noneHeader) }

// IsNotImplemented tells whether v is NotImplemented.
func (v Value) IsNotImplemented() bool { return v.P == unsafe.Pointer(&notImplHeader) }

// IsInt tells whether v is an exact int of 64 bits (bool and big ints are not).
func (v Value) IsInt() bool { return v.P == unsafe.Pointer(&intHeader) }

// IsFloat tells whether v is an exact float.
func (v Value) IsFloat() bool { return v.P == unsafe.Pointer(&floatHeader) }

// IsBool tells whether v is True or False.
func (v Value) IsBool() bool { return v.P == unsafe.Pointer(&boolHeader) }

// Int is the payload of an exact 64-bit int or a bool.
func (v Value) Int() int64 { return int64(v.N) }

// Float is the payload of an exact float.
func (v Value) Float() float64 { return math.Float64frombits(v.N) }

// Bool is the payload of a bool.
func (v Value) Bool() bool { return v.N != 0 }

// SetInt stores an int, writing the tag only if it changes: a pointer store costs a
// write barrier while the collector runs (2.0–2.9 times slower, measured).
func SetInt(d *Value, n int64) {
	if d.P != unsafe.Pointer(&intHeader) {
		d.P = unsafe.Pointer(&intHeader)
	}
	d.N = uint64(n)
}

// SetFloat stores a float in the same way.
func SetFloat(d *Value, f float64) {
	if d.P != unsafe.Pointer(&floatHeader) {
		d.P = unsafe.Pointer(&floatHeader)
	}
	d.N = math.Float64bits(f)
}

// SetBool stores a bool in the same way.
func SetBool(d *Value, b bool) {
	if d.P != unsafe.Pointer(&boolHeader) {
		d.P = unsafe.Pointer(&boolHeader)
	}
	if b {
		d.N = 1
	} else {
		d.N = 0
	}
}

// setValue stores v, writing the pointer only if it changes.
func setValue(d *Value, v Value) {
	if d.P != v.P {
		d.P = v.P
	}
	d.N = v.N
}

// stringBytes views b as a string. The caller never writes b's first len(b) bytes again.
func stringBytes(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// rawBuffer makes n bytes that are not cleared: 100 MB would take 10 ms, and cannot be
// done by chunks. Its user shows no byte that it has not written.
func rawBuffer(n int) []byte {
	if n < 1<<16 {
		return make([]byte, n)
	}
	var b strings.Builder
	b.Grow(n)
	b.WriteByte(0)
	return unsafe.Slice(unsafe.StringData(b.String()), n)
}

// The short layouts of str and bytes: their text lies behind them in one allocation. A
// Str is 56 bytes, so that 8 more cost nothing.
type (
	str8 struct {
		Str
		text [8]byte
	}
	str24 struct {
		Str
		text [24]byte
	}
	str40 struct {
		Str
		text [40]byte
	}
	bytes24 struct {
		Bytes
		text [24]byte
	}
)

// shortText is the number of bytes that lie behind a str at most.
const shortText = 40

// shortStr makes a str of n bytes, 1 to shortText, which the caller writes at once: they
// are its text.
//
// It is allocated as words, which Go's collector does not look into (15 % of a program
// that makes texts): such a str points to itself and to what is never freed, the type and
// the mark fromPlus. No other tail may be set in it.
func shortStr(n int, ascii bool) (*Str, []byte) {
	var s *Str
	var b []byte
	switch {
	case n <= 8:
		x := (*str8)(unsafe.Pointer(new([unsafe.Sizeof(str8{}) / 8]uint64)))
		s, b = &x.Str, x.text[:n:n]
	case n <= 24:
		x := (*str24)(unsafe.Pointer(new([unsafe.Sizeof(str24{}) / 8]uint64)))
		s, b = &x.Str, x.text[:n:n]
	default:
		x := (*str40)(unsafe.Pointer(new([unsafe.Sizeof(str40{}) / 8]uint64)))
		s, b = &x.Str, x.text[:n:n]
	}
	s.Type, s.width, s.ascii = StrType, 1, ascii
	s.data = unsafe.String(&b[0], n)
	return s, b
}

// copyStr is a str of 2 bytes or more, with a text of its own.
func copyStr(data string, ascii bool) *Str {
	if len(data) > shortText {
		return &Str{Header: Header{Type: StrType}, data: strings.Clone(data), width: 1, ascii: ascii}
	}
	s, b := shortStr(len(data), ascii)
	copy(b, data)
	return s
}

// copyBytes is a bytes object of a byte or more, with contents of its own.
func copyBytes(data string) *Bytes {
	if len(data) > 24 {
		return &Bytes{Header: Header{Type: BytesType}, B: []byte(data)}
	}
	x := new(bytes24)
	x.Type = BytesType
	x.B = x.text[:copy(x.text[:], data):len(data)]
	return &x.Bytes
}

// slotAt returns attribute slot i of the array that begins at p.
func slotAt(p *Value, i int) *Value {
	return (*Value)(unsafe.Add(unsafe.Pointer(p), uintptr(i)*unsafe.Sizeof(Value{})))
}

var absentHeader = Header{Word: StaticBit}

// absentValue marks a special method known not to exist.
var absentValue = Value{P: unsafe.Pointer(&absentHeader)}

// AttrsOf returns where v keeps its attributes, or nil.
func AttrsOf(v Value) *Attrs {
	off := v.Type().AttrOff
	if off == 0 {
		return nil
	}
	return (*Attrs)(unsafe.Add(v.P, off))
}

// withAttrs is an instance of a subclass of a built-in type.
type withAttrs[T any] struct {
	X T
	A Attrs
}

// Alloc makes an instance of typ whose layout is T, with room for attributes if typ
// has any. The caller has charged for it (see Type.InstanceSize).
func Alloc[T any, P interface {
	*T
	Object
}](t *Thread, typ *Type) P {
	if typ.AttrOff == 0 {
		x := P(new(T))
		*x.header() = t.Header(typ)
		if typ.Flags&FlagStatic == 0 {
			t.noteDel(typ, Ref(x))
		}
		return x
	}
	w := new(withAttrs[T])
	x := P(&w.X)
	*x.header() = t.Header(typ)
	w.A.Shape = typ.Root(t.Comp)
	if c := w.A.Shape.Cap(); c > 0 {
		w.A.Slots = unsafe.SliceData(make([]Value, c))
	}
	t.noteDel(typ, Ref(x))
	return x
}

// attrOffset is the AttrOff of subclasses of a type whose layout is T.
func attrOffset[T any]() uintptr { return unsafe.Offsetof(withAttrs[T]{}.A) }

// The instance layouts: the slots follow the object in one allocation.
type (
	inst1 struct {
		Instance
		s [1]Value
	}
	inst2 struct {
		Instance
		s [2]Value
	}
	inst3 struct {
		Instance
		s [3]Value
	}
	inst4 struct {
		Instance
		s [4]Value
	}
	inst5 struct {
		Instance
		s [5]Value
	}
	inst6 struct {
		Instance
		s [6]Value
	}
	inst7 struct {
		Instance
		s [7]Value
	}
	inst8 struct {
		Instance
		s [8]Value
	}
	inst10 struct {
		Instance
		s [10]Value
	}
	inst12 struct {
		Instance
		s [12]Value
	}
	inst16 struct {
		Instance
		s [16]Value
	}
)

// InlineSlots rounds a wanted number of slots to one that has a layout.
func InlineSlots(n int) uint32 {
	switch {
	case n <= 8:
		return uint32(max(n, 0))
	case n <= 10:
		return 10
	case n <= 12:
		return 12
	}
	return 16
}

// inlineInstance makes an Instance with n slots behind it.
func inlineInstance(n uint32) *Instance {
	var x *Instance
	switch n {
	case 0:
		x = new(Instance)
	case 1:
		y := new(inst1)
		x, y.Slots = &y.Instance, &y.s[0]
	case 2:
		y := new(inst2)
		x, y.Slots = &y.Instance, &y.s[0]
	case 3:
		y := new(inst3)
		x, y.Slots = &y.Instance, &y.s[0]
	case 4:
		y := new(inst4)
		x, y.Slots = &y.Instance, &y.s[0]
	case 5:
		y := new(inst5)
		x, y.Slots = &y.Instance, &y.s[0]
	case 6:
		y := new(inst6)
		x, y.Slots = &y.Instance, &y.s[0]
	case 7:
		y := new(inst7)
		x, y.Slots = &y.Instance, &y.s[0]
	case 8:
		y := new(inst8)
		x, y.Slots = &y.Instance, &y.s[0]
	case 10:
		y := new(inst10)
		x, y.Slots = &y.Instance, &y.s[0]
	case 12:
		y := new(inst12)
		x, y.Slots = &y.Instance, &y.s[0]
	default:
		y := new(inst16)
		x, y.Slots = &y.Instance, &y.s[0]
	}
	return x
}

// NewInstance makes an empty instance of typ for the acting compartment. The caller
// has charged InstanceSize.
func NewInstance(typ *Type, maker *Compartment) *Instance {
	x := inlineInstance(typ.Inline)
	x.Type, x.Word = typ, maker.mark()
	x.Shape = typ.Root(maker)
	if typ.Inline == 0 && typ.NSlots > 0 { // more __slots__ than any layout has inline
		x.Slots = unsafe.SliceData(make([]Value, x.Shape.Cap()))
	}
	return x
}

// InitInstance makes x, the head of a struct that begins with an Instance, an object of
// typ with room for its attributes. The caller has charged InstanceSize.
func InitInstance(x *Instance, typ *Type, maker *Compartment) {
	x.Type, x.Word = typ, maker.mark()
	x.Shape = typ.Root(maker)
	if c := x.Shape.Cap(); c > 0 {
		x.Slots = unsafe.SliceData(make([]Value, c))
	}
}

// Slot returns attribute slot i. The caller knows that i is below the shape's Cap.
func (a *Attrs) Slot(i int) *Value { return slotAt(a.Slots, i) }

// grow moves the slots to an array of n.
func (a *Attrs) grow(used, n int) {
	s := make([]Value, n)
	for i := 0; i < used; i++ {
		s[i] = *a.Slot(i)
	}
	a.Slots = unsafe.SliceData(s)
}

// A List is a list or an instance of a subclass. Its items are stored as int64,
// float64 or Value, whichever fits all of them; everybody but the loop goes through
// the methods of list.go.
type List struct {
	Header
	ptr  unsafe.Pointer // first item: *int64, *float64 or *Value
	n    int
	c    int
	kind ListKind
	room bool // it is the List of a listRoom
	lone bool // in room, and what has it now is the last: see vm's returnList
}

// A listRoom is a list with its first storage in the same allocation.
type listRoom struct {
	List
	items [RoomItems]Value
}

// RoomItems is how many items a new list has room for that is to be filled.
const RoomItems = 4

// newListRoom makes an empty list with room for RoomItems Values.
func newListRoom() *List {
	x := new(listRoom)
	x.Type, x.room = ListType, true
	x.setVals(x.items[:0])
	return &x.List
}

// whole is the generator expression that a generator marked as one begins.
func (g *Generator) whole() *genexpr { return (*genexpr)(unsafe.Pointer(g)) }

// InRoom tells whether the items are in the list's own allocation.
func (l *List) InRoom() bool {
	return l.room && l.ptr == unsafe.Pointer(&(*listRoom)(unsafe.Pointer(l)).items)
}

func (l *List) ints() []int64     { return unsafe.Slice((*int64)(l.ptr), l.c)[:l.n] }
func (l *List) floats() []float64 { return unsafe.Slice((*float64)(l.ptr), l.c)[:l.n] }
func (l *List) vals() []Value     { return unsafe.Slice((*Value)(l.ptr), l.c)[:l.n] }

func (l *List) setInts(s []int64) {
	l.kind, l.ptr, l.n, l.c = ListInts, unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
}

func (l *List) setFloats(s []float64) {
	l.kind, l.ptr, l.n, l.c = ListFloats, unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
}

func (l *List) setVals(s []Value) {
	l.kind, l.ptr, l.n, l.c = ListVals, unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
}

// LoopView gives the loop a list's storage.
func (l *List) LoopView() (kind ListKind, ptr unsafe.Pointer, n, c int) {
	return l.kind, l.ptr, l.n, l.c
}

// LoopGrow is the loop's append within capacity, after it stored the items.
func (l *List) LoopGrow(n int) { l.n += n }

// LoopShrink is the loop's pop, which clears the last item.
func (l *List) LoopShrink() { l.n-- }

// SetLone tells a list that whoever is given it next is the last to have it, and keeps it not:
// then, if it has its items in its own allocation, it can be emptied and be another list.
func (l *List) SetLone() { l.lone = l.InRoom() }

// Lone tells whether SetLone was done to the list.
func (l *List) Lone() bool { return l.lone }

// LoopEmpty makes a lone list, whose items the loop has cleared, like one of newListRoom.
func (l *List) LoopEmpty() { l.n, l.lone = 0, false }

// Empty clears the items of a lone list and makes it like one of newListRoom.
func (l *List) Empty() {
	for i := range l.vals() {
		l.vals()[i].P = nil
	}
	l.LoopEmpty()
}

// MakeStatic makes a heap value part of a Program: shared by interpreters and never
// written again.
func MakeStatic(v Value) Value {
	h := v.Header()
	if h.Word&StaticBit == 0 {
		switch v.Type() {
		case StrType:
			s := As[Str](v)
			s.hash, s.tail = s.Hash(), nil
		case BytesType:
			b := As[Bytes](v)
			b.hash, b.tail = b.Hash(), nil
		}
		h.Word |= StaticBit | FrozenBit
	}
	return v
}

// SubclassAttrs tells where guest subclasses of a static type of Go layout T keep
// their attributes. Types of the kinds that attrOffsetOf knows need no call.
func SubclassAttrs[T any](typ *Type) { typ.SubOff = attrOffset[T]() }

// attrOffsetOf is the AttrOff of guest subclasses of a static type; 0: none possible.
func attrOffsetOf(t *Type) uintptr {
	for b := t; b != nil; b = b.Base {
		if b.SubOff != 0 {
			return b.SubOff
		}
	}
	switch t.Kind {
	case KindInstance:
		return unsafe.Offsetof(Instance{}.Attrs)
	case KindException:
		return unsafe.Offsetof(Exception{}.Attrs)
	case KindInt:
		return attrOffset[BigInt]()
	case KindFloat:
		return attrOffset[FloatObj]()
	case KindComplex:
		return attrOffset[Complex]()
	case KindStr:
		return attrOffset[Str]()
	case KindBytes:
		return attrOffset[Bytes]()
	case KindByteArray:
		return attrOffset[ByteArray]()
	case KindTuple:
		return attrOffset[Tuple]()
	case KindList:
		return attrOffset[List]()
	case KindDict:
		return attrOffset[Dict]()
	case KindSet:
		return attrOffset[Set]()
	case KindProperty:
		return attrOffset[Property]()
	case KindModule:
		return attrOffset[Module]()
	}
	return 0
}

// The small tuples: the items follow the object in one allocation.
type (
	tuple1 struct {
		Tuple
		s [1]Value
	}
	tuple2 struct {
		Tuple
		s [2]Value
	}
	tuple3 struct {
		Tuple
		s [3]Value
	}
	tuple4 struct {
		Tuple
		s [4]Value
	}
	tuple5 struct {
		Tuple
		s [5]Value
	}
	tuple6 struct {
		Tuple
		s [6]Value
	}
)

// Pair makes a tuple of two. The caller has charged TupleSize(2).
func Pair(a, b Value) Value {
	y := new(tuple2)
	y.Type, y.Items = TupleType, y.s[:]
	y.s[0], y.s[1] = a, b
	return Ref(&y.Tuple)
}

// TupleOf makes a tuple of copies of items. The caller has charged TupleSize.
func TupleOf(items []Value) Value {
	var x *Tuple
	switch len(items) {
	case 0:
		return Ref(emptyTuple)
	case 1:
		y := new(tuple1)
		x, y.Items = &y.Tuple, y.s[:]
	case 2:
		y := new(tuple2)
		x, y.Items = &y.Tuple, y.s[:]
	case 3:
		y := new(tuple3)
		x, y.Items = &y.Tuple, y.s[:]
	case 4:
		y := new(tuple4)
		x, y.Items = &y.Tuple, y.s[:]
	case 5:
		y := new(tuple5)
		x, y.Items = &y.Tuple, y.s[:]
	case 6:
		y := new(tuple6)
		x, y.Items = &y.Tuple, y.s[:]
	default:
		x = &Tuple{Items: make([]Value, len(items))}
	}
	x.Type = TupleType
	copy(x.Items, items)
	return Ref(x)
}

// Where the loop finds the parts of a dict and of a str: it looks exact str keys up
// itself.
const (
	SetDictOff     = unsafe.Offsetof(Set{}.D)
	DictEntriesOff = unsafe.Offsetof(Dict{}.entries)
	DictIndexOff   = unsafe.Offsetof(Dict{}.index)
	DictNsOff      = unsafe.Offsetof(Dict{}.Ns)
	DictEntrySize  = unsafe.Sizeof(dictEntry{})
	DictKeyOff     = unsafe.Offsetof(dictEntry{}.key)
	DictValueOff   = unsafe.Offsetof(dictEntry{}.val)
	StrHashOff     = unsafe.Offsetof(Str{}.hash)
)

// addr is a place in memory. The cloner follows pointers by the Go layout of types: it
// reaches memory through these functions alone.
type addr = unsafe.Pointer

// sliceWords are the words of a slice.
type sliceWords struct {
	p    addr
	n, c int
}

// stringWords are the words of a string.
type stringWords struct {
	p addr
	n int
}

func offset(p addr, n uintptr) addr { return unsafe.Add(p, n) }
func distance(p, base addr) uintptr { return uintptr(p) - uintptr(base) }
func addrAt(p addr) *addr           { return (*addr)(p) }
func valueAt(p addr) *Value         { return (*Value)(p) }
func headerAt(p addr) *Header       { return (*Header)(p) }
func instanceAt(p addr) *Instance   { return (*Instance)(p) }
func attrsAt(p addr) *Attrs         { return (*Attrs)(p) }
func shapeAt(p addr) *Shape         { return (*Shape)(p) }
func listAt(p addr) *List           { return (*List)(p) }
func sliceAt(p addr) *sliceWords    { return (*sliceWords)(p) }
func stringAt(p addr) *stringWords  { return (*stringWords)(p) }
func slotsAddr(a *Attrs) addr       { return addr(a.Slots) }
func setSlots(a *Attrs, p addr)     { a.Slots = (*Value)(p) }
func listAddr(l *List) addr         { return addr(l) }
func shapeAddr(s *Shape) addr       { return addr(s) }
func instanceAddr(x *Instance) addr { return addr(x) }
func (w *sliceWords) at() addr      { return addr(w) }
func newValues(n int) addr          { return addr(unsafe.SliceData(make([]Value, n))) }
func copyValues(dst, src addr, n int) {
	copy(unsafe.Slice((*Value)(dst), n), unsafe.Slice((*Value)(src), n))
}

// cloneBytes copies n bytes into an array of room.
func cloneBytes(src addr, n, room int) addr {
	b := append(make([]byte, 0, room), unsafe.Slice((*byte)(src), n)...)
	return addr(unsafe.SliceData(b))
}

// hasInlineSlots tells whether the slots of an instance follow it in its allocation.
func (x *Instance) hasInlineSlots() bool {
	return addr(x.Slots) == unsafe.Add(addr(x), unsafe.Sizeof(*x))
}
