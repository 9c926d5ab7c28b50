// This file defines memoryview: making views, what may be done with a view at all, and
// its table. Items are in memoryview_items.go.

package object

import (
	"math"
	"strings"
)

const viewSize = 176

func init() {
	MemoryViewType.Define("memoryview(object)\n--\n\nA view of the memory of bytes, a bytearray or another object with __buffer__.",
		&Layout{
			Refs: func(v Value, visit func(*Value)) {
				m := As[MemoryView](v)
				visit(&m.Owner)
				visit(&m.Obj)
				visit(&m.Inner)
			},
			Size: func(v Value) int64 { return viewSize + 32*int64(len(As[MemoryView](v).Shape)) },
			Go:   GoOf[MemoryView](),
		}, rowsOf(viewRows(), viewGetters(), compareRows(memCompare, memCompareStep, CmpEQ, CmpNE), unorderedRows()))
	MemoryIterType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&As[TextIter](v).Seq) },
		Size: func(v Value) int64 { return textIterSize },
		Go:   GoOf[TextIter](),
	}, []Row{
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: viewIterNext, Doc: "The next item."},
	})
}

// MemoryIterType is the iterator of memoryview.
var MemoryIterType = Declare("memory_iterator", KindOther, ObjectType)

func viewRows() []Row {
	return []Row{
		{Name: "__new__", Sig: "(cls, /, object)", Kind: Static, Rights: NoRights, Charge: Constant, Step: viewNewStep, Doc: "Make a view of an object's memory."},
		{Name: "__len__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: viewLen, Doc: "The number of items along the first dimension."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: viewRepr, Doc: "That it is a view, and its id."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: viewHash, Step: viewHashStep, Doc: "The hash of the bytes, if they cannot change."},
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: viewIter, Doc: "An iterator over the items."},
		{Name: "__getitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: viewGetItem, Step: viewKeyStep(viewGetItem), Doc: "self[key]: an item, or for a slice a view."},
		{Name: "__setitem__", Sig: "($self, key, value, /)", Rights: NoRights, Charge: PerByte, Fast: viewSetItem, Step: viewSetItemStep, Doc: "Replace an item, or the items of a slice."},
		{Name: "__delitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: Constant, Fast: viewDelItem, Doc: "Memory cannot be deleted."},
		{Name: "__buffer__", Sig: "($self, flags, /)", Params: "flags:index", Rights: NoRights, Charge: Constant, Fast: bytesBuffer, Doc: "A view of the same memory."},
		{Name: "__release_buffer__", Sig: "($self, buffer, /)", Rights: NoRights, Charge: Constant, Fast: releaseBuffer, Doc: "End a view."},
		{Name: "__enter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return args[0], t.viewReady(As[MemoryView](args[0]))
		}, Doc: "The view itself."},
		{Name: "__exit__", Varargs: true, Sig: "($self, /, *exc_info)", Params: "exc_info:ignore", Rights: NoRights, Charge: Constant, Step: viewReleaseStep, Doc: "Release the view."},
		{Name: "release", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: viewReleaseStep, Doc: "End the view: it gives its memory free and can no longer be used."},
		{Name: "tobytes", Sig: "($self, /, order='C')", Rights: NoRights, Charge: PerByte, Fast: viewToBytes, Doc: "The items as bytes.\n\norder is C for rows first, F for columns first, A for the memory's own."},
		textOp(hexOp).row(Row{Name: "hex", Sig: "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", Params: "bytes_per_sep:int32", Rights: NoRights, Charge: PerByte,
			Doc: "Two hexadecimal digits a byte.\n\nsep stands between groups of bytes_per_sep bytes, counted from the right, or from the left if it is negative."}),
		{Name: "tolist", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: viewToList, Doc: "The items as a list, of lists if there are several dimensions."},
		{Name: "cast", Sig: "($self, /, format, shape=<unrepresentable>)", Params: "format:str", Rights: NoRights, Charge: Constant, Fast: viewCast,
			Doc: "A view of the same memory with items of another format, or in another shape."},
		{Name: "toreadonly", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: viewToReadOnly, Doc: "A view of the same memory that cannot write."},
		{Name: "_from_flags", Sig: "($type, /, object, flags)", Params: "flags:int32", Kind: ClassMethod, Rights: NoRights, Charge: Constant, Step: viewFromFlagsStep,
			Doc: "Make a view of an object's memory as asked for by flags."},
		{Name: "count", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Step: viewFindStep(true), Doc: "The number of items equal to value."},
		{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Params: "start:bound stop:bound", Rights: NoRights, Charge: PerItem, Step: viewFindStep(false),
			Doc: "The position of the first item equal to value, from start on and before stop.\n\nRaises ValueError if there is none."},
		genericRow,
	}
}

func viewGetters() []Row {
	get := func(name, doc string, of func(t *Thread, m *MemoryView) (Value, error)) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Doc: doc, Fast: func(t *Thread, args []Value) (Value, error) {
			m := As[MemoryView](args[0])
			if err := t.viewReady(m); err != nil {
				return Value{}, err
			}
			return of(t, m)
		}}
	}
	inner := func(name, doc string, of func(t *Thread, m *MemoryView) (Value, error)) Row {
		r := get(name, doc, of)
		r.Inside = true
		return r
	}
	ints := func(t *Thread, s []int) (Value, error) {
		if err := t.Charge(0, TupleSize(len(s))); err != nil {
			return Value{}, err
		}
		out := make([]Value, len(s))
		for i, n := range s {
			out[i] = Int(int64(n))
		}
		return NewTuple(out), nil
	}
	return []Row{
		inner("obj", "The object whose memory is viewed.", func(t *Thread, m *MemoryView) (Value, error) { return m.Obj, nil }),
		get("nbytes", "The bytes that the items take.", func(t *Thread, m *MemoryView) (Value, error) { return Int(int64(m.N)), nil }),
		get("readonly", "Whether items cannot be replaced.", func(t *Thread, m *MemoryView) (Value, error) { return Bool(m.ReadOnly), nil }),
		get("itemsize", "The bytes of an item.", func(t *Thread, m *MemoryView) (Value, error) { return Int(int64(m.ItemSize)), nil }),
		get("format", "The format of an item, as in the module struct.", func(t *Thread, m *MemoryView) (Value, error) {
			return NewStr(m.Format), t.Charge(0, StrSize(len(m.Format), 1))
		}),
		get("ndim", "The number of dimensions.", func(t *Thread, m *MemoryView) (Value, error) { return Int(int64(len(m.Shape))), nil }),
		get("shape", "The number of items along each dimension.", func(t *Thread, m *MemoryView) (Value, error) { return ints(t, m.Shape) }),
		get("strides", "The bytes from an item to the next along each dimension.", func(t *Thread, m *MemoryView) (Value, error) { return ints(t, m.Strides) }),
		get("suboffsets", "Always empty: no memory is reached through pointers.", func(t *Thread, m *MemoryView) (Value, error) { return NewTuple(nil), nil }),
		get("c_contiguous", "Whether the items lie without gaps, rows first.", func(t *Thread, m *MemoryView) (Value, error) { return Bool(m.contiguous()), nil }),
		get("f_contiguous", "Whether the items lie without gaps, columns first.", func(t *Thread, m *MemoryView) (Value, error) { return Bool(m.columns()), nil }),
		get("contiguous", "Whether the items lie without gaps.", func(t *Thread, m *MemoryView) (Value, error) { return Bool(m.contiguous() || m.columns()), nil }),
	}
}

// lost tells whether there is no memory behind a view any more.
func (m *MemoryView) lost() bool {
	return m.Released || m.Owner.P == nil || m.Owner.Kind() == KindByteArray && m.beyond(len(As[ByteArray](m.Owner).B))
}

// beyond tells whether a view reaches over n bytes. It cannot, while the lock holds; a
// copy of an interpreter could break it, and then must not crash.
func (m *MemoryView) beyond(n int) bool {
	lo, hi := m.Off, m.Off+m.ItemSize
	for d, k := range m.Shape {
		if k == 0 {
			return false
		}
		if s := m.Strides[d] * (k - 1); s < 0 {
			lo += s
		} else {
			hi += s
		}
	}
	return lo < 0 || hi > n
}

// viewReady refuses a released view.
func (t *Thread) viewReady(m *MemoryView) error {
	if m.lost() {
		return t.ValueError("operation forbidden on released memoryview object")
	}
	return nil
}

// contiguous tells whether the items lie without gaps, the last index fastest.
func (m *MemoryView) contiguous() bool {
	size := m.ItemSize
	for d := len(m.Shape) - 1; d >= 0; d-- {
		if m.N == 0 {
			return true
		}
		if m.Shape[d] > 1 && m.Strides[d] != size {
			return false
		}
		size *= m.Shape[d]
	}
	return true
}

// columns is contiguous with the first index fastest.
func (m *MemoryView) columns() bool {
	size := m.ItemSize
	for d := range m.Shape {
		if m.N == 0 {
			return true
		}
		if m.Shape[d] > 1 && m.Strides[d] != size {
			return false
		}
		size *= m.Shape[d]
	}
	return true
}

// raw is the owner's bytes.
func (m *MemoryView) raw() []byte { return m.Owner.Buffer() }

// gather copies the items, the last index fastest.
func (m *MemoryView) gather() []byte {
	out := make([]byte, 0, m.N)
	m.each(false, func(off int) { out = append(out, m.raw()[off:off+m.ItemSize]...) })
	return out
}

// each visits the offsets of all items; columns with the first index fastest.
func (m *MemoryView) each(columns bool, visit func(off int)) {
	if m.N == 0 {
		return
	}
	n := len(m.Shape)
	at := make([]int, n)
	off := m.Off
	for i := 0; ; i++ {
		giveWay(i)
		visit(off)
		k := 0
		for ; k < n; k++ {
			d := n - 1 - k
			if columns {
				d = k
			}
			at[d]++
			off += m.Strides[d]
			if at[d] < m.Shape[d] {
				break
			}
			off -= m.Strides[d] * at[d]
			at[d] = 0
		}
		if k == n {
			return
		}
	}
}

// newView registers a view of a bytearray: while it lives the length is locked.
func (t *Thread) newView(m MemoryView) (Value, error) {
	bytes := int64(viewSize + 32*len(m.Shape))
	if m.Owner.Kind() == KindByteArray {
		bytes += 16
	}
	if err := t.Charge(0, bytes); err != nil {
		return Value{}, err
	}
	v := &m
	v.Header, v.hash = t.Header(MemoryViewType), 0
	if m.Owner.Kind() == KindByteArray {
		a := As[ByteArray](m.Owner)
		a.views, a.asked = append(a.views, v), 0
	}
	return Ref(v), nil
}

// viewOf makes a view of a built-in buffer.
func (t *Thread) viewOf(v Value) (Value, error) {
	if v.Kind() == KindMemoryView {
		m := As[MemoryView](v)
		if err := t.viewReady(m); err != nil {
			return Value{}, err
		}
		return t.newView(*m)
	}
	n := len(v.Buffer())
	return t.newView(MemoryView{Owner: v, Obj: v, N: n, Format: "B", ItemSize: 1, Shape: []int{n}, Strides: []int{1}, ReadOnly: v.Kind() == KindBytes})
}

func bytesBuffer(t *Thread, args []Value) (Value, error) {
	if args[1].Int()&1 != 0 {
		switch {
		case args[0].Kind() == KindBytes:
			return Value{}, t.Raise(BufferErrorType, "Object is not writable.")
		case args[0].Kind() == KindMemoryView && As[MemoryView](args[0]).ReadOnly:
			return Value{}, t.Raise(BufferErrorType, "memoryview: underlying buffer is not writable")
		}
	}
	return t.viewOf(args[0])
}

// Flags of __buffer__ as CPython numbers them.
const bufferFull = 0x11c

// viewNewStep: PC 1 has what __buffer__ gave.
func viewNewStep(t *Thread, f *NFrame) Action {
	if _, err := t.newClass(MemoryViewType, f.Vals[0]); err != nil {
		return t.Fail(err)
	}
	return t.makeView(f, f.Vals[1], bufferFull)
}

func viewFromFlagsStep(t *Thread, f *NFrame) Action {
	flags := f.Vals[2].Int()
	if v := f.Vals[1]; f.PC == 0 && isBuffer(v) {
		m, err := bytesBuffer(t, []Value{v, f.Vals[2]})
		if err != nil {
			return t.Fail(err)
		}
		f.Out = m
		return Done
	}
	return t.makeView(f, f.Vals[1], flags)
}

func (t *Thread) makeView(f *NFrame, v Value, flags int64) Action {
	if f.PC == 0 {
		if isBuffer(v) {
			m, err := t.viewOf(v)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = m
			return Done
		}
		f.PC = 1
		act, absent := t.CallSpecial(f, SpBuffer, v, Int(flags))
		if absent {
			return t.Fail(t.TypeError("memoryview: a bytes-like object is required, not '%s'", v.Type().Name))
		}
		if act != Done {
			return act
		}
	}
	if f.In.Kind() != KindMemoryView {
		return t.Fail(t.TypeError("__buffer__ returned non-memoryview object"))
	}
	inner := As[MemoryView](f.In)
	if err := t.viewReady(inner); err != nil {
		return t.Fail(err)
	}
	m := *inner
	m.Inner = NewTuple([]Value{v, f.In})
	if err := t.Charge(0, TupleSize(2)); err != nil {
		return t.Fail(err)
	}
	out, err := t.newView(m)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}

// release ends a view.
func (m *MemoryView) release() {
	if m.Released {
		return
	}
	m.Released = true
	if m.Owner.P != nil && m.Owner.Kind() == KindByteArray {
		a := As[ByteArray](m.Owner)
		for i, x := range a.views {
			if x == m {
				a.views = append(a.views[:i], a.views[i+1:]...)
				break
			}
		}
	}
	m.Owner, m.Obj = Value{}, Value{}
}

// viewReleaseStep: PC 1 has told the object whose __buffer__ gave the view.
func viewReleaseStep(t *Thread, f *NFrame) Action {
	m := As[MemoryView](f.Vals[0])
	if f.PC == 0 && !m.Released && m.Inner.P != nil {
		pair := As[Tuple](m.Inner).Items
		if rel, ok := pair[0].Type().Lookup(strReleaseBuffer); ok {
			f.PC = 1
			if act := t.callMethodKw(f, rel, []Value{pair[0], pair[1]}, nil); act != Done {
				return act
			}
		}
	}
	if m.Inner.P != nil {
		As[MemoryView](As[Tuple](m.Inner).Items[1]).release()
		m.Inner = Value{}
	}
	m.release()
	f.Out = None
	return Done
}

var strReleaseBuffer = Intern("__release_buffer__")

func releaseBuffer(t *Thread, args []Value) (Value, error) {
	if args[1].Kind() != KindMemoryView {
		return Value{}, t.TypeError("expected a memoryview object")
	}
	m := As[MemoryView](args[1])
	if err := t.viewReady(m); err != nil {
		return Value{}, t.ValueError("memoryview's buffer has already been released")
	}
	if m.Owner != args[0] && m.Obj != args[0] && !(args[0].Kind() == KindMemoryView && As[MemoryView](args[0]).Owner == m.Owner) {
		return Value{}, t.ValueError("memoryview's buffer is not this object")
	}
	m.release()
	return None, nil
}

func viewRepr(t *Thread, args []Value) (Value, error) {
	if As[MemoryView](args[0]).Released {
		return t.newText("<released memory at " + t.hexID(args[0]) + ">")
	}
	return t.newText("<memory at " + t.hexID(args[0]) + ">")
}

func viewLen(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	if len(m.Shape) == 0 {
		return Value{}, t.TypeError("0-dim memory has no length")
	}
	return Int(int64(m.Shape[0])), nil
}

func viewHash(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if m.hash != 0 {
		return Int(m.hash), nil
	}
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	if !m.ReadOnly {
		return Value{}, t.ValueError("cannot hash writable memoryview object")
	}
	if c := m.code(); c != 'B' && c != 'b' && c != 'c' {
		return Value{}, t.ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if m.Obj.P != nil && m.Obj.Type() != BytesType {
		if buffer := m.Obj.Type().Special(SpBuffer); buffer.P == nil || buffer.Kind() == KindNative {
			return Value{}, ErrSlow
		}
	}
	return t.viewHashBytes(args[0])
}

func (t *Thread) viewHashBytes(v Value) (Value, error) {
	m := As[MemoryView](v)
	if err := t.Charge(fuelBytes(m.N), 0); err != nil {
		return Value{}, err
	}
	m.hash = HashBytes(stringBytes(v.Buffer()))
	return Int(m.hash), nil
}

// viewHashStep is the hash of a view of what must have a hash, too. PC 1 has that.
func viewHashStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		v, err := viewHash(t, f.Vals)
		if err == nil {
			f.Out = v
			return Done
		}
		if err != ErrSlow {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.HashOp(f, As[MemoryView](f.Vals[0]).Obj); act != Done {
			return act
		}
	}
	if err := t.viewReady(As[MemoryView](f.Vals[0])); err != nil { // it may have been released
		return t.Fail(err)
	}
	v, err := t.viewHashBytes(f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

func viewIter(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	if len(m.Shape) == 0 {
		return Value{}, t.TypeError("invalid indexing of 0-dim memory")
	}
	if len(m.Shape) > 1 {
		return Value{}, t.Raise(NotImplementedErrorType, "multi-dimensional sub-views are not implemented")
	}
	return t.newTextIter(MemoryIterType, args[0])
}

func viewIterNext(t *Thread, args []Value) (Value, error) {
	it := As[TextIter](args[0])
	if it.Seq.P == nil {
		return Value{}, nil
	}
	m := As[MemoryView](it.Seq)
	if it.I >= m.Shape[0] {
		it.Seq = Value{}
		return Value{}, nil
	}
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	v, err := m.item(t, m.Off+it.I*m.Strides[0])
	if err == nil {
		it.I++
	}
	return v, err
}

func viewToBytes(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	columns := false
	if !args[1].IsNone() {
		if args[1].Kind() != KindStr {
			return Value{}, t.TypeError("tobytes() argument 'order' must be str or None, not %s", args[1].Type().Name)
		}
		switch As[Str](args[1]).Go() {
		case "C":
		case "F":
			columns = true
		case "A":
			columns = m.columns() && !m.contiguous()
		default:
			return Value{}, t.ValueError("order must be 'C', 'F' or 'A'")
		}
	}
	if err := t.Charge(m.moveFuel(), BytesSize(m.N)); err != nil {
		return Value{}, err
	}
	if columns {
		out := make([]byte, 0, m.N)
		m.each(true, func(off int) { out = append(out, m.raw()[off:off+m.ItemSize]...) })
		return newBytesLike(emptyBytes, out), nil
	}
	if m.contiguous() {
		out := rawBuffer(m.N)
		return newBytesLike(emptyBytes, out), copyLong(t, out, args[0].Buffer())
	}
	return newBytesLike(emptyBytes, m.gather()), nil
}

// moveFuel is what copying the items costs.
func (m *MemoryView) moveFuel() int64 {
	if m.contiguous() {
		return fuelBytes(m.N)
	}
	return fuelChars(m.N / m.ItemSize)
}

func viewToReadOnly(t *Thread, args []Value) (Value, error) {
	v, err := t.viewOf(args[0])
	if err == nil {
		As[MemoryView](v).ReadOnly = true
	}
	return v, err
}

// formatSize is the bytes of an item of a native format, 0 if there is none.
func formatSize(c byte) int {
	switch c {
	case 'c', 'b', 'B', '?':
		return 1
	case 'h', 'H', 'e':
		return 2
	case 'i', 'I', 'f':
		return 4
	case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P':
		return 8
	}
	return 0
}

// code is the format's letter.
func (m *MemoryView) code() byte { return m.Format[len(m.Format)-1] }

func viewCast(t *Thread, args []Value) (Value, error) {
	m := As[MemoryView](args[0])
	if err := t.viewReady(m); err != nil {
		return Value{}, err
	}
	format := As[Str](args[1]).Go()
	if !m.contiguous() {
		return Value{}, t.TypeError("memoryview: casts are restricted to C-contiguous views")
	}
	if !args[2].IsMissing() || len(m.Shape) != 1 {
		if !args[2].IsMissing() {
			if k := args[2].Kind(); k != KindList && k != KindTuple {
				return Value{}, t.TypeError("shape must be a list or a tuple")
			}
			if n := seqLen(args[2]); n > 64 {
				return Value{}, t.ValueError("memoryview: number of dimensions must not exceed 64")
			} else if len(m.Shape) != 1 && n != 1 {
				return Value{}, t.TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
			}
		}
	}
	if _, err := EncodeStr(t, As[Str](args[1]), "ascii", "strict"); err != nil {
		return Value{}, err
	}
	letter := strings.TrimPrefix(format, "@")
	if len(letter) != 1 || formatSize(letter[0]) == 0 {
		return Value{}, t.ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	size := formatSize(letter[0])
	if from := m.code(); from != 'B' && from != 'b' && from != 'c' && letter[0] != 'B' && letter[0] != 'b' && letter[0] != 'c' {
		return Value{}, t.TypeError("memoryview: cannot cast between two non-byte formats")
	}
	if m.N%size != 0 {
		return Value{}, t.TypeError("memoryview: length is not a multiple of itemsize")
	}
	out := *m
	out.Format, out.ItemSize = format, size
	out.Shape, out.Strides = []int{m.N / size}, []int{size}
	if !args[2].IsMissing() {
		shape, err := t.viewShape(args[2])
		if err != nil {
			return Value{}, err
		}
		total := size
		strides := make([]int, len(shape))
		for d := len(shape) - 1; d >= 0; d-- {
			strides[d] = total
			if shape[d] > math.MaxInt/total {
				return Value{}, t.ValueError("memoryview.cast(): product(shape) > SSIZE_MAX")
			}
			total *= shape[d]
		}
		if total != m.N {
			return Value{}, t.TypeError("memoryview: product(shape) * itemsize != buffer size")
		}
		out.Shape, out.Strides = shape, strides
	}
	return t.newView(out)
}

func (t *Thread) viewShape(v Value) ([]int, error) {
	n := seqLen(v)
	shape := make([]int, n)
	for i := range shape {
		x := seqAt(v, i)
		if x.Kind() != KindInt {
			return nil, t.TypeError("memoryview.cast(): elements of shape must be integers")
		}
		k, ok := x.Int64()
		if !ok {
			return nil, t.OverflowError("Python int too large to convert to C ssize_t")
		}
		if k <= 0 {
			return nil, t.ValueError("memoryview.cast(): elements of shape must be integers > 0")
		}
		shape[i] = int(k)
	}
	return shape, nil
}
