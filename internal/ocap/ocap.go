// Package ocap is Python's module adder: the language for capabilities. Each tool has a
// file of its own, which adds its rows to the module; docs/adder-module.md is the
// reference for those who use them. It holds no authority.
package ocap

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

// Module is Python's module adder.
var Module = &object.ModuleDef{
	Name:  "adder",
	Doc:   "The language for capabilities: tools to hand out less than one has.",
	Types: []*object.Type{object.CapabilityErrorType, object.LimitErrorType},
}

func init() { object.RegisterModule(Module) }

// Provide adds functions to the module. It is called from init functions.
func Provide(rows ...row) { Module.Rows = append(Module.Rows, rows...) }

// ProvideTypes adds classes to the module, likewise.
func ProvideTypes(types ...*object.Type) { Module.Types = append(Module.Types, types...) }

// keepsItself are the rows of a type whose instances no copier may take apart.
func keepsItself() []row {
	refuse := func(t *thread, args []value) (value, error) {
		return value{}, t.TypeError("cannot copy or pickle a '%s' object", args[0].Type().Name)
	}
	return []row{
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: refuse, Doc: "Refuse to be copied or pickled."},
		{Name: "__reduce_ex__", Sig: "($self, protocol, /)", Rights: noRights, Charge: object.Constant, Fast: refuse, Doc: "Refuse to be copied or pickled."},
	}
}

// fixedRepr is the row of a repr that says nothing but the kind of object.
func fixedRepr(text string) row {
	shown := object.Ref(object.Intern(text))
	return row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Doc: "The kind of object, nothing else.",
		Fast: func(*thread, []value) (value, error) { return shown, nil }}
}
