// This file defines Compartment: code of others within the same interpreter, with modules and
// grants of its own, that shares what it is handed and nothing else.

package ocap

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/builtins"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

var compartmentType = object.Declare("Compartment", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref), object.InModule("adder"))

// A compartment is what the maker of one holds: whoever has it runs code in there.
type compartment struct {
	object.Header
	c  *object.Compartment
	ns *object.Dict // of its __main__
}

const compartmentSize = 48

func init() {
	ProvideTypes(compartmentType)
	of := func(v value) *compartment { return object.As[compartment](v) }
	compartmentType.Define("Compartment(modules=None, grants=None, *, name=None)\n--\n\nA place for code of others in this interpreter.\n\n"+
		"modules lists the library modules that it may import; None allows those\nof the program. grants are its capabilities by name: each is bound to its\n"+
		"name in the namespace, and found by open(), print() and the tamed modules.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			object.VisitCompartment(of(v).c, visit)
			ns := object.Ref(of(v).ns)
			visit(&ns)
		},
		Size: func(value) int64 { return compartmentSize }, Go: object.GoOf[compartment](),
	}, append(keepsItself(),
		row{Name: "__new__", Sig: "($type, /, modules=None, grants=None, *, name=None)", Kind: object.Static, Rights: noRights, Charge: object.Custom, Base: 20,
			Step: newCompartment, Doc: "Make a compartment."},
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Doc: "The name.",
			Fast: func(t *thread, args []value) (value, error) {
				return t.NewText("<Compartment " + object.ReprStr(object.MakeStr(of(args[0]).c.Name)).Go() + ">")
			}},
		row{Name: "namespace", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: "The global names of the code that it runs.",
			Fast: func(t *thread, args []value) (value, error) { return object.Ref(of(args[0]).ns), nil }},
		row{Name: "exec", Sig: "($self, source, /, filename='<compartment>')", Params: "filename:str", Rights: noRights, Charge: object.Custom,
			Step: runIn(syntax.ModeExec), Doc: "Run source in the compartment: with its rights, over its namespace."},
		row{Name: "eval", Sig: "($self, source, /, filename='<compartment>')", Params: "filename:str", Rights: noRights, Charge: object.Custom,
			Step: runIn(syntax.ModeEval), Doc: "Evaluate an expression in the compartment."},
		row{Name: "import_module", Sig: "($self, name, /)", Params: "name:str", Rights: noRights, Charge: object.Custom,
			Step: importIn, Doc: "Import a module as the compartment would, and return it."},
		row{Name: "format", Sig: "($self, text, /, *args, **kwargs)", Params: "text:str kwargs:lazy", Rights: noRights, Charge: object.PerByte,
			Step: asCompartment(strFormat), Doc: "text.format(*args, **kwargs) as the compartment: what it may not read, the\ntext cannot show."},
		row{Name: "getattr", Sig: "($self, object, name, default=<unrepresentable>, /)", Rights: noRights, Charge: object.Constant,
			Step: asCompartment(builtinGetattr), Doc: "getattr(object, name) as the compartment."},
	))
}

// newCompartment: Vals are the class, modules, grants, name, then the list of modules.
// PC 1 has that list.
func newCompartment(t *thread, f *frame) action {
	const vModules, vGrants, vName = 1, 2, 3
	if f.PC == 0 {
		f.PC = 1
		if act := CollectNames(t, f, f.Vals[vModules]); act != done {
			return act
		}
	}
	rules, err := narrowed(t, importer.RulesOf(t), f.In)
	if err != nil {
		return t.Fail(err)
	}
	grants, err := GrantsOf(t, f.Vals[vGrants])
	if err != nil {
		return t.Fail(err)
	}
	name, err := nameOf(t, f.Vals[vName], "compartment "+strconv.Itoa(t.S.Compartments()+1))
	if err != nil {
		return t.Fail(err)
	}
	x, _, err := makeCompartment(t, name, "__main__", rules, grants)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Ref(x)
	return done
}

// CollectNames gathers an argument such as modules: f.In is a list, or None.
func CollectNames(t *thread, f *frame, v value) action {
	if v.IsNone() {
		f.In = v
		return done
	}
	return t.CollectOp(f, v)
}

// nameOf is the name that an argument gives, or the one that is given without.
func nameOf(t *thread, v value, without string) (string, error) {
	switch {
	case v.IsNone():
		return without, nil
	case v.Type() != object.StrType:
		return "", t.TypeError("name must be str, not %s", v.Type().Name)
	}
	return object.As[object.Str](v).Go(), nil
}

// makeCompartment makes a compartment and the module that its code runs in.
func makeCompartment(t *thread, name, module string, rules *importer.Config, grants map[string]value) (*compartment, *object.Module, error) {
	if err := t.Charge(4*int64(len(grants)), compartmentSize+importer.ModuleSize+object.DictSize); err != nil {
		return nil, nil, err
	}
	names, err := t.GrantNames(grants)
	if err != nil {
		return nil, nil, err
	}
	main := importer.NewModule(module)
	for i, n := range names {
		if err := t.PollAt(i); err != nil {
			return nil, nil, err
		}
		main.Dict.SetStr(object.MakeStr(n), grants[n])
	}
	c, err := importer.NewCompartment(t, name, rules, grants)
	if err != nil {
		return nil, nil, err
	}
	c.Stdin, c.Stdout, c.Stderr = grants["stdin"], grants["stdout"], grants["stderr"]
	c.Owns(object.Ref(main))
	main.Dict.SetStr(strBuiltins, object.Ref(c.BuiltinsModule()))
	c.Modules.SetStr(object.MakeStr(module), object.Ref(main))
	return &compartment{Header: t.Header(compartmentType), c: c, ns: main.Dict}, main, nil
}

var strBuiltins = object.Intern("__builtins__")

// narrowed are the import rules of what is made within others: those as far as they concern the
// library, or the part of them that a list names.
func narrowed(t *thread, outer *importer.Config, modules value) (*importer.Config, error) {
	rules := &importer.Config{Allowed: outer.Allowed, Library: outer.Library, PreferLibrary: outer.PreferLibrary}
	if modules.IsNone() {
		return rules, nil
	}
	rules.Allowed = map[string]bool{}
	for i, v := range object.As[object.List](modules).Values() {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		if v.Kind() != object.KindStr {
			return nil, t.TypeError("modules must be names, not %s", v.Type().Name)
		}
		top, _, _ := strings.Cut(object.As[object.Str](v).Go(), ".")
		if outer.Allowed == nil || outer.Allowed[top] {
			rules.Allowed[top] = true
		}
	}
	return rules, nil
}

// GrantsOf reads the dict of grants.
func GrantsOf(t *thread, v value) (map[string]value, error) {
	if v.IsNone() {
		return nil, nil
	}
	if v.Type() != object.DictType {
		return nil, t.TypeError("grants must be a dict, not %s", v.Type().Name)
	}
	d := object.As[object.Dict](v)
	if err := t.Charge(4*int64(d.Len()), int64(d.Len())*100); err != nil {
		return nil, err
	}
	grants := make(map[string]value, d.Len())
	err := t.EachItem(d, func(k, x value) error {
		if k.Type() != object.StrType {
			return t.TypeError("the names of grants must be str, not %s", k.Type().Name)
		}
		name := object.As[object.Str](k).Go()
		if !object.IsGrantName(name) {
			return t.ValueError("%s cannot be the name of a grant", object.ReprStr(object.MakeStr(name)).Go())
		}
		grants[name] = x
		return nil
	})
	return grants, err
}

// runIn compiles source and runs it in the compartment. Vals are the compartment, the source,
// the file name, then the function. PC 1 shows the compiler's warnings, 2 runs it.
func runIn(mode syntax.Mode) object.Step {
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			x := object.As[compartment](f.Vals[0])
			src, isText, err := builtins.SourceOf(t, f.Vals[1], "source")
			if err != nil {
				return t.Fail(err)
			}
			c, err := builtins.CompileText(t, object.As[object.Str](f.Vals[2]).Go(), src, program.Options{Mode: mode, IsText: isText})
			if err != nil {
				return importer.Fail(t, f, err)
			}
			caller := t.Comp
			t.Comp = x.c
			fn, err := t.Eval.Function(c, x.ns)
			t.Comp = caller
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, fn)
			f.PC = 1
			f.Commit(t)
			if a := importer.ShowWarnings(t, f, c); a != done {
				return a
			}
		}
		if f.PC == 1 {
			f.PC = 2
			if a := t.CallValue(f, f.Vals[3]); a != done {
				return a
			}
		}
		f.Out = object.None
		if mode == syntax.ModeEval {
			f.Out = f.In
		}
		return done
	}
}

// importIn: Vals are the compartment and the name.
func importIn(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if a := importer.ImportIn(t, f, object.As[compartment](f.Vals[0]).c, f.Vals[1]); a != done {
			return a
		}
	}
	f.Out = f.In
	return done
}

// asCompartment runs a native with the compartment's eyes. Vals are the compartment and the
// arguments of the native as its row takes them.
func asCompartment(find func() value) object.Step {
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			act(t, f)
			f.PC = 1
			if a := t.PushRow(f, object.As[object.Native](find()).Row, f.Vals[1:]...); a != done {
				return a
			}
		}
		f.Out = f.In
		return done
	}
}

func strFormat() value {
	v, _ := object.StrType.Lookup(object.Intern("format"))
	return v
}

func builtinGetattr() value {
	v, _ := builtins.Namespace().GetStr(object.Intern("getattr"))
	return v
}

// act makes the rest of a native's frame the compartment's, which stands first in its Vals.
func act(t *thread, f *frame) {
	c := object.As[compartment](f.Vals[0]).c
	f.Comp, t.Comp = c, c
}
