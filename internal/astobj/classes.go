// This file defines the meeting of the table with the classes: the module _astnodes, which
// the embedded module _ast builds its classes with, and where they are kept.

package astobj

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A set is the classes of an interpreter: State.Modules holds it.
type set struct {
	ast    *object.Type
	types  []*object.Type // by number in the table
	shared []object.Value // the one instance of a class without fields, or unbound
	number map[*object.Type]int
}

const stateKey = "adder.ast"

// Refs makes the classes roots of the census.
func (s *set) Refs(visit func(*object.Value)) {
	v := object.Ref(s.ast)
	visit(&v)
	for _, t := range s.types {
		v := object.Ref(t)
		visit(&v)
	}
	for i := range s.shared {
		if s.shared[i].P != nil {
			visit(&s.shared[i])
		}
	}
}

// Loaded tells whether the module _ast has been imported, which encoding needs.
func Loaded(t *object.Thread) bool { return classesOf(t) != nil }

func classesOf(t *object.Thread) *set {
	s, _ := t.Comp.Kept(stateKey).(*set)
	return s
}

// IsNode tells whether v is an object of the ast module.
func IsNode(t *object.Thread, v object.Value) bool {
	s := classesOf(t)
	return s != nil && v.Kind() == object.KindInstance && v.Type().Is(s.ast)
}

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_astnodes", Doc: "What _ast makes its classes of.", Rows: []object.Row{
		{Name: "table", Sig: "()", Rights: object.NoRights, Charge: object.Custom, Fast: tableFast,
			Doc: "A list of (base, class, fields), the fields as 'kind name' each."},
		{Name: "register", Sig: "(base, namespace, /)", Rights: object.FrameRead, Charge: object.Custom, Fast: registerFast,
			Doc: "Say which classes the nodes of compile() have."},
		{Name: "prepare", Sig: "(number, /)", Params: "number:index", Rights: object.NoRights, Charge: object.Custom, Step: prepareStep,
			Doc: "Make the shapes of the nodes of a class."},
	}})
}

// tableFast costs 1 fuel for 8 rows of about 300 bytes.
func tableFast(t *object.Thread, args []object.Value) (object.Value, error) {
	n := int64(len(rows))
	if err := t.Charge(n/8, object.ListSize+n*316); err != nil {
		return object.None, err
	}
	out := make([]object.Value, len(classes))
	marks := [...]string{one: "", opt: "?", many: "*", gaps: "?*"}
	for i, c := range classes {
		var fields []string
		for _, f := range c.fields {
			fields = append(fields, f.kind+marks[f.shape]+" "+f.name)
		}
		out[i] = object.NewTuple([]object.Value{object.NewStr(c.base), object.NewStr(c.name), object.NewStr(strings.Join(fields, ", "))})
	}
	return object.Ref(object.NewList(out)), nil
}

// registerFast serves the module _ast alone, once in each interpreter.
func registerFast(t *object.Thread, args []object.Value) (object.Value, error) {
	if _, ok := t.LibraryCaller("_ast"); !ok || classesOf(t) != nil {
		return object.None, t.Raise(object.PermissionErrorType, "register() is for the module _ast alone")
	}
	if args[0].Kind() != object.KindType || args[1].Kind() != object.KindDict {
		return object.None, t.TypeError("register() takes a class and a dict")
	}
	if err := t.Charge(int64(len(classes)/8), int64(len(classes)*64)); err != nil {
		return object.None, err
	}
	s := &set{ast: object.As[object.Type](args[0]), number: map[*object.Type]int{}}
	ns := object.As[object.Dict](args[1])
	for i, c := range classes {
		v, ok := ns.GetStr(object.MakeStr(c.name))
		if !ok || v.Kind() != object.KindType || !object.As[object.Type](v).Is(s.ast) {
			return object.None, t.TypeError("register(): no class %s", c.name)
		}
		typ := object.As[object.Type](v)
		n := len(c.fields)
		if c.attrs {
			n += 4
		}
		typ.Inline = object.InlineSlots(n) // no instance has been made yet
		s.types = append(s.types, typ)
		s.number[typ] = i
		s.shared = append(s.shared, object.Value{})
		if n == 0 && c.base != "type_ignore" {
			s.shared[i] = object.Ref(object.NewInstance(typ, t.Comp))
		}
	}
	t.Comp.Keep(stateKey, s)
	out := object.NewDict()
	for i, c := range classes {
		if s.shared[i].P != nil {
			out.SetStr(object.MakeStr(c.name), s.shared[i])
		}
	}
	return object.Ref(out), nil
}

// prepareStep gives a class the shapes of its nodes, so that Encode pays for no shape: what
// is charged within one step is charged at once. A shape stays made, so each attribute is
// a step of its own: a stop must not give back what an earlier one cost. Vals has the
// instance behind the number; N counts its attributes.
func prepareStep(t *object.Thread, f *object.NFrame) object.Action {
	s := classesOf(t)
	i := f.Vals[0].Int()
	if s == nil || i < 0 || i >= int64(len(classes)) {
		return t.Fail(t.ValueError("no such class"))
	}
	if f.PC == 0 {
		f.Vals = append(f.Vals, object.Ref(object.NewInstance(s.types[i], t.Comp)))
		f.PC = 1
	}
	for ; int(f.N) < len(classes[i].names); f.N++ {
		f.Commit(t)
		if _, _, err := t.StoreGeneric(f.Vals[1], classes[i].names[f.N], object.None); err != nil {
			return t.Fail(err)
		}
	}
	f.Out = object.None
	return object.Done
}
