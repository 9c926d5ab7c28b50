// This file defines the types zip, map and filter.

package object

import "github.com/adderlang/adder/internal/meter"

// A Zip is a zip object, or a map object: then Fn is what it calls with the items.
type Zip struct {
	Header
	Fn     Value // None for zip
	Its    *Tuple
	Strict bool
}

// A Filter is a filter object.
type Filter struct {
	Header
	Fn, It Value
}

func init() {
	SubclassAttrs[Zip](ZipType)
	SubclassAttrs[Zip](MapType)
	SubclassAttrs[Filter](FilterType)
	ZipType.NextFn, MapType.NextFn = nextZipped, nextMapped
	layout := &Layout{
		Refs: func(v Value, visit func(*Value)) {
			z := As[Zip](v)
			visit(&z.Fn)
			its := Ref(z.Its)
			visit(&its)
			z.Its = As[Tuple](its)
		},
		Size: func(v Value) int64 { return 64 },
		Go:   GoOf[Zip](),
	}
	ZipType.Define("zip(*iterables, strict=False)\n--\n\nAn iterator of tuples: the first items of all iterables, the second ones, and so\non, until one is exhausted. With strict, all must be exhausted together.", layout, []Row{
		{Name: "__new__", Sig: "(cls, /, *iterables, strict=False)", Params: "strict:bool", Kind: Static, Rights: NoRights, Charge: PerItem, Fast: zipNew, Many: zipMany, Step: zipNewStep, Doc: "Make a zip object."},
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: byNextFn(nextZipped), Step: zipNextStep, Doc: nextDoc},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: zipReduce, Doc: reduceDoc},
		{Name: "__setstate__", Sig: "($self, object, /)", Params: "object:bool", Rights: NoRights, Charge: Constant, Fast: zipSetState, Doc: "Set strictness."},
	})
	MapType.Define("map(function, iterable, /, *iterables, strict=False)\n--\n\nAn iterator of the results of function, called with an item of each iterable,\nuntil one is exhausted. With strict, all must be exhausted together.", layout, []Row{
		{Name: "__new__", Sig: "(cls, /, *args, strict=False)", Params: "strict:bool", Kind: Static, Rights: NoRights, Charge: PerItem, Step: mapNewStep, Doc: "Make a map object."},
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: mapNextStep, Catches: true, Doc: nextDoc},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Fast: zipReduce, Doc: reduceDoc},
		{Name: "__setstate__", Sig: "($self, object, /)", Params: "object:bool", Rights: NoRights, Charge: Constant, Fast: zipSetState, Doc: "Set strictness."},
	})
	FilterType.Define("filter(function, iterable, /)\n--\n\nAn iterator of the items for which function is true; with None, of the true ones.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			x := As[Filter](v)
			visit(&x.Fn)
			visit(&x.It)
		},
		Size: func(v Value) int64 { return 64 },
		Go:   GoOf[Filter](),
	}, []Row{
		{Name: "__new__", Sig: "(cls, function, iterable, /)", Kind: Static, Rights: NoRights, Charge: Constant, Step: filterNewStep, Doc: "Make a filter object."},
		selfIterRow,
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: filterNextStep, Catches: true, Doc: nextDoc},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, a []Value) (Value, error) {
			x := As[Filter](a[0])
			return t.reduceIter(Ref(x.Type), Value{}, x.Fn, x.It)
		}, Doc: reduceDoc},
	})
}

// itersOf asks each of items for its iterator: they replace the items of the list
// Vals[at]. N counts. PC 0 asks, 1 has one, 2 has all.
func (t *Thread) itersOf(f *NFrame, at int) Action {
	for f.PC < 2 {
		its := As[Tuple](f.Vals[at]).Items
		if f.PC == 0 {
			if int(f.N) == len(its) {
				f.PC = 2
				f.Commit(t)
				return Done
			}
			f.PC = 1
			if act := t.IterOp(f, its[f.N]); act != Done {
				return act
			}
		}
		its[f.N] = f.In
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
		if f.N%zipDirect == 0 {
			return Again
		}
	}
	return Done
}

// zipDirect is the number of iterables that zip handles without a frame, or in one piece: 20 µs.
const zipDirect = 1024

// zipNew is for iterables whose iterators need no frame.
func zipNew(t *Thread, args []Value) (Value, error) {
	return t.zipOf(args[0], As[Tuple](args[1]).Items, args[2].Bool())
}

// zipMany is zipNew without keywords: the class and the iterables.
func zipMany(t *Thread, args []Value) (Value, error) {
	if err := t.chargeRest(len(args) - 1); err != nil {
		return Value{}, err
	}
	return t.zipOf(args[0], args[1:], false)
}

func (t *Thread) zipOf(typ Value, from []Value, strict bool) (Value, error) {
	if typ != Ref(ZipType) || len(from) > zipDirect {
		return Value{}, ErrSlow
	}
	mark := t.Meter.Mark()
	if err := t.Charge(int64(len(from))/4, TupleSize(len(from))+64); err != nil {
		return Value{}, err
	}
	x := As[Tuple](TupleOf(from))
	its := x.Items
	for i, v := range from {
		it, ok, err := t.GetIterFast(v)
		if err != nil {
			return Value{}, err
		}
		if !ok {
			t.Meter.Restore(mark)
			return Value{}, ErrSlow
		}
		its[i] = it
	}
	return Ref(&Zip{Header: t.Header(ZipType), Fn: None, Its: x, Strict: strict}), nil
}

func zipNewStep(t *Thread, f *NFrame) Action { return t.newZip(f, ZipType, 0) }

func mapNewStep(t *Thread, f *NFrame) Action {
	if len(As[Tuple](f.Vals[1]).Items) < 2 && f.PC == 0 && f.N == 0 && len(f.Vals) == 3 {
		return t.Fail(t.TypeError("map() must have at least two arguments."))
	}
	return t.newZip(f, MapType, 1)
}

// newZip makes a zip or map object: Vals are the class, the arguments, strict; then the
// iterators. skip is the number of arguments that are no iterables.
func (t *Thread) newZip(f *NFrame, base *Type, skip int) Action {
	typ, err := t.newClass(base, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	args := As[Tuple](f.Vals[1]).Items
	if len(f.Vals) == 3 {
		n := len(args) - skip
		if err := t.Charge(int64(n)/4, TupleSize(n)); err != nil {
			return t.Fail(err)
		}
		its := &Tuple{Header: Header{Type: TupleType}, Items: append([]Value(nil), args[skip:]...)}
		f.Vals = append(f.Vals, Ref(its))
		f.Commit(t)
	}
	if act := t.itersOf(f, 3); act != Done {
		return act
	}
	if err := t.chargeNew(typ, 0, 64); err != nil {
		return t.Fail(err)
	}
	z := Alloc[Zip](t, typ)
	z.Its, z.Strict, z.Fn = As[Tuple](f.Vals[3]), f.Vals[2].Bool(), None
	if skip > 0 {
		z.Fn = args[0]
	}
	f.Out = Ref(z)
	return Done
}

// nextZipped does zips of lists, tuples and ranges.
func nextZipped(t *Thread, v Value) (Value, error) {
	z := As[Zip](v)
	its := z.Its.Items
	if len(its) == 0 {
		return Value{}, nil
	}
	if z.Strict || len(its) > zipDirect {
		return Value{}, ErrSlow
	}
	for _, it := range its {
		if !isSimple(it) {
			return Value{}, ErrSlow
		}
	}
	if err := t.Charge(int64(len(its))/16, TupleSize(len(its))); err != nil {
		return Value{}, err
	}
	var few [4]Value
	out := few[:]
	if out = out[:min(len(its), len(few))]; len(its) > len(few) {
		out = make([]Value, len(its))
	}
	for i, it := range its {
		v, _ := simpleNext(it)
		if v.P == nil {
			return Value{}, nil
		}
		out[i] = v
	}
	return TupleOf(out), nil
}

// nextMapped applies a native that takes little time to a number or a short text out of a
// list, tuple or range, without a frame.
func nextMapped(t *Thread, v Value) (Value, error) {
	z := As[Zip](v)
	if z.Fn.Kind() == KindFunction || len(z.Its.Items) != 1 || z.Strict || !isSimple(z.Its.Items[0]) {
		return Value{}, ErrSlow
	}
	it := z.Its.Items[0]
	x, ok := simplePeek(it)
	if !ok {
		return Value{}, ErrSlow
	}
	if x.P == nil {
		simpleNext(it)
		return Value{}, nil
	}
	r, err := t.applied(z.Fn, x)
	if err != nil {
		if err != ErrSlow && err != meter.ErrStop {
			simpleNext(it)
		}
		return Value{}, err
	}
	simpleNext(it)
	return r, nil
}

// MapNext is what a map calls for its next item, if that is a Python function and its items
// come from one list, tuple or range. The argument stays there until MapTaken.
func MapNext(v Value) (fn, x Value, ok bool) {
	z := As[Zip](v)
	if z.Strict || len(z.Its.Items) != 1 || z.Fn.Kind() != KindFunction || !isSimple(z.Its.Items[0]) {
		return fn, x, false
	}
	x, _ = simplePeek(z.Its.Items[0])
	return z.Fn, x, x.P != nil
}

// MapTaken takes what MapNext gave.
func MapTaken(v Value) { simpleNext(As[Zip](v).Its.Items[0]) }

// isShort tells whether natives do little with an item: a number or a short str.
func isShort(x Value) bool {
	return x.IsInt() || x.IsFloat() || x.Type() == StrType && len(As[Str](x).data) <= 64
}

// applied is fn(x) for a native that takes little time and a number or short text; ErrSlow
// if it is anything else.
func (t *Thread) applied(fn, x Value) (Value, error) {
	if t.mapping || !isShort(x) { // what a body iterates over may be a map, too: the buffer is taken
		return Value{}, ErrSlow
	}
	if t.mapArgs == nil {
		t.mapArgs = new([8]Value)
	}
	var row *Row
	n := 1
	switch fn.Type() {
	case TypeType:
		if typ := As[Type](fn); typ == StrType || typ == IntType || typ == FloatType || typ == BoolType {
			row, n = typ.Make, 2
			t.mapArgs[0] = fn
		}
	case BuiltinType:
		if n := As[Native](fn); !n.Bound() && n.Row.Charge == Constant {
			row = n.Row
		}
	case MethodDescriptorType:
		if n := As[Native](fn); n.Owner == x.Type() {
			row = n.Row
		}
	}
	if row == nil || t.S.Several() && row.Asks() {
		return Value{}, ErrSlow
	}
	t.mapArgs[n-1] = x
	body, rest := row.Direct(t.mapArgs[:n])
	if body == nil || row.Many != nil || n+len(rest) > len(t.mapArgs) {
		clear(t.mapArgs[:n])
		return Value{}, ErrSlow
	}
	n += copy(t.mapArgs[n:], rest)
	t.mapping = true
	r, err := body(t, t.mapArgs[:n])
	t.mapping = false
	clear(t.mapArgs[:n])
	return r, err
}

// simplePeek is the next item of a simple iterator if it is a number or a short str; the
// unbound Value at the end.
func simplePeek(it Value) (x Value, ok bool) {
	switch it.Type() {
	case RangeIterType:
		if r := As[RangeIter](it); r.Left.Int() != 0 {
			x = r.Next
		}
	default:
		l := As[ListIter](it)
		if l.Seq.P != nil && l.I < seqLen(l.Seq) {
			x = seqAt(l.Seq, l.I)
		}
	}
	return x, x.P == nil || isShort(x)
}

// zipNextStep: Vals are the object and the items so far; N counts iterators. PC 0 asks,
// 1 has an item, 3 has the result of a map's function; 4 and 5 check that the others of
// a strict one are exhausted, too.
func zipNextStep(t *Thread, f *NFrame) Action {
	z := As[Zip](f.Vals[0])
	its := z.Its.Items
	for {
		switch f.PC {
		case 0:
			if int(f.N) == len(its) {
				if len(its) == 0 {
					f.Out = Value{}
					return Done
				}
				return z.gathered(t, f)
			}
			if err := t.Charge(int64(f.N&1), 16); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.NextOp(f, its[f.N]); act != Done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				if !z.Strict {
					f.Out = Value{}
					return Done
				}
				if f.N > 0 {
					return t.Fail(z.uneven(t, int(f.N), "shorter"))
				}
				f.N, f.PC = 1, 4
				f.Commit(t)
				continue
			}
			f.Vals = append(f.Vals, f.In)
			f.PC, f.N = 0, f.N+1
			f.Commit(t)
			if f.N%zipDirect == 0 {
				return Again
			}
		case 3:
			f.Out = f.In
			return Done
		case 4:
			if int(f.N) == len(its) {
				f.Out = Value{}
				return Done
			}
			f.PC = 5
			if act := t.NextOp(f, its[f.N]); act != Done {
				return act
			}
			f.Commit(t)
		case 5:
			if !f.In.IsUnbound() {
				return t.Fail(z.uneven(t, int(f.N), "longer"))
			}
			f.PC, f.N = 4, f.N+1
			f.Commit(t)
			if f.N%zipDirect == 0 {
				return Again
			}
		}
	}
}

// gathered ends a round: a tuple, or a call of the function.
func (z *Zip) gathered(t *Thread, f *NFrame) Action {
	if z.Type.Is(MapType) {
		f.PC = 3
		if act := t.Eval.PushCall(f, z.Fn, f.Vals[1:], nil); act != Done {
			return act
		}
		f.Out = f.In
		return Done
	}
	n := len(f.Vals) - 1
	if err := t.Charge(0, TupleSize(n)); err != nil {
		return t.Fail(err)
	}
	f.Out = NewTuple(append([]Value(nil), f.Vals[1:]...))
	return Done
}

// uneven is the error of strict iteration: argument i (from 0) differs from those
// before it.
func (z *Zip) uneven(t *Thread, i int, how string) error {
	name := "zip"
	if z.Type.Is(MapType) {
		name = "map"
	}
	before := " 1"
	if i > 1 {
		before = "s 1-" + itoa(i)
	}
	return t.ValueError("%s() argument %d is %s than argument%s", name, i+1, how, before)
}

func zipReduce(t *Thread, args []Value) (Value, error) {
	z := As[Zip](args[0])
	items := z.Its.Items
	if z.Type.Is(MapType) {
		items = append([]Value{z.Fn}, items...)
	}
	if err := t.Charge(int64(len(items))/16, 0); err != nil {
		return Value{}, err
	}
	state := Value{}
	if z.Strict {
		state = True
	}
	return t.reduceIter(Ref(z.Type), state, append([]Value(nil), items...)...)
}

func zipSetState(t *Thread, args []Value) (Value, error) {
	As[Zip](args[0]).Strict = args[1].Bool()
	return None, nil
}

func filterNewStep(t *Thread, f *NFrame) Action {
	typ, err := t.newClass(FilterType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[2]); act != Done {
			return act
		}
	}
	if err := t.chargeNew(typ, 0, 64); err != nil {
		return t.Fail(err)
	}
	x := Alloc[Filter](t, typ)
	x.Fn, x.It = f.Vals[1], f.In
	f.Out = Ref(x)
	return Done
}

// mapNextStep is zipNextStep whose function may end the iteration by StopIteration.
func mapNextStep(t *Thread, f *NFrame) Action {
	act := Raise
	if !t.raisedStep(f) {
		act = zipNextStep(t, f)
	}
	if t.endsIteration(f, act, false) {
		return Done
	}
	return act
}

// filterNextStep is the same for filter.
func filterNextStep(t *Thread, f *NFrame) Action {
	act := Raise
	if !t.raisedStep(f) {
		act = filterNext(t, f)
	}
	if t.endsIteration(f, act, false) {
		return Done
	}
	return act
}

// filterNext: PC 1 has an item, 2 what the function says of it, 3 its truth.
func filterNext(t *Thread, f *NFrame) Action {
	x := As[Filter](f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := t.Charge(half(f.N), 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.NextOp(f, x.It); act != Done {
				return act
			}
			f.Commit(t)
		case 1:
			if f.In.IsUnbound() {
				f.Out = Value{}
				return Done
			}
			f.Vals = append(f.Vals[:1], f.In)
			f.PC = 2
			if !x.Fn.IsNone() && x.Fn != Ref(BoolType) {
				if act := t.CallValue(f, x.Fn, f.In); act != Done {
					return act
				}
			}
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := t.BoolOp(f, f.In); act != Done {
				return act
			}
		case 3:
			if f.In.Bool() {
				f.Out = f.Vals[1]
				return Done
			}
			f.PC, f.N = 0, f.N+1
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		}
	}
}
