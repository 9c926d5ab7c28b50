// This file defines bytearray: its storage, the lock that views put on its length, and
// its table.

package object

import (
	"bytes"
	"math"

	"github.com/adderlang/adder/internal/meter"
)

// byteArraySize is what the meter charges for a bytearray without its bytes.
const byteArraySize = 96

func init() {
	ByteArrayType.Define("bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\nA mutable sequence of numbers from 0 to 255.",
		&Layout{
			Size: func(v Value) int64 {
				a := As[ByteArray](v)
				return byteArraySize + roundUp(int64(max(a.full, cap(a.B)))) + roundUp(8*int64(cap(a.views)))
			},
			Go: GoOf[ByteArray](),
		}, rowsOf(byteArrayRows(), byteArrayMutators(), bytesCommonRows(), compareRows(textCompare, textCompareStep)))
}

func byteArrayRows() []Row {
	return []Row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: Static, Rights: NoRights, Charge: Constant, Fast: byteArrayNew,
			Doc: "Make an empty bytearray; __init__ fills it."},
		{Name: "__init__", Sig: "($self, /, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", Rights: NoRights, Charge: PerByte, Step: byteArrayInitStep, Catches: true,
			Doc: "Replace the contents."},
		{Name: "__hash__", Kind: Attr, Value: None},
		{Name: "__setitem__", Sig: "($self, key, value, /)", Rights: NoRights, Charge: PerByte, Fast: byteArraySetItem, Step: byteArraySetItemStep,
			Doc: "Replace the byte at key, or the bytes of a slice."},
		{Name: "__delitem__", Sig: "($self, key, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayDelItem, Step: keyedStep(byteArrayDelItem),
			Doc: "Remove the byte at key, or the bytes of a slice."},
		{Name: "__iadd__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayIAdd, Step: bytesStep(byteArrayIAdd), Doc: "Add the bytes of value to self."},
		{Name: "__imul__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayIMul, Step: operandStep(byteArrayIMul), Doc: "Repeat the bytes in place."},
		{Name: "__alloc__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(As[ByteArray](args[0]).full)), nil
		}, Doc: "The number of bytes there is room for."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Step: byteArrayReduceStep, Doc: "How to make it again, for copy and pickle."},
		{Name: "__reduce_ex__", Sig: "($self, proto=0, /)", Params: "proto:int32", Rights: NoRights, Charge: PerByte, Step: byteArrayReduceStep, Doc: "How to make it again, for copy and pickle."},
		{Name: "__sizeof__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: sizeofRow, Doc: "The bytes the bytearray takes, as the meter counts them."},
		{Name: "__release_buffer__", Sig: "($self, buffer, /)", Rights: NoRights, Charge: Constant, Fast: releaseBuffer, Doc: "End a view of the contents."},
	}
}

func byteArrayMutators() []Row {
	return []Row{
		{Name: "append", Sig: "($self, item, /)", Rights: NoRights, Charge: Constant, Fast: byteArrayAppend, Step: bytesStep(byteArrayAppend), Doc: "Add one byte after the last."},
		{Name: "extend", Sig: "($self, iterable_of_ints, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayExtend, Step: byteArrayExtendStep,
			Doc: "Add the bytes of a buffer, or of an iterable of numbers, after the last."},
		{Name: "insert", Sig: "($self, index, item, /)", Params: "index:index", Rights: NoRights, Charge: PerByte, Fast: byteArrayInsert, Step: bytesStep(byteArrayInsert),
			Doc: "Put a byte before the one at index."},
		{Name: "pop", Sig: "($self, index=-1, /)", Params: "index:index", Rights: NoRights, Charge: PerByte, Fast: byteArrayPop, Doc: "Take the byte at index out and return it."},
		{Name: "remove", Sig: "($self, value, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayRemove, Step: bytesStep(byteArrayRemove), Doc: "Take out the first byte equal to value."},
		{Name: "reverse", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: byteArrayReverse, Doc: "Turn the order of the bytes around, in place."},
		{Name: "clear", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: byteArrayClear, Doc: "Remove every byte."},
		{Name: "copy", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: func(t *Thread, args []Value) (Value, error) {
			return t.newBytes(args[0], rawOf(args[0]))
		}, Doc: "A new bytearray with the same bytes."},
		{Name: "resize", Sig: "($self, size, /)", Params: "size:index", Rights: NoRights, Charge: PerByte, Fast: byteArrayResize,
			Doc: "Cut the bytes off at size, or add zeros up to it."},
	}
}

// resizable tells whether the length may change. Views that nobody holds any more must
// not forbid it, and CPython drops those at once: here a census finds out.
func (t *Thread) resizable(a *ByteArray) error {
	if err := t.mutable(&a.Header, "resize"); err != nil {
		return err
	}
	if a.Exports > 0 {
		return t.Raise(BufferErrorType, "Existing exports of data: object cannot be re-sized")
	}
	if len(a.views) == 0 {
		return nil
	}
	if a.asked == 0 || t.S.Epoch < a.asked {
		a.asked = t.S.Epoch + 1
		return t.Meter.Halt(meter.Census)
	}
	a.asked = 0
	live := a.views[:0]
	for _, m := range a.views {
		if m.Word&EpochMask == t.S.Epoch<<EpochShift&EpochMask {
			live = append(live, m)
		}
	}
	clear(a.views[len(live):])
	if a.views = live; len(live) > 0 {
		return t.Raise(BufferErrorType, "Existing exports of data: object cannot be re-sized")
	}
	return nil
}

// room pays for n more bytes and makes sure that they fit.
func (t *Thread) room(a *ByteArray, n int) error {
	need := len(a.B) + n
	if need <= cap(a.B) {
		return t.Charge(fuelBytes(n), 0)
	}
	if need > math.MaxInt/16 {
		return t.RaiseArgs(MemoryErrorType)
	}
	c := need + need/8 + 16
	if err := t.Charge(fuelBytes(need), roundUp(int64(c))); err != nil {
		return err
	}
	b := make([]byte, len(a.B), c)
	if err := copyLong(t, b, a.B); err != nil {
		return err
	}
	a.B, a.full = b, c
	return nil
}

// shrunk gives memory back when less than half of it is in use.
func (a *ByteArray) shrunk() {
	if a.full > 64 && len(a.B) < a.full/2 {
		b := make([]byte, len(a.B))
		moveLong(b, a.B)
		a.B, a.full = b, len(b)
	}
}

// splice replaces bytes i to j. The caller has checked that the length may change.
func (t *Thread) splice(a *ByteArray, i, j int, by []byte) error {
	d := len(by) - (j - i)
	if i == 0 && len(by) == 0 { // from the front: nothing moves
		if err := t.Charge(fuelBytes(min(len(a.B)-j, a.full/2)), 0); err != nil {
			return err
		}
		a.B = a.B[j:]
		a.shrunk()
		return nil
	}
	fuel := fuelBytes(len(by))
	if d != 0 {
		fuel += fuelBytes(len(a.B) - j)
	}
	if err := t.chargeWhole(fuel, 0, nsPerBytes); err != nil {
		return err
	}
	if d > 0 {
		if err := t.room(a, d); err != nil { // last: the room stays
			return err
		}
	}
	if d != 0 {
		n := len(a.B)
		if d > 0 {
			a.B = a.B[:n+d]
			moveUp(a.B, j, n, d)
		} else {
			moveLong(a.B[j+d:], a.B[j:])
		}
		a.B = a.B[:n+d]
	}
	moveLong(a.B[i:], by)
	a.shrunk()
	return nil
}

func byteArrayAppend(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	c, err := t.byteArg(args[1])
	if err == nil {
		err = t.resizable(a)
	}
	if err == nil {
		err = t.room(a, 1)
	}
	if err != nil {
		return Value{}, err
	}
	a.B = append(a.B, c)
	return None, nil
}

func byteArrayExtend(t *Thread, args []Value) (Value, error) {
	b, ok, err := t.gatherFast(args[1], forExtend)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	return None, t.extend(As[ByteArray](args[0]), As[Bytes](b).B)
}

func (t *Thread) extend(a *ByteArray, b []byte) error {
	if err := t.resizable(a); err != nil {
		return err
	}
	if err := t.room(a, len(b)); err != nil {
		return err
	}
	n := len(a.B)
	a.B = a.B[:n+len(b)]
	moveLong(a.B[n:], b)
	return nil
}

// byteArrayExtendStep: PC 1 has the bytes.
func byteArrayExtendStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.GatherOp(f, f.Vals[1], forExtend); act != Done {
			return act
		}
	}
	if err := t.extend(As[ByteArray](f.Vals[0]), As[Bytes](f.In).B); err != nil {
		return t.Fail(err)
	}
	f.Out = None
	return Done
}

func byteArrayInsert(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	c, err := t.byteArg(args[2])
	if err == nil {
		err = t.resizable(a)
	}
	if err != nil {
		return Value{}, err
	}
	i, n := args[1].Int(), int64(len(a.B))
	if i < 0 {
		i = max(i+n, 0)
	}
	at := int(min(i, n))
	return None, t.splice(a, at, at, []byte{c})
}

func byteArrayPop(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	i, n := args[1].Int(), int64(len(a.B))
	if n == 0 {
		return Value{}, t.IndexError("pop from empty bytearray")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return Value{}, t.IndexError("pop index out of range")
	}
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	c := a.B[i]
	return Int(int64(c)), t.splice(a, int(i), int(i)+1, nil)
}

func byteArrayRemove(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	c, err := t.byteArg(args[1])
	if err != nil {
		return Value{}, err
	}
	if err := t.Charge(fuelBytes(len(a.B)), 0); err != nil {
		return Value{}, err
	}
	i := bytes.IndexByte(a.B, c)
	if i < 0 {
		return Value{}, t.ValueError("value not found in bytearray")
	}
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	return None, t.splice(a, i, i+1, nil)
}

func byteArrayReverse(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	if err := t.mutable(&a.Header, "reverse"); err != nil {
		return Value{}, err
	}
	if err := t.Charge(fuelBytes(len(a.B)), 0); err != nil {
		return Value{}, err
	}
	flip(a.B)
	return None, nil
}

func byteArrayClear(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	a.B, a.full = nil, 0
	return None, nil
}

func byteArrayResize(t *Thread, args []Value) (Value, error) {
	a, n := As[ByteArray](args[0]), args[1].Int()
	if n < 0 {
		return Value{}, t.ValueError("Can only resize to positive sizes, got %d", n)
	}
	if int(n) == len(a.B) {
		return None, nil
	}
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	if n > math.MaxInt/16 {
		return Value{}, t.RaiseArgs(MemoryErrorType)
	}
	old := len(a.B)
	if d := int(n) - old; d > 0 {
		if err := t.room(a, d); err != nil {
			return Value{}, err
		}
		a.B = a.B[:n]
		clearLong(a.B[old:])
		return None, nil
	}
	if err := t.Charge(fuelBytes(int(n)), 0); err != nil {
		return Value{}, err
	}
	a.B = a.B[:n]
	a.shrunk()
	return None, nil
}

func byteArrayIAdd(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	v := args[1]
	if !isBuffer(v) {
		if v.Type().Special(SpBuffer).P != nil {
			return Value{}, ErrSlow
		}
		return Value{}, t.TypeError("can't concat %s to %s", v.Type().Name, args[0].Type().Name)
	}
	b, err := t.BufferBytes(v)
	if err != nil {
		return Value{}, err
	}
	if len(b) == 0 {
		return args[0], nil
	}
	if v == args[0] || v.Kind() == KindMemoryView && As[MemoryView](v).Owner == args[0] {
		return Value{}, t.Raise(BufferErrorType, "Existing exports of data: object cannot be re-sized")
	}
	return args[0], t.extend(a, b)
}

func byteArrayIMul(t *Thread, args []Value) (Value, error) {
	a := As[ByteArray](args[0])
	n, declined, slow, err := t.repeatCount(args[1], len(a.B))
	switch {
	case err != nil:
		return Value{}, err
	case declined:
		return NotImplemented, nil
	case slow:
		return Value{}, ErrSlow
	case n == 1 || n*len(a.B) == len(a.B):
		return args[0], nil
	}
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	if n == 0 {
		a.B, a.full = nil, 0
		return args[0], nil
	}
	if err := t.Charge(fuelBytes(n*len(a.B)), roundUp(int64(n*len(a.B)))*9/8); err != nil {
		return Value{}, err
	}
	b := rawBuffer(n * len(a.B))
	if err := repeatLong(t, b, a.B); err != nil {
		return Value{}, err
	}
	a.B, a.full = b, len(b)
	return args[0], nil
}

func byteArrayDelItem(t *Thread, args []Value) (Value, error) {
	a, key := As[ByteArray](args[0]), args[1]
	if key.Kind() == KindInt {
		i, err := t.byteArrayIndex(a, key)
		if err == nil {
			err = t.resizable(a)
		}
		if err != nil {
			return Value{}, err
		}
		return None, t.splice(a, i, i+1, nil)
	}
	if slow, err := t.textKey("bytearray", key); slow || err != nil {
		if err == nil {
			err = ErrSlow
		}
		return Value{}, err
	}
	start, _, step, count, err := t.resolveSlice(As[Slice](key), len(a.B))
	if err != nil {
		return Value{}, err
	}
	if count == 0 {
		return None, nil
	}
	if err := t.resizable(a); err != nil {
		return Value{}, err
	}
	if step == 1 {
		return None, t.splice(a, start, start+count, nil)
	}
	if err := t.Charge(fuelBytes(len(a.B)), 0); err != nil {
		return Value{}, err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	squeeze(a.B, start, step, count)
	a.B = a.B[:len(a.B)-count]
	a.shrunk()
	return None, nil
}

func (t *Thread) byteArrayIndex(a *ByteArray, key Value) (int, error) {
	i, ok := key.Int64()
	if !ok {
		return 0, t.indexTooBig(key)
	}
	if i < 0 {
		i += int64(len(a.B))
	}
	if i < 0 || i >= int64(len(a.B)) {
		return 0, t.IndexError("bytearray index out of range")
	}
	return int(i), nil
}

func byteArraySetItem(t *Thread, args []Value) (Value, error) {
	a, key := As[ByteArray](args[0]), args[1]
	if err := t.mutable(&a.Header, "assign to an item of"); err != nil {
		return Value{}, err
	}
	if key.Kind() == KindInt {
		if _, ok := key.Int64(); !ok {
			return Value{}, t.indexTooBig(key)
		}
		c, err := t.byteArg(args[2])
		if err != nil {
			return Value{}, err
		}
		i, err := t.byteArrayIndex(a, key)
		if err != nil {
			return Value{}, err
		}
		a.B[i] = c
		return None, nil
	}
	if slow, err := t.textKey("bytearray", key); slow || err != nil {
		if err == nil {
			err = ErrSlow
		}
		return Value{}, err
	}
	if args[2].Kind() == KindInt {
		return Value{}, forSlice.notIterable(t, args[2])
	}
	b, ok, err := t.gatherFast(args[2], forSlice)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, ErrSlow
	}
	return None, t.assignSlice(a, As[Slice](key), As[Bytes](b).B)
}

func (t *Thread) assignSlice(a *ByteArray, s *Slice, by []byte) error {
	start, stop, step, count, err := t.resolveSlice(s, len(a.B))
	if err != nil {
		return err
	}
	if step == 1 {
		stop = max(start, stop)
		if len(by) != stop-start {
			if err := t.resizable(a); err != nil {
				return err
			}
		}
		return t.splice(a, start, stop, by)
	}
	if len(by) == 0 {
		_, err := byteArrayDelItem(t, []Value{Ref(a), Ref(s)})
		return err
	}
	if len(by) != count {
		return t.ValueError("attempt to assign bytes of size %d to extended slice of size %d", len(by), count)
	}
	if err := t.Charge(fuelChars(count), 0); err != nil {
		return err
	}
	for i, c := range by {
		a.B[start+i*step] = c
	}
	return nil
}

// byteArraySetItemStep: PC 1 has the key, 2 asks for the value, 3 has it: the index of a
// byte, or bytes.
func byteArraySetItemStep(t *Thread, f *NFrame) Action {
	a := As[ByteArray](f.Vals[0])
	switch f.PC {
	case 0:
		if key := f.Vals[1]; key.Kind() != KindInt && key.Type() != SliceType {
			if _, err := t.textKey("bytearray", key); err != nil {
				return t.Fail(err)
			}
		}
		f.PC = 1
		if act := t.keyOp(f, f.Vals[1]); act != Done {
			return act
		}
		fallthrough
	case 1:
		if f.In.Kind() == KindInt {
			if _, ok := f.In.Int64(); !ok {
				return t.Fail(t.indexTooBig(f.Vals[1]))
			}
		}
		f.Vals[1] = f.In
		f.PC = 2
		f.Commit(t)
		fallthrough
	case 2:
		f.PC = 3
		var act Action
		if f.Vals[1].Kind() == KindInt {
			act = t.IndexOp(f, f.Vals[2])
		} else {
			act = t.GatherOp(f, f.Vals[2], forSlice)
		}
		if act != Done {
			return act
		}
		f.Commit(t)
	}
	if f.Vals[1].Kind() != KindInt {
		if err := t.assignSlice(a, As[Slice](f.Vals[1]), As[Bytes](f.In).B); err != nil {
			return t.Fail(err)
		}
		f.Out = None
		return Done
	}
	v, err := byteArraySetItem(t, []Value{f.Vals[0], f.Vals[1], f.In})
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return Done
}

// byteArrayReduceStep: PC 1 has __getstate__, 2 the object's state. Protocols below 3 know no bytes:
// they get text.
func byteArrayReduceStep(t *Thread, f *NFrame) Action {
	a := As[ByteArray](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], strGetstate); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.CallValue(f, f.In); act != Done {
			return act
		}
	}
	n := len(a.B)
	if err := t.Charge(fuelBytes(n), TupleSize(3)+TupleSize(2)+BytesSize(2*n)); err != nil {
		return t.Fail(err)
	}
	var args Value
	switch {
	case n == 0:
		args = NewTuple(nil)
	case len(f.Vals) > 1 && f.Vals[1].Int() >= 3:
		args = NewTuple([]Value{NewBytes(copyOfBytes(a.B))})
	default:
		var b StrBuilder
		for _, c := range a.B {
			b.WriteRune(rune(c))
		}
		args = NewTuple([]Value{Ref(b.Str()), Ref(Intern("latin-1"))})
	}
	f.Out = NewTuple([]Value{Ref(a.Type), args, f.In})
	return Done
}
