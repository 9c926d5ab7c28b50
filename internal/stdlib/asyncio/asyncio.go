// Package asyncio is Python's asyncio: tasks on an event loop, in Python. It holds no
// authority; with a granted clock the loop waits by it, else its time is its own. Departures:
// docs/differences/asyncio.md.
package asyncio

import (
	"embed"
	"strings"
)

//go:embed *.py
var files embed.FS

// Sources are the texts of the package's modules by their full names.
func Sources() map[string]string {
	list, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	out := map[string]string{}
	for _, f := range list {
		text, err := files.ReadFile(f.Name())
		if err != nil {
			panic(err)
		}
		switch name := strings.TrimSuffix(f.Name(), ".py"); name {
		case "__init__":
			out["asyncio"] = string(text)
		case "_asyncio":
			out[name] = string(text)
		default:
			out["asyncio."+name] = string(text)
		}
	}
	return out
}
