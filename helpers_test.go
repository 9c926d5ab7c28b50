package adder_test

// This file defines what many tests of this package begin with: a program that is compiled
// and run, the golden files with their chunks, and what is compared of runs.

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
)

// compiled compiles a program that has no errors of syntax.
func compiled(t testing.TB, name, src string) *adder.Program {
	t.Helper()
	p, err := adder.Compile(name, []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// started makes an interpreter and runs a program in it. The caller closes it.
func started(t *testing.T, c adder.Config, src string) (*adder.Interp, error) {
	t.Helper()
	p := compiled(t, "test.py", src)
	in, err := adder.New(c)
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), p)
	return in, err
}

// newWith makes an interpreter that lives as long as the test, and runs a program in it.
func newWith(t *testing.T, c adder.Config, src string) (*adder.Interp, error) {
	t.Helper()
	in, err := started(t, c, src)
	t.Cleanup(func() { in.Close() })
	return in, err
}

// newInterp is newWith for a program that does not fail.
func newInterp(t *testing.T, c adder.Config, src string) *adder.Interp {
	t.Helper()
	in, err := newWith(t, c, src)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// runWith runs a program in an interpreter of its own and returns what it printed.
func runWith(t *testing.T, c adder.Config, src string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	if c.Stdout == nil {
		c.Stdout = &out
	}
	in, err := started(t, c, src)
	defer in.Close()
	return out.String(), err
}

func isFuel(err error) bool {
	var l *adder.LimitError
	return errors.As(err, &l) && l.What == "fuel"
}

// A result is what must not depend on how a run is sliced.
type result struct {
	stdout, exc, stopped string
	fuel, live, peak     int64
}

// resultOf gathers a result from what engine.RunWith returns and the usage of the run.
func resultOf(stdout string, exc *testkit.Exc, stopped string, u adder.Usage) result {
	r := result{stdout: stdout, stopped: stopped, fuel: u.Fuel, live: u.Live, peak: u.Peak}
	if exc != nil {
		r.exc = exc.String()
	}
	return r
}

// goldenFiles are the golden files of the whole repository.
func goldenFiles(t testing.TB) []string {
	var out []string
	err := filepath.WalkDir("internal", func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".py") && strings.Contains(path, "/testdata/") &&
			!strings.Contains(path, "/_") && filepath.Base(path) != "gen.py" {
			out = append(out, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// chunksOf reads a golden file.
func chunksOf(t testing.TB, file string) []testkit.Chunk {
	t.Helper()
	chunks, err := testkit.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return chunks
}

// eachFile runs f as a test for every golden file of the repository, in parallel.
func eachFile(t *testing.T, f func(t *testing.T, file string, chunks []testkit.Chunk)) {
	for _, file := range goldenFiles(t) {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			f(t, file, chunksOf(t, file))
		})
	}
}

// eachGolden runs f for every golden chunk that has no time limit, the files in parallel.
func eachGolden(t *testing.T, f func(t *testing.T, c testkit.Chunk)) {
	eachFile(t, func(t *testing.T, file string, chunks []testkit.Chunk) {
		if strings.HasPrefix(filepath.Base(file), "big_") {
			t.Skip("a program of 100,000 lines pays for its compilation in one piece: slices of 1 would take hours")
		}
		for _, c := range chunks {
			if c.Limits.Wall == 0 && c.Stops != "time" {
				f(t, c)
			}
		}
	})
}

// listed reads a file of one entry a line.
func listed(t *testing.T, path string) map[string]bool {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out[line] = true
		}
	}
	return out
}
