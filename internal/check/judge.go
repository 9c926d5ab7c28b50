package check

// This file defines how a report is compared with what is granted.

import (
	"cmp"
	"slices"
	"strings"
)

// A Grant is what is granted under a name.
type Grant struct {
	Kind   string // as object.KindOf has it: "dir", "file", "clock", "entropy", …
	Writes bool   // files may be written
}

// Given is what a program is given.
type Given struct {
	Grants         map[string]Grant
	Stdout, Stderr bool
	Stdin          bool
	Modules        []string         // of the library that may be imported; nil: all
	Roots          map[string]Given // to dependencies, by name
}

// Judge returns the needs that are not known to be met.
func (r *Report) Judge(g Given) []Need {
	var out []Need
	for _, n := range r.Needs {
		if !g.of(n.Root).meets(n) {
			out = append(out, n)
		}
	}
	for _, i := range r.Imports {
		modules := g.of(i.Root).Modules
		if top, _, _ := strings.Cut(i.Name, "."); i.File == "" && modules != nil && !slices.Contains(modules, top) && top[0] != '_' {
			out = append(out, Need{Kind: Module, Name: i.Name, What: "import, which is not allowed", File: i.From, Line: i.Line, Root: i.Root})
		}
	}
	return out
}

// of is what is given to a dependency, or to the program.
func (g Given) of(root string) Given {
	if root == "" {
		return g
	}
	return g.Roots[root]
}

func (g Given) meets(n Need) bool {
	any := func(kind string) bool {
		for _, x := range g.Grants {
			if x.Kind == kind {
				return true
			}
		}
		return false
	}
	x := g.Grants[n.Name]
	files := x.Kind == "dir" || x.Kind == "file"
	switch n.Kind {
	case Read:
		return files
	case Write:
		return files && x.Writes
	case Clock:
		return any("clock")
	case Entropy:
		return any("entropy")
	case Stdin:
		return g.Stdin
	case Stdout:
		return g.Stdout
	case Stderr:
		return g.Stderr
	case Named:
		return x.Kind != ""
	case Network:
		return slices.ContainsFunc(networks(n.What), any)
	}
	return false
}

// networks are the kinds of grants over which a function of the network works.
func networks(what string) []string {
	switch module, _, _ := strings.Cut(what, "."); module {
	case "socket":
		return []string{"dial", "listen"}
	case "urllib", "http":
		if !strings.HasPrefix(what, "http.server.") {
			return []string{"http", "dial"}
		}
	}
	return nil
}

// sort puts the needs in order, each once.
func (c *checker) sort() {
	at := map[string]int{}
	for i, m := range c.order {
		at[m.file] = i
	}
	r := c.report
	slices.SortStableFunc(r.Needs, func(a, b Need) int {
		return cmp.Or(at[a.File]-at[b.File], a.Line-b.Line, cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.What, b.What), cmp.Compare(a.Root, b.Root))
	})
	r.Needs = slices.Compact(r.Needs)
}
