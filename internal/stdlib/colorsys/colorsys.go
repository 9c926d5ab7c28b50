// Package colorsys is Python's colorsys module: conversions between models of colours. It
// holds no authority.
package colorsys

import _ "embed"

// Source is the text of colorsys.py.
//
//go:embed colorsys.py
var Source string
