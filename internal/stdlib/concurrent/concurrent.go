// Package concurrent is Python's concurrent.futures: calls done by a pool of green threads.
// It is written in Python and holds no authority. Departures:
// docs/differences/concurrent.md.
package concurrent

import _ "embed"

// The texts of the modules.
var (
	//go:embed futures.py
	FuturesSource string
	//go:embed _base.py
	BaseSource string
	//go:embed thread.py
	ThreadSource string
	//go:embed process.py
	ProcessSource string
)
