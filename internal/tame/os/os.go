// Package os is Python's os module, tamed, with os.path, stat and posix. It is written in
// Python and holds nothing: a path leads to the granted directory that is mounted at its
// first part, whose methods do the work, and what has no capability (processes, users, file
// descriptors) is absent or refuses. Departures: docs/differences/os.md.
package os

import _ "embed"

// The texts of the modules.
var (
	//go:embed os.py
	Source string
	//go:embed _osconst.py
	ConstSource string
	//go:embed posixpath.py
	PathSource string
	//go:embed ntpath.py
	NtPathSource string
	//go:embed genericpath.py
	GenericPathSource string
	//go:embed posix.py
	PosixSource string
	//go:embed stat.py
	StatSource string
)
