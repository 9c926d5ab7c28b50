// This file defines the embedded source of Python's graphlib module.

package graphlib

import _ "embed"

// Source is the text of graphlib.py.
//
//go:embed graphlib.py
var Source string
