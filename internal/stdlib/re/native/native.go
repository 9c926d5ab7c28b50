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

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

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
		{Name: "width", Sig: "(pattern, /)", Rights: noRights, Charge: object.Constant, Fast: width,
			Doc: "The least and the greatest length of a match, None for no limit."},
	}
	object.RegisterModule(module)
}

func width(t *thread, args []value) (value, error) {
	if args[0].Type() != patternType {
		return object.None, t.TypeError("width() argument must be re.Pattern, not %s", args[0].Type().Name)
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return object.None, err
	}
	p := asPattern(args[0]).prog
	hi := object.None
	if p.Hi != re.MaxWidth {
		hi = object.Int(int64(min(p.Hi, 1<<62)))
	}
	return object.NewTuple([]value{object.Int(int64(min(p.Lo, 1<<62))), hi}), nil
}
