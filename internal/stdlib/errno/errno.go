// Package errno is Python's errno module: the numbers of the errors of Linux. It holds no
// authority.
package errno

import _ "embed"

// Source is the text of errno.py.
//
//go:embed errno.py
var Source string
