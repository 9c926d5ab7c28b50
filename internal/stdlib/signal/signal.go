// Package signal is Python's signal module for programs that no signal reaches: handlers
// can be set, and called with raise_signal. It holds no authority.
package signal

import _ "embed"

// Source is the text of signal.py.
//
//go:embed signal.py
var Source string
