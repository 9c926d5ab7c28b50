// Package timeit is Python's timeit module: how long small programs take, by the clock
// that was granted. It holds no authority.
package timeit

import _ "embed"

// Source is the text of timeit.py.
//
//go:embed timeit.py
var Source string
