package compile

import (
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines the SyntaxWarnings, and the errors that concern the shape of an
// expression rather than its names.

// literalType is the type of what a literal or display makes, "" if e is none.
func literalType(e syntax.Expr) string {
	switch n := e.(type) {
	case *syntax.Constant:
		switch n.Value.(type) {
		case nil:
			return "NoneType"
		case bool:
			return "bool"
		case float64:
			return "float"
		case complex128:
			return "complex"
		case syntax.Str:
			return "str"
		case syntax.Bytes:
			return "bytes"
		case syntax.EllipsisType:
			return "ellipsis"
		}
		return "int"
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.JoinedStr, *syntax.FormattedValue:
		return "str"
	case *syntax.TemplateStr, *syntax.Interpolation:
		return "string.templatelib.Template"
	}
	return ""
}

// constTupleLiteral reports whether e is a tuple of literals.
func constTupleLiteral(e *syntax.Tuple) bool {
	for _, x := range e.Elts {
		if _, ok := x.(*syntax.Constant); !ok {
			return false
		}
	}
	return true
}

// identityLiteral reports whether comparing e by identity is certainly a mistake.
func identityLiteral(e syntax.Expr) bool {
	switch n := e.(type) {
	case *syntax.Constant:
		switch n.Value.(type) {
		case nil, bool, syntax.EllipsisType:
			return false
		}
		return true
	case *syntax.Tuple:
		return constTupleLiteral(n)
	}
	return false
}

func (c *compiler) checkCompare(n *syntax.Compare) {
	left := n.Left
	for i, op := range n.Ops {
		right := n.Comparators[i]
		if op == syntax.Is || op == syntax.IsNot {
			bad := right
			if identityLiteral(left) {
				bad = left
			} else if !identityLiteral(right) {
				left = right
				continue
			}
			word, instead := "is", "=="
			if op == syntax.IsNot {
				word, instead = "is not", "!="
			}
			c.warn(&n.Pos, "\""+word+"\" with '"+literalType(bad)+"' literal. Did you mean \""+instead+"\"?")
			return // one for a chain
		}
		left = right
	}
}

func (c *compiler) checkCall(n *syntax.Call) {
	if _, ok := n.Func.(*syntax.Lambda); ok {
		return
	}
	if t := literalType(n.Func); t != "" {
		c.warn(n.Func.Span(), "'"+t+"' object is not callable; perhaps you missed a comma?")
	}
}

func (c *compiler) checkSubscript(n *syntax.Subscript) {
	if n.Ctx != syntax.Load {
		return
	}
	t := literalType(n.Value)
	switch t {
	case "":
		return
	case "str", "bytes", "tuple", "list":
		it := literalType(n.Slice)
		switch it {
		case "", "int", "bool":
			return
		}
		c.warn(n.Value.Span(), t+" indices must be integers or slices, not "+it+"; perhaps you missed a comma?")
	case "dict":
	default:
		c.warn(n.Value.Span(), "'"+t+"' object is not subscriptable; perhaps you missed a comma?")
	}
}

func (c *compiler) checkAssert(n *syntax.Assert) {
	if t, ok := n.Test.(*syntax.Tuple); ok && len(t.Elts) > 0 {
		c.warn(&n.Pos, "assertion is always true, perhaps remove parentheses?")
	}
}

// checkKeywords refuses repeated keyword arguments.
func (c *compiler) checkKeywords(kws []*syntax.Keyword) {
	if len(kws) < 2 {
		return
	}
	if len(kws) > 16 {
		seen := make(map[string]bool, len(kws))
		for _, k := range kws {
			if k.Arg != "" && seen[k.Arg] {
				c.fail(&k.Pos, "keyword argument repeated: "+k.Arg)
			}
			seen[k.Arg] = true
		}
		return
	}
	for i, k := range kws {
		for _, other := range kws[:i] {
			if k.Arg != "" && k.Arg == other.Arg {
				c.fail(&k.Pos, "keyword argument repeated: "+k.Arg)
			}
		}
	}
}

// preprocess gives the warnings that CPython gives before anything else: jumps out of
// finally parts (PEP 765).
func (c *compiler) preprocess() {
	switch root := c.tree.Root.(type) {
	case *syntax.Module:
		c.exits(root.Body, flow{})
	case *syntax.Interactive:
		c.exits(root.Body, flow{})
	}
}

// flow is what surrounds a statement: a finally part, or a loop within one.
type flow struct{ finally, loop bool }

func (c *compiler) exits(list []syntax.Stmt, f flow) {
	c.depth++
	if c.depth > resolve.MaxDepth {
		panic(stop{resolve.TooDeep(c.tree, c.filename, list[0].Span())})
	}
	loop := flow{loop: true}
	for _, s := range list {
		switch n := s.(type) {
		case *syntax.Return:
			if f.finally {
				c.warn(&n.Pos, "'return' in a 'finally' block")
			}
		case *syntax.Break:
			if f.finally && !f.loop {
				c.warn(&n.Pos, "'break' in a 'finally' block")
			}
		case *syntax.Continue:
			if f.finally && !f.loop {
				c.warn(&n.Pos, "'continue' in a 'finally' block")
			}
		case *syntax.If:
			for {
				c.exits(n.Body, f)
				if len(n.Orelse) == 1 {
					if next, ok := n.Orelse[0].(*syntax.If); ok {
						n = next
						continue
					}
				}
				c.exits(n.Orelse, f)
				break
			}
		case *syntax.For:
			c.exits(n.Body, loop)
			c.exits(n.Orelse, f)
		case *syntax.AsyncFor:
			c.exits(n.Body, loop)
			c.exits(n.Orelse, f)
		case *syntax.While:
			c.exits(n.Body, loop)
			c.exits(n.Orelse, f)
		case *syntax.With:
			c.exits(n.Body, f)
		case *syntax.AsyncWith:
			c.exits(n.Body, f)
		case *syntax.FunctionDef:
			c.exits(n.Body, flow{})
		case *syntax.AsyncFunctionDef:
			c.exits(n.Body, flow{})
		case *syntax.ClassDef:
			c.exits(n.Body, f)
		case *syntax.Match:
			for _, k := range n.Cases {
				c.exits(k.Body, f)
			}
		case *syntax.Try:
			c.exits(n.Body, f)
			for _, h := range n.Handlers {
				c.exits(h.Body, f)
			}
			c.exits(n.Orelse, f)
			c.exits(n.Finalbody, flow{finally: true})
		}
	}
	c.depth--
}
