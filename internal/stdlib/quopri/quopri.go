// Package quopri is Python's quopri module: quoted-printable text over binascii. It holds
// no authority.
package quopri

import _ "embed"

// Source is the text of quopri.py.
//
//go:embed quopri.py
var Source string
