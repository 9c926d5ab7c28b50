// Package queue is Python's queue module: queues between threads.
// It holds no authority.
package queue

import _ "embed"

// Source is the text of queue.py.
//
//go:embed queue.py
var Source string
