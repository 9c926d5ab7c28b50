// This file defines what guards check: the compiled form of the types that a guard names.

package ocap

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A typeKind says how a value is held against a type.
type typeKind uint8

const (
	anyType       typeKind = iota // object
	exactType                     // a built-in class: type(x) is it
	instanceType                  // a class of the program: the real class of x derives from it
	containerType                 // list, dict, set, frozenset, bytearray: checked and copied
	tupleType                     // tuple: rebuilt if anything in it was
	unionType
	dataType      // adder.data
	interfaceKind // an Interface: the callee gets a facet
)

// A guardType is a node of a compiled type.
type guardType struct {
	kind  typeKind
	class *object.Type // of exactType, instanceType, containerType, interfaceKind
	items []*guardType // of containers: of items, or of keys and values; of tuples one for each item; of unions the alternatives
	every bool         // of tuples: items has one type for all items
	bare  bool         // of containers and tuples: nothing is said of the items
}

// maxTypeDepth bounds the nesting of a type, and so the recursion of compiling one.
const maxTypeDepth = 20

// String shows a type as it is written.
func (g *guardType) String() string {
	switch g.kind {
	case anyType:
		return "object"
	case dataType:
		return "data"
	case unionType:
		return joinTypes(g.items, " | ")
	case containerType, tupleType:
		if g.bare {
			return g.class.QualName
		}
		list := joinTypes(g.items, ", ")
		if g.every {
			list += ", ..."
		}
		return g.class.QualName + "[" + list + "]"
	}
	if g.class == object.NoneType {
		return "None"
	}
	return g.class.QualName
}

func joinTypes(items []*guardType, sep string) string {
	parts := make([]string, len(items))
	for i, x := range items {
		parts[i] = x.String()
	}
	return strings.Join(parts, sep)
}

// typeOf compiles a type. It runs no guest code: what it does not know is a TypeError.
func typeOf(t *thread, v value, depth int) (*guardType, error) {
	if depth > maxTypeDepth {
		return nil, t.TypeError("guard(): a type is nested too deeply")
	}
	if err := t.Charge(1, 64); err != nil {
		return nil, err
	}
	v = object.Untoken(v)
	switch {
	case v.IsNone():
		return &guardType{kind: exactType, class: object.NoneType}, nil
	case v == dataFunction():
		return &guardType{kind: dataType}, nil
	case v.Kind() == object.KindType:
		return classType(object.As[object.Type](v)), nil
	case v.Type() == object.UnionType:
		return unionOf(t, object.As[object.Union](v).Args, depth)
	case v.Type() == object.GenericAliasType:
		return aliasType(t, object.As[object.GenericAlias](v), depth)
	}
	return nil, t.TypeError("guard() knows no type of kind '%s'", v.Type().Name)
}

// dataFunction is adder.data.
func dataFunction() value {
	for _, n := range object.ModuleNatives(Module) {
		if n.Row.Name == "data" {
			return object.Ref(n)
		}
	}
	return value{}
}

func classType(c *object.Type) *guardType {
	switch {
	case c == object.ObjectType:
		return &guardType{kind: anyType}
	case c == object.TupleType:
		return &guardType{kind: tupleType, class: c, bare: true}
	case isContainer(c):
		return &guardType{kind: containerType, class: c, bare: true}
	case c.Is(interfaceType):
		return &guardType{kind: interfaceKind, class: c}
	case c.Flags&object.FlagStatic != 0:
		return &guardType{kind: exactType, class: c}
	}
	return &guardType{kind: instanceType, class: c}
}

func isContainer(c *object.Type) bool {
	switch c {
	case object.ListType, object.DictType, object.SetType, object.FrozenSetType, object.ByteArrayType:
		return true
	}
	return false
}

func unionOf(t *thread, args []value, depth int) (*guardType, error) {
	u := &guardType{kind: unionType}
	containers := map[*object.Type]bool{}
	for _, a := range args {
		x, err := typeOf(t, a, depth+1)
		if err != nil {
			return nil, err
		}
		if x.kind == containerType || x.kind == tupleType {
			if containers[x.class] {
				return nil, t.TypeError("guard(): a union cannot have two kinds of %s", x.class.Name)
			}
			containers[x.class] = true
		}
		u.items = append(u.items, x)
	}
	return u, nil
}

func aliasType(t *thread, a *object.GenericAlias, depth int) (*guardType, error) {
	args := a.Args.Items
	out := &guardType{kind: containerType}
	if a.Origin.Kind() == object.KindType {
		out.class = object.As[object.Type](a.Origin)
	}
	switch out.class {
	case object.TupleType:
		out.kind = tupleType
		if len(args) == 2 && args[1] == object.Ellipsis {
			out.every, args = true, args[:1]
		}
	case object.ListType, object.SetType, object.FrozenSetType:
		if len(args) != 1 {
			return nil, t.TypeError("guard(): %s takes one type", out.class.Name)
		}
	case object.DictType:
		if len(args) != 2 {
			return nil, t.TypeError("guard(): dict takes two types")
		}
	default:
		return nil, t.TypeError("guard() knows lists, tuples, dicts, sets and frozensets of types")
	}
	for i, v := range args {
		x, err := typeOf(t, v, depth+1)
		if err != nil {
			return nil, err
		}
		hashed := out.class == object.SetType || out.class == object.FrozenSetType || out.class == object.DictType && i == 0
		if hashed && !x.keepsHash() {
			return nil, t.TypeError("guard(): what is hashed cannot be of type %s", x.String())
		}
		out.items = append(out.items, x)
	}
	return out, nil
}

// keepsHash tells whether a value of that type passes as the object it is.
func (g *guardType) keepsHash() bool {
	switch g.kind {
	case containerType, dataType, interfaceKind, tupleType:
		return false
	}
	for _, x := range g.items {
		if !x.keepsHash() {
			return false
		}
	}
	return true
}

// fits tells whether the class of a value is right. What is in it is looked at afterwards.
func (g *guardType) fits(v value) bool {
	switch g.kind {
	case anyType, dataType, interfaceKind:
		return true
	case instanceType:
		return v.Type().Is(g.class)
	}
	return v.Type() == g.class
}

// settle is the alternative of a union that a value is held against: nil if there is none.
func (g *guardType) settle(v value) *guardType {
	if g.kind != unionType {
		if g.fits(v) {
			return g
		}
		return nil
	}
	var last *guardType
	for _, x := range g.items {
		switch got := x.settle(v); {
		case got == nil:
		case got.kind != dataType && got.kind != interfaceKind:
			return got
		case last == nil:
			last = got
		}
	}
	return last
}

// plain tells whether a value of that type passes as it is.
func (g *guardType) plain() bool {
	return g.kind == anyType || g.kind == exactType || g.kind == instanceType
}

// size is the bytes of a type with its parts. They nest no deeper than typeOf allows.
func (g *guardType) size() int64 {
	if g == nil {
		return 0
	}
	n := guardTypeSize + object.RoundUp(8*int64(len(g.items)))
	for _, x := range g.items {
		n += x.size()
	}
	return n
}

const guardTypeSize = 64

// refs visits the classes that a type names.
func (g *guardType) refs(visit func(*value)) {
	if g == nil {
		return
	}
	if g.class != nil {
		c := object.Ref(g.class)
		visit(&c)
	}
	for _, x := range g.items {
		x.refs(visit)
	}
}
