// Package native implements _picklerun and _picklesave, which do what needs no guest code
// when pickles are read and written: numbers, texts, lists, tuples, dicts and references. They
// stop where something must be called, and where anything is unusual or wrong, so that the
// Python half does or refuses it. They hold no authority.
//
//	load.go  run: opcodes that call nothing
//	save.go  save: atoms and containers
package native

import (
	"encoding/binary"
	"math"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_picklerun", Doc: "The native part of unpickling.", Rows: []object.Row{
		{Name: "run", Sig: "(data, pos, stack, marks, memo, /)", Params: "pos:index", Rights: object.NoRights, Charge: object.PerItem, Base: 16, Step: runStep,
			Doc: "Do the opcodes from data[pos] on that need no help; returns the position of the first that does."},
	}})
}

const (
	opsPerStep = 512 // about 0.05 ms
	opsPerFuel = 4
	memoMax    = 1 << 28
)

// A run is the machine while a step lasts. What it changes are the lists and the dict of
// the Python half; after each opcode, and each item of a batch, the frame is committed.
type run struct {
	t     *thread
	f     *frame
	data  []byte
	stack *object.List
	marks *object.List
	memo  *object.Dict
	pos   int
}

// runStep: Vals are the row's. N is the position, M how many items of a batch are done, PC
// one more than the opcodes done, modulo opsPerFuel.
func runStep(t *thread, f *frame) action {
	if f.PC == 0 {
		f.N, f.PC = f.Vals[1].Int(), 1
	}
	f.Out = object.Int(f.N)
	if f.Vals[0].Type() != object.BytesType || f.Vals[2].Type() != object.ListType || f.Vals[3].Type() != object.ListType ||
		f.Vals[4].Type() != object.DictType || f.N < 0 {
		return object.Done
	}
	r := &run{t: t, f: f, data: object.As[object.Bytes](f.Vals[0]).B, stack: object.As[object.List](f.Vals[2]),
		marks: object.As[object.List](f.Vals[3]), memo: object.As[object.Dict](f.Vals[4]), pos: int(f.N)}
	for i := 0; i < opsPerStep; i++ {
		next, err := r.op()
		if err != nil {
			return t.Fail(err)
		}
		if next == r.pos {
			f.Out = object.Int(int64(r.pos))
			return object.Done
		}
		r.pos = next
		f.N, f.M, f.PC = int64(next), 0, 1+f.PC%opsPerFuel
		f.Commit(t)
	}
	return object.Again
}

// charge pays for an opcode or an item, and the bytes it takes: 1 fuel for four, which the
// frame counts, so that it is the same wherever a run is sliced. By their positions in the
// data it was free for opcodes that all stand between multiples of four.
func (r *run) charge(bytes int64) error {
	fuel := int64(0)
	if (int(r.f.PC)+int(r.f.M))%opsPerFuel == 0 {
		fuel = 1
	}
	return r.t.Charge(fuel, bytes)
}

// fence is how far the stack may be taken down: to the last mark.
func (r *run) fence() int { return r.mark(r.marks.Len() - 1) }

// mark is the place of a mark; the lists are attributes that guests can reach.
func (r *run) mark(i int) int {
	if i < 0 || i >= r.marks.Len() {
		return 0
	}
	v := r.marks.Get(i)
	if !v.IsInt() {
		return 0
	}
	return int(min(max(v.Int(), 0), int64(r.stack.Len())))
}

func (r *run) top() (value, bool) {
	n := r.stack.Len()
	if n <= r.fence() {
		return value{}, false
	}
	return r.stack.Get(n - 1), true
}

func (r *run) push(v value, bytes int64, next int) (int, error) {
	if err := r.charge(bytes + r.stack.GrowCost(v, 1)); err != nil {
		return 0, err
	}
	r.stack.Append(v)
	return next, nil
}

// sized is the data after a length of size bytes.
func (r *run) sized(size int) (data []byte, next int, ok bool) {
	at := r.pos + 1
	if at+size > len(r.data) {
		return nil, 0, false
	}
	var n uint64
	switch size {
	case 1:
		n = uint64(r.data[at])
	case 4:
		n = uint64(binary.LittleEndian.Uint32(r.data[at:]))
	default:
		n = binary.LittleEndian.Uint64(r.data[at:])
	}
	at += size
	if n > uint64(len(r.data)-at) {
		return nil, 0, false
	}
	return r.data[at : at+int(n)], at + int(n), true
}

// number is an unsigned operand of size bytes; -1 if the data ends before.
func (r *run) number(size int) int64 {
	at := r.pos + 1
	if at+size > len(r.data) {
		return -1
	}
	n := int64(0)
	for i := size - 1; i >= 0; i-- {
		n = n<<8 | int64(r.data[at+i])
	}
	return n
}

// op does the opcode at pos and returns where the next one is: pos itself if it is not for
// this half.
func (r *run) op() (int, error) {
	if r.pos >= len(r.data) {
		return r.pos, nil
	}
	switch c := r.data[r.pos]; c {
	case 'N':
		return r.push(object.None, 0, r.pos+1)
	case 0x88, 0x89:
		return r.push(object.Bool(c == 0x88), 0, r.pos+1)
	case 'K', 'M', 'J', 0x8a, 'G':
		return r.numeric(c)
	case 0x8c, 'X', 'C', 'B':
		return r.text(c)
	case ']':
		return r.push(object.Ref(object.NewList(nil)), object.ListSize, r.pos+1)
	case '}':
		return r.push(object.Ref(object.NewDict()), object.DictSize, r.pos+1)
	case ')':
		return r.push(object.NewTuple(nil), 0, r.pos+1)
	case '(':
		v := object.Int(int64(r.stack.Len()))
		if err := r.charge(r.marks.GrowCost(v, 1)); err != nil {
			return 0, err
		}
		r.marks.Append(v)
		return r.pos + 1, nil
	case 0x85, 0x86, 0x87:
		n := int(c - 0x84)
		if r.stack.Len()-n < r.fence() {
			return r.pos, nil
		}
		return r.tuple(r.stack.Len()-n, false)
	case 't':
		if r.marks.Len() == 0 {
			return r.pos, nil
		}
		return r.tuple(r.fence(), true)
	case 'a', 'e', 's', 'u':
		return r.fill(c)
	case 0x94, 'q', 'r':
		return r.remember(c)
	case 'h', 'j':
		return r.recall(c)
	case 0x95:
		if n := r.number(8); n < 0 || n > int64(len(r.data)-r.pos-9) {
			return r.pos, nil
		}
		return r.pos + 9, nil
	}
	return r.pos, nil
}

func (r *run) numeric(c byte) (int, error) {
	size := 1
	switch c {
	case 'M':
		size = 2
	case 'J':
		size = 4
	case 'G':
		size = 8
	}
	n := r.number(size)
	if r.pos+1+size > len(r.data) {
		return r.pos, nil
	}
	next := r.pos + 1 + size
	switch c {
	case 'J':
		n = int64(int32(n))
	case 'G':
		return r.push(object.Float(math.Float64frombits(binary.BigEndian.Uint64(r.data[r.pos+1:]))), 0, next)
	case 0x8a:
		if n > 8 || next+int(n) > len(r.data) {
			return r.pos, nil
		}
		v := int64(0)
		if n > 0 {
			v = int64(int8(r.data[next+int(n)-1]))
			for i := int(n) - 2; i >= 0; i-- {
				v = v<<8 | int64(r.data[next+i])
			}
		}
		return r.push(object.Int(v), 0, next+int(n))
	}
	return r.push(object.Int(n), 0, next)
}

func (r *run) text(c byte) (int, error) {
	size := 4
	if c == 0x8c || c == 'C' {
		size = 1
	}
	data, next, ok := r.sized(size)
	if !ok {
		return r.pos, nil
	}
	if len(data) > 1<<16 {
		return r.pos, nil // long data is the Python half's: it charges by its length
	}
	if c == 'C' || c == 'B' {
		return r.push(object.NewBytes(object.CopyBytes(data)), object.BytesSize(len(data)), next)
	}
	if !utf8.Valid(data) {
		return r.pos, nil // lone surrogates, or wrong
	}
	n, width := utf8.RuneCount(data), 4
	if n == len(data) {
		width = 1
	}
	return r.push(object.NewStr(string(data)), object.StrSize(n, width), next)
}

func (r *run) tuple(from int, marked bool) (int, error) {
	n := r.stack.Len() - from
	if n > 4096 {
		return r.pos, nil
	}
	if err := r.charge(object.TupleSize(n)); err != nil {
		return 0, err
	}
	items := make([]value, n)
	for i := range items {
		items[i] = r.stack.Get(from + i)
	}
	v := object.NewTuple(items)
	if cost := r.stack.GrowCost(v, 1); n == 0 || cost > 0 {
		if err := r.charge(cost); err != nil {
			return 0, err
		}
	}
	r.stack.Truncate(from)
	r.stack.Append(v)
	if marked {
		r.marks.Truncate(r.marks.Len() - 1)
	}
	return r.pos + 1, nil
}

// fill puts one or all items above the mark into the list or dict below them.
func (r *run) fill(c byte) (int, error) {
	pairs, all := c == 's' || c == 'u', c == 'e' || c == 'u'
	n, unit := r.stack.Len(), 1
	if pairs {
		unit = 2
	}
	from, fence := n-unit, r.fence()
	if all {
		if r.marks.Len() == 0 {
			return r.pos, nil
		}
		from = fence
		fence = r.mark(r.marks.Len() - 2)
	}
	if from-1 < fence || from > n || (n-from)%unit != 0 {
		return r.pos, nil
	}
	target := r.stack.Get(from - 1)
	if !plain(target, pairs) {
		return r.pos, nil
	}
	for i := from + int(r.f.M)*unit; i < n; i += unit {
		if pairs {
			if ok, err := r.set(object.As[object.Dict](target), r.stack.Get(i), r.stack.Get(i+1)); err != nil || !ok {
				return r.pos, err // what was set already is set again
			}
		} else {
			l, v := object.As[object.List](target), r.stack.Get(i)
			if err := r.charge(l.GrowCost(v, 1)); err != nil {
				return 0, err
			}
			l.Append(v)
		}
		r.f.M++
		r.f.Commit(r.t)
	}
	r.stack.Truncate(from)
	if all {
		r.marks.Truncate(r.marks.Len() - 1)
	}
	return r.pos + 1, nil
}

// plain tells whether v may be filled here: an exact list or dict that nobody froze and
// that is no module's namespace.
func plain(v value, dict bool) bool {
	if v.Type() != object.DictType && v.Type() != object.ListType || v.Header().Word&(object.StaticBit|object.FrozenBit) != 0 {
		return false
	}
	if dict {
		return v.Type() == object.DictType && !object.As[object.Dict](v).Ns
	}
	return v.Type() == object.ListType
}

// set stores an item whose key is an exact str or a small int; false if it is neither, or
// if finding it takes long.
func (r *run) set(d *object.Dict, key, v value) (bool, error) {
	var hash int64
	switch {
	case key.Type() == object.StrType:
		hash = object.As[object.Str](key).Hash()
	case key.IsInt():
		hash = object.HashInt(key.Int())
	default:
		return false, nil
	}
	i, found, ok := d.Find(key, hash)
	if !ok {
		return false, nil
	}
	if found {
		if err := r.charge(0); err != nil {
			return false, err
		}
		d.SetEntry(i, v)
		return true, nil
	}
	if err := r.charge(d.InsertCost()); err != nil {
		return false, err
	}
	d.Insert(key, hash, v)
	return true, nil
}

func (r *run) remember(c byte) (int, error) {
	v, ok := r.top()
	n, next := int64(r.memo.Len()), r.pos+1
	switch c {
	case 'q':
		n, next = r.number(1), r.pos+2
	case 'r':
		n, next = r.number(4), r.pos+5
	}
	if !ok || n < 0 || n > memoMax {
		return r.pos, nil
	}
	if ok, err := r.set(r.memo, object.Int(n), v); err != nil || !ok {
		return r.pos, err
	}
	return next, nil
}

func (r *run) recall(c byte) (int, error) {
	size := 1
	if c == 'j' {
		size = 4
	}
	n := r.number(size)
	if n < 0 {
		return r.pos, nil
	}
	i, found, ok := r.memo.Find(object.Int(n), object.HashInt(n))
	if !ok || !found {
		return r.pos, nil
	}
	_, v, _ := r.memo.Entry(i)
	return r.push(v, 0, r.pos+1+size)
}
