// Package pydoc is Python's pydoc module: documentation of objects as text, and help().
// The modules are written in Python and run by the interpreter; the Go side only embeds
// their text. They hold no authority: what they write goes to sys.stdout.
package pydoc

import _ "embed"

// Source is the text of pydoc.py.
//
//go:embed pydoc.py
var Source string

// TopicsSource is the text of _pydoc_topics.py.
//
//go:embed _pydoc_topics.py
var TopicsSource string
