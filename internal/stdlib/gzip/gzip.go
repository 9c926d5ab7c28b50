// Package gzip is Python's gzip module: files of compressed members over zlib. It holds no
// authority: names are opened with the builtin open of the program.
package gzip

import _ "embed"

// Source is the text of gzip.py.
//
//go:embed gzip.py
var Source string
