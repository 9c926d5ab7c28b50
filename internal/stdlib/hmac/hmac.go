// Package hmac is Python's hmac module: keyed digests over hashlib. It holds no authority.
package hmac

import _ "embed"

// Source is the text of hmac.py.
//
//go:embed hmac.py
var Source string
