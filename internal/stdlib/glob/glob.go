// Package glob holds the source of Python's glob module. It holds no authority: directories
// are read through os, with the grants of who asks.
package glob

import _ "embed"

// Source is the text of the module.
//
//go:embed glob.py
var Source string
