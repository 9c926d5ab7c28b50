// This file defines how a syntax tree becomes objects.

package astobj

import (
	"math/big"
	"reflect"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// The operators of package syntax by number.
var (
	contexts  = []string{"Load", "Store", "Del"}
	boolops   = []string{"And", "Or"}
	operators = []string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}
	unaryops  = []string{"Invert", "Not", "UAdd", "USub"}
	cmpops    = []string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}
)

var enums = map[string][]string{"expr_context": contexts, "boolop": boolops, "operator": operators, "unaryop": unaryops, "cmpop": cmpops}

var attrNames = []*object.Str{object.Intern("lineno"), object.Intern("col_offset"), object.Intern("end_lineno"), object.Intern("end_col_offset")}

// An encoder makes the objects of one tree. Every object is made empty by its parent and
// filled when its turn comes, so no Go stack is used.
type encoder struct {
	t    *object.Thread
	set  *set
	todo []pending
}

type pending struct {
	node reflect.Value // the struct
	c    *class
	obj  object.Value
}

// nodeBytes is what a node is charged beyond its slots: lists and strs of its fields.
const nodeBytes = 64

// Cost is what Encode takes for a tree: 4 fuel a node, of 1 us, and the bytes of all of them.
func Cost(t *object.Thread, tree *syntax.Tree) (fuel, bytes int64) {
	set := classesOf(t)
	nodes := int64(0)
	syntax.Walk(tree.Root, func(n syntax.Node) bool {
		nodes++
		v := reflect.ValueOf(n).Elem()
		i := byType[v.Type()]
		bytes += set.types[i].InstanceSize() + nodeBytes
		for k := range classes[i].fields {
			if f := &classes[i].fields[k]; f.shape >= many {
				bytes += object.ListSize
				if f.index >= 0 {
					bytes += 16 * int64(v.Field(f.index).Len())
				}
			}
		}
		return true
	}, nil)
	return 4 * nodes, bytes
}

// Encode makes the objects of a tree. The caller has charged Cost.
func Encode(t *object.Thread, tree *syntax.Tree) (object.Value, error) {
	e := &encoder{t: t, set: classesOf(t)}
	root := e.node(reflect.ValueOf(tree.Root))
	for len(e.todo) > 0 {
		p := e.todo[len(e.todo)-1]
		e.todo = e.todo[:len(e.todo)-1]
		if err := e.fill(p); err != nil {
			return object.None, err
		}
	}
	return root, nil
}

// node makes the empty object of a node and remembers to fill it; v is a pointer or an
// interface that holds one, None if it is nil.
func (e *encoder) node(v reflect.Value) object.Value {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() || v.IsNil() {
		return object.None
	}
	v = v.Elem()
	i := byType[v.Type()]
	if t, ok := v.Addr().Interface().(*syntax.Try); ok && t.IsStar {
		i = tryStar
	}
	obj := object.Ref(object.NewInstance(e.set.types[i], e.t.Comp))
	e.todo = append(e.todo, pending{v, &classes[i], obj})
	return obj
}

func (e *encoder) fill(p pending) error {
	for i := range p.c.fields {
		if err := e.store(p, i, e.value(&p.c.fields[i], p.node)); err != nil {
			return err
		}
	}
	if p.c.attrs {
		pos := p.node.Addr().Interface().(syntax.Node).Span()
		for i, n := range [...]int32{pos.Line, pos.Col, pos.EndLine, pos.EndCol} {
			if err := e.store(p, len(p.c.fields)+i, object.Int(int64(n))); err != nil {
				return err
			}
		}
	}
	return nil
}

// store sets an attribute; the shapes were made by prepare, so it charges nothing.
func (e *encoder) store(p pending, i int, v object.Value) error {
	_, _, err := e.t.StoreGeneric(p.obj, p.c.names[i], v)
	return err
}

// value is the object of a field.
func (e *encoder) value(f *field, node reflect.Value) object.Value {
	if f.index < 0 {
		if f.shape >= many {
			return object.Ref(object.NewList(nil))
		}
		return object.None
	}
	g := node.Field(f.index)
	if f.shape >= many {
		items := make([]object.Value, g.Len())
		for i := range items {
			items[i] = e.single(f, g.Index(i))
		}
		return object.Ref(object.NewList(items))
	}
	return e.single(f, g)
}

func (e *encoder) single(f *field, g reflect.Value) object.Value {
	switch f.kind {
	case "identifier":
		if f.shape == opt && g.Len() == 0 {
			return object.None
		}
		return object.Ref(object.InternKnown(g.String()))
	case "string": // the kind of a constant
		if g.Bool() {
			return object.Ref(object.Intern("u"))
		}
		return object.None
	case "int":
		if g.Kind() == reflect.Bool {
			if g.Bool() {
				return object.Int(1)
			}
			return object.Int(0)
		}
		return object.Int(g.Int())
	case "constant":
		if g.Kind() == reflect.String {
			return object.NewStr(g.String())
		}
		return constant(g.Interface())
	case "expr_context", "boolop", "operator", "unaryop", "cmpop":
		return e.set.shared[byName[enums[f.kind][g.Uint()]]]
	}
	return e.node(g)
}

// constant is the object of a constant's value.
func constant(v any) object.Value {
	switch v := v.(type) {
	case bool:
		return object.Bool(v)
	case int:
		return object.Int(int64(v))
	case int64:
		return object.Int(v)
	case *big.Int:
		return object.NewBig(v)
	case float64:
		return object.Float(v)
	case complex128:
		return object.NewComplex(v)
	case syntax.Str:
		return object.NewStr(string(v))
	case syntax.Bytes:
		return object.NewBytes([]byte(v))
	case syntax.EllipsisType:
		return object.Ellipsis
	}
	return object.None
}
