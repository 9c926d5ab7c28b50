// Package textwrap is Python's textwrap module: wrapping and indenting of text.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package textwrap
