// Package calendar holds the source of Python's calendar module. It holds no authority.
package calendar

import _ "embed"

// Source is the text of the module.
//
//go:embed calendar.py
var Source string
