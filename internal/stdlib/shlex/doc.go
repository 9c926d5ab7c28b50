// Package shlex is Python's shlex module: cutting and quoting as shells do.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package shlex
