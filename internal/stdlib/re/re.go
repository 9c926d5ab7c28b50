// Package re holds the source of Python's re module. It holds no authority; patterns and
// matches are the native module _re's, over the matcher of internal/re.
package re

import _ "embed"

// Source is the text of the module.
//
//go:embed re.py
var Source string

// ConstantsSource is the text of re._constants.
//
//go:embed _constants.py
var ConstantsSource string

// ParserSource is the text of re._parser.
//
//go:embed _parser.py
var ParserSource string
