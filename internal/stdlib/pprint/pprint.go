// Package pprint is Python's pprint module: data shown over several lines. It holds no
// authority.
package pprint

import _ "embed"

// Source is the text of pprint.py.
//
//go:embed pprint.py
var Source string
