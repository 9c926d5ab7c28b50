// This file defines groupby and its groups.

package itertools

import "github.com/adderlang/adder/internal/object"

var (
	groupbyType = declare("groupby")
	grouperType = object.Declare("itertools._grouper", object.KindOther, object.ObjectType)
)

// A grouping is a groupby object: target is the key of the group in hand, key and item
// what was last got from the iterator (unbound before the first; the group takes both
// when it gives the item), open the group that may still give items.
type grouping struct {
	object.Header
	it, fn            value
	target, key, item value
	open              value // never visited for its items: it only says who is asked
}

// A grouper gives the items of one group.
type grouper struct {
	object.Header
	parent, target value
}

func init() {
	define(groupbyType, "(iterable, key=None)", "Pairs of a key and an iterator of the consecutive items that have it.", func(g *grouping, visit func(*value)) {
		visit(&g.it)
		visit(&g.fn)
		optional(&g.target, visit)
		optional(&g.key, visit)
		optional(&g.item, visit)
		optional(&g.open, visit)
	}, func(*grouping) int64 { return 128 },
		newRow("(cls, /, iterable, key=None)", "", groupbyNew),
		nextRow(object.PerItem, nil, groupbyNext))
	mod.Types = append(mod.Types, grouperType)
	grouperType.Define("The items of one group.", object.LayoutOf(func(g *grouper, visit func(*value)) {
		visit(&g.parent)
		visit(&g.target)
	}, func(*grouper) int64 { return smallSize }), []row{
		{Name: "__new__", Sig: "(cls, parent, tgtkey, /)", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: grouperNew, Doc: "Make the group in hand of a groupby object."},
		nextRow(object.Constant, nil, grouperNext), object.SelfIterRow(),
	})
}

func groupbyNew(t *thread, f *frame) action {
	typ, err := t.NewClass(groupbyType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[1]); act != done {
			return act
		}
	}
	if err := t.ChargeNew(typ, 0, 128); err != nil {
		return t.Fail(err)
	}
	g := object.Alloc[grouping](t, typ)
	g.it, g.fn = f.In, f.Vals[2]
	f.Out = object.Ref(g)
	return done
}

// step gets the next item and its key. PC 10 has the item (then in Vals[1]), 11 the key.
// It leaves PC at next, and f.Out unbound with Done at the end of the items.
func (g *grouping) step(t *thread, f *frame, next int) action {
	if f.PC == 10 {
		if f.In.IsUnbound() {
			return end(f)
		}
		f.Vals = append(f.Vals[:1], f.In)
		f.PC = 11
		if !g.fn.IsNone() {
			if act := t.CallValue(f, g.fn, f.In); act != done {
				return act
			}
			f.Commit(t)
		}
	}
	if f.PC == 11 {
		g.item, g.key = f.Vals[1], f.In
		f.Out = g.item
		f.PC = next
		f.Commit(t)
		return done
	}
	f.PC = 10
	if act := t.NextOp(f, g.it); act != done {
		return act
	}
	f.Commit(t)
	return g.step(t, f, next) // once: PC is 10 now
}

// groupbyNext: PC 1 has whether the last key is the target, 2 goes on.
func groupbyNext(t *thread, f *frame) action {
	g := object.As[grouping](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			g.open = value{}
			f.PC = 2
		case 1:
			if !f.In.Bool() {
				f.PC = 3
				continue
			}
			f.PC = 4
		case 2:
			switch {
			case g.key.P == nil:
				f.PC = 4
			case g.target.P == nil:
				f.PC = 3
			default:
				if err := t.Charge(object.Half(f.N), 0); err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.EqOp(f, g.target, g.key); act != done {
					return act
				}
			}
		case 3:
			if err := t.Charge(0, smallSize+object.TupleSize(2)); err != nil {
				return t.Fail(err)
			}
			g.target = g.key
			x := &grouper{Header: t.Header(grouperType), parent: f.Vals[0], target: g.key}
			g.open = object.Ref(x)
			f.Out = object.NewTuple([]value{g.key, g.open})
			return done
		default: // 4, 10, 11: the next item
			if act := g.step(t, f, 2); act != done || f.Out.IsUnbound() {
				return act
			}
			f.N++
			f.Commit(t) // else a stop at the charge above would take the count back
			if chunk(f) {
				return again
			}
		}
	}
}

func grouperNew(t *thread, args []value) (value, error) {
	if _, err := t.NewClass(grouperType, args[0]); err != nil {
		return value{}, err
	}
	if !args[1].Type().Is(groupbyType) {
		return value{}, t.TypeError("_grouper() argument 1 must be itertools.groupby, not %s", args[1].Type().Name)
	}
	if err := t.Charge(0, smallSize); err != nil {
		return value{}, err
	}
	x := object.Ref(&grouper{Header: t.Header(grouperType), parent: args[1], target: args[2]})
	object.As[grouping](args[1]).open = x
	return x, nil
}

// grouperNext: PC 1 has whether the item in hand belongs to the group, 2 looks at it.
func grouperNext(t *thread, f *frame) action {
	x := object.As[grouper](f.Vals[0])
	g := object.As[grouping](x.parent)
	for {
		switch f.PC {
		case 0:
			if g.open != f.Vals[0] {
				return end(f)
			}
			if f.PC = 2; g.item.P == nil {
				f.PC = 4
			}
		case 1:
			if !f.In.Bool() || g.item.P == nil {
				return end(f)
			}
			f.Out = g.item
			g.item, g.key = value{}, value{}
			return done
		case 2:
			f.PC = 1
			if g.key.P == nil {
				return end(f)
			}
			if act := t.EqOp(f, x.target, g.key); act != done {
				return act
			}
		default:
			if act := g.step(t, f, 2); act != done || f.Out.IsUnbound() {
				return act
			}
		}
	}
}
