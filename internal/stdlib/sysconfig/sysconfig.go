// Package sysconfig holds the source of Python's sysconfig module: there is no installation to tell of. It holds no authority.
package sysconfig

import _ "embed"

// Source is the text of the module.
//
//go:embed sysconfig.py
var Source string
