// Package graphlib is Python's graphlib module: topological sorting.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package graphlib
