// This file defines the embedded source of Python's copyreg module.

package copyreg

import _ "embed"

// Source is the text of copyreg.py.
//
//go:embed copyreg.py
var Source string
