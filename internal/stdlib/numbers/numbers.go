// Package numbers holds the source of Python's numbers module. It holds no authority.
package numbers

import _ "embed"

// Source is the text of the module.
//
//go:embed numbers.py
var Source string
