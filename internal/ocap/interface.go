// This file defines Interface: classes that name methods. A value satisfies one by having
// them, and is then seen through a facet that shows nothing else.

package ocap

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

var interfaceType = object.Declare("Interface", object.KindInstance, object.ObjectType, object.Flagged(object.FlagBase), object.InModule("adder"))

func init() {
	ProvideTypes(interfaceType)
	interfaceType.Define("The base of interfaces: classes whose public methods say what an object can do.\n\nCalling an interface with an object gives a facet that shows these methods alone, or a\nTypeError if the object lacks one or takes other arguments. guard() does the same.",
		&object.Layout{Size: func(value) int64 { return 32 }, Go: object.GoOf[object.Instance]()}, []row{
			{Name: "__new__", Sig: "(cls, object, /)", Kind: object.Static, Rights: noRights, Charge: object.PerItem, Fast: func(t *thread, args []value) (value, error) {
				if args[0].Kind() != object.KindType || !object.As[object.Type](args[0]).Is(interfaceType) {
					return value{}, t.TypeError("Interface.__new__() takes an interface")
				}
				return conform(t, object.As[object.Type](args[0]), args[1])
			}, Doc: "See an object through the interface."},
		})
}

// conform makes the facet of v that an interface describes. It runs no code of v's: a
// method that v's __getattr__ would make up does not count.
func conform(t *thread, c *object.Type, v value) (value, error) {
	var names []value
	seen := map[string]bool{}
	for _, b := range c.MRO {
		if b.Flags&object.FlagStatic != 0 {
			continue
		}
		if err := t.Charge(int64(1+4*b.Dict.NEntries()), 0); err != nil {
			return value{}, err
		}
		for i := range b.Dict.NEntries() {
			if err := t.PollAt(i); err != nil {
				return value{}, err
			}
			k, x, ok := b.Dict.Entry(i)
			if !ok || x.Kind() != object.KindFunction || k.Type() != object.StrType || seen[object.As[object.Str](k).Go()] {
				continue
			}
			name := object.As[object.Str](k)
			if sp, ok := object.SpecialNamed(name.Go()); !isPublic(name) && (!ok || proxies.methods[sp].P == nil) {
				continue
			}
			why, err := lacks(t, v, name, object.As[object.Function](x))
			if err != nil {
				return value{}, err
			}
			if why != "" {
				return value{}, t.TypeError("'%s' object is no %s: %s %s", v.Type().Name, c.Name, name.Go(), why)
			}
			seen[name.Go()] = true
			names = append(names, k)
		}
	}
	return facetOf(t, v, names)
}

// lacks says why v has no method as want describes it, or "".
func lacks(t *thread, v value, name *object.Str, want *object.Function) (string, error) {
	takes := func(fn *object.Function, bound int) (string, error) {
		if err := t.Charge(int64(parameters(fn)+parameters(want))/4, 0); err != nil {
			return "", err
		}
		if !takes(fn, bound, want) {
			return "takes other arguments", nil
		}
		return "", nil
	}
	if isDunder(name.Go()) {
		m, _ := v.Type().Lookup(name)
		switch {
		case m.P == nil || m.IsNone():
			return "is missing", nil
		case m.Kind() == object.KindFunction:
			return takes(object.As[object.Function](m), 1)
		}
		return "", nil
	}
	switch r := t.FindAttr(v, name); r.Kind {
	case object.AttrMethod:
		if r.Value.Kind() == object.KindFunction {
			return takes(object.As[object.Function](r.Value), 1)
		}
		return "", nil
	case object.AttrValue:
		fn, bound := r.Value, 0
		if fn.Type() == object.MethodType {
			m := object.As[object.BoundMethod](fn)
			fn, bound = m.Fn, 1
		}
		if fn.Type() == guardedType {
			fn = object.Ref(object.As[guarded](fn).fn)
		}
		switch {
		case !object.Callable(r.Value):
			return "is no method", nil
		case fn.Kind() == object.KindFunction:
			return takes(object.As[object.Function](fn), bound)
		}
		return "", nil
	case object.AttrRaise:
		if r.Err != object.ErrRaised {
			return "", r.Err
		}
		t.Exc = nil
	case object.AttrNone:
	case object.AttrGet:
		if r.Value.Type() == guardedType {
			if why, err := takes(object.As[guarded](r.Value).fn, 1); why == "" {
				return "", err
			}
		}
		return "is no plain method", nil
	default:
		return "is no plain method", nil
	}
	return "is missing", nil
}

// parameters are those of a function, without * and **.
func parameters(fn *object.Function) int { return fn.Code.ArgCount + fn.Code.KwOnly }

// takes tells whether fn, whose first bound parameters are filled, can be called in all
// ways in which want, a method, can.
func takes(fn *object.Function, bound int, want *object.Function) bool {
	f, w := fn.Code, want.Code
	most, least := f.ArgCount-bound, f.ArgCount-bound-len(fn.Defaults)
	wantMost, wantLeast := w.ArgCount-1, w.ArgCount-1-len(want.Defaults)
	if f.Flags&code.VarArgs == 0 && (most < wantMost || w.Flags&code.VarArgs != 0) || least > wantLeast {
		return false
	}
	if f.Flags&code.VarKeywords == 0 && w.Flags&code.VarKeywords != 0 {
		return false
	}
	has := map[string]bool{}
	for i, n := range f.LocalNames[:f.ArgCount+f.KwOnly] {
		has[n] = i >= f.PosOnly
	}
	wanted := map[string]bool{}
	for _, n := range w.LocalNames[w.ArgCount : w.ArgCount+w.KwOnly] {
		wanted[n] = true
		if !has[n] && f.Flags&code.VarKeywords == 0 {
			return false
		}
	}
	for _, n := range f.LocalNames[f.ArgCount : f.ArgCount+f.KwOnly] {
		optional := false
		if d := fn.More().KwDefaults; d != nil {
			_, optional = d.GetStr(object.InternKnown(n))
		}
		if !optional && !wanted[n] {
			return false
		}
	}
	return true
}
