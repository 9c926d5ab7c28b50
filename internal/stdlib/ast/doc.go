// Package ast is Python's ast module: the functions over syntax trees (ast.py), the node
// classes (_ast.py, made from the table of internal/astobj) and the way from a tree back to
// source (_ast_unparse.py). The Go side only embeds their text. It holds no authority.
package ast
