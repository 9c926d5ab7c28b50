// This file defines what copy and pickle need of private attributes (SECURITY §2): a copy by
// an author of the object's class has them, and what would write them down is refused.

package native

import (
	"github.com/adderlang/adder/internal/object"
)

var rebuilders = []*object.Str{object.Intern("__reduce_ex__"), object.Intern("__reduce__"), object.Intern("__getstate__")}

// rebuildsItself tells whether a class, or a base that no library has written, says itself
// what its objects consist of.
func rebuildsItself(typ *object.Type) bool {
	for _, name := range rebuilders {
		v, owner := typ.LookupOwner(name)
		if owner == nil || owner.Flags&object.FlagStatic != 0 {
			continue
		}
		if v.Kind() != object.KindFunction || !object.As[object.Function](v).OfLibrary() {
			return true
		}
	}
	return false
}

// privateParts gives the names and the values. The names are no strs, and no program sees
// them: copy gives them back.
func privateParts(t *object.Thread, args []object.Value) (object.Value, error) {
	comp, ok := t.LibraryCall("private_parts", "copy")
	if !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "private_parts() is for the module copy alone")
	}
	typ := args[0].Type()
	n := int64(0)
	object.VisitPrivate(args[0], func(*object.Str, object.Value) { n++ })
	if n == 0 || rebuildsItself(typ) {
		return object.None, nil
	}
	author := false
	for _, c := range typ.MRO {
		author = author || c.Maker == comp
	}
	if !author {
		return object.Value{}, t.TypeError("cannot copy '%s' object: its private attributes belong to another compartment", typ.Name)
	}
	if err := t.Charge(n/2, object.TupleSize(2)+2*object.TupleSize(int(n))); err != nil {
		return object.Value{}, err
	}
	names, values := make([]object.Value, 0, n), make([]object.Value, 0, n)
	var err error
	object.VisitPrivate(args[0], func(name *object.Str, x object.Value) {
		if err == nil {
			err = t.PollAt(len(names))
		}
		names, values = append(names, object.Ref(name)), append(values, x)
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.NewTuple([]object.Value{object.NewTuple(names), object.NewTuple(values)}), nil
}

// givePrivate stores values under the names of privateParts.
func givePrivate(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCall("give_private", "copy"); !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "give_private() is for the module copy alone")
	}
	names, values := object.As[object.Tuple](args[1]).Items, object.As[object.Tuple](args[2]).Items
	if err := t.Charge(int64(len(names)), 0); err != nil {
		return object.Value{}, err
	}
	for i, name := range names {
		if err := t.PollAt(i); err != nil { // the same values are stored again
			return object.Value{}, err
		}
		if _, _, err := t.SetAttrFast(args[0], object.As[object.Str](name), values[i]); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// refusePrivate is for pickle.
func refusePrivate(t *object.Thread, args []object.Value) (object.Value, error) {
	has := false
	object.VisitPrivate(args[0], func(*object.Str, object.Value) { has = true })
	if typ := args[0].Type(); has && !rebuildsItself(typ) {
		return object.Value{}, t.TypeError("cannot pickle '%s' object: it has private attributes, and its class defines no __getstate__ or __reduce__", typ.Name)
	}
	return object.None, nil
}
