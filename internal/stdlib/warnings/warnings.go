// This file defines the embedded source of Python's warnings module.

package warnings

import _ "embed"

// Source is the text of warnings.py.
//
//go:embed warnings.py
var Source string
