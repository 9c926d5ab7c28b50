// This file defines the embedded source of Python's copy module.

package copy

import _ "embed"

// Source is the text of copy.py.
//
//go:embed copy.py
var Source string
