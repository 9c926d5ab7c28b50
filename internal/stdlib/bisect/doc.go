// Package bisect is Python's bisect module: searching in sorted sequences.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package bisect
