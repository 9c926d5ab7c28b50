// This file defines the embedded source of Python's collections and collections.abc module.

package collections

import _ "embed"

// Source is the text of collections.py.
//
//go:embed collections.py
var Source string

// SourceABC is the text of collections_abc.py.
//
//go:embed collections_abc.py
var SourceABC string
