package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines annotations: the __annotate__ functions of PEP 649, and the strings of
// from __future__ import annotations.

// annotation is one annotated variable of a module or class.
type annotation struct {
	name string
	expr syntax.Expr
	cond int // index in __conditional_annotations__, or -1
}

// annAssign compiles "target: annotation = value".
func (c *compiler) annAssign(n *syntax.AnnAssign) {
	u := c.u
	if n.Value != nil {
		mark := u.top
		c.assignOne(n.Target, n.Value)
		u.top = mark
	}
	switch t := n.Target.(type) {
	case *syntax.Name:
		if n.Simple && !u.scope.FunctionLike() {
			c.annotated(t, n.Annotation)
		}
	case *syntax.Attribute:
		if n.Value == nil {
			c.effect(t.Value)
		}
	case *syntax.Subscript:
		if n.Value == nil {
			c.effect(t.Value)
			c.sliceEffect(t.Slice)
		}
	}
}

// sliceEffect evaluates the parts of a subscript that is annotated but not assigned.
func (c *compiler) sliceEffect(e syntax.Expr) {
	switch n := e.(type) {
	case *syntax.Slice:
		for _, x := range []syntax.Expr{n.Lower, n.Upper, n.Step} {
			if x != nil {
				c.effect(x)
			}
		}
	case *syntax.Tuple:
		for _, x := range n.Elts {
			c.sliceEffect(x)
		}
	default:
		c.effect(e)
	}
}

// annotated records the annotation of a module or class variable.
func (c *compiler) annotated(t *syntax.Name, e syntax.Expr) {
	u := c.u
	mark := u.top
	name := c.mangle(t.ID)
	if c.future&FutureAnnotations != 0 {
		c.at(e)
		c.load(c.place("__annotations__"), mark)
		u.setTop(mark + 1)
		u.loadK(mark+1, code.Str(name))
		u.setTop(mark + 2)
		u.loadK(mark+2, code.Str(Unparse(e)))
		u.setTop(mark + 3)
		u.emit(code.OpSetItem, 0, mark, mark+1, mark+2)
		u.top = mark
		return
	}
	a := annotation{name, e, -1}
	if u.scope.Kind == resolve.Module || u.conditional > 0 {
		a.cond = u.condAnnotations
		u.condAnnotations++
		// The set is reached through its method: nothing else proves it is a set still.
		c.at(e)
		if sym := u.scope.Syms[".__conditional_annotations__"]; sym != nil {
			u.emit(code.OpGetCell, 0, mark, int(sym.Reg), 0)
		} else {
			c.load(c.place("__conditional_annotations__"), mark)
		}
		u.setTop(mark + 1)
		u.emit(code.OpGetMethod, 0, mark, mark, u.site("add"))
		u.setTop(mark + 2)
		u.loadK(mark+2, int64(a.cond))
		u.setTop(mark + 3)
		u.emit(code.OpCallV, 0, mark, 1, 0) // modules and class bodies are no generators
		u.top = mark
	}
	u.annots = append(u.annots, a)
}

// hasAnnotations reports whether statements annotate a variable, functions and classes
// within them aside.
func hasAnnotations(list []syntax.Stmt) bool {
	for _, s := range list {
		found := false
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.AnnAssign:
				if _, ok := n.Target.(*syntax.Name); ok && n.Simple {
					found = true
				}
			case *syntax.FunctionDef, *syntax.AsyncFunctionDef, *syntax.ClassDef, syntax.Expr:
				return false
			}
			return !found
		}, nil)
		if found {
			return true
		}
	}
	return false
}

// moduleAnnotations begins a module that annotates variables. Its __annotate__ function is
// there from the start, so its Code takes a place among the constants that is filled when
// the module has been compiled; that is what finish is for.
func (c *compiler) moduleAnnotations(body []syntax.Stmt) (finish func()) {
	u := c.u
	mark := u.top
	if c.future&FutureAnnotations != 0 {
		if hasAnnotations(body) {
			c.setupAnnotations()
		}
		return func() {}
	}
	if u.scope.Annotate == nil {
		return func() {}
	}
	u.loc = code.Loc{}
	k := u.konst((*code.Code)(nil))
	u.emit(code.OpMakeFunc, 0, mark, k, 0)
	u.setTop(mark + 1)
	c.storeName("__annotate__", mark)
	u.top = mark
	u.emit(code.OpBuildSet, 0, mark, mark, 0)
	u.setTop(mark + 1)
	c.storeName("__conditional_annotations__", mark)
	u.top = mark
	return func() {
		u.code.Consts[k] = c.variableAnnotate()
	}
}

// setupAnnotations makes __annotations__ unless the module has it already, as when it is
// run again in the same namespace.
func (c *compiler) setupAnnotations() {
	u := c.u
	mark := u.top
	u.loc = code.Loc{}
	entry := u.state()
	start := u.here()
	c.load(c.place("__annotations__"), mark)
	stop := u.here()
	end := u.newLabel()
	u.jump(end)
	u.protect(start, stop, mark, entry)
	u.emit(code.OpBuildMap, 0, mark, mark, 0)
	c.storeName("__annotations__", mark)
	u.top = mark
	u.place(end)
}

// classAnnotations stores the __annotate__ function of a class body.
func (c *compiler) classAnnotations() {
	u := c.u
	if len(u.annots) == 0 {
		return
	}
	mark := u.top
	cd := c.variableAnnotate()
	u.emit(code.OpMakeFunc, 0, mark, u.konst(cd), 0)
	u.setTop(mark + 1)
	u.emit(code.OpSetName, 0, u.global("__annotate_func__"), mark, 0)
	u.top = mark
}

// openAnnotate starts an annotation scope's function, which refuses formats it does not
// know: format is 1 (values) or 2 (values in a namespace of the caller's).
func (c *compiler) openAnnotate(s *resolve.Scope, name, param string, line int, loc code.Loc) *unit {
	qual := c.qualName(name)
	u := c.open(s, name, qual, line)
	u.code.Flags |= code.Optimized | code.Annotations
	u.code.ArgCount, u.code.PosOnly = 1, 1
	c.nestedFlag()
	u.layout([]string{".format"})
	u.code.LocalNames[0] = param
	u.loc = loc
	u.prologue()
	ok := u.newLabel()
	k, _ := u.smallK(int64(2))
	u.cond(code.OpJumpLEK, true, 0, k, ok)
	t := u.top
	u.emit(code.OpLoadCommon, code.CommonNotImplementedError, t, 0, 0)
	u.setTop(t + 1)
	u.emit(code.OpRaise, 1, t, 0, 0)
	u.dead = true
	u.top = t
	u.place(ok)
	return u
}

// variableAnnotate compiles the __annotate__ function of the module or class being
// compiled.
func (c *compiler) variableAnnotate() *code.Code {
	outer := c.u
	line := outer.code.FirstLine
	loc := code.Loc{Line: int32(line), EndLine: int32(line)}
	u := c.openAnnotate(outer.scope.Annotate, "__annotate__", "format", line, loc)
	dict := u.top
	u.emit(code.OpBuildMap, 0, dict, dict, 0)
	u.setTop(dict + 1)
	for _, a := range outer.annots {
		skip := u.newLabel()
		c.at(a.expr)
		if a.cond >= 0 {
			t := u.top
			u.loadK(t, int64(a.cond))
			u.setTop(t + 1)
			c.load(c.place("__conditional_annotations__"), t+1)
			u.setTop(t + 2)
			u.emit(code.OpIn, 0, t, t, t+1)
			u.top = t + 1
			u.cond(code.OpJumpIf, false, t, 0, skip)
			u.top = t
		}
		v := c.push(a.expr)
		u.loc = loc
		u.loadK(v+1, code.Str(a.name))
		u.setTop(v + 2)
		u.emit(code.OpMapAdd, 0, dict, v+1, v)
		u.top = dict + 1
		u.place(skip)
	}
	u.loc = loc
	u.emit(code.OpReturn, 0, dict, 0, 0)
	u.dead = true
	return c.close()
}

// functionAnnotate compiles the __annotate__ function of a function, nil if it has no
// annotations.
func (c *compiler) functionAnnotate(f *fn) *code.Code {
	if !resolve.Annotated(f.args, f.returns) {
		return nil
	}
	s := c.table.Scope(f.node, resolve.Annots)
	line := int(f.node.Span().Line)
	qual := c.qualName(f.name) + ".__annotate__"
	u := c.openAnnotate(s, "__annotate__", "format", line, code.Loc(*f.node.Span()))
	u.code.QualName = qual
	dict := u.top
	pairs := 0
	made := false
	flush := func() {
		c.addPairs(f.node, dict, pairs, made)
		made = true
		pairs = 0
	}
	add := func(name string, e syntax.Expr) {
		c.at(e)
		u.loadK(u.top, code.Str(name))
		u.setTop(u.top + 1)
		if c.future&FutureAnnotations != 0 {
			u.loadK(u.top, code.Str(Unparse(e)))
			u.setTop(u.top + 1)
		} else if st, ok := e.(*syntax.Starred); ok { // *args: *Ts
			r := c.push(st.Value)
			u.emit(code.OpUnpack, 0, r, r, 1)
		} else {
			c.push(e)
		}
		if pairs++; pairs >= maxRun/2 {
			flush()
		}
	}
	resolve.EachAnnotation(f.args, func(p *syntax.Arg) { add(c.mangle(p.Name), p.Annotation) })
	if f.returns != nil {
		add("return", f.returns)
	}
	if pairs > 0 || !made {
		flush()
	}
	c.at(f.node)
	u.emit(code.OpReturn, 0, dict, 0, 0)
	u.dead = true
	return c.close()
}
