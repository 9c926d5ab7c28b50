// Package native implements _bisect, the native forms of Python's bisect. Items, keys and
// comparisons may run guest code, so a search is a loop by steps. It holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const done = object.Done

func init() {
	const sig = "(a, x, lo=0, hi=None, *, key=None)"
	search := func(name, doc string, right bool) row {
		return row{Name: name, Sig: sig, Params: "lo:index", Rights: object.NoRights, Charge: object.Custom, Doc: doc,
			Step: func(t *thread, f *frame) action { return searchStep(t, f, right) }}
	}
	insort := func(name, doc string, find *row) row {
		return row{Name: name, Sig: sig, Params: "lo:index", Rights: object.NoRights, Charge: object.Custom, Doc: doc,
			Step: func(t *thread, f *frame) action { return insortStep(t, f, find) }}
	}
	rows := make([]row, 4)
	rows[0] = search("bisect_left", "Where to insert x in sorted a to keep it sorted, before any equal items.\n\nOnly a[lo:hi] is looked at. key is applied to items of a, not to x.", false)
	rows[1] = search("bisect_right", "Where to insert x in sorted a to keep it sorted, after any equal items.\n\nOnly a[lo:hi] is looked at. key is applied to items of a, not to x.", true)
	rows[2] = insort("insort_left", "Insert x in sorted a, before any equal items. key is applied to x too.", &rows[0])
	rows[3] = insort("insort_right", "Insert x in sorted a, after any equal items. key is applied to x too.", &rows[1])
	object.RegisterModule(&object.ModuleDef{Name: "_bisect", Doc: "The native forms of bisect.", Rows: rows})
}

// searchStep: Vals are a, x, lo, hi and key. N and M are the bounds. PC 1 has hi as an
// int, 2 the length, 3 halves, 4 has an item, 5 its key, 6 the answer.
func searchStep(t *thread, f *frame, right bool) action {
	a, x, key := f.Vals[0], f.Vals[1], f.Vals[4]
	for {
		var act action
		switch f.PC {
		case 0:
			if f.N = f.Vals[2].Int(); f.N < 0 {
				return t.Fail(t.ValueError("lo must be non-negative"))
			}
			switch hi := f.Vals[3]; {
			case hi.IsNone():
				f.PC = 2
				act = t.LenOp(f, a)
			case hi.Kind() != object.KindInt && hi.Type().Special(object.SpIndex).P == nil:
				return t.Fail(t.TypeError("argument should be integer or None, not '%s'", hi.Type().Name))
			default:
				f.PC = 1
				act = t.IndexOp(f, hi)
			}
		case 1, 2:
			n, ok := f.In.Int64()
			if !ok {
				return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
			}
			if f.M = n; f.PC == 1 && n == -1 {
				f.PC = 2
				act = t.LenOp(f, a) // as None, since CPython took it so
				break
			}
			f.PC = 3
			f.Commit(t)
		case 3:
			if f.N >= f.M {
				f.Out = object.Int(f.N)
				return done
			}
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 4
			mid := object.Int(mid(f))
			v, ok, err := t.GetItemFast(a, mid)
			if err != nil {
				return t.Fail(err)
			}
			if ok {
				f.In = v
			} else {
				act = t.GetItemOp(f, a, mid)
			}
		case 4:
			f.PC = 5
			if !key.IsNone() {
				act = t.CallValue(f, key, f.In)
			}
		case 5:
			f.PC = 6
			if right {
				act = t.LtOp(f, x, f.In)
			} else {
				act = t.LtOp(f, f.In, x)
			}
		case 6:
			if f.In.Bool() == right {
				f.M = mid(f)
			} else {
				f.N = mid(f) + 1
			}
			f.PC = 3
			f.Commit(t)
		}
		if act != done {
			return act
		}
	}
}

func mid(f *frame) int64 { return f.N + (f.M-f.N)/2 }

// insortStep: PC 1 has the key of x, 2 the place, 3 the insert method, 4 its result.
func insortStep(t *thread, f *frame, find *row) action {
	a, x, key := f.Vals[0], f.Vals[1], f.Vals[4]
	switch f.PC {
	case 0:
		f.PC = 1
		f.In = x
		if !key.IsNone() {
			if act := t.CallValue(f, key, x); act != done {
				return act
			}
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.PushRow(f, find, a, f.In, f.Vals[2], f.Vals[3], key); act != done {
			return act
		}
		fallthrough
	case 2:
		f.Vals = append(f.Vals, f.In)
		f.PC = 3
		if act := t.GetAttrOp(f, a, object.Intern("insert")); act != done {
			return act
		}
		fallthrough
	case 3:
		f.PC = 4
		if act := t.CallValue(f, f.In, f.Vals[5], x); act != done {
			return act
		}
	}
	f.Out = object.None
	return done
}
