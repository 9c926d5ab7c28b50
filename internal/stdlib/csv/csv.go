// Package csv holds the source of Python's csv module. It holds no authority; reading and
// writing are done by the native module _csv.
package csv

import _ "embed"

// Source is the text of the module.
//
//go:embed csv.py
var Source string
