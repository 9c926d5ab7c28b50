// Package importlib is Python's importlib, tamed: modules come as source, from the library
// and the roots of the host, or from granted directories in sys.path; there is no bytecode
// and no compiled extension. It is written in Python. What a program's finders and loaders do
// they do with the program's rights. Departures: docs/differences/importlib.md.
package importlib

import "embed"

//go:embed *.py
var files embed.FS

// Source is the text of a module of the package; "" is the package itself.
func Source(name string) string {
	if name == "" {
		name = "__init__"
	}
	text, err := files.ReadFile(name + ".py")
	if err != nil {
		panic(err) // the files are part of the program
	}
	return string(text)
}
