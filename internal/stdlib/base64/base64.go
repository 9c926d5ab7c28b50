// Package base64 is Python's base64 module: bytes in bases 16, 32, 64 and 85. The module
// is written in Python over binascii. It holds no authority.
package base64

import _ "embed"

// Source is the text of base64.py.
//
//go:embed base64.py
var Source string
