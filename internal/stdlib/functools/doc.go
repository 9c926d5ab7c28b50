// Package functools is Python's functools module: wrappers, caches, partial methods and single dispatch.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package functools
