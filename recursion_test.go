package adder_test

// This file tests that docs/metering.md lists every Go function that can call itself, with
// what bounds it: an overflow of the Go stack cannot be recovered from.

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/testkit/callgraph"
)

// counted are the functions that refuse at a depth by themselves: the list has them in rows
// of their own, and what calls itself by way of one of them alone needs no other bound.
var counted = []string{
	"(*internal/vm.Machine).Run",
	"(*internal/vm.Machine).pushSpecialCall",
	"(*internal/object.Thread).FindBehind",
	"(*internal/object.Thread).nextDirect",
	"(*internal/object.Thread).inner",
}

var (
	recursionRow = regexp.MustCompile("(?m)^\\| (`.*`) \\| (.+) \\|$")
	quotedName   = regexp.MustCompile("`([^`]+)`")
)

// TestRecursion compares the circles in the call graph with the list. Each function of a
// circle must be in the circle's row: by name, or by the type whose methods may.
func TestRecursion(t *testing.T) {
	if testing.Short() {
		t.Skip("type-checks the module")
	}
	t.Parallel()
	g, err := callgraph.Load(".", modulePath, ".", "./cap/...")
	if err != nil {
		t.Fatal(err)
	}
	met := map[string]bool{}
	for _, name := range counted {
		if met[name] = true; !g.Cut(name) {
			t.Errorf("%s is not in the graph", name)
		}
	}
	rowOf := recursionRows(t)
	listed := func(name string) int {
		for strings.HasSuffix(name, ".func") {
			name = strings.TrimSuffix(name, ".func")
		}
		if i := rowOf[name]; i > 0 {
			met[name] = true
			return i
		}
		if typ := name[:strings.LastIndexByte(name, '.')]; rowOf[typ] > 0 {
			met[typ] = true
			return rowOf[typ]
		}
		return 0
	}
	for _, c := range g.Cycles() {
		for _, name := range c {
			if i := listed(name); i == 0 {
				t.Errorf("%s can call itself and is not listed with its bound: %v", name, g.Path(name))
			}
		}
	}
	for name := range rowOf {
		if !met[name] {
			t.Errorf("%s is listed and calls itself no more", name)
		}
	}
	for _, name := range counted {
		if rowOf[name] == 0 {
			t.Errorf("%s is not listed", name)
		}
	}
	if len(rowOf) < 50 {
		t.Errorf("only %d names are listed", len(rowOf))
	}
}

// recursionRows has the names that docs/metering.md lists, with the number of their row.
func recursionRows(t *testing.T) map[string]int {
	page, err := os.ReadFile("docs/metering.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(page), "\n## Recursion in Go\n")
	if !ok {
		t.Fatal("docs/metering.md has no section Recursion in Go")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	rowOf := map[string]int{}
	for i, row := range recursionRow.FindAllStringSubmatch(section, -1) {
		for _, n := range quotedName.FindAllStringSubmatch(row[1], -1) {
			rowOf[n[1]] = i + 1
		}
	}
	return rowOf
}
