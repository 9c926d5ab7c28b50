// Package shutil holds the source of Python's shutil module. It holds no authority: files are reached through os and open(), with the grants of who asks.
package shutil

import _ "embed"

// Source is the text of the module.
//
//go:embed shutil.py
var Source string
