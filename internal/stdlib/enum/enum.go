// This file defines the embedded source of Python's enum module.

package enum

import _ "embed"

// Source is the text of enum.py.
//
//go:embed enum.py
var Source string
