// Package itertools implements Python's itertools module. It holds no authority.
//
// Iterators that ask another iterator, or call a function, take steps; those that only
// compute also have a Fast form. What they gather (cycle, tee, product, …) is charged
// as it grows.
//
//	itertools.go      the module, what its types share
//	infinite.go       count, cycle, repeat
//	chain.go          chain, starmap, accumulate, pairwise
//	rows.go           batched, zip_longest
//	select.go         compress, dropwhile, takewhile, filterfalse, islice
//	groupby.go, tee.go
//	combinatorics.go  product, permutations, combinations
//	ahead.go          many items at once
package itertools

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	again    = object.Again
	noRights = object.NoRights
)

var errSlow = object.ErrSlow

// mod collects the module's members; each file adds its own.
var mod = &object.ModuleDef{Name: "itertools", Doc: "Iterators made of iterators."}

func init() { object.RegisterModule(mod) }

// declare makes one of the public types, which may be subclassed.
func declare(name string) *object.Type {
	return object.Declare("itertools."+name, object.KindOther, object.ObjectType, object.Flagged(object.FlagBase))
}

// define gives a public type of layout T its surface and a place in the module.
func define[T any, P interface {
	*T
	object.Object
}](typ *object.Type, sig, doc string, refs func(P, func(*value)), size func(P) int64, rows ...row) {
	object.SubclassAttrs[T](typ)
	mod.Types = append(mod.Types, typ)
	if sig != "" {
		sig = typ.QualName + sig + "\n--\n\n"
	}
	typ.Define(sig+doc, object.LayoutOf(refs, size), append(rows, object.SelfIterRow()))
}

// newRow is the `__new__` of a type that keeps what it is given.
func newRow(sig, params string, step object.Step) row {
	return row{Name: "__new__", Sig: sig, Params: params, Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: step, Doc: "Make the iterator."}
}

// nextRow is `__next__`; fast or step may be nil.
func nextRow(charge object.Charge, fast object.Fast, step object.Step) row {
	return row{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: charge, Fast: fast, Step: step, Doc: "The next item."}
}

// quick makes next the NextFn of a type too: a native that drains the iterator calls it
// without a frame.
func quick(typ *object.Type, next func(t *thread, it value) (value, error)) object.Fast {
	typ.NextFn = next
	return func(t *thread, args []value) (value, error) { return next(t, args[0]) }
}

// noKeywords is what constructors without named parameters say of keywords: those of a
// subclass with an __init__ of its own are for that.
func noKeywords(t *thread, base, typ *object.Type, n value) error {
	if n.Int() > 0 && typ.Special(object.SpInit) == base.Special(object.SpInit) {
		return t.TypeError("%s() takes no keyword arguments", base.QualName)
	}
	return nil
}

// positional checks the arguments of a constructor without named parameters: Vals are
// the class, the arguments and the number of keywords.
func positional(t *thread, f *frame, base *object.Type, n int) (*object.Type, []value, error) {
	typ, err := t.NewClass(base, f.Vals[0])
	if err == nil {
		err = noKeywords(t, base, typ, f.Vals[2])
	}
	args := object.As[object.Tuple](f.Vals[1]).Items
	if err == nil && len(args) != n {
		s := "s"
		if n == 1 {
			s = ""
		}
		err = t.TypeError("%s expected %d argument%s, got %d", base.QualName, n, s, len(args))
	}
	return typ, args, err
}

// optional is visited only if it is bound.
func optional(v *value, visit func(*value)) {
	if v.P != nil {
		visit(v)
	}
}

// end is an exhausted iterator's answer.
func end(f *frame) action {
	f.Out = value{}
	return done
}

// chunk tells that a loop without an end of its own should let the driver poll.
func chunk(f *frame) bool { return f.N&1023 == 1023 }

// poolOp makes a tuple of the items of an iterable: f.In.
func poolOp(t *thread, f *frame, v value) action {
	if v.Type() == object.TupleType {
		f.In = v
		return done
	}
	return t.PushRow(f, poolRow, v)
}

var poolRow *row

func init() {
	poolRow = object.RegisterRow(&row{Name: "pool", Sig: "(v, /)", Charge: object.PerItem, Step: func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			if act := t.CollectOp(f, f.Vals[0]); act != done {
				return act
			}
			f.Commit(t)
		}
		l := object.As[object.List](f.In)
		if err := t.Charge(int64(l.Len()/16), object.TupleSize(l.Len())); err != nil {
			return t.Fail(err)
		}
		f.Out = object.NewTuple(l.Values())
		return done
	}})
}
