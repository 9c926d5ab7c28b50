// Package copy is Python's copy module: shallow and deep copies.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package copy
