// This file defines the methods of list and tuple that look for an item: in, count, index,
// remove.

package object

import "github.com/adderlang/adder/internal/meter"

func seqContains(t *Thread, args []Value) (Value, error) {
	i, err := t.findFast(args[0], args[1], 0, seqLen(args[0]), false)
	if err != nil {
		return Value{}, err
	}
	return Bool(i >= 0), nil
}

func seqContainsStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 10
	}
	if act := t.findSteps(f, 1<<62, false); act != Done {
		return act
	}
	f.Out = Bool(f.M >= 0)
	return Done
}

func listCount(t *Thread, args []Value) (Value, error) {
	n, err := t.findFast(args[0], args[1], 0, seqLen(args[0]), true)
	if err != nil {
		return Value{}, err
	}
	return Int(int64(n)), nil
}

func seqCountStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 10
	}
	if act := t.findSteps(f, 1<<62, true); act != Done {
		return act
	}
	f.Out = Int(f.M)
	return Done
}

// notFound is the error of index methods.
func (t *Thread) notFound(seq Value) error {
	if seq.Kind() == KindTuple {
		return t.ValueError("tuple.index(x): x not in tuple")
	}
	return t.ValueError("list.index(x): x not in list")
}

func seqIndex(t *Thread, args []Value) (Value, error) {
	a, b := clampRange(args[2].Int(), args[3].Int(), seqLen(args[0]))
	i, err := t.findFast(args[0], args[1], a, b, false)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, t.notFound(args[0])
	}
	return Int(int64(i)), nil
}

func seqIndexStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		a, b := clampRange(f.Vals[2].Int(), f.Vals[3].Int(), seqLen(f.Vals[0]))
		f.PC, f.N = 10, int64(a)
		f.Vals[3] = Int(int64(b))
	}
	if act := t.findSteps(f, int(f.Vals[3].Int()), false); act != Done {
		return act
	}
	if f.M < 0 {
		return t.Fail(t.notFound(f.Vals[0]))
	}
	f.Out = Int(f.M)
	return Done
}

func listRemoveStep(t *Thread, f *NFrame) Action {
	l := As[List](f.Vals[0])
	if f.PC == 0 {
		if err := t.mutable(&l.Header, "remove from"); err != nil {
			return t.Fail(err)
		}
		f.PC = 10
	}
	if act := t.findSteps(f, 1<<62, false); act != Done {
		return act
	}
	if f.M < 0 {
		return t.Fail(t.ValueError("list.remove(x): x not in list"))
	}
	f.Commit(t)
	if err := t.mutable(&l.Header, "remove from"); err != nil { // guest code may have frozen it
		return t.Fail(err)
	}
	if i := int(f.M); i < l.n { // or shortened it
		if err := t.ChargeMoved(meter.PerUnit(int64(l.n-i), 64), 0); err != nil {
			return t.Fail(err)
		}
		l.cut(i, i+1)
	}
	f.Out = None
	return Done
}
