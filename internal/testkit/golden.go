package testkit

// This file defines golden files as Go tests.

import (
	"path/filepath"
	"testing"
)

// Files runs the golden files that pattern matches, each chunk as a subtest named
// after its line and title. No match fails the test: a moved directory must not
// look like success.
func Files(t *testing.T, pattern string, run Run) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no golden files match %s (%v)", pattern, err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			chunks, err := ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range chunks {
				t.Run(c.Name(), func(t *testing.T) { One(t, c, run) })
			}
		})
	}
}

// One runs one chunk and reports what differs, golden lines first, then all output.
func One(t testing.TB, c Chunk, run Run) {
	t.Helper()
	out, exc, stopped := run(c)
	bad := Compare(c, out, exc, stopped)
	for _, m := range bad {
		t.Errorf("%s:%d: %s", c.File, m.Line, m.Text)
	}
	if len(bad) > 0 && out != "" {
		const most = 2000 // bytes of output worth reading
		if len(out) > most {
			out = out[:most] + "…"
		}
		t.Logf("all output:\n%s", out)
	}
}
