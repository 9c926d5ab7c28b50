// This file defines the embedded source of Python's ast module.

package ast

import _ "embed"

// The texts of ast.py, _ast.py and _ast_unparse.py.
var (
	//go:embed ast.py
	Source string
	//go:embed _ast.py
	NodesSource string
	//go:embed _ast_unparse.py
	UnparseSource string
)
