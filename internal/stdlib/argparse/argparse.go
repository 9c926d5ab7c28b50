// Package argparse is Python's argparse module: the command line. Files of arguments and
// FileType use the open of the program. It holds no authority.
package argparse

import _ "embed"

// Source is the text of argparse.py.
//
//go:embed argparse.py
var Source string
