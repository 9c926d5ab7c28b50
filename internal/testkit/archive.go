package testkit

// This file defines archives: several files in one, for tests of programs that import.

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// An Archive is a program and files beside it, by name. Those of import roots begin with the
// name of their root.
type Archive struct {
	About string // what stands before the first file
	Files map[string]string
}

var archiveLine = regexp.MustCompile(`(?m)^-- (\S+) --\n`)

// ReadArchive reads a file in which lines "-- name --" begin files.
func ReadArchive(file string) (*Archive, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	text := string(src)
	at := archiveLine.FindAllStringSubmatchIndex(text, -1)
	if len(at) == 0 {
		return nil, fmt.Errorf("%s: no file begins in it", file)
	}
	a := &Archive{About: text[:at[0][0]], Files: map[string]string{}}
	for i, m := range at {
		end := len(text)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		a.Files[text[m[2]:m[3]]] = text[m[1]:end]
	}
	return a, nil
}

// Root gives the files of an import root.
func (a *Archive) Root(name string) map[string]string {
	files := map[string]string{}
	for path, text := range a.Files {
		if rest, ok := strings.CutPrefix(path, name+"/"); ok {
			files[rest] = text
		}
	}
	return files
}
