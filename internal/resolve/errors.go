package resolve

import "github.com/adderlang/adder/internal/syntax"

// This file defines how errors found after parsing are reported.

// ErrorAt makes a SyntaxError for a source range. As in CPython, columns found after
// parsing are byte columns, and the text is known only if the source has a file.
func ErrorAt(tree *syntax.Tree, filename string, p *syntax.Pos, msg string) *syntax.Error {
	e := &syntax.Error{Kind: "SyntaxError", Msg: msg, Filename: filename}
	if p != nil {
		e.Line, e.Col, e.EndLine, e.EndCol = int(p.Line), int(p.Col)+1, int(p.EndLine), int(p.EndCol)+1
	}
	if tree != nil && p != nil && !(len(filename) > 0 && filename[0] == '<') {
		e.Text = tree.Line(e.Line)
		e.HasText = e.Text != ""
	}
	return e
}

// TooDeep is the error for expressions nested beyond what the compiler's own stack
// should hold. The parser bounds brackets and blocks; this bounds the rest (lambdas,
// right-leaning powers).
func TooDeep(tree *syntax.Tree, filename string, p *syntax.Pos) *syntax.Error {
	e := ErrorAt(tree, filename, p, "maximum recursion depth exceeded during compilation")
	e.Kind = "RecursionError"
	return e
}

// MaxDepth bounds recursion over expressions and statements. A level takes well under
// 2 KiB of Go stack, so the whole stays below 10 MiB.
const MaxDepth = 3000
