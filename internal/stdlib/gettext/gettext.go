// Package gettext holds the source of Python's gettext module. It holds no authority: catalogs are read by open(), with the grants of who asks.
package gettext

import _ "embed"

// Source is the text of the module.
//
//go:embed gettext.py
var Source string
