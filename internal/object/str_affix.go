// This file defines startswith and endswith.

package object

// matchAt tells whether sub stands at i in s.
func matchAt(s, sub *Str, i int) bool {
	m := sub.Len()
	if i < 0 || i+m > s.Len() || sub.width > s.width {
		return false
	}
	return s.cut(i, i+m) == widened(sub.data, int(sub.width), int(s.width))
}

// strAffix makes startswith and endswith of str: self, prefix, start, end.
func strAffix(name string, end bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		s := As[Str](args[0])
		i, j := span(args[2], args[3], s.Len())
		one := func(v Value) (bool, error) {
			sub := As[Str](v)
			if j-i < sub.Len() {
				return false, nil
			}
			if err := t.Charge(fuelBytes(len(sub.data)), 0); err != nil {
				return false, err
			}
			if end {
				return matchAt(s, sub, j-sub.Len()), nil
			}
			return matchAt(s, sub, i), nil
		}
		switch args[1].Kind() {
		case KindStr:
			ok, err := one(args[1])
			return Bool(ok), err
		case KindTuple:
			items := As[Tuple](args[1]).Items
			if err := t.Charge(perItems(len(items)), 0); err != nil {
				return Value{}, err
			}
			for i, v := range items {
				if err := t.PollAt(i); err != nil {
					return Value{}, err
				}
				if v.Kind() != KindStr {
					return Value{}, t.TypeError("tuple for %s must only contain str, not %s", name, v.Type().Name)
				}
				if ok, err := one(v); ok || err != nil {
					return Bool(ok), err
				}
			}
			return False, nil
		}
		return Value{}, t.TypeError("%s first arg must be str or a tuple of str, not %s", name, args[1].Type().Name)
	}
}

// bytesAffix makes them for bytes.
func bytesAffix(name string, end bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		h := rawOf(args[0])
		i, j := span(args[2], args[3], len(h))
		one := func(v Value) (bool, error) {
			n, err := t.bytesArg(v)
			if err != nil || j-i < len(n) {
				return false, err
			}
			if err := t.Charge(fuelBytes(len(n)), 0); err != nil {
				return false, err
			}
			if end {
				return h[j-len(n):j] == n, nil
			}
			return h[i:i+len(n)] == n, nil
		}
		v := args[1]
		if v.Kind() == KindTuple {
			for i, x := range As[Tuple](v).Items {
				if err := t.Charge(1, 0); err != nil {
					return Value{}, err
				}
				if err := t.PollAt(i); err != nil {
					return Value{}, err
				}
				if ok, err := one(x); ok || err != nil {
					return Bool(ok), err
				}
			}
			return False, nil
		}
		if !isBuffer(v) && v.Type().Special(SpBuffer).P == nil {
			return Value{}, t.TypeError("%s first arg must be bytes or a tuple of bytes, not %s", name, v.Type().Name)
		}
		ok, err := one(v)
		return Bool(ok), err
	}
}
