// Package locale is Python's locale module: the C locale alone. It holds no authority.
package locale

import _ "embed"

// Source is the text of locale.py.
//
//go:embed locale.py
var Source string
