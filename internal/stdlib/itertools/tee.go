// This file defines tee: iterators that share what one iterator gave, in a chain of
// blocks that are dropped when the last of them has passed.

package itertools

import "github.com/adderlang/adder/internal/object"

var (
	teeType     = object.Declare("itertools._tee", object.KindOther, object.ObjectType)
	teeDataType = object.Declare("itertools._tee_dataobject", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
)

// teeBlock is the number of items of a block.
const teeBlock = 56

// A teeData is a block: items that were got, the iterator, and the next block.
type teeData struct {
	object.Header
	it      value
	items   []value
	next    *teeData
	running bool // the iterator is being asked
}

// A tee is one of the iterators: item i of a block is its next.
type tee struct {
	object.Header
	data *teeData
	i    int
}

const teeSize, teeDataSize = 48, 80

func init() {
	mod.Types = append(mod.Types, teeType, teeDataType)
	mod.Rows = append(mod.Rows, row{Name: "tee", Sig: "(iterable, n=2, /)", Params: "n:index", Rights: noRights, Charge: object.PerItem, Step: teeStep,
		Doc: "A tuple of n iterators, each of which gives all items of the iterable."})
	teeType.Flags |= object.FlagWeakref
	teeType.Define("_tee(iterable, /)\n--\n\nAn iterator that can be copied.", object.LayoutOf(func(x *tee, visit func(*value)) {
		v := object.Ref(x.data)
		visit(&v)
		x.data = object.As[teeData](v)
	}, func(*tee) int64 { return teeSize }), []row{
		newRow("(cls, iterable, /)", "", func(t *thread, f *frame) action {
			if _, err := t.NewClass(teeType, f.Vals[0]); err != nil {
				return t.Fail(err)
			}
			return newTee(t, f, f.Vals[1], 0)
		}),
		object.SelfIterRow(),
		row{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: teeFast, Step: teeNext, Catches: true, Doc: "The next item."},
		{Name: "__copy__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if err := t.Charge(0, teeSize); err != nil {
				return value{}, err
			}
			return object.Ref(object.As[tee](args[0]).copy(t)), nil
		}, Doc: "An iterator at the same place."},
	})
	teeDataType.Define("A block of items that several iterators share.", object.LayoutOf(func(d *teeData, visit func(*value)) {
		visit(&d.it)
		for i := range d.items {
			visit(&d.items[i])
		}
		if d.next != nil {
			v := object.Ref(d.next)
			visit(&v)
			d.next = object.As[teeData](v)
		}
	}, func(d *teeData) int64 { return teeDataSize + object.RoundUp(16*int64(cap(d.items))) }), []row{
		{Name: "__doc__", Kind: object.Attr, Value: object.Ref(object.Intern("A block of items that several iterators share."))},
	})
}

func (x *tee) copy(t *thread) *tee {
	return &tee{Header: t.Header(teeType), data: x.data, i: x.i}
}

func teeStep(t *thread, f *frame) action {
	n := f.Vals[1].Int()
	if n < 0 {
		return t.Fail(t.ValueError("n must be >= 0"))
	}
	if n == 0 {
		f.Out = object.NewTuple(nil)
		return done
	}
	return newTee(t, f, f.Vals[0], n)
}

// newTee makes n iterators, as a tuple; or, with n 0, one. PC 1 has the iterator.
func newTee(t *thread, f *frame, iterable value, n int64) action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, iterable); act != done {
			return act
		}
	}
	bytes := teeSize*max(n, 1) + teeDataSize
	if n > 0 {
		if n > 1<<40 {
			return t.Fail(t.RaiseArgs(object.MemoryErrorType))
		}
		bytes += object.TupleSize(int(n))
	}
	if err := t.Charge(n/16, bytes); err != nil {
		return t.Fail(err)
	}
	var x *tee
	if f.In.Type() == teeType {
		x = object.As[tee](f.In).copy(t)
	} else {
		x = &tee{Header: t.Header(teeType), data: &teeData{Header: object.Header{Type: teeDataType}, it: f.In}}
	}
	if n == 0 {
		f.Out = object.Ref(x)
		return done
	}
	items := make([]value, n)
	items[0] = object.Ref(x)
	for i := range items[1:] {
		items[i+1] = object.Ref(x.copy(t))
	}
	f.Out = object.NewTuple(items)
	return done
}

// ready moves to the next block if this one is used up. It charges for a new one.
func (x *tee) ready(t *thread) error {
	if x.i < teeBlock {
		return nil
	}
	if x.data.next == nil {
		if err := t.Charge(0, teeDataSize); err != nil {
			return err
		}
		x.data.next = &teeData{Header: object.Header{Type: teeDataType}, it: x.data.it}
	}
	x.data, x.i = x.data.next, 0
	return nil
}

// grow charges for storage of one more item.
func (d *teeData) grow(t *thread) error {
	if len(d.items) < cap(d.items) {
		return nil
	}
	c := 4
	if len(d.items) > 0 {
		c = teeBlock
	}
	if err := t.Charge(0, object.RoundUp(16*int64(c))); err != nil {
		return err
	}
	d.items = append(make([]value, 0, c), d.items...)
	return nil
}

func teeFast(t *thread, args []value) (value, error) {
	x := object.As[tee](args[0])
	if err := x.ready(t); err != nil {
		return value{}, err
	}
	if x.i < len(x.data.items) {
		x.i++
		return x.data.items[x.i-1], nil
	}
	return value{}, errSlow
}

// teeNext: PC 1 has an item of the iterator, which was asked for the block Vals[1].
func teeNext(t *thread, f *frame) action {
	x := object.As[tee](f.Vals[0])
	if f.Caught() != nil {
		if f.PC == 1 {
			object.As[teeData](f.Vals[1]).running = false
		}
		return t.Reraise(f)
	}
	if f.PC == 0 {
		if err := x.ready(t); err != nil {
			return t.Fail(err)
		}
		d := x.data
		if x.i < len(d.items) {
			x.i++
			f.Out = d.items[x.i-1]
			return done
		}
		if d.running {
			return t.Fail(t.Raise(object.RuntimeErrorType, "cannot re-enter the tee iterator"))
		}
		if err := d.grow(t); err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, object.Ref(d))
		f.PC = 1
		d.running = true
		act := t.NextOp(f, d.it)
		if act == object.Stop {
			d.running = false
		}
		if act != done {
			return act
		}
		f.Commit(t)
	}
	d := object.As[teeData](f.Vals[1])
	d.running = false
	if f.In.IsUnbound() {
		return end(f)
	}
	d.items = append(d.items, f.In)
	if x.data == d {
		x.i = len(d.items)
	}
	f.Out = f.In
	return done
}
