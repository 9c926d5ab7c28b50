// Package statistics is Python's statistics module: averages, spread, relations and the normal distribution.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package statistics
