// This file defines the embedded source of Python's string and string.templatelib module.

package string

import _ "embed"

// Source is the text of string.py.
//
//go:embed string.py
var Source string

// SourceTemplatelib is the text of string_templatelib.py.
//
//go:embed string_templatelib.py
var SourceTemplatelib string
