// Package traceback is Python's traceback module: exceptions and tracebacks as text. It is
// written in Python; what it needs of the interpreter is in native. It holds no authority.
package traceback

import _ "embed"

// Source is the text of traceback.py.
//
//go:embed traceback.py
var Source string
