// This file defines string.templatelib's Template and Interpolation: what t-strings
// make.

package object

import "github.com/adderlang/adder/internal/meter"

// A Template is a t-string's value: Strings has one item more than Interps.
type Template struct {
	Header
	Strings, Interps []Value
}

// An Interpolation is one replacement field.
type Interpolation struct {
	Header
	Value, Expr, Conversion, Spec Value
}

// The types of t-strings.
var (
	TemplateType      = Declare("string.templatelib.Template", KindOther, ObjectType)
	InterpolationType = Declare("string.templatelib.Interpolation", KindOther, ObjectType)
)

// NewTemplate makes a Template of str and Interpolation parts in order: strings that
// meet are joined, and empty ones stand between interpolations.
func (t *Thread) NewTemplate(parts []Value) (Value, error) {
	if err := t.Charge(int64(len(parts)/8), 80+int64(len(parts))*80); err != nil {
		return Value{}, err
	}
	tm := &Template{Header: Header{Type: TemplateType}}
	var b StrBuilder
	for i, p := range parts {
		if err := t.PollAt(i); err != nil {
			return Value{}, err
		}
		if p.Kind() == KindStr {
			b.WriteStr(As[Str](p))
			continue
		}
		tm.Strings = append(tm.Strings, Ref(b.Str()))
		b = StrBuilder{}
		tm.Interps = append(tm.Interps, p)
	}
	tm.Strings = append(tm.Strings, Ref(b.Str()))
	return Ref(tm), nil
}

// NewInterpolation makes an Interpolation; conv is one of code.ConvNone….
func (t *Thread) NewInterpolation(v, expr Value, conv int, spec Value) (Value, error) {
	if err := t.Charge(0, 96); err != nil {
		return Value{}, err
	}
	c := None
	if conv > 0 {
		c = Ref(Intern([]string{"", "s", "r", "a"}[conv&3]))
	}
	return Ref(&Interpolation{Header: Header{Type: InterpolationType}, Value: v, Expr: expr, Conversion: c, Spec: spec}), nil
}

// TemplateIter goes over the parts of a Template, empty strings left out.
type TemplateIter struct {
	Header
	T Value
	I int // strings have even numbers, interpolations odd ones
}

var templateIterType = Declare("TemplateIter", KindOther, ObjectType, Flagged(FlagNoNew), InModule("string.templatelib"))

func templateNew(t *Thread, args []Value) (Value, error) {
	if kw := As[Dict](args[2]); kw.Len() > 0 {
		return None, t.TypeError("Template.__new__ only accepts *args arguments")
	}
	parts := As[Tuple](args[1]).Items
	for i, p := range parts {
		if err := t.PollAt(i); err != nil {
			return Value{}, err
		}
		if p.Type() != InterpolationType && p.Kind() != KindStr {
			return None, t.TypeError("Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s", p.Type().Name)
		}
	}
	return t.NewTemplate(parts)
}

func templateAdd(t *Thread, args []Value) (Value, error) {
	if args[1].Type() != TemplateType {
		return NotImplemented, nil // the operator says what is wrong, if the other one declines too
	}
	a, b := As[Template](args[0]), As[Template](args[1])
	parts := make([]Value, 0, 2*(len(a.Strings)+len(b.Strings)))
	for _, x := range []*Template{a, b} {
		for i, s := range x.Strings {
			if err := t.PollAt(i); err != nil {
				return Value{}, err
			}
			parts = append(parts, s)
			if i < len(x.Interps) {
				parts = append(parts, x.Interps[i])
			}
		}
	}
	return t.NewTemplate(parts)
}

// templateRepr: Vals get the repr of the strings, then that of the interpolations; PC 1
// has one.
func templateRepr(t *Thread, f *NFrame) Action {
	x := As[Template](f.Vals[0])
	for {
		if f.PC == 1 {
			f.Vals, f.PC = append(f.Vals, f.In), 0
			f.Commit(t)
		}
		var items []Value
		switch len(f.Vals) {
		case 1:
			items = x.Strings
		case 2:
			items = x.Interps
		default:
			return t.joinRepr(f, "Template(strings=", f.Vals[1], ", interpolations=", f.Vals[2], ")")
		}
		if err := t.Charge(0, TupleSize(len(items))); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.ReprOp(f, TupleOf(items)); act != Done {
			return act
		}
	}
}

// joinRepr ends a repr made of texts and str Values.
func (t *Thread) joinRepr(f *NFrame, parts ...any) Action {
	var vals []Value
	for _, p := range parts {
		if s, ok := p.(string); ok {
			vals = append(vals, NewStr(s))
		} else {
			vals = append(vals, p.(Value))
		}
	}
	s, err := t.JoinStrs(vals)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = s
	return Done
}

func interpolationNew(t *Thread, args []Value) (Value, error) {
	conv := args[3]
	text := func(v Value, what string) error {
		if v.Kind() != KindStr {
			return t.TypeError("Interpolation() argument '%s' must be str, not %s", what, v.Type().Name)
		}
		return nil
	}
	if err := text(args[2], "expression"); err != nil {
		return None, err
	}
	if !conv.IsNone() {
		if err := text(conv, "conversion"); err != nil {
			return None, err
		}
		if c := As[Str](conv).Go(); c != "s" && c != "a" && c != "r" {
			return None, t.ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
		}
	}
	if err := text(args[4], "format_spec"); err != nil {
		return None, err
	}
	if err := t.Charge(0, 96); err != nil {
		return None, err
	}
	return Ref(&Interpolation{Header: Header{Type: InterpolationType}, Value: args[1], Expr: args[2], Conversion: conv, Spec: args[4]}), nil
}

// interpolationRepr: the reprs of the four fields in turn.
func interpolationRepr(t *Thread, f *NFrame) Action {
	x := As[Interpolation](f.Vals[0])
	fields := []Value{x.Value, x.Expr, x.Conversion, x.Spec}
	for {
		if f.PC == 1 { // has the repr of the next field
			f.Vals, f.PC = append(f.Vals, f.In), 0
			f.Commit(t)
		}
		v := f.Vals
		if len(v) > len(fields) {
			return t.joinRepr(f, "Interpolation(", v[1], ", ", v[2], ", ", v[3], ", ", v[4], ")")
		}
		f.PC = 1
		if act := t.ReprOp(f, fields[len(v)-1]); act != Done {
			return act
		}
	}
}

func templateIterNext(t *Thread, args []Value) (Value, error) {
	it := As[TemplateIter](args[0])
	x := As[Template](it.T)
	for it.I < len(x.Strings)+len(x.Interps) {
		i := it.I
		it.I++
		if i%2 == 1 {
			return x.Interps[i/2], nil
		}
		if s := x.Strings[i/2]; As[Str](s).Len() > 0 {
			return s, nil
		}
	}
	return Value{}, nil
}

// templateReduce names the function of string.templatelib that puts a template together.
func templateReduce(t *Thread, f *NFrame) Action {
	if f.PC < 2 {
		if act := t.ImportFromOp(f, "string.templatelib", "_template_unpickle"); act != Done {
			return act
		}
	}
	x := As[Template](f.Vals[0])
	if err := t.Charge(meter.PerUnit(int64(len(x.Strings)+len(x.Interps)), 16), TupleSize(len(x.Strings))+TupleSize(len(x.Interps))); err != nil {
		return t.Fail(err)
	}
	out, err := t.reduceIter(f.In, Value{}, NewTuple(append([]Value(nil), x.Strings...)), NewTuple(append([]Value(nil), x.Interps...)))
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}

func init() {
	templateIterType.Define("An iterator over a template's parts.", layoutOf(func(x *TemplateIter, visit func(*Value)) {
		visit(&x.T)
	}, func(*TemplateIter) int64 { return 48 }), []Row{
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: selfFast, Doc: "Return self."},
		{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: templateIterNext, Doc: "Return the next part."},
	})
	tuple := func(items func(*Template) []Value, of func(Value) Value) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			s := items(As[Template](args[0]))
			if err := t.Charge(meter.PerUnit(int64(len(s)), 16), TupleSize(len(s))); err != nil {
				return Value{}, err
			}
			out := make([]Value, len(s))
			for i, v := range s {
				out[i] = of(v)
			}
			return NewTuple(out), nil
		}
	}
	itself := func(v Value) Value { return v }
	interps := func(x *Template) []Value { return x.Interps }
	TemplateType.Define("A template string's parts, before any joining.", layoutOf(func(x *Template, visit func(*Value)) {
		for i := range x.Strings {
			visit(&x.Strings[i])
		}
		for i := range x.Interps {
			visit(&x.Interps[i])
		}
	}, func(x *Template) int64 {
		return 64 + roundUp(16*int64(cap(x.Strings))) + roundUp(16*int64(cap(x.Interps)))
	}), []Row{
		{Name: "__new__", Sig: "($cls, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: PerItem, Fast: templateNew, Doc: "Make a template of strings and interpolations."},
		{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Go over the parts, empty strings left out.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				if err := t.Charge(0, 48); err != nil {
					return None, err
				}
				return Ref(&TemplateIter{Header: t.Header(templateIterType), T: args[0]}), nil
			}},
		{Name: "__add__", Sig: "($self, value, /)", Rights: NoRights, Charge: PerItem, Fast: templateAdd, Doc: "Return the parts of both in one template."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: templateReduce, Doc: "Say how to make a copy."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: templateRepr, Doc: "Return repr(self)."},
		classGetItemRow(),
		{Name: "strings", Kind: Getter, Params: "member", Rights: NoRights, Charge: PerItem, Doc: "The literal parts.",
			Fast: tuple(func(x *Template) []Value { return x.Strings }, itself)},
		{Name: "interpolations", Kind: Getter, Params: "member", Rights: NoRights, Charge: PerItem, Doc: "The replacement fields.",
			Fast: tuple(interps, itself)},
		{Name: "values", Kind: Getter, Rights: NoRights, Charge: PerItem, Doc: "The values of the replacement fields.",
			Fast: tuple(interps, func(v Value) Value { return As[Interpolation](v).Value })},
	})
	InterpolationType.Define("One replacement field of a template string.", layoutOf(func(x *Interpolation, visit func(*Value)) {
		visit(&x.Value)
		visit(&x.Expr)
		visit(&x.Conversion)
		visit(&x.Spec)
	}, func(x *Interpolation) int64 { return 96 }), []Row{
		{Name: "__new__", Sig: "($cls, /, value, expression='', conversion=None, format_spec='')", Kind: Static, Rights: NoRights, Charge: Constant, Fast: interpolationNew, Doc: "Make an interpolation."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Say how to make a copy.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				x := As[Interpolation](args[0])
				return t.reduceIter(Ref(InterpolationType), Value{}, x.Value, x.Expr, x.Conversion, x.Spec)
			}},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerItem, Step: interpolationRepr, Doc: "Return repr(self)."},
		{Name: "__match_args__", Kind: Attr, Value: Ref(staticNames("value", "expression", "conversion", "format_spec"))},
		classGetItemRow(),
		{Name: "value", Kind: Getter, Params: "member", Rights: NoRights, Charge: Constant, Doc: "The value.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Value, nil }},
		{Name: "expression", Kind: Getter, Params: "member", Rights: NoRights, Charge: Constant, Doc: "The source of the expression.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Expr, nil }},
		{Name: "conversion", Kind: Getter, Params: "member", Rights: NoRights, Charge: Constant, Doc: "'a', 'r', 's' or None.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Conversion, nil }},
		{Name: "format_spec", Kind: Getter, Params: "member", Rights: NoRights, Charge: Constant, Doc: "The format specification.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Spec, nil }},
	})
}

// staticNames is a static tuple of names.
func staticNames(names ...string) *Tuple {
	x := &Tuple{Header: Header{Type: TupleType, Word: StaticBit | FrozenBit}}
	for _, n := range names {
		x.Items = append(x.Items, Ref(Intern(n)))
	}
	return x
}
