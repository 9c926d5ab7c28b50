// Package hashlib is Python's hashlib module over the natives of _hashlib and _blake2. It
// holds no authority.
package hashlib

import _ "embed"

// Source is the text of hashlib.py.
//
//go:embed hashlib.py
var Source string
