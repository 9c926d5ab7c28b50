// This file defines the wrapper behind lru_cache. A cache is a dict: the least recently
// used entry is its first one, since a hit moves its entry to the end. Nothing is
// assumed across a call of the function, which may call the wrapper again.

package native

import "github.com/adderlang/adder/internal/object"

var cacheType = object.Declare("functools._lru_cache_wrapper", object.KindOther, object.ObjectType, object.Flagged(object.FlagDict|object.FlagWeakref|object.FlagOwned))

// A cache is a function that remembers its results.
type cache struct {
	object.Header
	fn           value
	info         value // the class of cache_info()
	max          int64 // -1: no bound; 0: nothing is kept
	typed        bool
	hits, misses int64
	d            *object.Dict
	wrapped      value // __wrapped__: kept where no lookup finds it, as of functions
}

const cacheSize = 128

// keywordMark parts positional arguments from keywords in a key.
var keywordMark = object.Ref(&hole{object.Header{Type: placeholderType, Word: object.StaticBit | object.FrozenBit | 1<<37 - 2}})

var strWrapped = object.Intern("__wrapped__")

func init() {
	object.SubclassAttrs[cache](cacheType)
	cacheType.CallFn = func(t *thread, args []value) (value, error) { return object.As[cache](args[0]).kept(t, args[1:]) }
	cacheType.Store = func(t *thread, v value, name *object.Str, val value) (bool, object.IC, error) {
		c := object.As[cache](v)
		if name.Equal(strWrapped) {
			if val.P == nil && c.wrapped.P == nil {
				return true, object.IC{}, t.NoAttribute(v, name)
			}
			c.wrapped = val
			return true, object.IC{}, nil
		}
		return t.StoreGeneric(v, name, val)
	}
	self := func(name, sig, doc string) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) { return args[0], nil }, Doc: doc}
	}
	cacheType.Define("A function that remembers its results.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			c := object.As[cache](v)
			visit(&c.fn)
			visit(&c.info)
			object.VisitDict(c.d, visit)
			if c.wrapped.P != nil {
				visit(&c.wrapped)
			}
		},
		Size: func(value) int64 { return cacheSize },
		Go:   object.GoOf[cache](),
	}, []row{
		{Name: "__new__", Sig: "(cls, user_function, maxsize, typed, cache_info_type)", Params: "typed:bool", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: cacheNew, Doc: "Wrap a function."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: noRights, Charge: object.PerItem, Fast: cacheHit, Step: cacheCall, Doc: "The result for the arguments, remembered or new."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if args[1].IsNone() {
				return args[0], nil
			}
			return t.NewMethod(args[0], args[1])
		}, Doc: "Bind it to an object, as a method."},
		{Name: "cache_info", Inside: true, Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Step: cacheInfo, Doc: "Hits, misses, the bound and the number of results kept."},
		{Name: "cache_clear", Inside: true, Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			c := object.As[cache](args[0])
			c.hits, c.misses = 0, 0
			c.d.Clear()
			return object.None, nil
		}, Doc: "Forget all results and statistics."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Step: func(t *thread, f *frame) action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.GetAttrOp(f, f.Vals[0], object.Intern("__qualname__")); act != done {
					return act
				}
			}
			f.Out = f.In
			return done
		}, Doc: "Its name, for pickle."},
		self("__copy__", "($self, /)", "A copy is the same function."),
		self("__deepcopy__", "($self, memo, /)", "A copy is the same function."),
		object.DictRow(),
	})
}

func cacheNew(t *thread, args []value) (value, error) {
	typ, err := t.NewClass(cacheType, args[0])
	if err != nil {
		return value{}, err
	}
	if !object.Callable(args[1]) {
		return value{}, t.TypeError("the first argument must be callable")
	}
	n := int64(-1)
	switch v := args[2]; {
	case v.IsNone():
	case v.Kind() == object.KindInt:
		var ok bool
		if n, ok = v.Int64(); !ok {
			return value{}, t.OverflowError("Python int too large to convert to C ssize_t")
		}
		n = max(n, 0)
	default:
		return value{}, t.TypeError("maxsize should be integer or None")
	}
	if err := t.ChargeNew(typ, 0, cacheSize+object.DictSize); err != nil {
		return value{}, err
	}
	c := object.Alloc[cache](t, typ)
	c.fn, c.max, c.typed, c.info, c.d = args[1], n, args[3].Bool(), args[4], object.NewDict()
	return object.Ref(c), nil
}

// key is what the results are kept under: the argument itself if it is one int or str,
// else a tuple of all arguments (and their types).
func (c *cache) key(t *thread, args []value, kw *object.Dict) (value, error) {
	if !c.typed && kw == nil && len(args) == 1 && (args[0].IsInt() || args[0].Type() == object.StrType || args[0].Type() == object.IntType) {
		return args[0], nil
	}
	n := len(args)
	if kw != nil {
		n += 1 + 2*kw.Len()
	}
	if c.typed {
		n *= 2
	}
	if err := t.Charge(int64(n/16), object.TupleSize(n)); err != nil {
		return value{}, err
	}
	items := append(make([]value, 0, n), args...)
	types := func(v value) {
		if c.typed {
			items = append(items, object.Ref(v.Type()))
		}
	}
	var vals []value
	if kw != nil {
		items = append(items, keywordMark)
		for i := 0; i < kw.NEntries(); i++ {
			if k, v, ok := kw.Entry(i); ok {
				items = append(items, k, v)
				vals = append(vals, v)
			}
		}
	}
	for _, v := range args {
		types(v)
	}
	for _, v := range vals {
		types(v)
	}
	return object.NewTuple(items), nil
}

// hit returns the value of an entry, which becomes the most recent one.
func (c *cache) hit(t *thread, entry int, hash int64) (value, error) {
	k, v, _ := c.d.Entry(entry)
	if c.max > 0 && entry != c.d.LastEntry() {
		if err := t.Charge(0, c.d.InsertCost()); err != nil {
			return value{}, err
		}
		c.d.Delete(entry)
		c.d.Insert(k, hash, v)
	}
	c.hits++
	return v, nil
}

// cacheHit answers at once if the key needs no guest code and is there.
func cacheHit(t *thread, args []value) (value, error) {
	c := object.As[cache](args[0])
	if !args[2].IsMissing() {
		return value{}, object.ErrSlow
	}
	return c.kept(t, object.As[object.Tuple](args[1]).Items)
}

// kept is the result for these arguments if it is there.
func (c *cache) kept(t *thread, pos []value) (value, error) {
	if c.max == 0 || c.d.Len() == 0 || len(pos) > 4 {
		return value{}, object.ErrSlow
	}
	mark := t.Meter.Mark()
	k, err := c.key(t, pos, nil)
	if err != nil {
		return value{}, err
	}
	entry, hash, ok := t.LookFast(c.d, k)
	if !ok || entry < 0 {
		t.Meter.Restore(mark)
		return value{}, object.ErrSlow
	}
	return c.hit(t, entry, hash)
}

// cacheCall: Vals are self, arguments, keywords, then the key, then the result. N is the
// hash. PC 1 has the hash, 2 the entry, 3 the result, 4 the entry to put it in.
func cacheCall(t *thread, f *frame) action {
	c := object.As[cache](f.Vals[0])
	args := object.As[object.Tuple](f.Vals[1]).Items
	var kw *object.Dict
	if !f.Vals[2].IsMissing() {
		kw = object.As[object.Dict](f.Vals[2])
	}
	for {
		switch f.PC {
		case 0:
			if c.max == 0 {
				c.misses++
				f.PC = 5
				f.Commit(t)
				continue
			}
			k, err := c.key(t, args, kw)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, k)
			f.PC = 1
			if act := t.HashOp(f, k); act != done {
				return act
			}
		case 1:
			f.N = f.In.Int()
			f.PC = 2
			if act := t.FindEntryOp(f, c.d, f.Vals[3], f.N); act != done {
				return act
			}
		case 2:
			if i := f.In.Int(); i >= 0 {
				v, err := c.hit(t, int(i), f.N)
				if err != nil {
					return t.Fail(err)
				}
				f.Out = v
				return done
			}
			c.misses++
			f.PC = 5
			f.Commit(t)
		case 5: // counted: a stop comes back here
			f.PC = 3
			if act := c.call(t, f, args, kw); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			f.Out = f.In
			if c.max == 0 {
				return done
			}
			f.Vals = append(f.Vals, f.In)
			f.PC = 4
			if act := t.FindEntryOp(f, c.d, f.Vals[3], f.N); act != done {
				return act
			}
		case 4:
			f.Out = f.Vals[4]
			return c.keep(t, f, int(f.In.Int()))
		}
	}
}

// keep stores a new result; entry is where the call itself stored one, or -1.
func (c *cache) keep(t *thread, f *frame, entry int) action {
	if entry >= 0 {
		if c.max < 0 {
			c.d.SetEntry(entry, f.Out)
		}
		return done
	}
	if err := t.Charge(0, c.d.InsertCost()); err != nil {
		return t.Fail(err)
	}
	if c.max > 0 && int64(c.d.Len()) >= c.max {
		c.d.Delete(c.d.FirstEntry())
	}
	c.d.Insert(f.Vals[3], f.N, f.Out)
	return done
}

func (c *cache) call(t *thread, f *frame, args []value, kw *object.Dict) action {
	all, names, err := t.KwArgs(append([]value(nil), args...), kw)
	if err != nil {
		return t.Fail(err)
	}
	act := t.CallKw(f, c.fn, all, names)
	if act == done && c.max == 0 {
		f.Out = f.In
	}
	return act
}

func cacheInfo(t *thread, f *frame) action {
	if f.PC == 0 {
		c := object.As[cache](f.Vals[0])
		f.PC = 1
		limit := object.None
		if c.max >= 0 {
			limit = object.Int(c.max)
		}
		if act := t.CallValue(f, c.info, object.Int(c.hits), object.Int(c.misses), limit, object.Int(int64(c.d.Len()))); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}
