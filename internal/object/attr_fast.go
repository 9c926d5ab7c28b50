// This file defines getattr, setattr and hasattr where no guest code takes part: what
// the step forms in builtin_funcs.go need not do.

package object

func getAttrFast(t *Thread, args []Value) (Value, error) {
	if args[1].Type() != StrType {
		return Value{}, ErrSlow
	}
	name := As[Str](args[1])
	r := t.FindAttr(args[0], name)
	switch r.Kind {
	case AttrValue:
		return r.Value, nil
	case AttrMethod:
		return t.BoundMethod(r.Value, args[0])
	case AttrNone:
		if args[2].IsMissing() {
			return Value{}, t.NoAttribute(args[0], name)
		}
		return args[2], nil
	case AttrRaise:
		if r.Err == ErrRaised && !args[2].IsMissing() && t.Exc.Type.Is(AttributeErrorType) {
			t.Exc = nil
			return args[2], nil
		}
		return Value{}, r.Err
	}
	return Value{}, ErrSlow
}

func hasAttrFast(t *Thread, args []Value) (Value, error) {
	if args[1].Type() != StrType {
		return Value{}, ErrSlow
	}
	r := t.FindAttr(args[0], As[Str](args[1]))
	switch r.Kind {
	case AttrValue, AttrMethod:
		return True, nil
	case AttrNone:
		return False, nil
	case AttrRaise:
		if r.Err == ErrRaised && t.Exc.Type.Is(AttributeErrorType) {
			t.Exc = nil
			return False, nil
		}
		return Value{}, r.Err
	}
	return Value{}, ErrSlow
}

func setAttrFast(t *Thread, args []Value) (Value, error) {
	if args[1].Type() != StrType {
		return Value{}, ErrSlow
	}
	done, _, err := t.SetAttrFast(args[0], As[Str](args[1]), args[2])
	if err == nil && !done {
		err = ErrSlow
	}
	return None, err
}
