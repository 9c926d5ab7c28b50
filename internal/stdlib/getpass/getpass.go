// Package getpass holds the source of Python's getpass module. It holds no authority: what it reads and writes are the standard streams of who asks.
package getpass

import _ "embed"

// Source is the text of the module.
//
//go:embed getpass.py
var Source string
