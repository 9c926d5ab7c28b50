// Package linecache is Python's linecache module: lines of source by file. It is written in
// Python. It shows the files that modules were loaded from, and what open() can open.
package linecache

import _ "embed"

// Source is the text of linecache.py.
//
//go:embed linecache.py
var Source string
