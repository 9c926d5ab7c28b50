// Package dataclasses holds the source of Python's dataclasses module. It holds no authority.
package dataclasses

import _ "embed"

// Source is the text of the module.
//
//go:embed dataclasses.py
var Source string
