// This file defines partial and Placeholder.

package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

var (
	partialType     = object.Declare("functools.partial", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagDict|object.FlagWeakref|object.FlagOwned))
	placeholderType = object.Declare("functools._PlaceholderType", object.KindOther, object.ObjectType)
)

// A partial is a function with some of its arguments. holes of args are placeholders.
type partial struct {
	object.Header
	fn    value
	args  *object.Tuple
	kw    *object.Dict
	holes int
}

const partialSize = 80

// A hole is the type of Placeholder's one instance.
type hole struct{ object.Header }

var placeholder = object.Ref(&hole{object.Header{Type: placeholderType, Word: object.StaticBit | object.FrozenBit | 1<<37 - 1}})

func init() {
	object.SubclassAttrs[partial](partialType)
	attr := func(name, doc string, get func(p *partial) value) row {
		return row{Name: name, Kind: object.Getter, Inside: true, Rights: noRights, Charge: object.Constant, Params: "member", Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return get(object.As[partial](args[0])), nil }}
	}
	partialType.Define("partial(func, /, *args, **keywords)\n--\n\nA function that calls func with these arguments, then those of the call.\nPlaceholder stands for an argument that the call gives.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			p := object.As[partial](v)
			visit(&p.fn)
			object.VisitTuple(p.args, visit)
			object.VisitDict(p.kw, visit)
		},
		Size: func(value) int64 { return partialSize },
		Go:   object.GoOf[partial](),
	}, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **keywords)", Params: "keywords:lazy", Kind: object.Static, Rights: noRights, Charge: object.PerItem, Fast: partialNew, Doc: "Make a partial."},
		{Name: "__call__", Sig: "($self, /, *args, **keywords)", Params: "keywords:lazy", Rights: noRights, Charge: object.PerItem, Step: partialCall, Doc: "Call the function."},
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if args[1].IsNone() && args[2].IsNone() {
				return value{}, t.TypeError("__get__(None, None) is invalid")
			}
			if args[1].IsNone() {
				return args[0], nil
			}
			return t.NewMethod(args[0], args[1])
		}, Doc: "Bind it to an object, as a method."},
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Step: partialRepr, Catches: true, Doc: "The partial as Python text."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: partialReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, object, /)", Rights: noRights, Charge: object.PerItem, Fast: partialSetState, Doc: "Take over what __reduce__ gave."},
		attr("func", "The function that is called.", func(p *partial) value { return p.fn }),
		attr("args", "The arguments before those of a call.", func(p *partial) value { return object.Ref(p.args) }),
		attr("keywords", "The keywords before those of a call.", func(p *partial) value { return object.Ref(p.kw) }),
		object.DictRow(), object.GenericRow(),
	})
	placeholderType.Define("The type of Placeholder.", &object.Layout{Size: func(value) int64 { return 16 }, Go: object.GoOf[hole]()}, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if _, err := t.NewClass(placeholderType, args[0]); err != nil {
				return value{}, err
			}
			if args[1].Int()+args[2].Int() > 0 {
				return value{}, t.TypeError("PlaceholderType takes no arguments")
			}
			return placeholder, nil
		}, Doc: "The one placeholder."},
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: placeholderName, Doc: "Its name."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: placeholderName, Doc: "Its name, for copy and pickle."},
	})
}

func placeholderName(t *thread, args []value) (value, error) {
	return object.Ref(object.Intern("Placeholder")), nil
}

// partialNew merges the arguments with those of func if that is a partial without
// attributes of its own, and whose insides one may see: 1 fuel per 16 arguments.
func partialNew(t *thread, args []value) (value, error) {
	pos := object.As[object.Tuple](args[1]).Items
	if len(pos) == 0 {
		return value{}, t.TypeError("type 'partial' takes at least one argument")
	}
	typ, err := t.NewClass(partialType, args[0])
	if err != nil {
		return value{}, err
	}
	fn, rest := pos[0], pos[1:]
	if !object.Callable(fn) {
		return value{}, t.TypeError("the first argument must be callable")
	}
	if n := len(rest); n > 0 && rest[n-1] == placeholder {
		return value{}, t.TypeError("trailing Placeholders are not allowed")
	}
	var kw *object.Dict
	if !args[2].IsMissing() {
		kw = object.As[object.Dict](args[2])
		for i := 0; i < kw.NEntries(); i++ {
			if _, v, ok := kw.Entry(i); ok && v == placeholder {
				return value{}, t.TypeError("Placeholder cannot be passed as a keyword argument")
			}
		}
	}
	var first []value
	var base *object.Dict
	if fn.Type().Is(partialType) && !object.HasAttrs(fn) && !t.Foreign(fn) {
		p := object.As[partial](fn)
		fn, first, base = p.fn, p.args.Items, p.kw
	}
	n := len(first) + len(rest)
	cost := partialSize + object.TupleSize(n) + object.DictSize
	if base != nil {
		cost += base.CopyCost()
		n += base.Len()
		if kw != nil {
			cost += 2 * int64(kw.Len()) * 64
		}
	}
	if err := t.ChargeNew(typ, int64(n/16), cost); err != nil {
		return value{}, err
	}
	p := object.Alloc[partial](t, typ)
	p.fn = fn
	merged, holes := fill(first, rest)
	p.args, p.holes = object.MakeTuple(merged), holes
	p.kw = mergeKw(base, kw)
	return object.Ref(p), nil
}

// fill puts rest into the holes of first, what is left behind it, and counts the holes
// that remain.
func fill(first, rest []value) (out []value, holes int) {
	out = make([]value, 0, len(first)+len(rest))
	for _, v := range first {
		if v == placeholder && len(rest) > 0 {
			v, rest = rest[0], rest[1:]
		}
		out = append(out, v)
	}
	out = append(out, rest...)
	for _, v := range out {
		if v == placeholder {
			holes++
		}
	}
	return out, holes
}

// mergeKw makes a new dict of two, either of which may be nil. Charged before.
func mergeKw(base, kw *object.Dict) *object.Dict {
	var d *object.Dict
	switch {
	case base == nil && kw == nil:
		return object.NewDict()
	case base == nil:
		return kw
	default:
		d = base.Copy()
	}
	if kw != nil {
		for i := 0; i < kw.NEntries(); i++ {
			if k, v, ok := kw.Entry(i); ok {
				d.SetStr(object.As[object.Str](k), v)
			}
		}
	}
	return d
}

func partialCall(t *thread, f *frame) action {
	if f.PC == 1 {
		f.Out = f.In
		return done
	}
	p := object.As[partial](f.Vals[0])
	rest := object.As[object.Tuple](f.Vals[1]).Items
	if len(rest) < p.holes {
		return t.Fail(t.TypeError("missing positional arguments in 'partial' call; expected at least %d, got %d", p.holes, len(rest)))
	}
	n := len(p.args.Items) + len(rest) + p.kw.Len()
	var kw *object.Dict
	bytes := int64(0)
	if !f.Vals[2].IsMissing() {
		kw = object.As[object.Dict](f.Vals[2])
		n += kw.Len()
		bytes = p.kw.CopyCost() + 128*int64(kw.Len())
	}
	if err := t.Charge(int64(n/8), bytes+16*int64(n)); err != nil {
		return t.Fail(err)
	}
	for i := 0; i < p.kw.NEntries(); i++ { // guests may write p.keywords
		if k, _, ok := p.kw.Entry(i); ok && k.Kind() != object.KindStr {
			return t.Fail(t.TypeError("keywords must be strings"))
		}
	}
	args, _ := fill(p.args.Items, rest)
	all := p.kw
	if kw != nil {
		all = mergeKw(p.kw, kw)
	}
	args, names, err := t.KwArgs(args, all)
	if err != nil {
		return t.Fail(err)
	}
	f.PC = 1
	if act := t.CallKw(f, p.fn, args, names); act != done {
		return act
	}
	f.Out = f.In
	return done
}

// partialRepr: PC 1 has the text.
func partialRepr(t *thread, f *frame) action {
	v := f.Vals[0]
	if f.Caught() != nil {
		t.ReprLeave(v)
		return t.Reraise(f)
	}
	if f.PC == 0 {
		if t.Foreign(v) {
			f.Out = object.NewStr("functools.partial(...)")
			return done
		}
		if !t.ReprEnter(v) {
			f.Out = object.NewStr("...")
			return done
		}
		p := object.As[partial](v)
		name := v.Type().QualName
		if m := v.Type().Module; m != "builtins" {
			name = m + "." + name
		}
		n := len(p.args.Items) + p.kw.Len()
		if err := t.Charge(int64(n/8), 32*int64(n)+int64(len(name))); err != nil {
			t.ReprLeave(v)
			return t.Fail(err)
		}
		format := strings.ReplaceAll(name, "%", "%%") + "(%R" + strings.Repeat(", %R", len(p.args.Items)) + strings.Repeat(", %S=%R", p.kw.Len())
		vals := append([]value{p.fn}, p.args.Items...)
		for i := 0; i < p.kw.NEntries(); i++ {
			if k, v, ok := p.kw.Entry(i); ok {
				vals = append(vals, k, v)
			}
		}
		f.PC = 1
		act := t.FormatText(f, format+")", vals...)
		if act == object.Stop {
			t.ReprLeave(v)
		}
		if act != done {
			return act
		}
	}
	t.ReprLeave(v)
	f.Out = f.In
	return done
}

func partialReduce(t *thread, args []value) (value, error) {
	p := object.As[partial](args[0])
	if err := t.Charge(0, object.TupleSize(3)+object.TupleSize(1)+object.TupleSize(4)); err != nil {
		return value{}, err
	}
	dict := object.None
	if object.HasAttrs(args[0]) {
		d, err := t.DictOfInstance(args[0])
		if err != nil {
			return value{}, err
		}
		dict = object.Ref(d)
	}
	state := object.NewTuple([]value{p.fn, object.Ref(p.args), object.Ref(p.kw), dict})
	return object.NewTuple([]value{object.Ref(p.Type), object.NewTuple([]value{p.fn}), state}), nil
}

// partialSetState changes nothing before all is known to be right.
func partialSetState(t *thread, args []value) (value, error) {
	p := object.As[partial](args[0])
	if err := t.Mutable(&p.Header, "fill"); err != nil {
		return value{}, err
	}
	if args[1].Kind() != object.KindTuple || len(object.As[object.Tuple](args[1]).Items) != 4 {
		return value{}, t.TypeError("invalid partial state")
	}
	s := object.As[object.Tuple](args[1]).Items
	if !object.Callable(s[0]) || s[1].Kind() != object.KindTuple || !s[2].IsNone() && s[2].Kind() != object.KindDict {
		return value{}, t.TypeError("invalid partial state")
	}
	items := object.As[object.Tuple](s[1]).Items
	if n := len(items); n > 0 && items[n-1] == placeholder {
		return value{}, t.TypeError("trailing Placeholders are not allowed")
	}
	cost := object.TupleSize(len(items)) + object.DictSize
	if s[2].Type() != object.DictType && !s[2].IsNone() {
		cost += object.As[object.Dict](s[2]).CopyCost()
	}
	if err := t.Charge(int64(len(items)/16), cost); err != nil {
		return value{}, err
	}
	if !s[3].IsNone() && s[3].Kind() != object.KindDict {
		return value{}, t.TypeError("invalid partial state")
	}
	var dict *object.Dict
	if !s[3].IsNone() {
		dict = object.As[object.Dict](s[3])
	}
	if err := t.SetDict(args[0], dict); err != nil {
		return value{}, err
	}
	p.fn = s[0]
	if p.args = object.As[object.Tuple](s[1]); s[1].Type() != object.TupleType {
		p.args = object.MakeTuple(append([]value(nil), items...))
	}
	p.holes = 0
	for _, v := range items {
		if v == placeholder {
			p.holes++
		}
	}
	switch {
	case s[2].IsNone():
		p.kw = object.NewDict()
	case s[2].Type() == object.DictType:
		p.kw = object.As[object.Dict](s[2])
	default:
		p.kw = object.As[object.Dict](s[2]).Copy()
	}
	return object.None, nil
}
