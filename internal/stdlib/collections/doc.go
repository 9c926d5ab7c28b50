// Package collections is Python's collections and collections.abc module: namedtuple, Counter, ChainMap, the wrappers and all container ABCs.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package collections
