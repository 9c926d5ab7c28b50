// Package contextvars is Python's contextvars module: variables whose values belong to a
// context. It holds no authority.
package contextvars

import _ "embed"

// SourceContextvars is the text of contextvars.py.
//
//go:embed contextvars.py
var SourceContextvars string

// SourcePrivateContextvars is the text of _contextvars.py.
//
//go:embed _contextvars.py
var SourcePrivateContextvars string
