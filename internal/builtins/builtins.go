// Package builtins puts together the builtins namespace, and defines those of its
// functions that read frames, run source or use a granted stream: print, input, exec,
// eval, compile, globals, locals, vars, dir.
package builtins

import (
	"sync"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// rows are the functions defined here (a function: some of them look builtins up).
func rows() []object.Row {
	return []object.Row{
		{Name: "print", Sig: "(*args, sep=' ', end='\\n', file=None, flush=False)", Params: "flush:bool", Rights: object.Power,
			Charge: object.PerByte, Catches: true, Step: printStep, Doc: "Write the arguments to a stream, as str() shows them."},
		{Name: "exec", Sig: "(source, /, globals=None, locals=None, *, closure=None)", Rights: object.Reflect,
			Charge: object.Custom, Step: execStep, Doc: "Run source or a code object in the given namespaces."},
		{Name: "eval", Sig: "(source, /, globals=None, locals=None)", Rights: object.Reflect,
			Charge: object.Custom, Step: evalStep, Doc: "Evaluate an expression in the given namespaces."},
		{Name: "compile", Sig: "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
			Params: "flags:index dont_inherit:bool optimize:index _feature_version:index", Rights: object.Reflect,
			Charge: object.Custom, Step: compileStep, Doc: "Compile source to a code object for exec() or eval()."},
		{Name: "globals", Sig: "()", Rights: object.FrameRead, Charge: object.Constant, Fast: globalsFast,
			Doc: "Return the namespace of the calling function's module."},
		{Name: "locals", Sig: "()", Rights: object.FrameRead, Charge: object.PerItem, Fast: localsFast,
			Doc: "Return the caller's local variables; in a function, a snapshot of them."},
		{Name: "vars", Sig: "(object=<unrepresentable>, /)", Rights: object.FrameRead, Charge: object.PerItem, Step: varsStep,
			Doc: "Return an object's __dict__, or locals() without an argument."},
		{Name: "dir", Sig: "(object=<unrepresentable>, /)", Rights: object.FrameRead, Charge: object.PerItem, Step: dirStep,
			Doc: "Return the sorted names of an object's attributes, or of the caller's locals."},
		{Name: "input", Sig: "(prompt='', /)", Rights: object.Power, Charge: object.PerByte, Base: 4, Step: inputStep,
			Doc: "Read a line from the granted standard input."},
	}
}

var (
	once   sync.Once
	shared *object.Dict
)

// Namespace is the builtins every compartment begins with: shared and never written.
func Namespace() *object.Dict {
	once.Do(build)
	return shared
}

func build() {
	object.Ready()
	d := object.NewDict()
	d.ToNamespace()
	set := func(name string, v object.Value) { d.SetStr(object.Intern(name), v) }
	set("__name__", object.Ref(object.Intern("builtins")))
	set("__doc__", object.None)
	set("__package__", object.Ref(object.Intern("")))
	set("__loader__", object.None)
	set("__spec__", object.None)
	all := append(append(append([]object.Row(nil), object.BuiltinRows...), object.AsyncBuiltinRows...), rows()...)
	def := &object.ModuleDef{Name: "builtins", Rows: all}
	object.PublishModule(def)
	for _, n := range object.ModuleNatives(def) {
		set(n.Row.Name, object.Ref(n))
	}
	set("__build_class__", object.Ref(object.BuildClassNative()))
	set("open", iolib.OpenNative())
	imp := object.NewNative(importer.ImportRow)
	imp.Module = object.Ref(object.Intern("builtins"))
	set("__import__", object.Ref(imp))
	for _, t := range object.Types() {
		if t.Module == "builtins" && exported[t.Name] || t == object.CapabilityErrorType || isException(t) {
			set(t.Name, object.Ref(t))
		}
	}
	set("_IncompleteInputError", object.Ref(object.IncompleteInputErrorType))
	set("EnvironmentError", object.Ref(object.OSErrorType))
	set("IOError", object.Ref(object.OSErrorType))
	set("NotImplemented", object.NotImplemented)
	set("Ellipsis", object.Ellipsis)
	set("__debug__", object.True)
	commands(set)
	d.Seal()
	shared = d
}

func isException(t *object.Type) bool {
	return t.Module == "builtins" && t.Is(object.BaseExceptionType) && t.Name[0] != '_'
}

var exported = map[string]bool{
	"object": true, "type": true, "int": true, "bool": true, "float": true, "complex": true, "str": true,
	"bytes": true, "bytearray": true, "memoryview": true, "tuple": true, "list": true, "dict": true, "set": true,
	"frozenset": true, "range": true, "slice": true, "property": true, "staticmethod": true, "classmethod": true,
	"super": true, "enumerate": true, "zip": true, "map": true, "filter": true, "reversed": true,
}
