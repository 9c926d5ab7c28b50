// This file defines the module _importer: what importlib needs of the importer. It tells
// where a module would come from, and gives the source of those that come from roots, which
// tracebacks show too.

package importer

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

func init() {
	str := func(s string) object.Value { return object.Ref(object.Intern(s)) }
	object.RegisterModule(&object.ModuleDef{Name: "_importer", Doc: "What importlib needs of the importer.", Rows: []object.Row{
		{Name: "find", Sig: "(name, /)", Params: "name:str", Rights: object.Power, Charge: object.Custom,
			Doc: "Where a module would come from: (kind, file or None, whether it is a package), or None.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				kind, m, err := locate(t, text(args[0]))
				if err != nil || kind == "" {
					return object.None, err
				}
				if err := t.Charge(1, object.TupleSize(3)+256); err != nil {
					return object.None, err
				}
				file, pkg := object.None, Library[text(args[0])].Package
				if m != nil {
					file, pkg = object.NewStr(FileOf(m.root, m.path)), m.pkg
				}
				return object.NewTuple([]object.Value{str(kind), file, object.Bool(pkg)}), nil
			}},
		{Name: "source", Sig: "(name, /)", Params: "name:str", Rights: object.Power, Charge: object.PerByte,
			Doc: "The source of a module of an own root as bytes, or None.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				kind, m, err := locate(t, text(args[0]))
				if err != nil || m == nil || kind == "dependency" {
					return object.None, err
				}
				if err := t.Charge(int64(len(m.src)/64), object.BytesSize(len(m.src))); err != nil {
					return object.None, err
				}
				return object.NewBytes(m.src), nil
			}},
		{Name: "decode", Sig: "(data, /)", Params: "data:buffer", Rights: object.NoRights, Charge: object.PerByte,
			Doc: "Source as text, by its mark or the encoding it declares.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				data := args[0].Buffer()
				if err := t.Charge(int64(len(data)/64), 2*object.StrSize(len(data), 4)); err != nil {
					return object.None, err
				}
				src, err := syntax.Text("<unknown>", data)
				if err != nil {
					return object.None, SyntaxError(t, err)
				}
				return object.NewStr(string(src)), nil
			}},
	}})
}

// locate does what load does, without loading. A file is charged as if it were compiled.
func locate(t *object.Thread, name string) (kind string, m *found, err error) {
	c := config(t)
	_, ok := Library[name]
	ok = ok && allowed(t, c, name)
	switch {
	case name == "builtins" || object.NativeModule(name) != nil && allowed(t, c, name):
		return "built-in", nil, nil
	case ok && (!c.PreferLibrary || ours(name)):
		return "frozen", nil, nil
	}
	if c.PreferLibrary && allowed(t, c, name) {
		m, err = findLibrary(t, c, name)
	}
	if m == nil && err == nil && ok {
		return "frozen", nil, nil
	}
	if m == nil && err == nil {
		m, err = find(t, c, name)
	}
	kind = "source"
	if m != nil && m.dependency != nil { // m is that, or the package it is a part of
		kind = "dependency"
		if c.concealed(name) {
			return "", nil, nil
		}
		m, err = findIn(t, []Root{m.root}, name)
	}
	if m == nil || m.namespace || err != nil {
		return "", nil, err
	}
	fuel, _ := program.LibraryCost(len(m.src)) // read, not compiled
	return kind, m, t.Charge(fuel, 0)
}

// RootNames are the names of the roots that modules come from, for sys.path.
func RootNames(t *object.Thread) []string {
	c := config(t)
	var out []string
	for _, r := range c.Roots {
		out = append(out, r.Name())
	}
	for _, d := range c.Dependencies {
		if d != c.of {
			out = append(out, d.Root.Name())
		}
	}
	for _, r := range c.Library {
		out = append(out, r.Name())
	}
	return out
}
