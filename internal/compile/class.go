package compile

import (
	"sort"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines class statements.
//
// The body is a Code whose R[0] is the namespace mapping. A method "def __m" in it is stored
// under the mangled name, as in CPython; what is private among it is taken out of the class's
// namespace when the class is made (private.go).

func (c *compiler) classDef(n *syntax.ClassDef) {
	u := c.u
	mark := u.top
	made := c.pushDecorators(n.Decorators)
	base := u.top
	if len(n.TypeParams) > 0 {
		c.genericClass(n, base)
	} else {
		c.buildClass(n, base, nil)
	}
	if len(n.Decorators) > 0 {
		base = c.decorate(n.Decorators, made, base)
	}
	u.top = mark
	u.setTop(base + 1)
	c.at(n)
	c.storeName(n.Name, base)
	u.top = mark
}

// buildClass calls __build_class__ and leaves the class in R[base], the first free
// temporary. generic is the generic base of a class with type parameters, or nil.
func (c *compiler) buildClass(n *syntax.ClassDef, base int, generic syntax.Expr) {
	u := c.u
	c.at(n)
	u.emit(code.OpLoadCommon, code.CommonBuildClass, base, 0, 0)
	u.setTop(base + 1)
	cd := c.classBody(n)
	c.at(n)
	u.emit(code.OpMakeFunc, 0, base+1, u.konst(cd), 0)
	u.setTop(base + 2)
	u.loadK(base+2, code.Str(n.Name))
	u.setTop(base + 3)
	bases := n.Bases
	if generic != nil {
		bases = append(append([]syntax.Expr{}, bases...), generic)
	}
	c.checkKeywords(n.Keywords)
	call := &syntax.Call{Pos: n.Pos, Args: bases, Keywords: n.Keywords}
	if plainCall(call) {
		kw := c.arguments(bases, n.Keywords)
		c.at(n)
		op := code.OpCall
		if u.gen {
			op = code.OpCallG
		}
		c.finishCall(op, base, u.top-base-1, 0, kw, base)
		return
	}
	u.emit(code.OpBuildList, 0, base+1, base+1, 2)
	u.top = base + 1
	u.setTop(base + 2)
	for _, b := range bases {
		if s, ok := b.(*syntax.Starred); ok {
			r := c.operand(s.Value, true)
			c.at(n)
			u.emit(code.OpListExtend, 1, base+1, r, base)
		} else {
			r := c.operand(b, true)
			c.at(n)
			u.emit(code.OpListAppend, 0, base+1, r, 0)
		}
		u.top = base + 2
	}
	x := c.keywordDict(n.Keywords, n, base)
	c.at(n)
	u.emit(code.OpCallEx, x, base, 0, 0)
	u.top = base
}

// classBody compiles the body of a class.
func (c *compiler) classBody(n *syntax.ClassDef) *code.Code {
	s := c.table.Scope(n, resolve.Body)
	u := c.open(s, n.Name, c.qualName(n.Name), firstLine(n, n.Decorators))
	u.code.Flags |= code.ClassBody
	u.code.NSReg = 0
	u.static = map[string]bool{}
	u.layout(nil)
	u.loc = code.Loc{Line: int32(u.code.FirstLine), EndLine: int32(u.code.FirstLine)}
	u.prologue()
	t := u.top
	u.setTop(t + 1)
	u.top = t
	set := func(name string, load func()) {
		load()
		u.setTop(t + 1)
		u.emit(code.OpSetName, 0, u.global(name), t, 0)
		u.top = t
	}
	set("__module__", func() { u.emit(code.OpGetName, 0, t, u.global("__name__"), 0) })
	set("__qualname__", func() { u.loadK(t, code.Str(u.code.QualName)) })
	set("__firstlineno__", func() { u.loadK(t, int64(u.code.FirstLine)) })
	if len(n.TypeParams) > 0 {
		set("__type_params__", func() { u.emit(code.OpGetFree, 0, t, u.frees[".type_params"], 0) })
	}
	cd := s.Syms[".__classdict__"]
	if cd != nil {
		u.emit(code.OpSetCell, 0, int(cd.Reg), 0, 0)
	}
	if cond := s.Syms[".__conditional_annotations__"]; cond != nil {
		u.emit(code.OpBuildSet, 0, t, t, 0)
		u.setTop(t + 1)
		u.emit(code.OpSetCell, 0, int(cond.Reg), t, 0)
		u.top = t
	}
	if c.future&FutureAnnotations != 0 && hasAnnotations(n.Body) {
		set("__annotations__", func() { u.emit(code.OpBuildMap, 0, t, t, 0) })
	}
	body := c.docstring(n.Body)
	c.stmts(body)
	u.loc = code.Loc{Line: int32(u.code.FirstLine), EndLine: int32(u.code.FirstLine)}
	c.classAnnotations()
	set("__static_attributes__", func() {
		names := u.staticNames()
		u.code.Token = u.konst(names)
		u.loadK(t, names)
	})
	u.code.Stores = len(u.static)
	u.code.Private = u.privateText()
	if cd != nil {
		u.emit(code.OpSetName, 0, u.global("__classdictcell__"), int(cd.Reg), 0)
	}
	if cell := s.Syms[".__class__"]; cell != nil {
		u.emit(code.OpSetName, 0, u.global("__classcell__"), int(cell.Reg), 0)
		u.emit(code.OpReturn, 0, int(cell.Reg), 0, 0)
		u.dead = true
	}
	return c.close()
}

func (u *unit) staticNames() code.Tuple {
	names := make([]string, 0, len(u.static))
	for n := range u.static {
		names = append(names, n)
	}
	sort.Strings(names)
	t := make(code.Tuple, len(names))
	for i, n := range names {
		t[i] = code.Str(n)
	}
	return t
}

// selfAttribute records an assignment to an attribute of self for the class around it.
func (c *compiler) selfAttribute(t *syntax.Attribute) {
	n, ok := t.Value.(*syntax.Name)
	if !ok || n.ID != "self" {
		return
	}
	for u := c.u.parent; u != nil; u = u.parent {
		if u.scope.Kind == resolve.Class {
			u.static[t.Attr] = true
			return
		}
	}
}
