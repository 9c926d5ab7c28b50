// This file defines the embedded source of Python's heapq module.

package heapq

import _ "embed"

// Source is the text of heapq.py.
//
//go:embed heapq.py
var Source string
