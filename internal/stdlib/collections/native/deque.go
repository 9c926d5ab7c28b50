// This file defines the storage of deque, its table, and the methods that run no guest
// code. Items stand in a ring; whoever moves or grows it pays first: 1 fuel per 16 items.

package native

import "github.com/adderlang/adder/internal/object"

var dequeType = object.Declare("collections.deque", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagSequence|object.FlagWeakref))

// A deque has n items, the first at buf[head]. state changes with every change of
// length or order, so that iterators notice.
type deque struct {
	object.Header
	buf   []value
	head  int
	n     int
	max   int // -1: no bound
	state uint64
}

const dequeSize = 96

// Items a Fast body moves or looks at in one go.
const directLimit = 8192

func asDeque(v value) *deque { return object.As[deque](v) }

func (d *deque) place(i int) int {
	if i += d.head; i >= len(d.buf) {
		i -= len(d.buf)
	}
	return i
}

func (d *deque) at(i int) value     { return d.buf[d.place(i)] }
func (d *deque) set(i int, v value) { d.buf[d.place(i)] = v }

// room charges for k more items and makes the storage for them.
func (d *deque) room(t *thread, k int) error {
	need := d.n + k
	if need <= len(d.buf) {
		return nil
	}
	if need > 1<<40 {
		return t.RaiseArgs(object.MemoryErrorType)
	}
	c := max(need+need/2, 8)
	if err := t.Charge(int64(d.n/16), object.RoundUp(16*int64(c))); err != nil {
		return err
	}
	buf := make([]value, c)
	if d.n > 0 {
		tail := d.buf[d.head:min(d.head+d.n, len(d.buf))]
		if err := object.CopyLong(t, buf, tail); err != nil {
			return err
		}
		if err := object.CopyLong(t, buf[len(tail):], d.buf[:d.n-len(tail)]); err != nil {
			return err
		}
	}
	d.buf, d.head = buf, 0
	return nil
}

// pushBack adds an item for which there is room; a full deque drops its first.
func (d *deque) pushBack(v value) {
	if d.max == 0 {
		return
	}
	if d.n == d.max {
		d.popFront()
	}
	d.n++
	d.set(d.n-1, v)
	d.state++
}

func (d *deque) pushFront(v value) {
	if d.max == 0 {
		return
	}
	if d.n == d.max {
		d.popBack()
	}
	if d.head--; d.head < 0 {
		d.head = len(d.buf) - 1
	}
	d.n++
	d.buf[d.head] = v
	d.state++
}

func (d *deque) popFront() value {
	v := d.buf[d.head]
	d.buf[d.head] = value{}
	if d.head++; d.head == len(d.buf) {
		d.head = 0
	}
	d.n--
	d.state++
	return v
}

func (d *deque) popBack() value {
	i := d.place(d.n - 1)
	v := d.buf[i]
	d.buf[i] = value{}
	d.n--
	d.state++
	return v
}

func (d *deque) clear() {
	d.buf, d.head, d.n = nil, 0, 0
	d.state++
}

// rotate turns the deque by k places to the right, 0 <= k < n: the shorter way round.
// The caller has charged rotateFuel.
func (d *deque) rotate(k int) {
	if d.n == len(d.buf) { // no gap: the ring turns by itself
		if d.head -= k; d.head < 0 {
			d.head += d.n
		}
		d.state++
		return
	}
	back := k > d.n-k
	if back {
		k = d.n - k
	}
	for ; k > 0; k-- {
		if back {
			d.state++
			v := d.popFront()
			d.n++
			d.set(d.n-1, v)
			continue
		}
		v := d.popBack()
		if d.head--; d.head < 0 {
			d.head = len(d.buf) - 1
		}
		d.buf[d.head] = v
		d.n++
	}
	d.state++
}

func rotateFuel(n, k int) int64 { return int64(min(k, n-k) / 16) }

// remove takes out item i.
func (d *deque) remove(i int) {
	if i < d.n-i {
		for ; i > 0; i-- {
			d.set(i, d.at(i-1))
		}
		d.popFront()
		return
	}
	for ; i+1 < d.n; i++ {
		d.set(i, d.at(i+1))
	}
	d.popBack()
}

// insert puts v before item i, 0 <= i <= n; there is room.
func (d *deque) insert(i int, v value) {
	if i < d.n-i {
		d.pushFront(v)
		for k := 0; k < i; k++ {
			d.set(k, d.at(k+1))
		}
		d.set(i, v)
		return
	}
	d.pushBack(v)
	for k := d.n - 1; k > i; k-- {
		d.set(k, d.at(k-1))
	}
	d.set(i, v)
}

func init() {
	object.SubclassAttrs[deque](dequeType)
	fast := func(name, sig, doc string, charge object.Charge, f object.Fast) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: charge, Fast: f, Doc: doc}
	}
	step := func(name, sig, doc string, s object.Step) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.PerItem, Step: s, Doc: doc}
	}
	item := func(name, sig, doc string, f object.Fast) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Custom, Fast: f, Step: keyed(f), Doc: doc}
	}
	with := func(r row, params string) row {
		r.Params = params
		return r
	}
	rows := []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: dequeNew, Doc: "Make an empty deque; __init__ fills it."},
		step("__init__", "($self, /, iterable=<unrepresentable>, maxlen=None)", "Replace the items by those of the iterable, and set the bound.", dequeInit),
		with(fast("append", "($self, item, /)", "Add an item at the right.", object.Constant, func(t *thread, args []value) (value, error) { return push(t, args, (*deque).pushBack) }), ""),
		fast("appendleft", "($self, item, /)", "Add an item at the left.", object.Constant, func(t *thread, args []value) (value, error) { return push(t, args, (*deque).pushFront) }),
		fast("pop", "($self, /)", "Take the rightmost item out and return it.", object.Constant, func(t *thread, args []value) (value, error) { return pop(t, args, (*deque).popBack) }),
		fast("popleft", "($self, /)", "Take the leftmost item out and return it.", object.Constant, func(t *thread, args []value) (value, error) { return pop(t, args, (*deque).popFront) }),
		fast("clear", "($self, /)", "Remove every item.", object.Constant, func(t *thread, args []value) (value, error) {
			err := t.Mutable(args[0].Header(), "clear")
			if err == nil {
				asDeque(args[0]).clear()
			}
			return object.None, err
		}),
		with(fast("rotate", "($self, n=1, /)", "Turn the deque n places to the right; to the left if n is negative.", object.PerItem, dequeRotate), "n:index"),
		fast("reverse", "($self, /)", "Turn the order of the items around, in place.", object.PerItem, dequeReverse),
		with(fast("insert", "($self, index, value, /)", "Put value before the item at index.", object.PerItem, dequeInsert), "index:index"),
		step("extend", "($self, iterable, /)", "Add the items of the iterable at the right.", func(t *thread, f *frame) action { return dequeExtend(t, f, false) }),
		step("extendleft", "($self, iterable, /)", "Add the items of the iterable at the left, one after the other.", func(t *thread, f *frame) action { return dequeExtend(t, f, true) }),
		step("count", "($self, value, /)", "The number of items equal to value.", dequeCount),
		with(step("index", "($self, value, start=0, stop=sys.maxsize, /)", "The position of the first item equal to value, from start on and before stop.\n\nRaises ValueError if there is none.", dequeIndex), "start:bound stop:bound"),
		step("remove", "($self, value, /)", "Take out the first item equal to value.\n\nRaises ValueError if there is none.", dequeRemove),
		step("copy", "($self, /)", "A new deque with the same items and bound.", dequeCopy),
		step("__copy__", "($self, /)", "A new deque with the same items and bound.", dequeCopy),
		fast("__len__", "($self, /)", "The number of items.", object.Constant, func(t *thread, args []value) (value, error) { return object.Int(int64(asDeque(args[0]).n)), nil }),
		step("__contains__", "($self, key, /)", "Tell whether an item equals key.", dequeContains),
		item("__getitem__", "($self, key, /)", "self[key].", dequeGet),
		item("__setitem__", "($self, key, value, /)", "Replace item key.", dequeSet),
		item("__delitem__", "($self, key, /)", "Remove item key.", dequeDel),
		step("__add__", "($self, value, /)", "A new deque: the items of self, then those of value.", dequeAdd),
		step("__iadd__", "($self, value, /)", "Add the items of an iterable.", dequeIAdd),
		step("__mul__", "($self, value, /)", "A new deque with the items value times.", func(t *thread, f *frame) action { return dequeMul(t, f, false) }),
		step("__rmul__", "($self, value, /)", "A new deque with the items value times.", func(t *thread, f *frame) action { return dequeMul(t, f, false) }),
		step("__imul__", "($self, value, /)", "Repeat the items value times, in place.", func(t *thread, f *frame) action { return dequeMul(t, f, true) }),
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: dequeRepr, Catches: true, Doc: "The deque as Python text."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Step: dequeReduce, Doc: "How to make it again, for copy and pickle."},
		fast("__iter__", "($self, /)", "An iterator over the items.", object.Constant, func(t *thread, args []value) (value, error) { return newDequeIter(t, dequeIterType, args[0], 0) }),
		fast("__reversed__", "($self, /)", "An iterator over the items, last first.", object.Constant, func(t *thread, args []value) (value, error) { return newDequeIter(t, dequeRevType, args[0], 0) }),
		fast("__sizeof__", "($self, /)", "The bytes the deque takes, as the meter counts them.", object.Constant, func(t *thread, args []value) (value, error) { return object.Int(asDeque(args[0]).size()), nil }),
		{Name: "maxlen", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if d := asDeque(args[0]); d.max >= 0 {
				return object.Int(int64(d.max)), nil
			}
			return object.None, nil
		}, Doc: "The bound on the number of items, or None."},
		object.GenericRow(),
	}
	for op, name := range []string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"} {
		rows = append(rows, step(name, "($self, value, /)", "Compare item by item.", func(t *thread, f *frame) action { return dequeCompare(t, f, op) }))
	}
	dequeType.Define("deque([iterable[, maxlen]])\n--\n\nA sequence that grows and shrinks at both ends.\n\nWith maxlen, items that are too many drop out at the other end.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			d := asDeque(v)
			for i := 0; i < d.n; i++ {
				visit(&d.buf[d.place(i)])
			}
		},
		Part: func(v value, from int, visit func(*value)) int { return object.VisitPart(asDeque(v).buf, from, visit) },
		Size: func(v value) int64 { return asDeque(v).size() },
		Go:   object.GoOf[deque](),
	}, rows)
}

func (d *deque) size() int64 { return dequeSize + object.RoundUp(16*int64(len(d.buf))) }

func dequeNew(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(dequeType, args[0])
	if err != nil {
		return value{}, err
	}
	if err := t.ChargeNew(typ, 0, dequeSize); err != nil {
		return value{}, err
	}
	d := object.Alloc[deque](t, typ)
	d.max = -1
	return object.Ref(d), nil
}

func push(t *thread, args []value, add func(*deque, value)) (value, error) {
	d := asDeque(args[0])
	if err := t.Mutable(&d.Header, "append to"); err != nil {
		return value{}, err
	}
	if d.max < 0 || d.n < d.max {
		if err := d.room(t, 1); err != nil {
			return value{}, err
		}
	}
	add(d, args[1])
	return object.None, nil
}

func pop(t *thread, args []value, take func(*deque) value) (value, error) {
	d := asDeque(args[0])
	if err := t.Mutable(&d.Header, "pop from"); err != nil {
		return value{}, err
	}
	if d.n == 0 {
		return value{}, t.IndexError("pop from an empty deque")
	}
	return take(d), nil
}

// dequeRotate is linear in the places turned; memory-bound, so it takes no steps.
func dequeRotate(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	if err := t.Mutable(&d.Header, "rotate"); err != nil {
		return value{}, err
	}
	if d.n < 2 {
		return object.None, nil
	}
	k := int(args[1].Int() % int64(d.n))
	if k < 0 {
		k += d.n
	}
	if err := t.ChargeMoved(rotateFuel(d.n, k), 0); err != nil {
		return value{}, err
	}
	d.rotate(k)
	return object.None, nil
}

func dequeReverse(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	if err := t.Mutable(&d.Header, "reverse"); err != nil {
		return value{}, err
	}
	if err := t.ChargeMoved(int64(d.n/32), 0); err != nil {
		return value{}, err
	}
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		x, y := d.at(i), d.at(j)
		d.set(i, y)
		d.set(j, x)
	}
	return object.None, nil
}

func dequeInsert(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	if err := t.Mutable(&d.Header, "insert into"); err != nil {
		return value{}, err
	}
	if d.max >= 0 && d.n >= d.max {
		return value{}, t.IndexError("deque already at its maximum size")
	}
	i := args[1].Int()
	if i < 0 {
		i = max(i+int64(d.n), 0)
	}
	i = min(i, int64(d.n))
	if err := t.ChargeMoved(rotateFuel(d.n, int(i)), 0); err != nil {
		return value{}, err
	}
	if err := d.room(t, 1); err != nil {
		return value{}, err
	}
	d.insert(int(i), args[2])
	return object.None, nil
}

// keyed is the step form of an item method: the key is asked for its __index__ first.
func keyed(f object.Fast) object.Step {
	return func(t *thread, fr *frame) action {
		if fr.PC == 0 {
			fr.PC = 1
			if act := t.IndexOp(fr, fr.Vals[1]); act != done {
				return act
			}
		}
		fr.Vals[1] = fr.In
		v, err := f(t, fr.Vals)
		if err != nil {
			return t.Fail(err)
		}
		fr.Out = v
		return done
	}
}

// index is the item a key means.
func (d *deque) index(t *thread, key value) (int, error) {
	if key.Kind() != object.KindInt {
		if key.Type().Special(object.SpIndex).P == nil {
			return 0, t.TypeError("sequence index must be integer, not '%s'", key.Type().Name)
		}
		return 0, errSlow
	}
	i, ok := key.Int64()
	if !ok {
		return 0, t.IndexError("cannot fit 'int' into an index-sized integer")
	}
	if i < 0 {
		i += int64(d.n)
	}
	if i < 0 || i >= int64(d.n) {
		return 0, t.IndexError("deque index out of range")
	}
	return int(i), nil
}

func dequeGet(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	i, err := d.index(t, args[1])
	if err != nil {
		return value{}, err
	}
	return d.at(i), nil
}

func dequeSet(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	i, err := d.index(t, args[1])
	if err == nil {
		err = t.Mutable(&d.Header, "assign to an item of")
	}
	if err != nil {
		return value{}, err
	}
	d.set(i, args[2])
	return object.None, nil
}

func dequeDel(t *thread, args []value) (value, error) {
	d := asDeque(args[0])
	i, err := d.index(t, args[1])
	if err == nil {
		err = t.Mutable(&d.Header, "delete an item of")
	}
	if err == nil {
		err = t.ChargeMoved(rotateFuel(d.n, i), 0)
	}
	if err != nil {
		return value{}, err
	}
	d.remove(i)
	return object.None, nil
}
