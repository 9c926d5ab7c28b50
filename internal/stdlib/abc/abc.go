// This file defines the embedded source of Python's abc module.

package abc

import _ "embed"

// Source is the text of abc.py.
//
//go:embed abc.py
var Source string

// SourcePyABC is the text of _py_abc.py.
//
//go:embed _py_abc.py
var SourcePyABC string
