// Package reprlib is Python's reprlib module: repr() of bounded size.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package reprlib
