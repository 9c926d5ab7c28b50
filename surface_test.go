package adder_test

// This file holds the surface census against the one that is checked in.

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

var updateSurface = flag.Bool("update", false, "write docs/census anew (TestSurface)")

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
		if *updateSurface {
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
		case *updateSurface:
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

// TestSurfaceAgain makes the census twice in one process, in which much was imported and run
// meanwhile: it must not depend on that, nor on the machine.
func TestSurfaceAgain(t *testing.T) {
	first, err := adder.SurfaceCensus()
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("spoil.py", []byte(spoil))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Run(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	again, err := adder.SurfaceCensus()
	if err != nil {
		t.Fatal(err)
	}
	if len(first) != len(again) {
		t.Fatalf("%d pages, then %d", len(first), len(again))
	}
	machine := regexp.MustCompile(`0x[0-9a-f]{6}|/(home|tmp|usr|var)/`)
	for i := range first {
		if d := lineDiff(first[i].Text, again[i].Text); d != "" {
			t.Errorf("%s: a program of another interpreter changed it:\n%s", first[i].Name, d)
		}
		if m := machine.FindString(first[i].Text); m != "" {
			t.Errorf("%s shows the machine: %s", first[i].Name, m)
		}
	}
}

// spoil changes what it can of what all modules share, if there is such a thing.
const spoil = `
import builtins, sys, json, collections, collections.abc, os, string, enum, types
for m in list(sys.modules.values()):
    try:
        m.spoilt = 1
    except AttributeError:
        pass
for c in (json.JSONEncoder, collections.Counter, collections.UserDict, string.Template, enum.Enum, types.SimpleNamespace, dict, object, type):
    try:
        c.spoilt = 1
    except (TypeError, AttributeError):
        pass
os.environ["SPOILT"] = "1"
class K: pass
collections.abc.Sized.register(K)
builtins.spoilt = builtins.len = 1
`
