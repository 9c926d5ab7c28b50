// Package secrets holds the source of Python's secrets module. It holds no authority: numbers come from the entropy that was granted to who asks.
package secrets

import _ "embed"

// Source is the text of the module.
//
//go:embed secrets.py
var Source string
