// Package inspect holds the source of Python's inspect module and its two helpers. It holds
// no authority: it sees what Python code of its caller could see.
package inspect

import _ "embed"

// Source is the text of the module inspect.
//
//go:embed inspect.py
var Source string

// SignatureSource is the text of _inspect_signature: Signature, Parameter, BoundArguments.
//
//go:embed _inspect_signature.py
var SignatureSource string

// StaticSource is the text of _inspect_static: looking without running code.
//
//go:embed _inspect_static.py
var StaticSource string
