// Package pickle is Python's pickle: objects as bytes and back, in Python. It holds no
// authority: names are resolved by the import of the program that loads. Departures:
// docs/differences/pickle.md.
package pickle

import _ "embed"

// The texts of the modules.
var (
	//go:embed pickle.py
	Source string
	//go:embed _pickle.py
	PrivateSource string
	//go:embed _unpickle.py
	UnpickleSource string
	//go:embed _compat_pickle.py
	CompatSource string
)
