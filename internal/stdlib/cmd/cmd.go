// Package cmd is Python's cmd module: interpreters of lines of commands. It holds no
// authority.
package cmd

import _ "embed"

// Source is the text of cmd.py.
//
//go:embed cmd.py
var Source string
