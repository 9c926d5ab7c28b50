// This file defines the embedded source of Python's textwrap module.

package textwrap

import _ "embed"

// Source is the text of textwrap.py.
//
//go:embed textwrap.py
var Source string
