// Package html is Python's package html: markup characters, and the names of characters.
// It holds no authority.
package html

import _ "embed"

// SourcePrivatePrivateInitPrivatePrivate is the text of __init__.py.
//
//go:embed __init__.py
var SourcePrivatePrivateInitPrivatePrivate string

// SourceEntities is the text of entities.py.
//
//go:embed entities.py
var SourceEntities string

// SourceParser is the text of parser.py.
//
//go:embed parser.py
var SourceParser string

// SourceMarkup is the text of _markupbase.py.
//
//go:embed _markupbase.py
var SourceMarkup string
