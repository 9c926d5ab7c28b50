// Package difflib is Python's difflib module: what differs in two sequences. It holds no
// authority.
package difflib

import _ "embed"

// Source is the text of difflib.py.
//
//go:embed difflib.py
var Source string
