// This file defines the embedded source of Python's keyword module.

package keyword

import _ "embed"

// Source is the text of keyword.py.
//
//go:embed keyword.py
var Source string
