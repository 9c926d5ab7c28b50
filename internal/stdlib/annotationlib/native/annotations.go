// Package native implements what library modules written in Python need of functions and
// methods that no program may have: _annotations for annotationlib, _dataclasses and
// _copy. Every function answers to its library module alone, and only about functions of
// the compartment that acts there. Beyond that it holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

func init() {
	frameRead := func(name, sig, params, doc string, charge object.Charge, f object.Fast) object.Row {
		return object.Row{Name: name, Sig: sig, Params: params, Rights: object.FrameRead, Charge: charge, Fast: f, Doc: doc}
	}
	object.RegisterModule(&object.ModuleDef{Name: "_annotations", Doc: "What annotationlib needs of functions.", Rows: []object.Row{
		frameRead("cells_of", "(function, /)", "", "The names a function closes over, with their cells.", object.PerItem, cellsOf),
		frameRead("globals_of", "(function, /)", "", "The global namespace of a function.", object.Constant, globalsOf),
		frameRead("rebind", "(function, names, cells, bare, /)", "bare:bool", "The same code over other globals, and other values for cells that are not None.", object.PerItem, rebind),
	}})
	object.RegisterModule(&object.ModuleDef{Name: "_dataclasses", Doc: "What dataclasses needs of functions.", Rows: []object.Row{
		frameRead("retarget", "(function, old, new, /)", "", "Point the __class__ of a function from one class to another, if it is that one.", object.Constant, retarget),
	}})
	object.RegisterModule(&object.ModuleDef{Name: "_copy", Doc: "What copy needs of methods.", Rows: []object.Row{
		frameRead("method_parts", "(method, /)", "", "The function and the object of a bound method.", object.Constant, methodParts),
		frameRead("bound_to", "(method, /)", "", "What a routine is bound to: whether that is a class, and it or its class; None if to nothing, or a module.", object.Constant, boundTo),
		frameRead("private_parts", "(object, /)", "", "Private attributes of an object that a copy has: their names and values, or None.", object.PerItem, privateParts),
		frameRead("give_private", "(object, names, values, /)", "", "Store private attributes.", object.PerItem, givePrivate),
		{Name: "refuse_private", Sig: "(object, /)", Rights: object.NoRights, Charge: object.Constant, Fast: refusePrivate,
			Doc: "Raise TypeError for an object with private attributes whose class does not say how to pickle it."},
		frameRead("class_and_name", "(method, /)", "", "The class and the name of a method that is read off a class, or None.", object.Constant, classAndName),
	}})
	object.RegisterModule(&object.ModuleDef{Name: "_cnames", Doc: "What library classes need that CPython writes in C.", Rows: []object.Row{
		{Name: "dotted", Sig: "(cls, /, *members)", Rights: object.FrameRead, Charge: object.Constant, Fast: dotted,
			Doc: "Make messages name a class with its module, and take its properties for attributes written in C: plain members those named. Returns the class."},
	}})
}

// dotted is for classes that a library module makes; each compartment has its own.
func dotted(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCaller("_dtclasses", "_decnumber", "_deccontext", "_typing", "_pickle", "asyncio.futures", "asyncio.tasks"); !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "dotted() is for library modules alone")
	}
	if args[0].Kind() != object.KindType || object.As[object.Type](args[0]).Flags&object.FlagStatic != 0 {
		return object.Value{}, t.TypeError("dotted() argument 1 must be a class, not %s", args[0].Type().Name)
	}
	var members []string
	for _, v := range object.As[object.Tuple](args[1]).Items {
		if v.Kind() != object.KindStr {
			return object.Value{}, t.TypeError("a member's name must be str, not %s", v.Type().Name)
		}
		members = append(members, object.As[object.Str](v).Go())
	}
	object.As[object.Type](args[0]).SetDotted(members)
	return args[0], nil
}

// own checks that a library module asks about a function of the compartment that acts
// there.
func own(t *object.Thread, module, name string, v object.Value) (*object.Function, error) {
	users := []string{module}
	if module == "annotationlib" {
		users = append(users, "typing", "inspect") // neither returns what a callable given to it returns
	}
	comp, ok := t.LibraryCall(name, users...)
	if !ok {
		return nil, t.Raise(object.PermissionErrorType, "%s() is for the module %s alone", name, module)
	}
	if v.Kind() != object.KindFunction {
		return nil, t.TypeError("%s() argument 1 must be function, not %s", name, v.Type().Name)
	}
	f := object.As[object.Function](v)
	if f.Binding.Comp != comp {
		return nil, t.Raise(object.PermissionErrorType, "%s(): the function belongs to another compartment", name)
	}
	return f, nil
}

func cellsOf(t *object.Thread, args []object.Value) (object.Value, error) {
	f, err := own(t, "annotationlib", "cells_of", args[0])
	if err != nil {
		return object.Value{}, err
	}
	n := int64(len(f.Closure))
	if err := t.Charge(n/8, object.ListSize+n*(16+object.TupleSize(2)+64)); err != nil {
		return object.Value{}, err
	}
	items := make([]object.Value, n)
	for i, c := range f.Closure {
		items[i] = object.NewTuple([]object.Value{object.NewStr(f.Code.FreeVars[i].Name), object.Ref(c)})
	}
	return object.Ref(object.NewList(items)), nil
}

func globalsOf(t *object.Thread, args []object.Value) (object.Value, error) {
	f, err := own(t, "annotationlib", "globals_of", args[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Ref(f.Binding.Ns), nil
}

// rebind: cells has a value for each cell of cells_of, or None to keep it. With bare, the
// namespace of a class body is empty.
func rebind(t *object.Thread, args []object.Value) (object.Value, error) {
	f, err := own(t, "annotationlib", "rebind", args[0])
	if err != nil {
		return object.Value{}, err
	}
	if args[1].Kind() != object.KindDict || args[2].Kind() != object.KindList || object.As[object.List](args[2]).Len() != len(f.Closure) {
		return object.Value{}, t.TypeError("rebind() takes a function, a dict and a list with an item for each of its cells")
	}
	n := int64(len(f.Closure))
	if err := t.Charge(n/8, object.FunctionSize+n*64); err != nil {
		return object.Value{}, err
	}
	given := object.As[object.List](args[2])
	closure := make([]*object.Cell, n)
	for i, c := range f.Closure {
		v := given.Get(i)
		switch {
		case args[3].Bool() && f.Code.FreeVars[i].Name == "__classdict__":
			c = newCell(object.Ref(object.NewDict()))
		case !v.IsNone():
			c = newCell(v)
		}
		closure[i] = c
	}
	return t.Eval.Recode(f, object.As[object.Dict](args[1]), closure)
}

func newCell(v object.Value) *object.Cell {
	return &object.Cell{Header: object.Header{Type: object.CellType}, V: v}
}

func retarget(t *object.Thread, args []object.Value) (object.Value, error) {
	f, err := own(t, "dataclasses", "retarget", args[0])
	if err != nil {
		if comp, ok := t.LibraryCaller("dataclasses"); ok && args[0].Kind() == object.KindFunction && object.As[object.Function](args[0]).Binding.Comp != comp {
			t.Exc = nil // a method from elsewhere keeps its class
			return object.False, nil
		}
		return object.Value{}, err
	}
	for i, c := range f.Closure {
		if f.Code.FreeVars[i].Name == "__class__" && c.V == args[1] {
			c.V = args[2]
			return object.True, nil
		}
	}
	return object.False, nil
}

func methodParts(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCall("method_parts", "copy", "inspect"); !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "method_parts() is for the modules copy and inspect alone")
	}
	if args[0].Kind() != object.KindMethod {
		return object.Value{}, t.TypeError("method_parts() argument 1 must be method, not %s", args[0].Type().Name)
	}
	if t.Foreign(args[0]) {
		return object.Value{}, t.TypeError("the parts of a method of another compartment are not shown")
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.Value{}, err
	}
	m := object.As[object.BoundMethod](args[0])
	return object.NewTuple([]object.Value{m.Fn, m.Self}), nil
}

// boundTo is for pydoc, which says of what a method is one. The object itself stays unseen,
// and a class of another compartment is shown by its token: pydoc calls what a program replaces.
func boundTo(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCall("bound_to", "pydoc"); !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "bound_to() is for the module pydoc alone")
	}
	var self object.Value
	switch v := args[0]; v.Kind() {
	case object.KindMethod:
		self = object.As[object.BoundMethod](v).Self
	case object.KindNative:
		if n := object.As[object.Native](v); n.Owner != nil {
			self = n.Self
		}
	}
	if self.IsUnbound() {
		return object.None, nil
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.Value{}, err
	}
	cls, isClass := object.Ref(self.Type()), self.Kind() == object.KindType
	if isClass {
		cls = self
	}
	return object.NewTuple([]object.Value{object.Bool(isClass), t.TokenFor(cls)}), nil
}

// classAndName is for pickle: getattr of the two is the method. What is bound to anything but
// a class would show its object, and a class of another compartment its constructor.
func classAndName(t *object.Thread, args []object.Value) (object.Value, error) {
	comp, ok := t.LibraryCall("class_and_name", "_pickle")
	if !ok {
		return object.Value{}, t.Raise(object.PermissionErrorType, "class_and_name() is for the module pickle alone")
	}
	var cls *object.Type
	var name object.Value
	switch v := args[0]; v.Kind() {
	case object.KindMethod:
		m := object.As[object.BoundMethod](v)
		if m.Self.Kind() != object.KindType || m.Fn.Kind() != object.KindFunction {
			return object.None, nil
		}
		cls, name = object.As[object.Type](m.Self), object.As[object.Function](m.Fn).Name()
	case object.KindNative:
		n := object.As[object.Native](v)
		switch {
		case v.Type() == object.MethodDescriptorType || v.Type() == object.WrapperDescriptorType:
			cls = n.Owner
		case v.Type() == object.BuiltinType && !n.Self.IsUnbound() && n.Self.Kind() == object.KindType:
			cls = object.As[object.Type](n.Self)
		default:
			return object.None, nil
		}
		name = object.Ref(object.Intern(n.Row.Name))
	default:
		return object.None, nil
	}
	if cls == nil || cls.Maker != nil && cls.Maker != comp {
		return object.None, nil
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.Value{}, err
	}
	return object.NewTuple([]object.Value{object.Ref(cls), name}), nil
}
