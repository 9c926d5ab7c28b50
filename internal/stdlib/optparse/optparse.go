// Package optparse is Python's optparse module: options of a command line, in the old way.
// It holds no authority.
package optparse

import _ "embed"

// Source is the text of optparse.py.
//
//go:embed optparse.py
var Source string
