// This file defines the table of array, and the methods that need no guest code.

package native

import (
	"github.com/adderlang/adder/internal/object"
)

func arrayRows() []row {
	fast := func(name, sig, doc string, charge object.Charge, f object.Fast) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: charge, Fast: f, Doc: doc}
	}
	step := func(name, sig, doc string, s object.Step) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.PerItem, Step: s, Doc: doc}
	}
	with := func(r row, params string) row {
		r.Params = params
		return r
	}
	keyed := func(r row) row {
		r.Step = object.KeyedStep(r.Fast)
		return r
	}
	repeat := func(name string) row {
		r := fast(name, "($self, value, /)", "The items, repeated.", object.PerByte, mul)
		r.Step = object.OperandStep(mul)
		return r
	}
	get := func(name, doc string, of func(a *Array) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return of(as(args[0])), nil }}
	}
	imul := fast("__imul__", "($self, value, /)", "Repeat the items in place.", object.PerByte, imulFast)
	imul.Step = object.OperandStep(imulFast)
	set := step("__setitem__", "($self, key, value, /)", "Replace the item at key, or those of a slice.", setStep)
	set.Fast = setFast
	app := step("append", "($self, v, /)", "Add an item after the last.", putStep(func(t *thread, f *frame, a *Array) error { return a.add(t, f.Vals[1]) }))
	app.Fast = func(t *thread, args []value) (value, error) { return object.None, as(args[0]).add(t, args[1]) }
	fromList := step("fromlist", "($self, list, /)", "Add the items of a list, all or none.", fromListStep)
	fromList.Catches = true
	rows := []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Kind: object.Static, Rights: noRights, Charge: object.PerItem, Step: newStep, Doc: "Make an array."},
		app, set, fromList,
		with(step("insert", "($self, i, v, /)", "Put an item before the one at index i.", putStep(insert)), "i:index"),
		fast("buffer_info", "($self, /)", "A number that stands for the place in memory, and the number of items.", object.Constant, func(t *thread, args []value) (value, error) {
			if err := t.Charge(0, object.TupleSize(2)); err != nil {
				return value{}, err
			}
			a := as(args[0])
			return object.NewTuple([]value{object.Int(t.ID(object.Ref(a.store))), object.Int(int64(a.len()))}), nil
		}),
		fast("byteswap", "($self, /)", "Turn the order of the bytes of each item around.", object.PerByte, byteswap),
		fast("clear", "($self, /)", "Remove every item.", object.Constant, func(t *thread, args []value) (value, error) {
			return object.None, as(args[0]).replace(t, 0, as(args[0]).len(), nil)
		}),
		step("count", "($self, v, /)", "The number of items equal to v.", findStep('c')),
		with(step("index", "($self, v, start=0, stop=sys.maxsize, /)", "The position of the first item equal to v, from start on and before stop.", findStep('i')), "start:bound stop:bound"),
		step("remove", "($self, v, /)", "Take out the first item equal to v.", findStep('r')),
		step("__contains__", "($self, key, /)", "Tell whether an item equals key.", findStep('b')),
		step("extend", "($self, bb, /)", "Add the items of an array of the same kind, or of an iterable.", extendStep(false)),
		step("__iadd__", "($self, value, /)", "Add the items of an array of the same kind.", extendStep(true)),
		step("fromfile", "($self, f, n, /)", "Add n items read from a file.", fromFileStep),
		with(step("tofile", "($self, f, /)", "Write all items to a file.", toFileStep), ""),
		with(fast("frombytes", "($self, buffer, /)", "Add items from their bytes.", object.PerByte, func(t *thread, args []value) (value, error) {
			b, err := t.BufferBytes(args[1])
			if err != nil {
				return value{}, err
			}
			if len(b) > 0 && args[1].Kind() == object.KindMemoryView && object.As[object.MemoryView](args[1]).Obj == args[0] {
				return value{}, t.Raise(object.BufferErrorType, "cannot resize an array that is exporting buffers")
			}
			return object.None, as(args[0]).addBytes(t, b)
		}), "buffer:buffer"),
		with(fast("fromunicode", "($self, ustr, /)", "Add the characters of a str.", object.PerByte, func(t *thread, args []value) (value, error) {
			if as(args[0]).k.class != 'c' {
				return value{}, t.ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
			}
			return object.None, as(args[0]).addStr(t, object.As[object.Str](args[1]))
		}), "ustr:str"),
		fast("tounicode", "($self, /)", "The characters as a str.", object.PerByte, toUnicode),
		with(fast("pop", "($self, i=-1, /)", "Take the item at index i out and return it.", object.PerByte, pop), "i:index"),
		fast("reverse", "($self, /)", "Turn the order of the items around, in place.", object.PerItem, reverse),
		fast("tobytes", "($self, /)", "The items as bytes, as they lie in memory.", object.PerByte, func(t *thread, args []value) (value, error) {
			b := as(args[0]).store.B
			if err := t.Charge(moved(len(b)), object.BytesSize(len(b))); err != nil {
				return value{}, err
			}
			return object.NewBytes(object.CopyBytes(b)), nil
		}),
		step("tolist", "($self, /)", "The items as a list.", toListStep),
		fast("__copy__", "($self, /)", "A copy.", object.PerByte, copyOf),
		fast("__deepcopy__", "($self, unused, /)", "A copy.", object.PerByte, copyOf),
		step("__reduce_ex__", "($self, value, /)", "How to make it again, for copy and pickle.", reduceStep),
		fast("__sizeof__", "($self, /)", "The bytes the array takes, as the meter counts them.", object.Constant, func(t *thread, args []value) (value, error) {
			return object.Int(64 + object.SizeOf(object.Ref(as(args[0]).store))), nil
		}),
		step("__repr__", "($self, /)", "The type code and the items.", reprStep),
		fast("__len__", "($self, /)", "The number of items.", object.Constant, func(t *thread, args []value) (value, error) { return object.Int(int64(as(args[0]).len())), nil }),
		keyed(fast("__getitem__", "($self, key, /)", "The item at key, or an array of the items of a slice.", object.PerByte, getItem)),
		keyed(fast("__delitem__", "($self, key, /)", "Remove the item at key, or those of a slice.", object.PerByte, delItem)),
		fast("__add__", "($self, value, /)", "The items of two arrays.", object.PerByte, add),
		repeat("__mul__"), repeat("__rmul__"), imul,
		fast("__iter__", "($self, /)", "An iterator over the items.", object.Constant, func(t *thread, args []value) (value, error) {
			if err := t.Charge(0, 48); err != nil {
				return value{}, err
			}
			x := object.Alloc[arrayIter](t, iterType)
			x.a = args[0]
			return object.Ref(x), nil
		}),
		with(fast("__buffer__", "($self, flags, /)", "A view of the items.", object.Constant, buffer), "flags:index"),
		fast("__release_buffer__", "($self, buffer, /)", "End a view.", object.Constant, func(t *thread, args []value) (value, error) {
			if args[1].Kind() != object.KindMemoryView {
				return value{}, t.TypeError("expected a memoryview object")
			}
			object.As[object.MemoryView](args[1]).Release()
			return object.None, nil
		}),
		{Name: "__hash__", Kind: object.Attr, Value: object.None},
		object.GenericRow(),
		get("typecode", "The type code.", func(a *Array) value { return object.Ref(object.Intern(string(rune(a.k.code)))) }),
		get("itemsize", "The bytes of an item.", func(a *Array) value { return object.Int(int64(a.k.size)) }),
	}
	return append(rows, object.CompareRows(compareFast, compareStep)...)
}

func copyOf(t *thread, args []value) (value, error) {
	a := as(args[0])
	c, err := newArray(t, arrayType, a.k, a.len())
	if err != nil {
		return value{}, err
	}
	c.store.B = append(c.store.B, a.store.B...)
	return object.Ref(c), nil
}

func byteswap(t *thread, args []value) (value, error) {
	a := as(args[0])
	if err := t.Mutable(&a.Header, "write to"); err != nil {
		return value{}, err
	}
	if err := t.Charge(items(a.len()), 0); err != nil {
		return value{}, err
	}
	for i, n := 0, a.len(); i < n && a.k.size > 1; i++ {
		b := a.item(i)
		for l, r := 0, len(b)-1; l < r; l, r = l+1, r-1 {
			b[l], b[r] = b[r], b[l]
		}
	}
	return object.None, nil
}

func reverse(t *thread, args []value) (value, error) {
	a := as(args[0])
	if err := t.Mutable(&a.Header, "write to"); err != nil {
		return value{}, err
	}
	if err := t.Charge(items(a.len()), 0); err != nil {
		return value{}, err
	}
	for i, j := 0, a.len()-1; i < j; i, j = i+1, j-1 {
		x, y := a.k.raw(a.item(i)), a.k.raw(a.item(j))
		a.k.putRaw(a.item(i), y)
		a.k.putRaw(a.item(j), x)
	}
	return object.None, nil
}

func toUnicode(t *thread, args []value) (value, error) {
	a := as(args[0])
	if a.k.class != 'c' {
		return value{}, t.ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
	}
	s, err := a.text(t)
	if err != nil {
		return value{}, err
	}
	return object.Ref(s), nil
}

// text is the characters of an array. Arrays of code u hold surrogates as they are.
func (a *Array) text(t *thread) (*object.Str, error) {
	n := a.len()
	if err := t.Charge(items(n), object.StrSize(n, 4)); err != nil {
		return nil, err
	}
	if a.k.code == 'w' {
		return object.DecodeBytes(t, a.store.B, "utf-32-le", "strict")
	}
	out := make([]rune, n)
	for i := range out {
		x := a.k.raw(a.item(i))
		if x > 0x10ffff {
			return nil, t.ValueError("character U+%x is not in range [U+0000; U+10ffff]", x)
		}
		out[i] = rune(x)
	}
	return object.FromRunes(out), nil
}

func pop(t *thread, args []value) (value, error) {
	a := as(args[0])
	i, n := args[1].Int(), int64(a.len())
	if n == 0 {
		return value{}, t.IndexError("pop from empty array")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return value{}, t.IndexError("pop index out of range")
	}
	v, err := a.at(t, int(i))
	if err != nil {
		return value{}, err
	}
	return v, a.replace(t, int(i), int(i)+1, nil)
}

// index is the item that an int means.
func (a *Array) index(t *thread, key value, noun string) (int, error) {
	i, ok := key.Int64()
	if !ok {
		return 0, t.IndexError("cannot fit 'int' into an index-sized integer")
	}
	if n := int64(a.len()); i < 0 {
		i += n
	}
	if i < 0 || i >= int64(a.len()) {
		return 0, t.IndexError("%s index out of range", noun)
	}
	return int(i), nil
}

// keyKind refuses keys that are neither ints nor slices; ErrSlow asks for __index__.
func keyKind(t *thread, key value) error {
	slow, err := t.ItemKey("array", key)
	if err != nil && key.Type() != object.SliceType {
		t.Exc = nil
		return t.TypeError("array indices must be integers")
	}
	if err == nil && slow {
		err = object.ErrSlow
	}
	return err
}

func getItem(t *thread, args []value) (value, error) {
	a, key := as(args[0]), args[1]
	if err := keyKind(t, key); err != nil {
		return value{}, err
	}
	if key.Type() == object.SliceType {
		return a.slice(t, key)
	}
	i, err := a.index(t, key, "array")
	if err != nil {
		return value{}, err
	}
	return a.at(t, i)
}

func delItem(t *thread, args []value) (value, error) {
	a, key := as(args[0]), args[1]
	if err := keyKind(t, key); err != nil {
		return value{}, err
	}
	if key.Type() != object.SliceType {
		i, err := a.index(t, key, "array assignment")
		if err != nil {
			return value{}, err
		}
		return object.None, a.replace(t, i, i+1, nil)
	}
	start, step, count, err := t.SliceRange(key, a.len())
	if err != nil || count == 0 {
		return object.None, err
	}
	if step == 1 {
		return object.None, a.replace(t, start, start+count, nil)
	}
	if err := a.resizable(t); err != nil {
		return value{}, err
	}
	if err := t.Charge(items(a.len()), 0); err != nil {
		return value{}, err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	k := a.k.size
	out := a.store.B[:start*k]
	for i := start; i < a.len(); i++ {
		if (i-start)%step != 0 || (i-start)/step >= count {
			out = append(out, a.item(i)...)
		}
	}
	a.store.B = out
	return object.None, nil
}

func add(t *thread, args []value) (value, error) {
	a := as(args[0])
	if !isArray(args[1]) {
		return value{}, t.TypeError("can only append array (not \"%s\") to array", args[1].Type().Name)
	}
	b := as(args[1])
	if a.k != b.k {
		return value{}, t.TypeError("bad argument type for built-in operation")
	}
	c, err := newArray(t, arrayType, a.k, a.len()+b.len())
	if err != nil {
		return value{}, err
	}
	n := len(a.store.B)
	c.store.B = c.store.B[:n+len(b.store.B)]
	if err := object.CopyLong(t, c.store.B, a.store.B); err != nil {
		return value{}, err
	}
	return object.Ref(c), object.CopyLong(t, c.store.B[n:], b.store.B)
}

// times reads the operand of a repetition.
func times(t *thread, a *Array, v value) (int, error) {
	n, declined, slow, err := t.RepeatCount(v, len(a.store.B))
	switch {
	case err != nil:
		return 0, err
	case declined:
		return 0, t.TypeError("can't multiply sequence by non-int of type '%s'", v.Type().Name)
	case slow:
		return 0, object.ErrSlow
	}
	return n, nil
}

func mul(t *thread, args []value) (value, error) {
	a := as(args[0])
	n, err := times(t, a, args[1])
	if err != nil {
		return value{}, err
	}
	c, err := newArray(t, arrayType, a.k, a.len()*n)
	if err != nil {
		return value{}, err
	}
	if len(a.store.B) == 0 {
		return object.Ref(c), nil
	}
	c.store.B = c.store.B[:n*len(a.store.B)]
	return object.Ref(c), object.RepeatLong(t, c.store.B, a.store.B)
}

func imulFast(t *thread, args []value) (value, error) {
	a := as(args[0])
	n, err := times(t, a, args[1])
	if err != nil {
		return value{}, err
	}
	old := a.store.B
	if n == 0 && len(old) > 0 {
		return args[0], a.replace(t, 0, a.len(), nil)
	}
	if n > 1 && len(old) > 0 {
		if err := a.grow(t, (n-1)*a.len()); err != nil {
			return value{}, err
		}
		b := a.store.B[:n*len(old)]
		for done := len(old); done < len(b); done *= 2 {
			object.MoveLong(b[done:], b[:min(done, len(b)-done)])
		}
		a.store.B = b
	}
	return args[0], nil
}

// buffer is a view with the array's format.
func buffer(t *thread, args []value) (value, error) {
	a := as(args[0])
	v, err := t.ViewOf(object.Ref(a.store))
	if err != nil {
		return value{}, err
	}
	m := object.As[object.MemoryView](v)
	m.Obj, m.Format, m.ItemSize = args[0], string(rune(a.k.code)), a.k.size
	if a.k.class == 'c' {
		m.Format = "w"
	}
	m.Shape, m.Strides = []int{a.len()}, []int{a.k.size}
	return v, nil
}
