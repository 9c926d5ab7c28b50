// Package fnmatch is Python's fnmatch module: names against shell patterns.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package fnmatch
