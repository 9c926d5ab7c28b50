// Package surface makes the surface census: a text that lists everything a program can
// reach in an interpreter without grants. (A *census* elsewhere is the count of live
// bytes; this one counts names.)
//
// It is made by a walk over a real interpreter: every module that can be imported is
// imported, and what its namespace holds, the classes found on the way, and all static
// types are written down, one name a line. The text is checked in under docs/census and
// held against a new one by a test, so that nothing is exposed by accident; another test
// compares it with what a program written in Python finds by itself.
//
// Entry points: [Pages] gives the text, [Walk] the walk behind it (walk.go). modules.go and
// types.go write the lines, signature.go those of functions written in Python, and
// lookups.go is the table of what the tables of rows do not say.
package surface

import (
	"sort"
	"strings"
)

// A Page is the census of one top-level module: its submodules and its classes are on it.
type Page struct{ Name, Text string }

// Pages makes the census.
func Pages() ([]Page, error) {
	w, err := Walk()
	if err != nil {
		return nil, err
	}
	byTop := map[string][]string{}
	for _, name := range w.Names() {
		top, _, _ := strings.Cut(name, ".")
		byTop[top] = append(byTop[top], name)
	}
	var out []Page
	for top, names := range byTop {
		var b strings.Builder
		sort.Strings(names)
		for i, name := range names {
			if i > 0 {
				b.WriteString("\n")
			}
			w.module(&b, name)
		}
		out = append(out, Page{top, b.String()})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out, nil
}
