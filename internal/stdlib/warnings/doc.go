// Package warnings is Python's warnings module: filters, and where warnings go. The module
// is written in Python, one instance an interpreter, so filters and registries are shared
// with nobody; package native gives it the frames it may name. It holds no authority: what
// it writes goes to the program's sys.stderr.
package warnings
