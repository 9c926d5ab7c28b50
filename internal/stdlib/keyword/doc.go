// Package keyword is Python's keyword module: the lists of keywords.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package keyword
