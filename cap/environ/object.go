// This file defines an environment as Python sees it: a mapping from str to str.

package environ

import (
	"strings"

	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
)

// A varsObject is the object of Vars.
type varsObject struct {
	object.Header
	v    *Vars
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const objectSize = 160

var varsType = object.Declare("adder.Environ", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

func of(v object.Value) *varsObject { return object.As[varsObject](v) }

func weaker(v object.Value, w *Vars, own int64) object.Value {
	return object.Ref(&varsObject{object.Header{Type: varsType}, w, of(v).name, own})
}

var maker = &bond.Maker{What: "the environment", Items: []string{"reads", "bytes"}, Size: objectSize,
	Of: func(v object.Value) *bond.Bond { return &of(v).v.bond },
	Make: func(v object.Value, b bond.Bond) object.Value {
		return weaker(v, of(v).v.with(b), max(objectSize, of(v).own))
	}}

func init() {
	row := func(name, sig, params, doc string, charge object.Charge, fast object.Fast) object.Row {
		return object.Row{Name: name, Sig: "($self, " + sig + ")", Params: params, Rights: object.NoRights, Charge: charge, Doc: doc, Fast: fast}
	}
	listed := func(name, doc string, item func(x *varsObject, name string) object.Value) object.Row {
		return row(name, "/", "", doc, object.PerItem, func(t *object.Thread, args []object.Value) (object.Value, error) {
			items, err := of(args[0]).items(t, item)
			if err != nil {
				return object.None, err
			}
			return t.ListOf(items)
		})
	}
	varsType.Define("A granted environment.", object.LayoutOf(nil, func(x *varsObject) int64 { return 64 + x.own + x.v.bond.Cost() + x.v.table.size() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("environ"))},
		row("__getitem__", "key, /", "", "Return the value of a variable.", object.PerByte, func(t *object.Thread, args []object.Value) (object.Value, error) {
			v, ok, err := of(args[0]).get(t, args[1])
			if err == nil && !ok {
				err = t.KeyError(args[1])
			}
			return v, err
		}),
		row("get", "key, default=None, /", "", "Return the value of a variable, or the default.", object.PerByte, func(t *object.Thread, args []object.Value) (object.Value, error) {
			v, ok, err := of(args[0]).get(t, args[1])
			if err == nil && !ok {
				v = args[2]
			}
			return v, err
		}),
		row("__contains__", "key, /", "", "Return whether a variable is set.", object.PerByte, func(t *object.Thread, args []object.Value) (object.Value, error) {
			_, ok, err := of(args[0]).get(t, args[1])
			return object.Bool(ok), err
		}),
		row("__setitem__", "key, value, /", "", "Set a variable.", object.PerByte, set),
		row("__delitem__", "key, /", "", "Remove a variable.", object.PerByte, drop),
		row("__len__", "/", "", "Return how many variables are set.", object.PerItem, func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := of(args[0])
			n := len(x.v.list())
			if err := t.Charge(int64(n)/32, 0); err != nil {
				return object.None, err
			}
			return object.Int(int64(n)), x.reading(t, "list", "")
		}),
		{Name: "__iter__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerItem, Doc: "Iterate over the names, sorted.", Step: iterate},
		listed("keys", "Return the names, sorted.", func(x *varsObject, name string) object.Value { return object.NewStr(name) }),
		listed("values", "Return the values, in order of their names.", func(x *varsObject, name string) object.Value {
			v, _ := x.v.get(name)
			return object.NewStr(v)
		}),
		listed("items", "Return pairs of name and value, sorted.", func(x *varsObject, name string) object.Value {
			v, _ := x.v.get(name)
			return object.NewTuple([]object.Value{object.NewStr(name), object.NewStr(v)})
		}),
		row("only", "/, *names", "", "Return the environment with those variables alone that are named.", object.PerItem, only),
		row("read_only", "/", "", "Return the environment without the right to change it.", object.Constant, func(t *object.Thread, args []object.Value) (object.Value, error) {
			b, err := maker.Same(t, args[0])
			if err != nil {
				return object.None, err
			}
			w := of(args[0]).v.with(b)
			w.write = false
			return weaker(args[0], w, objectSize), nil
		}),
		row("__repr__", "/", "", "Show the name of the grant, and no value.", object.Constant, func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := "<environ " + object.ReprStr(object.MakeStr(of(args[0]).name)).Go() + ">"
			if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
				return object.None, err
			}
			return object.NewStr(s), nil
		}),
	}, maker.Rows()...))
}

// nameOf is a key as text.
func nameOf(t *object.Thread, key object.Value) (string, error) {
	if key.Kind() != object.KindStr {
		return "", t.TypeError("str expected, not %s", key.Type().Name)
	}
	s := object.As[object.Str](key)
	if err := t.Charge(int64(s.Len())/64, 0); err != nil {
		return "", err
	}
	return s.Go(), nil
}

// reading is the gate of what reads.
func (x *varsObject) reading(t *object.Thread, op, target string) error {
	b := &x.v.bond
	if err := b.Use(t, x.name, op, target); err != nil {
		return err
	}
	if !b.Account.Take(reads, 1) {
		return b.Fail(t, x.name, op, target, 122, "Quota exceeded")
	}
	b.Heard(x.name, op, target, "")
	return nil
}

func (x *varsObject) get(t *object.Thread, key object.Value) (object.Value, bool, error) {
	name, err := nameOf(t, key)
	if err != nil {
		return object.None, false, err
	}
	v, ok := x.v.get(name)
	if err := t.Charge(int64(len(v))/64, object.StrSize(len(v), 4)); err != nil {
		return object.None, false, err
	}
	if err := x.reading(t, "get", name); err != nil {
		return object.None, false, err
	}
	if !ok {
		return object.None, false, nil
	}
	return object.NewStr(v), true, nil
}

// items makes something of each name that is set.
func (x *varsObject) items(t *object.Thread, item func(x *varsObject, name string) object.Value) ([]object.Value, error) {
	names, bytes := x.v.list(), int64(0)
	for _, n := range names {
		v, _ := x.v.get(n)
		bytes += object.TupleSize(2) + object.StrSize(len(n), 4) + object.StrSize(len(v), 4)
	}
	if err := t.Charge(int64(len(names))/8+bytes/64, bytes); err != nil {
		return nil, err
	}
	if err := x.reading(t, "list", ""); err != nil {
		return nil, err
	}
	out := make([]object.Value, len(names))
	for i, n := range names {
		out[i] = item(x, n)
	}
	return out, nil
}

func iterate(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		items, err := of(f.Vals[0]).items(t, func(x *varsObject, name string) object.Value { return object.NewStr(name) })
		if err == nil {
			err = t.Charge(0, object.TupleSize(len(items)))
		}
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.IterOp(f, object.NewTuple(items)); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

// writing is the gate of what changes a variable.
func (x *varsObject) writing(t *object.Thread, op, name string) error {
	b := &x.v.bond
	if err := b.Use(t, x.name, op, name); err != nil {
		return err
	}
	if !x.v.write || !x.v.shows(name) {
		return b.Fail(t, x.name, op, name, 13, "Permission denied")
	}
	return nil
}

func set(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	name, err := nameOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	value, err := nameOf(t, args[2])
	if err != nil {
		return object.None, err
	}
	switch {
	case name == "" || strings.ContainsAny(name, "=\x00"):
		return object.None, t.ValueError("illegal environment variable name")
	case strings.Contains(value, "\x00"):
		return object.None, t.ValueError("embedded null byte")
	}
	n := int64(len(name) + len(value))
	if err := t.Charge(n/64, varCost+n); err != nil {
		return object.None, err
	}
	if err := x.writing(t, "set", name); err != nil {
		return object.None, err
	}
	b := &x.v.bond
	ok := b.Account.Take(bytesSet, n)
	if ok && !x.v.table.set(name, value) {
		b.Account.Give(bytesSet, n)
		ok = false
	}
	if !ok {
		return object.None, b.Fail(t, x.name, "set", name, 122, "Quota exceeded")
	}
	b.Heard(x.name, "set", name, "")
	return object.None, nil
}

func drop(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	name, err := nameOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	if err := x.writing(t, "delete", name); err != nil {
		return object.None, err
	}
	if !x.v.table.drop(name) {
		return object.None, t.KeyError(args[1])
	}
	x.v.bond.Heard(x.name, "delete", name, "")
	return object.None, nil
}

func only(t *object.Thread, args []object.Value) (object.Value, error) {
	var names []string
	for _, v := range object.As[object.Tuple](args[1]).Items {
		name, err := nameOf(t, v)
		if err != nil {
			return object.None, err
		}
		names = append(names, name)
	}
	own := int64(objectSize)
	for _, n := range names {
		own += 64 + int64(len(n))
	}
	b, err := maker.Same(t, args[0])
	if err == nil {
		err = t.Charge(int64(len(names))/8, own-objectSize)
	}
	if err != nil {
		return object.None, err
	}
	w := of(args[0]).v.with(b)
	w.names = of(args[0]).v.among(names)
	return weaker(args[0], w, own), nil
}
