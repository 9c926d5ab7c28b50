// This file defines what native modules outside this package share with the built-in
// types: checks of constructors, the usual rows, iteration without frames, dict entries.

package object

// NewClass checks the first argument of base's __new__: a class derived from base.
func (t *Thread) NewClass(base *Type, cls Value) (*Type, error) { return t.newClass(base, cls) }

// ChargeNew pays for an object of a class, its attributes included.
func (t *Thread) ChargeNew(typ *Type, fuel, bytes int64) error { return t.chargeNew(typ, fuel, bytes) }

// Mutable refuses changes of frozen objects: "cannot VERB a frozen TYPE".
func (t *Thread) Mutable(h *Header, verb string) error { return t.mutable(h, verb) }

// ReduceIter is what __reduce__ returns: (fn, (args…)[, state]); state may be unbound.
func (t *Thread) ReduceIter(fn, state Value, args ...Value) (Value, error) {
	return t.reduceIter(fn, state, args...)
}

// Builtin is a member of the builtins module: what __reduce__ of iterators names.
func (t *Thread) Builtin(name string) Value { return t.builtin(name) }

// SelfIterRow is the `__iter__` of iterators.
func SelfIterRow() Row { return selfIterRow }

// GenericRow is `__class_getitem__` of generic types.
func GenericRow() Row { return genericRow }

// DictRow is the `__dict__` attribute of a native type whose instances have one.
func DictRow() Row {
	return Row{Name: "__dict__", Kind: Getter, Rights: Reflect, Charge: Constant, Fast: getDict, Set: setDict,
		Del: func(t *Thread, args []Value) (Value, error) { return Value{}, t.TypeError("cannot delete __dict__") },
		Doc: "The attributes by name."}
}

// StoreGeneric is the ordinary store of an attribute, for types with a StoreFunc.
func (t *Thread) StoreGeneric(v Value, name *Str, val Value) (bool, IC, error) {
	return t.storeGeneric(v.Type(), v, name, val)
}

// HasAttrs tells whether an object has attributes of its own.
func HasAttrs(v Value) bool {
	a := AttrsOf(v)
	return a != nil && (a.Shape.DictMode || a.Shape.N() > int(a.Shape.Type.NSlots))
}

// SetDict replaces v.__dict__, or empties it if d is nil.
func (t *Thread) SetDict(v Value, d *Dict) error {
	if d == nil {
		if !HasAttrs(v) {
			return nil
		}
		if err := t.Charge(0, DictSize); err != nil {
			return err
		}
		d = NewDict()
	}
	_, err := setDict(t, []Value{v, Ref(d)})
	return err
}

// DictOfInstance is v.__dict__; nil without an error if v has none.
func (t *Thread) DictOfInstance(v Value) (*Dict, error) { return t.instanceDict(v) }

// Half spreads a charge of 1 fuel over 2 items: it is 1 for every even number.
func Half(n int64) int64 { return half(n) }

// RoundUp is the size the meter charges for a variable part of n bytes.
func RoundUp(n int64) int64 { return roundUp(n) }

// LeftOf guesses the number of items that an iterator has left; 0 if nobody knows.
func LeftOf(it Value) int { return leftOf(it) }

// EachAhead gives use the items that an iterator shows (see Many): 1 unit of fuel for 2 items,
// counted in f.N. ErrSlow from use: the item is not taken. With Done, the next one must be asked
// for by NextOp. into is the object that they go to, whose own iterators must see it grow.
func (t *Thread) EachAhead(f *NFrame, it Value, into *Header, use func(v Value) error) Action {
	act, _ := t.drain(f, it, into, use)
	return act
}

// NextFast asks an iterator whose __next__ is native and quick: the unbound Value at
// its end. ErrSlow: it is not, and nothing has changed.
func (t *Thread) NextFast(it Value) (Value, error) { return t.nextDirect(it) }

// CollectFast makes a list of the items of an exact built-in container that needs
// little work; ok is false for others.
func (t *Thread) CollectFast(v Value) (l *List, ok bool, err error) { return t.collectFast(v) }

// Clamp gives the bounds that start and stop arguments of index methods mean.
func Clamp(start, stop int64, n int) (int, int) { return clampRange(start, stop, n) }

// Callable tells whether v can be called.
func Callable(v Value) bool { return callable(v) }

// KwArgs appends the values of a dict of keywords to args and gives their names.
func (t *Thread) KwArgs(args []Value, kw *Dict) ([]Value, *Tuple, error) { return t.kwArgs(args, kw) }

// CallMethodKw calls m, found on the type of args[0], as a method of it.
func (t *Thread) CallMethodKw(f *NFrame, m Value, args []Value, names *Tuple) Action {
	return t.callMethodKw(f, m, args, names)
}

// Caught is what a step that catches begins with: the exception of a callee, or nil.
func (f *NFrame) Caught() *Exception {
	if f.Exc.P == nil {
		return nil
	}
	return As[Exception](f.Exc)
}

// VisitTuple visits a tuple held by pointer.
func VisitTuple(x *Tuple, visit func(*Value)) {
	if x != nil {
		v := Ref(x)
		visit(&v)
	}
}

// KeyHashOp is the hash of a dict key: f.In is an int.
func (t *Thread) KeyHashOp(f *NFrame, key Value) Action { return t.keyHashOp(f, key, false) }

// FindEntryOp finds a key whose hash is known: f.In is the number of its entry or -1,
// true until the next guest code runs.
func (t *Thread) FindEntryOp(f *NFrame, d *Dict, key Value, hash int64) Action {
	return t.findOp(f, Ref(d), key, hash)
}

// LookFast finds a key that needs no guest code: its entry or -1, and its hash. ok is false if it
// takes more than that.
func (t *Thread) LookFast(d *Dict, key Value) (entry int, hash int64, ok bool) { return t.look(d, key) }

// StoreEntry stores at an entry, or inserts if entry is -1, charged.
func (t *Thread) StoreEntry(d *Dict, entry int, key Value, hash int64, val Value) error {
	return t.tableSet(d, entry, key, hash, val)
}

// FirstEntry is the number of the first live entry, -1 if there is none.
func (d *Dict) FirstEntry() int {
	for i := d.first; i < len(d.entries); i++ {
		if d.entries[i].key.P != nil {
			return i
		}
	}
	return -1
}

// LastEntry is the number of the last live entry, -1 if there is none.
func (d *Dict) LastEntry() int { return d.lastEntry() }

// FrontCost is the bytes that InsertFront may allocate.
func (d *Dict) FrontCost() int64 {
	if d.front > 0 {
		return 0
	}
	n := d.frontCap()
	return roundUp(int64(n)*entrySize) + roundUp(4*int64(indexSize(n)))
}

// frontCap is the capacity of a table rebuilt with as much room before its items as
// they take themselves, so that inserting at the front is amortized constant.
func (d *Dict) frontCap() int { return 2*d.live + d.live/2 + 8 }

// InsertFront adds a key known to be absent before all others; FrontCost has been
// charged. The dict is no namespace.
func (d *Dict) InsertFront(key Value, hash int64, val Value) {
	if d.front == 0 {
		old := d.entries
		gap := d.live + 4
		entries := make([]dictEntry, gap, d.frontCap())
		for i := range old {
			if old[i].key.P != nil {
				entries = append(entries, old[i])
			}
		}
		index, long, _ := placed(nil, entries, cap(entries))
		live := d.live
		d.take(entries, index, long)
		d.live, d.first, d.front = live, gap, int32(gap)
	}
	d.front--
	d.first = int(d.front)
	d.entries[d.first] = dictEntry{hash, key, val}
	d.live++
	d.Version++
	if d.index != nil {
		d.place(hash, d.front+1)
	}
}

// OwnTable gives a copied table storage of its own.
func (d *Dict) OwnTable() { d.ownTable() }

// DictRefs visits what a dict holds; DictBytes is its size as the meter counts it: for
// the layouts of types derived from dict.
func (d *Dict) DictRefs(visit func(*Value)) { d.refs(visit) }

// DictBytes is the size of a dict as the meter counts it.
func (d *Dict) DictBytes() int64 { return d.size() }

// NewModuleNative makes a function of a native module by hand: for functions that have
// several names or stand in several modules.
func NewModuleNative(module string, r *Row) Value {
	r.inModule(module)
	number(r)
	n := &Native{Header: Header{Type: BuiltinType, Word: StaticBit | FrozenBit}, Row: r, Self: None, Module: Ref(Intern(module))}
	giveStaticID(&n.Header)
	return Ref(n)
}

// SetCollection makes a guest class and those derived from it match sequence or mapping
// patterns, but for those that match one kind already: 1 fuel per 8 classes looked at.
func (t *Thread) SetCollection(typ *Type, flag TypeFlags) error {
	all, seen := []*Type{typ}, map[*Type]bool{typ: true}
	for i := 0; i < len(all); i++ {
		if err := t.PollAt(i); err != nil {
			return err
		}
		if all[i].Flags&(FlagStatic|FlagSequence|FlagMapping) != 0 {
			continue
		}
		for j, c := range all[i].subs {
			if err := t.PollAt(j); err != nil {
				return err
			}
			if !seen[c] {
				seen[c] = true
				all = append(all, c)
			}
		}
	}
	if err := t.Charge(int64(len(all)/8), 0); err != nil {
		return err
	}
	for _, c := range all {
		if c.Flags&(FlagStatic|FlagSequence|FlagMapping) == 0 {
			c.Flags |= flag
		}
	}
	return nil
}

// TakeTable makes d hold what another, private dict holds.
func (d *Dict) TakeTable(from *Dict) {
	h := d.Header
	*d = *from
	d.Header = h
}

// Bytes is the size of what a builder holds.
func (b *StrBuilder) Bytes() int { return cap(b.b) }

// Clone copies a builder.
func (b *StrBuilder) Clone() StrBuilder {
	c := *b
	c.b = append([]byte(nil), b.b...)
	return c
}

// DottedName is the name of a type with its module, as CPython's %T prints it.
func (t *Type) DottedName() string { return t.dottedName() }

// ArgTypeName is the name of an argument's type in messages of CPython's argument clinic:
// None for None itself.
func ArgTypeName(v Value) string { return typeNameNone(v) }

// HalfToFloat widens an IEEE number of 16 bits that is no NaN.
func HalfToFloat(h uint16) float64 { return halfToFloat(h) }

// FloatToHalf rounds to an IEEE number of 16 bits; ok is false if it overflows.
func FloatToHalf(x float64) (h uint16, ok bool) { return floatToHalf(x) }

// Release ends a view that a native made for its own use: the length of what it looked
// at may change again.
func (m *MemoryView) Release() { m.release() }

// NewByteArray makes a bytearray that owns b. The caller has charged for it.
func NewByteArray(b []byte) *ByteArray { return newByteArray(b) }

// ByteArraySize is what the meter charges for a bytearray without its bytes.
const ByteArraySize = byteArraySize

// Room pays for n more bytes of a bytearray and makes sure that they fit behind a.B.
func (t *Thread) Room(a *ByteArray, n int) error { return t.room(a, n) }

// KeyOp asks a subscript, or the parts of a slice, for __index__: f.In is an exact int or
// a slice of such.
func (t *Thread) KeyOp(f *NFrame, key Value) Action { return t.keyOp(f, key) }

// ItemKey tells whether a subscript is an exact int or a slice of such; slow means that
// KeyOp must make it one. What cannot be one is a TypeError that names the noun.
func (t *Thread) ItemKey(noun string, key Value) (slow bool, err error) { return t.itemKey(noun, key) }

// SliceRange is what a slice that ItemKey lets through selects from n items.
func (t *Thread) SliceRange(v Value, n int) (start, step, count int, err error) {
	start, _, step, count, err = t.resolveSlice(As[Slice](v), n)
	return
}

// KeyedStep is the step form of a body whose second argument is a subscript.
func KeyedStep(body Fast) Step { return keyedStep(body) }

// MoveLong is copy(dst, src) of many items, in pieces: see moveLong.
func MoveLong[T any](dst, src []T) { moveLong(dst, src) }

// CopyLong is copy(dst, src) for new storage: see copyLong.
func CopyLong[T any](t *Thread, dst, src []T) error { return copyLong(t, dst, src) }

// RepeatLong fills new storage with s over and over: see repeatLong.
func RepeatLong[T any](t *Thread, dst, s []T) error { return repeatLong(t, dst, s) }

// CopyBytes is a copy of b.
func CopyBytes(b []byte) []byte { return copyOfBytes(b) }

// MoveUp moves s[i:j] by d places: see moveUp.
func MoveUp[T any](s []T, i, j, d int) { moveUp(s, i, j, d) }

// ClearLong is clear(s) of many items.
func ClearLong[T any](s []T) { clearLong(s) }

// GiveWay is for the i-th of many items of a loop that must not stop.
func GiveWay(i int) { giveWay(i) }

// OperandStep is the step form of `seq * n`; RepeatCount reads its operand.
func OperandStep(body Fast) Step { return operandStep(body) }

// RepeatCount is how often a sequence of units bytes is repeated; declined is true if v is
// no number, slow if it must be asked for its __index__.
func (t *Thread) RepeatCount(v Value, unit int) (n int, declined, slow bool, err error) {
	return t.repeatCount(v, unit)
}

// CompareRows are the six comparisons; step may be nil.
func CompareRows(fast func(t *Thread, op int, a, b Value) (Value, error), step func(t *Thread, f *NFrame, op int) Action) []Row {
	return compareRows(fast, step)
}

// FunctionSurface visits what a function shows of itself: its attributes, defaults and
// annotations, not its globals and closure.
func FunctionSurface(v Value, visit func(*Value)) {
	f := As[Function](v)
	for i := range f.Defaults {
		visit(&f.Defaults[i])
	}
	VisitDict(f.Dict, visit)
	m := f.More()
	VisitDict(m.KwDefaults, visit)
	for _, x := range []Value{m.Annotations, m.TypeParams, m.Doc} {
		visit(&x)
	}
}

// IsStdlibName tells whether the reference's library has a top-level module of that name.
func IsStdlibName(name string) bool { return stdlibNames[name] }

// NewMethodNative makes a method of owner that stands in no table: for classes that are put
// together at run time from those special methods that their instances have.
func NewMethodNative(owner *Type, r *Row) Value {
	r.qual = owner.QualName + "." + r.Name
	return publishRow(owner, r)
}

// SpecialNamed gives the number of a special method.
func SpecialNamed(name string) (Special, bool) {
	sp, ok := specialByName[name]
	return sp, ok
}

// Holding makes a function of a row whose first parameter is held.
func (t *Thread) Holding(r *Row, held Value) (Value, error) {
	if err := t.Charge(0, nativeSize); err != nil {
		return Value{}, err
	}
	return Ref(&Native{Header: t.Header(BuiltinType), Row: r, Owner: held.Type(), Self: held, Module: None}), nil
}
