// Package logging is Python's logging module, written in Python: loggers, handlers and
// formatters. What a record says of its place comes from _traceback, as for warnings; times
// come from the granted clock, and are 0 without one. Files are those of grants.
// Departures: docs/differences/logging.md.
package logging

import _ "embed"

// Source is the text of the package; its submodules are CPython's own.
//
//go:embed logging.py
var Source string
