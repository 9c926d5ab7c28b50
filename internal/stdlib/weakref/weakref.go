// This file defines the embedded source of Python's weakref module.

package weakref

import _ "embed"

// Source is the text of weakref.py.
//
//go:embed weakref.py
var Source string

// SourceWeakrefset is the text of _weakrefset.py.
//
//go:embed _weakrefset.py
var SourceWeakrefset string
