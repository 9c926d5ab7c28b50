package main

// This file defines the lists that are checked in: the files of the suite by area, the ids that
// CPython passes, those that Adder passes, and the departures of docs/differences.

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A file of the suite.
type file struct {
	area, module string
}

// readFiles reads the list of files: "--- area" in a comment begins an area.
func readFiles(path string) ([]file, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var files []file
	area := ""
	for line := range strings.Lines(string(text)) {
		if name, is := strings.CutPrefix(strings.TrimSpace(line), "# --- "); is {
			area = name
		}
		line, _, _ = strings.Cut(line, "#")
		if f := strings.Fields(line); len(f) > 0 {
			files = append(files, file{area, f[0]})
		}
	}
	return files, nil
}

// ids are ids of tests by module.
type ids map[string]map[string]bool

func (x ids) add(module, id string) {
	if x[module] == nil {
		x[module] = map[string]bool{}
	}
	x[module][id] = true
}

func (x ids) count() (n int) {
	for _, m := range x {
		n += len(m)
	}
	return n
}

// readIDs reads a list: "[module]", then its ids without "test.module.", or "." for the module's
// own name; "=" stands before an id that does not begin so.
func readIDs(path string) (ids, error) {
	out := ids{}
	text, err := os.ReadFile(path)
	if err != nil {
		return out, err
	}
	module := ""
	s := bufio.NewScanner(bytes.NewReader(text))
	for s.Scan() {
		line := strings.TrimSpace(s.Text())
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			module = strings.Trim(line, "[]")
		case line == ".":
			out.add(module, "test."+module)
		case line[0] == '=':
			out.add(module, line[1:])
		default:
			out.add(module, "test."+module+"."+line)
		}
	}
	return out, s.Err()
}

func writeIDs(path, comment string, x ids) error {
	var b strings.Builder
	b.WriteString("# " + comment + "\n")
	for _, module := range sorted(x) {
		fmt.Fprintf(&b, "[%s]\n", module)
		for _, id := range sorted(x[module]) {
			switch short, is := strings.CutPrefix(id, "test."+module+"."); {
			case is:
				b.WriteString(short + "\n")
			case id == "test."+module:
				b.WriteString(".\n")
			default:
				b.WriteString("=" + id + "\n")
			}
		}
	}
	return os.WriteFile(path, []byte(b.String()), 0o666)
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// listed is how a page of docs/differences names a test of the suite that fails because of it;
// doctests of a module of the library are named with the file that runs them.
var listed = regexp.MustCompile("^- `(?:test\\.(test_\\w+)(?:\\.[^`]+)?|\\w+\\.[^`]+)`(?: of `(test_\\w+)`)?")

// The pages of tests that ask for what Adder does not mean to be: they say what 3.11 did and
// 3.14 does not, or are skipped by CPython's own decorators on any other implementation. They
// leave the percentages as departures do, but are no choice of ours.
const (
	pageOld   = "suite-3.11.md"
	pageOther = "suite-cpython-only.md"
)

// readDepartures reads the ids that the pages list, with the page of each.
func readDepartures(dir string) (ids, map[string]string, error) {
	pages, err := filepath.Glob(filepath.Join(dir, "*.md"))
	if err != nil || len(pages) == 0 {
		return nil, nil, fmt.Errorf("no pages in %s: %v", dir, err)
	}
	out, page := ids{}, map[string]string{}
	for _, p := range pages {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, nil, err
		}
		for line := range strings.Lines(string(text)) {
			m := listed.FindStringSubmatch(line)
			if m == nil || m[1] == "" && m[2] == "" {
				continue
			}
			module := m[1] + m[2]
			id := strings.Split(line, "`")[1]
			out.add(module, id)
			page[id] = filepath.Base(p)
		}
	}
	return out, page, nil
}
