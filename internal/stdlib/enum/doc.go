// Package enum is Python's enum module: enumerations and flags.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package enum
