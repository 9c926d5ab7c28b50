// Package xml is Python's xml.etree and pyexpat: modules written in Python and run by the
// interpreter; the Go side only embeds their text. They hold no authority: nothing external
// that a document refers to is ever read.
package xml

import _ "embed"

// ExpatSource is the text of pyexpat.py.
//
//go:embed pyexpat.py
var ExpatSource string
