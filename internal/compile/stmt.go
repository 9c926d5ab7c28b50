package compile

import (
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines the simple statements and the order of compilation.

func (c *compiler) stmts(list []syntax.Stmt) {
	for _, s := range list {
		c.stmt(s)
	}
}

func (c *compiler) stmt(s syntax.Stmt) {
	c.enter(s)
	u := c.u
	c.at(s)
	switch s.(type) {
	case *syntax.If, *syntax.For, *syntax.AsyncFor, *syntax.While, *syntax.With, *syntax.AsyncWith,
		*syntax.Try, *syntax.Match:
		u.conditional++
		defer func() { u.conditional-- }()
	}
	switch n := s.(type) {
	case *syntax.ExprStmt:
		c.exprStmt(n)
	case *syntax.Assign:
		c.assign(n)
	case *syntax.AugAssign:
		c.augAssign(n)
	case *syntax.AnnAssign:
		c.annAssign(n)
	case *syntax.Return:
		c.returnStmt(n)
	case *syntax.If:
		c.ifStmt(n)
	case *syntax.For:
		c.forStmt(n)
	case *syntax.While:
		c.while(n)
	case *syntax.FunctionDef, *syntax.AsyncFunctionDef:
		c.functionDef(s)
	case *syntax.ClassDef:
		c.classDef(n)
	case *syntax.TypeAlias:
		c.typeAlias(n)
	case *syntax.Delete:
		for _, t := range n.Targets {
			c.del(t)
		}
	case *syntax.Raise:
		c.raise(n)
	case *syntax.Assert:
		c.assert(n)
	case *syntax.Import:
		c.importStmt(n)
	case *syntax.ImportFrom:
		c.importFrom(n)
	case *syntax.Pass, *syntax.Global, *syntax.Nonlocal:
	case *syntax.Break:
		c.breakStmt(n)
	case *syntax.Continue:
		c.continueStmt(n)
	case *syntax.AsyncFor:
		c.asyncFor(n)
	case *syntax.With:
		c.with(n.Items, n.Body, n, false)
	case *syntax.AsyncWith:
		if !u.scope.FunctionLike() || !u.scope.Coroutine {
			c.fail(&n.Pos, "'async with' outside async function")
		}
		c.with(n.Items, n.Body, n, true)
	case *syntax.Try:
		c.try(n)
	case *syntax.Match:
		c.match(n)
	default:
		c.fail(s.Span(), "unknown statement")
	}
	c.depth--
}

func (c *compiler) exprStmt(n *syntax.ExprStmt) {
	u := c.u
	if c.opts.Mode == syntax.ModeSingle && u.scope.Kind == resolve.Module {
		mark := u.top
		r := c.push(n.Value)
		c.at(n)
		u.emit(code.OpPrintExpr, 0, r, 0, 0)
		u.top = mark
		return
	}
	c.effect(n.Value)
}

// ifStmt compiles an if with all its elifs, which may be very many.
func (c *compiler) ifStmt(n *syntax.If) {
	u := c.u
	end := u.newLabel()
	for {
		orelse := u.newLabel()
		if k, ok := c.constant(n.Test); ok {
			if truth(k) {
				c.stmts(n.Body)
				c.deadStmts(func() { c.stmts(n.Orelse) })
				break
			}
			c.deadStmts(func() { c.stmts(n.Body) })
		} else {
			c.jump(n.Test, false, orelse)
			c.stmts(n.Body)
		}
		if len(n.Orelse) == 0 {
			u.place(orelse)
			break
		}
		if _, ok := c.constant(n.Test); !ok {
			c.at(n)
			u.jump(end)
		}
		u.place(orelse)
		if len(n.Orelse) == 1 {
			if next, ok := n.Orelse[0].(*syntax.If); ok {
				n = next
				if c.work++; c.work >= 4096 {
					c.charge()
				}
				continue
			}
		}
		c.stmts(n.Orelse)
		break
	}
	u.place(end)
}

func (c *compiler) raise(n *syntax.Raise) {
	u := c.u
	mark := u.top
	x, a, b := 0, 0, 0
	if n.Exc != nil {
		x = 1
		a = c.operand(n.Exc, n.Cause == nil)
		if n.Cause != nil {
			x = 2
			b = c.operand(n.Cause, true)
		}
	}
	c.at(n)
	u.emit(code.OpRaise, x, a, b, 0)
	u.dead = true
	u.top = mark
}

func (c *compiler) assert(n *syntax.Assert) {
	c.checkAssert(n)
	u := c.u
	if c.opts.Optimize > 0 {
		return
	}
	mark := u.top
	end := u.newLabel()
	c.jump(n.Test, true, end)
	c.at(n.Test)
	u.emit(code.OpLoadCommon, code.CommonAssertionError, mark, 0, 0)
	u.setTop(mark + 1)
	if n.Msg != nil {
		c.push(n.Msg)
		c.at(n)
		c.callOp(mark, 1)
		u.setTop(mark + 1)
	}
	c.at(n.Test)
	u.emit(code.OpRaise, 1, mark, 0, 0)
	u.dead = true
	u.top = mark
	u.place(end)
}

func (c *compiler) importStmt(n *syntax.Import) {
	u := c.u
	for _, a := range n.Names {
		mark := u.top
		c.at(n)
		u.emit(code.OpImport, 0, mark, u.konst(code.Str(a.Name)), u.konst(nil))
		u.setTop(mark + 1)
		first, rest, dotted := strings.Cut(a.Name, ".")
		if a.AsName == "" {
			c.storeName(first, mark)
		} else {
			for dotted { // import a.b.c as d binds the innermost module
				first, rest, dotted = strings.Cut(rest, ".")
				u.emit(code.OpImportFrom, 0, mark, mark, u.konst(code.Str(first)))
			}
			c.storeName(a.AsName, mark)
		}
		u.top = mark
	}
}

func (c *compiler) importFrom(n *syntax.ImportFrom) {
	u := c.u
	mark := u.top
	c.at(n)
	names := make(code.Tuple, len(n.Names))
	for i, a := range n.Names {
		names[i] = code.Str(a.Name)
	}
	level := n.Level
	if level >= 255 {
		u.loadK(mark, int64(level))
		level = 255
	}
	u.emit(code.OpImport, level, mark, u.konst(code.Str(n.Module)), u.konst(names))
	u.setTop(mark + 1)
	if len(n.Names) == 1 && n.Names[0].Name == "*" {
		u.emit(code.OpImportStar, 0, 0, mark, 0)
		u.top = mark
		return
	}
	for _, a := range n.Names {
		c.at(n)
		name := a.AsName
		if name == "" {
			name = a.Name
		}
		p := c.place(name)
		dst := mark + 1
		if p.kind == inLocal {
			dst = p.n
		}
		u.emit(code.OpImportFrom, 0, dst, mark, u.konst(code.Str(a.Name)))
		if dst > mark {
			u.setTop(mark + 2)
		}
		u.wrote(dst)
		c.store(p, dst)
		u.top = mark + 1
	}
	u.top = mark
}

// splitDocstring finds a docstring, with its indentation removed as CPython removes it.
func splitDocstring(body []syntax.Stmt) (code.Str, []syntax.Stmt, bool) {
	if len(body) == 0 {
		return "", body, false
	}
	if e, ok := body[0].(*syntax.ExprStmt); ok {
		if k, ok := e.Value.(*syntax.Constant); ok {
			if s, ok := k.Value.(syntax.Str); ok {
				return code.Str(cleandoc(string(s))), body[1:], true
			}
		}
	}
	return "", body, false
}

// cleandoc removes the common indentation of all lines but the first, and leading blanks
// of that one. Tabs count to the next multiple of eight.
func cleandoc(s string) string {
	s = expandTabs(s)
	lines := strings.Split(s, "\n")
	margin := -1
	for _, l := range lines[1:] {
		if t := strings.TrimLeft(l, " "); t != "" {
			if in := len(l) - len(t); margin < 0 || in < margin {
				margin = in
			}
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i := 1; i < len(lines) && margin > 0; i++ {
		lines[i] = lines[i][min(margin, len(lines[i])-len(strings.TrimLeft(lines[i], " "))):]
	}
	return strings.Join(lines, "\n")
}

func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for _, r := range []byte(s) {
		switch r {
		case '\t':
			for {
				b.WriteByte(' ')
				if col++; col%8 == 0 {
					break
				}
			}
			continue
		case '\n', '\r':
			col = -1
		}
		if r&0xC0 != 0x80 { // one column a character
			col++
		}
		b.WriteByte(r)
	}
	return b.String()
}

// docstring stores the docstring of a module or class and gives the rest of the body.
func (c *compiler) docstring(body []syntax.Stmt) []syntax.Stmt {
	doc, rest, ok := splitDocstring(body)
	if !ok {
		return body
	}
	u := c.u
	if c.opts.Optimize < 2 {
		mark := u.top
		c.at(body[0].(*syntax.ExprStmt).Value)
		u.loadK(mark, doc)
		u.setTop(mark + 1)
		c.storeName("__doc__", mark)
		u.top = mark
	}
	return rest
}
