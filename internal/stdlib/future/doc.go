// Package future is Python's __future__ module: the features that source can ask for.
// The module is written in Python and run by the interpreter; the Go side only embeds
// its text. It holds no authority.
package future
