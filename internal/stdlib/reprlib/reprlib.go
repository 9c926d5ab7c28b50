// This file defines the embedded source of Python's reprlib module.

package reprlib

import _ "embed"

// Source is the text of reprlib.py.
//
//go:embed reprlib.py
var Source string
