package adder_test

import (
	"path/filepath"
	"strconv"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestGolden runs every golden chunk of the repository. testdata/golden_failing.txt
// lists those that are known to fail, one `file:line` a line: a chunk on the list that
// passes, or one not on it that fails, fails the test. The list only shrinks.
func TestGolden(t *testing.T) {
	failing := listed(t, "testdata/golden_failing.txt")
	eachFile(t, func(t *testing.T, file string, chunks []testkit.Chunk) {
		for _, c := range chunks {
			name := filepath.ToSlash(file) + ":" + strconv.Itoa(c.Line)
			out, exc, stopped := engine.Run(c)
			miss := testkit.Compare(c, out, exc, stopped)
			switch {
			case len(miss) == 0 && failing[name]:
				t.Errorf("%s passes: take it off testdata/golden_failing.txt", name)
			case len(miss) > 0 && !failing[name]:
				t.Errorf("%s: %s: %v", name, c.Title, miss)
			}
		}
	})
}
