// Package structlib is Python's struct module: the public names of _struct. It holds no
// authority.
package structlib

import _ "embed"

// Source is the text of struct.py.
//
//go:embed struct.py
var Source string
