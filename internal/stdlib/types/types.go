// This file defines the embedded source of Python's types module.

package types

import _ "embed"

// Source is the text of types.py.
//
//go:embed types.py
var Source string
