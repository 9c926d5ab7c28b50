// This file defines the embedded source of Python's functools module.

package functools

import _ "embed"

// Source is the text of functools.py.
//
//go:embed functools.py
var Source string
