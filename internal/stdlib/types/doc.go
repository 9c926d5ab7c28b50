// Package types is Python's types module: the interpreter's own types by name, and
// tools to make classes. The module is written in Python and run by the
// interpreter; the Go side only embeds its text. It holds no authority.
//
// It passes on every public name of the native module _types, and takes from it
//
//	_iterable_coroutine(func)
//
// which marks a generator function so that what it returns can be awaited, and
// returns it. Without that, types.coroutine() tries to replace the code of func.
package types
