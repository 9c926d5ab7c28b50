// This file defines how objects become a syntax tree again.

package astobj

import (
	"math"
	"reflect"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// maxDepth bounds the nesting of objects: what the compiler's own recursion bears
// (resolve.MaxDepth), with its messages in reach.
const maxDepth = 2500

// batch is how many nodes are paid for at once: 8 fuel and about 200 bytes each. Two nodes
// that share a third make it twice, so the price is that of the tree, not of the objects.
const batch = 64

type decoder struct {
	t     *object.Thread
	set   *set
	depth int
	owed  int
}

// Decode makes the tree of a root object, which must be of the class want. Attributes that
// only guest code could give count as missing.
func Decode(t *object.Thread, root object.Value, want, filename string) (*syntax.Tree, error) {
	d := &decoder{t: t, set: classesOf(t)}
	if i, ok := d.classOf(root); !ok || classes[i].name != want {
		return nil, t.TypeError("expected %s node, got %s", want, root.Type().Name)
	}
	v, err := d.node(root, "mod")
	if err != nil {
		return nil, err
	}
	tree := &syntax.Tree{Root: v.Interface().(syntax.Root), Filename: filename}
	if err := validate(t, tree.Root); err != nil {
		return nil, err
	}
	return tree, nil
}

// classOf finds the class of an object, or the nearest one it is derived from.
func (d *decoder) classOf(v object.Value) (int, bool) {
	for _, typ := range v.Type().MRO {
		if i, ok := d.set.number[typ]; ok {
			return i, true
		}
	}
	return 0, false
}

// attr reads an attribute without running guest code.
func (d *decoder) attr(v object.Value, name *object.Str) (object.Value, bool) {
	r := d.t.FindAttr(v, name)
	switch r.Kind {
	case object.AttrValue:
		return r.Value, true
	case object.AttrRaise:
		if r.Err == object.ErrRaised {
			d.t.Exc = nil
		}
	}
	return object.Value{}, false
}

func (d *decoder) pay() error {
	if d.owed++; d.owed < batch {
		return nil
	}
	d.owed = 0
	return d.t.Charge(8*batch, 200*batch) // 2 us a node
}

// products are the kinds that have one class: its name is theirs.
var products = map[string]bool{"comprehension": true, "arguments": true, "arg": true, "keyword": true, "alias": true, "withitem": true, "match_case": true}

// node makes the node of an object of a kind: a pointer to the struct.
func (d *decoder) node(v object.Value, kind string) (out reflect.Value, err error) {
	if err := d.pay(); err != nil {
		return out, err
	}
	if d.depth++; d.depth > maxDepth {
		return out, d.t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded during ast construction")
	}
	defer func() { d.depth-- }()
	i, ok := 0, false
	if products[kind] {
		i = byName[kind] // whatever has the fields will do
	} else {
		if i, ok = d.classOf(v); !ok || classes[i].base != kind || classes[i].typ == nil && i != tryStar {
			if placed[kind] {
				if _, ok := d.attr(v, attrNames[0]); !ok {
					return out, d.t.TypeError("required field \"lineno\" missing from %s", kind)
				}
			}
			return out, d.t.TypeError("expected some sort of %s, but got %s", kind, d.shown(v))
		}
	}
	c := &classes[i]
	typ := c.typ
	if i == tryStar {
		typ = reflect.TypeFor[syntax.Try]()
	}
	out = reflect.New(typ)
	if c.attrs {
		if err := d.position(v, kind, out); err != nil {
			return out, err
		}
	}
	for k := range c.fields {
		f := &c.fields[k]
		if f.index < 0 {
			continue
		}
		if err := d.field(v, c, f, out.Elem().Field(f.index)); err != nil {
			return out, err
		}
	}
	if i == tryStar {
		out.Interface().(*syntax.Try).IsStar = true
	}
	return out, nil
}

func (d *decoder) shown(v object.Value) string {
	if i, ok := d.classOf(v); ok && len(classes[i].fields) == 0 {
		return classes[i].name + "()"
	}
	if v.Type().Is(d.set.ast) && v.Type() != d.set.ast && d.set.number[v.Type()] == 0 && v.Type().Name != "Module" {
		return v.Type().Name + "()" // an abstract class
	}
	return object.ReprText(v)
}

// position reads the four attributes of a node.
func (d *decoder) position(v object.Value, kind string, out reflect.Value) error {
	var n [4]int32
	for i, name := range attrNames {
		x, ok := d.attr(v, name)
		switch {
		case !ok && i < 2:
			return d.t.TypeError("required field \"%s\" missing from %s", name.Go(), kind)
		case !ok || x.IsNone() && i >= 2: // the end is where the beginning is
			n[i] = n[i-2]
			continue
		}
		k, err := d.number(x)
		if err != nil {
			return err
		}
		n[i] = k
	}
	switch {
	case n[0] > n[2]:
		return d.t.ValueError("AST node line range (%d, %d) is not valid", n[0], n[2])
	case n[0] < 0 && n[2] != n[0] || n[1] < 0 && n[3] != n[1]:
		return d.t.ValueError("AST node column range (%d, %d) for line range (%d, %d) is not valid", n[1], n[3], n[0], n[2])
	case n[0] == n[2] && n[1] > n[3]:
		return d.t.ValueError("line %d, column %d-%d is not a valid range", n[0], n[1], n[3])
	}
	*out.Interface().(syntax.Node).Span() = syntax.Pos{Line: max(n[0], 0), Col: max(n[1], 0), EndLine: max(n[2], 0), EndCol: max(n[3], 0)}
	return nil
}

func (d *decoder) number(v object.Value) (int32, error) {
	if v.Kind() != object.KindInt {
		return 0, d.t.ValueError("invalid integer value: %s", object.ReprText(v))
	}
	n, ok := v.Int64()
	if !ok || n > math.MaxInt32 || n < math.MinInt32 {
		return 0, d.t.OverflowError("Python int too large to convert to C int")
	}
	return int32(n), nil
}

// field fills one field of a node.
func (d *decoder) field(v object.Value, c *class, f *field, g reflect.Value) error {
	x, ok := d.attr(v, object.Intern(f.name))
	if f.shape >= many {
		if !ok {
			return nil
		}
		if x.Kind() != object.KindList {
			return d.t.TypeError("%s field \"%s\" must be a list, not a %s", c.name, f.name, x.Type().Name)
		}
		l := object.As[object.List](x)
		g.Set(reflect.MakeSlice(g.Type(), l.Len(), l.Len()))
		for i := 0; i < l.Len(); i++ {
			if err := d.single(l.Get(i), c, f, g.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if !ok {
		switch {
		case f.shape == opt || f.kind == "expr_context":
			return d.single(object.None, c, f, g)
		}
		return d.t.TypeError("required field \"%s\" missing from %s", f.name, c.name)
	}
	return d.single(x, c, f, g)
}

func (d *decoder) single(v object.Value, c *class, f *field, g reflect.Value) error {
	t := d.t
	required := func() error { return t.ValueError("field '%s' is required for %s", f.name, c.name) }
	switch f.kind {
	case "identifier":
		switch {
		case v.IsNone() && f.shape == opt:
			return nil
		case v.IsNone():
			return required()
		case v.Type() != object.StrType:
			return t.TypeError("AST identifier must be of type str")
		}
		g.SetString(object.As[object.Str](v).Go())
	case "string": // the kind of a constant
		if v.Type() == object.StrType {
			g.SetBool(object.As[object.Str](v).Go() == "u")
		} else if !v.IsNone() {
			return t.TypeError("AST string must be of type str")
		}
	case "int":
		n := int32(0)
		if !v.IsNone() || f.shape != opt {
			var err error
			if n, err = d.number(v); err != nil {
				return err
			}
		}
		if g.Kind() == reflect.Bool {
			g.SetBool(n != 0)
		} else {
			g.SetInt(int64(n))
		}
	case "constant":
		if g.Kind() == reflect.String { // the source text of an interpolation
			if v.Type() == object.StrType {
				g.SetString(object.As[object.Str](v).Go())
			}
			return nil
		}
		k, err := d.constant(v, 0)
		if err != nil {
			return err
		}
		if k != nil {
			g.Set(reflect.ValueOf(k))
		}
	case "expr_context", "boolop", "operator", "unaryop", "cmpop":
		if v.IsNone() && f.kind == "expr_context" {
			return nil
		}
		i, ok := d.classOf(v)
		if !ok || classes[i].base != f.kind {
			return t.TypeError("expected some sort of %s, but got %s", f.kind, d.shown(v))
		}
		for n, name := range enums[f.kind] {
			if name == classes[i].name {
				g.SetUint(uint64(n))
			}
		}
	default:
		return d.child(v, c, f, g, required)
	}
	return nil
}

// child fills a field, or an item of one, with a node.
func (d *decoder) child(v object.Value, c *class, f *field, g reflect.Value, required func() error) error {
	if v.IsNone() {
		switch {
		case f.shape == opt || f.shape == gaps:
			return nil
		case f.shape == many:
			what := map[string]string{"expr": "expression", "stmt": "statement"}[f.kind]
			if what == "" {
				what = f.kind
			}
			return d.t.ValueError("None disallowed in %s list", what)
		case f.kind != "arguments": // which are empty then
			return required()
		}
	}
	n, err := d.node(v, f.kind)
	if err != nil {
		return err
	}
	if !n.Type().AssignableTo(g.Type()) { // the few places where only one class can stand
		switch {
		case c.name == "NamedExpr":
			return d.t.TypeError("NamedExpr target must be a Name")
		case c.name == "TypeAlias":
			return d.t.TypeError("TypeAlias with non-Name name")
		}
		return d.t.TypeError("%s field \"%s\" cannot be a %s", c.name, f.name, v.Type().Name)
	}
	g.Set(n)
	return nil
}

// constant is the value of a constant as the compiler has it.
func (d *decoder) constant(v object.Value, depth int) (any, error) {
	if depth > 100 {
		return nil, d.t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded during ast construction")
	}
	if err := d.pay(); err != nil {
		return nil, err
	}
	items := func(list []object.Value) ([]code.Const, error) {
		out := make([]code.Const, len(list))
		for i, x := range list {
			k, err := d.constant(x, depth+1)
			if err != nil {
				return nil, err
			}
			out[i] = treeConst(k)
		}
		return out, nil
	}
	switch {
	case v.IsNone():
		return nil, nil
	case v == object.Ellipsis:
		return syntax.Ellipsis, nil
	case v.IsBool():
		return v.Bool(), nil
	case v.Type() == object.IntType:
		if n, ok := v.Int64(); ok {
			return n, nil
		}
		return v.BigInt(), nil
	case v.IsFloat():
		return v.FloatOf(), nil
	case v.Type() == object.ComplexType:
		return object.As[object.Complex](v).C, nil
	case v.Type() == object.StrType:
		return syntax.Str(object.As[object.Str](v).Go()), nil
	case v.Type() == object.BytesType:
		return syntax.Bytes(v.Buffer()), nil
	case v.Type() == object.TupleType:
		list, err := items(object.As[object.Tuple](v).Items)
		return code.Tuple(list), err
	case v.Type() == object.FrozenSetType:
		table := &object.As[object.Set](v).D
		var keys []object.Value
		for i := 0; i < table.NEntries(); i++ {
			if k, _, ok := table.Entry(i); ok {
				keys = append(keys, k)
			}
		}
		list, err := items(keys)
		return code.FrozenSet(list), err
	}
	return nil, d.t.TypeError("got an invalid type in Constant: %s", v.Type().Name)
}

// treeConst is an item of a constant tuple as package code has it.
func treeConst(v any) code.Const {
	switch v := v.(type) {
	case syntax.Str:
		return code.Str(v)
	case syntax.Bytes:
		return code.Bytes(v)
	case syntax.EllipsisType:
		return code.Ellipsis{}
	}
	return v
}
