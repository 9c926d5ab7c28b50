// Package types is Python's types module: the interpreter's own types and tools to make classes.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package types
