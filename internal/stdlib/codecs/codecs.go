// Package codecs is Python's codecs and _codecs modules: the registry of encodings, streams
// and incremental coders over the encodings of str and bytes. Both are written in Python. It
// holds no authority. Departures: docs/differences/codecs.md.
package codecs

import _ "embed"

// The texts of the modules.
var (
	//go:embed codecs.py
	Source string
	//go:embed _codecs.py
	NativeSource string
)
