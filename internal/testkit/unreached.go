package testkit

// This file defines which statements of a chunk its exception keeps from running.

import "github.com/adderlang/adder/internal/syntax"

// unreached is the line of the chunk's last statement, if that begins after the one that
// raised, or 0. Chunks that used a name of the chunk before them ended in a NameError on their
// first line, and said so in a mark that was filled in unread: twenty of them tested nothing.
func unreached(c Chunk, exc *Exc) int {
	if exc.Top == 0 {
		return 0
	}
	tree, err := syntax.Parse(c.Base(), []byte(c.Source), syntax.Options{})
	if err != nil {
		return 0
	}
	body := tree.Root.(*syntax.Module).Body
	if len(body) == 0 {
		return 0
	}
	if line := firstLine(body[len(body)-1]); line > exc.Top {
		return line
	}
	return 0
}

// firstLine is where a statement begins, which for one with decorators is the first of them.
func firstLine(s syntax.Stmt) int {
	var decorators []syntax.Expr
	switch n := s.(type) {
	case *syntax.FunctionDef:
		decorators = n.Decorators
	case *syntax.AsyncFunctionDef:
		decorators = n.Decorators
	case *syntax.ClassDef:
		decorators = n.Decorators
	}
	if len(decorators) > 0 {
		return int(decorators[0].Span().Line)
	}
	return int(s.Span().Line)
}
