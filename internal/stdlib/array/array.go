// Package array is Python's array module: the native class, known to collections.abc. It
// holds no authority.
package array

import _ "embed"

// Source is the text of array.py.
//
//go:embed array.py
var Source string
