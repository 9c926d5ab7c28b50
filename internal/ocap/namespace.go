// This file defines Namespace and Attr: objects made of functions, whose state is what
// the functions close over.

package ocap

import (
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// namespaceType may be derived from by the classes of class.go alone: it has no
// constructor that makes anything else.
var namespaceType = object.Declare("Namespace", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagWeakref), object.InModule("adder"))

// A namespace is an object of functions and values by name.
type namespace struct {
	object.Header
	members *object.Dict
}

const namespaceSize = 32

var namespaces = family{base: namespaceType}

// unsuited are the special methods that act on classes or on the making of objects, not
// on what a namespace is.
var unsuited = map[object.Special]bool{
	object.SpNew: true, object.SpInit: true, object.SpDel: true, object.SpGetAttribute: true, object.SpGetAttr: true,
	object.SpSetAttr: true, object.SpDelAttr: true, object.SpClassGetItem: true, object.SpMROEntries: true,
	object.SpPrepare: true, object.SpInitSubclass: true, object.SpSetName: true, object.SpDir: true, object.SpBuffer: true,
	object.SpGet: true, object.SpSet: true, object.SpDelete: true,
}

func init() {
	ProvideTypes(namespaceType)
	Provide(row{Name: "Attr", Sig: "(**members)", Rights: noRights, Charge: object.PerItem, Fast: makeAttr,
		Doc: "Make an immutable object with the given members."})
	namespaceType.Define("Namespace(*functions, **members)\n--\n\nAn immutable object made of functions.\n\nNamespace() without arguments, called by that name in a function, takes the functions that\nthe calling function defines, but for those whose names begin with an underscore. Functions\nwith the name of a special method become that, without self. With arguments it has these\nmembers alone.",
		&object.Layout{
			Refs: func(v value, visit func(*value)) { object.VisitDict(object.As[namespace](v).members, visit) },
			Size: func(value) int64 { return namespaceSize },
			Go:   object.GoOf[namespace](),
		}, append(keepsItself(),
			row{Name: "__new__", Sig: "(cls, /, *functions, **members)", Kind: object.Static, Rights: object.FrameRead, Charge: object.PerItem, Fast: makeNamespace,
				Doc: "Make a namespace."},
			row{Name: "__dir__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Fast: namespaceDir, Doc: "The names of the members."}))
	namespaceType.Find = findInNamespace
	for sp := range object.NumSpecials {
		if !unsuited[sp] {
			namespaces.method(sp, callMember(sp))
		}
	}
}

// callMember is the special method that calls the member of its name, without self.
func callMember(sp object.Special) object.Step {
	name := object.Intern(object.SpecialNames[sp])
	return func(t *thread, f *frame) action {
		if e := f.Caught(); e != nil {
			if sp == object.SpNext && e.Type.Is(object.StopIterationType) {
				f.Out = value{}
				return done
			}
			return t.Reraise(f)
		}
		if f.PC == 0 {
			if err := namespaces.lets(t, f.Vals[0], sp); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			fn, _ := object.As[namespace](f.Vals[0]).members.GetStr(name)
			args, kw := arguments(sp, f)
			var names *object.Tuple
			if !kw.IsMissing() {
				var err error
				if args, names, err = t.KwArgs(args, object.As[object.Dict](kw)); err != nil {
					return t.Fail(err)
				}
			}
			if act := t.CallKw(f, fn, args, names); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	}
}

// findInNamespace finds a member as it is, else what every object has.
func findInNamespace(t *thread, v value, name *object.Str) object.AttrResult {
	if x, ok := object.As[namespace](v).members.GetStr(name); ok {
		return object.AttrResult{Kind: object.AttrValue, Value: x}
	}
	return t.FindGeneric(v, name)
}

func namespaceDir(t *thread, args []value) (value, error) {
	m := object.As[namespace](args[0]).members
	names := make([]value, 0, m.Len())
	err := t.EachItem(m, func(k, _ value) error {
		names = append(names, k)
		return nil
	})
	if err != nil {
		return value{}, err
	}
	return t.ListOf(names)
}

func makeAttr(t *thread, args []value) (value, error) {
	m := object.As[object.Dict](args[0])
	if err := t.Charge(int64(m.Len()), 0); err != nil {
		return value{}, err
	}
	err := t.EachItem(m, func(k, _ value) error { return memberName(t, "Attr", object.As[object.Str](k)) })
	if err != nil {
		return value{}, err
	}
	return newNamespace(t, m)
}

// makeNamespace is Namespace(...).
func makeNamespace(t *thread, args []value) (value, error) {
	if args[0] != object.Ref(namespaceType) {
		return value{}, t.TypeError("Namespace cannot be derived from")
	}
	fns, kw := object.As[object.Tuple](args[1]).Items, object.As[object.Dict](args[2])
	if len(fns)+kw.Len() == 0 {
		return captureLocals(t)
	}
	if err := t.Charge(int64(len(fns)+kw.Len()), object.SizedDictSize(len(fns)+kw.Len())); err != nil {
		return value{}, err
	}
	m := object.NewDictSized(len(fns) + kw.Len())
	put := func(k, v value) error {
		name := object.As[object.Str](k)
		if err := memberName(t, "Namespace", name); err != nil {
			return err
		}
		if _, ok := m.GetStr(name); ok {
			return t.TypeError("Namespace() got two members '%s'", name.Go())
		}
		m.SetStr(name, v)
		return nil
	}
	for i, fn := range fns {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		name, ok := functionName(fn)
		if !ok {
			return value{}, t.TypeError("Namespace() takes functions, not '%s': name other members with keywords", fn.Type().Name)
		}
		if err := put(object.Ref(name), fn); err != nil {
			return value{}, err
		}
	}
	if err := t.EachItem(kw, put); err != nil {
		return value{}, err
	}
	return newNamespace(t, m)
}

// functionName is the name that a function was defined with: what is written to its
// __name__ later does not count.
func functionName(v value) (*object.Str, bool) {
	if v.Type() == guardedType {
		v = object.Ref(object.As[guarded](v).fn)
	}
	if v.Kind() != object.KindFunction {
		return nil, false
	}
	return object.InternKnown(object.As[object.Function](v).Code.Name), true
}

// memberName refuses names that a namespace cannot show, and special methods that it
// cannot have.
func memberName(t *thread, what string, name *object.Str) error {
	s := name.Go()
	if sp, ok := object.SpecialNamed(s); isDunder(s) && (!ok || unsuited[sp]) && s != "__doc__" && s != "__name__" {
		return t.TypeError("%s() cannot have a member '%s'", what, s)
	}
	if strings.HasPrefix(s, "_") && !isDunder(s) {
		return t.TypeError("%s() cannot have a member '%s': names with an underscore are private", what, s)
	}
	return nil
}

func isDunder(s string) bool {
	return len(s) > 4 && strings.HasPrefix(s, "__") && strings.HasSuffix(s, "__")
}

// captureLocals makes a namespace of the functions that the calling function defines. The
// compiled text of that function decides: its instruction must be a call without arguments
// of something it names Namespace, so that nobody else's call captures anything; and what
// is taken are the names of its own def statements.
func captureLocals(t *thread) (value, error) {
	c, ok := t.Eval.Caller()
	if !ok || c.Code.Flags&code.Optimized == 0 || !c.Code.CallsPlainly(int(c.PC), "Namespace") {
		return value{}, t.TypeError("Namespace() without members must be called in a function, by the name Namespace")
	}
	defs := map[string]bool{}
	for _, k := range c.Code.Consts {
		if inner, ok := k.(*code.Code); ok && inner.Flags&code.ClassBody == 0 {
			defs[inner.Name] = true
		}
	}
	locals, err := t.Eval.CallerLocals()
	if err != nil {
		return value{}, err
	}
	all := object.As[object.Dict](locals)
	if err := t.Charge(int64(all.Len()+len(c.Code.Consts)/2), object.SizedDictSize(len(defs))); err != nil {
		return value{}, err
	}
	m := object.NewDictSized(len(defs))
	for i := range all.NEntries() {
		k, v, ok := all.Entry(i)
		if !ok || !object.Callable(v) {
			continue
		}
		name := object.As[object.Str](k).Go()
		if !defs[name] || strings.HasPrefix(name, "_") && !isDunder(name) {
			continue
		}
		if err := memberName(t, "Namespace", object.As[object.Str](k)); err != nil {
			return value{}, err
		}
		m.SetStr(object.As[object.Str](k), v)
	}
	return newNamespace(t, m)
}

// newNamespace makes an object of members that are its alone.
func newNamespace(t *thread, members *object.Dict) (value, error) {
	var set specialSet
	err := t.EachItem(members, func(k, _ value) error {
		if sp, ok := object.SpecialNamed(object.As[object.Str](k).Go()); ok {
			set.add(sp)
		}
		return nil
	})
	if err != nil {
		return value{}, err
	}
	typ, err := namespaces.class(t, "", 0, set)
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(0, namespaceSize); err != nil {
		return value{}, err
	}
	n := object.Alloc[namespace](t, typ)
	n.Word |= object.FrozenBit
	n.members = members
	return object.Ref(n), nil
}
