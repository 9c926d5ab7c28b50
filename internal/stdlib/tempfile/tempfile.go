// Package tempfile holds the source of Python's tempfile module. It holds no authority: files are made with the grants of who asks.
package tempfile

import _ "embed"

// Source is the text of the module.
//
//go:embed tempfile.py
var Source string
