// Package uuid is Python's uuid module: identifiers of 128 bits; those of time and chance
// ask for granted clocks and entropy through the modules that have them. It holds no
// authority.
package uuid

import _ "embed"

// Source is the text of uuid.py.
//
//go:embed uuid.py
var Source string
