// This file defines string.templatelib's Template and Interpolation: what t-strings
// make.

package object

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
	TemplateType      = Declare("Template", KindOther, ObjectType, InModule("string.templatelib"))
	InterpolationType = Declare("Interpolation", KindOther, ObjectType, InModule("string.templatelib"))
)

// NewTemplate makes a Template of str and Interpolation parts in order: strings that
// meet are joined, and empty ones stand between interpolations.
func (t *Thread) NewTemplate(parts []Value) (Value, error) {
	if err := t.Charge(int64(len(parts)/8), 80+int64(len(parts))*80); err != nil {
		return Value{}, err
	}
	tm := &Template{Header: Header{Type: TemplateType}}
	var b StrBuilder
	for _, p := range parts {
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

func init() {
	tuple := func(items func(*Template) []Value) Fast {
		return func(t *Thread, args []Value) (Value, error) {
			s := items(As[Template](args[0]))
			if err := t.Charge(0, TupleSize(len(s))); err != nil {
				return Value{}, err
			}
			return NewTuple(append([]Value(nil), s...)), nil
		}
	}
	TemplateType.Define("A template string's parts, before any joining.", layoutOf(func(x *Template, visit func(*Value)) {
		for i := range x.Strings {
			visit(&x.Strings[i])
		}
		for i := range x.Interps {
			visit(&x.Interps[i])
		}
	}, func(x *Template) int64 { return 64 + roundUp(16*int64(len(x.Strings)+len(x.Interps))) }), []Row{
		{Name: "strings", Kind: Getter, Rights: NoRights, Charge: PerItem, Doc: "The literal parts.",
			Fast: tuple(func(x *Template) []Value { return x.Strings })},
		{Name: "interpolations", Kind: Getter, Rights: NoRights, Charge: PerItem, Doc: "The replacement fields.",
			Fast: tuple(func(x *Template) []Value { return x.Interps })},
		{Name: "values", Kind: Getter, Rights: NoRights, Charge: PerItem, Doc: "The values of the replacement fields.",
			Fast: tuple(func(x *Template) []Value {
				out := make([]Value, len(x.Interps))
				for i, p := range x.Interps {
					out[i] = As[Interpolation](p).Value
				}
				return out
			})},
	})
	InterpolationType.Define("One replacement field of a template string.", layoutOf(func(x *Interpolation, visit func(*Value)) {
		visit(&x.Value)
		visit(&x.Expr)
		visit(&x.Conversion)
		visit(&x.Spec)
	}, func(x *Interpolation) int64 { return 96 }), []Row{
		{Name: "value", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "The value.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Value, nil }},
		{Name: "expression", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "The source of the expression.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Expr, nil }},
		{Name: "conversion", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "'a', 'r', 's' or None.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Conversion, nil }},
		{Name: "format_spec", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "The format specification.",
			Fast: func(t *Thread, args []Value) (Value, error) { return As[Interpolation](args[0]).Spec, nil }},
	})
}
