// This file defines the embedded source of Python's __future__ module.

package future

import _ "embed"

// Source is the text of future.py.
//
//go:embed future.py
var Source string
