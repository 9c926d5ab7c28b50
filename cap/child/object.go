// This file defines a nursery as Python sees it.

package child

import (
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/ocap"
)

// A nurseryObject is the object of a Nursery.
type nurseryObject struct {
	object.Header
	n     *Nursery
	name  string // of the grant
	fixed []fixedGrant
	own   int64 // bytes that the program pays for beside the bond
}

// A fixedGrant is what every child has. No method gives it to who holds the nursery.
type fixedGrant struct {
	name string
	v    object.Value
}

const (
	objectSize = 192
	fixedSize  = 48
	nameSize   = 64 // of a module's name in a set
)

var nurseryType = object.Declare("adder.Nursery", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

func of(v object.Value) *nurseryObject { return object.As[nurseryObject](v) }

// sizeOf is what an object of n counts for.
func sizeOf(n *Nursery, fixed []fixedGrant) int64 {
	size := int64(objectSize)
	for _, g := range fixed {
		size += fixedSize + int64(len(g.name))
	}
	for m := range n.modules {
		size += nameSize + int64(len(m))
	}
	return size
}

// weaker is a nursery of v's name.
func weaker(v object.Value, n *Nursery, fixed []fixedGrant) object.Value {
	return object.Ref(&nurseryObject{object.Header{Type: nurseryType}, n, of(v).name, fixed, sizeOf(n, fixed)})
}

var maker = &bond.Maker{What: "the nursery", Items: items, Size: objectSize,
	Of:   func(v object.Value) *bond.Bond { return &of(v).n.bond },
	Make: func(v object.Value, b bond.Bond) object.Value { return weaker(v, of(v).n.with(b), of(v).fixed) }}

func init() {
	nurseryType.Define("A granted right to make interpreters.", object.LayoutOf(func(x *nurseryObject, visit func(*object.Value)) {
		for i := range x.fixed {
			visit(&x.fixed[i].v)
		}
	}, func(x *nurseryObject) int64 { return 64 + x.own + x.n.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("child"))},
		{Name: "interp", Sig: "($self, /, limits=None, modules=None, grants=None, *, name=None)", Rights: object.NoRights, Charge: object.Custom,
			Step: ocap.InterpStep(terms), Doc: "Return an adder.Interp with the nursery's grants and those that are given."},
		{Name: "each", Sig: "($self, limits, /)", Rights: object.NoRights, Charge: object.Constant,
			Fast: each, Doc: "Return the nursery with at most those adder.Limits for every child, in all that it ever gets."},
		{Name: "only", Sig: "($self, /, *, modules=None, grants=None)", Rights: object.NoRights, Charge: object.Custom,
			Step: only, Doc: "Return the nursery with those modules, and those of its grants, alone that are named."},
		{Name: "with_grants", Sig: "($self, grants, /)", Rights: object.NoRights, Charge: object.Custom,
			Fast: withGrants, Doc: "Return the nursery with further grants, by name, for every child."},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the name of the grant, and nothing of what it grants.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return t.NewText("<nursery " + object.ReprStr(object.MakeStr(of(args[0]).name)).Go() + ">")
			}},
	}, maker.Rows()...))
}

// terms is what a child of a nursery has.
func terms(v object.Value) (ocap.Source, *ocap.Terms) {
	x := of(v)
	return &tenure{x.n.bond, x.name}, x.terms()
}

func (x *nurseryObject) terms() *ocap.Terms {
	grants := make(map[string]object.Value, len(x.fixed))
	for _, g := range x.fixed {
		grants[g.name] = g.v
	}
	return &ocap.Terms{Each: x.n.each, Modules: x.n.modules, Grants: grants}
}

// derive is a nursery of v's account with what change does to it, which is paid for first.
func derive(t *object.Thread, v object.Value, fixed []fixedGrant, change func(n *Nursery)) (object.Value, error) {
	b, err := maker.Same(t, v)
	if err != nil {
		return object.None, err
	}
	n := of(v).n.with(b)
	change(n)
	if err := t.Charge(int64(len(fixed)+len(n.modules)), sizeOf(n, fixed)-objectSize); err != nil {
		return object.None, err
	}
	return weaker(v, n, fixed), nil
}

func each(t *object.Thread, args []object.Value) (object.Value, error) {
	least, err := ocap.LimitsOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	return derive(t, args[0], of(args[0]).fixed, func(n *Nursery) { n.each = n.each.Under(least) })
}

// only: Vals are the nursery, modules and grants. PC 1 has the list of modules, 2 that of grants.
func only(t *object.Thread, f *object.NFrame) object.Action {
	for f.PC < 2 {
		if f.PC++; f.PC == 2 {
			f.Vals[1] = f.In
			f.Commit(t)
		}
		if act := ocap.CollectNames(t, f, f.Vals[f.PC]); act != object.Done {
			return act
		}
	}
	out, err := narrow(t, f.Vals[0], f.Vals[1], f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return object.Done
}

// narrow keeps modules and grants that lists name; None keeps all.
func narrow(t *object.Thread, v, vModules, vGrants object.Value) (object.Value, error) {
	x := of(v)
	modules, err := namesOf(t, vModules)
	if err != nil {
		return object.None, err
	}
	names, err := namesOf(t, vGrants)
	if err != nil {
		return object.None, err
	}
	fixed := x.fixed
	if names != nil {
		wanted := make(map[string]bool, len(names))
		for i, name := range names {
			if err := t.PollAt(i); err != nil {
				return object.None, err
			}
			wanted[name] = true
		}
		fixed = nil
		for i, g := range x.fixed {
			if err := t.PollAt(i); err != nil {
				return object.None, err
			}
			if wanted[g.name] {
				fixed = append(fixed, g)
				delete(wanted, g.name)
			}
		}
		for _, name := range names {
			if wanted[name] {
				return object.None, x.n.bond.Deny(t, x.name, "only", name, object.ReprStr(object.MakeStr(name)).Go()+" is not granted")
			}
		}
	}
	return derive(t, v, fixed, func(n *Nursery) {
		if modules != nil {
			n.modules = ocap.Both(n.modules, setOf(modules))
		}
	})
}

// namesOf reads a list of names, nil for None.
func namesOf(t *object.Thread, v object.Value) ([]string, error) {
	if v.IsNone() {
		return nil, nil
	}
	l := object.As[object.List](v)
	if err := t.Charge(int64(l.Len()), 64*int64(l.Len())); err != nil {
		return nil, err
	}
	names := make([]string, 0, l.Len())
	for i, n := range l.Values() {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		if n.Kind() != object.KindStr {
			return nil, t.TypeError("names must be str, not %s", n.Type().Name)
		}
		names = append(names, object.As[object.Str](n).Go())
	}
	return names, nil
}

func withGrants(t *object.Thread, args []object.Value) (object.Value, error) {
	more, err := ocap.GrantsOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	all, err := of(args[0]).terms().With(t, more)
	if err != nil {
		return object.None, err
	}
	names, err := t.GrantNames(all)
	if err != nil {
		return object.None, err
	}
	fixed := make([]fixedGrant, 0, len(all))
	for i, name := range names {
		if err := t.PollAt(i); err != nil {
			return object.None, err
		}
		fixed = append(fixed, fixedGrant{name, all[name]})
	}
	return derive(t, args[0], fixed, func(*Nursery) {})
}
