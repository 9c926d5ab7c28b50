// This file defines the embedded source of Python's contextlib module.

package contextlib

import _ "embed"

// Source is the text of contextlib.py.
//
//go:embed contextlib.py
var Source string
