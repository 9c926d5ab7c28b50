// Package random holds the source of Python's random module. It holds no authority: seeding
// without a value and SystemRandom ask the native module _random for the entropy that was
// granted.
package random

import _ "embed"

// Source is the text of the module.
//
//go:embed random.py
var Source string
