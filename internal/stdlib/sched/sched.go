// Package sched is Python's sched module: events in the order of their times. It holds no
// authority.
package sched

import _ "embed"

// Source is the text of sched.py.
//
//go:embed sched.py
var Source string
