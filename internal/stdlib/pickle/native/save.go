// This file defines save: what writes atoms, texts, tuples, lists and dicts. Containers it
// is in stand as levels on the pickler's own stack; it stops at an object that is none of
// these, at a level of the Python half, and where a frame of the pickle is full.

package native

import (
	"encoding/binary"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/object"
)

const (
	levelSize = 112

	bytesPerFuel = 16      // of the output
	depthMax     = 50_000  // nested objects, as in the Python half
	batchSize    = 1000    // items between a mark and APPENDS or SETITEMS
	largeSize    = 1 << 16 // bytes: longer texts are written outside of frames, by the Python half
)

// A level is a container that is being written.
type level struct {
	object.Header
	obj, key value
	next     int  // the item, or the entry of a dict, that comes next
	batch    int  // how many of the present batch are written
	live     int  // items of a dict at the beginning
	open     bool // a batch was begun
	single   bool // one item, without a mark
	keyed    bool // a key is written
	valued   bool // and its value is being written
}

var levelType = object.Declare("_picklerun.level", object.KindOther, object.ObjectType)

func init() {
	levelType.Flags |= object.FlagNoNew
	levelType.Define("A container that is being written.", object.LayoutOf(func(l *level, visit func(*value)) {
		visit(&l.obj)
		visit(&l.key)
	}, func(*level) int64 { return levelSize }), []object.Row{
		{Name: "where", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "The container, and the index or key of the item being written; None before a dict's value.",
			Fast: func(t *thread, args []value) (value, error) {
				l := object.As[level](args[0])
				if err := t.Charge(0, object.TupleSize(2)); err != nil {
					return value{}, err
				}
				at := object.Int(int64(max(l.next-1, 0)))
				if l.obj.Type() == object.DictType {
					if at = object.None; l.valued {
						at = object.NewTuple([]value{l.key})
					}
				}
				return object.NewTuple([]value{l.obj, at}), nil
			}},
	})
	object.RegisterModule(&object.ModuleDef{Name: "_picklesave", Doc: "The native part of pickling.", Consts: []object.ConstDef{{Name: "level", Value: object.Ref(levelType)}}, Rows: []object.Row{
		{Name: "save", Sig: "(obj, stack, memo, proto, room, idle, /)", Params: "proto:index room:index", Rights: object.NoRights, Charge: object.PerItem, Base: 20, Step: saveStep,
			Doc: "Write obj, unless it is idle, and what the levels on the stack hold; returns the object that needs help, or idle, and the bytes."},
	}})
}

// A saver is what is written so far by one call.
type saver struct {
	out []byte

	t     *thread
	f     *frame
	stack *object.List
	memo  *object.Dict
	proto int64
}

// Refs has nothing to visit.
func (s *saver) Refs(func(*value)) {}

// Size is the buffer's.
func (s *saver) Size() int64 { return 96 + int64(cap(s.out)) }

// Clone copies the buffer.
func (s *saver) Clone() object.FrameState {
	c := *s
	c.out = append([]byte(nil), s.out...)
	return &c
}

// saveStep: Vals are the row's; the first is the object to be written next.
func saveStep(t *thread, f *frame) action {
	if f.Vals[1].Type() != object.ListType || f.Vals[2].Type() != object.DictType {
		return t.Fail(t.TypeError("save() takes a list and a dict"))
	}
	s, _ := f.State.(*saver)
	if s == nil {
		if err := t.Charge(0, 96); err != nil {
			return t.Fail(err)
		}
		s = &saver{}
		f.State = s
		f.Commit(t)
	}
	s.t, s.f, s.stack, s.memo, s.proto = t, f, object.As[object.List](f.Vals[1]), object.As[object.Dict](f.Vals[2]), f.Vals[3].Int()
	idle, room := f.Vals[5], f.Vals[4].Int()
	for i := 0; i < opsPerStep; i++ {
		if f.Vals[0] == idle {
			n := s.stack.Len()
			if n == 0 || s.stack.Get(n-1).Type() != levelType {
				return s.leave(idle)
			}
			v, err := s.resume(object.As[level](s.stack.Get(n - 1)))
			if err != nil {
				return t.Fail(err)
			}
			if v.P != nil {
				f.Vals[0] = v
			}
		} else {
			if int64(len(s.out)) >= room {
				return s.leave(f.Vals[0])
			}
			ok, err := s.begin(f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			if !ok {
				return s.leave(f.Vals[0])
			}
			f.Vals[0] = idle
		}
		f.Commit(t)
	}
	return object.Again
}

func (s *saver) leave(v value) action {
	if err := s.t.Charge(0, object.TupleSize(2)+object.BytesSize(len(s.out))); err != nil {
		return s.t.Fail(err)
	}
	s.f.Out = object.NewTuple([]value{v, object.NewBytes(s.out)})
	return object.Done
}

// reserve pays for n more bytes, and for what else the operation allocates; after it nothing fails.
func (s *saver) reserve(n int, bytes int64) error {
	fuel := int64((len(s.out)+n)/bytesPerFuel - len(s.out)/bytesPerFuel)
	size := cap(s.out)
	if len(s.out)+n > size {
		size = max(2*size, len(s.out)+n, 64)
		bytes += int64(size)
	}
	if err := s.t.Charge(fuel, bytes); err != nil {
		return err
	}
	if size > cap(s.out) {
		s.out = append(make([]byte, 0, size), s.out...)
	}
	return nil
}

func (s *saver) put(b ...byte) { s.out = append(s.out, b...) }

// small writes an operation of at most 9 bytes.
func (s *saver) small(b ...byte) (bool, error) {
	if err := s.reserve(len(b), 0); err != nil {
		return false, err
	}
	s.put(b...)
	return true, nil
}

// begin writes v, or its beginning and puts a level on the stack; false if it needs help.
func (s *saver) begin(v value) (bool, error) {
	switch v.Type() {
	case object.NoneType:
		return s.small('N')
	case object.BoolType:
		if v.Bool() {
			return s.small(0x88)
		}
		return s.small(0x89)
	case object.FloatType:
		if !v.IsFloat() {
			return false, nil
		}
		return s.small(binary.BigEndian.AppendUint64([]byte{'G'}, math.Float64bits(v.Float()))...)
	case object.IntType:
		if !v.IsInt() {
			return false, nil
		}
		return s.small(integer(v.Int())...)
	case object.StrType, object.BytesType, object.TupleType, object.ListType, object.DictType:
	default:
		return false, nil
	}
	if v.Type() == object.TupleType && len(object.As[object.Tuple](v).Items) == 0 {
		return s.small(')')
	}
	i, found, ok := s.known(v)
	if !ok {
		return false, nil
	}
	if found {
		return s.small(reference(i)...)
	}
	switch v.Type() {
	case object.StrType:
		return s.text(v)
	case object.BytesType:
		return s.bytes(v)
	}
	return s.container(v)
}

// integer is an int of 64 bits in the shortest form.
func integer(n int64) []byte {
	switch {
	case 0 <= n && n <= 0xff:
		return []byte{'K', byte(n)}
	case 0 <= n && n <= 0xffff:
		return []byte{'M', byte(n), byte(n >> 8)}
	case math.MinInt32 <= n && n <= math.MaxInt32:
		return binary.LittleEndian.AppendUint32([]byte{'J'}, uint32(n))
	}
	b := binary.LittleEndian.AppendUint64([]byte{0x8a, 8}, uint64(n))
	for len(b) > 3 && (b[len(b)-1] == 0 && b[len(b)-2] < 0x80 || b[len(b)-1] == 0xff && b[len(b)-2] >= 0x80) {
		b = b[:len(b)-1]
	}
	b[1] = byte(len(b) - 2)
	return b
}

// reference is the opcode that fetches number n of the memo.
func reference(n int64) []byte {
	if n < 256 {
		return []byte{'h', byte(n)}
	}
	return binary.LittleEndian.AppendUint32([]byte{'j'}, uint32(n))
}

// known is the number that v has in the memo; ok is false if the memo cannot be read here.
func (s *saver) known(v value) (n int64, found, ok bool) {
	id := s.t.ID(v)
	i, found, ok := s.memo.Find(object.Int(id), object.HashInt(id))
	if !ok || !found {
		return 0, false, ok
	}
	_, entry, _ := s.memo.Entry(i)
	if entry.Type() != object.TupleType || len(object.As[object.Tuple](entry).Items) != 2 || !object.As[object.Tuple](entry).Items[0].IsInt() {
		return 0, false, false
	}
	return object.As[object.Tuple](entry).Items[0].Int(), true, true
}

// memoCost is what memoize allocates; it writes at most 5 bytes.
func (s *saver) memoCost() int64 { return s.memo.InsertCost() + object.TupleSize(2) }

func (s *saver) memoize(v value) {
	n := int64(s.memo.Len())
	id := s.t.ID(v)
	s.memo.Insert(object.Int(id), object.HashInt(id), object.NewTuple([]value{object.Int(n), v}))
	switch {
	case s.proto >= 4:
		s.put(0x94)
	case n < 256:
		s.put('q', byte(n))
	default:
		s.out = binary.LittleEndian.AppendUint32(append(s.out, 'r'), uint32(n))
	}
}

func (s *saver) text(v value) (bool, error) {
	str := object.As[object.Str](v)
	if str.Len() >= largeSize/4 {
		return false, nil
	}
	text := str.Go()
	if !str.IsASCII() && (!utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError)) || len(text) >= largeSize {
		return false, nil // lone surrogates have no UTF-8
	}
	return s.sized(v, []byte(text), 0x8c, 'X', s.proto >= 4)
}

func (s *saver) bytes(v value) (bool, error) {
	b := object.As[object.Bytes](v).B
	if s.proto < 3 || len(b) >= largeSize {
		return false, nil
	}
	return s.sized(v, b, 'C', 'B', true)
}

// sized writes data after its length, in one byte if there is an opcode for that.
func (s *saver) sized(v value, data []byte, short, long byte, hasShort bool) (bool, error) {
	if err := s.reserve(len(data)+10, s.memoCost()); err != nil {
		return false, err
	}
	if hasShort && len(data) <= 0xff {
		s.put(short, byte(len(data)))
	} else {
		s.out = binary.LittleEndian.AppendUint32(append(s.out, long), uint32(len(data)))
	}
	s.put(data...)
	s.memoize(v)
	return true, nil
}

func (s *saver) container(v value) (bool, error) {
	l := &level{Header: object.Header{Type: levelType}, obj: v, key: object.None}
	ref := object.Ref(l)
	if err := s.reserve(8, s.memoCost()+levelSize+s.stack.GrowCost(ref, 1)); err != nil {
		return false, err
	}
	if s.stack.Len() >= depthMax {
		return false, s.t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded while pickling an object")
	}
	n := 0
	switch v.Type() {
	case object.TupleType:
		n = len(object.As[object.Tuple](v).Items)
		if n > 3 {
			s.put('(')
		}
	case object.ListType:
		n = object.As[object.List](v).Len()
		s.put(']')
		s.memoize(v)
	case object.DictType:
		d := object.As[object.Dict](v)
		if d.Ns {
			return false, nil
		}
		n = d.Len()
		l.live = n
		s.put('}')
		s.memoize(v)
	}
	if n == 0 {
		return true, nil
	}
	l.single = n == 1
	s.stack.Append(ref)
	return true, nil
}

func (s *saver) pop() { s.stack.Truncate(s.stack.Len() - 1) }

// resume goes on with the container on top: its next item, or the unbound value after its end.
func (s *saver) resume(l *level) (value, error) {
	bytes := int64(0)
	if l.obj.Type() == object.TupleType && l.next == len(object.As[object.Tuple](l.obj).Items) {
		bytes = s.memoCost()
	}
	if err := s.reserve(10, bytes); err != nil {
		return value{}, err
	}
	switch l.obj.Type() {
	case object.TupleType:
		return s.resumeTuple(l), nil
	case object.ListType:
		return s.resumeList(l), nil
	}
	return s.resumeDict(l)
}

func (s *saver) resumeTuple(l *level) value {
	items := object.As[object.Tuple](l.obj).Items
	if l.next < len(items) {
		l.next++
		return items[l.next-1]
	}
	s.pop()
	n := len(items)
	if i, found, _ := s.known(l.obj); found {
		// it holds itself: its parts have written it already
		if n > 3 {
			s.put('1')
		} else {
			s.put([]byte("000")[:n]...)
		}
		s.put(reference(i)...)
		return value{}
	}
	s.put([]byte{'t', 0x85, 0x86, 0x87, 't'}[min(n, 4)])
	s.memoize(l.obj)
	return value{}
}

func (s *saver) resumeList(l *level) value {
	items := object.As[object.List](l.obj)
	more := l.next < items.Len()
	if l.single {
		if l.next == 0 && more {
			l.next = 1
			return items.Get(0)
		}
		s.put('a')
		s.pop()
		return value{}
	}
	if l.open && (!more || l.batch == batchSize) {
		s.put('e')
		l.open = false
	}
	if !more {
		s.pop()
		return value{}
	}
	if !l.open {
		s.put('(')
		l.open, l.batch = true, 0
	}
	l.batch++
	l.next++
	return items.Get(l.next - 1)
}

func (s *saver) resumeDict(l *level) (value, error) {
	d := object.As[object.Dict](l.obj)
	if l.keyed && !l.valued {
		if l.next-1 < d.NEntries() {
			if _, v, ok := d.Entry(l.next - 1); ok {
				l.valued = true
				return v, nil
			}
		}
		return value{}, s.t.Raise(object.RuntimeErrorType, "dictionary changed during iteration")
	}
	l.keyed, l.valued = false, false
	if d.Len() != l.live && !l.single {
		return value{}, s.t.Raise(object.RuntimeErrorType, "dictionary changed size during iteration")
	}
	if l.open && !l.single && l.batch == batchSize {
		s.put('u')
		l.open = false
	}
	if !l.open && !l.single {
		s.put('(')
		l.open, l.batch = true, 0
	}
	for l.next < d.NEntries() && !(l.single && l.batch == 1) {
		k, _, ok := d.Entry(l.next)
		l.next++
		if ok {
			l.key, l.keyed, l.batch = k, true, l.batch+1
			return k, nil
		}
	}
	if l.single {
		s.put('s')
	} else {
		s.put('u')
	}
	s.pop()
	return value{}, nil
}
