// Package copyreg is Python's copyreg module: reduction functions for pickle and copy.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package copyreg
