// This file defines the embedded source of Python's shlex module.

package shlex

import _ "embed"

// Source is the text of shlex.py.
//
//go:embed shlex.py
var Source string
