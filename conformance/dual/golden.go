package dual

// This file defines checking golden files against CPython and filling them in.

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/adderlang/adder/internal/testkit"
)

// Find lists the golden files under root: the *.py files of testdata directories
// below internal, except gen.py, which makes test data, and directories whose name
// starts with "_", which keep Python text for other uses.
func Find(root string) ([]string, error) {
	var paths []string
	err := filepath.WalkDir(filepath.Join(root, "internal"), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		slashed := filepath.ToSlash(path)
		if d.IsDir() && strings.Contains(slashed, "/testdata/") && strings.HasPrefix(d.Name(), "_") {
			return filepath.SkipDir // data that happens to be Python
		}
		if !d.IsDir() && strings.Contains(slashed, "/testdata/") && strings.HasSuffix(path, ".py") && d.Name() != "gen.py" {
			paths = append(paths, path)
		}
		return nil
	})
	return paths, err
}

// Check runs the shared chunks of the files and returns "file:line: text" for each
// disagreement, and how many chunks ran.
func (o Oracle) Check(paths []string) (bad []string, ran int, err error) {
	var chunks []testkit.Chunk
	for _, path := range paths {
		parsed, err := testkit.ParseFile(path)
		if err != nil {
			return nil, 0, err
		}
		for _, c := range parsed {
			if c.SameOnCPython {
				chunks = append(chunks, c)
			}
		}
	}
	results, err := o.Run(chunks)
	if err != nil {
		return nil, 0, err
	}
	for i, c := range chunks {
		for _, m := range testkit.Compare(c, results[i].Out, results[i].Exc, "") {
			bad = append(bad, fmt.Sprintf("%s:%d: %s", c.File, m.Line, m.Text))
		}
	}
	return bad, len(chunks), nil
}

var anyMark = regexp.MustCompile(`(^|\s+)# (expect|raises)(-repr)?:.*$`)

// FillFile rewrites the marks of one file's shared chunks from what CPython does.
// Marks on lines of their own move the lines below them, and a program may print
// line numbers, so the texts are corrected once more with the marks in place.
func (o Oracle) FillFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	before, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	filled, err := o.Refill(path, string(before))
	if err != nil {
		return err
	}
	if filled, err = o.retext(path, filled); err != nil {
		return err
	}
	if filled != string(before) {
		if err := os.WriteFile(path, []byte(filled), info.Mode().Perm()); err != nil {
			return err
		}
	}
	bad, _, err := o.Check([]string{path})
	if err == nil && len(bad) > 0 {
		err = fmt.Errorf("filling does not settle:\n%s", strings.Join(bad, "\n"))
	}
	return err
}

// retext keeps the places of src's marks and writes their texts anew.
func (o Oracle) retext(path, src string) (string, error) {
	chunks, err := testkit.Parse(path, src)
	if err != nil {
		return "", err
	}
	chunks = slices.DeleteFunc(chunks, func(c testkit.Chunk) bool { return !c.SameOnCPython })
	results, err := o.Run(chunks)
	if err != nil {
		return "", err
	}
	lines := strings.Split(src, "\n")
	put := func(at int, kind, text string) {
		m := anyMark.FindStringSubmatchIndex(lines[at-1])
		lines[at-1] = lines[at-1][:m[3]] + testkit.Mark(kind, text)
	}
	for i, c := range chunks {
		out := testkit.Lines(results[i].Out)
		if len(out) == len(c.Want) {
			for j, want := range c.Want {
				put(want.At, "expect", out[j])
			}
		}
		if exc := results[i].Exc; exc != nil && c.Raises != nil {
			put(c.Raises.At, "raises", exc.String())
		}
	}
	return strings.Join(lines, "\n"), nil
}

// Refill returns src with the marks of its shared chunks written anew.
func (o Oracle) Refill(path, src string) (string, error) {
	src, err := strip(path, src)
	if err != nil {
		return "", err
	}
	chunks, err := testkit.Parse(path, src)
	if err != nil {
		return "", err
	}
	chunks = slices.DeleteFunc(chunks, func(c testkit.Chunk) bool { return !c.SameOnCPython })
	results, err := o.Fill(chunks)
	if err != nil {
		return "", err
	}
	lines := strings.Split(strings.TrimSuffix(src, "\n"), "\n")
	after := map[int][]string{}
	for i, r := range results {
		if r.Exc != nil && strings.HasPrefix(r.Exc.Type, "(") {
			return "", fmt.Errorf("%s:%d: %s", path, chunks[i].Line, r.Exc.Type)
		}
		for _, m := range r.Marks {
			text := testkit.Mark(m.Kind, m.Text)
			if m.Inline && !strings.Contains(lines[m.Line-1], "  # expect") {
				lines[m.Line-1] += "  " + text
			} else {
				after[m.Line] = append(after[m.Line], strings.Repeat(" ", m.Column)+text)
			}
		}
	}
	var out []string
	for i, line := range lines {
		out = append(out, line)
		out = append(out, after[i+1]...)
	}
	return strings.Join(out, "\n") + "\n", nil
}

// strip takes the marks out of the shared chunks and leaves the others alone.
func strip(path, src string) (string, error) {
	bare := anyMark.ReplaceAllString // a raises: without text does not parse yet
	lines := strings.Split(strings.TrimSuffix(src, "\n"), "\n")
	probe := make([]string, len(lines))
	for i, line := range lines {
		probe[i] = line
		if m := anyMark.FindStringIndex(line); m != nil {
			probe[i] = strings.TrimRight(line[:m[0]], " ") // same line count: only to find the chunks
		}
	}
	chunks, err := testkit.Parse(path, strings.Join(probe, "\n")+"\n")
	if err != nil {
		return "", err
	}
	sort.Slice(chunks, func(i, j int) bool { return chunks[i].Line < chunks[j].Line })
	shared := func(n int) bool {
		for i := len(chunks) - 1; i >= 0; i-- {
			if chunks[i].Line <= n {
				return chunks[i].SameOnCPython
			}
		}
		return true
	}
	var out []string
	for i, line := range lines {
		if shared(i+1) && anyMark.MatchString(line) {
			if line = bare(line, ""); strings.TrimSpace(line) == "" {
				continue
			}
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n") + "\n", nil
}
