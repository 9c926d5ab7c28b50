// Package husks holds modules that CPython's library imports and that have nothing behind
// them here: what needs processes, sockets, signals, bytecode or a locale. They import
// cleanly, hold nothing, and refuse where CPython would act. All are written in Python.
package husks

import (
	"embed"
	"strings"
)

//go:embed *.py
var files embed.FS

// Sources are the texts of the modules by name.
func Sources() map[string]string {
	out := map[string]string{}
	list, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	for _, f := range list {
		text, err := files.ReadFile(f.Name())
		if err != nil {
			panic(err)
		}
		out[strings.TrimSuffix(f.Name(), ".py")] = string(text)
	}
	return out
}
