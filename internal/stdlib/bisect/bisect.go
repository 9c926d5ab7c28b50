// This file defines the embedded source of Python's bisect module.

package bisect

import _ "embed"

// Source is the text of bisect.py.
//
//go:embed bisect.py
var Source string
