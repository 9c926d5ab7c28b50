package adder_test

// This file holds the surface census against the one that is checked in.

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

var update = flag.Bool("update", false, "write anew docs/census (TestSurface) or the headers of testdata/hostile (TestHostile)")

const censusDir = "docs/census"

// TestSurface makes the census of an interpreter without grants and compares it with
// docs/census, page by page. A difference is a name that a program can reach, or no longer
// can: look at it, then run `go test -run TestSurface -update .`.
func TestSurface(t *testing.T) {
	pages, err := adder.SurfaceCensus()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, p := range pages {
		known[p.Name+".txt"] = true
		file := filepath.Join(censusDir, p.Name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(p.Text), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		old, err := os.ReadFile(file)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		if diff := lineDiff(string(old), p.Text); diff != "" {
			t.Errorf("%s differs from what can be reached:\n%s", file, diff)
		}
	}
	files, err := filepath.Glob(filepath.Join(censusDir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		switch {
		case known[filepath.Base(f)]:
		case *update:
			if err := os.Remove(f); err != nil {
				t.Fatal(err)
			}
		default:
			t.Errorf("%s: there is no such module", f)
		}
	}
}

// lineDiff shows the lines that only one of two texts has. Lines are compared within the
// section of their module, in which each stands once.
func lineDiff(old, now string) string {
	a, b := sectioned(old), sectioned(now)
	var out strings.Builder
	for _, x := range []struct {
		mark       string
		list, than []string
	}{{"- ", a, b}, {"+ ", b, a}} {
		there := map[string]int{}
		for _, l := range x.than {
			there[l]++
		}
		for _, l := range x.list {
			if there[l]--; there[l] < 0 {
				out.WriteString(x.mark + l + "\n")
			}
		}
	}
	if out.Len() == 0 && old != now {
		return "the same lines in another order\n"
	}
	return out.String()
}

// sectioned gives the lines of a page, each with its module before it.
func sectioned(text string) []string {
	var out []string
	module := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if m, ok := strings.CutPrefix(line, "module "); ok {
			module = m
		}
		if line != "" {
			out = append(out, module+": "+line)
		}
	}
	return out
}
