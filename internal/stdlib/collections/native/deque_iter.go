// This file defines the iterators of deque.

package native

import "github.com/adderlang/adder/internal/object"

var (
	dequeIterType = object.Declare("collections._deque_iterator", object.KindOther, object.ObjectType)
	dequeRevType  = object.Declare("collections._deque_reverse_iterator", object.KindOther, object.ObjectType)
)

// A dequeIter gives the items of a deque in the state it had, forwards or backwards; i
// is the number given so far.
type dequeIter struct {
	object.Header
	d     value
	i     int
	state uint64
	over  bool
}

const dequeIterSize = 64

func init() {
	for _, typ := range []*object.Type{dequeIterType, dequeRevType} {
		typ.NextFn, typ.Many = dequeNext, dequeMany
		typ.Define("", object.LayoutOf(func(it *dequeIter, visit func(*value)) { visit(&it.d) }, func(*dequeIter) int64 { return dequeIterSize }), []row{
			{Name: "__new__", Sig: "(cls, /, *args)", Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: func(t *thread, f *frame) action { return dequeIterNew(t, f, typ) }, Doc: "Make an iterator that begins at an item."},
			object.SelfIterRow(),
			{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) { return dequeNext(t, args[0]) }, Doc: "The next item."},
			{Name: "__length_hint__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
				return object.Int(int64(object.As[dequeIter](args[0]).left())), nil
			}, Doc: "The number of items to come."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
				it := object.As[dequeIter](args[0])
				return t.ReduceIter(object.Ref(it.Type), value{}, it.d, object.Int(int64(asDeque(it.d).n-it.left())))
			}, Doc: "How to make it again, for copy and pickle."},
		})
	}
}

func newDequeIter(t *thread, typ *object.Type, d value, i int) (value, error) {
	if err := t.Charge(0, dequeIterSize); err != nil {
		return value{}, err
	}
	return object.Ref(&dequeIter{Header: t.Header(typ), d: d, i: i, state: asDeque(d).state}), nil
}

// left is the number of items to come.
func (it *dequeIter) left() int {
	d := asDeque(it.d)
	if it.over || it.state != d.state {
		return 0
	}
	return max(d.n-it.i, 0)
}

func dequeIterNew(t *thread, f *frame, typ *object.Type) action {
	if _, err := t.NewClass(typ, f.Vals[0]); err != nil {
		return t.Fail(err)
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	switch {
	case len(args) == 0:
		return t.Fail(t.TypeError("function takes at least 1 argument (0 given)"))
	case len(args) > 2:
		return t.Fail(t.TypeError("function takes at most 2 arguments (%d given)", len(args)))
	case !args[0].Type().Is(dequeType):
		return t.Fail(t.TypeError("argument 1 must be collections.deque, not %s", args[0].Type().Name))
	}
	i := 0
	if len(args) == 2 {
		if f.PC == 0 {
			f.PC = 1
			if act := t.IndexOp(f, args[1]); act != done {
				return act
			}
		}
		n, ok := f.In.Int64()
		if !ok {
			return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
		}
		i = int(max(min(n, int64(asDeque(args[0]).n)), 0))
	}
	v, err := newDequeIter(t, typ, args[0], i)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return done
}

// dequeNext: a forward iterator complains of a changed deque even at its end.
func dequeNext(t *thread, v value) (value, error) {
	it := object.As[dequeIter](v)
	d := asDeque(it.d)
	back := it.Type == dequeRevType
	if back && it.over {
		return value{}, nil
	}
	if it.state != d.state {
		it.over = true
		return value{}, t.Raise(object.RuntimeErrorType, "deque mutated during iteration")
	}
	if it.over || it.i >= d.n {
		it.over = true
		return value{}, nil
	}
	it.i++
	if back {
		return d.at(d.n - it.i), nil
	}
	return d.at(it.i - 1), nil
}

// dequeAhead shows items of a deque that has not changed.
func dequeAhead(t *thread, v value, out []value) (n int, fuel, bytes int64) {
	it := object.As[dequeIter](v)
	d := asDeque(it.d)
	if it.over || it.state != d.state || t.Filling(&d.Header) {
		return 0, 0, 0
	}
	n = max(min(d.n-it.i, len(out)), 0)
	for i := range out[:n] {
		if it.Type == dequeRevType {
			out[i] = d.at(d.n - it.i - 1 - i)
		} else {
			out[i] = d.at(it.i + i)
		}
	}
	return n, 0, 0
}

var dequeMany = &object.Many{
	Ahead:   dequeAhead,
	Advance: func(it value, taken []value) { object.As[dequeIter](it).i += len(taken) },
	Left:    func(it value) int { return object.As[dequeIter](it).left() },
	Alone:   true,
}
