// Package native implements _re, the native half of Python's re: patterns, matches and
// their methods over the matcher of internal/re. It holds no authority.
//
//	native.go    the module
//	pattern.go   compiling; Pattern
//	subject.go   what is searched in
//	run.go       driving a matcher, paid for, in steps
//	search.go    match, fullmatch, search
//	findall.go   findall, split
//	iter.go      finditer, scanner
//	sub.go       sub, subn
//	template.go  replacements, expand
//	match.go     Match
package native

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

var module = &object.ModuleDef{
	Name:  "_re",
	Doc:   "The native half of re.",
	Types: []*object.Type{patternType, matchType, scannerType},
	Consts: []object.ConstDef{
		{Name: "Pattern", Value: object.Ref(patternType)},
		{Name: "Match", Value: object.Ref(matchType)},
	},
}

func init() {
	module.Rows = []row{
		{Name: "compile", Sig: "(pattern, flags, /)", Params: "flags:int32", Rights: noRights, Charge: object.PerByte, Step: compileStep,
			Doc: "Compile a pattern: (pattern object or None, warnings, error or None, tree).\n\nAn error is (message, position or None). The tree is text, with the DEBUG flag."},
		{Name: "compile_scanner", Sig: "(phrases, flags, /)", Params: "flags:int32", Rights: noRights, Charge: object.PerByte, Step: compileStep,
			Doc: "Compile patterns as alternatives that are a group each."},
	}
	object.RegisterModule(module)
}
