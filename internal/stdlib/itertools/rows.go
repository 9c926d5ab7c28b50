// This file defines batched and zip_longest.

package itertools

import "github.com/adderlang/adder/internal/object"

var (
	batchedType = declare("batched")
	longestType = declare("zip_longest")
)

// A batcher is a batched object.
type batcher struct {
	object.Header
	it     value // unbound at the end
	n      int64
	strict bool
}

// A zipper is a zip_longest object: exhausted iterators are None in its.
type zipper struct {
	object.Header
	its    []value
	active int
	fill   value
}

func init() {
	define(batchedType, "(iterable, n, *, strict=False)", "Tuples of n items each; the last may be shorter unless strict.", func(b *batcher, visit func(*value)) { optional(&b.it, visit) },
		func(*batcher) int64 { return smallSize },
		newRow("(cls, /, iterable, n, *, strict=False)", "n:index strict:bool", batchedNew),
		row{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: batchedNext, Catches: true, Doc: "The next tuple."})
	define(longestType, "(*iterables, fillvalue=None)", "Tuples of the first items of all iterables, of the second ones, and so on\nuntil the longest is exhausted; fillvalue stands for what others lack.", func(z *zipper, visit func(*value)) {
		for i := range z.its {
			visit(&z.its[i])
		}
		visit(&z.fill)
	}, func(z *zipper) int64 { return smallSize + object.RoundUp(16*int64(len(z.its))) },
		row{Name: "__new__", Sig: "(cls, /, *iterables, **kwargs)", Params: "kwargs:lazy", Kind: object.Static, Rights: noRights, Charge: object.PerItem, Step: longestNew, Doc: "Make the iterator."},
		row{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: longestNext, Catches: true, Doc: "The next tuple."})
}

func batchedNew(t *thread, f *frame) action {
	typ, err := t.NewClass(batchedType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		if f.Vals[2].Int() < 1 {
			return t.Fail(t.ValueError("n must be at least one"))
		}
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, smallSize); err != nil {
		return t.Fail(err)
	}
	b := object.Alloc[batcher](t, typ)
	b.it, b.n, b.strict = f.In, f.Vals[2].Int(), f.Vals[3].Bool()
	f.Out = object.Ref(b)
	return done
}

// batchedNext: Vals are self and the items so far. PC 0 asks, 1 has an item, 2 fails.
func batchedNext(t *thread, f *frame) action {
	b := object.As[batcher](f.Vals[0])
	if f.Caught() != nil {
		if f.PC == 1 {
			b.it = value{}
		}
		return t.Reraise(f)
	}
	for {
		if f.PC == 0 {
			if b.it.P == nil {
				return end(f)
			}
			if err := t.Charge(object.Half(f.N), 32); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.NextOp(f, b.it); act != done {
				return act
			}
			f.Commit(t)
		}
		items := f.Vals[1:]
		if f.In.IsUnbound() {
			switch {
			case len(items) == 0:
				b.it = value{}
				return end(f)
			case b.strict:
				b.it = value{}
				f.PC = 2
				return t.Fail(t.ValueError("batched(): incomplete batch"))
			}
			return tupleOf(t, f, items)
		}
		f.Vals = append(f.Vals, f.In)
		f.N++
		if f.N == b.n {
			return tupleOf(t, f, f.Vals[1:])
		}
		f.PC = 0
		f.Commit(t)
		if chunk(f) {
			return again
		}
	}
}

// tupleOf ends a step with a tuple.
func tupleOf(t *thread, f *frame, items []value) action {
	if err := t.Charge(int64(len(items)/16), object.TupleSize(len(items))); err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewTuple(append([]value(nil), items...))
	return done
}

// longestNew: Vals are the class, the iterables, the keywords, then the iterators.
func longestNew(t *thread, f *frame) action {
	typ, err := t.NewClass(longestType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	fill := object.None
	if kw := f.Vals[2]; !kw.IsMissing() && object.As[object.Dict](kw).Len() > 0 {
		d := object.As[object.Dict](kw)
		v, ok := d.GetStr(object.Intern("fillvalue"))
		if !ok || d.Len() > 1 {
			return t.Fail(t.TypeError("zip_longest() got an unexpected keyword argument"))
		}
		fill = v
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	for int(f.N) < len(args) {
		if f.PC == 0 {
			if err := t.Charge(f.N&3/3, 16); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.IterOp(f, args[f.N]); act != done {
				return act
			}
		}
		f.Vals = append(f.Vals, f.In)
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
		if chunk(f) {
			return again
		}
	}
	if err := t.ChargeNew(typ, int64(len(args)/16), smallSize+object.RoundUp(16*int64(len(args)))); err != nil {
		return t.Fail(err)
	}
	z := object.Alloc[zipper](t, typ)
	z.its = append([]value(nil), f.Vals[3:]...)
	z.active, z.fill = len(z.its), fill
	f.Out = object.Ref(z)
	return done
}

// longestNext: Vals are self and the items so far; N is the iterator. PC 1 has an item.
func longestNext(t *thread, f *frame) action {
	z := object.As[zipper](f.Vals[0])
	if f.Caught() != nil {
		if f.PC == 1 {
			z.active = 0
		}
		return t.Reraise(f)
	}
	if z.active == 0 || len(z.its) == 0 {
		return end(f)
	}
	for int(f.N) < len(z.its) {
		if f.PC == 0 {
			if err := t.Charge(f.N&1, 16); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			f.In = z.fill
			if it := z.its[f.N]; !it.IsNone() {
				if act := t.NextOp(f, it); act != done {
					return act
				}
				f.Commit(t)
			}
		}
		v := f.In
		if v.IsUnbound() {
			v = z.fill
			z.its[f.N] = object.None
			if z.active--; z.active <= 0 {
				z.active = 0
				return end(f)
			}
		}
		f.Vals = append(f.Vals, v)
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	return tupleOf(t, f, f.Vals[1:])
}
