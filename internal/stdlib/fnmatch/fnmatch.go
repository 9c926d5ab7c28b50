// This file defines the embedded source of Python's fnmatch module.

package fnmatch

import _ "embed"

// Source is the text of fnmatch.py.
//
//go:embed fnmatch.py
var Source string
