// Package contextlib is Python's contextlib module: tools for the with statement.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package contextlib
