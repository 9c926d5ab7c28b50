// Package typing holds the source of Python's typing module. It holds no authority.
package typing

import _ "embed"

// Source is the text of the module typing.
//
//go:embed typing.py
var Source string

// ParametersSource is the text of _typing: type parameters, aliases and Generic, with the
// hooks that code compiled from PEP 695 syntax calls.
//
//go:embed _typing.py
var ParametersSource string
