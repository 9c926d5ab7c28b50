// Package weakref is Python's weakref module: weak dictionaries and sets, WeakMethod and finalize over the native _weakref.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package weakref
