// This file defines the methods of sets that take other sets or iterables. Each is a
// step form over setLoop: Vals are self and the tuple of the others.

package object

// others gives the arguments after self: a *others tuple, or the operand.
func others(f *NFrame) []Value { return As[Tuple](f.Vals[1]).Items }

// setOperator makes an operator's step of a method's: both operands must be sets, and
// the method gets the right one as its only other.
func setOperator(method Step, reflected bool) Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC == 0 && len(f.Vals) == 2 {
			if f.Vals[0].Kind() != KindSet || f.Vals[1].Kind() != KindSet {
				f.Out = NotImplemented
				return Done
			}
			if err := t.Charge(0, TupleSize(1)); err != nil {
				return t.Fail(err)
			}
			a, b := f.Vals[0], f.Vals[1]
			if reflected {
				a, b = b, a
			}
			f.Vals = append(f.Vals[:0], a, NewTuple([]Value{b}), None)
			f.Commit(t)
		}
		return method(t, f)
	}
}

// setInPlace is setOperator for the operators that change self.
func setInPlace(method Step) Step {
	body := setOperator(method, false)
	return func(t *Thread, f *NFrame) Action {
		act := body(t, f)
		if act == Done && !f.Out.IsNotImplemented() {
			f.Out = f.Vals[0]
		}
		return act
	}
}

// eachOther runs op for each of the others in turn; f.In, and Vals[2] between, is the
// set so far. N counts.
func (t *Thread) eachOther(f *NFrame, op func(set, other Value) Action) Action {
	for {
		if f.PC == 2 {
			f.Vals[2] = f.In
			f.N++
			f.PC = 1
			f.Commit(t)
		}
		if int(f.N) == len(others(f)) {
			f.Out = f.Vals[2]
			return Done
		}
		f.PC = 2
		if act := op(f.Vals[2], others(f)[f.N]); act != Done {
			return act
		}
	}
}

// beginCopy starts a method that changes a copy of self.
func (t *Thread) beginCopy(f *NFrame) error {
	c, err := t.setCopyOf(f.Vals[0])
	if err != nil {
		return err
	}
	t.beginWith(f, c)
	return nil
}

func (t *Thread) beginWith(f *NFrame, set Value) {
	if len(f.Vals) < 3 {
		f.Vals = append(f.Vals, set)
	} else {
		f.Vals[2] = set
	}
	f.PC = 1
	f.Commit(t)
}

func setUnionStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if err := t.beginCopy(f); err != nil {
			return t.Fail(err)
		}
	}
	return t.eachOther(f, func(set, other Value) Action { return t.SetUpdateOp(f, As[Set](set), other) })
}

func setUpdateStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		t.beginWith(f, f.Vals[0])
	}
	act := t.eachOther(f, func(set, other Value) Action { return t.SetUpdateOp(f, As[Set](set), other) })
	if act == Done {
		f.Out = None
	}
	return act
}

func setIntersectionStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if len(others(f)) == 0 {
			c, err := t.setCopyOf(f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			f.Out = c
			return Done
		}
		t.beginWith(f, f.Vals[0])
	}
	return t.eachOther(f, func(set, other Value) Action {
		return t.setIntersectOp(f, baseSet(f.Vals[0]), set, other)
	})
}

func setIntersectionUpdateStep(t *Thread, f *NFrame) Action {
	act := setIntersectionStep(t, f)
	if act == Done {
		s, r := As[Set](f.Vals[0]), As[Set](f.Out)
		if err := t.mutable(&s.Header, "update"); err != nil {
			return t.Fail(err)
		}
		v := s.D.Version + 1<<32
		s.D, r.D = r.D, Dict{}
		s.D.Version += v // a probe in progress must see that it changed
		f.Out = None
	}
	return act
}

func setDifferenceStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if len(others(f)) == 0 {
			c, err := t.setCopyOf(f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			f.Out = c
			return Done
		}
		t.beginWith(f, f.Vals[0])
	}
	return t.eachOther(f, func(set, other Value) Action {
		return t.setDifferOp(f, baseSet(f.Vals[0]), set, other)
	})
}

func setDifferenceUpdateStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		t.beginWith(f, f.Vals[0])
	}
	act := t.eachOther(f, func(set, other Value) Action {
		if other == set {
			As[Set](set).D.Clear()
			f.In = set
			return Done
		}
		return t.setLoop(f, loopDiscard, set, other, None)
	})
	if act == Done {
		f.Out = None
	}
	return act
}

// setSymmetricStep: Vals[1] is the other, or a tuple of it if an operator is at work.
func setSymmetricStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		other := f.Vals[1]
		if len(f.Vals) == 3 {
			other = others(f)[0]
		}
		c, err := t.setCopyOf(f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		t.symmetricBegin(f, c, other)
	}
	return t.symmetric(f)
}

func setSymmetricUpdateStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		other := f.Vals[1]
		if len(f.Vals) == 3 {
			other = others(f)[0]
		}
		if other == f.Vals[0] {
			if err := t.mutable(other.Header(), "update"); err != nil {
				return t.Fail(err)
			}
			As[Set](other).D.Clear()
			f.Out = None
			return Done
		}
		t.symmetricBegin(f, f.Vals[0], other)
	}
	act := t.symmetric(f)
	if act == Done {
		f.Out = None
	}
	return act
}

func (t *Thread) symmetricBegin(f *NFrame, set, other Value) {
	f.Vals = append(f.Vals[:1], None, set, other)
	f.PC = 1
	f.Commit(t)
}

// symmetric toggles the elements of Vals[3] in Vals[2]; an iterable becomes a set first,
// so that an element given twice counts once.
func (t *Thread) symmetric(f *NFrame) Action {
	for {
		switch f.PC {
		case 1:
			f.PC = 2
			if src, ok := sourceTable(f.Vals[3]); ok {
				f.In = src
			} else if act := t.newSetOp(f, SetType, f.Vals[3]); act != Done {
				return act
			}
		case 2:
			f.PC = 3
			if act := t.setLoop(f, loopToggle, f.Vals[2], f.In, None); act != Done {
				return act
			}
		default:
			f.Out = f.Vals[2]
			return Done
		}
	}
}

func setDisjointStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		a, b := f.Vals[0], f.Vals[1]
		if b.Kind() == KindSet && As[Set](b).Len() > As[Set](a).Len() {
			a, b = b, a
		}
		if act := t.setLoop(f, loopDisjoint, a, b, None); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// setSubsetStep intersects with what is no set: PC 1 has the result, 2 has the answer.
func setSubsetStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			other := f.Vals[1]
			if other.Kind() != KindSet {
				f.PC = 1
				if act := t.setIntersectOp(f, SetType, f.Vals[0], other); act != Done {
					return act
				}
				continue
			}
			if As[Set](other).Len() < As[Set](f.Vals[0]).Len() {
				f.Out = False
				return Done
			}
			f.PC = 2
			if act := t.setLoop(f, loopSubset, other, f.Vals[0], None); act != Done {
				return act
			}
		case 1:
			f.Out = Bool(As[Set](f.In).Len() == As[Set](f.Vals[0]).Len())
			return Done
		default:
			f.Out = f.In
			return Done
		}
	}
}

func setSupersetStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.setLoop(f, loopSubset, f.Vals[0], f.Vals[1], None); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
