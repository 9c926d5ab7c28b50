// Package pathlib holds the source of Python's pathlib module. It holds no authority: files
// are reached through os and open(), with the grants of who asks.
package pathlib

import _ "embed"

// The texts of the modules: Source is the package.
var (
	//go:embed pathlib.py
	Source string
	//go:embed _pure.py
	PureSource string
	//go:embed types.py
	TypesSource string
)
