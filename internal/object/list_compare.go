// This file defines comparison of lists and of tuples: the first pair of items that
// differ decides.

package object

import "github.com/adderlang/adder/internal/meter"

// seqCompare is a op b for two lists or two tuples whose items need no guest code.
func seqCompare(t *Thread, op int, a, b Value) (Value, error) {
	if b.Kind() != a.Kind() {
		return NotImplemented, nil
	}
	na, nb := seqLen(a), seqLen(b)
	if na != nb && (op == CmpEQ || op == CmpNE) {
		return Bool(op == CmpNE), nil
	}
	n := min(na, nb)
	if n > directLimit {
		return Value{}, ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(n), 16), 0); err != nil {
		return Value{}, err
	}
	nodes := n + exactNodes/2 // what is tried in vain must not cost more than was paid
	for i := 0; i < n; i++ {
		x, y := seqAt(a, i), seqAt(b, i)
		eq, ok := eqExact(x, y, &nodes)
		if !ok {
			return Value{}, ErrSlow
		}
		if eq {
			continue
		}
		if op == CmpEQ || op == CmpNE {
			return Bool(op == CmpNE), nil
		}
		res, ok := OrderExact(op, x, y)
		if !ok {
			return Value{}, ErrSlow
		}
		return Bool(res), nil
	}
	return Bool(orderInts(op, na, nb)), nil
}

func orderInts(op, a, b int) bool {
	switch op {
	case CmpLT:
		return a < b
	case CmpLE:
		return a <= b
	case CmpEQ:
		return a == b
	case CmpNE:
		return a != b
	case CmpGT:
		return a > b
	}
	return a >= b
}

// seqCompareStep: N is the position; PC 0 compares items for equality, 1 has the
// result, 2 has the result of the operator itself.
func seqCompareStep(t *Thread, f *NFrame, op int) Action {
	a, b := f.Vals[0], f.Vals[1]
	nodes, chunks := 0, 0
	for {
		switch f.PC {
		case 0:
			i, na, nb := int(f.N), seqLen(a), seqLen(b) // guest code may have changed them
			if i >= na || i >= nb {
				f.Out = Bool(orderInts(op, na, nb))
				return Done
			}
			if nodes < exactNodes/2 {
				if chunks++; chunks > 64 {
					return Again
				}
				f.Commit(t)
				if err := t.Charge(exactNodes/16, 0); err != nil {
					return t.Fail(err)
				}
				nodes = exactNodes
			}
			x, y := seqAt(a, i), seqAt(b, i)
			f.PC = 1
			if eq, ok := eqExact(x, y, &nodes); ok {
				f.In = Bool(eq)
			} else if act := t.EqOp(f, x, y); act != Done {
				return act
			}
		case 1:
			if f.In.Bool() {
				f.N++
				f.PC = 0
				continue
			}
			i := int(f.N)
			if i >= seqLen(a) || i >= seqLen(b) { // guest code removed the items
				f.Out = Bool(orderInts(op, seqLen(a), seqLen(b)))
				return Done
			}
			if op == CmpEQ || op == CmpNE {
				f.Out = Bool(op == CmpNE)
				return Done
			}
			f.PC = 2
			if act := t.CompareOp(f, op, seqAt(a, i), seqAt(b, i)); act != Done {
				return act
			}
		case 2:
			f.Out = f.In
			return Done
		}
	}
}
