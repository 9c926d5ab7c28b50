// This file defines the embedded source of Python's statistics module.

package statistics

import _ "embed"

// Source is the text of statistics.py.
//
//go:embed statistics.py
var Source string
