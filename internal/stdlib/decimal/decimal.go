// Package decimal holds the source of Python's decimal module and of its arithmetic on
// integers. It holds no authority.
package decimal

import _ "embed"

// Source is the text of the module decimal: the public names.
//
//go:embed decimal.py
var Source string

// ContextSource is the text of _deccontext: signals, contexts and rounding to them.
//
//go:embed _deccontext.py
var ContextSource string

// MathSource is the text of _decmath: rounding, exp and ln over integers.
//
//go:embed _decmath.py
var MathSource string

// NumberSource is the text of _decnumber: Decimal, Context and the operations.
//
//go:embed _decnumber.py
var NumberSource string
