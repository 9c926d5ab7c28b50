// Package threading is Python's threading module, over the green threads of _thread. It is
// written in Python and holds no authority. Departures: docs/differences/_thread.md.
package threading

import _ "embed"

// The texts of the modules.
var (
	//go:embed threading.py
	Source string
	//go:embed _threading_local.py
	LocalSource string
)
