// Package stat is Python's stat module: the bits of file modes, as numbers alone. It holds
// no authority.
package stat

import _ "embed"

// Source is the text of stat.py.
//
//go:embed stat.py
var Source string
