// Package subprocess holds the source of Python's subprocess module. There are no processes to start: its functions check their arguments and refuse.
package subprocess

import _ "embed"

// Source is the text of the module.
//
//go:embed subprocess.py
var Source string
