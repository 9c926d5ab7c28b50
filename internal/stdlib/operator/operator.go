// Package operator implements Python's operator module, and _operator, its private
// twin. It holds no authority: attrgetter and methodcaller read attributes with their
// finder's eyes, as getattr does.
//
//	operator.go  the tables
//	unary.go     functions that ask one thing of one object
//	binary.go    operators and comparisons of two
//	getters.go   attrgetter, itemgetter, methodcaller
package operator

import (
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
)

const done = object.Done

func init() {
	rows := append(unaryRows(), binaryRows()...)
	byName := map[string]value{}
	var consts, private []object.ConstDef
	add := func(name string, v value) {
		byName[name] = v
		consts = append(consts, object.ConstDef{Name: name, Value: v})
		private = append(private, object.ConstDef{Name: name, Value: v})
	}
	for i := range rows {
		add(rows[i].Name, object.NewModuleNative("_operator", &rows[i]))
	}
	for _, typ := range []*object.Type{attrGetterType, itemGetterType, methodCallerType} {
		add(typ.QualName, object.Ref(typ))
	}
	var all []value
	for _, c := range consts {
		all = append(all, object.Ref(object.Intern(c.Name)))
	}
	slices.SortFunc(all, func(a, b value) int {
		return strings.Compare(object.As[object.Str](a).Go(), object.As[object.Str](b).Go())
	})
	for _, name := range strings.Fields("abs add and_ call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat " +
		"ifloordiv ilshift imatmul imod imul index inv invert ior ipow irshift isub itruediv ixor le lshift lt matmul mod mul ne " +
		"neg not_ or_ pos pow rshift setitem sub truediv xor") {
		consts = append(consts, object.ConstDef{Name: "__" + strings.TrimSuffix(name, "_") + "__", Value: byName[name]})
	}
	private = append(private, object.ConstDef{Name: "_compare_digest", Value: object.NewModuleNative("_operator", &compareDigestRow)})
	object.RegisterModule(&object.ModuleDef{Name: "operator", Doc: "The operators as functions.", Consts: consts,
		Init: func(t *thread, ns *object.Dict) error {
			l, err := t.ListOf(all)
			if err == nil {
				ns.SetStr(object.Intern("__all__"), l)
			}
			return err
		}})
	object.RegisterModule(&object.ModuleDef{Name: "_operator", Doc: "The native half of operator.", Consts: private})
}

// sub makes the step of a function that is one sub-operation.
func sub(op func(t *thread, f *frame) action) object.Step {
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			if act := op(t, f); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	}
}
