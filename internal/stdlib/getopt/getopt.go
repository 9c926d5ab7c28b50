// Package getopt is Python's getopt module: options of the command line as C's getopt()
// takes them. It holds no authority.
package getopt

import _ "embed"

// Source is the text of getopt.py.
//
//go:embed getopt.py
var Source string
