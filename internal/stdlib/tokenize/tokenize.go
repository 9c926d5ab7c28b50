// Package tokenize is Python's tokenize, token and _tokenize modules, over the scanner of
// the interpreter. They are written in Python and hold no authority.
package tokenize

import _ "embed"

// The texts of the modules.
var (
	//go:embed tokenize.py
	Source string
	//go:embed token.py
	TokenSource string
	//go:embed _tokenize.py
	NativeSource string
	//go:embed _tokenlexer.py
	LexerSource string
)
