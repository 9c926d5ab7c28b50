// Package xml is Python's xml.etree and pyexpat: modules written in Python and run by the
// interpreter; the Go side only embeds their text. They hold no authority: nothing external
// that a document refers to is ever read.
package xml

import _ "embed"

// ExpatSource is the text of pyexpat.py.
//
//go:embed pyexpat.py
var ExpatSource string

// PathSource is the text of elementpath.py, TreeSource of elementtree.py.
//
//go:embed elementpath.py
var PathSource string

//go:embed elementtree.py
var TreeSource string

// ParsersSource is the package xml.parsers.expat: another name of pyexpat.
const ParsersSource = `"""The parser pyexpat, by the name it has in the package xml."""
import sys
from pyexpat import *
sys.modules["xml.parsers.expat.model"] = model
sys.modules["xml.parsers.expat.errors"] = errors
`
