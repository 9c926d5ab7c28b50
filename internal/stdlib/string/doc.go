// Package string is Python's string and string.templatelib module: constants, Template and Formatter, and the types of t-strings.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package string
