// Package fractions holds the source of Python's fractions module. It holds no authority.
package fractions

import _ "embed"

// Source is the text of the module.
//
//go:embed fractions.py
var Source string
