// This file defines the methods of str that look for a substring: find, index, count,
// startswith, removeprefix, partition and the like.

package object

// findIn is the place of sub in s[i:j], the last one if rev, or -1.
func (t *Thread) findIn(s, sub *Str, i, j int, rev bool) (int, error) {
	m := sub.Len()
	if j-i < m {
		return -1, nil
	}
	w := int(s.width)
	if int(sub.width) > w || s.ascii && !sub.ascii {
		return -1, nil
	}
	if m == 0 {
		if rev {
			return j, nil
		}
		return i, nil
	}
	fuel, bytes := finderCost((j-i)*w, m*w)
	if err := t.Charge(fuel, bytes); err != nil {
		return 0, err
	}
	n, _ := within(sub, w)
	f := newFinder(n, w, rev)
	k := -1
	if rev {
		k = f.last(s.cut(i, j), j-i)
	} else {
		k = f.next(s.cut(i, j), 0)
	}
	if k >= 0 {
		k += i
	}
	return k, nil
}

// findArgs is findIn with the arguments of find: self, sub, start, end.
func (t *Thread) findArgs(args []Value, rev bool) (int, error) {
	s := As[Str](args[0])
	i, j := span(args[2], args[3], s.Len())
	return t.findIn(s, As[Str](args[1]), i, j, rev)
}

func strFind(t *Thread, args []Value) (Value, error) {
	i, err := t.findArgs(args, false)
	return Int(int64(i)), err
}

func strRFind(t *Thread, args []Value) (Value, error) {
	i, err := t.findArgs(args, true)
	return Int(int64(i)), err
}

func strIndex(t *Thread, args []Value) (Value, error) { return t.strIndex(args, false) }

func strRIndex(t *Thread, args []Value) (Value, error) { return t.strIndex(args, true) }

func (t *Thread) strIndex(args []Value, rev bool) (Value, error) {
	i, err := t.findArgs(args, rev)
	if err == nil && i < 0 {
		err = t.ValueError("substring not found")
	}
	return Int(int64(i)), err
}

func strCount(t *Thread, args []Value) (Value, error) {
	s, sub := As[Str](args[0]), As[Str](args[1])
	i, j := span(args[2], args[3], s.Len())
	w, m := int(s.width), sub.Len()
	switch {
	case j-i < m || int(sub.width) > w:
		return Int(0), nil
	case m == 0:
		return Int(int64(j - i + 1)), nil
	}
	fuel, bytes := finderCost((j-i)*w, m*w)
	if err := t.Charge(fuel, bytes); err != nil {
		return Value{}, err
	}
	n, _ := within(sub, w)
	f := newFinder(n, w, false)
	return Int(int64(f.count(s.cut(i, j), -1))), nil
}

// matchAt tells whether sub stands at i in s.
func matchAt(s, sub *Str, i int) bool {
	m := sub.Len()
	if i < 0 || i+m > s.Len() || sub.width > s.width {
		return false
	}
	if sub.width == s.width {
		return s.cut(i, i+m) == sub.data
	}
	for k := 0; k < m; k++ {
		if s.At(i+k) != sub.At(k) {
			return false
		}
	}
	return true
}

func strStartsWith(t *Thread, args []Value) (Value, error) { return t.affix(args, "startswith", false) }

func strEndsWith(t *Thread, args []Value) (Value, error) { return t.affix(args, "endswith", true) }

func (t *Thread) affix(args []Value, name string, end bool) (Value, error) {
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
		if err := t.Charge(fuelChars(len(items)), 0); err != nil {
			return Value{}, err
		}
		for _, v := range items {
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

func strRemovePrefix(t *Thread, args []Value) (Value, error) {
	s, p := As[Str](args[0]), As[Str](args[1])
	if err := t.Charge(fuelBytes(len(p.data)), 0); err != nil {
		return Value{}, err
	}
	if p.Len() > 0 && matchAt(s, p, 0) {
		return t.sub(s, p.Len(), s.Len())
	}
	return t.plain(s)
}

func strRemoveSuffix(t *Thread, args []Value) (Value, error) {
	s, p := As[Str](args[0]), As[Str](args[1])
	if err := t.Charge(fuelBytes(len(p.data)), 0); err != nil {
		return Value{}, err
	}
	if n := s.Len() - p.Len(); p.Len() > 0 && matchAt(s, p, n) {
		return t.sub(s, 0, n)
	}
	return t.plain(s)
}

func strPartition(t *Thread, args []Value) (Value, error) { return t.partition(args, false) }

func strRPartition(t *Thread, args []Value) (Value, error) { return t.partition(args, true) }

func (t *Thread) partition(args []Value, rev bool) (Value, error) {
	s := As[Str](args[0])
	if args[1].Kind() != KindStr {
		return Value{}, t.TypeError("must be str, not %s", args[1].Type().Name)
	}
	sep := As[Str](args[1])
	if sep.Len() == 0 {
		return Value{}, t.ValueError("empty separator")
	}
	i, err := t.findIn(s, sep, 0, s.Len(), rev)
	if err != nil {
		return Value{}, err
	}
	if err := t.Charge(0, TupleSize(3)); err != nil {
		return Value{}, err
	}
	empty := Ref(emptyStr)
	if i < 0 {
		whole, err := t.plain(s)
		if rev {
			return NewTuple([]Value{empty, empty, whole}), err
		}
		return NewTuple([]Value{whole, empty, empty}), err
	}
	head, err := t.sub(s, 0, i)
	if err != nil {
		return Value{}, err
	}
	mid, err := t.plain(sep)
	if err != nil {
		return Value{}, err
	}
	rest, err := t.sub(s, i+sep.Len(), s.Len())
	return NewTuple([]Value{head, mid, rest}), err
}
