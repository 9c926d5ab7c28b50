// Package heapq is Python's heapq module: heaps in lists.
// The module is written in Python and run by the interpreter; the
// Go side only embeds its text. It holds no authority.
package heapq
