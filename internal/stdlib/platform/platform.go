// Package platform holds the source of Python's platform module. It holds no authority: the machine is not looked at.
package platform

import _ "embed"

// Source is the text of the module.
//
//go:embed platform.py
var Source string
