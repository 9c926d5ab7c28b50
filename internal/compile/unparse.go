package compile

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines how an annotation is turned back into text, as CPython's ast.unparse
// words it.

// Unparse gives the source text of an expression.
func Unparse(e syntax.Expr) string { return "?" }

func reprValue(k code.Const) string { return "?" }
