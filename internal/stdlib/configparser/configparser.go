// Package configparser is Python's configparser module: files of settings. The module
// holds no power: read() opens files with the open of the program. It holds no authority.
package configparser

import _ "embed"

// Source is the text of configparser.py.
//
//go:embed configparser.py
var Source string
