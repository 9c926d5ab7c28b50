// Package socket is Python's module socket, tamed: streams over the granted capabilities of
// the kinds dial and listen. It is written in Python and holds nothing. Departures:
// docs/differences/socket.md.
package socket

import _ "embed"

// Source is the text of the module.
//
//go:embed socket.py
var Source string
