// Package ipaddress is Python's ipaddress module: addresses and networks, as numbers and
// text alone. It holds no authority.
package ipaddress

import _ "embed"

// Source is the text of ipaddress.py.
//
//go:embed ipaddress.py
var Source string
