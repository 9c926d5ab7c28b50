// Package urllib is Python's package urllib: URLs. It holds no authority.
package urllib

import _ "embed"

// SourcePrivatePrivateInitPrivatePrivate is the text of __init__.py.
//
//go:embed __init__.py
var SourcePrivatePrivateInitPrivatePrivate string

// SourceParse is the text of parse.py.
//
//go:embed parse.py
var SourceParse string
