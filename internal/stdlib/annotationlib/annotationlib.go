// Package annotationlib holds the source of Python's annotationlib module. It holds no
// authority: the native module _annotations reaches only functions of its own compartment.
package annotationlib

import _ "embed"

// Source is the text of the module annotationlib.
//
//go:embed annotationlib.py
var Source string

// TextSource is the text of _annotationtext: names that turn what is done to them into text.
//
//go:embed _annotationtext.py
var TextSource string
